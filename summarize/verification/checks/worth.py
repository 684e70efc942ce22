"""What an objection of a kind is worth: whether it accuses a text, or only says what could not be found.

A red mark on a right sentence is worse than "not checked". So each kind of objection was counted on
sentences and translations that nobody wrote for these checks, before any rule had seen them: how many right
ones it spoke against, and how many wrong ones. Where at least three of four were wrong it accuses; where
fewer were, it doubts. What is not listed accuses: it was right nearly always, or too seldom to be judged.

Of summary sentences in another language than their article's 607 were right and 316 wrong, of
translations 492 and 125, in 23 languages. An error that two texts share counts once. In one language
hardly any objection spoke against a right sentence: none is listed.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from summarize.verification.checks.objection import Objection

Kind = Literal[
    "figure", "bare figure", "name", "word", "denial", "direction", "modality", "stop",
    "lost denial", "lost figure", "lost word of number", "changed figure",
]  # fmt: skip
"""What an objection is about.

A figure or a name that the other side has not, a figure that is there with no unit, a word that excludes the
one there, a denial that is put in or lost, a figure that goes the other way, a "may" or an "if" that is
lost, an end or a refusal that is told nowhere; of a translation also a figure that is lost, in digits or
in words, and one that is put in.
"""
Against = Literal["abroad", "translation"]
"""Whether a sentence in another language than its article, or a translation, is spoken against."""

_LEAST = 0.75  # of those that an accusing objection speaks against, wrong


class Worth(NamedTuple):
    """How many right and how many wrong texts a kind of objection spoke against, unseen."""

    right: int
    wrong: int

    @property
    def accuses(self) -> bool:
        """Whether so many of them were wrong that a text may be called wrong for it."""
        return self.wrong >= _LEAST * (self.right + self.wrong)


WORTH: dict[Against, dict[Kind, Worth]] = {
    "abroad": {
        # Numerals, days and times in forms that are not listed for their language.
        "figure": Worth(24, 16),
        "bare figure": Worth(6, 1),  # its currency stands with another sum, or nowhere
        "name": Worth(12, 3),  # spelt otherwise in the other script, or a part of it a common word
        # A long passage has other people and events too: the suspect beside the mayor.
        "word": Worth(18, 21),
        "denial": Worth(24, 9),  # told there by a verb: to decline, to withdraw, to keep out of
        "lost denial": Worth(3, 4),
        "modality": Worth(2, 1),
        "stop": Worth(2, 0),
        "direction": Worth(5, 15),  # with translations: the figures are compared in the same way
    },
    "translation": {
        "lost word of number": Worth(
            3, 2
        ),  # words that may be numerals, and are not: Turkic ten, thousand
        "changed figure": Worth(3, 14),
        "word": Worth(1, 12),
        "denial": Worth(9, 10),  # a warning, or a verb that says it without a "not"
        "lost denial": Worth(7, 23),
        "direction": Worth(5, 15),
    },
}
"""The counts by which a kind accuses or doubts, with the reason for those that were often wrong."""

# How an objection is put, and how the same doubt.
_DOUBTED = (
    ("is not in the article", "could not be found in the article"),
    ("is not in the original", "could not be found in the original"),
    ("is not in the passages", "could not be found in the passages"),
    ("” is missing", "” could not be found in the translation"),
    ("nothing in the article says", "it could not be found that the article says"),
    ("where the article has", "where the article seems to have"),
    ("it leaves out", "it may leave out"),
    ("it affirms what the article denies", "it may affirm what the article denies"),
    ("is said of something else", "seems to be said of something else"),
)


def objections(
    kind: Kind | None, against: Against | None, texts: Iterable[str | None]
) -> Iterator[Objection]:
    """Those of the texts that there are, as sure as that kind is; in one language (`None`) they are sure."""
    worth = WORTH[against].get(kind) if kind and against else None
    for text in filter(None, texts):
        if worth is None or worth.accuses:
            yield Objection(text, is_sure=True)
        else:
            yield Objection(doubted(text), is_sure=False, is_reason=False)


def doubted(text: str) -> str:
    """How an objection is put where it only doubts."""
    for told, doubt in _DOUBTED:
        text = text.replace(told, doubt)
    return text
