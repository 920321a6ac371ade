import ArgumentParser
import Articles
import FoundationEssentials
import Isnad
import IsnadOutput
import IsnadTerminal
import Quotations

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Find the quotations of a text and who said them, with no index.",
        discussion: """
            The text is one plain text, or with --jsonl lines of {"id", "text"}; a line is written for each. Offsets count \
            Unicode scalars of the text as it came in.
            """)

    @Argument(help: ArgumentHelp("The file to read; - is standard input.", valueName: "file"))
    var file = "-"

    @Flag(help: "Read lines of JSON or one plain text, and print a JSON document a line for each.")
    var jsonl = false

    @Option(help: "When to colour: auto, always, never.")
    var color: ColorChoice = .auto

    @Option(
        help: ArgumentHelp(
            "Which field of a line of JSON holds the text, or its name, as text=NAME or id=NAME; dots lead into nested objects.",
            valueName: "target=name"))
    var field: [String] = []

    mutating func validate() throws {
        let mapping = try FieldOptions.mapping(field)
        if let other = mapping.targets.subtracting([.text, .id]).first {
            throw ValidationError("--field \(other.rawValue): a text has fields id and text here")
        }
        if !field.isEmpty, !jsonl { throw ValidationError("--field is for lines of JSON: give --jsonl as well") }
    }

    func run() throws {
        let mapping = try FieldOptions.mapping(field)
        let input = try InputFile.bytes(of: file)
        let extractor = QuotationExtractor()
        var found = 0
        var failed = 0
        if jsonl, Self.isJSONLines(input, mapping) {
            var number = 0
            for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
                number += 1
                if !line.contains(where: { $0 > 0x20 }) { continue }
                guard let record = Self.record(line, mapping) else {
                    Output.complain(
                        "\(file), line \(number): not a line of {\"id\", \"text\"}; --field text=NAME names another field"
                    )
                    failed += 1
                    continue
                }
                found += print(record.text, id: record.id?.text ?? "\(number)", extractor)
            }
        } else {
            let text = String(decoding: input, as: UTF8.self)
            found = jsonl ? print(text, id: file, extractor) : show(text, extractor)
        }
        if failed > 0 { throw ExitCode(2) }
        if found == 0 { throw ExitCode.nothingFound }
    }

    /// The text of a line and its name; nil where it has no text.
    private static func record(_ line: ArraySlice<UInt8>, _ mapping: FieldMapping) -> Record? {
        if mapping.isEmpty { return try? JSONDecoder().decode(Record.self, from: Data(line)) }
        let usual = try? JSONDecoder().decode(Record.self, from: Data(line))
        guard let text = mapping.texts(for: .text, in: line)?.joined(separator: "\n\n") ?? usual?.text else {
            return nil
        }
        let name = mapping.texts(for: .id, in: line)?.first.map(Identifier.init)
        let anyName = (try? JSONDecoder().decode(Named.self, from: Data(line)))?.id
        return Record(id: name ?? anyName, text: text)
    }

    /// Is the first line with anything on it an object?
    private static func isJSONLines(_ input: [UInt8], _ mapping: FieldMapping) -> Bool {
        guard let first = input.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") else { return false }
        let line = input.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
        return record(line, mapping) != nil
    }

    private struct Record: Decodable {
        var id: Identifier?
        var text: String
    }

    private struct Named: Decodable { var id: Identifier? }

    /// An identifier, which some write as a number.
    private struct Identifier: Decodable {
        var text: String

        init(_ text: String) { self.text = text }

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) {
                text = String(number)
            } else {
                text = try value.decode(String.self)
            }
        }
    }

    private func quotations(_ text: UnsafeBufferPointer<UInt8>, _ extractor: QuotationExtractor) -> [Quotation] {
        extractor.quotations(in: text, excluding: OutsideArticle.ranges(in: text))
    }

    private func print(_ text: String, id: String, _ extractor: QuotationExtractor) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            let quotations = quotations(bytes, extractor)
            Output.text(QuotationLine.json(id: id, quotations, in: bytes))
            return quotations.count
        }
    }

    private func show(_ text: String, _ extractor: QuotationExtractor) -> Int {
        let style = Style(isOn: color.isOn)
        var text = text
        return text.withUTF8 { bytes in
            let quotations = quotations(bytes, extractor)
            func cut(_ range: Range<Int>) -> String {
                String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
            }
            for (number, quotation) in quotations.enumerated() {
                if number > 0 { Output.line() }
                let mention = quotation.mention.map(cut)
                var who = style.bold(style.name(quotation.speaker?.name ?? mention ?? "unknown"))
                if let description = quotation.speaker?.description { who += ", " + style.name(description) }
                if let mention, let speaker = quotation.speaker, mention != speaker.name {
                    who += style.dim(" (" + style.name(mention) + ")")
                }
                if let cue = quotation.cue { who += style.dim(" · " + style.name(cut(cue))) }
                Output.line(who + style.dim(" · \(quotation.kind.rawValue)"))
                let content = quotation.spans.map { style.name(cut($0)) }.joined(separator: " … ")
                Output.line("    " + content)
            }
            return quotations.count
        }
    }
}
