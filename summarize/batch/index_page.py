"""`index.html`: the whole batch on one page: what failed, what to check, then every report.

A static file that asks no network and needs no script: the one it has only searches and filters
what is there. The page's own Content-Security-Policy allows this script and this style sheet, by
hash, and nothing else. It comes in pieces, for a batch may have more articles than fit in memory.
"""

import base64
import hashlib
import html
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from summarize.across.differences import difference
from summarize.batch.index import (
    Ending,
    cost,
    doubtful,
    language,
    languages,
    speakers,
    without_model,
)
from summarize.batch.ledger import Totals
from summarize.printable import printable_line

_STYLE = """
:root {
  color-scheme: light dark; font: 1rem/1.5 system-ui, "Noto Sans", sans-serif;
  --ink: #1d1c1a; --paper: #fdfcf9; --card: #f4f2ec; --quiet: #5b5953; --line: #dcd9d0;
  --bad: #a1260d; --link: #0b4f9c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eae8e3; --paper: #191918; --card: #242422; --quiet: #b2afa7; --line: #454440;
    --bad: #ff9b85; --link: #8fc1ff;
  }
}
* { box-sizing: border-box }
[hidden] { display: none !important }
body {
  margin: 0 auto; max-width: 50rem; padding: 2rem 1rem 3rem; background: var(--paper);
  color: var(--ink); overflow-wrap: anywhere;
}
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .5rem }
h3 { font-size: 1rem; margin: 0 }
p { margin: .4rem 0 }
a { color: var(--link); text-underline-offset: .15em }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
code { background: var(--card); padding: .1rem .3rem; border-radius: .2rem; font-size: .875rem }
ul, ol { margin: 0; padding: 0; list-style: none }
.counts, .facts, .speakers { display: flex; flex-wrap: wrap; gap: 0 1.2rem }
.facts, .speakers, .quiet { color: var(--quiet); font-size: .875rem }
.bad { color: var(--bad); font-weight: 600 }
.speakers { gap: .2rem .4rem; margin-top: .3rem }
.speakers li { background: var(--card); color: var(--ink); padding: 0 .45rem; border-radius: .7rem }
.row, .entry { border-top: 1px solid var(--line); padding: .7rem 0 }
.most { columns: 11rem; column-gap: 2rem }
.most li { break-inside: avoid }
del { color: var(--quiet) } ins { font-weight: 600; text-decoration: none }
details { margin-top: 1.5rem } details .row { padding: .4rem 0 }
summary { cursor: pointer } summary h2 { display: inline }
form {
  display: flex; flex-wrap: wrap; gap: .8rem; margin-top: 2.2rem; padding: .8rem;
  background: var(--card); border-radius: .4rem;
}
label { display: grid; font-size: .875rem; flex: 1 1 10rem; min-width: 0 }
input, select { font: inherit; width: 100%; padding: .3rem }
@media screen { .article { content-visibility: auto; contain-intrinsic-size: auto 9rem } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --card: #fff; --line: #bbb; --link: #000 }
  @page { margin: 16mm }
  body { max-width: none; padding: 0; font-size: 10pt }
  form, #shown { display: none }
  .row, .entry { break-inside: avoid }
  h2, h3 { break-after: avoid-page }
}
"""

_SCRIPT = """
"use strict";
const form = document.querySelector("form");
const shown = document.getElementById("shown");
const rows = Array.from(document.querySelectorAll(".row"), row => ({
  row, text: row.textContent.toLowerCase(),
  speakers: Array.from(row.querySelectorAll(".speakers span"), item => item.textContent),
}));
function filter() {
  const words = form.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const {speaker, language, state} = form;
  let count = 0;
  for (const {row, text, speakers} of rows) {
    row.hidden = !(words.every(word => text.includes(word))
      && (!speaker.value || speakers.includes(speaker.value))
      && (!language.value || row.dataset.language === language.value)
      && (!state.value || row.dataset.state === state.value));
    count += row.hidden ? 0 : 1;
  }
  for (const section of document.querySelectorAll(".rows"))
    section.hidden = !section.querySelector(".row:not([hidden])");
  shown.textContent = `${count} of ${rows.length} shown`;
}
form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.hidden = false;
filter();
"""

_LISTED_SPEAKERS = 500
"""Speakers to choose from; the search finds the others."""

_LISTED_QUOTATIONS = 100
"""Quotations with versions, and stories, that the page lists; `summarize trace` has all of them."""

_OPEN_FAILURES = 50
"""Failures that are shown unasked; more are folded, so that the reports stay in sight."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d(?=T|\s|$)")

_ARTICLES = """
SELECT id, title, source, report, url, published, language, summary, doubts, warnings,
    (SELECT count(DISTINCT part) FROM quotations WHERE article = articles.id),
    (SELECT count(*) FROM claims WHERE article = articles.id)
FROM articles WHERE (doubts > 0) = ?
ORDER BY datetime(published) IS NULL, datetime(published) DESC, source
"""


def index_page(
    totals: Totals,
    ending: Ending,
    skipped: Mapping[str, int],
    failures: Iterable[tuple[str, str]],
    database: sqlite3.Connection,
) -> Iterator[str]:
    """The page in pieces, from the ledger's sums, its failures (source, reason) and `claims.db`."""
    policy = f"default-src 'none'; style-src '{_hash(_STYLE)}'; script-src '{_hash(_SCRIPT)}'"
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}; base-uri 'none'; form-action 'none'\">\n"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>Articles of this batch</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    yield from _opening(totals, ending, skipped, doubtful(database))
    yield from _failed(totals, ending, failures)
    yield from _made_without_model(totals, ending, database)
    yield from _overview(database)
    yield from _form(database)
    yield from _articles("To check by hand", "doubtful", database)
    yield from _articles("Without doubts", "clean", database)
    yield f"</main>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"


def _opening(
    totals: Totals, ending: Ending, skipped: Mapping[str, int], doubts: int
) -> Iterator[str]:
    yield f"<h1>Articles of this batch</h1>\n<p>{_text(ending.words)}</p>\n"
    if ending.go_on:
        yield f"<p>The same command goes on from here: <code>{_text(ending.go_on)}</code></p>\n"
    yield f'<ul class="counts">\n<li><strong>{totals.done:,}</strong> done\n'
    yield _count(totals.failed, "failed")
    yield _count(doubts, "to check by hand")
    yield f"<li><strong>{totals.waiting:,}</strong> left\n</ul>\n"
    for words in cost(totals):
        yield f'<p class="quiet">{_text(words)}</p>\n'
    if skipped:
        passed = "; ".join(f"{count:,} × {reason}" for reason, count in sorted(skipped.items()))
        yield f'<p class="quiet">Passed over: {_text(passed)}</p>\n'


def _count(number: int, what: str) -> str:
    mark = ' class="bad"' if number else ""
    return f"<li{mark}><strong>{number:,}</strong> {what}\n"


def _failed(totals: Totals, ending: Ending, failures: Iterable[tuple[str, str]]) -> Iterator[str]:
    if not totals.failed:
        return
    unasked = " open" if totals.failed <= _OPEN_FAILURES else ""
    yield f'<details class="rows"{unasked}>\n<summary><h2>Failed: {totals.failed:,}</h2></summary>\n'
    if ending.retry:
        yield f"<p>To try just these again: <code>{_text(ending.retry)}</code></p>\n"
    yield "<ul>\n"
    for source, reason in failures:
        yield f'<li class="row" data-state="failed"><strong>{_name(source)}</strong>'
        yield f' <span class="bad">{_name(reason)}</span>\n'
    yield "</ul>\n</details>\n"


def _made_without_model(
    totals: Totals, ending: Ending, database: sqlite3.Connection
) -> Iterator[str]:
    if not totals.without_model:
        return
    yield '<details class="rows">\n<summary><h2>Done without the model: '
    yield f"{totals.without_model:,}</h2></summary>\n"
    if ending.retry:
        yield f"<p>To ask the model about them again: <code>{_text(ending.retry)}</code></p>\n"
    yield "<ul>\n"
    for source, reason in without_model(database):
        yield f'<li class="row" data-state="clean"><strong>{_name(source)}</strong>'
        yield f" <span>{_name(reason)}</span>\n"
    yield "</ul>\n</details>\n"


def _overview(database: sqlite3.Connection) -> Iterator[str]:
    listed = [
        f"<li>{_name(name)} <span class='quiet'>{count:,}</span>\n"
        for name, count, _ in speakers(database)
    ]
    if listed:
        yield f'<h2>Most quoted</h2>\n<ol class="most">\n{"".join(listed)}</ol>\n'
    yield from _differing(database)
    yield from _stories(database)
    counted = [f"<li>{_text(name)} {count:,}\n" for name, count in languages(database)]
    if counted:
        yield f'<h2>Languages</h2>\n<ul class="counts">\n{"".join(counted)}</ul>\n'


def _differing(database: sqlite3.Connection) -> Iterator[str]:
    """Quotations with versions that differ, each version against the longest."""
    heads = database.execute(
        """SELECT utterances.id, coalesce(people.name, 'Speaker unknown'), utterances.text,
            utterances.articles, quotation
        FROM utterances LEFT JOIN people ON people.id = utterances.person
        WHERE differs ORDER BY utterances.articles DESC, utterances.id LIMIT ?""",
        (_LISTED_QUOTATIONS,),
    ).fetchall()
    if not heads:
        return
    yield f"<details>\n<summary><h2>Quotations that read differently: {len(heads):,}</h2></summary>\n"
    yield '<p class="quiet">The longest version stands first; it is called neither right nor original.</p>\n'
    for number, who, text, articles, head in heads:
        yield f'<section class="entry"><h3>{_name(who)}</h3>\n'
        yield f'<p dir="auto">“{_text(text)}”</p>\n<ul>\n'
        rows = database.execute(
            """SELECT quotations.text, coalesce(outlet, source), published, report
            FROM quotations JOIN articles ON articles.id = article
            WHERE utterance = ? AND quotations.id != ? ORDER BY published IS NULL, published, source""",
            (number, head),
        )
        for version, where, published, report in rows:
            yield f"<li dir=\"auto\">{_compared(text, version)} <span class='quiet'>{_name(where)}"
            yield f", {_text(published)}" if published else ""
            yield f' <a href="{html.escape(quote(report))}">report</a></span>\n'
        yield f"</ul>\n<p class='quiet'>{_number(articles, 'article')}</p></section>\n"
    yield "</details>\n"


def _compared(text: str, version: str) -> str:
    """A version with what only one of the two has marked."""
    compared = difference(text, version)
    marks = {"both": "{}", "first": "<del>{}</del>", "second": "<ins>{}</ins>"}
    pieces = (marks[piece.side].format(_text(piece.text)) for piece in compared.pieces)
    return f"{_text(', '.join(compared.kinds))}: {' '.join(pieces)}"


def _stories(database: sqlite3.Connection) -> Iterator[str]:
    """Events that several articles are about, the latest first."""
    groups = database.execute(
        "SELECT id, name, articles, copies FROM stories ORDER BY last_seen DESC, id LIMIT ?",
        (_LISTED_QUOTATIONS,),
    ).fetchall()
    if not groups:
        return
    yield f"<details>\n<summary><h2>Stories of several articles: {len(groups):,}</h2></summary>\n"
    for number, title, articles, copies in groups:
        told = _number(articles, "article") + (f", {copies:,} printed again" if copies else "")
        yield f'<section class="entry"><h3>{_name(title)}</h3>\n<p class="quiet">{told}</p>\n<ul>\n'
        for name, report, where in database.execute(
            "SELECT name, report, coalesce(outlet, source) FROM articles WHERE story = ?"
            " ORDER BY published IS NULL, published, source",
            (number,),
        ):
            yield f'<li dir="auto"><a href="{html.escape(quote(report))}">{_text(name)}</a>'
            yield f" <span class='quiet'>{_name(where)}</span>\n"
        yield "</ul></section>\n"
    yield "</details>\n"


def _form(database: sqlite3.Connection) -> Iterator[str]:
    """The filters; they appear when the script that serves them runs."""
    names = sorted(name for name, _, _ in speakers(database, _LISTED_SPEAKERS))
    yield '<form hidden role="search">\n'
    yield '<label>Search <input name="words" type="search"></label>\n'
    yield _choice("Speaker", "speaker", [(name, name) for name in names])
    yield _choice("Language", "language", [(name, name) for name, _ in languages(database)])
    states = [("failed", "failed"), ("doubtful", "to check by hand"), ("clean", "without doubts")]
    yield _choice("Status", "state", states)
    yield '</form>\n<p id="shown" class="quiet" role="status"></p>\n'


def _choice(label: str, name: str, options: list[tuple[str, str]]) -> str:
    listed = "".join(f'<option value="{_text(v)}">{_text(words)}' for v, words in options)
    return f'<label>{label} <select name="{name}"><option value="">all{listed}</select></label>\n'


def _articles(title: str, state: str, database: sqlite3.Connection) -> Iterator[str]:
    """A row for every report of one state, the newest first."""
    wanted = state == "doubtful"
    (count,) = database.execute(
        "SELECT count(*) FROM articles WHERE (doubts > 0) = ?", (wanted,)
    ).fetchone()
    if not count:
        return
    yield f'<section class="rows">\n<h2>{title}: {count:,}</h2>\n<ul>\n'
    for row in database.execute(_ARTICLES, (wanted,)):
        yield from _article(_Article(*row), state, database)
    yield "</ul>\n</section>\n"


@dataclass(frozen=True, slots=True)
class _Article:
    """What the page shows of a report, in the order of `_ARTICLES`' columns."""

    number: int
    title: str | None
    source: str
    report: str
    url: str | None
    published: str | None
    language: str | None
    summary: str
    doubts: int
    warnings: str | None
    quotations: int
    claims: int


def _article(article: _Article, state: str, database: sqlite3.Connection) -> Iterator[str]:
    name, spoken = article.title or article.source, _text(language(article.language))
    yield f'<li class="row article" dir="auto" data-state="{state}" data-language="{spoken}">'
    yield f'<h3><a href="{html.escape(quote(article.report))}">{_text(name)}</a></h3>\n'
    yield (
        '<ul class="facts">'
        + "".join(f'<li dir="auto">{fact}' for fact in _facts(article))
        + "</ul>\n"
    )
    yield f'<p dir="auto">{_text(article.summary)}</p>\n'
    said = "".join(
        f'<li dir="auto">{"" if sure else "<i>probably</i> "}<span>{_text(name)}</span></li>'
        for name, sure in _speakers(article, database)
    )
    if said:
        yield f'<ul class="speakers">{said}</ul>\n'


def _facts(article: _Article) -> Iterator[str]:
    if article.doubts:
        yield f'<span class="bad">{article.doubts:,} to check</span>'
    if article.published:
        date = _DATE.match(article.published)
        yield _text(date[0] if date else article.published)
    yield _text(language(article.language))
    yield f"{_number(article.quotations, 'quotation')}, {_number(article.claims, 'claim')}"
    if article.warnings:
        yield _number(len(article.warnings.splitlines()), "warning")
    if article.title:
        yield _text(article.source)
    if article.url and article.url.lower().startswith(("http://", "https://")):
        yield f'<a href="{_text(article.url)}" rel="noreferrer">original</a>'


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _speakers(article: _Article, database: sqlite3.Connection) -> Iterator[tuple[str, bool]]:
    """Who is quoted in an article, the most quoted first, then whose claims it reports.

    The second value says whether any of it is theirs for sure.
    """
    rows = database.execute(
        """SELECT coalesce(people.name, speakers.name) AS name, max(sure) FROM speakers JOIN (
            SELECT speaker, person, 1 AS quoted, confidence = 'high' AS sure
            FROM quotations WHERE article = :article
            UNION ALL
            SELECT speaker, person, 0, confidence = 'high' FROM claims WHERE article = :article
        ) AS said ON said.speaker = speakers.id LEFT JOIN people ON people.id = said.person
        GROUP BY 1 ORDER BY sum(quoted) DESC, 1""",
        {"article": article.number},
    )
    yield from ((name, bool(sure)) for name, sure in rows)


def _name(value: str) -> str:
    """Text of either direction, set apart from what stands around it."""
    return f"<bdi>{_text(value)}</bdi>"


def _text(value: str) -> str:
    return html.escape(printable_line(value))


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"
