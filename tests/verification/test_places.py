"""The table of places: each name lies where it is looked for."""

from itertools import chain
from pathlib import Path

from summarize.verification.meanings import places
from summarize.verification.meanings.places import blocks_of, is_place, place_codes

TABLE = Path(places.__file__).with_name("places.txt").read_text("utf-8")


def test_finds_a_place_by_a_name_in_any_script() -> None:
    assert all("KZ" in place_codes(word) for word in ("Kazakhstan", "Казахстан", "Қазақстан"))
    assert place_codes("New") == frozenset()
    assert is_place("カザフスタン")
    assert not is_place("会議室")


def test_finds_a_country_in_each_spelling_of_its_script() -> None:
    spelt = ("Rossiyadan", "Avstriya", "Ispaniyada", "Israël", "Pakistán", "Rusland", "Іспанії")
    assert [min(place_codes(word), default="") for word in spelt] == [
        *("RU", "AT", "ES", "IL", "PK", "RU", "ES")
    ]
    assert all(place_codes(word) == frozenset() for word in ("find", "белгилүү", "tayyor", "nome"))


def test_has_each_name_in_the_block_that_it_is_looked_for_in() -> None:
    blocks = [block.split("\n")[1:] for block in TABLE.split("\n\n")[1:]]
    entries = [line.split("\t") for line in chain.from_iterable(blocks) if line]
    assert TABLE.endswith(blocks_of((name, code) for name, code in entries))
