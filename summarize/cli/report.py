"""`summarize [SOURCE]...`: one report per source."""

import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from summarize.article import Article
from summarize.bounded import analysed
from summarize.cli import options
from summarize.cli.console import Notes, Results, error
from summarize.cli.exit_codes import SOME_FAILED, ended
from summarize.cli.sources import Sources
from summarize.cli.spent import RunTotals
from summarize.errors import HOW_TO_TURN_A_MODEL_ON, ServiceError, SummarizeError, UsageError
from summarize.languages import language_name
from summarize.pipeline import Summarizer
from summarize.printable import printable
from summarize.renderers import rendered
from summarize.report import Report
from summarize.settings import Settings

if TYPE_CHECKING:
    from summarize.renderers.template import Template


def run(names: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Print a report per source and return the exit code."""
    loaded = options.load_settings(given)
    notes = Notes(given["quiet"], given["verbose"])
    notes.origins(loaded)
    options.check_one_page(names, loaded.settings)
    options.check_front_matter(loaded.settings.format, given)
    template = _template(given)
    if given["stdin_named"] and sys.stdin is not None and sys.stdin.isatty():
        notes.note("reading standard input, as far as Ctrl-D (Ctrl-Z on Windows)")
    inputs = Sources(names, loaded.settings)
    read = options.files_read(names, given)
    if given["dry_run"]:
        from summarize.cli.dry_run import print_estimates  # here, for it loads the model engine

        with Results(given["output"], read=read) as results:
            print_estimates(inputs, loaded.settings, results)
        return ended(failed=bool(inputs.failed))
    clean, spent, left = True, RunTotals(), _LeftUntranslated(loaded.settings.to)
    made = _Making(Summarizer.from_settings(loaded.settings))
    with Results(given["output"], given["no_color"], read=read) as results:
        for number, report in enumerate(
            _reports(inputs, loaded.settings, notes, made, stdin_named=given["stdin_named"])
        ):
            if number and loaded.settings.format != "json":
                results.styled(("\n", ""))
            clean = clean and report.is_clean
            spent.add(report.engine)
            left.add(report)
            if template:
                results.write(printable(template.render(report)))
            else:
                _print(
                    report,
                    loaded.settings,
                    results,
                    several=len(names) > 1,
                    front_matter=given["front_matter"],
                )
    if not loaded.settings.uses_model and left:
        notes.note(f"{left} (to turn a model on, {HOW_TO_TURN_A_MODEL_ON})")
    notes.detail(spent.line())
    if made.failures and not inputs.failed:
        return made.exit_code
    return ended(failed=bool(inputs.failed), doubtful=given["strict"] and not clean)


class _Making:
    """Makes reports; once the service is down, no other article waits for it."""

    def __init__(self, summarizer: Summarizer) -> None:
        self._summarizer = summarizer
        self._down: ServiceError | None = None
        self.failures: list[SummarizeError] = []

    def report(self, article: Article) -> Report:
        if self._down is not None:
            attempt = self._summarizer.without_model(analysed(article), self._down)
        else:
            attempt = self._summarizer.attempt(article)
        if attempt.failure is not None:
            self.failures.append(attempt.failure)
            error(f"{article.source.label}: {attempt.failure}; reported on without the model")
            if isinstance(attempt.failure, ServiceError):
                self._down = attempt.failure
        return attempt.report

    @property
    def exit_code(self) -> int:
        """That of a failed service; what a model answers nothing of use about is a failed article."""
        return SOME_FAILED if self._down is None else self._down.exit_code


def _template(given: Mapping[str, Any]) -> "Template | None":
    if not given["template"]:
        return None
    if given["format"]:
        raise UsageError("--template and --format both say how to print", "give one of them")
    from summarize.renderers.template import Template  # here, for it loads Jinja

    return Template(given["template"])


def _reports(
    inputs: Sources, settings: Settings, notes: Notes, made: _Making, *, stdin_named: bool
) -> Iterator[Report]:
    doing = "asking the model" if settings.uses_model else "reading"

    def make(article: Article) -> Report:
        notes.was_read(article, is_news=stdin_named and article.source.name == "-")
        waiting = notes.waiting(f"{article.source.label}: {doing} …")
        with notes.logged(asks=settings.uses_model), waiting:
            return made.report(article)

    return inputs.map(make)


class _LeftUntranslated:
    """What offline reports could not put into the reader's language, for one note at the end."""

    def __init__(self, to: str) -> None:
        self._to = to
        self._articles: list[str] = []
        self._languages: list[str] = []

    def add(self, report: Report) -> None:
        left = [passage for passage in report.translations if passage.translation is None]
        self._languages += [language_name(passage.language) for passage in left]
        self._articles += [report.source.label] if left else []

    def __bool__(self) -> bool:
        return bool(self._articles)

    def __str__(self) -> str:
        count, articles = len(self._languages), len(self._articles)
        where = self._articles[0] if articles == 1 else f"{articles} articles"
        return (
            f"{where}: {count} passage{'' if count == 1 else 's'} in"
            f" {', '.join(dict.fromkeys(self._languages))} left untranslated into"
            f" {language_name(self._to)}: no model is configured"
        )


def _print(
    report: Report, settings: Settings, results: Results, *, several: bool, front_matter: bool
) -> None:
    """One report on stdout or in the file; several JSON reports are one line each."""
    if results.console is not None and settings.format == "markdown" and not front_matter:
        from summarize.renderers import terminal  # here, for it loads rich

        terminal.show(report, results.console)
    else:
        made = datetime.now(UTC)
        form = settings.format
        results.write(
            rendered(report, form, one_line=several, made=made, front_matter=front_matter)
        )
