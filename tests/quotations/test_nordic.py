"""Swedish, Norwegian and Danish: lines that a dash opens, with the author's words behind a comma."""

import pytest

from summarize.quotations import Claim, Quote
from tests.quotations.raw import find_claims, find_quotes


def said(found: list[Quote] | list[Claim]) -> list[tuple[str, str | None]]:
    return [(each.text, each.speaker.name if each.speaker else None) for each in found]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("sv", "– Bron är stängd, säger Anna Ek.", [("Bron är stängd,", "Anna Ek")]),
        ("sv", "– Varför? frågar Anna Ek.", [("Varför?", "Anna Ek")]),
        (
            "sv",
            "– Bron är stängd, säger Anna Ek. Vi väntar.",
            [("Bron är stängd,", "Anna Ek"), ("Vi väntar.", "Anna Ek")],
        ),
        (
            "sv",
            "– Det blir dyrt, tror jag. Men vi väntar, säger Anna Ek.",
            [("Det blir dyrt, tror jag. Men vi väntar,", "Anna Ek")],
        ),
        ("no", "– Broen er stengt, sier Kari Lie (Ap) til NRK.", [("Broen er stengt,", "Kari Lie")]),
        ("no", "– Brua er stengd, seier Kari Lie.", [("Brua er stengd,", "Kari Lie")]),
        ("no", "– Broen er stengt, sier Kari Lie, leder i laget.", [("Broen er stengt,", "Kari Lie")]),
        ("da", "- Broen er lukket, siger Mette Lund.", [("Broen er lukket,", "Mette Lund")]),
        ("da", "»Broen er lukket,« siger Mette Lund.", [("Broen er lukket,", "Mette Lund")]),
    ],
)  # fmt: skip
def test_who_speaks_in_a_line(language: str, line: str, expected: list[tuple[str, str]]) -> None:
    assert said(find_quotes(line, language)) == expected


@pytest.mark.parametrize(
    ("language", "line", "quoted", "claimed"),
    [
        (
            "da",
            "- Broen er lukket, siger Mette Lund. Hun oplyser, at vejen er åben.",
            "Broen er lukket,",
            "vejen er åben",
        ),
        (
            "no",
            "– Broen er stengt, sier Kari Lie. Ifølge Lie er veien åpen.",
            "Broen er stengt,",
            "er veien åpen",
        ),
    ],
)
def test_what_the_author_tells_next_is_no_part_of_what_is_said(
    language: str, line: str, quoted: str, claimed: str
) -> None:
    assert [quote.text for quote in find_quotes(line, language)] == [quoted]
    assert [claim.text for claim in find_claims(line, language)] == [claimed]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "– mjölk\n\n– smör\n\n– ägg"),
        ("no", "– melk\n\n– smør\n\n– egg"),
        ("da", "- mælk\n\n- smør\n\n- æg"),
    ],
)
def test_a_list_is_nobodys_speech(language: str, text: str) -> None:
    assert find_quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "claim", "speaker", "role"),
    [
        ("sv", "USA:s president John Dahl säger att bron är stängd.", "bron är stängd", "John Dahl", "president"),
        ("sv", "Anna Ek säger till TT att bron är stängd.", "bron är stängd", "Anna Ek", None),
        ("sv", "Polisen skriver på sin hemsida att bron är stängd.", "bron är stängd", "Polisen", None),
        ("sv", "Enligt vd:n Anna Ek är bron stängd.", "är bron stängd", "Anna Ek", "vd:n"),
        ("no", "Operasjonsleder Siv Dale opplyser at broen er stengt.", "broen er stengt", "Siv Dale", "Operasjonsleder"),
        ("da", "Politiet oplyser, at broen er lukket.", "broen er lukket", "Politiet", None),
    ],
)  # fmt: skip
def test_what_somebody_reports(
    language: str, sentence: str, claim: str, speaker: str, role: str | None
) -> None:
    [found] = find_claims(sentence, language)
    assert found.speaker is not None
    assert (found.text, found.speaker.name, found.speaker.role) == (claim, speaker, role)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Anna Ek säger inte att bron är stängd."),
        ("sv", "Anna Ek kräver att bron stängs."),
        ("no", "Kari Lie krever at broen stenges."),
        ("da", "Mette Lund kræver, at broen bliver lukket."),
    ],
)
def test_what_nobody_states_is_no_claim(language: str, sentence: str) -> None:
    assert [
        claim for claim in find_claims(sentence, language) if claim.polarity == "asserted"
    ] == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Anna Ek förnekar att bron är stängd."),
        ("no", "Kari Lie benekter at broen er stengt."),
        ("da", "Mette Lund afviser, at broen er lukket."),
    ],
)
def test_a_denial_is_a_denied_claim(language: str, sentence: str) -> None:
    assert [claim.polarity for claim in find_claims(sentence, language)] == ["denied"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "– Bron är stängd, säger Anna Ek och tillägger:\n\n– Vi väntar bara på regn i dag."),
        ("da", "- Broen er lukket, siger Anna Ek og tilføjer:\n\n- Vi venter kun på regn i dag."),
        ("ru", "— Мост закрыт, — сказала Анна Эк и добавила:\n\n— Мы сегодня ждём только дождя."),
        ("fr", "– Le pont est fermé, dit Anna Ek. Elle ajoute :\n\n– Nous attendons la pluie."),
    ],
)
def test_a_colon_in_front_says_who_speaks_in_the_next_line(language: str, text: str) -> None:
    name = "Анна Эк" if language == "ru" else "Anna Ek"
    assert [speaker for _, speaker in said(find_quotes(text, language))] == [name, name]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("sv", "Per Holm skriver att bron är farlig.", "Per Holm"),
        ("sv", "Dag Holm säger att bron är farlig.", "Dag Holm"),
        ("da", "Hans Lund siger, at broen er farlig.", "Hans Lund"),
        ("sv", "General Motors uppgav att fabriken stängs.", "General Motors"),
        ("sv", "Enligt polisen körde mannen för fort.", "polisen"),
        ("no", "Ifølge politiet kjørte mannen for fort.", "politiet"),
        ("nl", "Volgens de politie reed de man te hard.", "de politie"),
        (
            "nl",
            "De brug is dicht volgens burgemeester en wethouders.",
            "burgemeester en wethouders",
        ),
        ("sv", "Moderaternas Ola Ek säger att bron är stängd.", "Ola Ek"),
        ("sv", "SD:s Per Falk säger att bron är stängd.", "Per Falk"),
        ("no", "SVs Kari Moe sier at broen er stengt.", "Kari Moe"),
        ("sv", "Hans & Greta Bok säger att huset är sålt.", "Hans & Greta Bok"),
    ],
)
def test_who_is_called_by_common_words(language: str, sentence: str, name: str) -> None:
    assert [speaker for _, speaker in said(find_claims(sentence, language))] == [name]


def test_what_the_author_tells_further_on_ends_what_is_said() -> None:
    text = "– Vi vinner i år, säger Ola Nord. Men tränaren Lisa Falk är osäker. Hon tror att laget förlorar."
    assert said(find_quotes(text, "sv")) == [("Vi vinner i år,", "Ola Nord")]


def test_what_a_film_is_called_is_nobodys_speech() -> None:
    text = "”Den sista sommaren är här” heter filmen av Karl Lund."
    assert [speaker for _, speaker in said(find_quotes(text, "sv"))] in ([], [None])


@pytest.mark.parametrize(
    ("language", "text", "quoted"),
    [
        ("sv", "– Vi väntar nu, säger Karin Holm. Ola Ek uppger att bron stängs.", ["Vi väntar nu,"]),
        (
            "fr",
            "« Le pont ferme, dit Paul Gil. Il pense que tout va bien. »",
            ["Le pont ferme,", "Il pense que tout va bien."],
        ),
    ],
)  # fmt: skip
def test_an_author_tells_no_more_within_the_marks(
    language: str, text: str, quoted: list[str]
) -> None:
    assert [quote.text for quote in find_quotes(text, language)] == quoted


def test_who_says_no_to_something_denies_it() -> None:
    [claim] = find_claims("Ola Ek säger nej till att bron rivs.", "sv")
    assert (claim.text, claim.polarity) == ("bron rivs", "denied")


def test_a_dash_behind_a_colon_opens_words_of_their_own() -> None:
    text = "Flera togs in till förhör: – Vi har inte häktat någon, säger åklagare Iver Lunt."
    assert said(find_quotes(text, "sv")) == [("Vi har inte häktat någon,", "Iver Lunt")]
    assert find_claims(text, "sv") == []


def test_an_office_without_a_comma_is_no_part_of_the_name() -> None:
    text = "– Vi har inte häktat någon, säger Iver Lunt förundersökningsledare vid Norra kammaren."
    assert said(find_quotes(text, "sv")) == [("Vi har inte häktat någon,", "Iver Lunt")]


@pytest.mark.parametrize(
    ("opening", "role"),
    [
        ("Efteråt grät lagkaptenen Mats Ek av lycka.", "lagkaptenen"),
        ("Efteråt kom tidigare lagkaptenen Mats Ek till oss.", "tidigare lagkaptenen"),
        ("Efteråt kom svenska lagkaptenen Mats Ek till oss.", "svenska lagkaptenen"),
    ],
)
def test_a_verb_is_no_part_of_an_office_with_its_article(opening: str, role: str) -> None:
    (quote,) = find_quotes(f"{opening}\n\n– Det var en dröm för oss alla, säger Ek.", "sv")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Mats Ek", role)


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("sv", "Iver Lunt säger bron är stängd.", "bron är stängd"),
        ("no", "Iver Lunt sier hun er glad for hjelpen.", "hun er glad for hjelpen"),
        ("da", "Iver Lunt siger han er glad for hjælpen.", "han er glad for hjælpen"),
    ],
)
def test_a_clause_may_follow_its_verb_without_a_word_between(
    language: str, text: str, claim: str
) -> None:
    (found,) = find_claims(text, language)
    assert found.text == claim
    assert found.speaker is not None
    assert found.speaker.name == "Iver Lunt"


@pytest.mark.parametrize("text", ["Iver Lunt säger nej till planen.", "Iver Lunt säger sitt."])
def test_what_has_no_verb_is_no_clause_of_a_verb(text: str) -> None:
    assert find_claims(text, "sv") == []


@pytest.mark.parametrize(
    ("language", "source", "rest", "name"),
    [
        ("sv", "Enligt Iver Lunt", "öppnar skolan i maj", "Iver Lunt"),
        ("sv", "Enligt tidigare ministern Iver Lunt", "stänger skolan i maj", "Iver Lunt"),
        ("sv", "Enligt Svenska kyrkan", "öppnar skolan i maj", "Svenska kyrkan"),
        ("sv", "Enligt Lunts advokat", "öppnar skolan i maj", "Lunts advokat"),
        ("da", "Ifølge Lunt", "bygger kommunen en ny skole i maj", "Lunt"),
        ("da", "Ifølge Lunta Kommune", "åbner skolen i maj", "Lunta Kommune"),
        ("no", "Ifølge Iver Lunt", "åpner skolen i mai", "Iver Lunt"),
        ("no", "Ifølge Statens brønntilsyn", "åpner skolen i mai", "Statens brønntilsyn"),
    ],
)
def test_the_verb_behind_a_source_and_its_noun_are_no_part_of_the_name(
    language: str, source: str, rest: str, name: str
) -> None:
    (found,) = find_claims(f"{source} {rest}.", language)
    assert (found.text, found.speaker and found.speaker.name) == (rest, name)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("sv", "Tidigare ministern Iver Lunt sade att bron öppnar i maj.", "Iver Lunt", "Tidigare ministern"),
        ("sv", "Den tidigare ministern Iver Lunt sade att bron öppnar i maj.", "Iver Lunt", "tidigare ministern"),
        ("no", "Den tidligere ministeren Iver Lunt sier at broen åpner i mai.", "Iver Lunt", "tidligere ministeren"),
        ("da", "Tidligere minister Iver Lunt siger, at broen åbner i maj.", "Iver Lunt", "Tidligere minister"),
        ("sv", "Tidigare sade ministern Iver Lunt att bron öppnar i maj.", "Iver Lunt", "ministern"),
    ],
)  # fmt: skip
def test_a_former_office_opens_no_sentence_with_its_adverb(
    language: str, text: str, name: str, role: str
) -> None:
    (found,) = find_claims(text, language)
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "told", "name", "role"),
    [
        ("da", "siger adm. direktør Iver Lunt", "Iver Lunt", "direktør"),
        ("no", "sier dr. Iver Lunt", "Iver Lunt", None),
        ("da", "siger Iver Lunt", "Iver Lunt", None),
    ],
)
def test_the_stop_of_a_short_title_ends_no_words_of_the_authors(
    language: str, told: str, name: str, role: str | None
) -> None:
    found = find_quotes(f"– Broen er lukket nu, {told}. Den er gammel.", language)
    assert [each.text for each in found] == ["Broen er lukket nu,", "Den er gammel."]
    assert found[0].speaker is not None
    assert (found[0].speaker.name, found[0].speaker.role) == (name, role)
