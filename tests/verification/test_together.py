"""A day, a place or a person that the article has, but with something else."""

import pytest

from summarize.verification.checking import check_sentence

RUSSIAN = """Ревизора Антона Мельцева задержали в Петербурге в среду утром. Он проверял верфи.

В Москве о задержании узнали вечером. Там верфями занимается отдел, которым руководит Илья Торбин.

Училище на верфи будет работать по немецким стандартам."""
FRENCH = """Le passeur Marc Aubrel a été condamné le 3 mai en Belgique pour avoir forgé des billets.

En France, où il vivait, son bateau a été vendu le 9 juin. L'acheteuse, Odile Varan, le repeint."""
ENGLISH = """Nora Lind opened the mill at Oster on Sunday. The mill had stood empty for a decade.

Further down the river, Peter Hale keeps bees and sells honey to the baker.

Hale said the baker pays late."""


SPANISH = """El capitán cumplió nueve años de prisión por hundir el barco.

Dos años después, las autoridades griegas pidieron la búsqueda del barco."""


@pytest.mark.parametrize(
    ("article", "sentence", "theirs", "mine"),
    [
        (RUSSIAN, "Ревизора Мельцева задержали в Москве.", "Петербурге", "Москве"),
        (
            RUSSIAN,
            "Училище будет работать по французским стандартам.",
            "немецким",
            "французским",
        ),
        (FRENCH, "Aubrel a été condamné en France pour des billets.", "Belgique", "France"),
        (
            ENGLISH,
            "It was at Oster on Sunday that the mill was opened, by Peter Hale.",
            "Nora Lind",
            "Peter Hale",
        ),
        (FRENCH, "Le bateau a été vendu le 3 mai.", "9 juin", "3 mai"),
        (SPANISH, "El capitán cumplió dos años de prisión.", "nueve años", "dos años"),
        (SPANISH, "Las autoridades turcas pidieron la búsqueda.", "griegas", "turcas"),
    ],
)
def test_what_the_passage_has_with_another_is_no_longer_supported(
    article: str, sentence: str, theirs: str, mine: str
) -> None:
    check = check_sentence(article, sentence)
    assert check.status == "unchecked"
    assert f"the article says this with “{theirs}”, not with “{mine}”" in check.problems


@pytest.mark.parametrize(
    ("article", "sentence"),
    [
        (RUSSIAN, "Ревизора Антона Мельцева задержали в Петербурге утром."),
        (FRENCH, "Marc Aubrel a été condamné en Belgique le 3 mai."),
        (ENGLISH, "Peter Hale sells honey to the baker, who pays late."),
        (
            "An envoy of NATO counted ferries on Sunday.\n\nHe had come from Kyiv by train.",
            "Ferries were counted on Sunday by the envoy from Kyiv.",
        ),
        (
            "The mill took 68 percent of the river's water. It paid 25,000 euros for the water.",
            "The mill took almost 70 percent of the river's water.",
        ),
    ],
)
def test_what_stands_together_is(article: str, sentence: str) -> None:
    check = check_sentence(article, sentence)
    assert check.status == "supported", check.problems
