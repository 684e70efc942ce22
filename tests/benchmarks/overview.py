"""Measures the overview of a large batch in Chromium: how soon it opens, and how soon it answers a key.

    python -m tests.benchmarks.overview [ARTICLES] [--folder DIR]

Articles are made up, in Latin and Cyrillic, with three quotations and claims each (20,000 of them, unless
told otherwise). `claims.db` is made once in DIR, if one is given. Needs Chromium and the extra `browser`.
"""

import argparse
import contextlib
import random
import resource
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.entries import Totals
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.earlier import EarlierPage
from summarize.batch.overview.index import Ending, Standing
from summarize.batch.overview.page import page
from summarize.report import Attribution
from tests.browser import CHROMIUM
from tests.renderers.reports import REPORT

_LATIN = (
    "bridge water river council road school budget train vote minister field harvest price border"
)
_CYRILLIC = "мост вода река совет дорога школа бюджет поезд голос министр поле урожай цена граница"
_NAMES = ("Berg", "Novak", "Lund", "Okoye", "Садыкова", "Бейшенов", "Токтогулов", "Осмонова")
_TYPED = "Sadykova harvest"


def _sentence(chance: random.Random, words: list[str], count: int) -> str:
    picked = [chance.choice(words) + str(chance.randrange(60) or "") for _ in range(count)]
    return " ".join(picked).capitalize()


def reports(count: int) -> Iterator[Filed]:
    """So many made-up reports; each statement has words of its own."""
    for number in range(count):
        chance = random.Random(number)
        words = chance.choice((_LATIN, _CYRILLIC)).split()
        text = " ".join(_sentence(chance, words, 14) + "." for _ in range(6))
        quotes = tuple(
            replace(
                REPORT.quotes[0], text=(said := _sentence(chance, words, 18)), start=0, end=len(said),
                speaker=Attribution(f"{chance.choice('ABCDEFGНМЖ')}{number % 900} {chance.choice(_NAMES)}", "", "mayor", 0, 1),
                group=group, translation=None,
            )
            for group in range(3)
        )  # fmt: skip
        claims = (replace(REPORT.claims[0], text=_sentence(chance, words, 12)),)
        sentences = tuple(
            replace(REPORT.summary.sentences[0], text=_sentence(chance, words, 16) + ".")
            for _ in range(3)
        )
        report = replace(
            REPORT, title=_sentence(chance, words, 7), quotes=quotes, claims=claims, text=text,
            summary=replace(REPORT.summary, sentences=sentences), translations=(), warnings=(),
            published=f"2026-{number * 12 // count + 1:02}-{number % 28 + 1:02}",
            source=replace(REPORT.source, url=f"https://{number % 40}.example/{number}"),
        )  # fmt: skip
        yield Filed(f"a{number:06}.txt", f"a{number:06}.html", report.to_dict(), text)


def made(folder: Path, count: int) -> Path:
    """The page of so many articles."""
    database = folder / "claims.db"
    if not database.exists():
        began = time.process_time()
        with claims_database(database, reports(count)):
            print(f"claims.db in {time.process_time() - began:.1f} s of processor time")
    standing = Standing(Totals(count, 0, 0, 0, 0, 0, 0.0), Ending("All articles were worked on."))
    path = folder / "index.html"
    for what in ("made", "made again, with nothing new,"):
        _write(database, path, standing, what)
    return path


def _write(database: Path, path: Path, standing: Standing, what: str) -> None:
    began, aside = time.process_time(), path.with_suffix(".new")
    with (
        contextlib.closing(sqlite3.connect(database)) as opened,
        aside.open("w", encoding="utf-8") as file,
    ):
        before = EarlierPage.read(path)
        file.writelines(page("benchmark", standing, Contents(opened), before))
    aside.replace(path)
    seconds, size = time.process_time() - began, path.stat().st_size / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"page {what} in {seconds:.1f} s of processor time, {size:.1f} MB, {peak} MB of memory so far"
    )


def typed(opened: Page) -> list[float]:
    """Milliseconds from each key to the lists that it asks for."""
    told = []
    for letter in _TYPED:
        before = opened.evaluate("document.documentElement.dataset.turn ?? ''")
        told.append(
            opened.evaluate(
                """async ([letter, before]) => {
                    const field = document.querySelector("#words"), root = document.documentElement;
                    const began = performance.now();
                    field.value += letter;
                    field.dispatchEvent(new Event("input", {bubbles: true}));
                    while ((root.dataset.turn ?? "") === before) await new Promise(r => requestAnimationFrame(r));
                    return performance.now() - began;
                }""",
                [letter, before],
            )
        )
    return told


def measured(path: Path) -> None:
    """Open the page five times and type into it."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opening, ready, keys = [], [], []
        for _ in range(5):
            opened = chromium.new_page()
            began = time.perf_counter()
            opened.goto(path.as_uri())
            opening.append(time.perf_counter() - began)
            opened.evaluate("ready")
            ready.append(time.perf_counter() - began)
            keys += typed(opened)
            elements = opened.evaluate("document.querySelectorAll('*').length")
            opened.close()
        chromium.close()
    keys.sort()
    print(
        f"opens in {median(opening):.2f} s (worst {max(opening):.2f}), search ready after {median(ready):.2f} s"
    )
    print(
        f"a key is answered in {median(keys):.0f} ms, nine of ten in {keys[len(keys) * 9 // 10]:.0f}, worst {keys[-1]:.0f}"
    )
    print(f"{elements:,} elements")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("articles", nargs="?", type=int, default=20_000)
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        measured(made(folder, given.articles))


if __name__ == "__main__":
    main()
