/// The functions of `cxapian.h` over libxapian: a program that links this target opens no library for them.
#include "cxapian.h"
