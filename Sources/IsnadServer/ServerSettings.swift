/// Where a server listens and what it allows.
public struct ServerSettings: Sendable {
    /// The address that is listened on.
    public var host = "127.0.0.1"
    /// The port that is listened on; 0 lets the system choose one.
    public var port = 8080
    /// Names besides its own under which the server may be asked: those of a proxy in front of it.
    public var allowedHosts: [String] = []
    /// Bounds on what a request may take.
    public var limits = ServerLimits()
    /// How many searches run side by side.
    public var workers = 2

    /// Makes the settings of a server for this machine alone.
    public init() {}
}

/// Bounds on what a request may take.
public struct ServerLimits: Sendable {
    /// Bytes of path and parameters together; more is answered with 414.
    public var longestTarget = 16_384
    /// Bytes of a value of a parameter, decoded; more is answered with 400.
    public var longestText = 4_096
    /// Bytes of all header fields together; more ends the connection with 400 or 431.
    public var longestHeaders = 32_768
    /// How many header fields a request may have.
    public var mostHeaders = 100
    /// Open connections; further ones wait to be accepted.
    public var connections = 512
    /// Searches that run or wait; further ones are answered with 503.
    public var searches = 128
    /// A search that could not begin for so long is answered with 503.
    public var patience = Duration.seconds(5)
    /// Bytes of answers that are kept for those who ask the same again.
    public var cachedBytes = 32 << 20
    /// A connection is closed when so much time passes between two requests.
    public var idle = Duration.seconds(30)
    /// A connection is closed when a request has not come in whole after so much time.
    public var sending = Duration.seconds(10)
    /// Bytes of a body that are read and thrown away, since no request needs one; the connection of a longer one is closed.
    public var longestBody = 16_384

    /// The bounds of a server for a newsroom.
    public init() {}
}
