"""What is made on first use."""

import re
import subprocess
import sys
from typing import Any

import pytest

from summarize.lazily import Once, expression, from_homes


def test_a_name_is_imported_when_it_is_asked_for_and_once() -> None:
    package: dict[str, Any] = {"__name__": "fruit"}
    found = from_homes(package, {"string": ("digits",)})
    assert "digits" not in package
    assert found("digits") == "0123456789"
    assert package["digits"] == "0123456789"


def test_a_name_without_a_home_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="'fruit' has no attribute 'pear'"):
        from_homes({"__name__": "fruit"}, {})("pear")


def test_an_expression_is_compiled_when_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    compiled = re.compile

    def noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        made.append(pattern)
        return compiled(pattern, flags)

    monkeypatch.setattr(re, "compile", noted)
    word = expression("[a-c]+", re.IGNORECASE)
    assert (word.pattern, made) == ("[a-c]+", [])
    assert word.findall("ab xC") == ["ab", "C"]
    assert word.sub("-", "xCx") == "x-x"
    assert set(made) == {"[a-c]+"}


def test_a_report_in_english_imports_what_it_needs() -> None:
    text = "Ada Fell, the mayor of Orme, said on Monday that the bridge would open in May. " * 3
    code = (
        "import sys; from summarize import summarize, Settings;"
        f"report = summarize({text!r}, Settings(engine='offline'));"
        "print(len(report.summary.sentences), *sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    sentences, *modules = done.stdout.split()
    assert int(sentences)
    beside = {
        "summarize.verification.checks.translations",
        "summarize.verification.checks.weighing",
        "summarize.verification.figures.numerals",
        "summarize.verification.meanings.places",
        "summarize.quotations.east_asian.reading",
        "summarize.quotations.order.cased",
        "summarize.quotations.order.verb_second",
        "anyascii",
    }
    assert not beside.intersection(modules)
    assert "summarize.quotations.order.fixed" in modules


def test_kazakh_in_any_of_its_alphabets_needs_no_table_of_other_scripts() -> None:
    code = (
        "import sys; from summarize import find_quotes;"
        "text = '«Köpir keler jyly jaŋadan salynady», dedi Däuren Taŋatov, Ekıbastūz äkımı.';"
        "print(find_quotes(text, 'kk')[0].speaker.mention, {'anyascii', 'shutil', 'random'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["Däuren", "Taŋatov", "set()"]


def test_marks_around_a_name_need_no_table_of_other_scripts() -> None:
    code = (
        "import sys; from summarize.names import name_key;"
        "print(name_key('«Ада»'), name_key('„Ada“'), 'anyascii' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["ada", "ada", "False"]


def test_expressions_that_wait_can_be_compiled() -> None:
    code = (
        "import sys, summarize.pipeline, summarize.verification.checks.weighing;"
        "from summarize.lazily import _Expression;"
        "waiting = [v for m in list(sys.modules.values()) for v in vars(m).values()"
        " if isinstance(v, _Expression)];"
        "print(len([one.groups for one in waiting]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 10


class _Shelf:
    """Counts its books when it is asked, which takes a while."""

    def __init__(self) -> None:
        self.looks = 0

    @Once
    def books(self) -> int:
        """How many there are."""
        self.looks += 1
        return 12


def test_an_attribute_is_found_when_it_is_asked_for_and_once() -> None:
    shelf, other = _Shelf(), _Shelf()
    assert shelf.looks == 0
    assert (shelf.books, shelf.books, shelf.looks) == (12, 12, 1)
    assert (other.looks, _Shelf.books.__doc__) == (0, "How many there are.")
