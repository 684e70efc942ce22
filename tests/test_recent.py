"""What is found out about words is kept in bounded room, and what is common stays longest."""

from summarize.recent import Recent


def test_a_word_met_again_in_time_is_not_asked_about_again() -> None:
    recent: Recent[int] = Recent(room=3)
    asked: list[str] = []

    def find(word: str) -> int:
        asked.append(word)
        return len(word)

    for word in ["a", "bb", "ccc", "dd", "a", "ee", "ff", "gg", "a", "bb"]:
        value = recent[word] if word in recent else recent.learn(word, find)
        assert value == len(word)
        assert len(recent) <= 3

    assert asked == ["a", "bb", "ccc", "dd", "ee", "ff", "gg", "bb"]


def test_nothing_is_kept_of_what_hardly_is_a_word() -> None:
    recent: Recent[int] = Recent(room=3)

    assert recent.learn("a" * 1000, len) == 1000
    assert not recent
