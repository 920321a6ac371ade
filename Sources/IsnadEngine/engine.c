#include "isnadengine.h"

// A target has at least one file; all that the library offers is in the one that it depends on.
