#ifndef CXAPIAN_H
#define CXAPIAN_H
#ifdef __cplusplus
extern "C" {
#endif
/// The version of libxapian that is linked, for example "1.4.22".
const char *cxapian_version(void);
#ifdef __cplusplus
}
#endif
#endif
