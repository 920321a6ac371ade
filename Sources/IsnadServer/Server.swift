import Hummingbird
import HummingbirdCore
import Isnad
import Logging
import NIOCore
import NIOPosix
import UnixSignals

/// A server of one index: the interface for programs under `/api`, and the page to read on.
///
///     var settings = ServerSettings()
///     settings.port = 8080
///     let server = try Server(settings: settings, logsRequests: true) { try Searcher(folder: "Index") }
///     try await server.run { address in print(address) }
public struct Server: Sendable {
    private let settings: ServerSettings
    private let workers: SearchWorkers
    private let log: RequestLog?

    /// Opens the index.
    ///
    /// - Parameters:
    ///   - logsRequests: write a line for each request to standard error.
    ///   - open: opens the index; called once for each of ``ServerSettings/workers``.
    /// - Throws: what `open` throws.
    public init(settings: ServerSettings, logsRequests: Bool, open: () throws -> Searcher) throws {
        self.settings = settings
        workers = try SearchWorkers(count: settings.workers, limits: settings.limits, open: open)
        log = logsRequests ? RequestLog() : nil
    }

    /// What answers requests, without a socket.
    var site: Site { Site(workers: workers, settings: settings, log: log) }

    /// Listens and answers until the process is asked to end (SIGINT, SIGTERM), then lets open requests finish.
    ///
    /// - Parameter listening: called with the address once requests are taken.
    /// - Throws: ``IsnadError`` where the address cannot be listened on.
    public func run(listening: @escaping @Sendable (String) -> Void) async throws {
        let limits = settings.limits
        let host = settings.host
        let connection = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionLimits(limits)], idleTimeout: TimeAmount(limits.idle),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.longestHeaders, maxHeaderListSize: limits.longestHeaders,
                maxHeaderFieldCount: limits.mostHeaders))
        // What goes wrong with one connection is its client's business.
        let quiet = Logger(label: "isnad") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: site, server: .http1(configuration: connection),
            configuration: .init(
                address: .hostname(host, port: settings.port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: quiet)),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                listening("http://\(host.contains(":") ? "[\(host)]" : host):\(port)/")
            }, logger: quiet)
        do {
            try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch {
            await stop()
            throw failure(error)
        }
        await stop()
    }

    /// Ends the threads of searches and writes what is left of the log.
    private func stop() async {
        await workers.stop()
        await log?.stop()
    }

    /// What keeps the server from listening, in words that say what to do.
    private func failure(_ error: any Error) -> any Error {
        switch error {
        case let error as IOError:
            IsnadError.system(
                "cannot listen on \(settings.host), port \(settings.port) (\(error)): give another --port or --host")
        case let error as SocketAddressError.UnknownHost:
            IsnadError.system("there is no address called \(settings.host) (\(error)): give another --host")
        default: error
        }
    }
}
