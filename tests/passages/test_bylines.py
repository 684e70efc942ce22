import pytest

from summarize.passages import bare_byline, names_writer


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Сегодня, 14:45", False),
        ("14 March 2024, 10:45", False),
        ("Опубликовано: 12 марта 2027", False),
        ("Updated March 12, 2027 at 14:45", False),
        ("March 12, 2027 -- Updated 1207 GMT (2007 HKT)", False),
        ("— Anna Beck, Karasu, 2 May 2027", False),
        ("Бишкек, 24 ноября 2026 года", False),
        ("By Nargiza Osmonova", True),
        ("Reporter: Will members vote?", False),
        ("Автор: Анна Бек", True),
        ("Анна Бек, 12 марта 2027", True),
    ],
)
def test_a_byline_of_a_day_names_nobody(line: str, *, names: bool) -> None:
    assert names_writer(line) == names


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("-- By Anna Beck Follow @annabeck", "By Anna Beck"),
        ("（作者：安娜）", "作者：安娜"),
        ("By Anna Beck (Reuters)", "By Anna Beck (Reuters)"),
        ("By Anna Beck, follow @annabeck", "By Anna Beck"),
        ("Анна Бек, 12 марта 2027", "Анна Бек, 12 марта 2027"),
    ],
)
def test_a_byline_is_shown_without_what_is_around_it(line: str, shown: str) -> None:
    assert bare_byline(line) == shown


@pytest.mark.parametrize(
    "line",
    ["/Долина/.", "Бишкек.", "14:45 The ferry has been cancelled", "Cup Final 2027: who will play"],
)
def test_parts_of_datelines_entries_and_headlines_name_no_writer(line: str) -> None:
    assert not names_writer(line)
