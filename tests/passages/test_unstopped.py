from itertools import pairwise

import pytest

from summarize.article import Span
from summarize.passages.sentences import split_sentences
from summarize.passages.split import split_passages
from summarize.passages.unstopped import is_unstopped_abbreviation, split_unstopped

COUNCIL = "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดโรงงานเก่าริมแม่น้ำ และย้ายคนงานทั้งหมดไปยังโรงงานแห่งใหม่ภายในสิ้นปี"
WORKERS = "นายสมชาย ใจดี กล่าวว่า คนงานสองร้อยคนยังไม่ได้รับหนังสือแจ้ง และไม่มีใครมาถามความเห็นของพวกเขา"
BESIDES = "นอกจากนี้ สหภาพแรงงานยังเรียกร้องให้บริษัทจ่ายค่าชดเชยเป็นเวลาหกเดือนก่อนปิดโรงงาน"
BRIDGE = "ชาวบ้านริมแม่น้ำหลายครอบครัวย้ายของขึ้นที่สูงตั้งแต่เช้ามืดเพราะระดับน้ำเพิ่มขึ้นอย่างรวดเร็ว"
HOURS = "เจ้าหน้าที่เทศบาลเปิดสะพานให้รถผ่านอีกครั้งตั้งแต่เวลา 12.30 น."


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, "th")]


def test_a_sentence_begins_with_an_opener_or_with_whom_a_verb_of_saying_follows() -> None:
    assert sentences(f"{COUNCIL} {WORKERS} {BESIDES}") == [COUNCIL, WORKERS, BESIDES]


def test_what_says_what_follows_and_what_goes_on_is_not_parted() -> None:
    assert sentences(WORKERS) == [WORKERS]
    assert sentences(f"{BESIDES} และ{BRIDGE}") == [f"{BESIDES} และ{BRIDGE}"]


def test_a_stop_behind_thai_letters_is_an_abbreviations() -> None:
    assert sentences(f"{HOURS} เมืองนี้ยังมีน้ำท่วม") == [f"{HOURS} เมืองนี้ยังมีน้ำท่วม"]
    assert sentences(f"{HOURS} {BESIDES}") == [HOURS, BESIDES]
    assert is_unstopped_abbreviation("ครม")
    assert not is_unstopped_abbreviation("etc")


def test_a_long_row_of_clauses_comes_apart_between_two_of_them() -> None:
    assert sentences(f"{BRIDGE} {BRIDGE} {BRIDGE} {BRIDGE}") == [
        f"{BRIDGE} {BRIDGE} {BRIDGE}",
        BRIDGE,
    ]


def test_a_name_stays_whole_however_long_the_sentence_is() -> None:
    named = f"{BRIDGE} {BRIDGE} ก่อนนายกเทศมนตรีมอบหมายให้นายสมชาย"
    assert sentences(f"{named} ใจดีรักษาการแทนและเร่งซ่อมสะพานข้ามแม่น้ำให้เสร็จภายในสัปดาห์หน้า") == [
        f"{named} ใจดีรักษาการแทนและเร่งซ่อมสะพานข้ามแม่น้ำให้เสร็จภายในสัปดาห์หน้า"
    ]


@pytest.mark.parametrize("marks", ["“”", '""', "()"])
def test_a_quotation_stays_whole(marks: str) -> None:
    quoted = f"{COUNCIL} {marks[0]}{BRIDGE} {BESIDES}{marks[1]}"
    assert sentences(quoted) == [quoted]


def test_a_quotation_that_is_never_closed_does_not_hold_the_rest() -> None:
    assert len(sentences(f"“{' '.join([BESIDES] * 30)}")) > 10


@pytest.mark.parametrize("text", [f"{COUNCIL} {BESIDES}", "ก " * 300, " ".join([BRIDGE] * 20)])
def test_everything_but_the_spaces_between_is_covered(text: str) -> None:
    whole = Span(0, len(text.rstrip()))
    parts = split_unstopped(text, whole)
    assert (parts[0].start, parts[-1].end) == whole
    assert all(text[a.end : b.start].isspace() for a, b in pairwise(parts))


def test_other_writing_is_left_as_it_is() -> None:
    lao = "ສະພາເມືອງລົງມະຕິໃຫ້ປິດໂຮງງານເກົ່າໃນວັນຈັນ ແລະ ຍ້າຍຄົນງານທັງໝົດໄປຍັງໂຮງງານແຫ່ງໃໝ່. ຄົນງານບໍ່ໄດ້ຮັບແຈ້ງການ."
    assert len(sentences(lao)) == 2


@pytest.mark.parametrize(
    "title", ["สภาเมืองลงมติปิดโรงงานเก่าริมแม่น้ำ", "ក្រុមប្រឹក្សាក្រុងសម្រេចបិទរោងចក្រចាស់នៅជិតទន្លេ"]
)
def test_a_short_line_in_front_is_the_title_where_sentences_have_no_stops(title: str) -> None:
    first, second, *_ = split_passages(f"{title}\n\n{COUNCIL}\n\n{WORKERS}\n\n{BESIDES}")
    assert (first.text, first.role, second.role) == (title, "title", "body")


def test_the_first_paragraph_of_a_thai_story_is_no_title() -> None:
    assert {each.role for each in split_passages(f"{COUNCIL}\n\n{WORKERS}\n\n{BESIDES}")} == {
        "body"
    }
