import Testing

@testable import Isnad

/// Every target on the inputs that once broke something, and on inputs made from its examples.
@Suite struct ReplayTests {
    private static let corpus = String(#filePath.prefix { _ in true }.dropLast("ReplayTests.swift".count)) + "Corpus"

    @Test(arguments: FuzzTarget.all)
    func keptInputs(_ target: FuzzTarget) async throws {
        let body = try await target.prepare()
        for name in FileSystem.names(in: FileName(Self.corpus + "/" + target.name)) ?? [] {
            let file = Self.corpus + "/\(target.name)/" + String(decoding: name, as: UTF8.self)
            let input = try #require(try FileSystem.read(file))
            do { try body(input) } catch let broken as BrokenPromise { Issue.record("\(file): \(broken)") } catch {}
        }
    }

    /// A seed for all, so that a failure comes back; libFuzzer looks further.
    @Test(arguments: FuzzTarget.all)
    func madeInputs(_ target: FuzzTarget) async throws {
        let body = try await target.prepare()
        var mutation = Mutation(seed: 20_241_208, examples: target.examples)
        for _ in 0..<(["openings", "word-files"].contains(target.name) ? 100 : 400) {
            let input = mutation.next()
            do { try body(input) } catch let broken as BrokenPromise {
                Issue.record("\(broken): \(String(decoding: input, as: UTF8.self).debugDescription)")
                return
            } catch {}
        }
    }
}

extension FuzzTarget: CustomTestStringConvertible {
    var testDescription: String { name }
}

/// Changes examples by chance: bytes flipped, taken out, doubled, exchanged for such as matter to text, two examples joined.
struct Mutation {
    private var state: UInt64
    private let examples: [[UInt8]]
    private static let pieces: [[UInt8]] = [
        [0], [0xFF], [0x0A], Array("\"".utf8), Array("(".utf8), Array("“".utf8), Array("\u{202E}".utf8), [0x1B, 0x5B],
        [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], Array("ﷺ".utf8), Array("a.b.".utf8),
        Array("e\u{301}".utf8), Array(" AND ".utf8), Array("9999999999999999999".utf8), Array("*".utf8),
        Array("'".utf8),
    ]

    init(seed: UInt64, examples: [[UInt8]]) {
        state = seed
        self.examples = examples + [[]]
    }

    /// A number below `bound` (SplitMix64, Steele and others 2014).
    private mutating func number(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    mutating func next() -> [UInt8] {
        var bytes = examples[number(examples.count)]
        for _ in 0...number(6) {
            let place = number(bytes.count + 1)
            switch number(6) {
            case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(number(8)) }
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + number(8)))
            case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + number(40))], at: place)
            case 3: bytes.insert(contentsOf: Self.pieces[number(Self.pieces.count)], at: place)
            case 4: bytes.insert(contentsOf: [UInt8](repeating: UInt8(number(256)), count: number(300)), at: place)
            default: bytes.insert(contentsOf: examples[number(examples.count)], at: place)
            }
        }
        return bytes
    }
}
