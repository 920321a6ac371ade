/// The description of the interface (OpenAPI 3.1), made from the rules by which requests are read, so that it cannot say otherwise.
enum OpenAPIDocument {
    static let text = document.text

    private static var document: JSON {
        .object([
            ("openapi", "3.1.0"),
            (
                "info",
                [
                    "title": "Isnad", "version": "1",
                    "summary": "Passages, quotations and names of an archive of news.",
                    "description":
                        "The answers of the command line over HTTP. Offsets count Unicode scalars from 0, the end excluded. A query is never an error; what could not be read is told in Isnad-Note fields. Answers bear an ETag of the state of the index.",
                    "license": ["name": "GPL-2.0-or-later", "identifier": "GPL-2.0-or-later"],
                ]
            ),
            ("servers", [["url": "/"]]),
            (
                "paths",
                .object([
                    path(
                        "/api/search", "search", "Find passages.", RouteParameters.search + RouteParameters.searchForms,
                        "SearchResponse", forms: ["text/csv"],
                        isPaged: true),
                    path(
                        "/api/quotes", "quotes", "Find quotations, by who is quoted and by words in them.",
                        RouteParameters.quotes + RouteParameters.quoteForms, "QuotationResponse", forms: ["text/csv"],
                        isPaged: true),
                    path(
                        "/api/speakers", "speakers", "Who is quoted in the archive, how often, under which names.",
                        RouteParameters.speakers + RouteParameters.speakerForms, "SpeakerReport", forms: ["text/csv"]),
                    path(
                        "/api/names", "names", "How a name is read, the forms of it in the index, and its aliases.",
                        RouteParameters.names, "NameReport"),
                    path(
                        "/api/timeline", "timeline", "Counts over time.",
                        RouteParameters.timeline + RouteParameters.timelineForms,
                        "Timeline", forms: ["text/csv", "image/svg+xml"]),
                    path(
                        "/api/articles/{id}", "article", "One article as it was indexed.", RouteParameters.article,
                        "IndexedArticle", placeholder: "id", more: ["404", "409"]),
                    path("/healthz", "health", "Whether the index can be read.", [], "Health"),
                ])
            ),
            ("components", ["schemas": Schemas.all, "responses": ["Problem": problem]]),
        ])
    }

    private static var problem: JSON {
        [
            "description": "What is wrong with the request, or why it was not answered (RFC 9457).",
            "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ]
    }

    private static func path(
        _ path: String, _ name: String, _ summary: String, _ rules: [ParameterRule], _ schema: String,
        forms: [String] = [], placeholder: String? = nil, isPaged: Bool = false, more statuses: [String] = []
    ) -> (String, JSON) {
        var parameters = rules.map(parameter)
        if let placeholder {
            parameters.insert(
                [
                    "name": .string(placeholder), "in": "path", "required": true,
                    "description": "The id that results give.", "schema": ["type": "string", "minLength": 1],
                ], at: 0)
        }
        var fields: [(String, JSON)] = [
            ("ETag", field("Changes with every commit to the index.")),
            ("Isnad-Note", field("A sentence about how the query was read; others than ASCII are escaped.")),
        ]
        if isPaged { fields.append(("Link", field("Where the next page begins, as rel=next."))) }
        var responses: [(String, JSON)] = [
            (
                "200",
                [
                    "description": "The answer.", "headers": .object(fields),
                    "content": .object(
                        [("application/json", ["schema": ["$ref": .string("#/components/schemas/\(schema)")]])]
                            + forms.map { ($0, ["schema": ["type": "string"]]) }),
                ]
            ),
            ("304", ["description": "The answer has not changed since it was given with the ETag in If-None-Match."]),
        ]
        for status in ["400"] + statuses + ["405", "414", "421", "503"] {
            responses.append((status, ["$ref": "#/components/responses/Problem"]))
        }
        return (
            path,
            [
                "get": [
                    "operationId": .string(name), "summary": .string(summary), "parameters": .array(parameters),
                    "responses": .object(responses),
                ]
            ]
        )
    }

    private static func field(_ description: String) -> JSON {
        ["description": .string(description), "schema": ["type": "string"]]
    }

    private static func parameter(_ rule: ParameterRule) -> JSON {
        var schema: [(String, JSON)]
        switch rule.kind {
        case .text:
            schema = [("type", "string"), ("maxLength", .number(ServerLimits().longestText))]
            if rule.isRequired { schema += [("minLength", 1), ("pattern", "\\S")] }
        case .number(let range, let usual):
            schema = [
                ("type", "integer"), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
                ("default", .number(usual)),
            ]
        case .choice(let words, let isOpen):
            schema = [("type", "string"), ("enum", .array(words.map(JSON.string)))]
            if !isOpen { schema.append(("default", .string(words[0]))) }
        case .date:
            schema = [
                ("type", "string"), ("pattern", "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
            ]
        case .flag: schema = [("type", "boolean"), ("default", false)]
        }
        let shown: JSON = rule.repeats ? ["type": "array", "items": .object(schema)] : .object(schema)
        var members: [(String, JSON)] = [
            ("name", .string(rule.name)), ("in", "query"), ("required", .bool(rule.isRequired)),
            ("description", .string(rule.description)), ("schema", shown),
        ]
        if rule.repeats { members += [("style", "form"), ("explode", true)] }
        return .object(members)
    }
}
