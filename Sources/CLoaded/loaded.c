#include "loaded.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// What lies in the tables of libxml2 and how its structs are laid out goes with the number in its name, so only that of the headers is
// opened. Of libzip nothing is seen but a struct of errors, which has not changed between the two.
#if defined(__APPLE__)
static const char *const xml2_names[] = {"libxml2.2.dylib", NULL};
static const char *const zip_names[] = {"libzip.5.dylib", NULL};
#elif LIBXML_VERSION >= 21400
static const char *const xml2_names[] = {"libxml2.so.16", NULL};
static const char *const zip_names[] = {"libzip.so.5", "libzip.so.4", NULL};
#else
static const char *const xml2_names[] = {"libxml2.so.2", NULL};
static const char *const zip_names[] = {"libzip.so.5", "libzip.so.4", NULL};
#endif

static void *opened(const char *const *names) {
    for (; *names != NULL; names++) {
        void *library = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
        if (library != NULL) return library;
    }
    return NULL;
}

// A function found is kept as POSIX says that it may be: by the bytes of its address.
#define FIND(function)                                 \
    *(void **)&table.function = dlsym(library, #function); \
    if (table.function == NULL) return;

static loaded_xml2 xml2;
static const loaded_xml2 *xml2_found;

static void open_xml2(void) {
    void *library = opened(xml2_names);
    if (library == NULL) return;
    loaded_xml2 table;
    LOADED_XML2_FUNCTIONS(FIND)
    table.xmlInitParser();
    xml2 = table;
    xml2_found = &xml2;
}

const loaded_xml2 *loaded_xml2_functions(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, open_xml2);
    return xml2_found;
}

static loaded_zip zip;
static const loaded_zip *zip_found;

static void open_zip(void) {
    void *library = opened(zip_names);
    if (library == NULL) return;
    loaded_zip table;
    LOADED_ZIP_FUNCTIONS(FIND)
    zip = table;
    zip_found = &zip;
}

const loaded_zip *loaded_zip_functions(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, open_zip);
    return zip_found;
}
