import Articles

/// What a request asks of the articles in which it looks.
public protocol ArticleConditions {
    /// The first day, included.
    var since: CalendarDate? { get set }
    /// The last day, included.
    var until: CalendarDate? { get set }
    /// Words of the source's name.
    var source: String? { get set }
    /// The code of a language.
    var language: String? { get set }
}

extension ArticleConditions {
    /// The conditions as filters of a query.
    var conditions: [QueryFilter] {
        var filters: [QueryFilter] = []
        if since != nil || until != nil { filters.append(.dates(since, until)) }
        if let source { filters.append(.source(source)) }
        if let language { filters.append(.language(language.lowercased())) }
        return filters
    }
}
