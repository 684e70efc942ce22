import pytest

from summarize.analysis import Analysis
from summarize.verification.checking import check_sentence
from summarize.verification.source import SourceText
from summarize.verification.support import Support, find_support
from tests.verification.planting import plant, span

ENGLISH = plant(
    [
        "The harbour of Kirovsk was closed on Monday after a storm, Governor Aida Bekova said.",
        "Twelve ships could not leave, and 340 sailors slept in a school.",
        "The storm damaged 25 percent of the cranes, worth $3.5 million.",
        "Engineer Timur Osmonov promised repairs before June 14.",
        "Airports farther south stayed open, and nobody was hurt.",
        "Read also: Mayor Sanjar Umarov opens a museum",
    ],
    roles=["body", "body", "body", "body", "body", "furniture"],
)
RUSSIAN = plant(
    [
        "Порт Кировска закрыли в понедельник после шторма, сообщила губернатор Аида Бекова.",
        "Двенадцать судов не смогли выйти, 340 моряков ночевали в школе.",
        "Шторм повредил 25 процентов кранов на сумму 3,5 млн долларов.",
        "Инженер Тимур Осмонов пообещал ремонт до 14 июня.",
    ],
    language="ru",
)


def _check(analysis: Analysis, text: str, *lines: int, language: str = "en") -> Support:
    cites = [span(analysis, line) for line in lines]
    return find_support(SourceText(analysis), text, language, cites)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Kirovsk harbour was closed on Monday after a storm.", 0),
        ("After the storm 12 ships could not leave.", 1),
        ("Some 340 sailors slept in a school.", 1),
        ("Some 25% of cranes, worth 3.5 million dollars, were damaged.", 2),
        ("Timur Osmonov promised to repair the cranes before 14 June.", 3),
        ("Nobody was hurt, and airports stayed open.", 4),
    ],
)
def test_a_sentence_that_says_what_it_cites_is_supported(text: str, line: int) -> None:
    support = _check(ENGLISH, text, line)
    assert support.problems == ()
    assert span(ENGLISH, line) in support.cites


@pytest.mark.parametrize(
    ("text", "line", "missing"),
    [
        ("Kirovsk harbour was closed on Tuesday after a storm.", 0, "Tuesday"),
        ("Some 430 sailors slept in a school.", 1, "430"),
        ("The storm damaged 25 cranes.", 2, "25"),
        ("The storm damaged cranes worth €3.5 million.", 2, "3.5 million"),
        ("The storm damaged cranes worth $3.5 billion.", 2, "3.5 billion"),
        ("Repairs were promised before June 15.", 3, "June 15"),
        ("Minister Timur Bekov promised repairs.", 3, "Timur Bekov"),
        ("Timur Bekova promised repairs.", 3, "Timur Bekova"),
        ("Smith promised repairs before June 14.", 3, "Smith"),
        ("The engineer from Osh promised repairs.", 3, "Osh"),
        ("Thousands of sailors slept in a school.", 1, "Thousands"),
    ],
)
def test_what_the_article_does_not_hold_is_named(text: str, line: int, missing: str) -> None:
    support = _check(ENGLISH, text, line)
    assert support.status == "unsupported"
    assert f"“{missing}” is not in the article" in support.problems


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The harbour of Kirovsk was not closed on Monday.", 0),
        ("Twelve ships could leave the harbour.", 1),
        ("Airports farther south did not stay open.", 4),
        ("Many were hurt when airports stayed open.", 4),
    ],
)
def test_a_sentence_turned_round_is_unsupported(text: str, line: int) -> None:
    assert _check(ENGLISH, text, line).status == "unsupported"


@pytest.mark.parametrize("lines", [(0,), (4, 0), ()])
def test_a_citation_is_corrected_to_the_passage_that_holds_what_is_said(
    lines: tuple[int, ...],
) -> None:
    support = _check(ENGLISH, "The storm damaged 25 percent of the cranes.", *lines)
    assert support.status == "supported"
    assert span(ENGLISH, 2) in support.cites


def test_a_figure_that_stands_elsewhere_with_other_words_is_no_support() -> None:
    support = _check(ENGLISH, "Airports farther south lost 340 passengers.", 4)
    assert support.status == "unsupported"


def test_an_invention_without_figures_or_names_is_unsupported() -> None:
    text = "Critics accuse the cabinet of hiding corruption from voters."
    assert _check(ENGLISH, text, 0).status == "unsupported"
    assert _check(ENGLISH, text).status == "unsupported"


def test_furniture_supports_nothing() -> None:
    support = _check(ENGLISH, "A museum is opened by the mayor.", 5)
    assert support.status == "unsupported"
    assert span(ENGLISH, 5) not in support.cites


def test_what_is_only_beside_the_story_is_said_to_be() -> None:
    (beside, *_) = _check(ENGLISH, "Sanjar Umarov closed the harbour of Kirovsk.").problems
    assert beside == "“Sanjar Umarov” is only in what belongs to the site, not in the story"
    (nowhere, *_) = _check(ENGLISH, "Anjar Uma closed the harbour of Kirovsk.").problems
    assert nowhere == "“Anjar Uma” is not in the article"


@pytest.mark.parametrize("cite", [(-5, 10), (3, 3), (10, 2), (0, 10**9)])
def test_citations_outside_the_article_are_dropped(cite: tuple[int, int]) -> None:
    source = SourceText(ENGLISH)
    bad = span(ENGLISH, 0)._replace(start=cite[0], end=cite[1])
    support = find_support(source, "The harbour of Kirovsk was closed.", "en", [bad])
    assert support.cites == (span(ENGLISH, 0),)


def test_the_articles_own_words_are_supported_at_once() -> None:
    line = span(ENGLISH, 1)
    own = ENGLISH.article.text[line.start : line.end]
    assert find_support(SourceText(ENGLISH), own, "en", [line]) == Support(own, (line,), ())


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Governor Aida Bekova closed Kirovsk's port on Monday after a storm.", (0,)),
        ("Twelve ships could not leave and 340 sailors slept in a school.", (1,)),
        ("The storm damaged 25% of the cranes, worth $3.5 million.", (2,)),
        ("Engineer Timur Osmonov promised repairs by June 14.", (3,)),
    ],
)
def test_a_summary_in_another_language_is_supported(text: str, lines: tuple[int, ...]) -> None:
    assert _check(RUSSIAN, text, *lines).problems == ()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Governor Aida Karimova closed Kirovsk's port on Monday.", 0),
        ("Governor Aida Bekova closed Kirovsk's port on Friday.", 0),
        ("Twelve ships could leave and 340 sailors slept in a school.", 1),
        ("The storm damaged 52% of the cranes.", 2),
        ("The storm damaged 25 cranes worth $3.5 million.", 2),
        ("Engineer Timur Osmonov did not promise repairs by June 14.", 3),
        ("Engineer Timur Osmonov promised repairs by July 14.", 3),
    ],
)
def test_an_invention_in_another_language_is_doubted_and_accused_of_nothing(
    text: str, line: int
) -> None:
    support = _check(RUSSIAN, text, line)
    assert support.status == "unchecked"
    told = ("could not be found in", "may leave out")
    assert any(words in doubt for words in told for doubt in support.doubts)


def test_countries_and_bodies_are_found_under_their_other_names() -> None:
    page = plant(["США и ЕС осудили решение Москвы, заявили в ООН."], language="ru")
    text = "The US and EU condemned Moscow's decision, the UN said."
    assert _check(page, text, 0).status == "supported"
    assert _check(page, text.replace("Moscow", "Beijing"), 0).status == "unchecked"


def test_an_overlong_sentence_is_unsupported() -> None:
    assert _check(ENGLISH, "The harbour was closed. " * 200, 0).status == "unsupported"


def test_nothing_to_cite_leaves_a_sentence_unsupported() -> None:
    support = _check(plant(["Log in"], roles=["furniture"]), "The harbour was closed.")
    assert (support.status, support.cites) == ("unsupported", ())


@pytest.mark.parametrize(("name", "status"), [("HFC", "supported"), ("HBC", "unsupported")])
def test_a_body_may_be_called_by_its_initials(name: str, status: str) -> None:
    article = "Six skippers were fined by the Harbours and Ferries Commission in the spring."
    assert check_sentence(article, f"Six skippers were fined by the {name}.").status == status


@pytest.mark.parametrize(
    "article",
    [
        "In the port, Hanna met Faruk on the quay. Clerks fined six skippers there in the spring.",
        "Henning, Falk and Clausen fined six skippers in the spring.",
        "Helga is at the Fair by Cara, who fined six skippers in the spring.",
    ],
)
def test_initials_of_others_are_no_body(article: str) -> None:
    said = "Six skippers were fined by the HFC in the spring."
    assert check_sentence(article, said).status != "supported"


@pytest.mark.parametrize(
    ("word", "is_supported"), [("Conservatives", True), ("conservative", False)]
)
def test_a_party_is_none_without_its_capital(word: str, is_supported: bool) -> None:
    article = f"The {word} estimate of the harbour's costs was refused on Monday."
    said = check_sentence(
        article, "The Tories' estimate of the harbour's costs was refused on Monday."
    )
    assert (said.status == "supported") == is_supported


def test_a_doubt_is_told_once() -> None:
    doubts = _check(ENGLISH, "How to insure a ship against storms").doubts
    assert doubts
    assert len(doubts) == len(set(doubts))
