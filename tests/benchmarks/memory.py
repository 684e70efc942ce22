"""The memory of a process by the languages that it reports on: `python -m tests.benchmarks.memory`.

Without a model, each group of languages in a process of its own, over the articles of
`../shared/data/reader/dev`. What a language needs is loaded when it is first met, and stays.
"""

import json
import resource
import subprocess
import sys
from pathlib import Path

from summarize import Article
from summarize.analysis import analyse
from summarize.pipeline import Summarizer
from summarize.renderers import rendered
from summarize.settings import Settings

DATA = Path(__file__).parents[3] / "shared" / "data" / "reader" / "dev"
GROUPS = ("en", "ru", "en ru kk ky tg uz tr", "")  # no language: all
GOAL = 60  # MB
_IN_A_MEGABYTE = 1 << (20 if sys.platform == "darwin" else 10)


def texts(languages: list[str]) -> list[str]:
    """The articles in some languages, or in all."""
    articles = [json.loads(path.read_text("utf-8")) for path in sorted(DATA.glob("*.json"))]
    return [each["text"] for each in articles if not languages or each["lang"] in languages]


def report_on(languages: list[str]) -> None:
    """Report on the articles in some languages, and print how many they are and the peak in MB."""
    summarizer = Summarizer.from_settings(Settings(engine="offline"))
    read = texts(languages)
    for text in read:
        article = Article.from_text(text)
        rendered(summarizer.attempt_analysis(analyse(article)).report, "json", one_line=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _IN_A_MEGABYTE
    print(f"{len(read):4} articles {peak:6.1f} MB")


def main() -> None:
    """Print the peak of each group."""
    if not DATA.exists():
        sys.exit(f"no data in {DATA}")
    print(f"goal {GOAL} MB")
    for group in GROUPS:
        print(f"{group or 'all':24}", end="", flush=True)
        subprocess.run([sys.executable, "-m", __spec__.name, "of", *group.split()], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["of"]:
        report_on(sys.argv[2:])
    else:
        main()
