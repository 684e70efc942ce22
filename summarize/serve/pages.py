"""What a browser is shown besides answers: the page with the form, and who said what in a batch."""

import json
from functools import cache

from summarize.languages import language_codes, language_name
from summarize.renderers import page
from summarize.renderers.labels import Labels
from summarize.renderers.served_labels import served_labels
from summarize.serve.problems import Problem
from summarize.serve.said import PAGE, Asked, ReportsFolder, StatementsPage
from summarize.serve.terms import Terms
from summarize.settings import LENGTHS

SERVED_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The policy of our own pages: their style sheet and script, and nothing from anywhere else."""

_FIRST = ("en", "ru", "kk", "ky", "tg", "uz")


def policy_of() -> str:
    """The policy of a report: what its own says, and that nobody frames it."""
    return f"{page.policy()}; frame-ancestors 'none'"


def problem_told(problem: Problem, words: Labels) -> str:
    """What went wrong, for a reader: its kind, what it is about as it is, and as far as we have words for it, why."""
    about, parted, why = problem.detail.partition(": ")
    told = words.problem(problem.detail)
    if told == problem.detail and parted:
        told = f"{about}: {words.problem(why)}"
    hint = f" ({words.problem(problem.hint)})" if problem.hint else ""
    return f"{words.problem(problem.title)}: {told}{hint}"


def desk(terms: Terms, archive: ReportsFolder | None, problem: Problem | None = None) -> str:
    """The page with the form; with what went wrong, if anything did."""
    settings, words = terms.settings, words_of(terms)
    lengths = [(name, count) for name, count in LENGTHS.items()]
    names = {count: name for name, count in lengths}
    own = [] if settings.words in names else [(str(settings.words), settings.words)]
    model = settings.service and (settings.service.model or settings.service.base_url)
    return page.served_page(
        "desk.html.jinja",
        words,
        told=_told(words),
        archive=archive.name if archive else None,
        problem=problem and problem_told(problem, words),
        given={},
        languages=_languages(words.language),
        lengths=[*own, *lengths],
        to=settings.to,
        length=names.get(settings.words, str(settings.words)),
        model=model if settings.uses_model else None,
    )


def sign_in(terms: Terms, *, failed: bool) -> str:
    """The page that asks for the token."""
    return page.served_page("sign_in.html.jinja", words_of(terms), failed=failed)


def words_of(terms: Terms) -> Labels:
    """The words of our own pages: those of the readers to whom reports are written."""
    return served_labels(terms.settings.to)


def _told(words: Labels) -> str:
    """What the page's script says, by what the server tells it."""
    stages = {
        name: words.told("stage", name)
        for name in (
            "fetching the page", "reading", "finding quotations", "asking the model", "translating",
            "checking",
        )
    }  # fmt: skip
    own = {name: words[name] for name in ("sending", "answered", "silent")}
    return json.dumps(stages | own, ensure_ascii=False)


@cache
def _languages(reader: str) -> tuple[tuple[str, str], ...]:
    """Languages to choose from: those of the home field, then all by name."""
    names = {code: language_name(code, to=reader) for code in language_codes()}
    rest = sorted(names.keys() - {*_FIRST}, key=lambda code: names[code])
    return tuple((code, names[code]) for code in (*_FIRST, *rest) if code in names)


def said_page(name: str, asked: Asked, said: StatementsPage, words: Labels) -> str:
    """Who said what, as far as it was asked for."""
    before, after = asked.start - PAGE, asked.start + PAGE
    return page.served_page(
        "said.html.jinja",
        words,
        archive=name,
        asked=asked,
        rows=said.statements,
        count=said.count,
        articles=said.articles,
        speakers=said.speakers,
        previous=asked.link(max(0, before)) if asked.start else None,
        following=asked.link(after) if after < said.count else None,
    )
