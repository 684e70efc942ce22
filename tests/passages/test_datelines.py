from datetime import date

import pytest

from summarize.passages.datelines import dateline


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Бишкек, 24 ноября. ", None),
        ("Бишкек, 24 ноября. /Долина/. ", None),
        ("АСТАНА, 24 ноя — ", None),
        ("BEIRUT, March 7 (Wire) - ", None),
        ("BEIRUT (Wire) - ", None),
        ("OSH, Kyrgyzstan (Wire) — ", None),
        ("ALMATY, November 24, 2026 — ", date(2026, 11, 24)),
        ("NEW YORK, N.Y., Nov. 24, 2026 - ", date(2026, 11, 24)),
        ("Астана. 24 ноября 2026 года. ", date(2026, 11, 24)),
        ("Астана, 2026 жылғы 24 қараша. ", date(2026, 11, 24)),
        ("Бишкек, 24-ноябрь, 2026. ", date(2026, 11, 24)),
        ("Toshkent, 24-noyabr, 2026. ", date(2026, 11, 24)),
        ("Бишкек, 24.11.2026. ", date(2026, 11, 24)),
        ("Berlin, 24. November 2026 – ", date(2026, 11, 24)),
        ("Paris, le 24 novembre 2026 - ", date(2026, 11, 24)),
        ("Madrid, 24 de noviembre de 2026. ", date(2026, 11, 24)),
        ("Frankfurt am Main, 24. November 2026 – ", date(2026, 11, 24)),
    ],
)
def test_a_dateline_ends_before_the_story_and_tells_its_day(
    line: str, published: date | None
) -> None:
    found = dateline(f"{line}The council met.")
    assert found is not None
    assert (found.end, found.published) == (len(line), published)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The council met on March 12, 2027.",
        "Monday, March 7. The council met.",
        "London, March 12 was a long day.",
        "Выборы 24 ноября. Их назначил парламент.",
        "Умер в субботу, 24 ноября. Похоронят его завтра.",
        "Bishkek, February 30, 2026 — The council met.",
        "Anna Beck (45) — a teacher.",
    ],
)
def test_other_openings_are_no_datelines(text: str) -> None:
    assert dateline(text) is None


def test_the_language_decides_which_month_a_name_means() -> None:
    found = dateline("Praha, 3. listopadu 2026 - Rada zasedala.", "cs")
    assert found is not None
    assert found.published == date(2026, 11, 3)
