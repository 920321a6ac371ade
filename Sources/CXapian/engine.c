// What stands for the engine in a program that is linked without it (see `cxapian.h`).
#define _GNU_SOURCE
#include "cxapian.h"

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__APPLE__)
#define LIBRARY "libisnad-engine.dylib"
#else
#define LIBRARY "libisnad-engine.so"
#endif

/// The functions that can fail: what each returns, its name, its parameters, and these as arguments.
#define FUNCTIONS(each) \
    each(cxapian_database *, cxapian_database_open, \
         (const cxapian_part *parts, size_t count, cxapian_error *error), (parts, count, error)) \
    each(cxapian_database *, cxapian_database_join, \
         (cxapian_database *const *databases, size_t count, cxapian_error *error), (databases, count, error)) \
    each(int, cxapian_database_size, \
         (cxapian_database *database, uint32_t *documents, uint32_t *last, double *mean_length, cxapian_error *error), \
         (database, documents, last, mean_length, error)) \
    each(int, cxapian_terms, \
         (cxapian_database *database, const uint8_t *prefix, size_t prefix_length, const uint8_t *after, \
          size_t after_length, size_t limit, int occurrences, cxapian_blob *terms, cxapian_error *error), \
         (database, prefix, prefix_length, after, after_length, limit, occurrences, terms, error)) \
    each(int, cxapian_frequencies, \
         (cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *frequencies, cxapian_error *error), \
         (database, terms, length, frequencies, error)) \
    each(int, cxapian_collection_frequencies, \
         (cxapian_database *database, const uint8_t *terms, size_t length, uint64_t *frequencies, cxapian_error *error), \
         (database, terms, length, frequencies, error)) \
    each(int, cxapian_postings, \
         (cxapian_database *database, const uint8_t *term, size_t length, size_t limit, cxapian_blob *documents, \
          cxapian_error *error), \
         (database, term, length, limit, documents, error)) \
    each(int, cxapian_documents, \
         (cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *data, cxapian_error *error), \
         (database, documents, count, data, error)) \
    each(int, cxapian_values, \
         (cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, cxapian_blob *values, \
          cxapian_error *error), \
         (database, documents, count, slot, values, error)) \
    each(int, cxapian_value_run, \
         (cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, const uint8_t *term, \
          size_t length, cxapian_blob *values, cxapian_error *error), \
         (database, documents, count, slot, term, length, values, error)) \
    each(int, cxapian_metadata, \
         (cxapian_database *database, const uint8_t *keys, size_t length, cxapian_blob *values, cxapian_error *error), \
         (database, keys, length, values, error)) \
    each(int, cxapian_term_lists, \
         (cxapian_database *database, const uint8_t *prefixes, size_t length, size_t limit, int occurrences, \
          cxapian_blob *lists, cxapian_error *error), \
         (database, prefixes, length, limit, occurrences, lists, error)) \
    each(int, cxapian_counts, \
         (cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *documents, uint64_t *occurrences, \
          cxapian_error *error), \
         (database, terms, length, documents, occurrences, error)) \
    each(int, cxapian_fetch, \
         (cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *fetched, \
          cxapian_error *error), \
         (database, documents, count, fetched, error)) \
    each(int, cxapian_search, \
         (cxapian_database *database, const uint8_t *program, size_t length, const cxapian_search_options *options, \
          cxapian_found *found, cxapian_error *error), \
         (database, program, length, options, found, error)) \
    each(int, cxapian_matching, \
         (cxapian_database *database, const uint8_t *program, size_t length, double time_limit, \
          cxapian_blob *documents, int32_t *was_cut, cxapian_error *error), \
         (database, program, length, time_limit, documents, was_cut, error)) \
    each(int, cxapian_compact, \
         (const char *const *sources, size_t count, const char *destination, cxapian_error *error), \
         (sources, count, destination, error)) \
    each(int, cxapian_check, (const char *path, uint32_t *problems, cxapian_blob *report, cxapian_error *error), \
         (path, problems, report, error))

/// Those that cannot.
#define PLAIN_FUNCTIONS(each) each(cxapian_interface) each(cxapian_version) each(cxapian_database_free)

#define MEMBER(result, name, parameters, arguments) __typeof__(&name) name;
#define PLAIN_MEMBER(name) __typeof__(&name) name;

static struct {
    FUNCTIONS(MEMBER)
    PLAIN_FUNCTIONS(PLAIN_MEMBER)
    int is_loaded;
    /// Why it is not.
    char problem[sizeof((cxapian_error *)0)->message];
} engine;

#define PROBLEM(...) snprintf(engine.problem, sizeof engine.problem, __VA_ARGS__)

#define FIND(name) \
    engine.name = (__typeof__(engine.name))dlsym(library, #name); \
    is_whole = is_whole && engine.name != NULL;
#define FIND_FUNCTION(result, name, parameters, arguments) FIND(name)

/// Takes the functions from a library that is open.
static void find(void *library, const char *path) {
    int is_whole = 1;
    FUNCTIONS(FIND_FUNCTION)
    PLAIN_FUNCTIONS(FIND)
    engine.is_loaded = is_whole && engine.cxapian_interface() == CXAPIAN_INTERFACE;
    if (!engine.is_loaded) PROBLEM("%.400s is of another version of isnad than the program: copy both from one build", path);
}

/// The folder of the program, without the last slash, whatever names and links it was started by; empty where that cannot be told.
static void find_folder(char folder[PATH_MAX]) {
    folder[0] = 0;
#if defined(__linux__)
    const ssize_t length = readlink("/proc/self/exe", folder, PATH_MAX - 1);
    folder[length < 0 ? 0 : length] = 0;
    char *const slash = strrchr(folder, '/');
    if (slash != NULL) *slash = 0;
#endif
}

/// Opens a library. Its functions are bound as they are called, as those of a program are: libxapian has some thousand that nobody here calls.
static void *open_library(const char *path) { return dlopen(path, RTLD_LAZY | RTLD_LOCAL); }

static void load(void) {
    char folder[PATH_MAX], path[PATH_MAX + 64];
    find_folder(folder);
    static const char *const places[] = {"%s/" LIBRARY, "%s/../lib/isnad/" LIBRARY};
    for (size_t i = 0; folder[0] != 0 && i < sizeof places / sizeof *places; ++i) {
        snprintf(path, sizeof path, places[i], folder);
        if (access(path, F_OK) != 0) continue;
        void *const library = open_library(path);
        if (library == NULL)
            PROBLEM("the search engine cannot be loaded: %.400s", dlerror());
        else
            find(library, path);
        return;
    }
    void *const library = open_library(LIBRARY);
    if (library == NULL)
        PROBLEM(
            LIBRARY " is missing: it belongs beside the program, but is neither in %.250s nor in ../lib/isnad from there, nor where the system "
            "keeps libraries: copy it there from where isnad was built, or install isnad again",
            folder);
    else
        find(library, LIBRARY);
}

static int is_loaded(cxapian_error *error) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    if (!engine.is_loaded && error != NULL) {
        error->failure = CXAPIAN_NO_ENGINE;
        memcpy(error->message, engine.problem, sizeof engine.problem);
    }
    return engine.is_loaded;
}

#define DEFINITION(result, name, parameters, arguments) \
    __attribute__((weak)) result name parameters { return is_loaded(error) ? engine.name arguments : 0; }
FUNCTIONS(DEFINITION)

__attribute__((weak)) int cxapian_interface(void) { return CXAPIAN_INTERFACE; }

__attribute__((weak)) const char *cxapian_version(void) { return is_loaded(NULL) ? engine.cxapian_version() : NULL; }

__attribute__((weak)) void cxapian_database_free(cxapian_database *database) {
    if (database != NULL && is_loaded(NULL)) engine.cxapian_database_free(database);
}

// What the engine hands out is of `malloc`.

void cxapian_blob_free(cxapian_blob blob) { free(blob.bytes); }

void cxapian_found_free(cxapian_found found) {
    free(found.matches);
    cxapian_blob_free(found.told);
}
