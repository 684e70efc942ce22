"""What is found out about words is kept in bounded room, and what is common stays longest."""

from summarize.recent import Recent


def test_the_words_met_last_are_kept_and_never_more_than_twice_the_room() -> None:
    recent: Recent[int] = Recent(room=3)
    for number in range(100):
        recent.keep(f"word{number}", number)

    known = [number for number in range(100) if f"word{number}" in recent]
    aside = [number for number in range(100) if recent.earlier(f"word{number}") is not None]
    assert [*aside, *known] == list(range(100 - len(aside) - len(known), 100))
    assert 3 <= len(aside) + len(known) <= 6


def test_nothing_is_kept_of_what_hardly_is_a_word() -> None:
    recent: Recent[int] = Recent(room=3)
    recent.keep("a" * 1000, 1)

    assert not recent
