/// libxapian in plain C: whoever calls these functions sees neither C++ nor its exceptions.
///
/// They are defined twice. Those of the target `XapianEngine` call libxapian, and hold wherever it is linked in. A program without it has those of
/// `without.c`, which do nothing but fail with `CXAPIAN_NO_ENGINE`: libxapian and the runtime of C++ take longer to load than many a search takes.
///
/// Rules of the border: every call that can fail takes a `cxapian_error` and returns 0 (or NULL) on failure; lengths are
/// passed, strings need no terminating zero; what a function named `…_open`, `…_create` or `…_make` returns is given back with
/// the matching `…_free`, and a `cxapian_blob` with `cxapian_blob_free`. Integers inside blobs and programs are in the
/// byte order of the machine and not aligned. A handle is used by one thread at a time.
#ifndef CXAPIAN_H
#define CXAPIAN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What kind of failure it was.
typedef enum cxapian_failure {
    CXAPIAN_OTHER = 1,
    CXAPIAN_NOT_FOUND,
    CXAPIAN_NOT_A_DATABASE,
    CXAPIAN_CORRUPT,
    CXAPIAN_VERSION,
    CXAPIAN_LOCKED,
    CXAPIAN_MODIFIED,
    CXAPIAN_NETWORK,
    CXAPIAN_INVALID,
    CXAPIAN_UNSUPPORTED,
    CXAPIAN_MEMORY,
    CXAPIAN_NO_ENGINE,
} cxapian_failure;

/// A failure and what the library says of it.
typedef struct cxapian_error {
    cxapian_failure failure;
    char message[500];
} cxapian_error;

/// Bytes that the library hands out.
typedef struct cxapian_blob {
    uint8_t *bytes;
    size_t count;
} cxapian_blob;

void cxapian_blob_free(cxapian_blob blob);

/// The version of libxapian, for example "1.4.22"; NULL where the program is linked without it.
const char *cxapian_version(void);

// MARK: Reading

typedef struct cxapian_database cxapian_database;

/// One of the databases that are searched as one.
typedef struct cxapian_part {
    /// A folder; or, where `port` is not 0, a host that runs xapian-tcpsrv; or, where `arguments` is not NULL, a program of the shell that speaks as
    /// xapian-progsrv does, and what it is given.
    const char *path;
    uint32_t port;
    const char *arguments;
    /// Milliseconds until a connection, or an answer, is given up; remote parts only.
    uint32_t timeout;
    /// Documents of this part that count as deleted, ascending; local parts only.
    const uint32_t *deleted;
    size_t deleted_count;
    /// The rows of words of the documents: rows, ends of rows, 8 bytes each, the number of documents, a signature; local parts only, NULL where
    /// there are none. They must outlive the database.
    const void *words;
    size_t words_length;
} cxapian_part;

/// Opens one or more databases as one. A document `d` of part `i` of `n` has the number `(d - 1) * n + i + 1`.
cxapian_database *cxapian_database_open(const cxapian_part *parts, size_t count, cxapian_error *error);
/// Joins databases that are open: their parts, one behind the other, are those of the new one. The old ones may be freed.
cxapian_database *cxapian_database_join(cxapian_database *const *databases, size_t count, cxapian_error *error);
void cxapian_database_free(cxapian_database *database);
/// How many documents there are (deleted ones that a part masks included), the highest number in use, and the mean length.
int cxapian_database_size(
    cxapian_database *database, uint32_t *documents, uint32_t *last, double *mean_length, cxapian_error *error);

/// Terms that begin with `prefix`, after the term `after` where one is given, in byte order, `limit` at most:
/// { uint32 length, the bytes, uint32 documents } each; with `occurrences` not 0 the sum of the frequencies in place of the documents.
int cxapian_terms(
    cxapian_database *database, const uint8_t *prefix, size_t prefix_length, const uint8_t *after, size_t after_length,
    size_t limit, int occurrences, cxapian_blob *terms, cxapian_error *error);
/// The number of documents of each term; `terms` is { uint32 length, the bytes } each, `frequencies` has room for all.
int cxapian_frequencies(
    cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *frequencies, cxapian_error *error);
/// The sum of the frequencies of each term over all documents, in the same form.
int cxapian_collection_frequencies(
    cxapian_database *database, const uint8_t *terms, size_t length, uint64_t *frequencies, cxapian_error *error);
/// The numbers of the documents that have a term, ascending, `limit` at most; uint32 each.
int cxapian_postings(
    cxapian_database *database, const uint8_t *term, size_t length, size_t limit, cxapian_blob *documents,
    cxapian_error *error);
/// The data of documents: { uint32 length, the bytes } each; one that is not there or has no data has the length 0xFFFFFFFF.
int cxapian_documents(
    cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *data, cxapian_error *error);
/// A value of each document in the form of `cxapian_documents`.
int cxapian_values(
    cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, cxapian_blob *values,
    cxapian_error *error);
/// A value of documents that ascend and have a term, read in one pass through the slot, or in one answer of each server:
/// { uint32 length, the bytes } each, of length 0 for none.
int cxapian_value_run(
    cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, const uint8_t *term, size_t length,
    cxapian_blob *values, cxapian_error *error);
/// The metadata under keys, { uint32 length, the bytes } each, and so the values, empty where there is none; in one journey.
int cxapian_metadata(
    cxapian_database *database, const uint8_t *keys, size_t length, cxapian_blob *values, cxapian_error *error);

// MARK: Many questions to servers in one journey

/// The terms that begin with each of several prefixes, { uint32 length, the bytes } each: for each the number of its terms, uint32, and these in
/// the form of `cxapian_terms`. One journey to all servers, two with `occurrences`.
int cxapian_term_lists(
    cxapian_database *database, const uint8_t *prefixes, size_t length, size_t limit, int occurrences, cxapian_blob *lists,
    cxapian_error *error);
/// How many documents have each term, and the sums of its frequencies; one journey to all servers. Both have room for all.
int cxapian_counts(
    cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *documents, uint64_t *occurrences,
    cxapian_error *error);
/// The data of documents that servers have, as `cxapian_documents` gives it, each followed by the values that the servers tell of it: uint32
/// count, and { uint32 slot, uint32 length, the bytes } each. One journey to all servers.
int cxapian_fetch(
    cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *fetched, cxapian_error *error);

// MARK: Searching

/// The steps of a query program, which is run on a stack; each step is one byte and its operands.
typedef enum cxapian_step {
    /// uint32 length, the bytes, uint32 frequency in the query.
    CXAPIAN_TERM = 1,
    CXAPIAN_EVERYTHING,
    CXAPIAN_NOTHING,
    /// uint32 count: takes that many queries from the stack.
    CXAPIAN_OR,
    CXAPIAN_AND,
    CXAPIAN_SYNONYM,
    /// Take two, the left one was put first.
    CXAPIAN_AND_NOT,
    CXAPIAN_AND_MAYBE,
    CXAPIAN_FILTER,
    /// double factor.
    CXAPIAN_SCALE,
    /// Documents whose row of words has one of each group within a window (see `cwordrows.h`); they weigh nothing:
    /// uint32 in the title (0 or 1), uint32 window, uint32 in order (0 or 1), uint32 groups, each { uint32 count, that many uint32 codes, ascending }.
    /// A code below 0x80 takes one byte of a row, any other three, the highest first, of which the first has its high bit set.
    /// Servers of remote parts know no rows, but positions of terms that are a code behind CXAPIAN_TEXT_PREFIX or CXAPIAN_TITLE_PREFIX: there it
    /// is a phrase of them.
    CXAPIAN_WORDS,
    /// uint32 slot, uint32 length and the bytes of the lower bound, the same of the upper bound.
    CXAPIAN_RANGE,
    /// The documents that the local parts mask as deleted.
    CXAPIAN_DELETED,
} cxapian_step;

/// What the terms of words with positions begin with in databases that are made for servers, before the one or three bytes of a code.
#define CXAPIAN_TEXT_PREFIX 'C'
#define CXAPIAN_TITLE_PREFIX 'D'

typedef enum cxapian_scheme {
    /// All matches weigh nothing.
    CXAPIAN_BOOLEAN = 0,
    /// parameters: k1, b. No length of a document is looked up where b is 0.
    CXAPIAN_BM25,
} cxapian_scheme;

typedef struct cxapian_search_options {
    uint32_t first;
    uint32_t count;
    uint32_t check_at_least;
    cxapian_scheme scheme;
    double parameters[2];
    /// Sort by this slot before the weight; UINT32_MAX: by weight alone.
    uint32_t sort_slot;
    int32_t sort_descending;
    /// What weighs the same, but for rounding, stands in the order of the rows of words, then of this slot: the order does not depend on how
    /// the documents are spread over parts. UINT32_MAX: by the numbers of documents.
    uint32_t tie_slot;
    /// Keep the best document of each value of this slot; UINT32_MAX: keep all.
    uint32_t collapse_slot;
    /// What weighs the same stands in the order of the values in this slot, where no value is sorted by before the weight; each match is told
    /// with its value. UINT32_MAX: neither.
    uint32_t told_slot;
    /// Seconds after which matching ends with what it has found; 0: no limit, and no cost. Where all parts are local.
    double time_limit;
} cxapian_search_options;

typedef struct cxapian_match {
    uint32_t document;
    /// How many documents of the same value were left out, a lower bound.
    uint32_t collapsed;
    double weight;
    /// The first eight bytes of the value that was sorted by, as a number that sorts likewise.
    uint64_t key;
} cxapian_match;

typedef struct cxapian_found {
    /// As many as were asked for, or fewer; freed with `cxapian_found_free`.
    cxapian_match *matches;
    size_t count;
    uint32_t estimated, lower_bound, upper_bound;
    /// Whether matching ended for lack of time.
    int32_t was_cut;
    /// The value of each match that was asked for with `told_slot`: { uint32 length, the bytes } each; else empty.
    cxapian_blob told;
} cxapian_found;

int cxapian_search(
    cxapian_database *database, const uint8_t *program, size_t length, const cxapian_search_options *options,
    cxapian_found *found, cxapian_error *error);
void cxapian_found_free(cxapian_found found);

/// All documents that match, ascending, uint32 each; nothing is weighed. `was_cut`: matching ended for lack of time, after
/// `time_limit` seconds (0: no limit; where all parts are local).
int cxapian_matching(
    cxapian_database *database, const uint8_t *program, size_t length, double time_limit, cxapian_blob *documents,
    int32_t *was_cut, cxapian_error *error);

// MARK: Whole databases

/// Merges databases into a new one at `destination`; documents keep their order, those of a later source come after.
int cxapian_compact(const char *const *sources, size_t count, const char *destination, cxapian_error *error);
/// Checks the structure of a database; `problems` is how many were found, `report` what was said of them.
int cxapian_check(const char *path, uint32_t *problems, cxapian_blob *report, cxapian_error *error);

#ifdef __cplusplus
}
#endif
#endif
