import Testing

@testable import Quotations
