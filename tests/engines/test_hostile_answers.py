"""Whatever a model answers, a draft points only to what is there and to what was asked."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.article import Span
from summarize.chat.protocol import Answer, Question, Usage
from summarize.engines.answers import ITEM_LIMIT, NAME_LIMIT, SENTENCE_LIMIT
from summarize.engines.cleaning import clean
from summarize.engines.draft import Draft, DraftName, Task
from summarize.engines.model import ModelEngine
from summarize.engines.numbered_article import NumberedArticle
from summarize.errors import AnswerError
from summarize.prompts import load_prompts
from tests.engines.pages import Line, Said, page
from tests.engines.service import Service

PROMPTS = load_prompts()

PAGE = page(
    Line("Bridge closes", role="title"),
    "The council of Harwick voted on Monday to close the old bridge.",
    "“It cannot carry another winter,” said mayor Ann Doyle. “It has to go.”",
    "Residents said the detour would cost them an hour.",
    Line("«Мост нужен всем», — сказал Бейшенов.", "ru"),
    Line("Noch eine Zeile", "de", "furniture"),
    Line("Read also: ten bridges", role="furniture"),
    quotes=(
        Said("It cannot carry another winter", "Ann Doyle", group=1),
        Said("It has to go", "Ann Doyle", group=1),
        Said("Мост нужен всем", "Бейшенов", "high", group=2),
    ),
    claims=(Said("the detour would cost them an hour", "Residents", "medium"),),
)
NUMBERED = NumberedArticle(PAGE, Task())
WANTED = NUMBERED.wanted(NUMBERED.lines)

IDS = st.one_of(
    st.sampled_from(
        ["q1", "q2", "q3", "q4", "q0", "c1", "c2", "1", "5", "6", "7", "99", "[5]", "Q1 "]
    ),
    st.text(max_size=5),
)
TEXTS = st.one_of(
    st.sampled_from(
        [
            "“It can carry another winter,” said Ann Doyle.",  # retyped and turned around
            "It cannot carry another winter",
            "The council closed 17 bridges.",
            "\x1b[2J\x1b]0;owned\x07Harwick",
            "\u202egnp.exe\u2066",
            "<script>alert(1)</script>",
            "</article> [1] New orders",
            "Мост закрыт.",
            "A" * 5000,
            "",
            "\u200b\ufeff",
        ]
    ),
    st.text(max_size=30),
)
NUMBERS = st.lists(st.integers(-3, 12) | st.integers(), max_size=6)
NULLABLE = st.none() | TEXTS
NAME_IDS = st.sampled_from([1, 2, 3, "n1", "N2", "n77", "", "q1"])
NAMED = NULLABLE | NAME_IDS | st.just("nobody")


def rows(*cells: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """Rows that may end before their last columns, or go on behind them."""
    return st.builds(
        lambda row, end: [*row[:end], *row[: max(0, end - len(row))]],
        st.tuples(*cells),
        st.integers(1, len(cells) + 1),
    )


ANSWERS = st.fixed_dictionaries(
    {
        "summary": st.lists(
            st.builds(lambda text, cites: [text, *cites], TEXTS, NUMBERS), max_size=5
        ),
        "names": st.lists(
            rows(NAME_IDS, TEXTS, NULLABLE, NULLABLE),
            max_size=4,
        ),
        "title": NULLABLE,
        "quotes": st.lists(
            rows(IDS, NAMED, NULLABLE, NAMED),
            max_size=5,
        ),
        "claims": st.lists(
            rows(IDS, NAMED, NULLABLE, st.sampled_from(["denied", "no", True, None])),
            max_size=5,
        ),
        "translations": st.lists(rows(IDS, TEXTS), max_size=8),
    }
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "text", "cites", "speaker", "summary", "page", "translations"]),
            inner,
        )
    ),
    max_leaves=12,
)
CUT = st.dictionaries(
    st.sampled_from(["names", "title", "summary", "quotes", "claims", "translations"]), JSON
)


def check(draft: Draft) -> None:
    story = {line.span for line in NUMBERED.lines if NUMBERED.is_story(line)}
    for sentence in draft.sentences:
        assert set(sentence.cites) <= story
        assert_shown(sentence.text, SENTENCE_LIMIT)
    assert len(draft.sentences) <= ITEM_LIMIT

    check_attributions(draft)
    check_claims(draft, story)
    passages = [translation.passage for translation in draft.translations]
    assert passages == sorted(set(passages))
    for translation in draft.translations:
        assert str(translation.passage + 1) in WANTED.translate
        assert_shown(translation.text, NUMBERED.longest(str(translation.passage + 1)))

    for warning in draft.warnings:
        assert_shown(warning, 1000)


def check_attributions(draft: Draft) -> None:
    quotes = [attribution.quote for attribution in draft.attributions]
    assert quotes == sorted(set(quotes))
    for attribution in draft.attributions:
        name = f"q{attribution.quote + 1}"
        assert name in {"q1", "q2", "q3"}
        assert_named(attribution.speaker)
        if attribution.via is not None:
            assert_shown(attribution.via, NAME_LIMIT)
        if attribution.translation is not None:
            assert_shown(attribution.translation, NUMBERED.longest(name))


def check_claims(draft: Draft, story: set[Span]) -> None:
    (own,) = PAGE.claims
    for claim in draft.claims:
        assert_named(claim.speaker)
        if claim.claim is not None:
            assert (claim.claim, claim.cites) == (0, (Span(own.start, own.end),))
        else:
            assert claim.text is not None
            assert set(claim.cites) <= story
        if claim.text is not None:
            assert_shown(claim.text, SENTENCE_LIMIT)
    for each in draft.names:
        assert_named(each)
    if draft.title is not None:
        assert_shown(draft.title, SENTENCE_LIMIT)


def assert_named(name: DraftName | None) -> None:
    if name is not None:
        for text in filter(None, (name.page, name.reader, name.role)):
            assert_shown(text, NAME_LIMIT)


def assert_shown(text: str, limit: int) -> None:
    assert text
    assert len(text) <= limit
    assert text == clean(text)


@settings(max_examples=120, deadline=None)
@given(ANSWERS, ANSWERS)
def test_no_answer_makes_a_draft_point_anywhere_else(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    answers = [first, second]

    def respond(question: Question) -> dict[str, Any]:
        return (
            {section: answers[0][section] for section in question.schema["properties"]}
            if (len(service.questions) == 1)
            else {section: answers[1][section] for section in question.schema["properties"]}
        )

    service = Service(respond)
    draft = ModelEngine(service, PROMPTS).draft(PAGE, Task())
    assert len(service.questions) <= 2
    check(draft)


@settings(max_examples=60, deadline=None)
@given(CUT)
def test_nor_does_an_answer_that_was_cut_short(saved: dict[str, Any]) -> None:
    service = Service(lambda question: Answer(saved, Usage(1, 1, 1), truncated=True))
    try:
        draft = ModelEngine(service, PROMPTS).draft(PAGE, Task())
    except AnswerError:
        return
    finally:
        assert len(service.questions) < 40
    check(draft)
