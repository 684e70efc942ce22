"""Whose an office is stays out of the name of who has it: a land, a body, a club; in languages far from English."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


def _who(text: str, language: str) -> list[tuple[str | None, str | None]]:
    return [
        (name, role)
        for _, name, role in (
            *told(find_quotes(text, language)),
            *told(find_claims(text, language)),
        )
    ]


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("Thủ tướng Ba Lan Lund", "Lund", "Thủ tướng Ba Lan"),
        ("Tổng thống Thổ Nhĩ Kỳ Ada Birk", "Ada Birk", "Tổng thống Thổ Nhĩ Kỳ"),
        ("Thị trưởng New York Ada Birk", "Ada Birk", "Thị trưởng New York"),
        ("bà Nguyễn Ba Lan", "Nguyễn Ba Lan", None),
    ],
)
def test_a_vietnamese_office_keeps_its_land(mention: str, name: str, role: str | None) -> None:
    assert _who(f"{mention} nói rằng trường sẽ mở cửa vào tháng 5.", "vi") == [(name, role)]


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("Gubernur California Lund", "Lund", "Gubernur California"),
        ("Menteri Luar Negeri Arab Saudi Ada Birk", "Ada Birk", "Menteri Luar Negeri Arab Saudi"),
        ("Ketua DPR Puan Birk", "Puan Birk", "Ketua DPR"),
        ("Ada Birk", "Ada Birk", None),
    ],
)
def test_an_indonesian_office_keeps_its_land(mention: str, name: str, role: str | None) -> None:
    assert _who(f"{mention} mengatakan bahwa sekolah akan dibuka pada Mei.", "id") == [(name, role)]


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("المتحدث باسم الكرملين سامي شاكر", "سامي شاكر", "المتحدث باسم الكرملين"),
        ("المتحدث باسم الجيش سامي شاكر", "سامي شاكر", "المتحدث باسم الجيش"),
        ("الأمين العام لحلف الناتو سامي شاكر", "سامي شاكر", "الأمين العام لحلف الناتو"),
        ("ولي العهد السعودي الأمير سامي شاكر", "سامي شاكر", "الأمير"),
        ("المهندس باسم شاكر", "باسم شاكر", "المهندس"),
    ],
)
def test_an_arabic_spokesman_speaks_in_the_name_of_a_body(
    mention: str, name: str, role: str
) -> None:
    assert _who(f"قال {mention} إن المدرسة ستفتح في مايو.", "ar") == [(name, role)]


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("Sözcü Emir", "Emir", "Sözcü"),
        ("Bakan Kurum", "Kurum", "Bakan"),
        ("Ankara Cumhuriyet Başsavcısı Kaya", "Kaya", "Ankara Cumhuriyet Başsavcısı"),
        ("Koç Holding CEO’su Kaya", "Kaya", "Koç Holding CEO’su"),
        ("Vatandaşlardan Murat Kaya", "Murat Kaya", "Vatandaşlardan"),
        ("Suriye Cumhurbaşkanı Sami eş-Şakir", "Sami eş-Şakir", "Suriye Cumhurbaşkanı"),
        ("Ada von der Birk", "Ada von der Birk", None),
        ("Katar Emiri Sami Kaya", "Sami Kaya", "Katar Emiri"),
    ],
)
def test_a_turkish_surname_may_be_a_word_or_have_a_particle(
    mention: str, name: str, role: str | None
) -> None:
    assert _who(f"{mention} ise yeni okulun hazır olduğunu belirtti.", "tr") == [(name, role)]
    assert _who(f"“Şehirde yeni bir okul yapıyoruz” dedi {mention}.", "tr") == [(name, role)]


def test_what_a_turkish_noun_is_of_is_nobody_behind_an_office() -> None:
    text = "Bakan Kurum toplantısında okulun hazır olduğunu belirtti."
    assert ("Kurum", "Bakan") not in _who(text, "tr")


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("マクロン仏大統領", "マクロン", "仏大統領"),
        ("メルツ・ドイツ首相", "メルツ", "ドイツ首相"),
        ("片山さつき財務相", "片山さつき", "財務相"),
        ("田中正英社長", "田中正英", "社長"),
        ("カナダ首相", "カナダ首相", None),
    ],
)
def test_a_japanese_land_stands_between_a_name_and_an_office(
    mention: str, name: str, role: str | None
) -> None:
    text = f"{mention}は「市内に新しい学校を建設している」と述べた。"
    assert _who(text, "ja") == [(name, role)]


def test_persian_typed_with_arabic_letters_is_read_and_printed_as_it_is_typed() -> None:
    text = "سامان كريمي وزير نيرو تأكيد كرد: «ما در شهر مدرسه تازه مي‌سازيم.»"
    assert _who(text, "fa") == [("سامان كريمي", "وزير نيرو")]
    folded = text.translate(str.maketrans("يك", "یک"))
    assert _who(folded, "fa") == [("سامان کریمی", "وزیر نیرو")]


def test_a_persian_office_stands_behind_whom_it_is_told_according_to() -> None:
    text = "به گفته احد وظیفه سخنگوی طالبان، مدرسه در ماه مه باز می‌شود."
    assert _who(text, "fa")[0][0] == "احد وظیفه"
    text = "به گفته مدیرکل استان تهران، مدرسه در ماه مه باز می‌شود."
    assert "استان تهران" not in [name for name, _ in _who(text, "fa")]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Dışişleri Bakanı Lundqvist okulun mayısta açılacağını söyledi.", "tr", "Lundqvist"),
        ("Vali Lundqvist köyün boşaltılacağını söyledi.", "tr", "Lundqvist"),
        ("Xarici işlər naziri Bayram məktəbin mayda açılacağını bildirib.", "az", "Bayram"),
        ("Daşary işler ministri Amanow mekdebiň açyljakdygyny aýtdy.", "tk", "Amanow"),
    ],
)
def test_a_place_that_owns_what_follows_is_nobodys(text: str, language: str, name: str) -> None:
    assert [found for found, _ in _who(text, language)] == [name]


def test_a_place_that_is_called_by_a_name_is_no_speaker() -> None:
    text = "Vali Kaya okulunun mayısta açılacağını söyledi."
    assert ("Kaya", "Vali") not in _who(text, "tr")
