#include "word_row.h"

#include "cwordrows.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
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

int word_row_matches(
    word_row *row, const uint8_t *rows, size_t length, size_t row_count, const uint32_t *documents, size_t count,
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
