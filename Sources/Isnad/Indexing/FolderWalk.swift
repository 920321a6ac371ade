/// Finds the files under the paths to be indexed.
struct FolderWalk {
    /// A file that was found.
    struct Found {
        var name: FileName
        /// How it is shown: relative to the folder that was asked for.
        var shown: String
        var status: FileSystem.Status
        /// Why it cannot be an article, where that is plain without opening it.
        var failure: String?
    }

    /// Endings of files that belong to pages and are no articles.
    private static let assets: Set<String> = [
        "avi", "bmp", "css", "db", "dll", "eot", "exe", "gif", "ico", "jpeg", "jpg", "js", "map", "mov", "mp3", "mp4",
        "ogg", "otf", "png",
        "so", "svg", "tif", "tiff", "ttf", "wav", "webm", "webp", "woff", "woff2",
    ]

    /// Files and folders that are passed over without a word.
    private static func isIgnored(_ name: [UInt8], isFolder: Bool) -> Bool {
        if name.first == UInt8(ascii: ".") { return true }
        if isFolder { return false }
        let text = String(decoding: name, as: UTF8.self).lowercased()
        if text == "readme" || text.hasPrefix("readme.") { return true }
        return text.split(separator: ".").last.map { assets.contains(String($0)) } ?? false
    }

    /// The files under `root`, in the order of their names; links are not followed, and `excluded` is left out.
    static func files(under root: FileName, excluding excluded: FileName?) -> [Found] {
        guard let status = FileSystem.status(of: root) else { return [] }
        if status.kind != .folder {
            return [
                Found(
                    name: root, shown: Printable.text(String(decoding: root.lastComponent, as: UTF8.self)),
                    status: status, failure: nil)
            ]
        }
        var found: [Found] = []
        var pending = [root]
        while let folder = pending.popLast() {
            guard let names = FileSystem.names(in: folder) else {
                found.append(
                    Found(
                        name: folder, shown: shown(folder, root),
                        status: FileSystem.Status(kind: .other, size: 0, changed: 0),
                        failure: "the folder cannot be read: \(FileSystem.lastReason)"))
                continue
            }
            var folders: [FileName] = []
            for name in names {
                let file = folder.appending(name)
                guard let status = FileSystem.status(of: file) else { continue }
                if isIgnored(name, isFolder: status.kind == .folder) || file == excluded { continue }
                switch status.kind {
                case .folder: folders.append(file)
                case .file: found.append(Found(name: file, shown: shown(file, root), status: status, failure: nil))
                case .link:
                    found.append(
                        Found(
                            name: file, shown: shown(file, root), status: status,
                            failure: "a link, which is not followed"))
                case .other:
                    found.append(
                        Found(name: file, shown: shown(file, root), status: status, failure: "not a regular file"))
                }
            }
            pending += folders.reversed()
        }
        return found
    }

    private static func shown(_ file: FileName, _ root: FileName) -> String {
        let relative = file.bytes.dropFirst(root.bytes.count + (root.bytes == [0x2F] ? 0 : 1))
        return Printable.text(String(decoding: relative, as: UTF8.self))
    }
}
