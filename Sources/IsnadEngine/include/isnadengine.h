/// The library that `isnad` opens: the functions of `cxapian.h` over libxapian, as `XapianEngine` has them, and nothing else.
///
/// Without this target of its own, what the library is linked with would be said of `XapianEngine` too, and the package manager lets nobody
/// else's package use a target that has a say in that.
#include "xapianengine.h"
