#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The processors of the machine.
package enum Processors {
    package static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
