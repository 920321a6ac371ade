/* Calls every function of the shim, with what it takes and with what it must refuse; run under valgrind by scripts/sanitize. */
#define _POSIX_C_SOURCE 200809L

#include "cwordrows.h"
#include "cxapian.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cxapian_error error;

#define MUST(call) \
    do { \
        memset(&error, 0, sizeof error); \
        if (!(call)) { fprintf(stderr, "line %d: %s: %s\n", __LINE__, #call, error.message); exit(1); } \
    } while (0)
#define MUST_FAIL(call) \
    do { \
        memset(&error, 0, sizeof error); \
        if ((call) || error.failure == 0 || error.message[0] == 0) { fprintf(stderr, "line %d: %s did not fail\n", __LINE__, #call); exit(1); } \
    } while (0)

/* Bytes that a call is shown, in storage of exactly their size, so that a read beyond them is seen. */
typedef struct { uint8_t *bytes; size_t count; } buffer;

static void put(buffer *to, const void *bytes, size_t count) {
    to->bytes = realloc(to->bytes, to->count + count);
    memcpy(to->bytes + to->count, bytes, count);
    to->count += count;
}
static void put_integer(buffer *to, uint32_t value) { put(to, &value, sizeof value); }
static void put_byte(buffer *to, uint8_t value) { put(to, &value, 1); }
static void put_string(buffer *to, const char *text) { put_integer(to, (uint32_t)strlen(text)); put(to, text, strlen(text)); }
static void put_term(buffer *to, const char *text) { put_byte(to, CXAPIAN_TERM); put_string(to, text); put_integer(to, 1); }
static void release(buffer *at) { free(at->bytes); at->bytes = NULL; at->count = 0; }

/* Documents with "red" or "blue" in turn, "line" twice and the boolean term "Kp", the colour as a value; see made.cc. */
int make_database(const char *path, int count);

static void write_database(const char *path, int count) { MUST(make_database(path, count)); }

/* The rows of words of as many documents: each a title of one word and a text of two, the last one of a code that is cut. */
static void put_rows(buffer *to, uint64_t count) {
    const uint8_t row[] = {1, 5, 'r', 0x81, 0x82, 0x83}, broken[] = {1, 5, 'r', 0x81};
    uint64_t end = 0;
    buffer ends = {0};
    for (uint64_t i = 0; i < count; ++i) {
        const size_t length = i + 1 < count ? sizeof row : sizeof broken;
        put(to, i + 1 < count ? row : broken, length);
        end += length;
        put(&ends, &end, sizeof end);
    }
    put(to, ends.bytes, ends.count);
    const uint64_t signature = 0;
    put(to, &count, sizeof count);
    put(to, &signature, sizeof signature);
    release(&ends);
}

/* All documents, and of them those with the words in a row. */
static void put_words(buffer *to, int in_title, int in_order, uint32_t window) {
    put_byte(to, CXAPIAN_EVERYTHING);
    put_byte(to, CXAPIAN_WORDS);
    put_integer(to, (uint32_t)in_title);
    put_integer(to, window);
    put_integer(to, (uint32_t)in_order);
    put_integer(to, 2);
    put_integer(to, 1); put_integer(to, 'r');
    put_integer(to, 2); put_integer(to, 7); put_integer(to, 0x818283);
    put_byte(to, CXAPIAN_AND); put_integer(to, 2);
}

static void run(cxapian_database *database, buffer *program, cxapian_search_options *options, int must_hold) {
    cxapian_found found = {0};
    if (must_hold) MUST(cxapian_search(database, program->bytes, program->count, options, &found, &error));
    else cxapian_search(database, program->bytes, program->count, options, &found, &error);
    cxapian_found_free(found);
}

static void search(cxapian_database *database, int has_parts) {
    cxapian_search_options options = {0, 10, 100, CXAPIAN_BM25, {1.2, 0}, UINT32_MAX, 0, UINT32_MAX, UINT32_MAX, UINT32_MAX, 0};
    const uint8_t joins[] = {CXAPIAN_OR, CXAPIAN_AND, CXAPIAN_SYNONYM};
    const uint8_t pairs[] = {CXAPIAN_AND_NOT, CXAPIAN_AND_MAYBE, CXAPIAN_FILTER};
    for (int way = 0; way < 4; ++way) {
        options.sort_slot = way == 1 ? 0 : UINT32_MAX;
        options.collapse_slot = way == 2 ? 0 : UINT32_MAX;
        options.tie_slot = way == 0 ? UINT32_MAX : 0;
        options.time_limit = way == 3 ? 1e-9 : 0;
        options.scheme = way == 0 ? CXAPIAN_BOOLEAN : CXAPIAN_BM25;
        for (size_t i = 0; i < sizeof joins + sizeof pairs; ++i) {
            buffer program = {0};
            put_term(&program, "red");
            put_term(&program, "line");
            put_byte(&program, i < sizeof joins ? joins[i] : pairs[i - sizeof joins]);
            if (i < sizeof joins) put_integer(&program, 2);
            put_byte(&program, CXAPIAN_SCALE);
            const double factor = 0.5;
            put(&program, &factor, sizeof factor);
            put_byte(&program, CXAPIAN_RANGE); put_integer(&program, 0); put_string(&program, "a"); put_string(&program, "z");
            put_byte(&program, CXAPIAN_FILTER);
            put_byte(&program, CXAPIAN_DELETED);
            put_byte(&program, CXAPIAN_AND_NOT);
            run(database, &program, &options, 1);
            for (size_t cut = 1; cut < program.count; ++cut) {
                buffer part = {0};
                put(&part, program.bytes, program.count - cut);
                run(database, &part, &options, 0);
                release(&part);
            }
            release(&program);
        }
    }
    for (int way = 0; way < 8; ++way) {
        options.time_limit = way & 4 ? 1e-9 : 0;
        buffer program = {0};
        put_words(&program, way & 1, way & 2, 2 + (uint32_t)way);
        run(database, &program, &options, 1);
        cxapian_blob matching = {0};
        int32_t was_cut;
        MUST(cxapian_matching(database, program.bytes, program.count, options.time_limit, &matching, &was_cut, &error));
        cxapian_blob_free(matching);
        for (size_t cut = 1; cut < program.count; ++cut) {
            buffer part = {0};
            put(&part, program.bytes, program.count - cut);
            run(database, &part, &options, 0);
            release(&part);
        }
        release(&program);
    }
    buffer nothing = {0};
    put_byte(&nothing, CXAPIAN_NOTHING);
    run(database, &nothing, &options, 1);
    nothing.bytes[0] = CXAPIAN_EVERYTHING;
    run(database, &nothing, &options, 1);
    nothing.bytes[0] = 250;
    cxapian_found found = {0};
    if (has_parts) MUST_FAIL(cxapian_search(database, nothing.bytes, nothing.count, &options, &found, &error));
    cxapian_found_free(found);
    release(&nothing);
}

static void read_database(cxapian_database *database) {
    uint32_t documents, last, frequencies[2], numbers[] = {2, 3, 99999};
    uint64_t collection[2];
    double mean;
    cxapian_blob blob = {0};
    MUST(cxapian_database_size(database, &documents, &last, &mean, &error));
    MUST(cxapian_terms(database, (const uint8_t *)"r", 1, (const uint8_t *)"ra", 2, 10, 0, &blob, &error));
    cxapian_blob_free(blob);
    MUST(cxapian_terms(database, (const uint8_t *)"", 0, NULL, 0, 10, 1, &blob, &error));
    cxapian_blob_free(blob);
    buffer terms = {0};
    put_string(&terms, "red");
    put_string(&terms, "nonesuch");
    MUST(cxapian_frequencies(database, terms.bytes, terms.count, frequencies, &error));
    MUST(cxapian_collection_frequencies(database, terms.bytes, terms.count, collection, &error));
    MUST_FAIL(cxapian_frequencies(database, terms.bytes, terms.count - 1, frequencies, &error));
    release(&terms);
    MUST(cxapian_postings(database, (const uint8_t *)"line", 4, 5, &blob, &error));
    cxapian_blob_free(blob);
    MUST(cxapian_documents(database, numbers, 3, &blob, &error));
    cxapian_blob_free(blob);
    MUST(cxapian_values(database, numbers, 3, 0, &blob, &error));
    cxapian_blob_free(blob);
    MUST(cxapian_value_run(database, numbers, 3, 0, NULL, 0, &blob, &error));
    cxapian_blob_free(blob);
    buffer names = {0};
    put_string(&names, "key");
    put_string(&names, "none");
    MUST(cxapian_metadata(database, names.bytes, names.count, &blob, &error));
    cxapian_blob_free(blob);
    MUST_FAIL(cxapian_metadata(database, names.bytes, names.count - 1, &blob, &error));
    for (int occurrences = 0; occurrences < 2; ++occurrences) {
        MUST(cxapian_term_lists(database, names.bytes, names.count, 3, occurrences, &blob, &error));
        cxapian_blob_free(blob);
    }
    MUST(cxapian_counts(database, names.bytes, names.count, frequencies, collection, &error));
    MUST_FAIL(cxapian_counts(database, names.bytes, names.count - 1, frequencies, collection, &error));
    release(&names);
    MUST(cxapian_fetch(database, numbers, 3, &blob, &error));
    cxapian_blob_free(blob);
    search(database, 1);
}

/* "r" and behind it the code of three bytes, in a row that has them, in one where they stand the other way, in one that is cut, and in none; in
   memory, and in a file whose ends alone are. */
static int match_rows(void) {
    const uint32_t operands[] = {0, 2, 1, 2, 1, 'r', 1, 0x818283};
    const uint8_t bytes[] = {1, 5, 'r', 0x81, 0x82, 0x83, 1, 5, 0x81, 0x82, 0x83, 'r', 1, 5, 'r', 0x81, 0x82};
    const uint64_t ends[] = {6, 12, 17};
    const uint32_t documents[] = {1, 2, 3, 4};
    uint8_t answers[4];
    buffer asked = {0}, rows = {0};
    put(&asked, operands, sizeof operands);
    put(&rows, bytes, sizeof bytes);
    put(&rows, ends, sizeof ends);
    FILE *const file = tmpfile();
    if (file == NULL || fwrite(rows.bytes, 1, rows.count, file) != rows.count || fflush(file) != 0) return 0;
    word_row *row;
    MUST((row = word_row_make(asked.bytes, asked.count, &error)) != NULL);
    int is_right = 1;
    for (int is_file = 0; is_file < 2; ++is_file) {
        memset(answers, 2, sizeof answers);
        is_right &= is_file ? word_row_matches_file(row, fileno(file), rows.bytes + sizeof bytes, sizeof bytes, 3, documents, 4, answers)
                            : word_row_matches(row, rows.bytes, sizeof bytes, 3, documents, 4, answers);
        for (int i = 0; i < 4; ++i) is_right &= answers[i] == (i == 0);
    }
    /* A row that ends behind the rows. */
    const uint64_t far = sizeof bytes + 1;
    memcpy(rows.bytes + sizeof bytes + 2 * sizeof far, &far, sizeof far);
    is_right &= word_row_matches(row, rows.bytes, sizeof bytes, 3, documents, 4, answers) == 0;
    is_right &= word_row_matches_file(row, fileno(file), rows.bytes + sizeof bytes, sizeof bytes, 3, documents, 4, answers) == 0;
    fclose(file);
    word_row_free(row);
    MUST_FAIL(word_row_make(asked.bytes, asked.count - 1, &error) != NULL);
    release(&asked);
    release(&rows);
    return is_right;
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    char first[4096], second[4096], merged[4096], missing[4096];
    snprintf(first, sizeof first, "%s-1", arguments[1]);
    snprintf(second, sizeof second, "%s-2", arguments[1]);
    snprintf(merged, sizeof merged, "%s-3", arguments[1]);
    snprintf(missing, sizeof missing, "%s-none/x/y", arguments[1]);
    write_database(first, 200);
    write_database(second, 3);
    const char *sources[] = {first, second};
    MUST(cxapian_compact(sources, 2, merged, &error));
    uint32_t problems = 1;
    cxapian_blob report = {0};
    MUST(cxapian_check(merged, &problems, &report, &error));
    cxapian_blob_free(report);
    if (problems) return 1;

    const uint32_t deleted[] = {2, 4, 6};
    buffer rows = {0};
    put_rows(&rows, 200);
    cxapian_part parts[] = {{first, 0, NULL, 0, deleted, 3, rows.bytes, rows.count}, {merged, 0, NULL, 0, NULL, 0, NULL, 0}};
    cxapian_database *database;
    MUST((database = cxapian_database_open(parts, 2, &error)) != NULL);
    read_database(database);
    cxapian_database *const twice[] = {database, database};
    cxapian_database *joined;
    MUST((joined = cxapian_database_join(twice, 2, &error)) != NULL);
    cxapian_database_free(database);
    read_database(joined);
    cxapian_database_free(joined);
    /* Rows that end behind their file: refused, not read. */
    const uint64_t far = UINT64_MAX;
    memcpy(rows.bytes + rows.count - 16 - 8, &far, sizeof far);
    MUST((database = cxapian_database_open(parts, 1, &error)) != NULL);
    buffer words = {0};
    put_words(&words, 0, 1, 2);
    cxapian_search_options plain = {0, 10, 1000, CXAPIAN_BOOLEAN, {0, 0}, UINT32_MAX, 0, UINT32_MAX, UINT32_MAX, UINT32_MAX, 0};
    cxapian_found none = {0};
    MUST_FAIL(cxapian_search(database, words.bytes, words.count, &plain, &none, &error));
    release(&words);
    cxapian_database_free(database);
    release(&rows);
    parts[0].words = NULL;
    parts[0].words_length = 0;
    MUST((database = cxapian_database_open(parts, 0, &error)) != NULL);
    search(database, 0);
    cxapian_database_free(database);

    parts[0].path = missing;
    MUST_FAIL(cxapian_database_open(parts, 2, &error) != NULL);
    sources[0] = missing;
    MUST_FAIL(cxapian_compact(sources, 2, merged, &error));
    MUST_FAIL(cxapian_check(missing, &problems, &report, &error));
    if (!match_rows()) return 1;
    printf("libxapian %s: every call of the shim\n", cxapian_version());
    return 0;
}
