"""What is done for a call, from its document to the words of its answer.

The same in a process beside the server, where there is no model, and in a thread of it, where there
is one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from summarize.analysis import Analysis
from summarize.article import Article
from summarize.bounded import analysed, checked, passages_of
from summarize.engines.draft import Engine, Task
from summarize.engines.offline import OfflineEngine
from summarize.pipeline import Summarizer, TextTranslator
from summarize.printable import escaped
from summarize.renderers import findings, rendered
from summarize.renderers.document import Block
from summarize.serve.calls import Call
from summarize.sources import SourceOptions

if TYPE_CHECKING:
    from summarize.engines.second_reader import SecondReader
    from summarize.engines.translation import Translator
    from summarize.report import Report

Progress = Literal["stage", "preview"]
Tell = Callable[[Progress, str], None]
"""Called with how far a call is, or with what can be shown of its answer by now."""


@dataclass(frozen=True, slots=True)
class Performer:
    """Does calls. Without a model's engine and translator, by rules."""

    sources: SourceOptions
    engine: Engine | None = None
    translator: "Translator | None" = None
    second_reader: "SecondReader | None" = None
    falls_back: bool = True

    def perform(self, call: Call, tell: Tell) -> str:
        """The answer in the form that was asked for. Raises `SummarizeError`."""
        tell("stage", "reading")
        article = call.document.read(self.sources)
        match call.command:
            case "report":
                return self._report(call, article, tell)
            case "translate":
                return self._translation(call, article, tell)
            case "check":
                return self._check(call, article, tell)
            case "quotes":
                tell("stage", "finding quotations")
                return _quotes(call, analysed(article))
            case "detect":
                return _languages(call, article)
            case "extract":
                return _story(call, analysed(article))

    def _report(self, call: Call, article: Article, tell: Tell) -> str:
        tell("stage", "finding quotations")
        analysis = analysed(article)
        task = Task(to=call.to, words=call.words, full_text=call.full_text)
        by_rules = Summarizer(OfflineEngine(), task)
        if self.engine is None:
            return _shown(by_rules.attempt_analysis(analysis).report, call)
        if call.is_followed:
            tell("preview", _shown(by_rules.attempt_analysis(analysis).report, call))
        tell("stage", "asking the model")
        falls_back = self.falls_back and call.engine != "llm"
        summarizer = Summarizer(self.engine, task, falls_back, self.second_reader)
        return _shown(summarizer.attempt_analysis(analysis).report, call)

    def _translation(self, call: Call, article: Article, tell: Tell) -> str:
        from summarize.renderers.translation import rendered_translation  # here: few calls need it

        tell("stage", "asking the model" if self.translator else "translating")
        translated = TextTranslator(self.translator, call.to).translate(article)
        layout: Literal["side by side", "translation"]
        layout = "side by side" if call.bilingual else "translation"
        match call.form:
            case "markdown" | "text" | "html" as form:
                return rendered_translation(translated, form, layout, datetime.now(UTC))
        return escaped(translated.to_json()) + "\n"

    def _check(self, call: Call, article: Article, tell: Tell) -> str:
        from summarize.renderers import checked as shown  # here, as above

        assert call.summary is not None
        tell("stage", "checking")
        result = checked(article, call.summary.read(self.sources))
        if call.form in ("text", "html"):
            return shown.rendered_check(result, call.form, call.to, datetime.now(UTC))
        if call.form == "markdown":
            return _in_form("markdown", shown.check_blocks(result, call.to))
        return escaped(shown.check_json(result)) + "\n"


def _shown(report: "Report", call: Call) -> str:
    form = "json" if call.form == "csv" else call.form
    # On one line, which programs don't mind, and which takes a third less time.
    return rendered(report, form, one_line=True, made=datetime.now(UTC))


def _quotes(call: Call, analysis: Analysis) -> str:
    if call.form == "csv":
        return findings.csv_head() + findings.quotes_csv(analysis)
    if call.form == "json":
        return findings.as_json(findings.quotes_record(analysis, explained=call.explain), 2)
    return _in_form(call.form, findings.quotes_blocks(analysis))


def _languages(call: Call, article: Article) -> str:
    found = passages_of(article)
    name, passages = article.source.name, call.passages
    if call.form == "json":
        return findings.as_json(findings.languages_record(name, found, passages=passages), 2)
    return _in_form(call.form, findings.languages_blocks(name, found, passages=passages))


def _story(call: Call, analysis: Analysis) -> str:
    from summarize.renderers import story  # here, as above

    match call.form:
        case "markdown":
            return story.as_markdown(analysis)
        case "text":
            return story.as_text(analysis)
        case "html":
            return _in_form("html", story.as_blocks(analysis))
    return story.as_json(analysis, one_line=False)


def _in_form(form: str, blocks: tuple[Block, ...]) -> str:
    # Here: a call is answered in one form.
    if form == "html":
        from summarize.renderers.page import blocks_page  # here: as above

        return blocks_page(blocks)
    if form == "markdown":
        from summarize.renderers import markdown  # here: as above

        return markdown.marked_up(blocks)
    from summarize.renderers import plain  # here: as above

    return plain.laid_out(blocks)
