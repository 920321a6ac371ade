/// libxml2 and libzip, opened when a format first needs them.
///
/// A program linked to them would load them, and ICU, OpenSSL and what else they need, before it does anything: that takes longer than a
/// search. The types of the functions come from the libraries' own headers; each table is made once, and its functions are good for all
/// threads until the process ends.
#ifndef LOADED_H
#define LOADED_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <zip.h>

#define LOADED_XML2_FUNCTIONS(each)                                                                  \
    each(htmlCreateMemoryParserCtxt) each(htmlCtxtUseOptions) each(htmlEntityLookup)                 \
    each(htmlFreeParserCtxt) each(htmlParseDocument) each(xmlCreateMemoryParserCtxt)                 \
    each(xmlCtxtUseOptions) each(xmlFreeDoc) each(xmlFreeParserCtxt) each(xmlInitParser)             \
    each(xmlParseDocument) each(xmlSetGenericErrorFunc) each(xmlStopParser) each(xmlSwitchEncoding)

#define LOADED_ZIP_FUNCTIONS(each)                                                                   \
    each(zip_discard) each(zip_error_fini) each(zip_error_init) each(zip_fclose) each(zip_fopen_index) \
    each(zip_fread) each(zip_name_locate) each(zip_open_from_source) each(zip_source_buffer_create)  \
    each(zip_source_free)

#define LOADED_MEMBER(function) __typeof__(&function) _Nonnull function;

typedef struct loaded_xml2 {
    LOADED_XML2_FUNCTIONS(LOADED_MEMBER)
} loaded_xml2;

typedef struct loaded_zip {
    LOADED_ZIP_FUNCTIONS(LOADED_MEMBER)
} loaded_zip;

#undef LOADED_MEMBER

#ifdef __cplusplus
extern "C" {
#endif

/// The functions of libxml2, which is then ready to be used by threads; NULL where it cannot be opened or lacks one of them.
const loaded_xml2 *_Nullable loaded_xml2_functions(void);

/// The functions of libzip; NULL where it cannot be opened or lacks one of them.
const loaded_zip *_Nullable loaded_zip_functions(void);

#ifdef __cplusplus
}
#endif

#endif
