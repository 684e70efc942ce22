"""Traces the walk of one sentence through verification: `python -m tests.benchmarks.walk`.

A profiler (`sys.setprofile`) sees every call while `check_sentence` checks a sentence for the second
time, so that tables are loaded and words known whatever the process did before. A call is a step if the function called and the
nearest caller inside `summarize/verification` stand in different modules there; calls inside a module,
and what other packages do, are none. Printed are the distinct steps (pairs of modules), how often they
were made, the modules entered, and how many of the steps lead from one folder of it to another.
"""

import sys
from collections import Counter
from pathlib import Path
from types import FrameType

from summarize.verification import checking
from summarize.verification.checking import check_sentence

ARTICLE = Path(__file__).parents[1] / "articles" / "bridge.txt"
SENTENCE = "Azamat Beishenov said the work on the bridge cost 412 million soms."
PACKAGE = Path(checking.__file__).parent

Step = tuple[str, str]


def steps() -> Counter[Step]:
    """Every step from module to module, with how often it was made."""
    text = ARTICLE.read_text("utf-8")
    check_sentence(text, SENTENCE)
    made: Counter[Step] = Counter()

    def seen(frame: FrameType, event: str, _: object) -> None:
        entered = _module(frame) if event == "call" else None
        if entered is not None and (step := (_caller(frame), entered)) and step[0] != entered:
            made[step] += 1

    sys.setprofile(seen)
    try:
        check_sentence(text, SENTENCE)
    finally:
        sys.setprofile(None)
    return made


def _caller(frame: FrameType) -> str:
    """The module of verification that called, through whatever stands between; or outside."""
    before = frame.f_back
    while before is not None:
        module = _module(before)
        if module is not None:
            return module
        before = before.f_back
    return "(outside)"


def _module(frame: FrameType) -> str | None:
    path = Path(frame.f_code.co_filename)
    return str(path.relative_to(PACKAGE).with_suffix("")) if path.is_relative_to(PACKAGE) else None


def main() -> None:
    """Print the count, then the steps."""
    made = steps()
    modules = {entered for _, entered in made}
    folders = {(Path(before).parent, Path(entered).parent) for before, entered in made}
    between = sum(one != other for one, other in folders)
    print(f"{len(made)} distinct steps, {made.total()} in all, into {len(modules)} modules")
    print(f"{between} distinct steps between folders")
    for (before, entered), times in sorted(made.items()):
        print(f"{before} > {entered}: {times}")


if __name__ == "__main__":
    main()
