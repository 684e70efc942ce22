"""No printed speaker is what no speaker can be."""

from pathlib import Path

import pytest

from summarize.quotations import Speaker
from summarize.quotations.finder import read_article
from tests.quotations.impossible import flaw, impossible
from tests.quotations.planted import CORPUS, parse

ARTICLES = CORPUS.parents[1] / "articles"


@pytest.mark.parametrize(
    ("language", "name", "what"),
    [
        ("en", "between", "word of grammar"),
        ("de", "12 000", "number"),
        ("kk", "10 бин", "number"),
        ("es", "el muelle dijo", "verb"),
        ("ru", "причал, который", "word of grammar"),
        ("en", "Harbour reopens\nAda Moss", "piece of a clause"),
        ("fr", "le « nouveau", "piece of a clause"),
        ("it", "il tramonto", "thing"),
    ],
)
def test_what_no_speaker_can_be_is_told(language: str, name: str, what: str) -> None:
    assert flaw(Speaker(name, name, None, 0, len(name)), language) == what


def test_a_plural_is_not_one_person() -> None:
    assert flaw(Speaker("officials", "Ada Moss", None, 0, 9), "en") == "plural"


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Ada Moss"),
        ("en", "two fishermen"),
        ("en", "the U.S. Navy"),
        ("de", "die Hafenbehörde"),
        ("ru", "пресс-служба порта"),
        ("kk", "Қаржы министрлігі"),
        ("uz", "O‘tkir Hoshimov"),
        ("ja", "港湾局"),
    ],
)
def test_what_can_speak_is_left_alone(language: str, name: str) -> None:
    assert flaw(Speaker(name, name, None, 0, len(name)), language) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Ali Kaya'nın Mavi Balık, Kara Balık gibi adları vardı ancak adını seçtiğini duyurdu.",
        ),
        (
            "tr",
            "Göldeki bir Pasifik koyuna düşen uçağı alan şirket, yolcuların yaşadığını açıkladı.",
        ),
        ("tr", "Raporda “Köprü yıl sonunda kapandı” diye yazıyor."),
        ("tr", "Göl soğuk. Mahallenin kalan köprülerine yardım etmeyecek olduğunu da ekledi."),
        ("kk", "Деректерге сүйенсек, көлдің жартысын қаладағылар иемденеді екен."),
        ("kk", "Төрағасының айтуынша, көлдің суы биыл мол болады екен."),
        ("tg", "Бист фоизи шогирдон гуфтанд, ки кӯл аз они мост."),
        ("ru", "Доход, который озерчане считали «малым», вырос."),
    ],
)
def test_a_noun_in_another_case_a_number_and_a_relative_name_nobody(
    language: str, text: str
) -> None:
    said, _ = read_article(text, language, ())
    assert said
    assert all(one.speaker is None for one in said)


@pytest.mark.parametrize(
    "path", sorted([*CORPUS.rglob("*.txt"), *ARTICLES.glob("*.txt")]), ids=lambda path: path.stem
)
def test_no_printed_speaker_of_our_own_texts_is_impossible(path: Path) -> None:
    assert list(impossible(parse(path).text)) == []
