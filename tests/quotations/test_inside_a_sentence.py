"""German, Dutch and Nordic words that somebody says inside a sentence of the writer's, and who that is.

Two-part verbs, verbs that call something by a name, the mood around a few words, genitives and prepositions
that are no subjects, and lines of a dash that the sentence below gives to somebody.
"""

import pytest

from summarize import quotations
from tests.quotations.raw import find_claims, find_quotes


def quoted(text: str, language: str = "de") -> list[tuple[str, str | None]]:
    found = find_quotes(text, language)
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in found]


def claimed(text: str, language: str = "de") -> list[tuple[str, str | None]]:
    found = find_claims(text, language)
    return [(claim.text, claim.speaker.name if claim.speaker else None) for claim in found]


def printed(text: str, language: str = "de") -> list[tuple[str, str | None]]:
    found = quotations.find_quotes(text, language)
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Moser hat ein „klares Wort“ der Stadt zum Steg gefordert.",
        "Am Montag hat Ida Moser der Stadt „große Nachlässigkeit“ vorgeworfen.",
        "Ida Moser hatte den Plan als „groben Unfug“ bezeichnet.",
    ],
)
def test_the_auxiliary_in_front_has_the_subject_of_a_participle_behind(sentence: str) -> None:
    assert [name for _, name in quoted(sentence)] == ["Ida Moser"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Am Montag wurde ein „klares Wort“ zum Steg gefordert.",
        "Der Plan ist von vielen als „groben Unfug“ bezeichnet worden.",
    ],
)
def test_a_passive_has_nobody_who_says_it(sentence: str) -> None:
    assert [name for _, name in quoted(sentence) if name] == []


def test_a_genitive_or_what_a_preposition_governs_is_no_subject() -> None:
    text = "Ida Moser kam spät. Man sehe die „große Härte“ des neuen Rates, betonte Moser."
    assert quoted(text) == [("große Härte", "Ida Moser")]
    assert quoted("„Der Steg bleibt zu“, Ida Moser, die Wirtin, sagte am Freitag noch mehr.") == [
        ("Der Steg bleibt zu", "Ida Moser")
    ]


def test_a_clause_in_front_of_its_verb_is_whose_name_follows() -> None:
    text = (
        "Der Rat wolle einen „goldenen“ Steg zwischen Lund und Moos errichten, erklärte Ida Moser."
    )
    told = "Der Rat wolle einen „goldenen“ Steg zwischen Lund und Moos errichten"
    assert claimed(text) == [(told, "Ida Moser")]


def test_a_relative_clause_is_of_whom_it_describes() -> None:
    told = "Der Wirt, der gestern meinte, der Steg sei frei, schweigt."
    assert [name for _, name in claimed(told)] == ["Der Wirt"]
    thing = "Ida Moser kennt einen Erlass, der den Bau erklärt, aber der Steg bleibt zu."
    assert claimed(thing) == []
    people = "Ein Wort, das man kaum von jemandem erwartet, der den Steg „ganz nett“ fand."
    assert [name for _, name in quoted(people) if name] == []


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "„Der Steg bleibt zu“, sagte die Wirtin in ihrer Rede am Abend.", "die Wirtin"),
        ("sv", "”Bron är stängd”, skriver rådet på sin hemsida.", "rådet"),
        ("no", "«Broen er stengt», skriver politiet på sine nettsider.", "politiet"),
        ("da", "»Broen er lukket,« skriver politiet på Facebook.", "politiet"),
    ],
)
def test_where_somebody_says_it_is_none_of_who_it_is(
    language: str, sentence: str, name: str
) -> None:
    assert [each for _, each in quoted(sentence, language)] == [name]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Laut Angaben der Feuerwehr", "Feuerwehr"),
        ("Laut einer Warnung mehrerer erfahrener Forscher", "mehrere erfahrene Forscher"),
        ("Nach Angaben mehrerer Zeugen", "mehrere Zeugen"),
        ("Nach Angaben des zuständigen Staatsanwalts Benno Mannweiler aus Lund", "Benno Mannweiler"),
        ("Nach Angaben einer Sprecherin", "eine Sprecherin"),
    ],
)  # fmt: skip
def test_a_source_is_who_told_it_and_not_what_it_was_told_in(phrase: str, name: str) -> None:
    assert [each for _, each in claimed(f"{phrase} bleibt der Steg bis Mai gesperrt.")] == [name]


def test_whom_somebody_asks_is_no_part_of_his_name() -> None:
    text = "Dann fordert der frühere Ratschef Jonas Wiek Kanzler Boris Lunt auf, den Steg zu bauen."
    assert "Jonas Wiek Kanzler Boris Lunt" not in [name for _, name in claimed(text)]
    report = "Nun sagte der frühere Ratschef Jonas Wiek Kanzler Boris Lunt, der Steg sei frei."
    assert claimed(report) == [("der Steg sei frei", "Jonas Wiek")]


def test_what_somebody_does_not_do_meanwhile_is_no_claim() -> None:
    text = "Der Steg sei frei, sagte Ida Moser am Abend, ohne die Namen der Bauern zu nennen."
    assert claimed(text) == [("Der Steg sei frei", "Ida Moser")]


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("nl", "“De brug is dicht”, zegt CDA-voorman Jan Smit.", "CDA-voorman"),
        ("sv", "”Bron är stängd”, säger länspolismästare Anna Ek.", "länspolismästare"),
    ],
)
def test_an_office_in_one_word_with_what_it_is_of(language: str, sentence: str, role: str) -> None:
    assert [quote.speaker and quote.speaker.role for quote in find_quotes(sentence, language)] == [
        role
    ]


def test_a_bare_body_has_no_owner_behind_it() -> None:
    text = "Die Leute sind laut Polizei von dem Hochwasser betroffen."
    assert [name for _, name in claimed(text)] == ["Polizei"]


def test_a_body_keeps_what_it_is_for_in_front_of_how_it_was_asked() -> None:
    text = "Wie die Bundesagentur für Arbeit auf Anfrage mitteilte, bleibt der Steg gesperrt."
    assert [name for _, name in claimed(text)] == ["die Bundesagentur für Arbeit"]


def test_what_was_told_is_nobody() -> None:
    text = "Die Äußerungen des Ratschefs deuten an, dass der Steg gesperrt bleibt."
    assert quotations.find_claims(text, "de") == []
    body = "Der Rat deutete an, dass der Steg gesperrt bleibt."
    assert [claim.speaker and claim.speaker.name for claim in quotations.find_claims(body, "de")] == [
        "Der Rat"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ida Moser nannte ihn eine „Schlafmütze“.", "Schlafmütze"),
        ("Ida Moser bezeichnete den Plan als „Unfug“.", "Unfug"),
        ("Ida Moser warnte vor einer „Zerstörung des Ufers“.", "Zerstörung des Ufers"),
    ],
)
def test_what_somebody_calls_something_is_said(sentence: str, words: str) -> None:
    assert printed(sentence) == [(words, "Ida Moser")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Moser nannte ihr Boot „Seerose“.",
        "Ida Moser sagte in einem „Nordpost“-Interview, der Steg sei frei.",
        "Die „Schlafmütze“ liegt am Ufer, und Ida Moser nannte sie schön.",
    ],
)
def test_a_name_that_stands_near_such_a_verb_is_not(sentence: str) -> None:
    assert printed(sentence) == []


def test_a_few_words_in_the_mood_of_a_report_are_whose_report_it_is() -> None:
    text = (
        "Die Wirtin werde „gute Leute“ anstellen und den Steg „zügig bauen“, so Ida Moser. "
        "Dafür müsse man in diesem Jahr, wie überall im Land, noch „Geld suchen“, sagte Ida Moser."
    )
    assert [words for words, name in printed(text) if name == "Ida Moser"] == [
        "gute Leute", "zügig bauen", "Geld suchen",
    ]  # fmt: skip


def test_an_event_in_such_a_clause_keeps_its_name() -> None:
    text = "Die im Mai gefeierten „Lund Games“ hätten viel gebracht, stellte Ida Moser fest."
    assert printed(text) == []


@pytest.mark.parametrize("line", ["– Vi måste stänga bron i dag.", "- Vi måste stänga bron i dag."])
def test_the_line_below_a_dash_tells_who_said_it(line: str) -> None:
    text = f"Bron är gammal.\n\n{line}\n\nDet säger Anna Ek efter ett möte på torsdagen."
    assert quoted(text, "sv") == [("Vi måste stänga bron i dag.", "Anna Ek")]


def test_a_line_below_that_tells_nothing_leaves_a_list_alone() -> None:
    text = "Bron är gammal.\n\n– Vi måste stänga bron i dag.\n\nDet blir dyrt för Anna Ek."
    assert quoted(text, "sv") == []


def test_a_relative_clause_in_a_line_is_not_the_authors() -> None:
    line = "– Vi søgte en mand, som sagde, at han var syg, siger Mette Lund."
    assert quoted(line, "da") == [("Vi søgte en mand, som sagde, at han var syg,", "Mette Lund")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("no", "Klokken 10.25 skriver politiet at broen er stengt."),
        ("nl", "Daaruit blijkt dat minister Jan Smit zich ergerde aan “luie Kamerleden”."),
    ],
)
def test_an_adverb_that_opens_a_sentence_says_nothing(language: str, sentence: str) -> None:
    names = [name for _, name in quoted(sentence, language) + claimed(sentence, language)]
    assert not {"Klokken 10.25", "Daaruit"} & set(names)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Papier, das der Minister Jonas Wiek kritisiert, liegt vor.",
        "Der Plan, den Ida Moser betont, geht nicht auf.",
        "Der Mann, dem Ida Moser das sagte, schweigt.",
    ],
)
def test_a_relative_clause_with_its_own_subject_tells_nothing_of_whom_it_describes(
    sentence: str,
) -> None:
    assert claimed(sentence) == []


def test_somebody_else_is_put_into_a_clause_behind_a_relative_one() -> None:
    text = (
        "Der Gemeinderat, der über den Bau entscheidet, sagte Ida Moser, werde erst im Mai tagen."
    )
    assert [name for _, name in claimed(text)] == ["Ida Moser"]
    assert claimed("Die Gruppe, die den Bau begrüßt, sagte, sie kämpfe weiter.") == [
        ("sie kämpfe weiter", "Die Gruppe")
    ]


def test_an_object_behind_the_verb_of_an_office_says_nothing() -> None:
    assert claimed("Jonas Wiek, Sprecher des Rates, betonte Einigkeit.") == []
    assert claimed("Der Wirt, der Rat und die Stadt planen einen Steg, sagte Ida Moser.") == [
        ("Der Wirt, der Rat und die Stadt planen einen Steg", "Ida Moser")
    ]


def test_a_single_word_that_may_be_the_writers_has_only_a_sure_name() -> None:
    tail = "sagte, der Steg sei zu. Viele sind „verunsichert“, das Geld sei knapp."
    assert printed(f"Die Hafenaufsicht {tail}") == [("verunsichert", None)]
    assert printed(f"Die Wirtin Ida Moser {tail}") == [("verunsichert", "Ida Moser")]
    several = tail.replace("verunsichert", "sehr verunsichert und müde")
    assert printed(f"Die Hafenaufsicht {several}") == [
        ("sehr verunsichert und müde", "Die Hafenaufsicht")
    ]


def test_a_line_below_that_denies_it_tells_of_no_speech() -> None:
    assert quoted("– Vi måste stänga bron i dag.\n\nDet säger inte Anna Ek.", "sv") == []
