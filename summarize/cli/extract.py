"""`summarize extract [SOURCE]...`: the article as it was read, without the page's furniture."""

from collections.abc import Mapping
from typing import Any

from summarize.analysis import Analysis
from summarize.article import Article
from summarize.bounded import analysed
from summarize.cli import options
from summarize.cli.console import Notes, Results
from summarize.cli.exit_codes import ended
from summarize.cli.sources import Sources
from summarize.renderers import story


def run(names: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Print the article of every source and return the exit code."""
    form = given["format"] or "markdown"
    options.check_front_matter(form, given)
    inputs = Sources(names, options.load_source_settings(given).settings)
    notes = Notes(quiet=given["quiet"])

    def read(article: Article) -> Analysis:
        for warning in article.warnings:
            notes.note(f"{article.source.label}: {warning}")
        return analysed(article)

    with Results(given["output"], read=options.files_read(names, given)) as results:
        for number, analysis in enumerate(inputs.map(read)):
            if form == "json":
                results.write(story.as_json(analysis, one_line=len(names) > 1))
                continue
            show = story.as_markdown if form == "markdown" else story.as_text
            shown = show(analysis, front_matter=given["front_matter"])
            results.write("\n" * bool(number) + shown)
    return ended(failed=bool(inputs.failed))
