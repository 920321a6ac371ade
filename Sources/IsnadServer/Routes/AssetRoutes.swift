import Hummingbird

/// What pages load: compiled in, so that the program needs nothing beside it.
enum AssetRoutes {
    /// A file of the page. Its address changes with its content, so it may be kept for good.
    struct Asset: Sendable {
        var name: String
        var mediaType: String
        var text: String

        var link: Link {
            // FNV-1a.
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return Link("/assets/" + name, [("v", String(hash, radix: 36))])
        }
    }

    static let style = Asset(name: "isnad.css", mediaType: "text/css; charset=utf-8", text: StyleSheet.text)
    static let script = Asset(name: "isnad.js", mediaType: "text/javascript; charset=utf-8", text: Script.text)
    static let icon = Asset(
        name: "isnad.svg", mediaType: "image/svg+xml",
        text: """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8c1d18"/><g fill="none" stroke="#fff" stroke-width="3"><circle cx="10" cy="22" r="4.5"/><circle cx="22" cy="10" r="4.5"/><path d="M13 19l6-6"/></g></svg>
            """)

    static let all = [style, script, icon].map { asset in
        let link = asset.link
        return Route(
            page: "/assets/" + asset.name, [ParameterRule("v", .text, "The version that a page was made with.")],
            .fixed { request in
                var answer = Answer(mediaType: asset.mediaType, body: asset.text)
                let isCurrent = request.parameters.text("v") == link.parameters.first?.value
                answer.fields[.cacheControl] = isCurrent ? "public, max-age=31536000, immutable" : "no-cache"
                return answer
            })
    }
}
