#include "border.h"

#include <sstream>

using border::guarded;

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
