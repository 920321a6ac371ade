import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not come in, whose body is long, or that does not take its answer.
final class ConnectionLimits: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ServerLimits
    private var arrival: Scheduled<Void>?
    private var departure: Scheduled<Void>?
    private var body = 0

    init(_ limits: ServerLimits) { self.limits = limits }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            body = 0
            arrival?.cancel()
            arrival = closing(context, in: limits.sending)
        case .body(let bytes):
            body += bytes.readableBytes
            if body > limits.longestBody {
                context.close(promise: nil)
                return
            }
        case .end:
            arrival?.cancel()
            arrival = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            departure?.cancel()
            departure = closing(context, in: limits.idle)
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            let written = promise ?? context.eventLoop.makePromise()
            let departure = departure
            written.futureResult.whenComplete { _ in departure?.cancel() }
            context.write(data, promise: written)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        arrival?.cancel()
        departure?.cancel()
        context.fireChannelInactive()
    }

    private func closing(_ context: ChannelHandlerContext, in time: Duration) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: TimeAmount(time)) { channel.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionLimits: Sendable {}
