// swift-tools-version: 6.1
import PackageDescription

// The targets of fuzzing are tests; with ISNAD_FUZZ set they are a program for libFuzzer (see scripts/fuzz).
let fuzzed: [Target.Dependency] = [
    "Isnad", "IsnadServer", "ArabicNames", "Articles", "MadeFiles", "Quotations", "TextAnalysis", "Xapian",
    "XapianEngine",
]
let fuzzing: Target =
    Context.environment["ISNAD_FUZZ"] == nil
    ? .testTarget(
        name: "FuzzTests", dependencies: fuzzed,
        exclude: ["Corpus", "Fuzzer.swift"])
    : .executableTarget(
        name: "isnad-fuzz", dependencies: fuzzed,
        path: "Tests/FuzzTests",
        exclude: ["Corpus", "ReplayTests.swift"])

// Programs do not load libxml2 and libzip when they start, and no library loads what it has no use for (see scripts/ld).
let loadingLess: [LinkerSetting] = [
    .unsafeFlags(["-ld-path=\(Context.packageDirectory)/scripts/ld"], .when(platforms: [.linux]))
]

let package = Package(
    name: "isnad",
    products: [
        .library(name: "Isnad", targets: ["Isnad", "XapianEngine"]),
        .library(name: "ArabicNames", targets: ["ArabicNames"]),
        .library(name: "Articles", targets: ["Articles"]),
        .library(name: "Charts", targets: ["Charts"]),
        .library(name: "IsnadOutput", targets: ["IsnadOutput", "XapianEngine"]),
        .library(name: "Quotations", targets: ["Quotations"]),
        .library(name: "IsnadServer", targets: ["IsnadServer", "XapianEngine"]),
        .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
        .executable(name: "isnad", targets: ["IsnadFront"]),
        // What `isnad` becomes where it cannot answer by itself.
        .executable(name: "isnad-engine", targets: ["IsnadEngine"]),
        .executable(name: "isnad-serve", targets: ["IsnadServe"]),
        .executable(name: "isnad-eval", targets: ["IsnadEvaluation"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        // Without its traits Hummingbird does with the small half of Foundation: the whole of it doubles the program.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "LibXapian", pkgConfig: "xapian-core", providers: [.apt(["libxapian-dev"])]),
        .systemLibrary(name: "LibXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
        .systemLibrary(name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "LibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "LibDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "LibMalloc"),
        .systemLibrary(name: "LibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "CXapian"),
        .target(name: "CWordRows", dependencies: ["CXapian"]),
        .target(name: "XapianEngine", dependencies: ["CXapian", "CWordRows", "LibXapian"]),
        .target(name: "CLoaded", dependencies: ["LibXML2", "LibZip"]),
        .target(name: "Xapian", dependencies: ["CXapian", "CWordRows", "LibDeflate"]),
        .target(name: "TextAnalysis"),
        .target(name: "Articles", dependencies: ["TextAnalysis", "CLoaded", "LibZ"]),
        .target(name: "ArabicNames", dependencies: ["TextAnalysis"]),
        .target(name: "Quotations", dependencies: ["TextAnalysis"]),
        .executableTarget(name: "ManualPages", path: "scripts/ManualPages"),
        .executableTarget(name: "FitQuotations", dependencies: ["Quotations"], path: "scripts/FitQuotations"),
        .target(
            name: "Isnad",
            dependencies: ["Xapian", "TextAnalysis", "ArabicNames", "Quotations", "Articles", "LibMalloc", "LibXXHash"]),
        .target(name: "Charts"),
        .target(name: "IsnadOutput", dependencies: ["Isnad", "Charts", "Quotations", "TextAnalysis"]),
        .target(
            name: "IsnadServer",
            dependencies: [
                "Isnad", "IsnadOutput", "ArabicNames", "Articles", "Charts",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        .target(
            name: "IsnadTerminal",
            dependencies: [
                "Isnad", "ArabicNames", "Xapian",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "IsnadServe",
            dependencies: [
                "Isnad", "IsnadServer", "IsnadTerminal", "XapianEngine",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            linkerSettings: loadingLess),
        .target(
            name: "IsnadCommand",
            dependencies: [
                "Isnad", "IsnadOutput", "IsnadTerminal", "Charts", "ArabicNames", "Articles", "Quotations",
                "TextAnalysis",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "IsnadFront", dependencies: ["IsnadCommand"], linkerSettings: loadingLess),
        .executableTarget(
            name: "IsnadEngine", dependencies: ["IsnadCommand", "XapianEngine"], linkerSettings: loadingLess),
        .executableTarget(
            name: "IsnadEvaluation",
            dependencies: [
                "Isnad", "IsnadOutput", "ArabicNames", "Articles", "Quotations", "TextAnalysis", "Xapian",
                "XapianEngine",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
        .testTarget(name: "ArabicNamesTests", dependencies: ["ArabicNames"]),
        .testTarget(name: "QuotationsTests", dependencies: ["Quotations", "TextAnalysis"]),
        .target(name: "MadeFiles", dependencies: ["LibZ"], path: "Tests/MadeFiles"),
        .testTarget(name: "ArticlesTests", dependencies: ["Articles", "MadeFiles"]),
        .testTarget(name: "XapianTests", dependencies: ["Xapian", "XapianEngine"]),
        .testTarget(
            name: "IsnadTests", dependencies: ["Isnad", "ArabicNames", "Articles", "Xapian", "XapianEngine"],
            exclude: ["ssh.sh"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts"]),
        .testTarget(name: "IsnadOutputTests", dependencies: ["IsnadOutput", "Isnad", "ArabicNames", "XapianEngine"]),
        .testTarget(name: "IsnadServerTests", dependencies: ["IsnadServer", "Isnad", "IsnadOutput", "XapianEngine"]),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "IsnadCommand", "IsnadFront", "IsnadEngine", "IsnadServe", "IsnadEvaluation", "IsnadTerminal",
                "MadeFiles", "ManualPages",
                "XapianEngine",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        fuzzing,
    ],
    cxxLanguageStandard: .cxx17
)
