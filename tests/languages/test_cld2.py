import pytest

from summarize.languages.cld2 import cld2_vote

pytest.importorskip("pycld2")


def test_votes_for_a_language() -> None:
    assert cld2_vote("The bridge will stay closed until the river falls.") == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("הגשר יישאר סגור עד שהמים ירדו", "he"),
        ("大橋將繼續關閉，直到河水退去為止。", "zh"),
        ("Kommunen stengjer symjehallen frå måndag fordi taket lek, seier ordføraren.", "no"),
    ],
)
def test_withdrawn_codes_are_brought_up_to_date(text: str, code: str) -> None:
    assert cld2_vote(text) == code


@pytest.mark.parametrize("text", ["", "12345", "\ud800\x00\x1b\uffff"])
def test_abstains_where_there_is_nothing_to_tell(text: str) -> None:
    assert cld2_vote(text) is None


def test_control_characters_do_not_silence_it() -> None:
    text = "The bridge will\x00 stay closed\x1b until\ud800 the river\uffff falls."
    assert cld2_vote(text) == "en"
