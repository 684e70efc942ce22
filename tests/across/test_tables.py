"""What `claims.db` says of several articles."""

from dataclasses import replace
from pathlib import Path

from summarize.across.collected import Collected, Selection
from summarize.batch.claims_db import claims_database
from tests.across.articles import BRIDGE, CHANGED, CUT, SLOGANS
from tests.across.databases import filed


def test_each_version_is_paired_with_the_longest_and_all_are_told(tmp_path: Path) -> None:
    articles = [BRIDGE, CUT, CHANGED, *SLOGANS]
    with claims_database(tmp_path / "claims.db", map(filed, articles)) as database:
        rows = database.execute(
            "SELECT one.source, other.source FROM version_pairs"
            " JOIN quotations AS a ON a.id = first JOIN articles AS one ON one.id = a.article"
            " JOIN quotations AS b ON b.id = second JOIN articles AS other ON other.id = b.article"
            " WHERE relation = 'same'"
        ).fetchall()
        told = list(Collected(database).pairs())
    kept = {frozenset(row) for row in rows}
    assert len(kept) == 2
    assert len(frozenset.intersection(*kept)) == 1
    paired = {frozenset((p["a"]["source"], p["b"]["source"])) for p in told}
    assert {
        frozenset(pair) for pair in (("bridge", "cut"), ("bridge", "changed"), ("changed", "cut"))
    } <= paired
    (last,) = (p for p in told if {p["a"]["source"], p["b"]["source"]} == {"changed", "cut"})
    assert last["kinds"] == ["changed", "shortened"]


def test_each_version_is_held_against_the_longest_once(tmp_path: Path) -> None:
    with claims_database(tmp_path / "claims.db", map(filed, [BRIDGE, CUT, CHANGED])) as database:
        (utterance,) = Collected(database).utterances(Selection())
    for version in utterance.versions:
        assert version.longest == utterance.text
        assert version.compared is version.compared
        assert version.record()["kinds"] == version.compared.kinds


def test_quotations_that_are_alike_everywhere_can_be_left_out(tmp_path: Path) -> None:
    for name, second, left in (("alike", replace(BRIDGE, name="again"), 0), ("cut", CUT, 1)):
        with claims_database(tmp_path / f"{name}.db", map(filed, [BRIDGE, second])) as database:
            (utterance,) = Collected(database).utterances(Selection())
            told = Collected(database).utterances(Selection(), alike=False)
        assert told == [utterance][:left]
        assert utterance.differs == bool(left)


def test_a_story_is_called_by_an_article_that_has_a_title(tmp_path: Path) -> None:
    told = [filed(BRIDGE), filed(CUT), filed(CHANGED)]
    titled = [replace(each, report={**each.report, "title": None}) for each in told[:-1]]
    titled += [replace(each, report={**each.report, "title": "A bridge"}) for each in told[-1:]]
    with claims_database(tmp_path / "claims.db", titled) as database:
        assert database.execute("SELECT name FROM stories").fetchall() == [("A bridge",)]
