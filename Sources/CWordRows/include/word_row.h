#pragma once

#include "reader.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

/// Which words have to stand how in a row.
struct WordRow {
    bool in_title = false;
    uint32_t window = 0;
    bool is_ordered = false;
    /// The codes that stand for each word, ascending.
    std::vector<std::vector<uint32_t>> groups;

    /// Reads the operands of a step of a query program (`CXAPIAN_WORDS`).
    explicit WordRow(border::Reader &reader) {
        in_title = reader.integer() != 0;
        window = std::max<uint32_t>(1, reader.integer());
        is_ordered = reader.integer() != 0;
        for (uint32_t count = reader.integer(); count > 0; --count) {
            groups.emplace_back();
            for (uint32_t codes = reader.integer(); codes > 0; --codes) groups.back().push_back(reader.integer());
        }
    }

    /// Notes which groups have codes that begin with which byte, by which nearly all words of a text are passed over; and the bytes of a
    /// plain phrase, by which nearly all texts are.
    void prepare() {
        if (is_ordered && window == groups.size())
            for (const auto &codes : groups) {
                if (codes.size() != 1) {
                    phrase.clear();
                    break;
                }
                if (codes[0] >= 0x80) phrase += {static_cast<char>(codes[0] >> 16), static_cast<char>(codes[0] >> 8)};
                phrase += static_cast<char>(codes[0]);
            }
        std::vector<std::pair<uint8_t, uint32_t>> pairs;
        for (uint32_t group = 0; group < groups.size(); ++group)
            for (const uint32_t code : groups[group]) pairs.emplace_back(code < 0x80 ? code : code >> 16 & 0xFF, group);
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (const auto &[byte, group] : pairs) {
            ++starts[byte + 1];
            listed.push_back(group);
        }
        for (size_t byte = 0; byte < 256; ++byte) starts[byte + 1] += starts[byte];
    }

    /// Whether the row of a document has them so.
    bool matches(const unsigned char *at, const unsigned char *end) {
        size_t title = 0;
        for (unsigned shift = 0; at < end && shift < 32; shift += 7) {
            const unsigned char byte = *at++;
            title |= static_cast<size_t>(byte & 0x7F) << shift;
            if (byte < 0x80) break;
        }
        const unsigned char *middle = at + std::min<size_t>(title, end - at);
        if (in_title)
            end = middle;
        else
            at = middle;
        if (!phrase.empty()) return has_phrase(at, end);
        read(at, end);
        return is_ordered ? in_order() : in_any_order();
    }

  private:
    /// Where one of a group stands in a text.
    struct Place {
        uint32_t position;
        uint32_t group;
    };
    std::vector<Place> places;
    /// The bytes of words that have to stand one behind the other, each in one form; else empty.
    std::string phrase;
    std::vector<uint32_t> counts;
    /// The groups with a code that begins with a byte, from one place of `starts` to the next in `listed`, ascending.
    std::vector<uint32_t> listed;
    uint32_t starts[257] = {};

    /// Whether the bytes of the phrase stand in a text, and begin where a code does.
    bool has_phrase(const unsigned char *at, const unsigned char *end) const {
        const unsigned char *code = at;
        while (const unsigned char *place = find(at, end)) {
            if (code < place) {
                // Behind two bytes neither of which begins a code of three a code begins.
                const unsigned char *near = place;
                while (near > code && (near[-1] >= 0x80 || (near - code > 1 && near[-2] >= 0x80))) --near;
                for (code = near; code < place;) code += *code < 0x80 ? 1 : 3;
            }
            if (code == place) return true;
            at = place + 1;
        }
        return false;
    }

    /// Where the bytes of the phrase stand for the first time, whatever they are part of; null where they don't.
    ///
    /// `memmem` sets up a table at each call and then goes from byte to byte. This compares the first and the last byte of the phrase with a
    /// block of the text at once, which compilers turn into vector instructions, and looks closer only where both are there.
    const unsigned char *find(const unsigned char *at, const unsigned char *end) const {
        const ptrdiff_t length = phrase.size(), behind = length - 1, places = end - at - behind;
        constexpr ptrdiff_t block = 32;
        if (places < block) return find_first(at, places);
        const unsigned char first = phrase.front(), last = phrase.back();
        const unsigned char *const last_block = at + places - block;
        while (true) {
            unsigned char some = 0;
            for (ptrdiff_t i = 0; i < block; ++i) some |= (at[i] == first) & (at[i + behind] == last);
            if (some != 0)
                if (const unsigned char *place = find_first(at, block)) return place;
            if (at == last_block) return nullptr;
            // The last block may begin within the one before it.
            at = std::min(at + block, last_block);
        }
    }

    /// The same, among so many places.
    const unsigned char *find_first(const unsigned char *at, ptrdiff_t places) const {
        const unsigned char first = phrase.front();
        for (ptrdiff_t i = 0; i < places; ++i)
            if (at[i] == first && std::memcmp(at + i, phrase.data(), phrase.size()) == 0) return at + i;
        return nullptr;
    }

    static bool has(const std::vector<uint32_t> &codes, uint32_t code) {
        if (codes.size() > 8) return std::binary_search(codes.begin(), codes.end(), code);
        for (const uint32_t other : codes)
            if (other == code) return true;
        return false;
    }

    void read(const unsigned char *at, const unsigned char *end) {
        places.clear();
        for (uint32_t position = 0; at < end; ++position) {
            uint32_t code = *at;
            const uint32_t *group = listed.data() + starts[code], *last = listed.data() + starts[code + 1];
            const ptrdiff_t length = code < 0x80 ? 1 : 3;
            if (end - at < length) return;
            if (group != last) {
                if (length == 3) code = code << 16 | at[1] << 8 | at[2];
                for (; group != last; ++group)
                    if (has(groups[*group], code)) places.push_back({position, *group});
            }
            at += length;
        }
    }

    bool in_order() const {
        for (size_t start = 0; start < places.size(); ++start) {
            if (places[start].group != 0) continue;
            // The nearest place of each group behind that of the group before.
            uint32_t wanted = 1;
            uint32_t last = places[start].position;
            for (size_t next = start + 1; next < places.size() && wanted < groups.size(); ++next) {
                if (places[next].position - places[start].position >= window) break;
                if (places[next].group != wanted || places[next].position == last) continue;
                last = places[next].position;
                ++wanted;
            }
            if (wanted == groups.size()) return true;
        }
        return false;
    }

    bool in_any_order() {
        counts.assign(groups.size(), 0);
        size_t first = 0, present = 0;
        for (const Place &place : places) {
            if (counts[place.group]++ == 0) ++present;
            for (; place.position - places[first].position >= window; ++first)
                if (--counts[places[first].group] == 0) --present;
            if (present < groups.size()) continue;
            // Two groups may share a word, which then stands for one of them alone.
            if (place.position - places[first].position + 1 >= groups.size()) return true;
        }
        return false;
    }
};
