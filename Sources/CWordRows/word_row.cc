#include "word_row.h"

#include "cwordrows.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

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

namespace {

/// Where the rows of documents stand, counted from 0.
struct Ends {
    const uint8_t *const ends;
    size_t end(size_t number) const {
        uint64_t end;
        std::memcpy(&end, ends + 8 * number, sizeof end);
        return static_cast<size_t>(end);
    }
    size_t begin(size_t number) const { return number == 0 ? 0 : end(number - 1); }
};

/// Reads all of a stretch of a file.
bool read_whole(int file, uint8_t *bytes, size_t length, size_t at) {
    while (length > 0) {
        const ssize_t count = pread(file, bytes, length, static_cast<off_t>(at));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes += count, length -= static_cast<size_t>(count), at += static_cast<size_t>(count);
    }
    return true;
}

}  // namespace

int word_row_matches_file(
    word_row *row, int file, const uint8_t *ends, size_t length, size_t row_count, const uint32_t *documents, size_t count,
    uint8_t *answers) {
    // Rows that are near each other are read together. What lies between costs less to copy than to ask again.
    constexpr size_t room = 1 << 14, most_between = 1 << 11;
    const Ends rows{ends};
    uint8_t near[room];
    std::vector<uint8_t> large;
    for (size_t place = 0; place < count;) {
        if (documents[place] > row_count) {
            answers[place++] = row->row.matches(near, near);
            continue;
        }
        const size_t first = rows.begin(documents[place] - 1);
        size_t last = rows.end(documents[place] - 1), next = place + 1;
        if (first > last || last > length) return 0;
        for (; next < count && documents[next] <= row_count; ++next) {
            const size_t begin = rows.begin(documents[next] - 1), end = rows.end(documents[next] - 1);
            if (begin < last || begin - last > most_between || end < begin || end > length || end - first > room) break;
            last = end;
        }
        if (last - first > room) large.resize(last - first);
        uint8_t *const bytes = last - first > room ? large.data() : near;
        if (!read_whole(file, bytes, last - first, first)) return 0;
        for (; place < next; ++place) {
            const uint32_t number = documents[place] - 1;
            answers[place] = row->row.matches(bytes + (rows.begin(number) - first), bytes + (rows.end(number) - first));
        }
    }
    return 1;
}

int word_row_matches(
    word_row *row, const uint8_t *rows, size_t length, size_t row_count, const uint32_t *documents, size_t count,
    uint8_t *answers) {
    // A row of many documents is in no cache: where it stands, then its words are asked for in advance.
    constexpr size_t ends_ahead = 32, words_ahead = 16, line = 64, most_lines = 8;
    const Ends all{rows + length};
    // From the first on, though fewer are to be asked for then.
    for (size_t step = 0; step < count + ends_ahead; ++step) {
        if (step < count && documents[step] <= row_count) __builtin_prefetch(all.ends + 8 * (documents[step] - 1));
        if (step >= ends_ahead - words_ahead && step - (ends_ahead - words_ahead) < count) {
            const uint32_t number = documents[step - (ends_ahead - words_ahead)] - 1;
            if (number < row_count) {
                const size_t first = all.begin(number), last = all.end(number);
                for (size_t at = first, lines = 0; at < last && lines < most_lines; at += line, ++lines)
                    __builtin_prefetch(rows + std::min(at, length));
            }
        }
        if (step < ends_ahead) continue;
        const uint32_t number = documents[step - ends_ahead] - 1;
        const size_t first = number < row_count ? all.begin(number) : 0, last = number < row_count ? all.end(number) : 0;
        if (first > last || last > length) return 0;
        answers[step - ends_ahead] = row->row.matches(rows + first, rows + last);
    }
    return 1;
}
