"""Vietnamese: words of several syllables, offices in front and behind a comma, and what a word for he addresses."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("ông Lê Văn Lũng nói", "Lê Văn Lũng", None),
        ("Chủ tịch UBND tỉnh Hà Giang Lê Văn Lũng khẳng định", "Lê Văn Lũng", "Chủ tịch UBND tỉnh Hà Giang"),
        ("chuyên gia kinh tế Lê Văn Lũng nhận định", "Lê Văn Lũng", "chuyên gia kinh tế"),
        ("bà Trần Thị Lũng (45 tuổi) chia sẻ", "Trần Thị Lũng", None),
        ("người phát ngôn Điện Kremlin Dmitry Lunov nói", "Dmitry Lunov", "người phát ngôn Điện Kremlin"),
        ("HLV Mai Đức Lũng nói", "Mai Đức Lũng", "HLV"),
    ],
)  # fmt: skip
def test_who_speaks_in_front_of_the_verb(speaker: str, name: str, role: str | None) -> None:
    quotes = find_quotes(f"“Cây cầu sẽ đóng đến mùa khô”, {speaker}.", "vi")
    assert told(quotes) == [("Cây cầu sẽ đóng đến mùa khô", name, role)]


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Ông Lê Văn Lũng cho biết cầu đã đóng.", "Lê Văn Lũng", None),
        ("Ông Lê Văn Lũng cho biết, cầu đã đóng.", "Lê Văn Lũng", None),
        ("Ông Lê Văn Lũng cho rằng cầu đã đóng.", "Lê Văn Lũng", None),
        ("Ông Lê Văn Lũng nói rằng cầu đã đóng.", "Lê Văn Lũng", None),
        ("Theo ông Lê Văn Lũng, cầu đã đóng.", "Lê Văn Lũng", None),
        ("Tuy nhiên, ông Lê Văn Lũng khẳng định, cầu đã đóng.", "Lê Văn Lũng", None),
        ("Ông Lê Văn Lũng, Giám đốc Sở Y tế, cho biết cầu đã đóng.", "Lê Văn Lũng", "Giám đốc Sở Y tế"),
        ("Ngày 4-4, ông Lê Văn Lũng, Chủ tịch xã cho biết, cầu đã đóng.", "Lê Văn Lũng", "Chủ tịch xã"),
        ("Trao đổi với báo Lao Động, kỹ sư Lê Văn Lũng cho biết cầu đã đóng.", "Lê Văn Lũng", "kỹ sư"),
    ],
)  # fmt: skip
def test_what_is_reported(sentence: str, name: str, role: str | None) -> None:
    assert told(find_claims(sentence, "vi")) == [("cầu đã đóng", name, role)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Lê Văn Lũng đã chia sẻ với phóng viên về cây cầu cũ.",
        "Ông Lê Văn Lũng phân tích loạt yếu tố hỗ trợ giá vàng tăng.",
    ],
)
def test_whom_or_what_of_is_no_report(sentence: str) -> None:
    assert told(find_claims(sentence, "vi")) == []


def test_he_alone_is_who_spoke() -> None:
    text = "Ông Lê Văn Lũng đến thăm cầu. “Cầu đã cũ”, ông nói. “Cầu sẽ mở”, ông Lũng nói thêm."
    assert told(find_quotes(text, "vi")) == [
        ("Cầu đã cũ", "Lê Văn Lũng", None),
        ("Cầu sẽ mở", "Lê Văn Lũng", None),
    ]


def test_a_place_is_no_person() -> None:
    quotes = told(find_quotes("“Cầu đã đóng”, lãnh đạo UBND phường Định Lũng nói.", "vi"))
    assert [who for _, who, _ in quotes] != ["Định Lũng"]
    assert [role for *_, role in quotes] == [None]


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Vợ ông Lê Văn Lũng", "Vợ ông Lê Văn Lũng"),
        ("Con trai của ông Lê Văn Lũng", "Con trai của ông Lê Văn Lũng"),
        ("Bà Trần Thị Lũng, vợ ông Lê Văn Lũng,", "Trần Thị Lũng"),
    ],
)
def test_whose_relative_speaks_is_nobody_who_does(subject: str, name: str) -> None:
    assert told(find_claims(f"{subject} cho biết cầu đã đóng.", "vi")) == [
        ("cầu đã đóng", name, None)
    ]


@pytest.mark.parametrize(
    ("sentence", "name", "role", "claim"),
    [
        (
            "Ông Lê Văn Lũng, Giám đốc Sở Y tế, cho hay đã rà soát toàn bộ 12 gói thầu.",
            "Lê Văn Lũng", "Giám đốc Sở Y tế", "đã rà soát toàn bộ 12 gói thầu",
        ),
        (
            "Bà Lũng cho biết chỉ làm theo chỉ đạo của giám đốc Trần Lộc.",
            "Lũng", None, "chỉ làm theo chỉ đạo của giám đốc Trần Lộc",
        ),
        (
            "Sáng nay, trung tá Lê Văn Lũng - Phó Trưởng Công an TP.Vinh cho biết, cầu đã đóng.",
            "Lê Văn Lũng", "trung tá", "cầu đã đóng",
        ),
    ],
)  # fmt: skip
def test_a_subject_left_out_is_who_says_it(
    sentence: str, name: str, role: str | None, claim: str
) -> None:
    (found,) = find_claims(sentence, "vi")
    assert found.text == claim
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.role) == (name, role)


def test_what_is_only_said_so_is_no_claim() -> None:
    assert find_claims("Ông Lê Văn Lũng khẳng định như thế trong cuộc họp chiều 13-3.", "vi") == []


def test_whom_somebody_follows_is_no_source() -> None:
    assert find_claims("Theo chân ông Lê Văn Lũng, chúng tôi đến cầu.", "vi") == []


@pytest.mark.parametrize("time", ["năm tới", "hôm qua", "từ năm 2026"])
def test_a_time_that_nothing_parts_off_is_said(time: str) -> None:
    claims = told(find_claims(f"Ông Lê Văn Lũng cho biết {time} cầu sẽ mở.", "vi"))
    assert claims == [(f"{time} cầu sẽ mở", "Lê Văn Lũng", None)]


def test_a_time_in_front_of_what_is_said_is_none_of_it() -> None:
    claims = told(find_claims("Ông Lê Văn Lũng cho biết hôm qua rằng cầu sẽ mở.", "vi"))
    assert claims == [("cầu sẽ mở", "Lê Văn Lũng", None)]


def test_a_name_may_end_in_a_word_for_he_and_open_with_tomorrow() -> None:
    text = "Tổng giám đốc Mai Kiều Anh cho biết cầu đã đóng. “Chúng tôi sẽ mở lại cầu vào mùa khô”, bà Kiều Anh nói."
    (claim,) = find_claims(text, "vi")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == ("Mai Kiều Anh", "Tổng giám đốc")
    assert told(find_quotes(text, "vi"))[0][1] == "Mai Kiều Anh"
    tomorrow = find_claims("Hôm qua, anh nói cầu đã đóng từ sáng. Mai cầu sẽ mở lại.", "vi")
    assert "Mai" not in [name for _, name, _ in told(tomorrow)]


def test_who_answers_is_no_claim_of_whom_a_sentence_opens_with() -> None:
    text = "Trả lời cổ đông, ông Lê Văn Lũng - giám đốc tài chính - cho rằng cầu đã đóng."
    (claim,) = find_claims(text, "vi")
    assert claim.text == "cầu đã đóng"
