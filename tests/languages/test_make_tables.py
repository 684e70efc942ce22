import io
import tarfile
from pathlib import Path

import pytest

from summarize.languages import make_tables
from summarize.languages.features import fold
from summarize.languages.tables import Table

TEXTS = {
    "P-qq-Latn.txt": "the bridge is closed\nthe river is high\n",
    "P-xx-Latn.txt": "do brigo esta ferma\nda rivo esta alta\n",
    "P-ky-Cyrl.txt": "көпүрө жабык\n",
    "P-zz-Latn.txt": "",
    "README.txt": "not a text of any language\n",
}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "texts.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for name, text in TEXTS.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))
    return path


def best(table: Table, text: str, script: str = "Latn") -> str:
    *_, total = table.sums(fold(text, script).split())
    return max(zip(table.scores(total), table.languages, strict=True))[1]


def test_reads_the_texts_of_an_archive_by_class(archive: Path) -> None:
    texts = make_tables.read_texts(archive)
    assert sorted(texts) == ["ky-Cyrl", "qq-Latn", "xx-Latn"]
    assert texts["ky-Cyrl"] == ["көпүрө жабык"]


def test_reads_listed_words_by_class(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("# a comment\nen-Latn:\nthe of\nand\n\nkk-Cyrl:\nжәне\n", "utf-8")
    words = make_tables.read_words(path)
    assert words == {"en-Latn": ["the", "of", "and"], "kk-Cyrl": ["және"]}


def test_a_table_tells_the_languages_of_its_texts_apart(archive: Path) -> None:
    texts = make_tables.read_texts(archive)
    table = Table(make_tables.make_table("Latn", texts, {}, 1000))
    assert table.languages == ["qq", "xx"]
    assert best(table, "is the bridge high?") == "qq"
    assert best(table, "esta alta do brigo?") == "xx"


def test_a_language_may_have_words_and_no_texts() -> None:
    words = {"en-Latn": ["bridge"], "yy-Latn": ["pont", "riu"]}
    table = Table(make_tables.make_table("Latn", {}, words, 0))
    assert best(table, "pont") == "yy"


def test_a_word_that_is_said_everywhere_tells_nothing() -> None:
    words = {"en-Latn": ["bridge"], "yy-Latn": ["pont"], "mul-Latn": ["radio"]}
    table = Table(make_tables.make_table("Latn", {}, words, 1000))
    assert table.languages == ["en", "yy"]
    assert len({*table.sum_of(["=radio"]).to_bytes(8, "little")[::4]}) == 1


def test_a_limit_keeps_what_tells_most_and_all_listed_words(archive: Path) -> None:
    texts = make_tables.read_texts(archive)
    words = {"xx-Latn": ["merkato"]}
    small = make_tables.make_table("Latn", texts, words, 20)
    large = make_tables.make_table("Latn", texts, words, 1000)
    assert len(small) < len(large)
    assert Table(small).sum_of(["=merkato"]) > 0


def test_langdetects_profile_speaks_for_a_language_without_texts() -> None:
    words = {"ru-Cyrl": ["мост"], "zz-Cyrl": ["мост"]}
    table = Table(make_tables.make_table("Cyrl", {}, words, 5000))
    assert best(table, "заседание правительства", "Cyrl") == "ru"


def test_kazakh_retyped_in_russian_letters_stays_kazakh() -> None:
    texts = {"kk-Cyrl": ["қазіргі өмір үшін"], "zz-Cyrl": ["совсем другое дело"]}
    table = Table(make_tables.make_table("Cyrl", texts, {}, 1000))
    assert best(table, "казирги омир ушин", "Cyrl") == "kk"


def test_the_same_texts_make_the_same_table(archive: Path) -> None:
    texts = make_tables.read_texts(archive)
    first = make_tables.make_table("Latn", texts, {}, 100)
    assert make_tables.make_table("Latn", dict(reversed(texts.items())), {}, 100) == first


def test_the_listed_words_name_each_class_once() -> None:
    path = Path(make_tables.__file__).with_name("common_words.txt")
    names = [
        line
        for line in path.read_text("utf-8").splitlines()
        if line.endswith(":") and line[0] != "#"
    ]
    assert len(names) == len(set(names))
    scripts = {name.rstrip(":").split("-")[1] for name in names}
    assert scripts <= make_tables.SCRIPTS.keys()
