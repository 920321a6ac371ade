#include "border.h"

#include <algorithm>
#include <unordered_map>

using border::guarded;

cxapian_database *cxapian_database_open(const cxapian_part *parts, size_t count, cxapian_error *error) {
    cxapian_database *opened = nullptr;
    const int ok = guarded(error, [&] {
        auto handle = std::make_unique<cxapian_database>();
        for (size_t i = 0; i < count; ++i) {
            const cxapian_part &part = parts[i];
            if (part.port != 0 || part.arguments != nullptr) {
                handle->parts.push_back(
                    part.port != 0 ? Xapian::Remote::open(part.path, part.port, part.timeout, part.timeout)
                                   : Xapian::Remote::open(part.path, part.arguments, part.timeout));
                handle->database.add_database(handle->parts.back());
                handle->rows.emplace_back();
                handle->is_remote.push_back(true);
                handle->is_local = false;
                continue;
            }
            Xapian::Database database(part.path);
            if (part.deleted_count > 0)
                handle->deleted.emplace_back(
                    database.get_uuid(),
                    std::vector<Xapian::docid>(part.deleted, part.deleted + part.deleted_count));
            if (part.words != nullptr)
                handle->words.emplace_back(
                    database.get_uuid(), cxapian_words{static_cast<const unsigned char *>(part.words), part.words_length});
            handle->is_remote.push_back(false);
            handle->rows.push_back({static_cast<const unsigned char *>(part.words), part.words_length});
            handle->parts.push_back(database);
            handle->database.add_database(database);
        }
        opened = handle.release();
    });
    return ok ? opened : nullptr;
}

cxapian_database *cxapian_database_join(cxapian_database *const *databases, size_t count, cxapian_error *error) {
    cxapian_database *joined = nullptr;
    const int ok = guarded(error, [&] {
        auto handle = std::make_unique<cxapian_database>();
        for (size_t i = 0; i < count; ++i) {
            const cxapian_database &one = *databases[i];
            for (const Xapian::Database &part : one.parts) {
                handle->parts.push_back(part);
                handle->database.add_database(part);
            }
            handle->deleted.insert(handle->deleted.end(), one.deleted.begin(), one.deleted.end());
            handle->words.insert(handle->words.end(), one.words.begin(), one.words.end());
            handle->rows.insert(handle->rows.end(), one.rows.begin(), one.rows.end());
            handle->is_remote.insert(handle->is_remote.end(), one.is_remote.begin(), one.is_remote.end());
            handle->is_local = handle->is_local && one.is_local;
        }
        joined = handle.release();
    });
    return ok ? joined : nullptr;
}

void cxapian_database_free(cxapian_database *database) { delete database; }

int cxapian_database_reopen(cxapian_database *database, cxapian_error *error) {
    return guarded(error, [&] { database->database.reopen(); });
}

int cxapian_database_size(
    cxapian_database *database, uint32_t *documents, uint32_t *last, double *mean_length, cxapian_error *error) {
    return guarded(error, [&] {
        *documents = database->database.get_doccount();
        *last = database->database.get_lastdocid();
        *mean_length = database->database.get_avlength();
    });
}

int cxapian_terms(
    cxapian_database *database, const uint8_t *prefix, size_t prefix_length, const uint8_t *after, size_t after_length,
    size_t limit, int occurrences, cxapian_blob *terms, cxapian_error *error) {
    return guarded(error, [&] {
        border::Gatherer gatherer;
        const std::string start = border::string(prefix, prefix_length);
        const std::string last = border::string(after, after_length);
        Xapian::TermIterator term = database->database.allterms_begin(start);
        const Xapian::TermIterator end = database->database.allterms_end(start);
        if (!last.empty()) {
            term.skip_to(last);
            if (term != end && *term == last) ++term;
        }
        for (; term != end && limit > 0; ++term, --limit) {
            const std::string name = *term;
            gatherer.string(name);
            const auto count = occurrences ? database->database.get_collection_freq(name) : term.get_termfreq();
            gatherer.integer(static_cast<uint32_t>(std::min<uint64_t>(count, UINT32_MAX)));
        }
        *terms = gatherer.blob();
    });
}

int cxapian_frequencies(
    cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *frequencies, cxapian_error *error) {
    return guarded(error, [&] {
        border::Reader reader(terms, length);
        while (!reader.is_at_end()) *frequencies++ = database->database.get_termfreq(reader.string());
    });
}

int cxapian_collection_frequencies(
    cxapian_database *database, const uint8_t *terms, size_t length, uint64_t *frequencies, cxapian_error *error) {
    return guarded(error, [&] {
        border::Reader reader(terms, length);
        while (!reader.is_at_end()) *frequencies++ = database->database.get_collection_freq(reader.string());
    });
}

int cxapian_postings(
    cxapian_database *database, const uint8_t *term, size_t length, size_t limit, cxapian_blob *documents,
    cxapian_error *error) {
    return guarded(error, [&] {
        border::Gatherer gatherer;
        const std::string name = border::string(term, length);
        const Xapian::PostingIterator end = database->database.postlist_end(name);
        for (auto posting = database->database.postlist_begin(name); posting != end && limit > 0; ++posting, --limit)
            gatherer.integer(*posting);
        *documents = gatherer.blob();
    });
}

int cxapian_documents(
    cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *data, cxapian_error *error) {
    return guarded(error, [&] {
        border::Gatherer gatherer;
        for (size_t i = 0; i < count; ++i) {
            // To ask first whether the document exists would read its length, for more than its data costs.
            std::string bytes;
            try {
                bytes = database->database.get_document(documents[i], Xapian::DOC_ASSUME_VALID).get_data();
            } catch (const Xapian::DocNotFoundError &) {
            }
            if (bytes.empty())
                gatherer.integer(UINT32_MAX);
            else
                gatherer.string(bytes);
        }
        *data = gatherer.blob();
    });
}

int cxapian_values(
    cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, cxapian_blob *values,
    cxapian_error *error) {
    return guarded(error, [&] {
        border::Gatherer gatherer;
        for (size_t i = 0; i < count; ++i) {
            try {
                gatherer.string(database->database.get_document(documents[i]).get_value(slot));
            } catch (const Xapian::DocNotFoundError &) {
                gatherer.integer(UINT32_MAX);
            }
        }
        *values = gatherer.blob();
    });
}

int cxapian_value_run(
    cxapian_database *database, const uint32_t *documents, size_t count, uint32_t slot, const uint8_t *term, size_t length,
    cxapian_blob *values, cxapian_error *error) {
    return guarded(error, [&] {
        border::Gatherer gatherer;
        if (!database->is_local) {
            // Through a server, each step of a stream of values is a question of its own; a sorted answer brings all that it was sorted by.
            Xapian::Enquire enquire(database->database);
            enquire.set_query(Xapian::Query(border::string(term, length)));
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            enquire.set_sort_by_value(slot, false);
            const Xapian::MSet set = enquire.get_mset(0, database->database.get_doccount());
            std::unordered_map<Xapian::docid, std::string> known;
            for (auto match = set.begin(); match != set.end(); ++match) known.emplace(*match, match.get_sort_key());
            for (size_t i = 0; i < count; ++i) gatherer.string(known[documents[i]]);
            *values = gatherer.blob();
            return;
        }
        const Xapian::Database &all = database->database;
        const Xapian::ValueIterator end = all.valuestream_end(slot);
        Xapian::ValueIterator value = all.size() == 0 ? end : all.valuestream_begin(slot);
        Xapian::docid last = 0;
        for (size_t i = 0; i < count; ++i) {
            if (documents[i] < last) throw std::invalid_argument("the documents of a run of values must ascend");
            last = documents[i];
            if (value != end && value.get_docid() < last) value.skip_to(last);
            gatherer.string(value != end && value.get_docid() == last ? *value : std::string());
        }
        *values = gatherer.blob();
    });
}

int cxapian_metadata(
    cxapian_database *database, const uint8_t *key, size_t length, cxapian_blob *value, cxapian_error *error) {
    return guarded(error, [&] {
        border::Gatherer gatherer;
        gatherer.raw(database->database.get_metadata(border::string(key, length)));
        *value = gatherer.blob();
    });
}
