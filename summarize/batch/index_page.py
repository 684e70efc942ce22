"""`index.html`: all reports of a batch on one page, to be searched and filtered in the browser.

A static file that asks no network: the rows are in the page, and its one script only shows and
hides them. Without the script it is still a list of every report. The page's own
Content-Security-Policy allows this script and this style sheet, by hash, and nothing else.
"""

import base64
import hashlib
import html
import sqlite3
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from summarize.languages import language_name
from summarize.printable import printable_line

_STYLE = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
form { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
label { display: grid; font-size: .875rem }
input, select { font: inherit; max-width: 16rem; padding: .25rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8886; padding: .4rem .8rem .4rem 0; text-align: start;
  vertical-align: top; overflow-wrap: anywhere }
.failed { color: #b00020 }
@media (prefers-color-scheme: dark) { .failed { color: #ff8a80 } }
@media print { form { display: none } }
"""

_SCRIPT = """
"use strict";
const form = document.querySelector("form");
const rows = Array.from(document.querySelectorAll("tbody tr"));
const texts = rows.map(row => row.textContent.toLowerCase());
const shown = document.getElementById("shown");
function filter() {
  const words = form.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  rows.forEach((row, place) => {
    const cells = row.cells;
    const speakers = Array.from(cells[2].querySelectorAll("li"), item => item.textContent);
    row.hidden = !(words.every(word => texts[place].includes(word))
      && (!form.speaker.value || speakers.includes(form.speaker.value))
      && (!form.language.value || cells[1].textContent === form.language.value)
      && (!form.state.value || cells[3].dataset.state === form.state.value));
    count += row.hidden ? 0 : 1;
  });
  shown.textContent = `${count} of ${rows.length} shown`;
}
form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.hidden = false;
filter();
"""

_UNKNOWN = "undetermined"
_LISTED_SPEAKERS = 500
"""Speakers to choose from; the search finds the others."""


def index_page(
    ending: str, failures: Iterable[tuple[str, str]], database: sqlite3.Connection
) -> Iterator[str]:
    """The page in pieces, from `claims.db` and the failures (source and reason)."""
    policy = f"default-src 'none'; style-src '{_hash(_STYLE)}'; script-src '{_hash(_SCRIPT)}'"
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}; base-uri 'none'; form-action 'none'\">\n"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>Articles of this batch</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    yield f"<h1>Articles of this batch</h1>\n<p>{_text(ending)}</p>\n"
    yield from _form(database)
    yield "<table>\n<thead><tr><th>Article<th>Language<th>Speakers<th>Status</tr></thead>\n<tbody>\n"
    yield from _done(database)
    for source, reason in failures:
        yield _row(_text(source), "", (), f'<td class="failed" data-state="failed">{_text(reason)}')
    yield f"</tbody>\n</table>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"


def _form(database: sqlite3.Connection) -> Iterator[str]:
    """The filters; they appear when the script that serves them runs."""
    speakers = database.execute(
        """SELECT name FROM quotations JOIN speakers ON speakers.id = quotations.speaker
        GROUP BY name ORDER BY count(*) DESC, name LIMIT ?""",
        (_LISTED_SPEAKERS,),
    )
    languages = database.execute("SELECT DISTINCT language FROM articles ORDER BY language")
    yield "<form hidden>\n"
    yield '<label>Search <input name="words" type="search"></label>\n'
    yield _choice("Speaker", "speaker", sorted(name for (name,) in speakers))
    yield _choice("Language", "language", [_language(code) for (code,) in languages])
    yield _choice("Status", "state", ["clean", "doubtful", "failed"])
    yield '</form>\n<p id="shown" role="status"></p>\n'


def _choice(label: str, name: str, options: list[str]) -> str:
    listed = "".join(f"<option>{_text(option)}" for option in options)
    return f'<label>{label} <select name="{name}"><option value="">all{listed}</select></label>\n'


def _done(database: sqlite3.Connection) -> Iterator[str]:
    """A row for every report. It is doubtful if something in it is unverified or unsupported."""
    articles = database.execute(
        """SELECT id, coalesce(title, source), report, language,
        (SELECT count(*) FROM quotations WHERE article = articles.id AND status = 'unverified')
        + (SELECT count(*) FROM claims WHERE article = articles.id AND status = 'unsupported')
        + unsupported FROM articles ORDER BY published DESC, source"""
    )
    for number, title, report, language, doubts in articles:
        state = "doubtful" if doubts else "clean"
        said = f"{doubts} doubtful" if doubts else "all checked"
        link = f'<a href="{html.escape(quote(report))}">{_text(title)}</a>'
        status = f'<td data-state="{state}">{said}'
        yield _row(link, _language(language), _speakers(database, number), status)


def _speakers(database: sqlite3.Connection, article: int) -> tuple[str, ...]:
    rows = database.execute(
        """SELECT DISTINCT name FROM speakers JOIN (
            SELECT speaker FROM quotations WHERE article = ?1
            UNION SELECT speaker FROM claims WHERE article = ?1
        ) AS said ON said.speaker = speakers.id ORDER BY name""",
        (article,),
    )
    return tuple(name for (name,) in rows)


def _row(link: str, language: str, speakers: tuple[str, ...], status: str) -> str:
    listed = "".join(f"<li>{_text(name)}" for name in speakers)
    named = f"<ul>{listed}</ul>" if listed else ""
    return f"<tr><td>{link}</td><td>{_text(language)}</td><td>{named}</td>{status}</td></tr>\n"


def _language(code: str | None) -> str:
    return language_name(code) if code else _UNKNOWN


def _text(value: str) -> str:
    return html.escape(printable_line(value))


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"
