from pathlib import Path

import pytest

from summarize.engines.glossary import Term, read_glossary, terms_in
from summarize.errors import ConfigurationError


def written(folder: Path, text: str) -> Path:
    path = folder / "terms.csv"
    path.write_bytes(text.encode())
    return path


def test_terms_are_read_in_order_without_the_header(tmp_path: Path) -> None:
    path = written(
        tmp_path, '\ufeffSource,Target\r\n\r\nакимат,"city hall, Almaty"\r\nОш , Osh\r\n'
    )
    assert read_glossary(path) == (Term("акимат", "city hall, Almaty"), Term("Ош", "Osh"))


def test_a_file_without_a_header_loses_no_term(tmp_path: Path) -> None:
    assert read_glossary(written(tmp_path, "акимат,city hall")) == (Term("акимат", "city hall"),)


@pytest.mark.parametrize("row", ["акимат", "акимат,", "a,b,c", "акимат;city hall", "!,?"])
def test_a_row_that_is_no_term_is_named(tmp_path: Path, row: str) -> None:
    path = written(tmp_path, f"Ош,Osh\n{row}\n")
    with pytest.raises(ConfigurationError, match=r"Line 2 of the glossary .*terms\.csv"):
        read_glossary(path)


def test_a_glossary_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.csv cannot be read"):
        read_glossary(tmp_path / "missing.csv")
    (tmp_path / "koi8.csv").write_bytes("акимат,hall".encode("koi8-r"))
    with pytest.raises(ConfigurationError, match=r"koi8\.csv cannot be read"):
        read_glossary(tmp_path / "koi8.csv")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("акимат", "В акимате сообщили"),
        ("Жогорку Кенеш", "депутаты Жогорку Кенеша"),
        ("Ташкент", "Тошкент, Ташкенту"),
        ("банк", "У банков нет денег"),
        ("Ош", "Город ош."),
        ("Ош", "в Оше"),
        ("сум", "сорок сумов"),
        ("сум", "двумя сумами"),
        ("том", "в двух томах"),
        ("parliament", "Parliaments differ"),
        ("рынок", "на рынке"),
        ("отец", "отца не было"),
        ("парень", "двое парней"),
        ("копейка", "сорок копеек"),
        ("село", "в дальнем селе"),
        ("сом", "жүз сомго"),
        ("сом", "сомдун баасы"),
        ("Ош", "Ошто жана Оштун көчөлөрү"),
        ("зал", "мәжіліс залында"),
        ("so‘m", "ming so'mdan"),
        ("полет", "после полёта"),
        ("Işık", "IŞIK dedi"),
        ("city", "two cities"),
        ("EU", "the EU's budget"),
    ],
)
def test_a_term_is_found_whatever_its_ending(source: str, text: str) -> None:
    assert terms_in([Term(source, "x")], text) == (Term(source, "x"),)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Ош", "ошибка"),
        ("сум", "сумка"),
        ("сум", "суматоха"),
        ("акимат", "маслихат"),
        ("Жогорку Кенеш", "Кенеш Жогорку"),
        ("банк", "банкомат"),
        ("a.c", "abc"),
        ("сом", "СМИ сообщили"),
        ("суд", "судья и судно"),
        ("город", "они горды"),
        ("час", "часто и части"),
        ("мэр", "мэрия"),
        ("sum", "summer"),
    ],
)
def test_another_word_is_not_the_term(source: str, text: str) -> None:
    assert terms_in([Term(source, "x")], text) == ()


def test_whether_a_translation_uses_the_term() -> None:
    term = Term("акимат", "mayor's office")
    assert term.is_used_in("The mayor's offices said so.")
    assert not term.is_used_in("The akimat said so.")
