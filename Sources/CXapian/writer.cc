#include "border.h"

#include <sstream>

using border::guarded;

struct cxapian_writer {
    Xapian::WritableDatabase database;
};

namespace {

Xapian::Document read_document(border::Reader reader) {
    Xapian::Document document;
    document.set_data(reader.string());
    for (uint32_t values = reader.integer(); values > 0; --values) {
        const Xapian::valueno slot = reader.integer();
        document.add_value(slot, reader.string());
    }
    for (uint32_t terms = reader.integer(); terms > 0; --terms) {
        const std::string term = reader.string();
        const Xapian::termcount frequency = reader.integer();
        if (frequency == 0)
            document.add_boolean_term(term);
        else
            document.add_term(term, frequency);
    }
    return document;
}

}  // namespace

cxapian_writer *cxapian_writer_open(const char *path, int create, cxapian_durability durability, cxapian_error *error) {
    cxapian_writer *writer = nullptr;
    const int ok = guarded(error, [&] {
        int flags = create ? Xapian::DB_CREATE_OR_OPEN : Xapian::DB_OPEN;
        // Documents are masked and merged away, never deleted one by one, so nobody asks which terms a document has.
        flags |= Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST;
        if (durability == CXAPIAN_SCRATCH) flags |= Xapian::DB_NO_SYNC;
        writer = new cxapian_writer{Xapian::WritableDatabase(path, flags)};
    });
    return ok ? writer : nullptr;
}

void cxapian_writer_free(cxapian_writer *writer) {
    if (writer == nullptr) return;
    cxapian_error ignored;
    // The destructor would commit what is pending and swallow what goes wrong; a closed database does neither.
    guarded(&ignored, [&] { writer->database.begin_transaction(false); });
    guarded(&ignored, [&] { writer->database.cancel_transaction(); });
    guarded(&ignored, [&] { writer->database.close(); });
    delete writer;
}

int cxapian_writer_add(
    cxapian_writer *writer, const uint8_t *documents, size_t length, uint32_t *first, cxapian_error *error) {
    return guarded(error, [&] {
        border::Reader reader(documents, length);
        *first = 0;
        while (!reader.is_at_end()) {
            const Xapian::docid number = writer->database.add_document(read_document(reader.part()));
            if (*first == 0) *first = number;
        }
    });
}

int cxapian_writer_set_metadata(
    cxapian_writer *writer, const uint8_t *key, size_t key_length, const uint8_t *value, size_t value_length,
    cxapian_error *error) {
    return guarded(error, [&] {
        writer->database.set_metadata(border::string(key, key_length), border::string(value, value_length));
    });
}

int cxapian_writer_commit(cxapian_writer *writer, cxapian_error *error) {
    return guarded(error, [&] { writer->database.commit(); });
}

int cxapian_compact(const char *const *sources, size_t count, const char *destination, cxapian_error *error) {
    return guarded(error, [&] {
        Xapian::Database all;
        for (size_t i = 0; i < count; ++i) all.add_database(Xapian::Database(sources[i]));
        all.compact(destination, 0u);
    });
}

int cxapian_check(const char *path, uint32_t *problems, cxapian_blob *report, cxapian_error *error) {
    return guarded(error, [&] {
        std::ostringstream out;
        *problems = static_cast<uint32_t>(Xapian::Database::check(path, 0, &out));
        border::Gatherer gatherer;
        gatherer.raw(out.str());
        *report = gatherer.blob();
    });
}
