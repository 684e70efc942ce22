from summarize.lexicon import Values, Words, as_written, phrases, words


def test_braces_write_out_alternatives() -> None:
    assert words("сказа{л,ла} Said") == ["сказал", "сказала", "said"]
    assert words("{a,b}{c,d}") == ["ac", "ad", "bc", "bd"]
    assert as_written("Sen{,s}") == ["Sen", "Sens"]
    assert phrases("according  to; in {his,her} words\nper") == [
        "according to",
        "in his words",
        "in her words",
        "per",
    ]


def test_wildcards_stand_for_any_ending_or_beginning() -> None:
    listed = Words("not отказ* *майды")
    assert all(word in listed for word in ("not", "отказался", "бармайды"))
    assert not any(word in listed for word in ("nothing", "от", "майды ме"))
    assert Values({5: "пять", 15: "пятнадцат*"}).get("пятнадцатью") == 15
