// Gives the package manager a module to hang the link to libxapian on; the C++ headers are read by XapianEngine alone.
