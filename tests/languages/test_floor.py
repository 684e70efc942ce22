import hashlib
import subprocess
import sys
from pathlib import Path

from summarize.languages import detect_language

CORPUS = Path(__file__).with_name("corpus.txt")
SHA256 = "cd54ab9394bb597ef4fa906f37b05a1ddb78ee92e1f4fa8664a092213f5b644d"
FLOOR = 1.0  # of the lines, with pycld2 and without; raise it, never lower it


def corpus() -> list[tuple[str, str]]:
    lines = CORPUS.read_text("utf-8").splitlines()
    return [(name, text) for name, _, text in (line.partition("\t") for line in lines) if text]


def wrong_answers() -> list[str]:
    wrong = []
    for name, text in corpus():
        guess = detect_language(text)
        if f"{guess.code}-{guess.script}" != name:
            wrong.append(f"{name} taken for {guess.code}-{guess.script}: {text}")
    return wrong


def test_the_corpus_is_the_one_that_the_floor_was_measured_on() -> None:
    content = CORPUS.read_text("utf-8")  # not bytes: a checkout may change the line ends
    assert hashlib.sha256(content.encode()).hexdigest() == SHA256


def test_languages_of_the_corpus_are_found() -> None:
    wrong = wrong_answers()
    assert len(wrong) <= (1 - FLOOR) * len(corpus()), "\n".join(wrong)


def test_languages_of_the_corpus_are_found_without_pycld2() -> None:
    program = (
        "import sys; sys.modules['pycld2'] = None\n"
        "from tests.languages.test_floor import wrong_answers\n"
        "print(*wrong_answers(), sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        capture_output=True, encoding="utf-8", check=True, cwd=CORPUS.parents[2],
    )  # fmt: skip
    wrong = done.stdout.split("\n")[:-1]
    assert len([line for line in wrong if line]) <= (1 - FLOOR) * len(corpus()), done.stdout
