/// What answers look like (JSON Schema 2020-12).
enum Schemas {
    static var all: JSON {
        [
            "Problem": object(
                [
                    "type": string, "title": string, "status": ["type": "integer", "minimum": 400, "maximum": 599],
                    "detail": string, "parameter": string, "allowed": string,
                ],
                optional: ["parameter", "allowed"]),
            "Health": object(["status": ["const": "ok"], "articles": count, "generation": count]),
            "ArticleSummary": object([
                "id": string, "path": string, "title": string, "source": orNull(string), "date": orNull(date),
                "language": orNull(string),
            ]),
            "NameForms": object(["query": string, "forms": list(string), "aliases": list(string)]),
            "SearchResponse": object(
                [
                    "query": string, "total": count, "total_is_exact": bool, "took_ms": number,
                    "names": list(ref("NameForms")), "suggestion": orNull(string), "results": list(ref("SearchResult")),
                    "explanation": list(string), "missing": list(ref("MissingShard")), "suggested_speaker": string,
                ],
                optional: ["explanation", "missing", "suggested_speaker"]),
            "MissingShard": object(["shard": string, "reason": string]),
            "SearchResult": object(
                [
                    "rank": positive, "score": number, "article": ref("ArticleSummary"), "passage": ref("Passage"),
                    "snippet": string, "highlights": list(range), "also_in": list(ref("ArticleSummary")), "more": count,
                ],
                optional: ["also_in", "more"]),
            "Passage": object(["ordinal": count, "start": count, "end": count, "text": string]),
            "QuotationResponse": object(
                [
                    "query": string, "total": count, "total_is_exact": bool, "took_ms": number,
                    "names": list(ref("NameForms")), "suggestion": orNull(string),
                    "results": list(ref("QuotationResult")),
                    "missing": list(ref("MissingShard")), "suggested_speaker": string,
                ],
                optional: ["missing", "suggested_speaker"]),
            "QuotationResult": object(
                [
                    "rank": positive, "score": number, "article": ref("ArticleSummary"), "quote": ref("Quote"),
                    "speaker": ref("Speaker"), "cue": orNull(string), "context": string, "highlights": list(range),
                    "also_in": list(ref("ArticleSummary")), "paragraph": positive, "citation": string,
                ],
                optional: ["also_in", "paragraph", "citation"]),
            "Quote": object([
                "text": string, "kind": ["enum": ["direct", "partial", "indirect"]], "start": count, "end": count,
            ]),
            "Speaker": object([
                "name": orNull(string), "mention": orNull(string), "description": orNull(string),
            ]),
            "SpeakerReport": object(
                [
                    "query": string, "total": count, "unnamed": count, "speakers": list(ref("SpeakerEntry")),
                    "missing": list(ref("MissingShard")), "suggestion": string,
                ],
                optional: ["query", "missing", "suggestion"]),
            "SpeakerEntry": object([
                "name": string, "description": orNull(string), "quotations": count,
                "forms": list(object(["form": string, "quotations": count])), "aliases": list(string),
            ]),
            "NameReport": object(
                [
                    "query": string, "parts": list(ref("NamePart")), "aliases": list(ref("Alias")),
                    "missing": list(ref("MissingShard")),
                ],
                optional: ["missing"]),
            "NamePart": object([
                "query": string, "keys": list(string), "known": list(string), "ordinary": bool,
                "forms": list(object(["form": string, "similarity": number, "articles": count])),
            ]),
            "Alias": object(
                [
                    "name": string, "alias": string, "articles": count, "article": ref("ArticleSummary"),
                    "statement": string, "line": positive,
                ],
                optional: ["article", "statement", "line"]),
            "IndexedArticle": object(
                [
                    "article": ref("ArticleSummary"), "authors": list(string), "url": string, "date_origin": string,
                    "text": string, "quotes": list(ref("ArticleQuote")),
                ],
                optional: ["url", "date_origin", "quotes"]),
            "ArticleQuote": object(
                ["quote": ref("Quote"), "speaker": ref("Speaker"), "cue": string], optional: ["cue"]),
            "Timeline": object(
                [
                    "counted": ["enum": ["articles", "quotations"]],
                    "unit": ["enum": ["day", "week", "month", "year"]],
                    "periods": list(object(["label": string, "first": date, "last": date])),
                    "series": list(ref("Series")), "all": list(count), "all_undated": count, "took_ms": number,
                    "missing": list(ref("MissingShard")),
                ],
                optional: ["all", "all_undated", "missing"]),
            "Series": object(
                [
                    "label": string, "query": string, "speaker": orNull(string), "names": list(ref("NameForms")),
                    "total": count, "undated": count, "counts": list(count), "direct": list(count),
                    "partial": list(count), "indirect": list(count), "undated_direct": count, "undated_partial": count,
                    "undated_indirect": count, "shares": list(orNull(number)), "undated_share": orNull(number),
                    "suggestion": string,
                ],
                optional: [
                    "direct", "partial", "indirect", "undated_direct", "undated_partial", "undated_indirect", "shares",
                    "undated_share", "suggestion",
                ]),
        ]
    }

    private static var string: JSON {
        ["type": "string"]
    }
    private static var bool: JSON {
        ["type": "boolean"]
    }
    private static var number: JSON {
        ["type": "number"]
    }
    private static var count: JSON {
        ["type": "integer", "minimum": 0]
    }
    private static var positive: JSON {
        ["type": "integer", "minimum": 1]
    }
    private static var date: JSON {
        ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    }
    /// The first scalar and the one after the last.
    private static var range: JSON {
        [
            "type": "array", "items": ["type": "integer", "minimum": 0], "minItems": 2, "maxItems": 2,
        ]
    }

    private static func ref(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/\(name)")] }
    private static func list(_ items: JSON) -> JSON { ["type": "array", "items": items] }

    private static func orNull(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }

    private static func object(_ properties: KeyValuePairs<String, JSON>, optional: [String] = []) -> JSON {
        let required = properties.map(\.key).filter { !optional.contains($0) }.map(JSON.string)
        return [
            "type": "object", "additionalProperties": false, "required": .array(required),
            "properties": .object(properties.map { ($0.key, $0.value) }),
        ]
    }
}
