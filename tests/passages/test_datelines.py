from datetime import date

import pytest

from summarize.passages import split_passages
from summarize.passages.datelines import dateline, day_told


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Бишкек, 24 ноября. ", None),
        ("Бишкек, 24 ноября. /Долина/. ", None),
        ("АСТАНА, 24 ноя — ", None),
        ("BEIRUT, March 7 (Wire) - ", None),
        ("BEIRUT (Wire) - ", None),
        ("LAS LUNAS.- ", None),
        ("Lunda (EFE).- ", None),
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
        ("OSH/THE HAGUE, March 7 (Wire) - ", None),
        ("دمشق، سوريا (Wire) -- ", None),
        ("TALAS VALLEY — ", None),
        ("АСТАНА.ДОЛИНА - ", None),
        ("ASTANA. VALLEY ", None),
        ("БАТЫС-АСТАНА. ДОЛИНА ", None),
        ("LUND, Mass. — ", None),
        ("LUND SPRINGS, New Valley — ", None),
        ("DEN BERG (Wire) - ", None),
        ("(Wire) — ", None),
        ("[Valley News, Osh] - ", None),
        ("(Wire) - OSH, 7 March 2027 - ", date(2027, 3, 7)),
        ("ALMATY,\nNovember 24, 2026 —\n", date(2026, 11, 24)),
        ("新华社北京4月24日电 （记者 彭锡）", None),
        ("山谷网讯 （记者 彭锡）", None),
        ("(서울=골짜기) 홍길동 기자 = ", None),
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
        "NATO — the alliance — met on Tuesday.",
        "NATO, the alliance — Anna Beck leads it — met on Tuesday.",
        "(II) — The council met on Tuesday.",
        "市议会4月24日投票决定关闭工厂。",
        "(서울) 시의회는 월요일 의결했다.",
    ],
)
def test_other_openings_are_no_datelines(text: str) -> None:
    assert dateline(text) is None


def test_the_language_decides_which_month_a_name_means() -> None:
    found = dateline("Praha, 3. listopadu 2026 - Rada zasedala.", "cs")
    assert found is not None
    assert found.published == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("By Anna Beck, 12 March 2027", date(2027, 3, 12)),
        ("March 12th, 2027, updated at 14:45", date(2027, 3, 12)),
        ("Анна Бек | 12.03.2027 14:45", date(2027, 3, 12)),
        ("2027-03-12", date(2027, 3, 12)),
        ("12 марта 2027 года", date(2027, 3, 12)),
        ("12 March 2027, updated 14 March 2027", None),
        ("March 2027", None),
        ("31.02.2027", None),
        ("14:45", None),
    ],
)
def test_a_line_tells_one_day_or_none(line: str, day: date | None) -> None:
    assert day_told(line) == day


@pytest.mark.parametrize(
    "opening",
    [
        "VELDEN, November\n24, 2026 — Dock workers in Velden went back to work, their union said.",
        "Бишкек, 24\nноября 2026 года. Докеры вернулись на работу во вторник, сообщил профсоюз.",
        "VELDEN, 24 November 2026\n— Dock workers in Velden went back to work, their union said.",
    ],
)
def test_a_dateline_broken_inside_its_date_is_one(opening: str) -> None:
    found = split_passages(f"{opening}\nThe owner of the port agreed to two more days of leave.")
    assert [p.text for p in found if p.role == "body" and p.text[0].isdigit()] == []
    assert dateline(opening.replace("\n", " ")) is not None


def test_a_name_and_a_day_in_front_of_a_sentence_stay_apart() -> None:
    text = "Anna Beck, 24 November\nThe dock workers of Velden went back to work on Tuesday."
    assert split_passages(text)[0].text == "Anna Beck, 24 November"


@pytest.mark.parametrize(
    "opening",
    ["Lunov 5. května (VLN) - ", "Horní Lunov 12. března 2027 (Vlna) – "],
)
def test_a_day_right_behind_a_place_needs_the_agency(opening: str) -> None:
    story = "Silnice na sever je od rána zavřená."
    found = dateline(opening + story, "cs")
    assert found is not None
    assert (opening + story)[found.end :] == story
    assert dateline("Lunov 5. května otevře silnici na sever.", "cs") is None


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("LAUBEN, Mich. (FOX 2) - The bridge broke.", "The bridge broke."),
        ("Lauben, Minn. — (AP) - The bridge broke.", "The bridge broke."),
        ("— (AP) - The bridge broke.", "The bridge broke."),
        ("— (Moss) — the bridge broke.", "— (Moss) — the bridge broke."),
    ],
)
def test_an_agency_has_a_number_or_a_dash_in_front(text: str, story: str) -> None:
    found = dateline(text, "en")
    assert text[found.end if found else 0 :] == story
