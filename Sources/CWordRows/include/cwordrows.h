/// Rows of words: the words of a text in the order in which they stand, and whether a row has words that stand as they were asked for.
///
/// Needs no engine: what is read of an index without it asks here, and so do the engine's own searches.
#ifndef CWORDROWS_H
#define CWORDROWS_H

#include "cxapian.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What a row of words has to have; safe to use from one thread at a time.
typedef struct word_row word_row;

/// Reads the operands of `CXAPIAN_WORDS`; NULL with the error filled in where they are none.
word_row *word_row_make(const uint8_t *operands, size_t length, cxapian_error *error);
void word_row_free(word_row *row);
/// Whether the rows of `count` documents, by their numbers from 1, have that: 1 in `answers`, or 0. `rows` are the bytes of all `row_count` rows, behind
/// which their ends stand, 8 bytes each, as in the file of words; documents behind them have none. 0 where a row lies outside.
int word_row_matches(
    word_row *row, const uint8_t *rows, size_t length, size_t row_count, const uint32_t *documents, size_t count,
    uint8_t *answers);
/// The same of documents that ascend, where the rows are read of the open file that begins with them, and only their `ends` lie in memory; 0 where the
/// file can't be read, too.
int word_row_matches_file(
    word_row *row, int file, const uint8_t *ends, size_t length, size_t row_count, const uint32_t *documents, size_t count,
    uint8_t *answers);

#ifdef __cplusplus
}
#endif
#endif
