"""Folders of short articles, each with a word of its own that the server can count it by."""

import contextlib
import json
import random
import sqlite3
from pathlib import Path
from typing import Any

from summarize.batch.packing import unpack
from tests.batch.replies import honest
from tests.server import Behaviour

MARK = r"Report-\d+"
"""What the prompt about each article holds, for `Behaviour.article`."""

_PLACES = ("Norvik", "Saltham", "Ostrava", "Lindau", "Karakol", "Vellin", "Brunnby", "Tarn")
_PEOPLE = ("Ada Lindqvist", "Tomas Berg", "Jana Novak", "Samuel Okoye", "Aigul Sadykova")
_WORKS = ("bridge", "harbour", "library", "tram line", "reservoir", "market hall", "school")


def article(number: int) -> str:
    """One article; no two numbers give the same."""
    chance = random.Random(number)
    place, person, work = (chance.choice(names) for names in (_PLACES, _PEOPLE, _WORKS))
    return (
        f"Work on the {work} in {place} begins\n\n"
        f"The council of {place} decided on Monday to rebuild the old {work} (Report-{number:04}). "
        f"The work will take {chance.randint(3, 30)} months.\n\n"
        f"“We have waited for this since the flood of last year,” said mayor {person}. "
        "Residents had asked for it again and again.\n\n"
        f"The builders expect the first lorries in {place} before the end of the month.\n"
    )


def write(folder: Path, count: int, first: int = 0) -> Path:
    """Write `count` articles into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(first, first + count):
        (folder / f"a{number:04}.txt").write_text(article(number), encoding="utf-8")
    return folder


def reports(out: Path) -> list[dict[str, Any]]:
    """The reports that a batch's last run had, as its ledger keeps them, by source."""
    with contextlib.closing(sqlite3.connect(out / ".summarize/ledger.sqlite")) as ledger:
        kept = ledger.execute(
            "SELECT report, text FROM articles JOIN reports ON article = number WHERE state = 'done'"
            " AND run = (SELECT max(number) FROM runs) ORDER BY key"
        )
        return [json.loads(unpack(*row)[0]) for row in kept]


def answering(**fields: object) -> Behaviour:
    """A server that answers honestly and counts requests by article."""
    return Behaviour(reply=honest, article=MARK, **fields)  # type: ignore[arg-type]
