#include "border.h"
#include "word_row.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <map>

using border::guarded;
using Xapian::Query;

namespace {

/// What a database knows of one of its parts, which the matcher shows to the copy that it makes for it: the UUID tells which one is meant.
template <typename Known>
const Known *known_of(const std::vector<std::pair<std::string, Known>> &all, const Xapian::Database &part) {
    const std::string uuid = part.get_uuid();
    for (const auto &entry : all)
        if (entry.first == uuid) return &entry.second;
    return nullptr;
}

/// What servers of remote parts run in the place of our own sources of postings: they know their own alone. No document has a value in the slot.
const Xapian::ValueWeightPostingSource stock_nothing(0xFFFFFFF0);

/// The documents that the parts of a database mask as deleted, as a list of postings.
class Deleted : public Xapian::PostingSource {
  public:
    explicit Deleted(const cxapian_database &owner) : owner(owner) {}
    PostingSource *clone() const override { return new Deleted(owner); }
    void init(const Xapian::Database &part) override {
        list = known_of(owner.deleted, part);
        at = 0;
        started = false;
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
    // Servers have no masks: what they find is compared with those here.
    std::string name() const override { return stock_nothing.name(); }
    std::string serialise() const override { return stock_nothing.serialise(); }

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

/// The documents of which the row of words has certain words in certain places.
///
/// To look at a row costs more than to look at a posting, so the source claims to have all documents: then the matcher asks it last, by
/// `check`, of documents in which all else is found.
class Words : public Xapian::PostingSource {
  public:
    using Clock = Deadline::Clock;
    Words(const cxapian_database &owner, WordRow row, bool is_limited, Clock::time_point end, bool &was_cut)
        : owner(owner), row(std::move(row)), is_limited(is_limited), end(end), was_cut(was_cut) {}
    PostingSource *clone() const override { return new Words(owner, row, is_limited, end, was_cut); }
    void init(const Xapian::Database &part) override {
        const cxapian_words *known = known_of(owner.words, part);
        words = known == nullptr ? cxapian_words() : *known;
        count = part.get_doccount();
        last = part.get_lastdocid();
        at = 0;
        is_over = false;
    }
    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return count / 2; }
    Xapian::doccount get_termfreq_max() const override { return count; }
    void next(double weight) override { skip_to(at + 1, weight); }
    void skip_to(Xapian::docid document, double) override {
        at = std::max(document, at);
        while (!is_over) {
            if (is_late() || at > last) break;
            if (matches(at)) return;
            ++at;
        }
        is_over = true;
    }
    bool check(Xapian::docid document, double) override {
        at = document;
        if (is_late()) {
            is_over = true;
            return true;
        }
        return matches(document);
    }
    bool at_end() const override { return is_over; }
    Xapian::docid get_docid() const override { return at; }
    std::string get_description() const override { return "Words"; }
    // Servers have positions for that.
    std::string name() const override { return stock_nothing.name(); }
    std::string serialise() const override { return stock_nothing.serialise(); }

  private:
    bool matches(Xapian::docid document) {
        const auto [begin, end] = words.row(document);
        return row.matches(begin, end);
    }
    bool is_late() {
        if (!is_limited || ++steps % 16 != 0 || Clock::now() < end) return false;
        was_cut = true;
        return true;
    }
    const cxapian_database &owner;
    WordRow row;
    cxapian_words words;
    const bool is_limited;
    const Clock::time_point end;
    bool &was_cut;
    Xapian::doccount count = 0;
    Xapian::docid at = 0, last = 0;
    unsigned steps = 0;
    bool is_over = false;
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
            case CXAPIAN_WORDS: push(words()); break;
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

    Query words() {
        WordRow row(reader);
        if (!database.has_local && !database.is_local) return Query(Query::OP_SCALE_WEIGHT, positions(row), 0);
        const Query served = database.is_local ? Query() : positions(row);
        row.prepare();
        const Query rows((new Words(database, std::move(row), is_limited, end, was_cut))->release());
        // Local parts have no such terms, servers no rows: in each part one of the two finds what there is.
        return database.is_local ? rows : Query(Query::OP_SCALE_WEIGHT, Query(Query::OP_OR, rows, served), 0);
    }

    /// The same of a database that was made for a server.
    static Query positions(const WordRow &row) {
        std::vector<Query> groups;
        for (const auto &codes : row.groups) {
            std::vector<Query> terms;
            for (const uint32_t code : codes) {
                std::string term(1, row.in_title ? CXAPIAN_TITLE_PREFIX : CXAPIAN_TEXT_PREFIX);
                if (code >= 0x80) term += {static_cast<char>(code >> 16), static_cast<char>(code >> 8)};
                terms.push_back(Query(term += static_cast<char>(code)));
            }
            groups.push_back(Query(Query::OP_OR, terms.begin(), terms.end()));
        }
        if (groups.size() == 1) return groups[0];
        return Query(row.is_ordered ? Query::OP_PHRASE : Query::OP_NEAR, groups.begin(), groups.end(), row.window);
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

/// Sums of the same weights in another order differ in their last bits.
bool weigh_alike(double one, double other) { return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other)); }

/// A page of the matches in an order that does not depend on the numbers of documents.
///
/// What weighs the same is put in the order of the rows of words, which lie in memory: to have the engine sort by a value of each match that
/// may come into the page took 0.2 ms, as long as a search. As many matches are asked for as it takes to see all that are alike with the last
/// of the page.
class Page {
  public:
    Page(cxapian_database &database, Xapian::Enquire &enquire, const cxapian_search_options &options)
        : database(database), options(options), is_sorted(options.sort_slot != UINT32_MAX) {
        const Xapian::doccount last = options.first + options.count;
        for (Xapian::doccount asked = last + extra;; asked = std::min(asked * 8, last + most)) {
            set = enquire.get_mset(0, asked, options.check_at_least);
            read();
            if (places.size() < asked || asked >= last + most || !is_alike(places[last - 1], places.back())) break;
        }
        for (size_t start = 0; start < places.size() && start < last;) {
            size_t end = start + 1;
            while (end < places.size() && is_alike(places[start], places[end])) ++end;
            if (end - start > 1 && end > options.first)
                std::partial_sort(
                    places.begin() + start, places.begin() + std::min<size_t>(end, last), places.begin() + end,
                    [this](const Place &one, const Place &other) { return comes_before(one.document, other.document); });
            start = end;
        }
    }

    size_t count() const {
        const size_t there = places.size() > options.first ? places.size() - options.first : 0;
        return std::min<size_t>(there, options.count);
    }
    Xapian::MSetIterator match(size_t index) const { return set[places[options.first + index].match]; }
    const Xapian::MSet &all() const { return set; }

  private:
    struct Place {
        Xapian::docid document;
        Xapian::doccount match;
        double weight;
        std::string key;
    };

    void read() {
        places.clear();
        places.reserve(set.size());
        for (auto match = set.begin(); match != set.end(); ++match)
            places.push_back(
                {*match, static_cast<Xapian::doccount>(places.size()), match.get_weight(),
                 is_sorted ? match.get_sort_key() : std::string()});
    }

    static bool is_alike(const Place &one, const Place &other) {
        return weigh_alike(one.weight, other.weight) && one.key == other.key;
    }

    bool comes_before(Xapian::docid one, Xapian::docid other) {
        const auto [first, first_end] = database.row(one);
        const auto [second, second_end] = database.row(other);
        const size_t shared = std::min(first_end - first, second_end - second);
        if (const int compared = shared == 0 ? 0 : std::memcmp(first, second, shared); compared != 0) return compared < 0;
        if (first_end - first != second_end - second) return first_end - first < second_end - second;
        const std::string &value = value_of(one), &other_value = value_of(other);
        return value != other_value ? value < other_value : one < other;
    }

    const std::string &value_of(Xapian::docid document) {
        const auto [known, is_new] = values.try_emplace(document);
        if (is_new) known->second = database.database.get_document(document).get_value(options.tie_slot);
        return known->second;
    }

    /// So many more than the page are asked for at first; and so many at most.
    static constexpr Xapian::doccount extra = 12, most = 50000;
    cxapian_database &database;
    const cxapian_search_options &options;
    const bool is_sorted;
    Xapian::MSet set;
    std::vector<Place> places;
    std::map<Xapian::docid, std::string> values;
};

/// The first eight bytes of a value, the first the highest.
uint64_t number(const std::string &value) {
    uint64_t number = 0;
    for (size_t i = 0; i < 8; ++i) number = number << 8 | (i < value.size() ? static_cast<unsigned char>(value[i]) : 0);
    return number;
}

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
        *found = cxapian_found{nullptr, 0, 0, 0, 0, 0, {nullptr, 0}};
        // An index of nothing has no parts, which the engine does not take for a database.
        if (database->database.size() == 0) return;
        Xapian::Enquire enquire(database->database);
        Builder builder(*database, program, length, options->time_limit);
        enquire.set_query(builder.build());
        set_weighting(enquire, *options);
        // Equal weights: the article that came later first is no order a user asked for; keep the order of the index.
        enquire.set_docid_order(Xapian::Enquire::ASCENDING);
        const bool has_ties = options->tie_slot != UINT32_MAX && options->count > 0;
        if (options->sort_slot != UINT32_MAX)
            enquire.set_sort_by_value_then_relevance(options->sort_slot, options->sort_descending != 0);
        else if (options->told_slot != UINT32_MAX)
            enquire.set_sort_by_relevance_then_value(options->told_slot, false);
        if (options->collapse_slot != UINT32_MAX) enquire.set_collapse_key(options->collapse_slot);
        if (has_ties) {
            const Page page(*database, enquire, *options);
            auto matches = static_cast<cxapian_match *>(std::malloc(std::max<size_t>(1, page.count()) * sizeof(cxapian_match)));
            if (matches == nullptr) throw std::bad_alloc();
            for (size_t i = 0; i < page.count(); ++i) {
                const auto match = page.match(i);
                matches[i] = cxapian_match{*match, match.get_collapse_count(), match.get_weight(), 0};
            }
            *found = cxapian_found{
                matches, page.count(), page.all().get_matches_estimated(), page.all().get_matches_lower_bound(),
                page.all().get_matches_upper_bound(), builder.was_cut, {nullptr, 0}};
            return;
        }
        const Xapian::MSet set = enquire.get_mset(options->first, options->count, options->check_at_least);
        auto matches = static_cast<cxapian_match *>(std::malloc(std::max<size_t>(1, set.size()) * sizeof(cxapian_match)));
        if (matches == nullptr) throw std::bad_alloc();
        *found = cxapian_found{
            matches, 0, set.get_matches_estimated(), set.get_matches_lower_bound(), set.get_matches_upper_bound(),
            builder.was_cut, {nullptr, 0}};
        const bool is_sorted = options->sort_slot != UINT32_MAX;
        border::Gatherer told;
        for (auto match = set.begin(); match != set.end(); ++match) {
            const std::string key = match.get_sort_key();
            matches[found->count++] = cxapian_match{
                *match, match.get_collapse_count(), match.get_weight(), is_sorted ? number(key) : 0};
            if (!is_sorted && options->told_slot != UINT32_MAX) told.string(key);
        }
        found->told = told.blob();
    });
}

int cxapian_matching(
    cxapian_database *database, const uint8_t *program, size_t length, double time_limit,
    cxapian_blob *documents, int32_t *was_cut, cxapian_error *error) {
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
            if (database->links[listing.part] == nullptr) {
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
