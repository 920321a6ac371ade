#include "word_row.h"

#include <memory>

using border::guarded;

struct cxapian_row {
    WordRow row;
};

cxapian_row *cxapian_row_make(const uint8_t *operands, size_t length, cxapian_error *error) {
    cxapian_row *made = nullptr;
    guarded(error, [&] {
        border::Reader reader(operands, length);
        auto row = std::make_unique<cxapian_row>(cxapian_row{WordRow(reader)});
        row->row.prepare();
        made = row.release();
    });
    return made;
}

void cxapian_row_free(cxapian_row *row) { delete row; }

int cxapian_row_matches(cxapian_row *row, const uint8_t *words, size_t length) {
    return row->row.matches(words, words + length);
}
