#include "word_row.h"

#include "cwordrows.h"

#include <cstdio>
#include <memory>
#include <new>

struct word_row {
    WordRow row;
};

word_row *word_row_make(const uint8_t *operands, size_t length, cxapian_error *error) {
    const auto fail = [&](cxapian_failure failure, const char *message) -> word_row * {
        if (error == nullptr) return nullptr;
        error->failure = failure;
        std::snprintf(error->message, sizeof error->message, "%s", message);
        return nullptr;
    };
    try {
        border::Reader reader(operands, length);
        auto row = std::make_unique<word_row>(word_row{WordRow(reader)});
        row->row.prepare();
        return row.release();
    } catch (const std::bad_alloc &) {
        return fail(CXAPIAN_MEMORY, "out of memory");
    } catch (const std::exception &thrown) {
        return fail(CXAPIAN_INVALID, thrown.what());
    }
}

void word_row_free(word_row *row) { delete row; }

int word_row_matches(word_row *row, const uint8_t *words, size_t length) {
    return row->row.matches(words, words + length);
}
