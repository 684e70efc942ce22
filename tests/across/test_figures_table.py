"""Who is named in `claims.db` for a figure that differs between articles."""

from dataclasses import replace
from pathlib import Path

import pytest

from summarize.across.clippings import AttributedStretch
from summarize.article import Span
from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.report import Attribution
from tests.across.articles import clipping
from tests.across.databases import filed
from tests.across.test_shares import Dying, Threads
from tests.renderers.reports import REPORT

_FIRST = clipping(
    "first",
    "At least 10 people were killed on Monday when the boiler of the mill blew up in Tarn. Firemen from "
    "Saltham searched the cellar of the mill until night, and Tarn closed its schools.",
)
_NAMELESS = clipping(
    "nameless",
    "“⟨13 people were killed when the boiler of the mill blew up in Tarn⟩,” it was announced. Firemen from "
    "Saltham searched the cellar of the mill until night, and Tarn closed its schools for the week.",
    day="2026-03-03",
)


def _claimed() -> Filed:
    """The nameless quotation, which a claim gives to somebody."""
    (quotation,) = _NAMELESS.stretches
    said = replace(
        REPORT.claims[0],
        speaker=Attribution("Ada Berg"),
        text=quotation.text,
        cites=(Span(quotation.start, quotation.end),),
    )
    article = filed(_NAMELESS)
    claims = replace(REPORT, claims=(said,)).to_dict()["claims"]
    return replace(article, report={**article.report, "claims": claims})


def _quoted_within() -> Filed:
    """The nameless quotation, with one of somebody named inside of it."""
    (quotation,) = _NAMELESS.stretches
    words = "13 people were killed"
    named = AttributedStretch(quotation.start, quotation.start + len(words), words, "Ada Berg")
    return filed(replace(_NAMELESS, stretches=(quotation, named)))


@pytest.mark.parametrize(
    ("later", "said_by"),
    [(filed(_NAMELESS), None), (_claimed(), "Ada Berg"), (_quoted_within(), "Ada Berg")],
)
def test_who_is_named_is_told_beside_a_nameless_quotation(
    tmp_path: Path, later: Filed, said_by: str | None
) -> None:
    with claims_database(tmp_path / "claims.db", [filed(_FIRST), later]) as database:
        told = database.execute("SELECT figure, said_by FROM different_figures").fetchall()
    assert told == [("10", None), ("13", said_by)]


@pytest.mark.parametrize("beside", [Threads(3), Dying(1)])
def test_figures_that_other_processes_read_are_the_same(tmp_path: Path, beside: Threads) -> None:
    again = (filed(replace(_FIRST, name=f"again {number}")) for number in range(60))
    articles = [filed(_FIRST), filed(_NAMELESS), *again]
    with claims_database(tmp_path / "claims.db", articles, beside=beside) as database:
        told = database.execute("SELECT figure, said_by FROM different_figures").fetchall()
    assert told == [("10", None), ("13", None)]
    ((stories,),) = beside.asked
    assert list(map(len, stories)) == [len(articles)]


def test_other_processes_read_what_is_asked_for_last(tmp_path: Path) -> None:
    """This one has read its own stories by then."""
    articles = [
        filed(
            replace(each, name=f"{each.name} {town} {number}", text=each.text.replace("Tarn", town))
        )
        for town in ("Tarn", "Ostrava", "Vellin")
        for number in range(30)
        for each in (_FIRST, _NAMELESS)
    ]
    beside = Threads(1)
    with claims_database(tmp_path / "claims.db", articles, beside=beside) as database:
        stories = [
            story for (story,) in database.execute("SELECT id FROM stories ORDER BY id DESC")
        ]
        story_of = dict(database.execute("SELECT id, story FROM articles"))
    (read,) = (told for (told,) in beside.asked if told and isinstance(told[0], list))
    others = [story_of[story[0].article] for story in read]
    assert others == stories[: len(others)]
    assert len(stories) > 1
