import CLoaded

/// The border to libxml2's XML parser; as ``HTMLParsing`` it runs it for its events and gives it no way to a file or a connection.
///
/// Entities that a document declares are not put in, so none can grow; the parser's own limits on depth and lengths stand.
enum XMLParsing {
    /// - Throws: ``ReadingError/malformed(_:)`` where not one element could be read.
    static func tree(_ bytes: [UInt8]) throws(ReadingError) -> XMLTree {
        let xml2 = try LoadedLibraries.xml2()
        let sink = Sink(xml2)
        guard let size = Int32(exactly: bytes.count) else {
            throw .tooLarge(bytes: bytes.count, most: SourceFile.mostBytesOfArticle)
        }
        bytes.withUnsafeBytes { buffer in
            let base = buffer.bindMemory(to: CChar.self).baseAddress
            guard let context = xml2.xmlCreateMemoryParserCtxt(base, size) else { return }
            defer {
                // The parser keeps declared entities in a document of its own, and forgets it where it gives up early.
                if let document = context.pointee.myDoc { xml2.xmlFreeDoc(document) }
                context.pointee.myDoc = nil
                xml2.xmlFreeParserCtxt(context)
            }
            guard let handlers = context.pointee.sax else { return }
            handlers.pointee = Self.handlers()
            let options =
                XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NONET.rawValue | XML_PARSE_SAX1.rawValue
            _ = xml2.xmlCtxtUseOptions(context, Int32(options))
            sink.context = context
            // The context does not outlive this call, and the sink does.
            context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
            _ = xml2.xmlParseDocument(context)
            sink.tree.finish()
        }
        guard !sink.tree.nodes.isEmpty else { throw .malformed("this is not well-formed XML") }
        return sink.tree
    }

    private final class Sink {
        let xml2: loaded_xml2
        var tree = XMLTree()
        var context: xmlParserCtxtPtr?

        init(_ xml2: loaded_xml2) { self.xml2 = xml2 }

        func stopIfFull() {
            if tree.nodes.count >= XMLTree.mostNodes, let context { xml2.xmlStopParser(context) }
        }
    }

    private static func sink(_ pointer: UnsafeMutableRawPointer?) -> Sink? {
        pointer.map { Unmanaged<Sink>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>) -> String { String(cString: pointer) }

    private static func handlers() -> xmlSAXHandler {
        var handlers = xmlSAXHandler()
        handlers.initialized = 1
        handlers.startElement = { context, name, attributes in
            guard let sink = XMLParsing.sink(context), let name else { return }
            var pairs: [(String, String)] = []
            var at = attributes
            while let pair = at, let name = pair[0] {
                pairs.append((XMLParsing.string(name), pair[1].map(XMLParsing.string) ?? ""))
                at = pair + 2
            }
            sink.tree.begin(XMLParsing.string(name), pairs)
            sink.stopIfFull()
        }
        handlers.endElement = { context, _ in XMLParsing.sink(context)?.tree.end() }
        handlers.characters = { context, text, count in
            guard let sink = XMLParsing.sink(context), let text, count > 0 else { return }
            sink.tree.add(String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self))
        }
        handlers.cdataBlock = handlers.characters
        handlers.ignorableWhitespace = handlers.characters
        return handlers
    }
}
