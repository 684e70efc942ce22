import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.errors import SourceError
from summarize.sources.decoding import decode

RUSSIAN = "Плотину открыли в понедельник, сообщил мэр Осинска. «Вода дошла до всех», — сказал он."
RUSSIAN_TYPED = "Плотину открыли в понедельник, сообщил мэр Осинска. Вода дошла до всех."
UKRAINIAN = "Міст відкрили вчора, і мешканці їздять ним на роботу. Її це тішить."
KAZAKH = "Көпір жөнделді, енді ауыл тұрғындары қалаға тез жетеді. Әкім қуанышты екенін айтты."
TAJIK = "Пул таъмир шуд ва ҳоло мардуми деҳа ба шаҳр зуд мерасанд. Ҷавонон хушҳоланд, гуфт ӯ."
TURKISH = "Köprü dün açıldı, köylüler artık şehre çabuk ulaşıyor. Başkan mutlu olduğunu söyledi."
CZECH = "Most byl včera otevřen a lidé z vesnice nyní přijedou do města dříve. Starosta má radost."
GREEK = "Η γέφυρα άνοιξε χθες και οι κάτοικοι φτάνουν πια γρήγορα στην πόλη."
FRENCH = "Le pont a été rouvert hier : les élèves du village arrivent à l’école sans détour."
CHINESE = "大桥昨天重新开放，村民现在可以很快到达城市。市长说他很高兴。"
JAPANESE = "橋は昨日再び開通し、村の人々は早く町へ行けるようになった。"
KOREAN = "다리가 어제 다시 열려 마을 사람들이 도시로 빨리 갈 수 있게 되었다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN_TYPED, "koi8-r"),
        (RUSSIAN_TYPED, "iso-8859-5"),
        (RUSSIAN, "mac-cyrillic"),
        (RUSSIAN_TYPED, "cp866"),
        (UKRAINIAN, "windows-1251"),
        (UKRAINIAN, "koi8-u"),
        (KAZAKH, "kz1048"),
        (KAZAKH, "ptcp154"),
        (TAJIK, "koi8-t"),
        (TURKISH, "windows-1254"),
        (CZECH, "windows-1250"),
        (CZECH, "iso-8859-2"),
        (GREEK, "windows-1253"),
        (FRENCH, "windows-1252"),
        (CHINESE, "gb18030"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (KOREAN, "cp949"),
        (JAPANESE, "iso-2022-jp"),
    ],
)
def test_old_code_pages_are_told_apart_by_the_letters_they_make(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "page")
    assert decoded.text == text
    assert decoded.text.encode(decoded.encoding) == text.encode(encoding)


def test_the_choice_is_reported_by_its_usual_name() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "page").encoding == "windows-1251"
    assert decode(RUSSIAN_TYPED.encode("koi8-r"), "page").encoding == "koi8-r"
    assert decode(KAZAKH.encode("kz1048"), "page").encoding == "kz1048"


@pytest.mark.parametrize("text", ["Привет", "Доброе утро", "Казань", "Мэр молчит"])
@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "cp866"])
def test_two_words_are_enough_for_russian(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "page").text == text


@pytest.mark.parametrize(
    "encoding",
    ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"],
)
@pytest.mark.parametrize("text", [RUSSIAN, FRENCH, "A short line.\r\nAnother one.", "No."])
def test_unicode_is_read_with_and_without_its_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "page").text == text


def test_only_the_mark_goes_and_line_ends_stay() -> None:
    decoded = decode(codecs.BOM_UTF8 + b"one\r\ntwo\rthree\n\n\xef\xbb\xbffour", "page")
    assert decoded.text == "one\r\ntwo\rthree\n\n\ufefffour"
    assert decoded.encoding == "utf-8"


def test_bad_bytes_in_utf_8_are_replaced_counted_and_reported() -> None:
    data = "Плотину от\ufffdкрыли".encode() + b"\xff" + " вчера".encode() + b"\xd0"
    decoded = decode(data, "page")
    assert decoded.text == "Плотину от\ufffdкрыли\ufffd вчера\ufffd"
    assert decoded.encoding == "utf-8"
    bytes_, characters = decoded.warnings
    assert bytes_.startswith("2 places")
    assert "U+FFFD" in bytes_
    assert characters.startswith("1 character was lost")


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "cp866"])
@pytest.mark.parametrize("counts", [(1, 2), (1, 200), (200, 1)])
def test_a_text_put_together_from_two_encodings_loses_neither(
    encoding: str, counts: tuple[int, int]
) -> None:
    own, other = (
        "Плотину открыли вчера вечером, после паводка.\n",
        "Мэр доволен. Нет, не очень.\r\n",
    )
    data = other.encode(encoding) + own.encode() * counts[0] + other.encode(encoding) * counts[1]
    decoded = decode(data, "page", "windows-1251")
    assert decoded.text == other + own * counts[0] + other * counts[1]
    assert decoded.encoding == "utf-8"
    assert decoded.warnings[0].endswith(f"lines are not utf-8: read as {encoding}.")


def test_a_character_that_was_cut_in_half_does_not_change_the_encoding() -> None:
    decoded = decode("Казань".encode()[:-1], "page")
    assert decoded.text == "Казан\ufffd"


def test_half_a_utf_16_unit_at_the_end_is_reported() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "Осинск".encode("utf-16-le") + b"\x1f", "page")
    assert decoded.text == "Осинск\ufffd"
    assert decoded.warnings


def test_a_stated_encoding_decides_where_the_letters_do_not() -> None:
    data = b"Se\xf1al: \xa4 5"
    assert decode(data, "page", "iso-8859-15").encoding == "iso-8859-15"
    assert decode(data, "page", "iso-8859-15").text == "Señal: € 5"


def test_a_stated_encoding_loses_against_valid_utf_8_and_against_plain_evidence() -> None:
    assert decode(RUSSIAN.encode(), "page", "windows-1251").text == RUSSIAN
    assert decode(RUSSIAN.encode("cp1251"), "page", "iso-8859-1").text == RUSSIAN


@pytest.mark.parametrize("stated", ["no-such-code", "utf-8", "", "\x00", "rot13", "hex", "ünknown"])
def test_a_stated_encoding_that_is_nonsense_is_no_harm(stated: str) -> None:
    assert decode(RUSSIAN.encode("cp1251"), "page", stated).text == RUSSIAN


def test_a_guess_without_a_margin_says_so() -> None:
    decoded = decode(b"\xe9", "page")
    assert decoded.warnings
    assert "guess" in decoded.warnings[0]


@pytest.mark.parametrize(
    "data", [bytes(range(256)), b"\x00\x01\x02\x03" * 30, b"\x7fabc\x00\x05\x06"]
)
def test_binary_data_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"^photo\.raw: is binary data"):
        decode(data, "photo.raw")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_the_bytes_there_is_a_text_or_a_source_error(data: bytes) -> None:
    try:
        decoded = decode(data, "page")
    except SourceError:
        return
    decoded.text.encode("utf-8")
    "".encode(decoded.encoding)


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=200)
)
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode(), "page").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (UKRAINIAN, "cp1125"),
        (TURKISH, "cp857"),
        (GREEK, "cp737"),
        ("הגשר נפתח שוב אתמול, ותושבי הכפר מגיעים עכשיו מהר לעיר.", "cp862"),
        (KOREAN, "iso-2022-kr"),
        (RUSSIAN_TYPED, "utf-7"),
        ("The bridge – the “old” one – is open: 3 + 4 = 7, says É. Brûlé.", "utf-7"),
        (CHINESE, "hz"),
    ],
)
def test_encodings_of_old_machines_and_of_seven_bits_are_read(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "page")
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize(
    "text",
    [
        "Call +Anna- or +Petra- or +Maja- in C++ or C+Bash+Perl, on +1 555 0100.",
        "a+bcd=e, f+ghi=j and k+lmn=o are three sums; ~{ } is none.",
        "The tags +news +politics +sports +weather are the readers' own.",
    ],
)
def test_signs_of_seven_bits_in_a_plain_text_mean_themselves(text: str) -> None:
    assert decode(text.encode(), "page").text == text


def test_chinese_in_seven_bits_that_nothing_reads_is_refused_by_name() -> None:
    with pytest.raises(SourceError, match="ISO-2022-CN"):
        decode(b"\x1b$)A\x0e<r\x0f", "page")


def test_characters_that_were_lost_before_are_counted() -> None:
    (warning,) = decode("A br\ufffddge and a r\ufffdver.".encode(), "page").warnings
    assert warning.startswith("2 characters were lost")
    damaged = decode("Köprü açıldı \ufffd, köylüler ".encode() + b"\xff", "page")
    assert [warning.split()[0] for warning in damaged.warnings] == ["1", "1"]
