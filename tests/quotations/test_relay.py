import pytest

from tests.quotations.raw import find_claims, find_quotes


@pytest.mark.parametrize(
    ("text", "language", "speaker", "via"),
    [
        ("“It is late,” Berg told Reuters.", "en", "Berg", "Reuters"),
        ("“It is late,” Berg told the news agency Lake Press.", "en", "Berg", "Lake Press"),
        ("“It is late,” Berg said, according to Lake Radio.", "en", "Berg", "Lake Radio"),
        ("“It is late,” Berg said in an interview with CNN.", "en", "Berg", "CNN"),
        ("«Поздно», — сказал Петров, передает ТАСС.", "ru", "Петров", "ТАСС"),
        ("«Поздно», — сказал агентству «Волна» министр Петров.", "ru", "министр Петров", "Волна"),
        ("«Поздно», — сказал министр Петров агентству «Волна».", "ru", "министр Петров", "Волна"),
        ("Петров призвал к «миру и согласию в порту», сообщает «Волна».", "ru", "Петров", "Волна"),
        (
            "Петров заявил, что «мост готов и открыт», передает Lake Post.",
            "ru",
            "Петров",
            "Lake Post",
        ),
        ("“It is late,” Berg told the crowd.", "en", "Berg", None),
        ("“It is late,” Berg said on Monday.", "en", "Berg", None),
    ],
)
def test_the_outlet_that_passes_a_quotation_on_is_not_its_speaker(
    text: str, language: str, speaker: str, via: str | None
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert (quote.speaker.mention, quote.via) == (speaker, via)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "claim"),
    [
        ("it", "Secondo quanto ha riferito Marco Riva, il ponte è chiuso.", "Marco Riva", "il ponte è chiuso"),
        ("it", "Secondo quanto riferisce Marco Riva, il ponte è chiuso.", "Marco Riva", "il ponte è chiuso"),
        ("it", "Stando a quanto detto da Marco Riva, il ponte è chiuso.", "Marco Riva", "il ponte è chiuso"),
        ("it", "Secondo quanto riportato da La Stampa, Marco Riva ha detto che il ponte è chiuso.", "Marco Riva", "il ponte è chiuso"),
        ("en", "According to the Lake Post, Ann Berg said that the pier is open.", "Ann Berg", "the pier is open"),
        ("ru", "По данным ТАСС, Олег Лугов заявил, что мост закрыт.", "Олег Лугов", "мост закрыт"),
        ("it", "Secondo quanto riportato da La Stampa, il ponte è chiuso da lunedì.", "La Stampa", "il ponte è chiuso da lunedì"),
    ],
)  # fmt: skip
def test_who_is_named_behind_an_outlet_says_what_it_tells(
    language: str, text: str, speaker: str, claim: str
) -> None:
    (found,) = find_claims(text, language)
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (speaker, claim)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Новые встречи пройдут осенью, заявил министр Павел Кротов, передает корреспондент ТАСС.",
            [("Новые встречи пройдут осенью", "Павел Кротов", "ТАСС")],
        ),
        (
            "Новый мост готов. Об этом заявил министр Павел Кротов, передает «Волна».",
            [("Новый мост готов", "Павел Кротов", "Волна")],
        ),
        ("Об этом заявил министр Павел Кротов, передает «Волна».", []),
        (
            "Новые встречи пройдут осенью, заявил министр Павел Кротов, передает Lake Post.",
            [("Новые встречи пройдут осенью", "Павел Кротов", "Lake Post")],
        ),
        (
            "Мост чинят, по крайней мере, вдвоём — с Зоей Кротовой, пишет Lake Post.",
            [("Мост чинят, по крайней мере, вдвоём — с Зоей Кротовой", "Lake Post", None)],
        ),
        ("Новые встречи пройдут осенью, пишет «Волна».", [("Новые встречи пройдут осенью", "Волна", None)]),
    ],
)  # fmt: skip
def test_an_outlet_behind_who_says_it_relays(
    text: str, claims: list[tuple[str, str, str | None]]
) -> None:
    found = find_claims(text, "ru")
    assert [(one.text, one.speaker and one.speaker.name, one.via) for one in found] == claims


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("— Вода уходит, думаю, — сказал Артём Лужин ТАСС.", "ru", "Артём Лужин"),
        ("«Вода уходит», — сообщил Лужин РИА Новости.", "ru", "Лужин"),
        ("«Вода уходит», — сказал Лужин Интерфаксу.", "ru", "Лужин"),
        ("«Вода уходит», — сказал глава ТАСС Пётр Лужин.", "ru", "Пётр Лужин"),
        ("«Вода спадає», — сказав Луговий Укрінформу.", "uk", "Луговий"),
    ],
)
def test_an_outlet_that_was_told_is_no_part_of_a_name(text: str, language: str, name: str) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (
            "«Вода уходит, — рассказал „Медузе“ глава союза „Причал“ Пётр Лужин. — Мост цел».",
            "Медузе",
        ),
        ("“The mill is open,” Pell told the BBC.Nora Birk has a boat.", "BBC"),
        ("“The mill is open,” Pell said on Fox News’s “Port”.", "Fox News’s “Port”"),
    ],
)
def test_an_outlet_ends_where_its_name_ends(text: str, via: str) -> None:
    quote = find_quotes(text, "ru" if "Вода" in text else "en")[0]
    assert quote.via == via


@pytest.mark.parametrize(
    ("text", "language", "claim", "name", "via"),
    [
        (
            "Nora Pell said the mill was open to all, the Lake Times reported on Monday.",
            "en",
            "the mill was open to all",
            "Nora Pell",
            "the Lake Times",
        ),
        # The verb may tell that it only passes something on, whatever the outlet's last word is.
        (
            "The mill is open to all, Nora Pell said on Monday, Lakeinform correspondent reports.",
            "en",
            "The mill is open to all",
            "Nora Pell",
            "Lakeinform correspondent",
        ),
        (
            "The mill is open to all, announced Nora Pell, reported Lakeinform news agency on Feb. 3.",
            "en",
            "The mill is open to all",
            "Nora Pell",
            "Lakeinform",
        ),
        (
            "Pell opened the mill and recalled her visit to it, Lake News Agency reports citing the Lund press service.",
            "en",
            "Pell opened the mill and recalled her visit to it",
            "the Lund press service",
            "Lake News Agency",
        ),
        (
            "The mill is open to all, the Lake Times reported on Monday.",
            "en",
            "The mill is open to all",
            "the Lake Times",
            None,
        ),
        (
            "Новый мост открыт для всех, считает мэр Пётр Лужин, сообщает корреспондент Lake.uz.",
            "ru",
            "Новый мост открыт для всех",
            "Пётр Лужин",
            "Lake.uz",
        ),
    ],
)
def test_what_an_outlet_reports_to_have_been_said_is_the_speakers(
    text: str, language: str, claim: str, name: str, via: str | None
) -> None:
    (found,) = find_claims(text, language)
    assert found.speaker is not None
    assert (found.text, found.speaker.name, found.via) == (claim, name, via)


def test_a_news_conference_of_somebody_is_no_outlet() -> None:
    text = "“The mill is open,” Pell told a news conference at a meeting of Birk leaders in Lund."
    (quote,) = find_quotes(text, "en")
    assert quote.via is None


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("“The mill is open to all,” the Lake Times quoted Nora Pell as saying.", "the Lake Times"),
        ("“The mill is open to all,” Nora Pell was quoted as saying on Monday.", None),
    ],
)
def test_whoever_is_quoted_as_saying_something_has_said_it(text: str, via: str | None) -> None:
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.via) == ("Nora Pell", via)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lake Times quoted Nora Pell as saying that the mill is open.", "Nora Pell"),
        ("The mill is open, the Lake Times reported on Monday, citing Nora Pell.", "Nora Pell"),
        ("The Lake Times reported Monday, citing Pell, that the mill is open.", "The Lake Times"),
        ("The mill is open, the Lake Times reported, citing documents.", "the Lake Times"),
    ],
)
def test_whom_an_outlet_cites_is_who_says_it(text: str, name: str) -> None:
    (claim,) = find_claims(text, "en")
    assert claim.speaker is not None
    assert (claim.text.lower(), claim.speaker.name) == ("the mill is open", name)


def test_who_quotes_somebody_is_no_outlet() -> None:
    (quote,) = find_quotes("“The mill is open to all,” Ann Berg quoted Nora Pell as saying.", "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.via) == ("Nora Pell", None)


def test_a_case_that_is_cited_says_nothing() -> None:
    cited = "the Lake Times cited the case of Nora Pell as saying"
    assert not find_claims(f"{cited.capitalize()} that the mill is open.", "en")
    (quote,) = find_quotes(f"“The mill is open to all,” {cited}.", "en")
    assert (quote.speaker, quote.via) == (None, None)


def test_an_office_that_is_quoted_speaks() -> None:
    text = "The mayor quoted the minister of labour as saying that the mill is open."
    (claim,) = find_claims(text, "en")
    assert claim.speaker is not None
    assert claim.speaker.name == "the minister of labour"


def test_whoever_is_quoted_has_said_it_in_front_of_what_is_added() -> None:
    text = "Ann Berg quoted Nora Pell as saying that the mill is open, adding that it is too late."
    claims = {claim.text: claim.speaker for claim in find_claims(text, "en")}
    assert claims["the mill is open"] is not None
    assert claims["the mill is open"].name == "Nora Pell"


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "Мэр Пётр Лужин открыл фабрику, передает Lake.uz. «Мы построим новый мост к самой осени».",
            "ru",
            "Пётр Лужин",
        ),
        (
            "Mayor Nora Pell opened the mill, the Lake Times reported. “We will build a new bridge by fall.”",
            "en",
            "Nora Pell",
        ),
    ],
)
def test_an_outlet_that_tells_what_somebody_did_does_not_go_on(
    text: str, language: str, name: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize("outlet", ["Lakeinform news agency", "24.uz news agency", "24.uz"])
def test_an_outlet_that_is_told_is_no_claim(outlet: str) -> None:
    text = f"The mill is closed. The owner, Nora Pell, told {outlet}."
    assert find_claims(text, "en") == []
    (claim,) = find_claims(f"Nora Pell told {outlet} that the mill was closed.", "en")
    assert claim.text == "the mill was closed"


@pytest.mark.parametrize(
    "told",
    [
        "Company bosses met union leader Jon Moss",
        "Mayor Nora Pell met union leader Jon Moss",
        "Police arrested Jon Moss in the harbour",
        "Jon Moss was shot by Nora Pell on Monday",
        "Jon Moss was found in the harbour",
    ],
)
def test_what_an_outlet_tells_of_two_people_or_of_an_object_is_nobodys(told: str) -> None:
    text = f"{told}, the Lake Times reported. “We found the money in the old car.”"
    assert [quote.speaker for quote in find_quotes(text, "en")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The minister reports citing costs that the mill is closed.",
        "The Lake Times reports citing the press service that the mill is closed.",
        "The mill is closed, the agency reports citing the press service.",
    ],
)
def test_no_claim_begins_with_what_is_cited(text: str) -> None:
    assert [claim.text for claim in find_claims(text, "en")] == []
