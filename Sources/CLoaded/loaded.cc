#include "loaded.h"

#include <dlfcn.h>

// What lies in the tables of libxml2 and how its structs are laid out goes with the number in its name, so only that of the headers is
// opened. Of libzip nothing is seen but a struct of errors, which has not changed between the two.
#if defined(__APPLE__)
static const char *const xml2_names[] = {"libxml2.2.dylib", nullptr};
static const char *const zip_names[] = {"libzip.5.dylib", nullptr};
#elif LIBXML_VERSION >= 21400
static const char *const xml2_names[] = {"libxml2.so.16", nullptr};
static const char *const zip_names[] = {"libzip.so.5", "libzip.so.4", nullptr};
#else
static const char *const xml2_names[] = {"libxml2.so.2", nullptr};
static const char *const zip_names[] = {"libzip.so.5", "libzip.so.4", nullptr};
#endif

static void *opened(const char *const *names) {
    for (; *names != nullptr; names++) {
        if (void *library = dlopen(*names, RTLD_NOW | RTLD_LOCAL)) return library;
    }
    return nullptr;
}

#define FIND(function)                                                                      \
    table.function = reinterpret_cast<decltype(table.function)>(dlsym(library, #function)); \
    if (table.function == nullptr) return nullptr;

static const loaded_xml2 *open_xml2() {
    static loaded_xml2 table;
    void *library = opened(xml2_names);
    if (library == nullptr) return nullptr;
    LOADED_XML2_FUNCTIONS(FIND)
    table.xmlInitParser();
    return &table;
}

// Of wrong bytes in a file libxml2 speaks on standard error whatever a parser is told, unless it has somebody to tell.
static void hear_nothing(void *, const char *, ...) {}

const loaded_xml2 *loaded_xml2_functions(void) {
    static const loaded_xml2 *const found = open_xml2();
    // Each thread has its own.
    static thread_local bool is_quiet = false;
    if (found != nullptr && !is_quiet) {
        found->xmlSetGenericErrorFunc(nullptr, hear_nothing);
        is_quiet = true;
    }
    return found;
}

static const loaded_zip *open_zip() {
    static loaded_zip table;
    void *library = opened(zip_names);
    if (library == nullptr) return nullptr;
    LOADED_ZIP_FUNCTIONS(FIND)
    return &table;
}

const loaded_zip *loaded_zip_functions(void) {
    static const loaded_zip *const found = open_zip();
    return found;
}
