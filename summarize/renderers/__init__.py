"""A report as Markdown, plain text, JSON, HTML, or on a terminal."""

from summarize.printable import escaped
from summarize.report import Report
from summarize.settings import Format


def rendered(report: Report, form: Format, *, one_line: bool = False) -> str:
    """The report in a format; `one_line` puts JSON on a line of its own (JSON Lines)."""
    match form:
        case "json":
            return escaped(report.to_json(indent=None if one_line else 2)) + "\n"
        case "text":
            from summarize.renderers import plain  # here: a run prints one format

            return plain.render(report)
        case "html":
            from summarize.renderers import html

            return html.render(report)
        case "markdown":
            from summarize.renderers import markdown

            return markdown.render(report)
