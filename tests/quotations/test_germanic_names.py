"""Who speaks in German, Dutch and Nordic news: by origin, by a calling, with an office of a body in front."""

import pytest

from summarize import find_claims, find_quotes
from summarize.quotations import Claim, Quote


def told(item: Quote | Claim) -> tuple[str, str | None]:
    assert item.speaker is not None
    return item.speaker.name, item.speaker.role


@pytest.mark.parametrize(
    ("language", "before", "behind", "name"),
    [
        ("de", "Trainer Erik Dahl war zufrieden. „Das war gut“, so ", "der Norweger", "Erik Dahl"),
        ("de", "Ada Moser war dagegen. „Das ist zu teuer“, sagte ", "die Tirolerin", "Ada Moser"),
        ("de", "Ada Moser war dagegen. „Wir sind da“, sagte ", "der Tiroler", "Tiroler"),
        (
            "de",
            "Ada Moser war dagegen. „Wir sind da“, sagte ",
            "der Tiroler Senat",
            "Tiroler Senat",
        ),
        ("nl", "Trainer Erik Dahl was blij. “Dat was goed”, zei ", "de Noor", "Erik Dahl"),
        ("nl", "Trainer Erik Dahl was blij. “Dat was goed”, zei ", "de Noor Per Holm", "Per Holm"),
    ],
)
def test_where_somebody_is_from_is_nobodys_name(
    language: str, before: str, behind: str, name: str
) -> None:
    (quote,) = find_quotes(f"{before}{behind}.", language)
    assert quote.speaker is not None
    assert quote.speaker.name.removeprefix("der ") == name


def test_a_month_is_a_given_name_in_front_of_a_surname() -> None:
    text = "Obmann August Lechner war dagegen. „Das ist zu teuer“, sagte Lechner."
    assert [told(quote) for quote in find_quotes(text, "de")] == [("August Lechner", "Obmann")]


@pytest.mark.parametrize("date", ["Im August", "Ende August", "Am 3. August"])
def test_a_month_with_what_dates_have_in_front_is_no_given_name(date: str) -> None:
    text = f"{date} Lechner zu entlassen, war falsch. „Das ist zu teuer“, sagte Lechner."
    (quote,) = find_quotes(text, "de")
    assert quote.speaker is not None
    assert "August" not in quote.speaker.name


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        (
            "da",
            "Direktør i Havnens Værft Rasmus Dahl siger, at broen er lukket.",
            "Rasmus Dahl",
            "Direktør i Havnens Værft",
        ),
        (
            "no",
            "Byråd for skole og idrett Kari Dahl sier at broen er stengt.",
            "Kari Dahl",
            "Byråd for skole og idrett",
        ),
        (
            "sv",
            "Kommunikationschef på Hamnverket Bengt Dahl säger att bron är stängd.",
            "Bengt Dahl",
            "Kommunikationschef på Hamnverket",
        ),
        (
            "nl",
            "De directeur van Havenraad Jan Bos zegt dat de brug dicht blijft.",
            "Jan Bos",
            "directeur van Havenraad",
        ),
    ],
)
def test_an_office_of_a_body_stands_in_front_of_a_name(
    language: str, text: str, name: str, role: str
) -> None:
    assert [told(claim) for claim in find_claims(text, language)] == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Advokat for tiltalte Rasmus Dahl siger, at broen er lukket."),
        ("sv", "Advokat för offret Bengt Dahl säger att bron är stängd."),
        ("no", "Talsperson for statsråd Kari Dahl sier at broen er stengt."),
    ],
)
def test_whom_an_office_serves_does_not_speak(language: str, text: str) -> None:
    names = [claim.speaker.name for claim in find_claims(text, language) if claim.speaker]
    assert not any(name.endswith("Dahl") and name.startswith(("R", "B", "K")) for name in names)


def test_a_noun_that_opens_a_dutch_sentence_is_no_name() -> None:
    text = "Neurochirurg Wouter Bos noemt het plan “een goed begin”."
    assert [told(quote) for quote in find_quotes(text, "nl")] == [("Wouter Bos", "Neurochirurg")]


@pytest.mark.parametrize("who", ["die Bernerin", "die Ministerin", "Ida Moser"])
def test_who_holds_what_is_reported_says_it(who: str) -> None:
    text = f"Ministerin Ida Moser kam. Das Volk müsse das letzte Wort haben, findet {who}."
    (claim,) = find_claims(text, "de")
    assert (claim.text, told(claim)[0]) == ("Das Volk müsse das letzte Wort haben", "Ida Moser")


def test_what_hangs_on_a_condition_is_nobodys_report() -> None:
    assert find_claims("Hätte er mehr Zeit im Winter, fände Ida Moser den Weg.", "de") == []


@pytest.mark.parametrize(
    ("language", "office", "called", "said"),
    [
        ("no", "Klimaminister", "ministeren", "sier"),
        ("no", "Direktør", "direktøren", "sier"),
        ("da", "Kulturminister", "ministeren", "siger"),
        ("sv", "Klimatministern", "ministern", "säger"),
        ("sv", "Lagledare", "ledaren", "säger"),
    ],
)
def test_a_nordic_office_with_its_article_is_who_has_it(
    language: str, office: str, called: str, said: str
) -> None:
    text = f"{office} Lars Berg var glad.\n\n– Det er en stor dag for alle, {said} {called}."
    assert [told(quote) for quote in find_quotes(text, language)] == [("Lars Berg", office)]


@pytest.mark.parametrize("office", ["Statsminister", "Viceminister", "Lærer"])
def test_a_nordic_office_is_nobodys_of_another(office: str) -> None:
    called = "ministeren" if office == "Viceminister" else "præsidenten"
    text = f"{office} Lars Berg var glad.\n\n– Det er en stor dag for alle, siger {called}."
    (quote,) = find_quotes(text, "da")
    assert quote.speaker is None or quote.speaker.name != "Lars Berg"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("da", "– Det er forældrenes ansvar, lyder det fra Anna Dahl.", "Anna Dahl"),
        ("no", "– Dette er helt uhørt, lød det fra Anna Dahl.", "Anna Dahl"),
        ("sv", "– Det här är oerhört, löd det från Anna Dahl.", "Anna Dahl"),
        ("nl", "“Dat is onaanvaardbaar”, klinkt het bij vakbondsvrouw Ann Bos.", "Ann Bos"),
    ],
)
def test_who_words_come_from_said_them(language: str, text: str, name: str) -> None:
    assert [told(quote)[0] for quote in find_quotes(text, language)] == [name]


def test_where_words_come_from_says_nothing() -> None:
    (quote,) = find_quotes("– Det er forældrenes ansvar, lyder det fra Odense.", "da")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Den Worten des Wirtes", "Wirt"),
        ("Den Angaben der Polizei", "Polizei"),
        ("Den Worten von Wirtin Ida Moser", "Ida Moser"),
        ("Dem Bericht der Werft", "Bericht der Werft"),
    ],
)
def test_whose_words_a_german_source_is_says_it(source: str, name: str) -> None:
    (claim,) = find_claims(f"{source} zufolge sind 300 Boote im Hafen.", "de")
    assert told(claim)[0] == name


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("nl", "De gemeente heeft dinsdag bekendgemaakt dat de brug dicht blijft.", "de brug dicht blijft"),
        ("nl", "De gemeente heeft aangegeven dat de brug dicht blijft.", "de brug dicht blijft"),
        ("de", "Der Hafenmeister hatte darauf hingewiesen, dass der Steg morsch sei.", "der Steg morsch sei"),
    ],
)  # fmt: skip
def test_a_participle_of_saying_reports_a_clause(language: str, text: str, claim: str) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]


def test_a_dutch_statesman_is_whoever_has_an_office() -> None:
    text = "Minister Robert Bos kwam naar de brug. “Zo kan het niet langer”, zei de bewindsman."
    assert [told(quote) for quote in find_quotes(text, "nl")] == [("Robert Bos", "Minister")]


@pytest.mark.parametrize("name", ["Ada Van der Moor", "Ada van der Moor", "Ada von der Moor"])
def test_a_surname_of_three_words_is_whole(name: str) -> None:
    text = f"„Ich bin dagegen, und zwar sehr“, sagte Ministerin {name} am Montag."
    assert [told(quote) for quote in find_quotes(text, "de")] == [(name, "Ministerin")]


def test_a_calling_with_its_article_opens_a_swedish_sentence() -> None:
    text = "Gruvarbetaren Lars Ek fick beskedet. – Det blev alldeles tyst, säger han."
    assert [told(quote) for quote in find_quotes(text, "sv")] == [("Lars Ek", "Gruvarbetaren")]


def test_a_dutch_statesman_is_no_mayor() -> None:
    text = (
        "Minister Ada Bos sprak met burgemeester Lies Smit. “We staan alleen”, aldus Smit. "
        "Volgens de bewindsvrouw moet eerst de instroom omlaag."
    )
    (claim,) = find_claims(text, "nl")
    assert told(claim)[0] == "Ada Bos"


def test_who_holds_it_by_a_verb_that_no_list_has_is_none_of_a_report() -> None:
    text = (
        "Karl Moser kam spät. Der Weg sei lang, klagte er. Die Stadt sei schuld, grollte Lena Ulm."
    )
    assert [(claim.text, told(claim)[0]) for claim in find_claims(text, "de")] == [
        ("Der Weg sei lang", "Karl Moser"),
        ("Die Stadt sei schuld", "Lena Ulm"),
    ]


@pytest.mark.parametrize(
    ("language", "opening", "name", "role"),
    [
        (
            "de",
            "Bürgermeister Peter van den Dahl sagte, dass",
            "Peter van den Dahl",
            "Bürgermeister",
        ),
        (
            "de",
            "Bürgermeister Peter Dahl von den Grünen sagte, dass",
            "Peter Dahl",
            "Bürgermeister",
        ),
        ("de", "Ministerin Van den Dahl sagte, dass", "Van den Dahl", "Ministerin"),
        ("de", "Trainer van der Dahl sagte, dass", "van der Dahl", "Trainer"),
        ("de", "Trainer Erik ten Dahl sagte, dass", "Erik ten Dahl", "Trainer"),
        ("de", "Der Sprecher von der Werft sagte, dass", "Der Sprecher von der Werft", None),
        ("de", "Landeshauptfrau Ada Dahl sagte, dass", "Ada Dahl", "Landeshauptfrau"),
        ("de", "Landesrat Dahl sagte, dass", "Dahl", "Landesrat"),
        ("en", "MEC Ada Dahl said that", "Ada Dahl", "MEC"),
        ("en", "Sheikh Ahmad bin Dahl said that", "Ahmad bin Dahl", None),
        ("en", "Assemblywoman Dahl said that", "Dahl", "Assemblywoman"),
    ],
)
def test_a_surname_has_its_particles_and_no_office(
    language: str, opening: str, name: str, role: str | None
) -> None:
    clause = {"de": "die Schule im Mai öffne", "en": "the school would open in May"}[language]
    (claim,) = find_claims(f"{opening} {clause}.", language)
    assert told(claim) == (name, role)
