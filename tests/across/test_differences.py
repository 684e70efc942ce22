"""Kinds of difference between two versions of a quotation, and the diff by words."""

import pytest

from summarize.across.differences import Piece, difference

WHOLE = "We will mend the old bridge before winter. Nobody will pay for it twice. That is a promise"


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ("we will mend the OLD bridge before winter – nobody will pay for it twice; that is a promise,", ("identical",)),
        ("We will mend the old bridge before winter", ("shortened",)),
        ("pay for it twice. That is a promise", ("shortened",)),
        ("We will mend the new bridge before winter. Nobody will pay for it twice. That is a promise", ("changed",)),
        ("We will mend the bridge before winter. Nobody will pay for it twice. That is a promise", ("dropped",)),
        ("We will mend the old bridge before winter. That is a promise", ("stitched",)),
        ("We will mend … before winter. Nobody will pay for it twice. That is a promise", ("marked",)),
        ("We will mend the [stone] bridge before winter. Nobody will pay for it twice. That is a promise", ("marked",)),
        ("We will mend the new bridge before winter. Nobody will pay for it twice", ("changed", "shortened")),
    ],
)  # fmt: skip
def test_kinds(other: str, kinds: tuple[str, ...]) -> None:
    assert difference(WHOLE, other).kinds == kinds
    assert difference(other, WHOLE).kinds == kinds


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("Көпірді қысқа дейін жөндейміз", "Көпірді қысқа дейін жөндемейміз", ("changed",)),
        ("Мы не закроем школу", "Мы закроем школу", ("dropped",)),
        ("Ko‘prikni qishgacha ta’mirlaymiz", "Ko'prikni qishgacha ta'mirlaymiz", ("identical",)),
        ("Потратили 12,5 миллиона", "Потратили 13,5 миллиона", ("changed",)),
        ("Мактабро намебандем, ваъда медиҳам", "Мактабро намебандем", ("shortened",)),
    ],
)
def test_in_other_languages(one: str, other: str, kinds: tuple[str, ...]) -> None:
    assert difference(one, other).kinds == kinds


def test_pieces_make_up_both_versions() -> None:
    compared = difference("We mend the old bridge now", "We mend the new bridge")
    assert compared.pieces == (
        Piece("both", "We mend the"),
        Piece("first", "old"),
        Piece("second", "new"),
        Piece("both", "bridge"),
        Piece("first", "now"),
    )
