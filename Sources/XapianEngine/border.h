/// What the C++ files of the shim share: exceptions become error codes, bytes become strings.
#ifndef BORDER_H
#define BORDER_H

#include "cxapian.h"
#include "link.h"
#include "reader.h"

#include <xapian.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace border {

/// Writes the exception that is being handled into `error`.
void note_exception(cxapian_error *error) noexcept;

/// Runs `work`; 1 when it ended, 0 with the error filled in when it threw anything.
template <typename Work>
int guarded(cxapian_error *error, Work work) noexcept {
    try {
        work();
        return 1;
    } catch (...) {
        note_exception(error);
        return 0;
    }
}

/// Gathers what a blob will hold.
class Gatherer {
  public:
    void integer(uint32_t value) { bytes.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void string(const std::string &value) {
        integer(static_cast<uint32_t>(value.size()));
        bytes += value;
    }
    void raw(const std::string &value) { bytes += value; }
    cxapian_blob blob() const {
        cxapian_blob blob{nullptr, bytes.size()};
        if (!bytes.empty()) {
            blob.bytes = static_cast<uint8_t *>(std::malloc(bytes.size()));
            if (blob.bytes == nullptr) throw std::bad_alloc();
            std::memcpy(blob.bytes, bytes.data(), bytes.size());
        }
        return blob;
    }

  private:
    std::string bytes;
};

inline std::string string(const uint8_t *bytes, size_t count) {
    return std::string(reinterpret_cast<const char *>(bytes), count);
}

}  // namespace border

/// The rows of words of the documents of one part.
struct cxapian_words {
    const unsigned char *bytes = nullptr;
    size_t length = 0;

    /// The row of a document; empty where it has none.
    std::pair<const unsigned char *, const unsigned char *> row(Xapian::docid document) const {
        const uint64_t count = length < 16 ? 0 : number(length - 16);
        if (document == 0 || document > count || count > (length - 16) / 8) return {nullptr, nullptr};
        const uint64_t table = length - 16 - 8 * count;
        const uint64_t start = document == 1 ? 0 : number(table + 8 * (document - 2));
        const uint64_t end = number(table + 8 * (document - 1));
        if (start > end || end > table) throw Xapian::DatabaseCorruptError("a row of words lies outside its file");
        return {bytes + start, bytes + end};
    }

  private:
    uint64_t number(size_t at) const {
        uint64_t value;
        std::memcpy(&value, bytes + at, sizeof value);
        return value;
    }
};

struct cxapian_database {
    Xapian::Database database;
    /// The databases that it is made of, in order.
    std::vector<Xapian::Database> parts;
    /// For each part with deleted documents: its UUID and their numbers within the part, ascending.
    std::vector<std::pair<std::string, std::vector<Xapian::docid>>> deleted;
    /// For each part with rows of words: its UUID and the rows.
    std::vector<std::pair<std::string, cxapian_words>> words;
    /// The rows of words of each part, empty for one without.
    std::vector<cxapian_words> rows;
    bool is_local = true;
    /// For each part that a server runs, the connection for questions that come in numbers; none for a local one.
    std::vector<std::shared_ptr<border::Link>> links;
    /// Whether any part is local, so that rows of words are looked at.
    bool has_local = false;

    /// The row of a document of the whole.
    std::pair<const unsigned char *, const unsigned char *> row(Xapian::docid document) const {
        const size_t count = parts.size();
        return rows[(document - 1) % count].row((document - 1) / count + 1);
    }
};

#endif
