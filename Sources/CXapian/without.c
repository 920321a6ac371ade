// What stands for libxapian in a program that is linked without it (see `cxapian.h`).
#include "cxapian.h"

#include <stdlib.h>
#include <string.h>

static int fail(cxapian_error *error) {
    static const char message[] = "this program does without libxapian, which the answer needs";
    error->failure = CXAPIAN_NO_ENGINE;
    memcpy(error->message, message, sizeof message);
    return 0;
}

// They look at nothing that they are given.
#pragma GCC diagnostic ignored "-Wunused-parameter"

/// A function that cannot do what it is asked.
#define WITHOUT(result, name, ...) \
    __attribute__((weak)) result name(__VA_ARGS__, cxapian_error *error) { return (result)(intptr_t)fail(error); }

WITHOUT(cxapian_database *, cxapian_database_open, const cxapian_part *parts, size_t count)
WITHOUT(cxapian_database *, cxapian_database_join, cxapian_database *const *databases, size_t count)
WITHOUT(int, cxapian_database_size, cxapian_database *database, uint32_t *documents, uint32_t *last, double *mean_length)
WITHOUT(int, cxapian_terms, cxapian_database *database, const uint8_t *prefix, size_t prefix_length, const uint8_t *after, size_t after_length,
        size_t limit, int occurrences, cxapian_blob *terms)
WITHOUT(int, cxapian_frequencies, cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *frequencies)
WITHOUT(int, cxapian_collection_frequencies, cxapian_database *database, const uint8_t *terms, size_t length, uint64_t *frequencies)
WITHOUT(int, cxapian_postings, cxapian_database *database, const uint8_t *term, size_t length, size_t limit, cxapian_blob *documents)
WITHOUT(int, cxapian_documents, cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *data)
WITHOUT(int, cxapian_values, cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, cxapian_blob *values)
WITHOUT(int, cxapian_value_run, cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, const uint8_t *term,
        size_t length, cxapian_blob *values)
WITHOUT(int, cxapian_metadata, cxapian_database *database, const uint8_t *keys, size_t length, cxapian_blob *values)
WITHOUT(int, cxapian_term_lists, cxapian_database *database, const uint8_t *prefixes, size_t length, size_t limit, int occurrences,
        cxapian_blob *lists)
WITHOUT(int, cxapian_counts, cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *documents, uint64_t *occurrences)
WITHOUT(int, cxapian_fetch, cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *fetched)
WITHOUT(int, cxapian_search, cxapian_database *database, const uint8_t *program, size_t length, const cxapian_search_options *options,
        cxapian_found *found)
WITHOUT(int, cxapian_matching, cxapian_database *database, const uint8_t *program, size_t length, double time_limit, cxapian_blob *documents,
        int32_t *was_cut)
WITHOUT(int, cxapian_compact, const char *const *sources, size_t count, const char *destination)
WITHOUT(int, cxapian_check, const char *path, uint32_t *problems, cxapian_blob *report)

__attribute__((weak)) const char *cxapian_version(void) { return NULL; }

// There is none to be freed.
__attribute__((weak)) void cxapian_database_free(cxapian_database *database) {}

// What is handed out is of `malloc`.

void cxapian_blob_free(cxapian_blob blob) { free(blob.bytes); }

void cxapian_found_free(cxapian_found found) {
    free(found.matches);
    cxapian_blob_free(found.told);
}
