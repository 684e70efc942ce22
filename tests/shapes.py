"""Shapes of text that make careless code quadratic: nothing but marks, names, figures, line ends.

`python -m tests.shapes [CHARACTERS]` makes reports of each shape at two sizes and prints how the
time grew; eight times the text may take some eight times as long, and never sixty-four.
"""

import gc
import string
import sys
import time
from collections.abc import Callable, Mapping

from summarize.analysis import analyse
from summarize.article import Article
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.renderers import rendered
from summarize.settings import OutputFormat
from summarize.verification import verify

TIMES = 8
"""How much larger the second size is."""
MOST_GROWTH = 24
"""How much longer it may take: above eight, for what is remembered at the first size only."""
TOO_SHORT = 0.1
"""Seconds under which the larger size is fast enough, however it grew."""

_FORMATS: tuple[OutputFormat, ...] = ("markdown", "html", "json")

# One unit after the other, without end.
_UNITS = (
    *(
        "a.\n",
        "x\n\n",
        "Ab. ",
        "ab ",
        "Ab ",
        "a",
        "A",
        "— a\n",
        "# \n",
        "* a\n",
        "a\u2028",
        "a\x0c",
        "| a ",
    ),
    *(
        '"',
        "“",
        "”",
        "“w ",
        "“w” ",
        "«a »b ",
        "'a' ",
        '"a“b«',
        "“‘",
        "“a ‘b ",
        "„Die Brücke“, sagte Eva. ",
    ),
    *(
        ", ",
        "(",
        "[",
        ": ",
        "— ",
        "- ",
        ". ",
        "…",
        " . ",
        "a-",
        "a'",
        "_",
        "*",
        "`",
        "~",
        "<a>",
        "&amp;",
    ),
    *(
        "1",
        "1/1/",
        "1,",
        "1.",
        "1 ",
        "1% ",
        "$1 ",
        "5 May 2020, ",
        "2020-01-01 ",
        "12:30 ",
        "hundred ",
    ),
    *(
        "Mr. ",
        "J. ",
        "J.",
        "Anna Berg ",
        "Ab and ",
        "Ab of ",
        "the Ab, ",
        "Ab, who ",
        "Dr. Anna Berg, ",
    ),
    *(
        "said ",
        "said that ",
        "said: “",
        "said Anna Berg, ",
        "Anna Berg said. ",
        "denied that ",
        "he ",
    ),
    *(
        "“We go,” he said. ",
        "According to Ab, ",
        "according to ",
        ", Reuters reported, ",
        "President ",
    ),
    *(
        "President Ab Cd, minister of Ef, ",
        "ABCDE FGH\n",
        "Share\n",
        "© ",
        "not ",
        "12 million dollars and ",
    ),
    *("сказал ", "Иван Петров ", "«Да», — сказал он. ", "« ", "5 мая, ", "Иван — это ", "мэр "),
    *(
        "деді ",
        "айтуынша, ",
        "«Иә», — деді ол. ",
        "“Ko‘prik” dedi Anvar. ",
        "гуфт ки ",
        "řekl Jan. ",
        "diyen ",
    ),
    *(
        "说",
        "“桥”他说。",
        "王明说，",
        "，",
        "。",
        "「橋」と",
        "“다리” 말했다 ",
        "قال أحمد ",
        "«ا»، ",
        "گفت که ",
        "हि ",
        "ก",
    ),
    *(
        "a\u0301\u0301",
        "\u0301",
        "a\u200d",
        "a\xad",
        "\ufeff",
        "\u202e",
        "\ud800",
        "\x00",
        "😀",
        "\u00a0",
        "\t",
    ),
    *("я", "中", "の", "가", "ا", " ", "\n", ".", ",", "«", "'", "—", "\u200b"),
    *("A. ", "“a” ", "- a\n", "“a,” said A. ", "He said that ", "(a ", "— a, — сказал "),
    *("가다고 말했다", "&#x27;", "Ada Moss and "),
    *("http://a.b/c ", "a@b.c ", "@a ", "#a ", "$a$ ", "%%a%% ", "==a== "),
)


def _again(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit))


def _names(count: int) -> list[str]:
    """So many different names."""
    letters = string.ascii_lowercase

    def word(number: int) -> str:
        rest, last = divmod(number, len(letters))
        return (word(rest) if rest else "") + letters[last]

    return [f"A{word(number)} B{word(number)[::-1]}" for number in range(count)]


def _of_names(sentence: str) -> Callable[[int], str]:
    """A sentence again and again, each time of somebody else."""
    return lambda size: "".join(map(sentence.format, _names(size // len(sentence))))


def _of_first_names(sentence: str) -> Callable[[int], str]:
    """The same, of names of one word."""
    return lambda size: "".join(
        sentence.format(name.split()[0]) for name in _names(size // len(sentence))
    )


def _numbered(line: str) -> Callable[[int], str]:
    return lambda size: "".join(map(line.format, range(size // len(line))))


SHAPES: Mapping[str, Callable[[int], str]] = {
    **{repr(unit): _again(unit) for unit in _UNITS},
    "names": _of_names("the mayor of {}, "),
    "names that speak": _of_names("“We go,” said {}. "),
    # Short units, and of names thrice as many: what grows too fast is else hidden by what does not.
    "offices of places": lambda size: _of_first_names("“A”, dijo Rey de {}\n")(3 * size),
    "headings that somebody says": _again("“A b”\n\n“A b,” c.\n\n"),
    "offices and names in Indonesian": _of_names("“Ya,” kata Pelatih Elang {} Lama Tua. "),
    "names that speak Russian": _of_names("«Да», — сказал {}. "),
    "names with roles": _of_names("{0}, head of {0}, said he would go. "),
    "one name that speaks": _numbered("“Yes {},” said Berg. "),
    "a sentence of quotations": _again("“a” said B. "),
    "figures": _numbered("{0} people died on 3 May {0}. "),
    "verse": _numbered("line {} here\n"),
    "openings": _numbered("“Word {} is here. "),
    "one headline": _again("The bridge is closed, said Anna Berg, mayor.\n"),
    "one claim": _again("Мэр Иван Петров сообщил, что мост закрыт. "),
    "quotations in quotations": lambda size: "“" * (size // 2) + "”" * (size // 2),
    "one quotation": lambda size: "“" + "word and " * (size // 9) + "” said Anna Berg.",
    "a speaker far away": lambda size: "“Yes” " + "word " * (size // 5) + "said Anna.",
}


def report_on(text: str) -> None:
    """Everything that is done with an article offline."""
    task = Task("en")
    analysis = analyse(Article.from_text(text))
    report = verify(analysis, OfflineEngine().draft(analysis, task), task)
    for form in _FORMATS:
        rendered(report, form)


def growth(shape: Callable[[int], str], size: int) -> tuple[float, float]:
    """Seconds of processor time of both sizes, the smaller one first."""
    report_on(shape(size // TIMES))  # tables are loaded, expressions compiled
    return _seconds(shape(size)), _seconds(shape(size * TIMES))


def is_linear(small: float, large: float) -> bool:
    """Whether so many seconds are in proportion to the sizes, or too few to tell."""
    return large < TOO_SHORT or large < MOST_GROWTH * small


def _seconds(text: str) -> float:
    gc.collect()
    begin = time.process_time()
    report_on(text)
    return time.process_time() - begin


def main() -> None:
    """Print a line for each shape."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 8_000
    for name, shape in SHAPES.items():
        small, large = growth(shape, size)
        mark = "" if is_linear(small, large) else "  NOT LINEAR"
        print(
            f"{name:34.34} {small:8.3f} s {large:8.3f} s  × {large / small:5.1f}{mark}", flush=True
        )


if __name__ == "__main__":
    main()
