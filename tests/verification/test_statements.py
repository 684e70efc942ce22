"""One person's words are not put in another's mouth."""

import pytest

from summarize.analysis import analyse
from summarize.article import Article
from summarize.verification.checking import check_sentence
from summarize.verification.checks.statements import attribution_problems, said_by
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.source import SourceText

SOURCE = SourceText(
    analyse(
        Article.from_text(
            "Mayor Ruth Okafor said the ferry would sail again by 3 May.\n\n"
            "Captain Dana Sutton warned that the harbour was too shallow. "
            "Some 400 people cross the bay every day.\n\n"
            "Директор порта Олег Рябов сообщил, что причал стоил 90 миллионов тенге."
        )
    )
)
EVERYWHERE = SOURCE.story


@pytest.mark.parametrize(
    "text",
    [
        "Okafor said the ferry will sail again by May 3.",
        "According to Dana Sutton, the harbour is too shallow.",
        "Oleg Ryabov said the pier cost 90 million tenge.",
        "The ferry will sail again by May 3.",
    ],
)
def test_who_said_it_may_be_named(text: str) -> None:
    assert list(attribution_problems(SOURCE, Facts(text, "en"), EVERYWHERE)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sutton said the ferry will sail again by May 3.",
        "According to Ruth Okafor, the harbour is too shallow.",
        "Ruth Okafor said the pier cost 90 million tenge.",
        "Dana Sutton said some 400 people cross the bay every day.",
        "viktor orlov said the harbour is too shallow.",
    ],
)
def test_nobody_else_may(text: str) -> None:
    assert len(list(attribution_problems(SOURCE, Facts(text, "en"), EVERYWHERE))) == 1


def test_a_sentence_of_the_article_with_words_left_out_keeps_its_speaker() -> None:
    text = "Dana Sutton warned the harbour was shallow."
    assert list(attribution_problems(SOURCE, Facts(text, "en"), EVERYWHERE)) == []


def test_a_claim_is_its_speakers_alone() -> None:
    claim = Facts("the harbour is too shallow", "en")
    assert said_by(SOURCE, facts_of_name("Dana Sutton", "en"), claim, EVERYWHERE)
    assert not said_by(SOURCE, facts_of_name("Ruth Okafor", "en"), claim, EVERYWHERE)


def test_the_speaker_of_a_claim_may_be_spelt_as_the_page_does() -> None:
    director = facts_of_name("Олег Рябов", "ru")
    assert said_by(SOURCE, director, Facts("the pier cost 90 million tenge", "en"), EVERYWHERE)
    assert not said_by(SOURCE, director, Facts("the harbour is too shallow", "en"), EVERYWHERE)


def test_what_somebody_with_a_name_is_may_be_told_in_other_words() -> None:
    article = "Suv xo'jaligi kengashi kotibi Olim Sattorov kanal qurilishi sekinlashganini aytdi."
    check = check_sentence(
        article, "Mahalliy amaldor Olim Sattorov kanal qurilishi sekinlashganini aytdi."
    )
    assert check.status != "unsupported", check.problems


def test_a_nickname_of_a_party_is_the_party() -> None:
    article = "A Tory MP is being asked about the boat by police."
    check = check_sentence(article, "A Conservative MP is being asked about the boat by police.")
    assert check.status == "supported", check.problems


def test_a_denial_that_nobody_cited_is_not_missed_between_languages() -> None:
    article = (
        "Берик Садыков рассказал о школе в Каскелене. Новый класс откроют осенью.\n\n"
        "Большинство уезжающих оттуда обратно не возвращается."
    )
    said = "Sadykov said most of those who leave Kaskelen do not come back."
    assert check_sentence(article, said).status == "unchecked"
