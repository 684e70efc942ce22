"""Denials up to a time or but for a thing, and words that deny in another way: right sentences are not called wrong."""

import pytest

from summarize.verification.checking import check_sentence
from summarize.verification.facts.facts import Facts

_UNTIL = [
    ("en", "Divers could not enter the sunken ferry until Sunday morning.", "Divers entered the sunken ferry on Sunday morning."),
    ("en", "No ferryman under 18 may sail the strait without a pilot, the port announced.",
     "Ferrymen under 18 may sail the strait with a pilot, the port announced."),
    ("ru", "Паром не вернётся в порт раньше субботы, сказал капитан Пётр Лунд.",
     "Паром вернётся в порт в субботу или позже, сказал капитан Пётр Лунд."),
    ("de", "Die Fähre wird nicht vor Pfingsten wieder fahren, sagte Nora Lund.",
     "Nora Lund sagte, die Fähre werde ab Pfingsten wieder fahren."),
]  # fmt: skip

_RIGHT = [
    ("de", "Die Schleuse wird nicht vor Pfingsten wieder freigegeben, sagte Nora Lund.",
     "Nora Lund sagte, die Schleuse bleibe bis Pfingsten gesperrt und werde dann freigegeben."),
    ("en", "The council of Lauben failed to pass the plan for the third time on Friday.",
     "The council of Lauben rejected the plan for the third time."),
    ("en", "The barge did not leave the dock on Sunday because of thick fog, the port said.",
     "The barge stayed in the dock on Sunday because of thick fog."),
    ("fr", "La banque de Lauben n'a pas changé son taux, qui est de 6 %.", "La banque de Lauben a laissé son taux inchangé à 6 %."),
    ("fr", "Le bac ne partira que le lundi de Lauben pour Tver, selon le port.",
     "Le bac partira seulement le lundi de Lauben pour Tver, selon le port."),
    ("fr", "La maire n'a pas exclu de vendre le bac de Lauben avant Noël.",
     "La maire a dit qu'elle pourrait vendre le bac de Lauben avant Noël."),
]  # fmt: skip

_WRONG = [
    ("en", _UNTIL[0][1], "Divers entered the sunken ferry before Sunday morning."),
    ("en", "Divers could not enter the sunken ferry on Sunday morning.", "Divers entered the sunken ferry on Sunday morning."),
    ("fr", "Le bac ne partira pas lundi de Lauben pour Tver, selon le port.", "Le bac partira lundi de Lauben pour Tver, selon le port."),
    ("fr", "Le port n'a pas dit que le bac partira de Lauben lundi.", "Le port a dit que le bac partira de Lauben lundi."),
    ("fr", "La maire n'a pas vendu le bac de Lauben avant Noël.", "La maire a vendu le bac de Lauben."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "sentence"), _UNTIL)
def test_what_is_denied_up_to_a_time_is_only_doubted_of_it(
    language: str, article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, language=language)
    assert check.status == "unchecked", check
    assert "may affirm" in check.problems[0]


@pytest.mark.parametrize(("language", "article", "sentence"), _RIGHT)
def test_what_is_told_in_other_words_is_confirmed(
    language: str, article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, language=language)
    assert check.status == "supported", check


@pytest.mark.parametrize(("language", "article", "sentence"), _WRONG)
def test_what_is_denied_and_affirmed_is_called_wrong(
    language: str, article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, language=language)
    assert check.status == "unsupported", check


def test_who_is_only_held_is_not_jailed_for_anything() -> None:
    article = "Two suspects were detained in Lauben after a theft of ferries, police said."
    sentence = "Two suspects were jailed for life in Lauben after a theft of ferries, police said."
    assert check_sentence(article, sentence, language="en").status == "unchecked"


@pytest.mark.parametrize(
    ("text", "is_taken_back"),
    [
        ("Il ne viendra que lundi.", True),
        ("Elle n'a vu qu'un bac.", True),
        ("Il ne dit pas qu'il viendra.", False),
        ("Personne n'a dit que le bac partait.", False),
        ("Le bac ne partira ni lundi ni mardi, que nul ne sait.", False),
        ("Il ne viendra.", False),
    ],
)
def test_a_french_negation_with_que_alone_is_an_only(text: str, is_taken_back: bool) -> None:
    assert bool(Facts(text, "fr").polarity.softening) == is_taken_back
