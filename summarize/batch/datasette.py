"""`metadata.yaml`: what Datasette shows beside the tables of `claims.db`.

datasette claims.db -m metadata.yaml
"""

import json
from typing import Any

_TABLES: dict[str, dict[str, Any]] = {
    "articles": {
        "description": "Every article with its text, summary and story; copy_of is an earlier print of its words",
        "facets": ["language", "outlet", "story"],
        "sort_desc": "published",
        "units": {"characters": "characters"},
    },
    "quotations": {
        "description": "Who said what, word for word; start and end count code points of the article's text",
        "facets": ["status", "confidence", "language", "person"],
        "label_column": "text",
    },
    "claims": {
        "description": "What somebody is reported to have said or denied",
        "facets": ["polarity", "status", "language", "person"],
        "label_column": "text",
    },
    "translations": {
        "description": "Passages in another language than the report's",
        "facets": ["language", "status"],
    },
    "speakers": {"description": "Names as reports give them"},
    "people": {
        "description": "People and bodies, each once under all names",
        "facets": ["kind"],
        "sort_desc": "quotations",
        "label_column": "name",
    },
    "names": {"description": "Which names are whose, and why", "facets": ["language"]},
    "mentions": {"description": "Where in an article somebody is named"},
    "utterances": {
        "description": "Quotations that stand in several articles, by their longest version",
        "facets": ["differs", "person"],
        "sort_desc": "articles",
        "label_column": "text",
    },
    "version_pairs": {
        "description": "Quotations that were judged one (same), possibly one, or one in two languages",
        "facets": ["relation", "kinds", "attribution"],
    },
    "stories": {
        "description": "Events that several articles are about",
        "sort_desc": "last_seen",
        "label_column": "name",
    },
    "who_said_what": {
        "description": "Quotations and claims with their speakers and articles",
        "facets": ["person", "how", "status"],
    },
    "versions": {
        "description": "The versions of quotations that stand in several articles",
        "facets": ["person", "outlet"],
    },
}


def metadata() -> str:
    """The file's text: JSON, which is YAML as well."""
    told = {
        "title": "Who said what",
        "description": "Quotations, claims and people of a batch of articles (summarize batch)",
        "databases": {"claims": {"tables": _TABLES}},
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
