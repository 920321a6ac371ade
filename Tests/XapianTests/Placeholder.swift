import Testing

@testable import Xapian
