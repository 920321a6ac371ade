#include "border.h"

#include <cstdio>
#include <new>

namespace {

void fill(cxapian_error *error, cxapian_failure failure, const char *message) noexcept {
    if (error == nullptr) return;
    error->failure = failure;
    std::snprintf(error->message, sizeof error->message, "%s", message);
}

cxapian_failure failure_of(const Xapian::Error &error) {
    const std::string type = error.get_type();
    if (type == "DatabaseNotFoundError") return CXAPIAN_NOT_FOUND;
    if (type == "DatabaseOpeningError") return CXAPIAN_NOT_A_DATABASE;
    if (type == "DatabaseCorruptError") return CXAPIAN_CORRUPT;
    if (type == "DatabaseVersionError" || type == "FeatureUnavailableError") return CXAPIAN_VERSION;
    if (type == "DatabaseLockError") return CXAPIAN_LOCKED;
    if (type == "DatabaseModifiedError") return CXAPIAN_MODIFIED;
    if (type == "NetworkError" || type == "NetworkTimeoutError") return CXAPIAN_NETWORK;
    if (type == "InvalidArgumentError" || type == "InvalidOperationError") return CXAPIAN_INVALID;
    if (type == "UnimplementedError") return CXAPIAN_UNSUPPORTED;
    return CXAPIAN_OTHER;
}

}  // namespace

void border::note_exception(cxapian_error *error) noexcept {
    try {
        throw;
    } catch (const Xapian::Error &thrown) {
        try {
            std::string message = thrown.get_msg();
            if (const char *system = thrown.get_error_string()) message += std::string(" (") + system + ")";
            fill(error, failure_of(thrown), message.c_str());
        } catch (...) {
            fill(error, CXAPIAN_OTHER, "an error that could not be described");
        }
    } catch (const std::bad_alloc &) {
        fill(error, CXAPIAN_MEMORY, "out of memory");
    } catch (const std::exception &thrown) {
        fill(error, CXAPIAN_OTHER, thrown.what());
    } catch (...) {
        fill(error, CXAPIAN_OTHER, "an unknown exception");
    }
}

const char *cxapian_version(void) { return Xapian::version_string(); }
