#ifndef READER_H
#define READER_H

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>

namespace border {

/// Reads the fields of a buffer one after the other; throws where a field would reach beyond its end.
class Reader {
  public:
    Reader(const uint8_t *bytes, size_t count) : at(bytes), end(bytes + count) {}
    bool is_at_end() const { return at == end; }
    uint8_t byte() { return *take(1); }
    uint32_t integer() {
        uint32_t value;
        std::memcpy(&value, take(sizeof value), sizeof value);
        return value;
    }
    double real() {
        double value;
        std::memcpy(&value, take(sizeof value), sizeof value);
        return value;
    }
    std::string string() {
        const uint32_t length = integer();
        return std::string(reinterpret_cast<const char *>(take(length)), length);
    }
    Reader part() {
        const uint32_t length = integer();
        return Reader(take(length), length);
    }

  private:
    const uint8_t *take(size_t count) {
        if (static_cast<size_t>(end - at) < count) throw std::invalid_argument("a field reaches beyond its buffer");
        const uint8_t *taken = at;
        at += count;
        return taken;
    }
    const uint8_t *at, *end;
};

}  // namespace border

#endif
