import CLoaded

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The border to libxml2: the only file here that sees its pointers.
///
/// Its HTML parser is run for its events, which fill an ``HTMLTree``; it makes no tree of its own. It opens no file and no
/// connection: documents come from memory and external entities are not loaded.
enum HTMLParsing {
    /// Parses a page that ``MarkupTrimmer`` has been over.
    ///
    /// - Throws: ``ReadingError/missing(program:package:)`` where libxml2 cannot be loaded.
    static func tree(_ markup: [UInt8]) throws(ReadingError) -> HTMLTree {
        let xml2 = try LoadedLibraries.xml2()
        let sink = Sink(xml2)
        guard !markup.isEmpty, let size = Int32(exactly: markup.count) else { return sink.tree }
        markup.withUnsafeBytes { bytes in
            let base = bytes.bindMemory(to: CChar.self).baseAddress
            guard let context = xml2.htmlCreateMemoryParserCtxt(base, size) else { return }
            defer { xml2.htmlFreeParserCtxt(context) }
            guard let handlers = context.pointee.sax else { return }
            handlers.pointee = Self.handlers()
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            _ = xml2.htmlCtxtUseOptions(context, Int32(options))
            sink.context = context
            // The context does not outlive this call, and the sink does.
            context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
            _ = xml2.xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            _ = xml2.htmlParseDocument(context)
        }
        sink.tree.finish()
        return sink.tree
    }

    /// The characters of a named entity such as `eacute`; nil for any other name, and without libxml2.
    static func entity(_ name: some Sequence<UInt8>) -> Unicode.Scalar? {
        let terminated = Array(name) + [0]
        guard let found = try? LoadedLibraries.xml2().htmlEntityLookup(terminated) else { return nil }
        return Unicode.Scalar(found.pointee.value)
    }

    /// Receives the events of one page.
    private final class Sink {
        let xml2: loaded_xml2
        var tree = HTMLTree()
        var context: htmlParserCtxtPtr?

        init(_ xml2: loaded_xml2) { self.xml2 = xml2 }

        func stopIfFull() {
            if tree.isFull, let context { xml2.xmlStopParser(context) }
        }
    }

    private static func sink(_ pointer: UnsafeMutableRawPointer?) -> Sink? {
        pointer.map { Unmanaged<Sink>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func bytes(_ pointer: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: pointer, count: strlen(UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)))
    }

    private static func handlers() -> xmlSAXHandler {
        var handlers = xmlSAXHandler()
        handlers.startElement = { context, name, attributes in
            guard let sink = HTMLParsing.sink(context), let name else { return }
            sink.tree.begin(HTMLTag.named(NameHash.of(HTMLParsing.bytes(name))))
            // Names and values by turns, ended by a name that is null; an attribute without value has a null one.
            var at = attributes
            while let pair = at, let name = pair[0] {
                if let attribute = HTMLAttribute.named(NameHash.of(HTMLParsing.bytes(name))) {
                    sink.tree.add(
                        attribute, pair[1].map(HTMLParsing.bytes) ?? UnsafeBufferPointer(start: nil, count: 0))
                }
                at = pair + 2
            }
            sink.stopIfFull()
        }
        handlers.endElement = { context, _ in HTMLParsing.sink(context)?.tree.end() }
        handlers.characters = { context, text, count in
            guard let sink = HTMLParsing.sink(context), let text, count > 0 else { return }
            sink.tree.add(text: UnsafeBufferPointer(start: text, count: Int(count)))
            sink.stopIfFull()
        }
        handlers.ignorableWhitespace = handlers.characters
        return handlers
    }
}
