"""A report as Markdown, plain text, JSON, HTML, or on a terminal.

```text
document                    a report as a short list of blocks, which every textual renderer prints; begin here
  markdown   plain   terminal   the blocks as text (front_matter: what stands above it)
  html                      a report as one web page
    page   highlights       a page that needs nothing else; an article's text with what is marked in it
    compiled                its templates, which are compiled once
  labels   overview_labels  a report's own words, in the languages of its readers; those of what many articles make
    served_labels          those of a server's pages and of what was checked
    problems               what checks found, in those languages (problems.txt)
  surroundings              the sentence around a quotation
translation                 a translated text, alone or beside its original
checked                     a summary that was checked
story                       an article as it was read
findings   cells            what is found without a model; lines for spreadsheets
template   template_worker  a form of the user's own; the child that fills it in
```
"""

from datetime import datetime

from summarize.printable import escaped
from summarize.report import Report
from summarize.settings import OutputFormat


def rendered(
    report: Report,
    form: OutputFormat,
    *,
    one_line: bool = False,
    made: datetime | None = None,
    front_matter: bool = False,
) -> str:
    """The report in a format; `one_line` puts JSON on a line of its own (JSON Lines).

    `made` is the time that a page's audit foot gives: a file that is kept should say how old it is,
    and the same report must not differ from run to run in any other format. `front_matter` puts what is
    known of the article in front of Markdown and plain text, as YAML.
    """
    if front_matter and form in ("markdown", "text"):
        from summarize.renderers.front_matter import of_report  # here: a run prints one format

        return f"{of_report(report)}\n{rendered(report, form)}"
    match form:
        case "json":
            return escaped(report.to_json(indent=None if one_line else 2)) + "\n"
        case "text":
            from summarize.renderers import plain  # here: a run prints one format

            return plain.render(report)
        case "html":
            from summarize.renderers import html

            return html.render(report, made)
        case "markdown":
            from summarize.renderers import markdown

            return markdown.render(report)
