#include "border.h"

#include <algorithm>
#include <map>
#include <unordered_map>

using border::guarded;

cxapian_database *cxapian_database_open(const cxapian_part *parts, size_t count, cxapian_error *error) {
    cxapian_database *opened = nullptr;
    const int ok = guarded(error, [&] {
        auto handle = std::make_unique<cxapian_database>();
        for (size_t i = 0; i < count; ++i) {
            const cxapian_part &part = parts[i];
            if (part.port != 0 || part.arguments != nullptr) {
                // Ours comes first: it tells better what goes wrong.
                handle->links.push_back(
                    part.port != 0 ? border::Link::to_host(part.path, part.port, part.timeout)
                                   : border::Link::to_program(part.path, part.arguments, part.timeout));
                handle->parts.push_back(
                    part.port != 0 ? Xapian::Remote::open(part.path, part.port, part.timeout, part.timeout)
                                   : Xapian::Remote::open(part.path, part.arguments, part.timeout));
                handle->database.add_database(handle->parts.back());
                handle->rows.emplace_back();
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
            handle->links.emplace_back();
            handle->has_local = true;
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
            handle->links.insert(handle->links.end(), one.links.begin(), one.links.end());
            handle->has_local = handle->has_local || one.has_local;
            handle->is_local = handle->is_local && one.is_local;
        }
        joined = handle.release();
    });
    return ok ? joined : nullptr;
}

void cxapian_database_free(cxapian_database *database) { delete database; }

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

namespace {

/// Asks each part that a server runs what `requests` gives for its number; `take` is told the part with each answer.
template <typename Requests, typename Take>
void ask(cxapian_database &database, Requests requests, Take take) {
    std::vector<border::Link::Exchange> exchanges;
    for (size_t part = 0; part < database.links.size(); ++part) {
        if (database.links[part] == nullptr) continue;
        auto questions = requests(part);
        if (questions.empty()) continue;
        exchanges.push_back(
            {database.links[part].get(), std::move(questions),
             [take, part](size_t question, border::Link::Reply reply, const std::string &body) {
                 take(part, question, reply, body);
             }});
    }
    border::Link::run(exchanges);
}

/// How many documents have a term, and how often.
struct Counts {
    uint64_t documents = 0, occurrences = 0;
};

std::vector<Counts> counts_of(cxapian_database &database, const std::vector<std::string> &terms) {
    std::vector<Counts> counts(terms.size());
    std::vector<border::Link::Request> requests;
    for (const std::string &term : terms) requests.push_back({border::Link::frequencies, term});
    ask(database, [&](size_t) { return requests; },
        [&](size_t, size_t question, border::Link::Reply reply, const std::string &body) {
            if (reply != border::Link::the_frequencies) return;
            const char *at = body.data(), *end = at + body.size();
            counts[question].documents += border::Link::number(at, end);
            counts[question].occurrences += border::Link::number(at, end);
        });
    for (size_t part = 0; part < database.parts.size(); ++part) {
        if (database.links[part] != nullptr) continue;
        for (size_t i = 0; i < terms.size(); ++i) {
            counts[i].documents += database.parts[part].get_termfreq(terms[i]);
            counts[i].occurrences += database.parts[part].get_collection_freq(terms[i]);
        }
    }
    return counts;
}

std::vector<std::string> strings(const uint8_t *bytes, size_t length) {
    border::Reader reader(bytes, length);
    std::vector<std::string> strings;
    while (!reader.is_at_end()) strings.push_back(reader.string());
    return strings;
}

}  // namespace

int cxapian_term_lists(
    cxapian_database *database, const uint8_t *prefixes, size_t length, size_t limit, int occurrences, cxapian_blob *lists,
    cxapian_error *error) {
    return guarded(error, [&] {
        const std::vector<std::string> starts = strings(prefixes, length);
        std::vector<std::map<std::string, uint64_t>> found(starts.size());
        std::vector<border::Link::Request> requests;
        for (const std::string &start : starts) requests.push_back({border::Link::all_terms, start});
        // Each term is told by what it shares with the one before.
        std::map<size_t, std::pair<size_t, std::string>> former;
        ask(*database, [&](size_t) { return requests; },
            [&](size_t part, size_t question, border::Link::Reply reply, const std::string &body) {
                if (reply != border::Link::a_term) return;
                auto &[of, term] = former[part];
                if (of != question + 1) {
                    of = question + 1;
                    term = starts[question];
                }
                const char *at = body.data(), *end = at + body.size();
                const uint64_t documents = border::Link::number(at, end);
                if (at == end) throw Xapian::NetworkError("an answer of the server is cut");
                term.resize(std::min<size_t>(static_cast<unsigned char>(*at++), term.size()));
                term.append(at, end);
                found[question][term] += documents;
            });
        for (size_t part = 0; part < database->parts.size(); ++part) {
            if (database->links[part] != nullptr) continue;
            for (size_t i = 0; i < starts.size(); ++i) {
                size_t count = 0;
                auto term = database->parts[part].allterms_begin(starts[i]);
                for (const auto end = database->parts[part].allterms_end(starts[i]); term != end && count < limit; ++term, ++count)
                    found[i][*term] += term.get_termfreq();
            }
        }
        std::vector<std::string> terms;
        for (auto &list : found) {
            while (list.size() > limit) list.erase(std::prev(list.end()));
            if (occurrences)
                for (const auto &entry : list) terms.push_back(entry.first);
        }
        const std::vector<Counts> counts = counts_of(*database, terms);
        size_t next = 0;
        border::Gatherer gatherer;
        for (const auto &list : found) {
            gatherer.integer(static_cast<uint32_t>(list.size()));
            for (const auto &[term, documents] : list) {
                gatherer.string(term);
                const uint64_t count = occurrences ? counts[next++].occurrences : documents;
                gatherer.integer(static_cast<uint32_t>(std::min<uint64_t>(count, UINT32_MAX)));
            }
        }
        *lists = gatherer.blob();
    });
}

int cxapian_counts(
    cxapian_database *database, const uint8_t *terms, size_t length, uint32_t *documents, uint64_t *occurrences,
    cxapian_error *error) {
    return guarded(error, [&] {
        for (const Counts &count : counts_of(*database, strings(terms, length))) {
            *documents++ = static_cast<uint32_t>(std::min<uint64_t>(count.documents, UINT32_MAX));
            *occurrences++ = count.occurrences;
        }
    });
}

int cxapian_fetch(
    cxapian_database *database, const uint32_t *documents, size_t count, cxapian_blob *fetched, cxapian_error *error) {
    return guarded(error, [&] {
        struct Fetched {
            bool is_there = false;
            std::string data;
            std::vector<std::pair<uint32_t, std::string>> values;
        };
        const size_t parts = database->parts.size();
        std::vector<Fetched> found(count);
        std::vector<std::vector<size_t>> places(parts);
        for (size_t i = 0; i < count; ++i) places[(documents[i] - 1) % parts].push_back(i);
        ask(*database,
            [&](size_t part) {
                std::vector<border::Link::Request> requests;
                for (const size_t place : places[part])
                    requests.push_back(
                        {border::Link::document, border::Link::encoded((documents[place] - 1) / parts + 1)});
                return requests;
            },
            [&](size_t part, size_t question, border::Link::Reply reply, const std::string &body) {
                Fetched &one = found[places[part][question]];
                if (reply == border::Link::document_data) {
                    one.is_there = true;
                    one.data = body;
                } else if (reply == border::Link::a_value) {
                    const char *at = body.data(), *end = at + body.size();
                    const auto slot = static_cast<uint32_t>(border::Link::number(at, end));
                    one.values.emplace_back(slot, std::string(at, end));
                }
            });
        border::Gatherer gatherer;
        for (const Fetched &one : found) {
            if (one.is_there && !one.data.empty())
                gatherer.string(one.data);
            else
                gatherer.integer(UINT32_MAX);
            gatherer.integer(static_cast<uint32_t>(one.values.size()));
            for (const auto &[slot, value] : one.values) {
                gatherer.integer(slot);
                gatherer.string(value);
            }
        }
        *fetched = gatherer.blob();
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
    cxapian_database *database, const uint8_t *keys, size_t length, cxapian_blob *values, cxapian_error *error) {
    return guarded(error, [&] {
        const std::vector<std::string> names = strings(keys, length);
        std::vector<std::string> found(names.size());
        if (!database->links.empty() && database->links[0] != nullptr) {
            std::vector<border::Link::Request> requests;
            for (const std::string &name : names) requests.push_back({border::Link::metadata, name});
            ask(*database, [&](size_t part) { return part == 0 ? requests : std::vector<border::Link::Request>(); },
                [&](size_t, size_t question, border::Link::Reply reply, const std::string &body) {
                    if (reply == border::Link::the_metadata) found[question] = body;
                });
        } else {
            for (size_t i = 0; i < names.size(); ++i) found[i] = database->database.get_metadata(names[i]);
        }
        border::Gatherer gatherer;
        for (const std::string &value : found) gatherer.string(value);
        *values = gatherer.blob();
    });
}
