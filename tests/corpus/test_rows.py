"""Rows of shards: each the line that it would be by itself, however many are packed together."""

import json
import pickle

from summarize.corpus.accounts import Spending
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.order import job_of
from summarize.corpus.rows import Reported, made_by_rules, rows_told
from summarize.settings import Settings
from tests.batch.newsroom import article


def document(number: int, text: str) -> ArchivedArticle:
    return ArchivedArticle(f"a#{number}", {"id": f"n{number}", "text": text})


def test_rows_that_are_packed_together_have_lines_of_their_own() -> None:
    texts = [f"{number} " * 4000 for number in range(40)]  # several packs
    told = [
        (document(number, text), Reported("left", error=text), Spending())
        for number, text in enumerate(texts)
    ]
    rows = list(rows_told(told))
    assert 1 < len({row.packed for row in rows}) < len(rows)
    for number in (39, 0, *range(40)):
        row = json.loads(rows[number].line)
        assert (row["id"], row["error"]) == (f"n{number}", texts[number])
        assert len(rows[number].line) == rows[number].size


def test_a_row_by_rules_is_what_its_report_says() -> None:
    job = job_of(Settings(engine="offline"), None)
    (row,) = made_by_rules(job, [document(1, article(1))])
    (read_again,) = rows_told(
        [(document(1, article(1)), Reported("done", json.loads(row.line)["report"]), Spending())]
    )
    assert row.line == read_again.line


def test_half_a_character_is_in_no_row() -> None:
    job = job_of(Settings(engine="offline"), None)
    (row,) = made_by_rules(job, [document(1, f"{article(1)}\ud83d said nobody.")])
    told = json.loads(row.line)
    assert (row.state, told["state"]) == ("done", "done")
    assert json.loads(told["report"])["source"]["characters"] == len(article(1)) + 14


def test_rows_that_are_pickled_together_take_each_pack_along_once() -> None:
    texts = [
        "".join(chr(64 + (number * place) % 251) for place in range(9000)) for number in range(40)
    ]
    told = [
        (document(number, ""), Reported("left", error=text), Spending())
        for number, text in enumerate(texts)
    ]
    rows = list(rows_told(told))
    packs = sum(map(len, {row.packed for row in rows}))
    assert (
        len(pickle.dumps(rows))
        < packs + 200 * len(rows)
        < sum(len(pickle.dumps(row)) for row in rows) / 2
    )
    assert [row.line for row in pickle.loads(pickle.dumps(rows))] == [row.line for row in rows]
