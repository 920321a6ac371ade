# Stands in for ssh in tests: runs on this machine what the host is to run.
while [ "$1" != -- ]; do shift; done
shift 2
exec "$@"
