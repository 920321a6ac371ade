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

int cxapian_row_matches(
    cxapian_row *row, const uint8_t *rows, size_t length, size_t row_count, const uint32_t *documents, size_t count,
    uint8_t *answers) {
    // A row of many documents is in no cache: where it stands, then its words are asked for in advance.
    constexpr size_t ends_ahead = 32, words_ahead = 16, line = 64, most_lines = 8;
    const uint8_t *const ends = rows + length;
    const auto end = [&](size_t number) {
        uint64_t end;
        std::memcpy(&end, ends + 8 * number, sizeof end);
        return static_cast<size_t>(end);
    };
    const auto begin = [&](size_t number) { return number == 0 ? 0 : end(number - 1); };
    // From the first on, though fewer are to be asked for then.
    for (size_t step = 0; step < count + ends_ahead; ++step) {
        if (step < count && documents[step] <= row_count) __builtin_prefetch(ends + 8 * (documents[step] - 1));
        if (step >= ends_ahead - words_ahead && step - (ends_ahead - words_ahead) < count) {
            const uint32_t number = documents[step - (ends_ahead - words_ahead)] - 1;
            if (number < row_count) {
                const size_t first = begin(number), last = end(number);
                for (size_t at = first, lines = 0; at < last && lines < most_lines; at += line, ++lines)
                    __builtin_prefetch(rows + std::min(at, length));
            }
        }
        if (step < ends_ahead) continue;
        const uint32_t number = documents[step - ends_ahead] - 1;
        const size_t first = number < row_count ? begin(number) : 0, last = number < row_count ? end(number) : 0;
        if (first > last || last > length) return 0;
        answers[step - ends_ahead] = row->row.matches(rows + first, rows + last);
    }
    return 1;
}
