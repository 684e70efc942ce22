import pytest

from tests.quotations.raw import find_claims, find_quotes


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال وزير الخارجية المصري سامي شاكر إن الجسر مغلق.", "سامي شاكر", "وزير الخارجية المصري"),
        ("أكد المتحدث باسم الوزارة أحمد علي أن الجسر سيفتح غدا.", "أحمد علي", None),
        ("وقال المرصد السوري لحقوق الإنسان إن الاشتباكات استمرت.", "المرصد السوري لحقوق الإنسان", None),
        ("فقد قال أفراد من العشيرة إن التنظيم زرع الألغام.", "أفراد من العشيرة", None),
        ("قال الحاج رشيد لوكالة الشرق إن القرية سقطت.", "الحاج رشيد", None),
        ("قال سامي شاكر نائب رئيس البلدية إن الصف مغلق غدا.", "سامي شاكر", "نائب رئيس البلدية"),
        ("وقال سامي شاكر مدير المدرسة إن الصف مغلق غدا.", "سامي شاكر", "مدير المدرسة"),
        ("أكد المتحدث باسم وزارة النقل سامي شاكر أن الجسر سيفتح غدا.", "سامي شاكر", None),
        ("ووفقا لوزارة النقل، سيفتح الجسر أمام السيارات غدا.", "وزارة النقل", None),
        ("طبقا للوزارة، سيفتح الجسر أمام السيارات غدا.", "الوزارة", None),
        ("وفقا للبنى شاكر، سيفتح الجسر أمام السيارات غدا.", "لبنى شاكر", None),
        ("وفقا لـسامي شاكر، سيفتح الجسر أمام السيارات غدا.", "سامي شاكر", None),
        ("بحسب مصادر أمنية، هرب المشتبه به إلى الجنوب.", "مصادر أمنية", None),
    ],
)  # fmt: skip
def test_the_subject_behind_an_arabic_verb_is_whole(text: str, name: str, role: str | None) -> None:
    (claim,) = find_claims(text, "ar")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


def test_an_arabic_verb_without_a_subject_goes_on_with_who_spoke() -> None:
    text = "قال الوزير سامي حداد إن الجسر مغلق. وأضاف أن عدد القتلى بلغ عشرين."
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, "ar")] == [
        "سامي حداد",
        "سامي حداد",
    ]


def test_between_is_no_verb_of_saying() -> None:
    text = 'دارت اشتباكات بين "كتائب النهر" ومقاتلي "جيش الجبل" أمس.'
    assert [*find_quotes(text, "ar"), *find_claims(text, "ar")] == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("محسن کریمی وزیر نیرو گفت که آب کافی است.", "محسن کریمی", "وزیر نیرو"),
        ("رئیس دانشگاه محسن کریمی نژاد گفت که آب کافی است.", "محسن کریمی نژاد", "رئیس دانشگاه"),
        ("رئیس تالار محسن کریمی گفت که آب کافی است.", "تالار محسن کریمی", "رئیس"),
        ("وزیر نیرو محسن کریمی گفت که آب کافی است.", "محسن کریمی", "وزیر نیرو"),
        ("ری می‌گوید که پل تا بهار بسته می‌ماند.", "ری", None),
    ],
)
def test_a_persian_speaker_is_told_from_the_office_and_the_verb(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "fa")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)
