#include "border.h"

struct cxapian_stemmer {
    Xapian::Stem stem;
};

cxapian_stemmer *cxapian_stemmer_make(const char *language, cxapian_error *error) {
    cxapian_stemmer *stemmer = nullptr;
    const int ok = border::guarded(error, [&] { stemmer = new cxapian_stemmer{Xapian::Stem(language)}; });
    return ok ? stemmer : nullptr;
}

void cxapian_stemmer_free(cxapian_stemmer *stemmer) { delete stemmer; }

size_t cxapian_stemmer_stem(
    cxapian_stemmer *stemmer, const uint8_t *word, size_t length, uint8_t *stem, size_t room) {
    size_t written = 0;
    border::guarded(nullptr, [&] {
        const std::string result = stemmer->stem(border::string(word, length));
        if (result.size() > room) return;
        std::memcpy(stem, result.data(), result.size());
        written = result.size();
    });
    return written;
}
