"""`summarize translate [SOURCE]...`: the whole text in the target language, by a model."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from summarize.article import Article
from summarize.cli import options
from summarize.cli.console import Notes, Results
from summarize.cli.exit_codes import ended
from summarize.cli.sources import Sources
from summarize.cli.spent import RunTotals
from summarize.engines.glossary import Term, read_glossary
from summarize.languages import language_name
from summarize.pipeline import Estimator, TextTranslator
from summarize.printable import escaped
from summarize.renderers.translation import Layout, rendered_translation, show_translation
from summarize.settings import Settings
from summarize.translated import TranslatedText


def _glossary(path: Path, to: str) -> tuple[Term, ...]:
    """The terms of a CSV file, or the names of a batch's `people.toml` as the reader spells them."""
    if path.suffix.lower() != ".toml":
        return read_glossary(path)
    from summarize.across.corrections import read_spellings  # here: few glossaries are people

    return tuple(Term(name, spelt) for name, spelt in read_spellings(path, to))


def run(names: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Print a translation per source and return the exit code."""
    loaded = options.load_settings(given)
    settings = loaded.settings
    notes = Notes(given["quiet"], given["verbose"])
    notes.origins(loaded)
    glossary = _glossary(given["glossary"], settings.to) if given["glossary"] else ()
    options.check_one_page(names, settings)
    inputs = Sources(names, settings)
    if given["dry_run"]:
        return _estimate(inputs, settings, glossary, given)
    translator = TextTranslator.from_settings(settings, glossary)

    def translate(article: Article) -> TranslatedText:
        with notes.logged(asks=True), notes.waiting(f"{article.source.label}: asking the model …"):
            return translator.translate(article)

    layout: Layout = "side by side" if given["bilingual"] else "translation"
    clean, spent = True, RunTotals()
    read = options.files_read(inputs.names, given)
    with Results(given["output"], given["no_color"], read=read) as results:
        for number, translated in enumerate(inputs.map(translate)):
            if number and settings.format != "json":
                results.styled(("\n", ""))
            clean = clean and translated.is_clean
            if results.console is not None and settings.format == "markdown":
                show_translation(translated, layout, results.console)
            else:
                results.write(_rendered(translated, settings, layout, several=len(names) > 1))
            _tell(translated, notes)
            spent.add(translated.engine)
    notes.detail(spent.line())
    return ended(failed=bool(inputs.failed), doubtful=given["strict"] and not clean)


def _rendered(
    translated: TranslatedText, settings: Settings, layout: Layout, *, several: bool
) -> str:
    """One translation for a file or a pipe; several in JSON are one line each."""
    if settings.format == "json":
        return escaped(translated.to_json(indent=None if several else 2)) + "\n"
    return rendered_translation(translated, settings.format, layout, datetime.now(UTC))


def _estimate(
    inputs: Sources, settings: Settings, glossary: tuple[Term, ...], given: Mapping[str, Any]
) -> int:
    from summarize.cli.dry_run import print_sizes  # here, for it loads the model engine

    with Results(given["output"], read=options.files_read(inputs.names, given)) as results:
        print_sizes(inputs, Estimator.for_translations(settings, glossary), settings, results)
    return ended(failed=bool(inputs.failed))


def _tell(translated: TranslatedText, notes: Notes) -> None:
    """What the user should know before using the text."""
    parts = translated.paragraphs
    for status in ("unverified", "untranslated"):
        count = sum(part.status == status for part in parts)
        if count:
            notes.note(
                f"{translated.source.label}: {count} of {len(parts)} paragraphs"
                f" {'is' if count == 1 else 'are'} {status}, and marked so"
            )
    missed = dict.fromkeys(term for part in parts for term in part.missed_terms)
    if missed:
        terms = ", ".join(f"{term.source} = {term.target}" for term in missed)
        notes.note(f"{translated.source.label}: terms of the glossary not used: {terms}")
    if all(part.status == "unchanged" for part in parts):
        language = language_name(translated.to)
        notes.note(f"{translated.source.label}: all of it is in {language} already")
