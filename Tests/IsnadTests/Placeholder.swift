import Testing

@testable import Isnad
