import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.quotations.marks import find_stretches


def quoted(text: str) -> list[str]:
    return [text[stretch.inner : stretch.inner_end] for stretch in find_stretches(text)]


@pytest.mark.parametrize(
    "text",
    [
        'She said "no rain" today.',
        "She said “no rain” today.",
        "She said ”no rain” today.",
        "She said „no rain“ today.",
        "She said „no rain” today.",
        "She said «no rain» today.",
        "She said « no rain » today.",
        "She said »no rain« today.",
        "She said 「no rain」 today.",
        "She said ''no rain'' today.",
        "She said ``no rain'' today.",
        'She said “no rain" today.',
        'She said "no rain” today.',
        "She said ‘no rain’ today.",
        "She said 'no rain' today.",
    ],
)
def test_every_pair_of_marks_sets_words_apart(text: str) -> None:
    assert quoted(text) == ["no rain"]


def test_only_the_outermost_marks_count() -> None:
    assert quoted("«Он сказал „нет“ и ушёл», — вспоминает она.") == ["Он сказал „нет“ и ушёл"]
    assert quoted('"The "Blue Door" is open again", he said.') == ['The "Blue Door" is open again']


def test_apostrophes_are_no_marks() -> None:
    assert quoted("It's the boys' game, and they don't know the '90s.") == []
    assert quoted("‘The boys’ boat is gone,’ he said.") == ["The boys’ boat is gone,"]
    assert quoted("Oʻzbekiston va o‘zbek tili") == []


def test_a_hebrew_acronym_has_no_quotation_mark() -> None:
    assert quoted('עו"ד דנה לוי ויו"ר הוועדה, ח"כ רון פז, סירבו. "לא נחתום", אמרה.') == ["לא נחתום"]
    assert quoted('הדו"ח קובע כי "הגשר מסוכן" וצה"ל יבדוק.') == ["הגשר מסוכן"]
    assert quoted("״הגשר נסגר״, אמר מנכ״ל החברה.") == ["הגשר נסגר"]


def test_a_mark_behind_what_hebrew_writes_together_with_the_next_word_opens() -> None:
    assert quoted('השרה אמרה ש"אין ברירה" ויצאה.') == ["אין ברירה"]
    assert quoted('השרה: "הח"כים טוענים ש"הכול בסדר" וטועים".') == [
        'הח"כים טוענים ש"הכול בסדר" וטועים'
    ]


def test_urdu_turns_single_marks_round() -> None:
    assert quoted("وزیر نے کہا: ’پل بند ہے۔ کوئی نہیں آئے گا۔‘ وہ چلے گئے۔") == [
        "پل بند ہے۔ کوئی نہیں آئے گا۔"
    ]
    assert quoted("The boys’ boat and the girls‘ car") == []


def test_inches_and_feet_are_no_marks() -> None:
    assert quoted("The door is 5' 10\" tall.") == []


def test_paragraphs_that_reopen_are_one_quotation() -> None:
    text = "“First we measured.\n\n“Then we built,” she said."
    assert quoted(text) == ["First we measured.\n\n“Then we built,"]


def test_a_mark_that_never_closes_runs_to_the_end_of_its_paragraph() -> None:
    text = "“We will go on until the work is done, he said.\nThe road is long."
    (stretch,) = find_stretches(text)
    assert not stretch.closed
    assert text[stretch.inner : stretch.inner_end].endswith("he said.")


def test_a_straight_mark_that_never_closes_is_dropped() -> None:
    assert quoted('A 12" record and a cup of tea, please, for the whole table.') == []


@given(st.text(alphabet="\"“”„«»‘’'`() ab.,\n—「」", max_size=60))
@settings(max_examples=300)
def test_stretches_lie_in_order_inside_the_text(text: str) -> None:
    previous = 0
    for stretch in find_stretches(text):
        assert previous <= stretch.start <= stretch.inner
        assert stretch.inner < stretch.inner_end <= stretch.end <= len(text)
        assert not text[stretch.inner].isspace()
        assert not text[stretch.inner_end - 1].isspace()
        previous = stretch.end


def test_one_mark_may_close_two_quotations() -> None:
    text = "Он сказал: «Мы купили баржу у завода «Волна». По словам мастера, она течёт."
    assert quoted(text) == ["Мы купили баржу у завода «Волна"]


def test_a_mark_that_speech_follows_before_it_closes_is_left_aside() -> None:
    text = "She said: “We open on Friday. The owner has not paid. “Nobody told me,” he said."
    assert quoted(text) == ["Nobody told me,"]


def test_marks_of_two_kinds_close_each_other_when_no_other_comes() -> None:
    assert quoted("«Биз барабыз” деди ал.") == ["Биз барабыз"]
    assert quoted("“Biz boramiz», dedi u.") == ["Biz boramiz"]
    assert quoted("«Он сказал “нет» и ушёл") == ["Он сказал “нет"]


def test_clipped_words_open_no_quotation() -> None:
    assert quoted("'Twas the sailors' night, and rock 'n' roll was theirs'.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“First we measured the wall.\n\nThen we built,” she said.",
            ["First we measured the wall.\n\nThen we built,"],
        ),
        (
            "“First we measured the wall of the mill.\nWe built.\nThen we ate,” she said.",
            ["First we measured the wall of the mill.\nWe built.\nThen we ate,"],
        ),
        (
            "“First we measured the wall of the mill.\n\nThen we “ate” it,” she said.",
            ["First we measured the wall of the mill.\n\nThen we “ate” it,"],
        ),
        (
            "“First we measured the wall of the mill.\nA.\nB.\nC.\nD.\nWe built,” she said.",
            ["First we measured the wall of the mill."],
        ),
    ],
)
def test_a_paragraph_without_an_opening_mark_goes_on_where_it_closes(
    text: str, expected: list[str]
) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"The gates were opened at six.\n\nThen the water fell," said the mayor.', "The gates were opened at six.\n\nThen the water fell,"),
        ('"Ми грали важко.\n\nАле рахунок добрий.\n\nДякую всім".\n\nГра буде в суботу.', "Ми грали важко.\n\nАле рахунок добрий.\n\nДякую всім"),
        ("Starosta řekl: „Most opravíme.\n\nPak přijdou školy,“ dodal.", "Most opravíme.\n\nPak přijdou školy,"),
    ],
)  # fmt: skip
def test_a_straight_or_low_mark_goes_on_as_well_where_one_closes(text: str, words: str) -> None:
    assert quoted(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        'A pipe of 12" burst.\n\nThe road is closed" it said.',
        '"We open on Friday.\n\nThe mayor said "no" to that.\n\nNobody came", she said.',
        'He was called "a hero of the road\n\nby many, and the road is open", she said.',
    ],
)
def test_a_straight_mark_that_another_opens_behind_closes_nothing_farther_on(text: str) -> None:
    assert not any("\n\n" in words for words in quoted(text))
