"""What is known of an article as YAML in front of a text, as Jekyll, Hugo, Obsidian and pandoc read it."""

import json
from collections.abc import Mapping, Sequence

from summarize.printable import printable_line
from summarize.report import QuotedClaim, Report, ReportedClaim


def yaml_head(facts: Mapping[str, str | Sequence[str] | None]) -> str:
    """The facts between two lines of dashes; every value is a YAML string, or a list of them."""
    # A string of JSON is one of YAML, and none that is quoted is a date, a number or `no`.
    lines = (
        f"{name}: {json.dumps(_shown(value), ensure_ascii=False)}\n"
        for name, value in facts.items()
    )
    return f"---\n{''.join(lines)}---\n"


def of_report(report: Report) -> str:
    """The front matter of a report: its article's, and who is surely quoted in it."""
    said: tuple[QuotedClaim | ReportedClaim, ...] = (*report.quotes, *report.claims)
    sure = (each.speaker.name for each in said if each.speaker and each.confidence == "high")
    return yaml_head(
        {
            "title": report.title,
            "byline": report.byline,
            "published": report.published,
            "url": report.source.url,
            "source": report.source.label,
            "language": report.languages[0].code if report.languages else None,
            "speakers": list(dict.fromkeys(sure)),
        }
    )


def _shown(value: str | Sequence[str] | None) -> str | list[str] | None:
    if value is None:
        return None
    return printable_line(value) if isinstance(value, str) else list(map(printable_line, value))
