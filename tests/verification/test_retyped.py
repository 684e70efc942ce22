import pytest

from summarize import Article, check_sentence
from summarize.analysis import analyse
from summarize.verification.checks.retyped import settle_quotations
from summarize.verification.source import SourceText
from tests.verification.planting import plant

SOURCE = SourceText(
    plant(
        [
            "The bridge, built in 1974, was closed on Friday by Mayor Lena Hart.",
            "“We will rebuild this bridge before the first snow falls,” she told reporters.",
            "The “Blue Door” theatre stayed open.",
        ]
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "Hart said “we will rebuild this bridge”.",
        'Hart said "before the first snow falls."',
        "The “Blue Door” stayed open.",
        "Nothing is quoted here.",
        "An empty “” pair and a lone “ mark.",
    ],
)
def test_the_articles_own_words_may_be_quoted(text: str) -> None:
    settled = settle_quotations(SOURCE, text, "en")
    assert (settled.text, settled.problems) == (text, ())


def test_a_near_match_gives_way_to_the_exact_words() -> None:
    text = "Hart said “we shall rebuild this bridge before the first snow falls”."
    settled = settle_quotations(SOURCE, text, "en")
    assert settled.text == "Hart said “We will rebuild this bridge before the first snow falls”."
    assert settled.problems == ()
    [stretch] = settled.stretches
    assert SOURCE.text[stretch.start : stretch.end].startswith("We will rebuild")


@pytest.mark.parametrize(
    "end", ["before the first snow melts", "before the first snow falls today"]
)
def test_a_near_match_with_another_end_has_the_articles(end: str) -> None:
    settled = settle_quotations(SOURCE, f"Hart said “We will rebuild this bridge {end}”.", "en")
    assert settled.text == "Hart said “We will rebuild this bridge before the first snow falls”."


CLOSED = (
    "The plan was clear. 'We will rebuild this old bridge before the first snow,' she said later."
)
DASHED = (
    "— Мы восстановим этот старый мост до первого большого снега, — сказала мэр Лена Гарт в среду."
)
TOLD = "The mayor said that they will rebuild this old bridge before the snow and many agreed with her."
STOPPED = "मेयर ने कहा कि हम बर्फ गिरने से पहले इस पुल को फिर बनाएंगे। काम सोमवार से शुरू होगा।"


@pytest.mark.parametrize(
    ("article", "quoted", "printed"),
    [
        (
            CLOSED,
            "We will rebuild this old bridge before the first frost comes here",
            "We will rebuild this old bridge before the first snow",
        ),
        (
            DASHED,
            "Мы восстановим этот старый мост до первого большого мороза зимой",
            "Мы восстановим этот старый мост до первого большого снега",
        ),
        (
            TOLD,
            "they will rebuild this old bridge before the rain comes",
            "they will rebuild this old bridge before the",
        ),
        (
            STOPPED,
            "हम बर्फ गिरने से पहले इस पुल को फिर खड़ा कर देंगे",
            "हम बर्फ गिरने से पहले इस पुल को फिर बनाएंगे",
        ),
    ],
    ids=["single marks", "dash", "no end in sight", "danda"],
)
def test_a_near_match_does_not_grow_into_the_writers_words(
    article: str, quoted: str, printed: str
) -> None:
    source = SourceText(analyse(Article.from_text(article)))
    assert settle_quotations(source, f"“{quoted}”", "en").text == f"“{printed}”"


def test_a_word_slipped_into_a_quotation_is_taken_out() -> None:
    text = "Hart: “We will not rebuild this bridge before the first snow falls.”"
    settled = settle_quotations(SOURCE, text, "en")
    assert "not" not in settled.text


@pytest.mark.parametrize(
    "text",
    [
        "Hart said “the bridge is finished and I am leaving office”.",
        "Hart said “never again”.",
        "Hart said „I resign today“.",
        "Hart said «we give up».",
    ],
)
def test_an_invented_quotation_is_a_problem(text: str) -> None:
    settled = settle_quotations(SOURCE, text, "en")
    assert settled.problems


def test_a_translation_in_quotation_marks_is_a_doubt() -> None:
    settled = settle_quotations(SOURCE, "Мэр сказала: «Мы восстановим мост до снега».", "ru")
    assert settled.text == "Мэр сказала: «Мы восстановим мост до снега»."
    assert settled.problems == ()
    assert len(settled.doubts) == 1


@pytest.mark.parametrize(
    ("quoted", "status"),
    [
        ("We will rebuild this bridge before the first snow falls", "supported"),
        ("We will rebuild this ... before the first snow falls", "supported"),
        ("We will rebuild this [old] bridge before the first snow falls", "supported"),
        ("We shall rebuild this bridge before the first snow falls", "unchecked"),
        ("We will rebuild this bridges before the first snow falls", "unchecked"),
        ("We will rebuild this theatre before the first snow falls", "unsupported"),
        ("We will rebuild this bridge before the first election falls", "unsupported"),
        ("We will abandon this bridge before the first snow falls", "unsupported"),
    ],
)
def test_a_quotation_in_somebody_s_sentence_is_the_article_s_word_for_word(
    quoted: str, status: str
) -> None:
    check = check_sentence(SOURCE.text, f"“{quoted},” Hart told reporters.")
    assert check.status == status, check.problems
    assert any("in the article" in each for each in check.problems) == (status == "unchecked")
