#include "border.h"

#include <algorithm>
#include <chrono>

using border::guarded;
using Xapian::Query;

namespace {

/// The documents that the parts of a database mask as deleted, as a list of postings.
///
/// The matcher makes a copy for each part and shows it that part, whose UUID tells which list is meant.
class Deleted : public Xapian::PostingSource {
  public:
    explicit Deleted(const cxapian_database &owner) : owner(owner) {}
    PostingSource *clone() const override { return new Deleted(owner); }
    void init(const Xapian::Database &part) override {
        list = nullptr;
        at = 0;
        started = false;
        const std::string uuid = part.get_uuid();
        for (const auto &entry : owner.deleted)
            if (entry.first == uuid) list = &entry.second;
    }
    Xapian::doccount get_termfreq_min() const override { return size(); }
    Xapian::doccount get_termfreq_est() const override { return size(); }
    Xapian::doccount get_termfreq_max() const override { return size(); }
    void next(double) override {
        if (started) ++at;
        started = true;
    }
    void skip_to(Xapian::docid document, double) override {
        started = true;
        if (list != nullptr) at = std::lower_bound(list->begin() + at, list->end(), document) - list->begin();
    }
    bool at_end() const override { return started && at >= size(); }
    Xapian::docid get_docid() const override { return (*list)[at]; }
    std::string get_description() const override { return "Deleted"; }

  private:
    Xapian::doccount size() const { return list == nullptr ? 0 : list->size(); }
    const cxapian_database &owner;
    const std::vector<Xapian::docid> *list = nullptr;
    size_t at = 0;
    bool started = false;
};

/// Every document while there is time, none after that: what is joined to it ends when the time is up.
///
/// The limit of `Enquire` itself only ends the counting of further matches.
class Deadline : public Xapian::PostingSource {
  public:
    using Clock = std::chrono::steady_clock;
    Deadline(Clock::time_point end, bool &was_cut) : end(end), was_cut(was_cut) {}
    PostingSource *clone() const override { return new Deadline(end, was_cut); }
    void init(const Xapian::Database &part) override {
        last = part.get_lastdocid();
        count = part.get_doccount();
        at = 0;
    }
    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return count; }
    Xapian::doccount get_termfreq_max() const override { return count; }
    void next(double) override { move_to(at + 1); }
    void skip_to(Xapian::docid document, double) override { move_to(std::max(document, at)); }
    bool at_end() const override { return at > last; }
    Xapian::docid get_docid() const override { return at; }
    std::string get_description() const override { return "Deadline"; }

  private:
    void move_to(Xapian::docid document) {
        at = document;
        if (at > last || ++steps % 64 != 0 || Clock::now() < end) return;
        was_cut = true;
        at = last + 1;
    }
    const Clock::time_point end;
    bool &was_cut;
    Xapian::docid at = 0, last = 0;
    Xapian::doccount count = 0;
    unsigned steps = 0;
};

/// Runs the program of a query and leaves the query that it builds.
class Builder {
  public:
    Builder(const cxapian_database &database, const uint8_t *program, size_t length, double seconds)
        : database(database), reader(program, length), is_limited(seconds > 0 && database.is_local) {
        if (is_limited) end += std::chrono::duration_cast<Deadline::Clock::duration>(std::chrono::duration<double>(seconds));
    }

    Query build() {
        while (!reader.is_at_end()) step();
        if (stack.size() != 1) throw std::invalid_argument("a query program must leave one query");
        return limited(stack.back());
    }

    /// Whether the time was up before all was matched.
    bool was_cut = false;

  private:
    void step() {
        switch (reader.byte()) {
            case CXAPIAN_TERM: {
                std::string term = reader.string();
                push(Query(term, reader.integer()));
                break;
            }
            case CXAPIAN_EVERYTHING: push(Query::MatchAll); break;
            case CXAPIAN_NOTHING: push(Query()); break;
            case CXAPIAN_OR: join(Query::OP_OR); break;
            case CXAPIAN_AND: join(Query::OP_AND); break;
            case CXAPIAN_SYNONYM: join(Query::OP_SYNONYM); break;
            case CXAPIAN_AND_NOT: pair(Query::OP_AND_NOT); break;
            case CXAPIAN_AND_MAYBE: pair(Query::OP_AND_MAYBE); break;
            case CXAPIAN_FILTER: pair(Query::OP_FILTER); break;
            case CXAPIAN_SCALE: {
                const double factor = reader.real();
                push(Query(Query::OP_SCALE_WEIGHT, pop(), factor));
                break;
            }
            case CXAPIAN_PHRASE: join_window(Query::OP_PHRASE); break;
            case CXAPIAN_NEAR: join_window(Query::OP_NEAR); break;
            case CXAPIAN_RANGE: {
                const Xapian::valueno slot = reader.integer();
                const std::string lower = reader.string();
                push(Query(Query::OP_VALUE_RANGE, slot, lower, reader.string()));
                break;
            }
            case CXAPIAN_DELETED: push(Query((new Deleted(database))->release())); break;
            default: throw std::invalid_argument("unknown step in a query program");
        }
    }

    void push(const Query &query) { stack.push_back(query); }

    Query pop() {
        if (stack.empty()) throw std::invalid_argument("a query program takes more than it put");
        Query query = stack.back();
        stack.pop_back();
        return query;
    }

    size_t first_of(uint32_t count) const {
        if (stack.size() < count) throw std::invalid_argument("a query program takes more than it put");
        return stack.size() - count;
    }

    void join(Query::op op) {
        const size_t first = first_of(reader.integer());
        Query joined(op, stack.begin() + first, stack.end());
        stack.resize(first);
        push(joined);
    }

    void join_window(Query::op op) {
        const size_t first = first_of(reader.integer());
        const Xapian::termcount window = reader.integer();
        Query joined(op, stack.begin() + first, stack.end(), window);
        stack.resize(first);
        // Words are looked at one passage after the other, within the operator, until they stand right in one.
        push(limited(joined));
    }

    Query limited(const Query &query) {
        if (!is_limited || query.empty()) return query;
        return Query(Query::OP_FILTER, query, Query((new Deadline(end, was_cut))->release()));
    }

    void pair(Query::op op) {
        const Query right = pop(), left = pop();
        push(Query(op, left, right));
    }

    const cxapian_database &database;
    border::Reader reader;
    const bool is_limited;
    Deadline::Clock::time_point end = Deadline::Clock::now();
    std::vector<Query> stack;
};

/// Notes every document that matches; a spy is told the number within the part, not that within the whole.
class Listing : public Xapian::MatchSpy {
  public:
    void operator()(const Xapian::Document &document, double) override {
        documents.push_back((document.get_docid() - 1) * parts + part + 1);
    }
    std::vector<Xapian::docid> documents;
    Xapian::docid part = 0, parts = 1;
};

void set_weighting(Xapian::Enquire &enquire, const cxapian_search_options &options) {
    switch (options.scheme) {
        case CXAPIAN_BOOLEAN: enquire.set_weighting_scheme(Xapian::BoolWeight()); break;
        case CXAPIAN_BM25:
            enquire.set_weighting_scheme(
                Xapian::BM25Weight(options.parameters[0], 0, 0, options.parameters[1], 0.5));
            break;
    }
}

}  // namespace

int cxapian_search(
    cxapian_database *database, const uint8_t *program, size_t length, const cxapian_search_options *options,
    cxapian_found *found, cxapian_error *error) {
    return guarded(error, [&] {
        *found = cxapian_found{nullptr, 0, 0, 0, 0, 0};
        // An index of nothing has no parts, which the engine does not take for a database.
        if (database->database.size() == 0) return;
        Xapian::Enquire enquire(database->database);
        Builder builder(*database, program, length, options->time_limit);
        enquire.set_query(builder.build());
        set_weighting(enquire, *options);
        // Equal weights: the article that came later first is no order a user asked for; keep the order of the index.
        enquire.set_docid_order(Xapian::Enquire::ASCENDING);
        if (options->sort_slot != UINT32_MAX)
            enquire.set_sort_by_value_then_relevance(options->sort_slot, options->sort_descending != 0);
        if (options->collapse_slot != UINT32_MAX) enquire.set_collapse_key(options->collapse_slot);
        const Xapian::MSet set = enquire.get_mset(options->first, options->count, options->check_at_least);
        auto matches = static_cast<cxapian_match *>(std::malloc(std::max<size_t>(1, set.size()) * sizeof(cxapian_match)));
        if (matches == nullptr) throw std::bad_alloc();
        size_t count = 0;
        for (auto match = set.begin(); match != set.end(); ++match)
            matches[count++] = cxapian_match{*match, match.get_collapse_count(), match.get_weight()};
        *found = cxapian_found{
            matches, count, set.get_matches_estimated(), set.get_matches_lower_bound(), set.get_matches_upper_bound(),
            builder.was_cut};
    });
}

void cxapian_found_free(cxapian_found found) { std::free(found.matches); }

int cxapian_matching(
    cxapian_database *database, const uint8_t *program, size_t length, double time_limit, cxapian_blob *documents,
    int32_t *was_cut, cxapian_error *error) {
    return guarded(error, [&] {
        *documents = cxapian_blob{nullptr, 0};
        *was_cut = 0;
        if (database->database.size() == 0) return;
        Builder builder(*database, program, length, time_limit);
        const Query query = builder.build();
        Listing listing;
        listing.parts = database->parts.size();
        for (const Xapian::Database &part : database->parts) {
            Xapian::Enquire enquire(part);
            enquire.set_query(query);
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            enquire.set_docid_order(Xapian::Enquire::ASCENDING);
            if (database->is_local) {
                // A spy sees each match once; a set of them all would be sorted, and takes several times the memory.
                enquire.add_matchspy(&listing);
                enquire.get_mset(0, 0, part.get_doccount());
            } else {
                // Servers of remote parts know no spy of ours.
                const Xapian::MSet set = enquire.get_mset(0, part.get_doccount());
                for (auto match = set.begin(); match != set.end(); ++match)
                    listing.documents.push_back((*match - 1) * listing.parts + listing.part + 1);
            }
            ++listing.part;
        }
        std::sort(listing.documents.begin(), listing.documents.end());
        border::Gatherer gatherer;
        for (const Xapian::docid document : listing.documents) gatherer.integer(document);
        *documents = gatherer.blob();
        *was_cut = builder.was_cut;
    });
}
