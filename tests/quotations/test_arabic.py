import pytest

from summarize.quotations import Claim, find_attributions
from tests.quotations.raw import find_claims, find_quotes


def _named(claim: Claim) -> tuple[str, str | None]:
    """The name and the role of who is said to have claimed something."""
    assert claim.speaker is not None
    return claim.speaker.name, claim.speaker.role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال وزير الخارجية المصري سامي شاكر إن الجسر مغلق.", "سامي شاكر", "وزير الخارجية المصري"),
        ("أكد المتحدث باسم الوزارة أحمد علي أن الجسر سيفتح غدا.", "أحمد علي", None),
        ("وقال المرصد السوري لحقوق الإنسان إن الاشتباكات استمرت.", "المرصد السوري لحقوق الإنسان", None),
        ("فقد قال أفراد من العشيرة إن التنظيم زرع الألغام.", "أفراد من العشيرة", None),
        ("قال الحاج رشيد لوكالة الشرق إن القرية سقطت.", "الحاج رشيد", None),
        ("الجسر سيفتح غدا، وفق ما قال سامي شاكر.", "سامي شاكر", None),
        ("وصرحت الطبيبة هند شاكر بأن الجسر مغلق.", "هند شاكر", "الطبيبة"),
        ("قال سامي شاكر نائب رئيس البلدية إن الصف مغلق غدا.", "سامي شاكر", "نائب رئيس البلدية"),
        ("وقال سامي شاكر مدير المدرسة إن الصف مغلق غدا.", "سامي شاكر", "مدير المدرسة"),
        ("أكد المتحدث باسم وزارة النقل سامي شاكر أن الجسر سيفتح غدا.", "سامي شاكر", None),
        ("ووفقا لوزارة النقل، سيفتح الجسر أمام السيارات غدا.", "وزارة النقل", None),
        ("طبقا للوزارة، سيفتح الجسر أمام السيارات غدا.", "الوزارة", None),
        ("وفقا للبنى شاكر، سيفتح الجسر أمام السيارات غدا.", "لبنى شاكر", None),
        ("وفقا لـسامي شاكر، سيفتح الجسر أمام السيارات غدا.", "سامي شاكر", None),
        ("بحسب مصادر أمنية، هرب المشتبه به إلى الجنوب.", "مصادر أمنية", None),
        ("وأكد نظيره الأردني سامي شاكر أن الجسر مغلق.", "سامي شاكر", "نظيره الأردني"),
        ("وأضافت نظيرتها التركية هند شاكر أن الجسر مغلق.", "هند شاكر", "نظيرتها التركية"),
        ("وأكد نظيره الأردني أن الجسر مغلق.", "نظيره الأردني", None),
        ("قال مسؤول ملف المياه سامي شاكر إن الجسر مغلق.", "سامي شاكر", "مسؤول ملف المياه"),
        ("قال رئيس بلدية السلط سامي شاكر إن الجسر مغلق.", "سامي شاكر", "رئيس بلدية السلط"),
        ("قال عضو مجلس النواب سامي شاكر إن الجسر مغلق.", "سامي شاكر", "عضو مجلس النواب"),
        ("قال مدير شركة أطلس إن الجسر مغلق.", "مدير شركة أطلس", None),
        ("قالت شركة أطلس إن الجسر مغلق.", "شركة أطلس", None),
        ("قال اللواء شاكر إن الجسر مغلق.", "شاكر", "اللواء"),
        ("قال الفريق سامي شاكر إن الجسر مغلق.", "سامي شاكر", "الفريق"),
        ("وقال الفريق أول سامي شاكر إن الجسر مغلق.", "سامي شاكر", "الفريق أول"),
        ("وقال الفريق الطبي إن الجسر مغلق.", "الفريق الطبي", None),
        ("وقال الفريق إن الجسر مغلق.", "الفريق", None),
        ("قال النائب سامي شاكر رداً على سؤال إن الجسر مغلق.", "سامي شاكر", "النائب"),
        ("قال سامي شاكر تعليقا على الحادث إن الجسر مغلق.", "سامي شاكر", None),
        ("قال وزير النقل الأردني إن الجسر مغلق.", "وزير النقل الأردني", None),
        ("قال الوزير الأردني إن الجسر مغلق.", "الوزير الأردني", None),
        ("قال الوزير الشاكري إن الجسر مغلق.", "الشاكري", "الوزير"),
        ("قال وزير خارجية تركيا إن الجسر مغلق.", "وزير خارجية تركيا", None),
        ("قال وزير خارجية تركيا سامي شاكر إن الجسر مغلق.", "سامي شاكر", "وزير خارجية تركيا"),
        ("قال المتحدث باسم وزارة الصحة إن الجسر مغلق.", "المتحدث باسم وزارة الصحة", None),
        ("قال الوزير باسم شاكر إن الجسر مغلق.", "باسم شاكر", "الوزير"),
        ("قال السفير أحمد شاكر المتحدث الرسمي باسم وزارة النقل إن الجسر مغلق.", "أحمد شاكر", "السفير"),
        ("أكد رئيس بلدية صيدا رائف شاكر أن الجسر مغلق.", "رائف شاكر", "رئيس بلدية صيدا"),
        ("قال محافظ درعا معتز شاكر إن الجسر مغلق.", "معتز شاكر", "محافظ درعا"),
        ("قال محافظ درعا إن الجسر مغلق.", "محافظ درعا", None),
        ("وصرح قائد شرطة نينوى حازم الشاكري بأن الجسر مغلق.", "حازم الشاكري", "قائد شرطة نينوى"),
        ("قال رئيس بلدية بيت لحم سامي شاكر إن الجسر مغلق.", "سامي شاكر", "رئيس بلدية بيت لحم"),
        ("أكد وزير الشؤون المائية، أمس، أن الجسر مغلق.", "وزير الشؤون المائية", None),
        ("لكن مصدرا أمنيا قال للجزيرة نت إن الجسر مغلق.", "مصدرا أمنيا", None),
        ("وأوضح سامي شاكر حينها أن الجسر مغلق.", "سامي شاكر", None),
        ("قال سامي شاكر محافظ درعا إن الجسر مغلق.", "سامي شاكر", "محافظ درعا"),
    ],
)  # fmt: skip
def test_the_subject_behind_an_arabic_verb_is_whole(text: str, name: str, role: str | None) -> None:
    (claim,) = find_claims(text, "ar")
    assert _named(claim) == (name, role)


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
        ("وزارت نیرو گفت که آب کافی است.", "وزارت نیرو", None),
        ("محسن کریمی تاکید کرد: آب برای همه کافی است.", "محسن کریمی", None),
        ("محسن کریمی با بیان اینکه سد پر است، افزود که آب کافی است.", "محسن کریمی", None),
        ("ری می‌گوید که پل تا بهار بسته می‌ماند.", "ری", None),
        ("سخنگوی وزارت نیرو آلمان گفت که آب کافی است.", "سخنگوی وزارت نیرو آلمان", None),
        ("سخنگوی وزارت نیرو بوتان گفت که آب کافی است.", "سخنگوی وزارت نیرو بوتان", None),
        ("سخنگوی وزارت نیرو محسن کریمی گفت که آب کافی است.", "محسن کریمی", "سخنگوی وزارت نیرو"),
        ("محسن کریمی سخنگوی وزارت نیرو گفت که آب کافی است.", "محسن کریمی", "سخنگوی وزارت نیرو"),
        ("وزیر نیرو ترکیه گفت که آب کافی است.", "وزیر نیرو ترکیه", None),
        ("استاندار تهران گفت که آب کافی است.", "استاندار تهران", None),
        ("رئیس جمهور ترکیه گفت که آب کافی است.", "رئیس جمهور ترکیه", None),
        ("دبیر شورای عالی امنیت ملی گفت که آب کافی است.", "دبیر شورای عالی امنیت ملی", None),
        ("وزیر نیرو روسیه محسن کریمی گفت که آب کافی است.", "محسن کریمی", None),
        ("وزیر جمهوری اسلامی ایران گفت که آب کافی است.", "وزیر جمهوری اسلامی ایران", None),
        ("مهندس اسلامی گفت که آب کافی است.", "اسلامی", "مهندس"),
        ("شهردار مشهد مقدس گفت که آب کافی است.", "شهردار مشهد مقدس", None),
    ],
)
def test_a_persian_speaker_is_told_from_the_office_and_the_verb(
    text: str, name: str, role: str | None
) -> None:
    claim = find_claims(text, "fa")[-1]
    assert _named(claim) == (name, role)


@pytest.mark.parametrize(
    "told",
    [
        "قال سامي شاكر، اليوم الأربعاء، في مؤتمر مع نظيره، إن",
        "قال سامي شاكر في مؤتمر صحفي اليوم إن",
        "وأضاف سامي شاكر في تصريح له أن",
        "وقال سامي شاكر في تصريحات صحفية:",
        "وأكد سامي شاكر اليوم الأحد (21 فبراير) أن",
    ],
)
def test_when_and_where_it_was_said_in_arabic_is_no_part_of_it(told: str) -> None:
    (claim,) = find_claims(f"{told} الجسر مغلق أمام السيارات.", "ar")
    assert claim.text.strip(" .") == "الجسر مغلق أمام السيارات"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("وأكد الناطق باسم الوزارة سامي شاكر مجددا أن الجسر مغلق.", "سامي شاكر", None),
        ("وقال النقيب سامي شاكر إن الجسر مغلق.", "سامي شاكر", "النقيب"),
        ("قال المحامي عبد الكريم شاكر إن الجسر مغلق.", "عبد الكريم شاكر", "المحامي"),
        ("قال المركز الوطني للجسور إن الجسر مغلق.", "المركز الوطني للجسور", None),
        ("خرج سامي شاكر أمس. وقال شاكر إن الجسر مغلق.", "سامي شاكر", None),
        ("عاد الإيطالي لوكا ريفا أمس. وقال ريفا إن الجسر مغلق.", "لوكا ريفا", None),
        ("قال سامي شاكر، الخبير المالي: إن الجسر مغلق.", "سامي شاكر", "الخبير المالي"),
    ],
)  # fmt: skip
def test_an_arabic_name_holds_no_verb_no_adverb_and_no_nation(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "ar")
    assert claim.text.strip(" .") == "الجسر مغلق"
    assert _named(claim) == (name, role)


def test_a_verb_joined_to_another_has_no_subject_in_front_of_it() -> None:
    text = "أكد المدرب سامي شاكر أن العمل لم يكن سهلا، وقال: «الفريق جاهز للعب أمام الجميع غدا»."
    (quote,) = find_quotes(text, "ar")
    assert quote.speaker is not None
    assert quote.speaker.name == "سامي شاكر"


def test_who_spoke_goes_on_in_the_next_paragraph() -> None:
    text = "وقال سامي شاكر: «الجسر مغلق منذ الصباح».\nوتابع: «سنفتح الجسر غدا أمام الجميع»."
    rules = [quote.rule for quote in find_quotes(text, "ar")]
    assert rules == ["verb and subject, before", "goes on"]


def test_an_attribute_of_what_a_preposition_governs_is_no_subject() -> None:
    text = "وخرج سامي شاكر وقال في التصريحات الصحفية مبررا الخسارة: «الفريق جاهز للعب غدا»."
    (quote,) = find_quotes(text, "ar")
    assert quote.speaker is not None
    assert quote.speaker.name == "سامي شاكر"


@pytest.mark.parametrize(
    "text",
    [
        "وشدد الوزير سامي شاكر على مبدأ العدل في هذه المسألة.",
        "أعلن المتحدث باسم الوزارة، الدكتور سامي شاكر، إغلاق الجسر.",
        "طالب الوزير سامي شاكر بأن يغلق الجسر فورا.",
    ],
)
def test_a_topic_a_name_and_a_demand_are_no_arabic_claims(text: str) -> None:
    assert find_claims(text, "ar") == []


def test_a_surname_in_marks_behind_its_verb_is_the_subject() -> None:
    text = "وأكد سامي شاكر أن الجسر مغلق. وأضاف «شاكر» لـ«البلد» أننا نعمل على فتح الجسر."
    assert find_quotes(text, "ar") == []
    names = [claim.speaker and claim.speaker.name for claim in find_claims(text, "ar")]
    assert names == ["سامي شاكر", "شاكر"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("فرماندار شاهرود گفت: جاده تا فردا بسته است.", "فرماندار شاهرود", None),
        ("نماینده مردم اراک گفت: جاده تا فردا بسته است.", "نماینده مردم اراک", None),
        ("فرماندار رضا کریمی گفت: جاده تا فردا بسته است.", "رضا کریمی", "فرماندار"),
    ],
)
def test_where_a_persian_office_is_is_nobodys_name(text: str, name: str, role: str | None) -> None:
    (claim,) = find_claims(text, "fa")
    assert _named(claim) == (name, role)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال بان كي لون إن السلام ممكن. وأضاف أن الحوار مستمر.", ["بان كي لون", "بان كي لون"]),
        ("وأكد الأمين العام بان كي لون أن السلام ممكن.", ["بان كي لون"]),
        ("قال أكمل الدين شاكر إن المنظمة مستعدة.", ["أكمل الدين شاكر"]),
        ("قال أحمد واصل إن الطريق آمن. وأضاف واصل أن الجسر مفتوح.", ["أحمد واصل", "أحمد واصل"]),
        ("قال نجم الدين شاكر إن الحزب قوي.", ["نجم الدين شاكر"]),
        ("قال عالم صديقي إن الطريق آمن. وأضاف أن الجسر مفتوح.", ["عالم صديقي", "عالم صديقي"]),
        ("وقالت شاهدة عيان إن النار بدأت في الطابق الأول.", ["شاهدة عيان"]),
        ("قال شاهد عيان إن النار بدأت في الطابق الأول.", ["شاهد عيان"]),
    ],
)
def test_names_that_are_verbs_offices_or_conjunctions_as_well_are_whole(
    text: str, names: list[str]
) -> None:
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, "ar")] == names


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال حارس العقار إن النار بدأت ليلا.", "حارس العقار", None),
        ("قال لاعب الأهلي إن الفريق جاهز.", "لاعب الأهلي", None),
        ("قال ممثل الادعاء إن القضية واضحة.", "ممثل الادعاء", None),
        ("قال قنصل بلجيكا إن القضية واضحة.", "قنصل بلجيكا", None),
        ("قال وزير مصري إن السلام ممكن.", "وزير مصري", None),
        ("قال حارس العقار سامي شاكر إن النار بدأت ليلا.", "سامي شاكر", "حارس العقار"),
        ("قال نائب الرئيس شاكر إن السلام ممكن.", "شاكر", "نائب الرئيس"),
        ("قال وزير الخارجية شاكر إن السلام ممكن.", "شاكر", "وزير الخارجية"),
    ],
)
def test_what_an_arabic_role_without_its_article_is_of_is_nobodys_name(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "ar")
    assert _named(claim) == (name, role)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال يزيد شرف إن الجسر مغلق.", "يزيد شرف", None),
        ("قال يزيد بن علي إن الجسر مغلق.", "يزيد بن علي", None),
        ("وقال المدير سامي نجم إن الجسر مغلق.", "سامي نجم", "المدير"),
        ("قال سامي النقيب إن الجسر مغلق.", "سامي النقيب", None),
        ("قال سامي شاكر حارس المنتخب إن الجسر مغلق.", "سامي شاكر", "حارس المنتخب"),
        ("قال لاعب منتخب مصر سامي شاكر إن الجسر مغلق.", "سامي شاكر", "لاعب منتخب مصر"),
        ("قال مدرب فريق الجيش سامي شاكر إن الجسر مغلق.", "سامي شاكر", "مدرب فريق الجيش"),
        ("قال داعية إسلامي معروف إن الجسر مغلق.", "داعية إسلامي معروف", None),
        ("قالت هند شاكر داعية إلى الهدوء إن الجسر مغلق.", "هند شاكر", None),
    ],
)
def test_an_arabic_name_is_whole_with_what_may_be_a_verb_or_an_office(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "ar")
    assert claim.text.strip(" .") == "الجسر مغلق"
    assert _named(claim) == (name, role)


def test_who_has_an_office_for_a_surname_is_known_by_it() -> None:
    text = "قال أحمد نجم إن الجسر مغلق. وأضاف نجم أن الطريق آمن."
    names = [claim.speaker and claim.speaker.name for claim in find_claims(text, "ar")]
    assert names == ["أحمد نجم", "أحمد نجم"]


@pytest.mark.parametrize(
    ("front", "name", "role"),
    [
        ("دعا الرئيس سامي شاكر إلى وقف النار", "سامي شاكر", "الرئيس"),
        ("وصل الوزير سامي شاكر إلى عمان،", "سامي شاكر", "الوزير"),
        ("وخرج المدرب سامي شاكر", "سامي شاكر", "المدرب"),
        ("طالب الوزير سامي شاكر بإغلاق الجسر", "سامي شاكر", "الوزير"),
    ],
)
@pytest.mark.parametrize(
    "statement", ["وأكد أن الطريق مفتوح أمام السيارات", "وقال: «الطريق مفتوح أمام السيارات»"]
)
def test_a_verb_joined_to_what_somebody_did_has_his_subject(
    front: str, name: str, role: str, statement: str
) -> None:
    text = f"{front} {statement}."
    told = [(quote.text, quote.speaker) for quote in find_quotes(text, "ar")]
    told += [(claim.text, claim.speaker) for claim in find_claims(text, "ar")]
    ((words, speaker),) = told
    assert words.strip(" .") == "الطريق مفتوح أمام السيارات"
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    "front",
    [
        "زار الوزير سامي شاكر المدينة",
        "دعا سامي شاكر السكان إلى الهدوء",
        "دعا الرئيس سامي شاكر الوزير أحمد علي إلى عمان",
        "طالب سامي شاكر الحكومة بإغلاق الجسر",
        "رحب الوزير سامي شاكر بالقرار",
    ],
)
def test_what_somebody_did_something_to_is_no_part_of_his_name(front: str) -> None:
    claims = find_claims(f"{front} وأكد أن الطريق مفتوح.", "ar")
    assert {claim.speaker and claim.speaker.name for claim in claims} <= {None, "سامي شاكر"}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("شهردار کریمی گفت که آب کافی است.", "کریمی", "شهردار"),
        ("دادستان رضایی گفت که آب کافی است.", "رضایی", "دادستان"),
        ("دادستان علی‌پور گفت که آب کافی است.", "علی‌پور", "دادستان"),
        ("شهردار شاهرود گفت که آب کافی است.", "شهردار شاهرود", None),
        ("سفیر سنگاپور گفت که آب کافی است.", "سفیر سنگاپور", None),
        ("استاندار مرکزی گفت که آب کافی است.", "استاندار مرکزی", None),
    ],
)
def test_a_persian_office_has_a_surname_behind_it_or_its_place(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "fa")
    assert _named(claim) == (name, role)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سامي شاكر خلال اللقاء: لا يجب أن نغلق الجسر هذا العام.", "لا يجب أن نغلق الجسر هذا العام"),
        ("وقال سامي شاكر نحن ملتزمون كفريق بأن نفتح الجسر.", "نحن ملتزمون كفريق بأن نفتح الجسر"),
        ("وقال سامي شاكر خلال اللقاء إن الجسر مغلق غدا.", "الجسر مغلق غدا"),
    ],
)  # fmt: skip
def test_a_conjunction_inside_of_what_is_said_opens_no_arabic_claim(text: str, said: str) -> None:
    """Else the negation in front of it is lost, and a denial is printed as a statement."""
    assert [claim.text for claim in find_claims(text, "ar")] == [said]


def test_what_an_arabic_verb_denies_is_not_who_denies_it() -> None:
    text = "قال سامي شاكر في اللقاء: «الجسر آمن تماما». ونفى أيضا وجود شقوق تهدد السيارات، وقال إن «الجسر لن يغلق غدا»."
    assert [quote.speaker and quote.speaker.name for quote in find_quotes(text, "ar")] == [
        "سامي شاكر",
        "سامي شاكر",
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال مدير مستشفى الأمل إن القسم مغلق غدا.", "مدير مستشفى الأمل", None),
        ("قال وزير الدولة لشؤون النقل إن الجسر مغلق غدا.", "وزير الدولة لشؤون النقل", None),
        ("قال المدرب الأسترالي إن الفريق جاهز غدا.", "المدرب الأسترالي", None),
        ("أكد المتحدث الرسمي لوزارة النقل سامي شاكر أن الجسر مغلق غدا.", "سامي شاكر", "المتحدث الرسمي لوزارة النقل"),
        ("قال المتحدث الرسمي لوزارة الشباب والرياضة إن الملعب مغلق غدا.", "المتحدث الرسمي لوزارة الشباب والرياضة", None),
        ("قال المدرب سامي شاكر لقناة الشرق إن الفريق جاهز غدا.", "سامي شاكر", "المدرب"),
    ],
)  # fmt: skip
def test_what_an_arabic_office_is_of_is_no_name(text: str, name: str, role: str | None) -> None:
    (claim,) = find_claims(text, "ar")
    assert _named(claim) == (name, role)


def test_an_arabic_topic_in_front_of_a_verb_is_nobody() -> None:
    text = "قال سامي شاكر إن الجسر آمن. وعن موضوع الأشغال الجديدة، لفت إلى أن الطريق سيغلق غدا."
    assert {claim.speaker and claim.speaker.name for claim in find_claims(text, "ar")} <= {
        "سامي شاكر"
    }


def test_an_outlet_that_a_persian_report_only_credits_says_nothing() -> None:
    assert find_claims("به گزارش ایسنا؛ پل جدید شهر فردا باز می‌شود.", "fa") == []
    (claim,) = find_claims("به گفته کریم احمدی، پل جدید شهر فردا باز می‌شود.", "fa")
    assert claim.speaker is not None
    assert claim.speaker.name == "کریم احمدی"


def test_where_a_persian_speaker_won_is_not_who_speaks() -> None:
    text = "عباس کریمی بعد از پیروزی تیم ملی فوتبال ایران مقابل کره شمالی، گفت: تیم ما فردا در شهر تمرین خواهد کرد."
    (claim,) = find_claims(text, "fa")
    assert claim.speaker is not None
    assert claim.speaker.name == "عباس کریمی"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال سامي شاكر نجم المنتخب الوطني إن الفريق جاهز غدا.", "سامي شاكر", "نجم المنتخب الوطني"),
        ("قالت هند شاكر نجمة مسلسل الجسر إن التصوير انتهى أمس.", "هند شاكر", "نجمة مسلسل الجسر"),
        ("قال سامي شاكر كابتن فريق النصر إن الفريق جاهز غدا.", "سامي شاكر", "كابتن فريق النصر"),
        ("قال سامي شاكر شقيق الضحية إن الشرطة أغلقت الملف أمس.", "سامي شاكر", "شقيق الضحية"),
        ("قال الفنان سامي شاكر إن الفيلم سيعرض غدا في القاهرة.", "سامي شاكر", "الفنان"),
    ],
)
def test_an_arabic_role_behind_a_name_is_no_part_of_it(text: str, name: str, role: str) -> None:
    (claim,) = find_claims(text, "ar")
    assert _named(claim) == (name, role)


def test_a_paper_that_is_told_in_one_word_with_to_is_no_part_of_a_name() -> None:
    (claim,) = find_claims("وقال للصحيفة سامي شاكر إن الجسر مغلق.", "ar")
    assert _named(claim) == ("سامي شاكر", None)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("سامان کریمی شهردار لواسان در جمع خبرنگاران در پاسخ به سوالی درباره آب، گفت: پل شهر فردا باز می‌شود.", "سامان کریمی", "شهردار لواسان"),
        ("وزیر نیرو با اشاره به حضور مردم در سد، تصریح کرد: آب سد تا پاییز کافی است.", "وزیر نیرو", None),
        ("سامان کریمی شهردار لواسان در گفت و گو با خبرنگار ایسنا گفت: پل شهر فردا باز می‌شود.", "سامان کریمی", "شهردار لواسان"),
        ("ایسنا: سامان کریمی شهردار لواسان گفت: پل شهر فردا باز می‌شود.", "سامان کریمی", "شهردار لواسان"),
        ("ایسنا نوشت: سامان کریمی شهردار لواسان گفت: پل شهر فردا باز می‌شود.", "سامان کریمی", "شهردار لواسان"),
        ("به گزارش خبرنگار مهر سامان کریمی شهردار لواسان گفت: پل شهر فردا باز می‌شود.", "سامان کریمی", "شهردار لواسان"),
        ("به گزارش راه امروز سامان ضیایی گفت: پل شهر فردا باز می‌شود.", "سامان ضیایی", None),
        ("«سامان کریمی» شهردار لواسان نیز بیان داشت: پل شهر فردا باز می‌شود.", "سامان کریمی", "شهردار لواسان"),
        ("سرمربی تیم فوتبال سنگ آبی گفت: بازی فردا آسان نیست.", "سرمربی تیم فوتبال سنگ آبی", None),
        ("سامان کریمی وزیر راه و شهرسازی گفت: پل شهر فردا باز می‌شود.", "سامان کریمی", "وزیر راه و شهرسازی"),
        ("وزیر راه و شهرسازی گفت: پل شهر فردا باز می‌شود.", "وزیر راه و شهرسازی", None),
        ("رئیس کمیسیون امنیت ملی و سیاست خارجی گفت: پل شهر فردا باز می‌شود.", "رئیس کمیسیون امنیت ملی و سیاست خارجی", None),
        ("وزیر جدید راه در این نشست ادامه داد: پل شهر فردا باز می‌شود.", "وزیر جدید راه", None),
    ],
)  # fmt: skip
def test_a_persian_sentence_opens_with_who_says_what_its_colon_announces(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "fa")
    assert _named(claim) == (name, role)


def test_a_persian_name_in_marks_is_no_quotation() -> None:
    text = "«سامان کریمی» شهردار لواسان گفت: «پل شهر فردا باز می‌شود»."
    assert [quote.text for quote in find_quotes(text, "fa")] == ["پل شهر فردا باز می‌شود"]


def test_a_persian_colon_opens_a_report_as_a_conjunction_does() -> None:
    text = "سامان کریمی شهردار لواسان گفت: پل شهر فردا باز می‌شود."
    assert len(find_attributions(text, "fa").claims) == 1


def test_a_thing_in_front_of_a_persian_office_is_nobody() -> None:
    text = "سامان کریمی گفت: نشست خبری شهردار لغو شد. او افزود: پل شهر فردا باز می‌شود."
    names = [claim.speaker and claim.speaker.name for claim in find_claims(text, "fa")]
    assert names == ["سامان کریمی", "سامان کریمی"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وزیر کار را ناکافی دانست و گفت: پل بسته است و راه باز است.", None),
        ("این خبر را سخنگوی دولت اعلام کرد و گفت: پل بسته است و راه باز است.", "سخنگوی دولت"),
        ("سامان کریمی پل را بست و مریم احمدی گفت: راه باز است و ما کار می‌کنیم.", "مریم احمدی"),
    ],
)
def test_a_persian_object_is_no_part_of_who_speaks(text: str, name: str | None) -> None:
    assert {claim.speaker and claim.speaker.name for claim in find_claims(text, "fa")} <= {name}
    assert name is None or len(find_claims(text, "fa")) == 1


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("أكد وزير النقل والتعاون الدولي والمقيمين بالخارج الدكتور سامي شاكر أن الجسر مغلق.", "سامي شاكر", None),
        ("قال نائب رئيس الوزراء ووزير النقل وشؤون الموانئ، سامي شاكر، إن الجسر مغلق.", "سامي شاكر", "نائب رئيس الوزراء ووزير النقل وشؤون الموانئ"),
        ("قال السفير سامي شاكر المتحدث الرسمى باسم وزارة النقل إن الجسر مغلق.", "سامي شاكر", "السفير"),
        ("وأكد سامي شاكر وهو المدير أن الجسر مغلق.", "سامي شاكر", None),
        ("اكد الوزير سامي شاكر ان الجسر مغلق.", "سامي شاكر", "الوزير"),
    ],
)  # fmt: skip
def test_what_goes_on_with_an_arabic_office_is_no_name(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "ar")
    assert claim.speaker is not None
    assert claim.speaker.name == name
    assert role is None or claim.speaker.role == role


def test_an_indefinite_object_is_no_part_of_an_arabic_name() -> None:
    text = "عقد وزير النقل وليد المعلم مؤتمرا صحافيا في البلدة. وأشار المعلم إلى أن الجسر مغلق."
    assert [_named(claim)[0] for claim in find_claims(text, "ar")] == ["وليد المعلم"]


def test_what_an_arabic_verb_warns_of_behind_a_comma_is_no_claim() -> None:
    text = "حذرت وزيرة النقل هند شاكر، من سرعة السيارات على الجسر."
    assert not find_attributions(text, "ar").claims


@pytest.mark.parametrize(
    "text",
    [
        "ألقى علي حسن خطابا قال فيه إن الجسر مغلق.",
        "أصدر علي حسن بيانا قال فيه إن الجسر مغلق.",
        "وقال علي حسن نائبا عن الوزير إن الجسر مغلق.",
    ],
)
def test_what_somebody_gives_or_is_ends_his_arabic_name(text: str) -> None:
    assert [_named(claim)[0] for claim in find_claims(text, "ar")] == ["علي حسن"]


@pytest.mark.parametrize(
    ("office", "name"),
    [("شهردار تهران", "زاکانی"), ("رئیس جمهور", "روحانی"), ("استاندار یزد", "فاطمی")],
)
def test_a_holder_whom_nobody_lists_follows_a_persian_office_that_is_whole(
    office: str, name: str
) -> None:
    text = f"{office} {name} گفت: «پل بسته می‌شود و تا بهار باز نخواهد شد.»"
    [quote] = find_quotes(text, "fa")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, office)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("وأشار إلى أن السوق سيفتح أبوابه غدا.", ["السوق سيفتح أبوابه غدا"]),
        ("وأوضح في تصريحات صحفية أن السوق سيفتح أبوابه غدا.", ["السوق سيفتح أبوابه غدا"]),
        ("وأوضح خلال المؤتمر الصحفي أن السوق سيفتح غدا.", ["السوق سيفتح غدا"]),
        ("وأضاف أن السوق سيفتح غدا، لافتا إلى أن المطر توقف.", ["السوق سيفتح غدا", "المطر توقف"]),
        ("وشدد المطر في المساء على السوق والجسر.", []),
    ],
)
def test_what_an_arabic_verb_without_a_subject_reports_stands_behind_its_preposition(
    sentence: str, claims: list[str]
) -> None:
    _, *found = find_claims(f"قال الوزير سامي حداد إن الجسر مغلق. {sentence}", "ar")
    assert [claim.text.strip(" .،") for claim in found] == claims
    assert {_named(claim)[0] for claim in found} <= {"سامي حداد"}


def test_an_arabic_participle_is_of_him_whom_its_sentence_opens_with() -> None:
    for opening in (
        "أعرب سامي حداد، مدير السوق، عن سعادته",
        "من جانبه، انتقد المدير سامي حداد، القرار",
    ):
        (claim,) = find_claims(f"{opening}، مؤكدا أن السوق سيفتح غدا.", "ar")
        assert (claim.text.strip(" ."), _named(claim)[0]) == ("السوق سيفتح غدا", "سامي حداد")


def test_whom_an_arabic_sentence_tells_of_in_between_is_not_who_goes_on() -> None:
    text = "قال الوزير سامي حداد إن الجسر مغلق. وانتقد المدير أحمد شاكر القرار. وأضاف أن السوق سيفتح غدا."
    assert [_named(claim)[0] for claim in find_claims(text, "ar")] == ["سامي حداد"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال الأمين العام لمنظمة غيمة عبد الله شاكر إن الجسر مغلق.", "عبد الله شاكر", None),
        ("صرح مصدر أمني مسئول بوزارة النقل بأن الجسر مغلق غدا.", "مصدر أمني مسئول", None),
        ("وكان مصدر مسؤول في وزارة التنمية المحلية، قال إن الجسر مغلق.", "مصدر مسؤول", None),
        ("أعلن مصدر داخل قطاع النقل أن الجسر مغلق.", "مصدر", None),
        ("وأضاف أن الوزير سامي شاكر قال لشعبه: الجسر مغلق أمام السيارات.", "سامي شاكر", "الوزير"),
        ("قال وزير النقل، الناطق باسم الحكومة، سامي شاكر، إن الجسر مغلق.", "وزير النقل", None),
    ],
)
def test_what_an_arabic_office_is_of_and_whom_it_tells_are_no_name(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "ar")
    assert _named(claim)[0] == name
    assert role is None or _named(claim)[1] == role


def test_the_joined_verb_of_an_arabic_sentence_is_no_part_of_a_name() -> None:
    text = "وشكا شاكر من الضوضاء في القاعة. وقال شاكر إن الجسر مغلق."
    assert [_named(claim)[0] for claim in find_claims(text, "ar")] == ["شاكر"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "به گزارش باران نیوز، سامان کریمی، سخنگوی پلیس روز چهارشنبه اظهار کرد: پل بسته است.",
            "سامان کریمی",
            "سخنگوی پلیس",
        ),
        ("سامان کریمی، سخنگوی پلیس می گوید، پل بسته است.", "سامان کریمی", "سخنگوی پلیس"),
        ("مقام های محلی در شهر می گویند که پل بسته است.", "مقام های محلی", None),
        (
            "معاون وزیر نیرو از شناسایی ده چاه جدید خبر داد و گفت: پل بسته است.",
            "معاون وزیر نیرو",
            None,
        ),
        (
            "سامان کریمی سرمربی تیم حاضر نشد لذا مربی این تیم در نشست خبری گفت: پل بسته است.",
            "مربی",
            None,
        ),
        ("مشهد- ایرنا- شهردار مشهد گفت: پل بسته است.", "شهردار مشهد", None),
        ("وحید رودبار سخنگوی پلیس گفت: پل بسته است.", "وحید رودبار", "سخنگوی پلیس"),
        ("البرز رودبار سخنگوی پلیس گفت: پل بسته است.", "البرز رودبار", "سخنگوی پلیس"),
        ("سامان کریمی افزود: طبق آمارها پل بسته است.", "سامان کریمی", None),
        ("بنا به گفته آقای کریمی، پل بسته است.", "کریمی", None),
        (
            "سامان کریمی سرمربی تیم فولاد باخت. سرمربی تیم ذوب گفت: پل بسته است.",
            "سرمربی تیم ذوب",
            None,
        ),
    ],
)
def test_a_persian_office_is_told_from_credits_and_topics(
    text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, "fa")
    assert claim.text.strip(" .").removeprefix("طبق آمارها ") == "پل بسته است"
    assert _named(claim) == (name, role)


def test_an_arabic_that_may_stand_behind_all_that_tells_where_and_when() -> None:
    text = (
        "قال سامي شاكر إن الجسر مغلق. وأضاف خلال مداخلة مع برنامج «على الهواء» الذي يقدمه رامي خالد، "
        "عبر شاشة «النهر»، مساء الأربعاء، أن البلدية تنتظر الرمل."
    )
    (_, claim) = find_claims(text, "ar")
    assert claim.text == "البلدية تنتظر الرمل"
    assert _named(claim)[0] == "سامي شاكر"


def test_an_arabic_participle_is_of_him_who_goes_on() -> None:
    text = "قال سامي شاكر إن الجسر مغلق. ولفت إلى أن البلدية تنتظر الرمل، قائلا إنه سيكون هناك “عمل كثير في كل شارع”."
    (quote,) = find_quotes(text, "ar")
    assert quote.speaker is not None
    assert quote.speaker.name == "سامي شاكر"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "سامان کریمی نایب رئیس مجلس در جلسه علنی گفت: پل در بهار باز خواهد شد.",
            "سامان کریمی",
            "نایب رئیس مجلس",
        ),
        (
            "علی کریمی، رئیس مجلس شورا از نامه وزیر خبر داد. علی کریمی در جلسه علنی گفت: پل در بهار باز خواهد شد.",
            "علی کریمی",
            "رئیس مجلس شورا",
        ),
        ("«حسین مرادی» در نشست خبری گفت: پل در بهار باز خواهد شد.", "حسین مرادی", None),
        (
            "به گزارش شهر آنلاین، چند نماینده تجمع کردند.\nعلی کریمی عضو هیئت رئیسه مجلس آمد.\n"
            "وی گفت: پل در بهار باز خواهد شد.",
            "علی کریمی",
            "عضو هیئت رئیسه مجلس",
        ),
    ],
)
def test_a_persian_speaker_is_whole_and_his_office_without_what_he_does(
    text: str, name: str, role: str | None
) -> None:
    claim = find_claims(text, "fa")[-1]
    assert claim.text == "پل در بهار باز خواهد شد"
    assert _named(claim) == (name, role)


def test_who_speaks_by_a_persian_clause_says_what_follows_his_verb() -> None:
    text = "رئیس شورا با بیان اینکه «پل بسته مانده است»، گفت: «در بهار پل را باز خواهیم کرد.»"
    assert [quote.speaker and quote.speaker.name for quote in find_quotes(text, "fa")] == [
        "رئیس شورا",
        "رئیس شورا",
    ]


def test_a_comma_may_part_an_arabic_verb_from_its_that() -> None:
    text = "قال سامي شاكر إن الجسر مغلق. وأضاف ، أن البلدية تنتظر الرمل في هذا الأسبوع."
    assert [claim.text for claim in find_claims(text, "ar")][1:] == [
        "البلدية تنتظر الرمل في هذا الأسبوع"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وأشار إلى إغلاق المجمع الرياضي، لافتا إلى أن الجسر سيفتح غدا.",
        "وأكد على أهمية فتح الجسر عن طريق الوادي، مشيراً إلى أن الجسر سيفتح غدا.",
    ],
)
def test_what_an_arabic_verb_governs_by_a_preposition_is_nobody(text: str) -> None:
    assert [claim.speaker for claim in find_claims(text, "ar") if claim.speaker] == []
    named = text.replace("وأشار", "وأشار سامي شاكر").replace("وأكد", "وأكد سامي شاكر")
    assert _named(find_claims(named, "ar")[-1]) == ("سامي شاكر", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال سامي شاكر إن الجسر مغلق. وأضاف في تصريحات لصحيفة النهر الجديد الساحلية نشرتها أمس، أن الجسر سيفتح غدا.", "سامي شاكر"),
        ("أعلن قائد الجيش ماهر شاكر الشهر الفائت أن الجسر سيفتح غدا.", "ماهر شاكر"),
        ("أعلنت القيادة المركزية تنفيذ العملية، وقال سامي شاكر إن الجسر سيفتح غدا.", "سامي شاكر"),
        ("قالت منظمة حظر الأسلحة إن الجسر سيفتح غدا.", "منظمة حظر الأسلحة"),
        ("قالت القيادة المركزية تنفيذ العملية إن الجسر سيفتح غدا.", "القيادة المركزية"),
    ],
)  # fmt: skip
def test_an_arabic_subject_ends_before_what_it_did_and_when(text: str, name: str) -> None:
    assert _named(find_claims(text, "ar")[-1])[0] == name


def test_a_persian_speaker_states_something_beside_what_he_says() -> None:
    text = "وزیر نیرو با بیان اینکه سد پر است، گفت: آب برای همه کافی است."
    assert [(claim.text, _named(claim)[0]) for claim in find_claims(text, "fa")] == [
        ("سد پر است", "وزیر نیرو"),
        ("آب برای همه کافی است", "وزیر نیرو"),
    ]
    text = "محسن کریمی با اشاره به اینکه سد پر است، از آمادگی برای حمایت از باغ‌های خانگی خبر داد."
    assert [(claim.text, _named(claim)[0]) for claim in find_claims(text, "fa")] == [
        ("سد پر است", "محسن کریمی")
    ]
    text = "وزیر نیرو در نشستی که سد پر است، گفت: آب برای همه کافی است."
    assert "سد پر است" not in [claim.text for claim in find_claims(text, "fa")]


def test_the_outlet_that_signs_a_persian_report_is_no_part_of_its_claim() -> None:
    (claim,) = find_claims("محسن کریمی گفت: آب برای همه کافی است./ایسنا", "fa")
    assert claim.text == "آب برای همه کافی است"
    (claim,) = find_claims("محسن کریمی گفت: آب برای همه کافی است و خبر از ایسنا", "fa")
    assert claim.text.endswith("ایسنا")


def test_a_persian_source_may_be_written_in_one_word_with_its_preposition() -> None:
    (claim,) = find_claims("به‌گفتۀ محسن کریمی، آب برای همه کافی است.", "fa")
    assert (claim.text, _named(claim)[0]) == ("آب برای همه کافی است", "محسن کریمی")


def test_a_word_behind_what_a_preposition_governs_is_no_arabic_subject() -> None:
    text = "وشدد على وجود معلومات غير مؤكدة دارت هنا، بأن الجسر سيفتح غدا."
    assert [claim.speaker for claim in find_claims(text, "ar") if claim.speaker] == []


def test_who_heard_it_opens_no_arabic_claim() -> None:
    text = 'وقال العميد سامي شاكر في تصريحات للصحفيين "وصلنا إلى الجسر بعد عشر دقائق من الحادث".'
    assert find_claims(text, "ar") == []
    (quote,) = find_quotes(text, "ar")
    assert quote.speaker is not None
    assert quote.speaker.name == "سامي شاكر"
    told = 'وقال العميد سامي شاكر إن الجسر "سيبقى مغلقا حتى الأسبوع المقبل".'
    assert len(find_claims(told, "ar")) == 1
