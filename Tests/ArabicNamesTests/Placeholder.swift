import Testing

@testable import ArabicNames
