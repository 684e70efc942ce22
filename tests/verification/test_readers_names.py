"""Names in the reader's language: which pairs are believed."""

import pytest

from summarize.engines.draft import DraftName
from summarize.report import Attribution, TranslatedName
from summarize.verification.source import SourceText
from summarize.verification.speakers.readers_names import ReadersNames
from tests.verification.planting import Planted, plant

PAGE = plant(
    [
        "Министр Азамат Бейшенов открыл мост в Чалдоваре.",
        "«Мост наш», — сказал Бейшенов.",
        "Инженер Гульнара Садыкова промолчала, сообщает Всемирный банк.",
        "В министерстве финансов отказались от комментариев.",
    ],
    language="ru",
    quotes=[Planted("Мост наш", "Азамат Бейшенов", "Бейшенов", 1, role="министр")],
)


def names(*drafted: DraftName) -> ReadersNames:
    return ReadersNames(SourceText(PAGE), drafted, "en")


@pytest.mark.parametrize(
    ("page", "reader"),
    [
        ("Азамат Бейшенов", "Azamat Beishenov"),
        ("Азамат Бейшенов", "Azamat Beyshenov"),
        ("Чалдовар", "Chaldovar"),
        ("Всемирный банк", "World Bank"),
        ("министерство финансов", "Ministry of Finance"),
    ],
)
def test_a_right_pair_is_believed(page: str, reader: str) -> None:
    pair = DraftName(page, reader)
    assert names(pair).pairs == (pair,)
    assert names(pair).problems == ()


@pytest.mark.parametrize(
    ("page", "reader"),
    [
        ("Азамат Бейшенов", "Gulnara Sadykova"),
        ("Азамат Бейшенов", "Emmanuel Macron"),
        ("Азамат Бейшенов", "Азамат Бейшенов"),
        ("Всемирный банк", "Gulnara Sadykova"),
        ("Нурлан Осмонов", "Nurlan Osmonov"),
    ],
    ids=["somebody else", "a stranger", "unreadable", "a person for a body", "not in the article"],
)
def test_a_wrong_pair_is_not(page: str, reader: str) -> None:
    assert names(DraftName(page, reader)).pairs == ()


def test_a_speaker_gets_name_and_role_of_the_pair() -> None:
    table = names(DraftName("Азамат Бейшенов", "Azamat Beishenov", "minister"))
    speaker = table.translated(Attribution("Азамат Бейшенов", "Бейшенов", "министр"))
    assert speaker is not None
    assert speaker.translated is not None
    assert (speaker.translated.name, speaker.translated.role) == ("Azamat Beishenov", "minister")
    bare = table.translated(Attribution("Азамат Бейшенов", "Бейшенов"))
    assert bare is not None
    assert bare.translated is not None
    assert bare.translated.role is None  # the article gives none


def test_two_people_whose_forms_were_swapped_keep_their_own() -> None:
    table = names(
        DraftName("Азамат Бейшенов", "Gulnara Sadykova"),
        DraftName("Гульнара Садыкова", "Azamat Beishenov"),
    )
    assert table.pairs == ()
    assert len(table.problems) == 2


def test_a_reader_of_the_pages_language_needs_no_pairs() -> None:
    table = ReadersNames(SourceText(PAGE), (DraftName("Азамат Бейшенов", "Azamat"),), "ru")
    assert table.translated(Attribution("Азамат Бейшенов")) == Attribution("Азамат Бейшенов")


def test_a_name_that_both_languages_spell_alike_gets_its_role() -> None:
    page = plant(
        ["Bürgermeisterin Karin Vollmer kam.", "„Es reicht“, sagte Vollmer."],
        language="de",
        quotes=[Planted("Es reicht", "Karin Vollmer", "Vollmer", 1, role="Bürgermeisterin")],
    )
    drafted = (DraftName("Karin Vollmer", None, "mayor"),)
    table = ReadersNames(SourceText(page), drafted, "en")
    speaker = table.translated(Attribution("Karin Vollmer", "Vollmer", "Bürgermeisterin"))
    assert speaker is not None
    assert speaker.translated == TranslatedName("Karin Vollmer", "mayor")
    assert table.problems == ()


def test_an_outlet_is_named_as_the_reader_writes_it() -> None:
    page = plant(["Об этом сообщает газета «Кескен тонги»."], language="ru")
    drafted = (DraftName("Кескен тонги", "Kesken Tongi"),)
    table = ReadersNames(SourceText(page), drafted, "en")
    assert table.outlet("Кескен тонги") == "Kesken Tongi"
    assert table.outlet("Другая газета") is None
    assert table.outlet(None) is None


def test_a_name_that_the_model_left_in_the_pages_letters_is_nothing_wrong() -> None:
    left, wrong = DraftName("Азамат Бейшенов", "Азамат Бейшенов"), "Рустам Кадыров"
    assert names(left).pairs == ()
    assert names(left).problems == ()
    assert len(names(left, DraftName("Гульнара Садыкова", wrong)).problems) == 1
