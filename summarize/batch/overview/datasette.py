"""`metadata.yaml`: what Datasette shows beside the tables of `claims.db`.

datasette claims.db -m metadata.yaml
"""

import json
from typing import Any

_STATUS = (
    "verified, repaired, disputed or unverified; of a claim supported, unsupported or unchecked"
)
_SPAN = {
    "start": "Where it begins, in code points of the article's text",
    "end": "Where it ends",
}
_TABLES: dict[str, dict[str, Any]] = {
    "who_said_what": {
        "title": "Who said what",
        "description": "Quotations and claims with their speakers and articles; what is printed again stands once",
        "facets": ["person", "how", "status", "outlet", "language"],
        "columns": {
            "speaker": "The name as the article's report gives it",
            "person": "The name that is theirs in all articles",
            "how": "direct or mixed quotation, reported or denied claim",
            "via": "Through whom the article has the words",
            "status": _STATUS,
            "confidence": "high: sure; medium: probably",
        },
    },
    "versions": {
        "title": "Versions of quotations",
        "description": "The versions of quotations that stand in several articles",
        "facets": ["person", "outlet"],
        "columns": {"utterance": "Versions of one quotation have one number"},
    },
    "articles": {
        "title": "Articles",
        "description": "Every article with its text, summary and story",
        "facets": ["language", "outlet", "story", "run"],
        "sort_desc": "published",
        "units": {"characters": "character", "cost_usd": "USD"},
        "columns": {
            "name": "The title, or else the source",
            "added": "When the batch first had it",
            "run": "The run that its report is of",
            "copy_of": "The article whose words it prints again",
            "doubts": "What is to be checked by hand: unverified, disputed or unsupported",
        },
    },
    "quotations": {
        "title": "Quotations",
        "description": "Who said what, word for word",
        "facets": ["status", "confidence", "language", "person"],
        "label_column": "text",
        "columns": {
            "part": "Parts of one quotation that was split have one number in their article",
            "utterance": "The quotation of which this is a version, where several articles have it",
            "status": _STATUS,
            **_SPAN,
        },
    },
    "claims": {
        "title": "Claims",
        "description": "What somebody is reported to have said or denied",
        "facets": ["polarity", "status", "language", "person"],
        "label_column": "text",
        "columns": {"status": _STATUS, **_SPAN},
    },
    "people": {
        "title": "People and bodies",
        "description": "Each once, under all names",
        "facets": ["kind"],
        "sort_desc": "quotations",
        "label_column": "name",
    },
    "names": {
        "title": "Names",
        "description": "Which names are whose, and why",
        "facets": ["language"],
        "columns": {"times": "How often somebody is called so", "why": "Why it is this person's"},
    },
    "stories": {
        "title": "Stories",
        "description": "Events that several articles are about",
        "sort_desc": "last_seen",
        "label_column": "name",
        "columns": {"copies": "How many of the articles print another's words again"},
    },
    "different_figures": {
        "title": "Different figures",
        "description": "What articles on one story say of one thing; none is called wrong",
        "facets": ["story", "outlet"],
        "columns": {
            "difference": "What counts one thing has one number",
            "said_by": "Who is named for the figure; nobody where the article tells it itself",
        },
    },
    "figures": {
        "title": "Figures",
        "description": "Figures of one thing that differ between the articles of a story",
        "label_column": "figure",
        "columns": {"at": "Where the sentence begins in the article's text", **_SPAN},
    },
    "utterances": {
        "title": "Quotations in several articles",
        "description": "Each by its longest version, which is called neither right nor original",
        "facets": ["differs", "person"],
        "sort_desc": "articles",
        "label_column": "text",
        "columns": {
            "articles": "How many have it; an agency's report and its copies count once",
            "differs": "1 where its versions are not alike",
        },
    },
    "version_pairs": {
        "title": "Pairs of quotations",
        "description": "A version with the longest (same), two that are possibly one, or in two languages",
        "facets": ["relation", "kinds", "attribution"],
        "columns": {"chance": "How likely they are one, from 0 to 1"},
    },
    "speakers": {"title": "Speakers", "description": "Names as reports give them"},
    "translations": {
        "title": "Translations",
        "description": "Passages in another language than the report's, where they were translated",
        "facets": ["language", "status"],
    },
    "compared": {"title": "What articles were compared by", "hidden": True},
    "kept": {"title": "What was judged of their quotations", "hidden": True},
    "kept_words": {"title": "Words of articles, by number", "hidden": True},
    "kept_sentences": {"title": "Sentences by which copies are told", "hidden": True},
    "kept_names": {"title": "Whom each article means", "hidden": True},
    "kept_marks": {"title": "Names and figures of articles in several languages", "hidden": True},
    "runs": {
        "title": "Runs",
        "description": "When each run of the batch began",
        "sort_desc": "id",
        "label_column": "began",
    },
}


def metadata() -> str:
    """The file's text: JSON, which is YAML as well."""
    told = {
        "title": "Who said what",
        "description": "Quotations, claims and people of a batch of articles (summarize batch)",
        # Datasette asks its library of units for them.
        "custom_units": ["character = [text]", "USD = [money]"],
        "databases": {"claims": {"tables": _TABLES}},
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
