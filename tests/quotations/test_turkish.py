"""Sentences in the manner of Turkish agencies, and of their kin where those write so too; all invented."""

import pytest

from summarize import quotations
from tests.quotations.raw import find_attributions, find_claims, find_quotes, told


def _said(text: str, language: str = "tr") -> list[tuple[str, str | None, str | None]]:
    """Each quotation and claim of a text with the name and the role of who said it."""
    found = find_attributions(text, language)
    said = [(quote.text, quote.speaker) for quote in found.quotes]
    said += [(claim.text, claim.speaker) for claim in found.claims]
    return [
        (words.strip(" .,"), who.name if who else None, who.role if who else None)
        for words, who in said
    ]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "tr",
            "Tarım yazarı Ali Kaya, rakamların yanlış olduğunu söyledi. Ajansın haberinde, “Bakanlık "
            "bu yıl üründen iki yüz ton satın alacak ve dağıtacak” denildi.",
            "Ajans",
        ),
        (
            "tr",
            "Mahkeme Başkanı Ali Kaya, davanın erteleneceğini açıkladı. Haberde, “yurt dışında yaşayan "
            "seçmenlerin sonucu belirleyeceği ve sandıkların geç açılacağı” kaydedildi.",
            None,
        ),
        (
            "tr",
            "Başkan Ali Kaya toplantıya katıldı. Belgede, “bu köprünün yazın açılacağı ve yolun "
            "kapanacağı” ifadelerine yer verildi.",
            None,
        ),
        (
            "kk",
            "Әкім Бекзат Оразов келді. «Көпір биыл салынады, жол да жөнделеді» делінген.",
            None,
        ),
        (
            "uz",
            "Hokim Botir Usmonov keldi. «Ko‘prik bu yil quriladi, yo‘l ham tuzatiladi», deyiladi.",
            None,
        ),
    ],
)
def test_a_verb_whose_subject_is_nobody_goes_on_with_nobody(
    language: str, text: str, speaker: str | None
) -> None:
    said = _said(text, language)
    quoted = [name for words, name, _ in said if len(words.split()) > 5]
    assert quoted == [speaker]


def test_a_noun_that_opens_a_sentence_in_the_case_of_a_place_is_no_name() -> None:
    text = "Başlangıçta “sözlerimin arkasındayım, isterseniz sorun” diye üsteleyen Berk geri adım attı."
    assert "Başlangıçta" not in [name for _, name, _ in _said(text)]


def test_who_stands_behind_a_clause_of_time_says_only_what_follows() -> None:
    text = (
        "Kemal Aydın, “Bu karar ölçüyü iyice kaçırdı” derken Ulaştırma Bakanı Ali Kaya ise “Bu, "
        "kentimize yönelik bir müdahaledir” dedi."
    )
    assert [(name, role) for _, name, role in _said(text)] == [
        ("Kemal Aydın", None),
        ("Ali Kaya", "Ulaştırma Bakanı"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "tr",
            "Liman Sözcüsü Ali Kaya, geminin battığını söyledi. Başka bir üst düzey liman yetkilisi ise "
            "çalışmaların ne zaman biteceğini bilmenin mümkün olmadığını söyledi.",
            ["Ali Kaya"],
        ),
        (
            "kk",
            "Порт басшысы Бекзат Оразов кеменің батқанын айтты. Басқа бір порт басшысы жұмыстың "
            "бітпейтінін айтты.",
            ["Бекзат Оразов"],
        ),
    ],
)
def test_somebody_else_of_an_office_is_not_who_was_named(
    language: str, text: str, names: list[str]
) -> None:
    named = [name for _, name, _ in _said(text, language)]
    assert [name for name in named if name in names] == names


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        # The clause of a participle, a count and a noun of several end in front of an office.
        (
            "tr",
            "Konuyla ilgili bilgi veren Gölbaşı Mahallesi Muhtarı Ali Kaya, “Hemen dışarıya çıktık ve "
            "bekledik” dedi.",
            "Ali Kaya",
            "Gölbaşı Mahallesi Muhtarı",
        ),
        (
            "tr",
            "Meydanda toplanan yaklaşık 7 bin 500 kişi Başbakan Ali Kaya’nın açıklamasını protesto etti. "
            "Kaya, “Bu durumu değiştirmemiz gerekiyor” dedi.",
            "Ali Kaya",
            "Başbakan",
        ),
        (
            "tr",
            "Yeşiller Partisi’nden Besin ve Tarım Bakanı Ali Kaya, “Okullar kimsenin karargahı "
            "değildir” dedi.",
            "Ali Kaya",
            "Besin ve Tarım Bakanı",
        ),
        (
            "ky",
            "Бул тууралуу маданият, маалымат, спорт жана жаштар министри Алмаз Токоев билдирди. «Көпүрө "
            "быйыл курулат», — деген Токоев.",
            "Алмаз Токоев",
            "маданият, маалымат, спорт жана жаштар министри",
        ),
        (
            "kk",
            "Мәдениет және ақпарат министрі Асан Бектұров «көпір биыл салынады» деп мәлімдеді.",
            "Асан Бектұров",
            "Мәдениет және ақпарат министрі",
        ),
        (
            "tr",
            "Ali Kaya ve Belediye Başkanı Veli Demir, “Köprü yazın açılacak” dedi.",
            "Veli Demir",
            "Belediye Başkanı",
        ),
        # A surname that is an adjective or a noun, too, is none of what follows.
        (
            "tr",
            "Uzman Psikolog Ayşe Demir, kaygının normal olduğunu söyledi.",
            "Ayşe Demir",
            "Uzman Psikolog",
        ),
        (
            "tr",
            "Çiftçi Veli Demir, kente geldi. Demir, “Kimse kapımızı çalmadı” dedi.",
            "Veli Demir",
            "Çiftçi",
        ),
        ("tr", "İşçi Veli Kaya, “Maaşımızı hâlâ bekliyoruz” dedi.", "Veli Kaya", "İşçi"),
    ],
)
def test_a_name_and_its_office_end_where_another_phrase_does(
    language: str, text: str, name: str, role: str
) -> None:
    assert {(who, office) for _, who, office in _said(text, language)} == {(name, role)}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "tr",
            "ABD Savunma Bakanlığı yetkilileri Rus ordusunun başkentten çekilmiş olduğunu açıkladı.",
            "ABD Savunma Bakanlığı yetkilileri",
        ),
        (
            "tr",
            "Bakan Ali Kaya geldi. ABD ile İran’ın balık anlaşmazlığı hakkında Kaya, “Bu gerginliğin "
            "büyümesinden kaçınmak lazım” dedi.",
            "Ali Kaya",
        ),
        (
            "tr",
            "Post am Sonntag gazetesi ise 54 kişinin tutuklu olduğunu yazdı.",
            "Post am Sonntag gazetesi",
        ),
        (
            "tr",
            "Kuzey Kore barış arıyor, ancak Birleşik Devletler önce silahlardan vazgeçilmesi gerektiğini "
            "söylüyor.",
            "Birleşik Devletler",
        ),
        (
            "kk",
            "Бектұров атындағы университеттің деректеріне сүйеніп, қалада қардың аз екенін айтты.",
            None,
        ),
    ],
)
def test_what_goes_with_another_noun_says_nothing(
    language: str, text: str, speaker: str | None
) -> None:
    assert [name for _, name, _ in _said(text, language)] == ([speaker] if speaker else [])


def test_whose_kin_somebody_is_says_no_name() -> None:
    text = "Айгүлді еске ала келе, әкесі қызын мақтан тұтатынын айтты."
    assert quotations.find_claims(text, "kk") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Bakan Ali Kaya ise, afişlerin izinle asıldığını söyledi.",
            "afişlerin izinle asıldığını",
        ),
        (
            "Bakan Ayşe Kaya dün yaptığı açıklamada, köprünün açılacağını söyledi.",
            "köprünün açılacağını",
        ),
        (
            "Bakan Ayşe Kaya açıklamasında, köprünün açılacağını söyledi.",
            "köprünün açılacağını",
        ),
        (
            "Bakan Ali Kaya da ajansa verdiği demeçte köprünün “hazır” olduğunu söyledi.",
            "ajansa verdiği demeçte köprünün “hazır” olduğunu",
        ),
        (
            "Prof. Dr. Kaya’ya göre sorun para değil, yanlış yöntemlerin kullanılması.",
            "sorun para değil, yanlış yöntemlerin kullanılması",
        ),
    ],
)
def test_a_claim_begins_behind_what_belongs_to_its_subject(text: str, words: str) -> None:
    assert [claim.text.strip(" .") for claim in find_attributions(text, "tr").claims] == [words]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Gazete yazarı Ali Kaya, Göl TV muhabiri Mehmet Demir’e o iddiaları sordu."),
        ("tr", "Ali Kaya köprünün ne zaman açılacağını sordu."),
        ("kk", "Прокурор Бекзат Оразов көпірдің қашан ашылатынын сұрады."),
        ("ky", "Прокурор Бакыт Жээнов көпүрө качан ачыларын сурады."),
        ("uz", "Hokim Botir Usmonov ko‘prik qachon ochilishini so‘radi."),
        ("tg", "Алишер Раҳимов пурсид, ки пул кай кушода мешавад."),
    ],
)
def test_who_asks_states_nothing(language: str, text: str) -> None:
    assert not find_attributions(text, language).claims


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        # A bare name in front of kin has no case of an owner: it is the subject.
        (
            "uz",
            "Дейли отаси ўзининг касаллигини қабул қила олмаганини айтди.",
            ("отаси ўзининг касаллигини қабул қила олмаганини", "Дейли"),
        ),
        (
            "tr",
            "Ali Kaya annesi Fatma'nın iyi olduğunu söyledi.",
            ("annesi Fatma'nın iyi olduğunu", "Ali Kaya"),
        ),
        # Behind a finite verb `and` joins clauses, and the second has its own subject.
        (
            "uz",
            "Juftlik iyun oyida uylandi va Karimov qarashlari o‘zgarganini aytdi.",
            ("qarashlari o‘zgarganini", "Karimov"),
        ),
        (
            "tr",
            "Köprü yazın açıldı ve Ali Kaya trafiğin rahatladığını söyledi.",
            ("trafiğin rahatladığını", "Ali Kaya"),
        ),
        (
            "kk",
            "Көпір ашылды және Бекзат Оразов жолдың тегіс екенін айтты.",
            ("жолдың тегіс екенін", "Бекзат Оразов"),
        ),
        # The body behind the verb says it, whatever pronoun the clause begins with.
        (
            "uz",
            "U tergovchilarga o‘zini yaxshi his qilayotganini aytgan, – deb ta’kidlaydi politsiya.",
            ("U tergovchilarga o‘zini yaxshi his qilayotganini aytgan", "politsiya"),
        ),
        # A row of nouns of several is one subject.
        (
            "tr",
            "Yerel yetkililer, hastaneler ve gönüllüler yaralıların tedavi edildiğini bildirdi.",
            ("yaralıların tedavi edildiğini", "Yerel yetkililer, hastaneler ve gönüllüler"),
        ),
        # A direction and a word with a case are a place.
        (
            "tr",
            "Berk Batı Virjinya'da vergilerin düşeceğini söyledi.",
            ("Batı Virjinya'da vergilerin düşeceğini", "Berk"),
        ),
        (
            "tr",
            "Berk Batı Galler'de vergilerin düşeceğini söyledi.",
            ("Batı Galler'de vergilerin düşeceğini", "Berk"),
        ),
    ],
)
def test_a_subject_is_told_from_what_stands_behind_it(
    language: str, text: str, said: tuple[str, str]
) -> None:
    assert [(words, name) for words, name, _ in _said(text, language)] == [said]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        (
            "uz",
            "Аль-Муаллим Сурия режими берган ёрдамни кутиб олишини айтган.",
            "Аль-Муаллим Сурия",
        ),
        (
            "kk",
            "Тағы бір мәселе - Чемберс қайтыс болған кезде, Теллис онымен таныс екенін айтты.",
            "Чемберс",
        ),
        (
            "ky",
            "«Мен ар бир сөздү эстейм» – деп Бен Креншоу качан келген деген суроого жооп берди.",
            "Бен Креншоу",
        ),
        (
            "tr",
            "Destek alamayan Fikret Sefa Yeşil, TV9 İzmir'e özel konuştu.",
            "TV9 İzmir",
        ),
        (
            "tr",
            "SMA, nadir bir hastalıktır. Ali Kaya SMA’lı çocuklar için yapılan kampanya hakkında; "
            "“Meydanlara konuşan kutular koydular” dedi.",
            "SMA",
        ),
    ],
)
def test_who_may_be_another_or_part_of_another_phrase_is_not_named(
    language: str, text: str, wrong: str
) -> None:
    found = quotations.find_attributions(text, language)
    speakers = [quote.speaker for quote in found.quotes]
    speakers += [claim.speaker for claim in found.claims]
    assert wrong not in {speaker.name for speaker in speakers if speaker is not None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uz", "Арипов йиғилишда сўз айтгани ҳақида ёзади «хабар.ўз» нашри."),
        (
            "tr",
            "Ali Kaya, “Bakandan çiftçiye yeni müjde” haberindeki rakamların yanlış olduğunu söyledi.",
        ),
    ],
)
def test_an_outlet_or_a_headline_in_marks_is_no_quotation(language: str, text: str) -> None:
    assert not find_attributions(text, language).quotes


def test_an_address_behind_a_name_is_none_of_it() -> None:
    text = "Парк мырзанын айтымында, көзөмөлдү күчөтүү негизги себеп болгон."
    assert [name for _, name, _ in _said(text, "ky")] == ["Парк"]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        (
            "tr",
            "Mühendis Ali Kaya, kentte büyük sel beklediğini söyleyen Can Demir'i eleştirdi.",
            "Ali Kaya",
        ),
        (
            "kk",
            "Геолог Серік Асанов қалада үлкен су тасқыны болатынын айтқан Әлия Омарованы сынады.",
            "Серік Асанов",
        ),
        (
            "ky",
            "Геолог Асан Үсөнов шаарда чоң суу ташкыны болорун айткан Айгүл Осмонованы сындады.",
            "Асан Үсөнов",
        ),
        (
            "uz",
            "Geolog Olim Karimov shaharda katta toshqin bo‘lishini aytgan Aziza Rahimovani tanqid qildi.",
            "Karimov",
        ),
    ],
)
def test_what_a_participle_tells_of_somebody_else_the_subject_did_not_say(
    language: str, text: str, wrong: str
) -> None:
    claims = find_attributions(text, language).claims
    assert wrong not in {claim.speaker.name for claim in claims if claim.speaker is not None}


def test_a_common_word_behind_a_title_is_a_surname() -> None:
    text = (
        "Prof. Dr. Naci Sever konuştu. Prof. Dr. Sever, köprünün kapanacağını söyledi. Yolun açılacağını "
        "anlatan Dr. Sever, “Köprüyü yazın açarız, yol da açılır” dedi."
    )
    assert {name for _, name, _ in _said(text)} == {"Naci Sever"}


def test_an_answer_and_spent_words_are_said() -> None:
    text = (
        'Köprü sorulan Ali Kaya, şu yanıtı verdi: "Köprüyü yazın açacağız, yol da açılacak." Kaya, '
        '"Para yok, işçi de yok" sözlerini sarf etti.'
    )
    assert [name for _, name, _ in _said(text)] == ["Ali Kaya", "Ali Kaya"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Çevre, Şehircilik ve İklim Değişikliği Bakanı Murat Kaya, köprünün kapanacağını söyledi.",
            "Murat Kaya",
            "Çevre, Şehircilik ve İklim Değişikliği Bakanı",
        ),
        (
            "Aile, Çalışma ve Sosyal Hizmetler Bakanı Ayşe Kaya, “Köprü yazın kapanacak ve yol açılacak” dedi.",
            "Ayşe Kaya",
            "Aile, Çalışma ve Sosyal Hizmetler Bakanı",
        ),
        (
            "Ali Kaya, Kültür ve Turizm Bakanı Can Demir'in geleceğini söyledi.",
            "Ali Kaya",
            None,
        ),
    ],
)
def test_an_office_of_several_fields_is_one(text: str, name: str, role: str | None) -> None:
    assert [said[1:] for said in _said(text)] == [(name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Ayşe Kaya, köprünün açılacağını belirtirken, kimileri ise bunun gecikeceğini söyledi.",
        "Bazı uzmanlar yolun bittiğini söylerken, bazıları ise köprünün çürük olduğunu savundu.",
    ],
)
def test_what_others_are_set_against_is_not_said_by_both(text: str) -> None:
    assert not find_attributions(text, "tr").claims


@pytest.mark.parametrize(
    ("text", "words", "name", "role"),
    [
        (
            "Vali Ali Demir yaptığı açıklamada, köprünün kapatıldığını söyledi.",
            "köprünün kapatıldığını",
            "Ali Demir",
            "Vali",
        ),
        (
            'Vali Ali Demir yaptığı konuşmada "Köprü bu gece kapatıldı, herkes güvende." dedi.',
            "Köprü bu gece kapatıldı, herkes güvende",
            "Ali Demir",
            "Vali",
        ),
        (
            'Vali Ali Demir, köprü ve yollarla ilgili de "Bu gece kapatıldı, herkes güvende" diye konuştu.',
            "Bu gece kapatıldı, herkes güvende",
            "Ali Demir",
            "Vali",
        ),
        (
            "İktisatçı Ali Demir, bugün yaptığı sunumda, köprünün kapatıldığını söyledi.",
            "köprünün kapatıldığını",
            "Ali Demir",
            "İktisatçı",
        ),
        (
            'Vali Ali Demir, "Bu gece kapatıldı, herkes güvende" değerlendirmesini yaptı.',
            "Bu gece kapatıldı, herkes güvende",
            "Ali Demir",
            "Vali",
        ),
        (
            'Vali Ali Demir yaptığı paylaşımda, "Bu gece kapatıldı, herkes güvende" ifadelerine yer verdi.',
            "Bu gece kapatıldı, herkes güvende",
            "Ali Demir",
            "Vali",
        ),
    ],
)
def test_a_bare_name_in_front_of_a_participle_is_the_subject(
    text: str, words: str, name: str, role: str
) -> None:
    assert _said(text) == [(words, name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Vali Ali Demir, toplantı sürerken, düzenlediği basın toplantısında açıklamalarda bulundu.",
        "Yangında görev alan kurumlar, belediyeler, Orman Müdürü Ali Demir anlattı.",
    ],
)
def test_no_clause_ends_in_a_noun_of_a_row_or_in_a_while(text: str) -> None:
    assert _said(text) == []


def test_control_a_row_stands_in_what_somebody_says() -> None:
    text = "Vali Ali Demir, kurumlar, belediyeler ve ekiplerin çalıştığını söyledi."
    assert [name for _, name, _ in _said(text)] == ["Ali Demir"]


@pytest.mark.parametrize(
    "text",
    [
        "Vali Ali Demir, köprünün hemen kapatılmasını istedi.",
        "Vali Ali Demir, köprünün hemen kapatılması çağrısında bulundu.",
    ],
)
def test_what_somebody_wants_is_no_claim(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vali Ali Demir, köprüyü hızla onardıklarını söyledi.", "köprüyü hızla onardıklarını"),
        ("Vali Ali Demir, yeni bir köprüye gerek duyduklarını belirtti.", "yeni bir köprüye gerek duyduklarını"),
        ("Vali Ali Demir, köprüyü baharda açacaklarını bildirdi.", "köprüyü baharda açacaklarını"),
        ("Vali Ali Demir, köprüden yıl boyunca geçeceklerini kaydetti.", "köprüden yıl boyunca geçeceklerini"),
        ("Vali Ali Demir, köprüyü baharda açacaklarını da sözlerine ekledi.", "köprüyü baharda açacaklarını"),
    ],
)  # fmt: skip
def test_what_several_did_or_will_do_is_a_claim(text: str, words: str) -> None:
    assert _said(text) == [(words, "Ali Demir", "Vali")]


@pytest.mark.parametrize(
    "office", ["Liman Sorumlusu", "Liman Koordinatörü", "Liman Müfettişi", "Lund Başkonsolosu"]
)
def test_an_office_is_no_part_of_its_holders_name(office: str) -> None:
    text = f'{office} Ali Demir, "Bu gece kapatıldı, herkes güvende." dedi.'
    assert _said(text) == [("Bu gece kapatıldı, herkes güvende", "Ali Demir", office)]


@pytest.mark.parametrize(
    "announced",
    [
        "konuşmasında şu ifadelere yer verdi",
        "köprüyü şu sözlerle anlattı",
        "şu açıklamayı yaptı",
        "soruya şöyle cevap verdi",
    ],
)
def test_a_verb_with_its_words_announces_what_stands_below(announced: str) -> None:
    text = f'Vali Ali Kaya dün törene katıldı. Kaya, {announced}:\n\n"Bu gece kapatıldı, herkes güvende."'
    assert ("Bu gece kapatıldı, herkes güvende", "Ali Kaya", "Vali") in _said(text)


def test_a_given_name_that_ends_as_a_surname_may_is_not_all_of_it() -> None:
    text = 'Liman Müdürü Metin Karaca, "Bu gece kapatıldı, herkes güvende." dedi.'
    assert _said(text) == [("Bu gece kapatıldı, herkes güvende", "Metin Karaca", "Liman Müdürü")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Liman Müdürü Metin Karaca, geminin battığını söyledi.", ("geminin battığını", "Metin Karaca", "Liman Müdürü")),
        ("Doktor Ekin Can, hastanın iyi olduğunu söyledi.", ("hastanın iyi olduğunu", "Ekin Can", "Doktor")),
        ("Teknik Direktörü Metin Karaca, “Maçı kazandık ve mutluyuz” dedi.", ("Maçı kazandık ve mutluyuz", "Metin Karaca", "Teknik Direktörü")),
    ],
)  # fmt: skip
def test_a_surname_behind_a_given_name_like_one_is_no_part_of_what_is_said(
    text: str, said: tuple[str, str, str]
) -> None:
    assert _said(text) == [said]


@pytest.mark.parametrize("place", ["Süper Lig'de", "Toto Süper Lig'de", "Yeşil Vadi Kupası'nda"])
def test_where_something_was_does_not_speak(place: str) -> None:
    text = f"{place} kazanan takımın antrenörü Ali Demir, köprüyü hızla onardıklarını söyledi."
    assert [name for _, name, _ in _said(text)] == ["Ali Demir"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lund Valiliği'nden yapılan açıklamaya göre, köprü bu hafta açılacak.", "Lund Valiliği"),
        ("Lund Valiliğinden yapılan açıklamaya göre, köprü bu hafta açılacak.", "Lund Valiliği"),
        ("Valilikten yapılan açıklamaya göre, köprü bu hafta açılacak.", "Valilik"),
        ("Resmi açıklamaya göre köprü bu hafta açılacak ve yol hazır olacak.", "Resmi açıklama"),
        ("Lund Valiliği'nden yapılan yazılı açıklamaya göre, köprü bu hafta açılacak.", "Lund Valiliği"),
        ('Lund Valiliği\'nden yapılan yazılı açıklamada ise "Köprü bu hafta açıldı, yol hazır" denildi.', "Lund Valiliği"),
    ],
)  # fmt: skip
def test_a_statement_is_its_senders(text: str, name: str) -> None:
    assert [found for _, found, _ in _said(text)] == [name]


def test_a_statement_of_nobody_is_nobodys() -> None:
    assert _said("Yapılan açıklamaya göre, köprü bu hafta açılacak ve yol hazır olacak.") == []


@pytest.mark.parametrize("lawyer", ["Avukatı", "Kaya'nın avukatı"])
def test_a_lawyers_lawyer_is_somebody_else(lawyer: str) -> None:
    text = f"Avukat Ali Kaya dün sabah tutuklandı. {lawyer}, yolun kapalı olduğunu söyledi."
    assert [name for _, name, _ in _said(text)] == [lawyer]


def test_a_date_in_front_of_its_year_does_not_speak() -> None:
    text = "23 Nisan 2025'te yıkılan köprünün ardından bazı uzmanlar yolun kapalı olduğunu söyledi."
    assert [name for _, name, _ in _said(text)] == ["bazı uzmanlar"]


def test_a_title_that_lost_its_space_is_no_part_of_a_name() -> None:
    text = 'Rektör Prof. Dr.Şener Kaya, "Bu gece kapatıldı, herkes güvende." dedi.'
    assert [name for _, name, _ in _said(text)] == ["Şener Kaya"]


def test_a_schools_name_is_nobodys() -> None:
    text = (
        "Lund Üniversitesi Edebiyat Fakültesi'nde görevli Ali Kaya tutuklandı. "
        "Lund Üniversitesi'nden yapılan açıklamaya göre, okul bu hafta kapalı olacak."
    )
    assert [name for _, name, _ in _said(text)] == ["Lund Üniversitesi"]


def test_a_subheading_behind_a_whole_quotation_is_not_that_speakers() -> None:
    text = (
        "Vali Ali Kaya, değerlendirmesinde şunları söyledi:\n\n“Köprü bu gece kapatıldı, yol hazır.”\n\n"
        "“Köprünün açılmasına yol göründü”\n\nMüdür Can Demir, “Yol açıldı, herkes güvende” dedi."
    )
    said = {words: name for words, name, _ in _said(text)}
    assert said["Köprü bu gece kapatıldı, yol hazır"] == "Ali Kaya"
    assert said.get("Köprünün açılmasına yol göründü") != "Ali Kaya"


def test_whom_somebody_addresses_is_not_who_speaks() -> None:
    text = 'ANIL DEMİR (Bursa) - Sayın Başkanım, arkadaşlarımız "Bakanım, konuşmayınız." dediler, sözü uzatmayacağım.'
    assert [quote.speaker for quote in quotations.find_quotes(text, "tr")] == [None]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ('AK Parti Genel Başkanvekili Anıl Demir, "Yol bugün açıldı, herkes geçebilir." dedi.', "Anıl Demir", "AK Parti Genel Başkanvekili"),
        ('Oyuncu, Filistinli bir genci canlandırdığı film hakkında "Senaryo kalbime dokundu, ağladım." diye konuştu.', "Oyuncu", None),
    ],
)  # fmt: skip
def test_an_office_or_an_origin_is_no_name(text: str, name: str, role: str | None) -> None:
    (quote,) = quotations.find_quotes(text, "tr")
    found = (quote.speaker.name, quote.speaker.role) if quote.speaker else (None, None)
    assert found == (name, role)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Bakan Kaya'dan muhalefete", "Ali Kaya"),
        ("Ali Kaya'dan Mehmet Demir'e yanıt", "Ali Kaya"),
        ("Kaya'dan", "Ali Kaya"),
        ("Bakan Kaya'dan 5 Mayıs mesajı", "Ali Kaya"),
        ("Ankara'dan gelen vali Mehmet Demir", "Mehmet Demir"),
    ],
)
def test_a_headline_says_from_whom_its_words_are(line: str, name: str) -> None:
    text = f'{line}: "Köprü yarın açılacak, herkes geçebilecek"\n\nBakan Ali Kaya dün konuştu.'
    assert [name for _, name, _ in _said(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Olay yerine gelen bir vatandaş, “Arabayı ben kullanıyordum ve durdum” iddiasında bulundu.", "bir vatandaş"),
        ("Polis memuru, elini kaldırarak “Hemen uzaklaşın, yol bütün gün kapalı” dedi.", "Polis memuru"),
        ("Kaya, dün yaptığı açıklamada, “Köprünün yapılacağı açıktır, bekleyin” ifadesini kullanmıştı.", "Kaya"),
        ("Bakan Ali Kaya, şunları söyledi;\n\n“Köprü yarın açılacak, herkes geçebilecek.”", "Ali Kaya"),
    ],
)  # fmt: skip
def test_who_says_it_in_an_accident_and_behind_a_semicolon(text: str, name: str) -> None:
    assert [found for _, found, _ in _said(text)] == [name]


def _claimed(text: str) -> list[tuple[str, str | None]]:
    """Each claim of a text as it is printed, with the name of who said it."""
    return [
        (claim.text, claim.speaker.name)
        for claim in quotations.find_claims(text, "tr")
        if claim.speaker
    ]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Köprünün mayıs ayında açılacağını belirten Kaya, çocuklara teşekkür etti.",
            ["Köprünün mayıs ayında açılacağını"],
        ),
        (
            "Yolun eski olduğunu dile getiren Kaya, trafiğin azaldığını söyledi.",
            ["Yolun eski olduğunu", "trafiğin azaldığını"],
        ),
        (
            'Köprünün mayıs ayında açılacağını ifade eden Kaya, "Çalışmalarımız sürüyor, herkes bekliyor." dedi.',
            ["Köprünün mayıs ayında açılacağını"],
        ),
        ("Köprünün açılacağını söyleyen Kaya'yı muhalefet eleştirdi.", []),
    ],
)
def test_a_participle_in_front_of_who_says_it_reports_the_clause_before(
    sentence: str, claims: list[str]
) -> None:
    text = f"Göl Belediye Başkanı Ali Kaya dün konuştu.\n{sentence}"
    assert _claimed(text) == [(claim, "Ali Kaya") for claim in claims]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Ayrıca yolun da kapanacağını belirtti.", [("Ayrıca yolun da kapanacağını", "Ali Kaya")]),
        ("Göl kahvesi dün yolun da kapanacağını belirtti.", []),
        ("Yerel otomobil firması anlaşmasız Brexit durumunda yolun da kapanacağını belirtti.", []),
        ("Sürücülerden biri yolun da kapanacağını belirtti.", []),
    ],
)
def test_who_is_left_out_goes_on_with_what_he_reports(
    sentence: str, claims: list[tuple[str, str]]
) -> None:
    text = f"Başkan Ali Kaya, köprünün mayıs ayında açılacağını söyledi.\n{sentence}"
    assert _claimed(text)[1:] == claims


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Erdoğan Ankara'da yaptığı konuşmada, “Yol bugün açıldı, herkes geçebilir.” dedi.", "Erdoğan"),
        ("Oakham Mews'da yaşayan bir şoför, “Yol bugün açıldı, herkes geçebilir.” dedi.", None),
        ("Oakham mektubunda şunları yazdı: “Yol bugün açıldı, herkes geçebilir.”", "Oakham"),
        ("Oakham konuyla ilgili şu açıklamaları yaptı: “Yol bugün açıldı, herkes geçebilir.”", "Oakham"),
        ("Bu kararı dün Twitter'dan şu sözlerle duyurdu: “Yol bugün açıldı, herkes geçebilir.”", None),
        ("Demokratların, “yolu açma ve köprüyü kapatma” görevini benimsediklerini söyledi.", None),
        (
            "Göl Meclisi'ne konuşan Ulaştırma Bakanı Walid al-Nurem ülkedeki yolun “her gün açık” olduğunu söyledi.",
            "Walid al-Nurem",
        ),
    ],
)  # fmt: skip
def test_a_word_with_a_case_is_no_name_and_ends_one(text: str, name: str | None) -> None:
    assert {found for _, found, _ in _said(text)} <= {name, None}
    assert name in {found for _, found, _ in _said(text)}


def test_who_is_told_about_in_a_headlines_topic_says_nothing() -> None:
    text = "Kuzova Günleri: Kenan Demir köprünün yazın açılacağını açıkladı"
    assert "Kuzova Günleri" not in {name for _, name, _ in _said(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Belediye Başkanı Ali Kaya dün konuştu. Toplantıya Ayşe Demir de katıldı. Ayrıca yolun kapandığını söyledi.",
        "Yolun kapandığını söyleyen kişi Ali Kaya değildi.",
    ],
)
def test_who_only_came_or_did_not_say_it_reports_nothing(text: str) -> None:
    assert quotations.find_claims(text, "tr") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Polise göre köprü sabah kapandı.", "Polis"),
        ("Savcılığa göre köprü sabah kapandı.", "Savcılık"),
        ("Uzmanlara göre köprü yakında çökecek.", "Uzmanlar"),
        ("Göl Postası'nda yer alan habere göre köprü sabah kapandı.", "Göl Postası"),
        ("Ali Kaya'ya göre köprü sabah kapandı.", "Ali Kaya"),
    ],
)
def test_a_source_in_front_of_gore_has_lost_its_case(text: str, name: str) -> None:
    assert [who for _, who, _ in _said(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Gazetede yer alan habere göre köprü sabah kapandı.",
        "Program, Doğu Yaz Saati'ne göre 11:15'te başlıyor.",
    ],
)
def test_where_it_stood_or_what_the_clock_says_is_nobody(text: str) -> None:
    assert all(who is None for _, who, _ in _said(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A name that goes on in a case is no subject; who stands before the comma is.
        ("Sporcu, tanıştığı ABD'li yapımcı Dustin Lance Mews'e kızdığını söyledi.", "Sporcu"),
        # What is owned and has a case is called by the name in front of it.
        ("Örneğin Demir, grevin ardından Lund'daki Mavi tesisini kapatacağını söyledi.", "Demir"),
        ("Bayan Oak'ı hedef alan mesajına Mews şunları ekledi: “Köprü sabah kapandı, yol da kapanacak.”", "Mews"),
        # A body in a case has no apostrophe.
        ("Ancak Mews anlaşmanın bittiğini vurguladı ve Göl Cephesindeki savaşçılar da dahil herkesin gideceğini umduğunu ifade etti.", None),
        # A body behind its nation.
        ("Japon otomobil firması dün köprünün kapanacağını söyledi.", "Japon otomobil firması"),
        ("Polis şefi Morphy J. Lance basına verdiği demeçte “Köprü sabah kapandı, yol da kapanacak” diye konuşmuştu.",
         "Morphy J. Lance"),
    ],
)  # fmt: skip
def test_a_name_that_belongs_to_a_word_with_a_case_says_nothing(
    text: str, name: str | None
) -> None:
    assert [who for _, who, _ in _said(text)] == ([name] if name else [])


@pytest.mark.parametrize(
    ("announced", "name"),
    [
        ("Mews yazısında şu ifadeleri kullandı:", "Mews"),
        ("Mews şu açıklamada bulundu:", "Mews"),
        ("Mews sorgusunda şunları söyledi:", "Mews"),
    ],
)
def test_who_uses_these_words_is_one_whom_nobody_knows(announced: str, name: str) -> None:
    ((_, who, _),) = _said(f"{announced} “Köprü sabah kapandı, yol da akşam kapanacak.”")
    assert who == name


def test_a_board_that_is_addressed_does_not_speak() -> None:
    text = (
        "Kurula seslenen Vali Ali Kaya, “Köprü sabah kapandı” dedi. Kurula, “Yol da akşam kapanacak” dedi.\n"
        "Hale, “Okul da yarın kapanacak” dedi."
    )
    assert [who for _, who, _ in _said(text)] == ["Ali Kaya", "Ali Kaya", "Hale"]


def test_what_a_body_reported_of_somebody_he_did_not_hear_from_it() -> None:
    text = "Ali Mews tutuklandı. Polisin ifadesine göre, bir bayrak istedi. Suçları kabul etmediğini söyledi."
    assert ("Suçları kabul etmediğini", "Polis", None) not in _said(text)


@pytest.mark.parametrize("verb", ["ileri sürdü", "öne sürdü", "vurgu yaptı"])
def test_what_is_put_forward_is_a_claim(verb: str) -> None:
    ((words, who, _),) = _said(f"Mews, köprünün sabah kapandığını {verb}.")
    assert (words, who) == ("köprünün sabah kapandığını", "Mews")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # One who is known opens the sentence, a determiner what follows.
        ("Vali Ali Kaya geldi. Kaya bu sabah köprünün kapalı olduğunu söyledi.", ["Ali Kaya"]),
        (
            "Vali Ali Kaya geldi. Kaya şu anda Oak, Elm, Ash ve Göl Mews'ta olanlardan daha rahat olduğunu söyledi.",
            ["Ali Kaya"],
        ),
        ("Vali Ali Kaya geldi. Nitekim bu sabah köprünün kapalı olduğunu söyledi.", []),
        # A bare office behind a name is none of it.
        ("Toplantıya katılan Mews aday olmayı düşündüğünü söyledi.", ["Mews"]),
        ("İkinci kişi Deborah Mews'di. Mews ise yolun kapalı olduğunu söyledi.", ["Deborah Mews"]),
        ("Mews bana, “Köprü sabah kapandı, yol da akşam kapanacak” dedi.", ["Mews"]),
    ],
)
def test_a_name_in_front_of_what_is_none_of_it(text: str, names: list[str]) -> None:
    assert [who for _, who, _ in _said(text)] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Bakan olduğunu söylediği Ali Kaya, yolun dün kapandığını belirtti."),
        (
            "az",
            "Ailəsinin üzvü olduğunu söylədiyi Kaya haqqında danışan Elm, yolun bağlı olduğunu deyib.",
        ),
    ],
)
def test_what_somebody_is_does_not_speak(language: str, text: str) -> None:
    names = [who or "" for _, who, _ in _said(text, language)]
    assert not [name for name in names if name.lower().startswith(("bakan", "ailə"))]


def test_control_an_office_whose_clause_is_anothers_speaks() -> None:
    ((_, who, _),) = _said("Bakan dün yolun kapalı olduğunu söyledi.")
    assert who == "Bakan"


@pytest.mark.parametrize(
    "line",
    [
        "Belediye Başkanı Ayşe Demir'in açıklamaları şöyle:",
        "Ayşe Demir'in konuşmasından satır başları şöyle:",
        "Konulara değinen Ayşe Demir'in açıklaması şu şekilde:",
    ],
)
def test_a_line_says_whose_words_follow_its_colon(line: str) -> None:
    said = '"Fenerimiz sönmeyecek, çünkü kış boyunca yetecek kadar yağımız var. Balıkçılar bize güvensin."'
    (quote,) = quotations.find_quotes(f"{line}\n{said}", "tr")
    assert quote.speaker
    assert quote.speaker.name == "Ayşe Demir"
    others = quotations.find_quotes(f"{line.removesuffix(':')} yankılandı.\n\n{said}", "tr")
    assert not any(other.speaker for other in others)
    assert quotations.find_claims(f"{line}\n{said}", "tr") == []


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("köprünün yıl sonunda açılacağına dikkat çekti", "köprünün yıl sonunda açılacağına"),
        ("köprünün yıl sonunda açılacağının altını çizdi", "köprünün yıl sonunda açılacağının"),
        ("köprünün yıl sonunda açılacağı bilgisini verdi", "köprünün yıl sonunda açılacağı"),
        ("köprünün bilerek kapatıldığı iddiasında bulundu", "köprünün bilerek kapatıldığı"),
    ],
)
def test_a_clause_may_have_the_case_that_its_verb_asks_for(told: str, clause: str) -> None:
    claims = find_claims(f"Vali Ali Demir, {told}.", "tr")
    assert [(one.speaker.name, one.text) for one in claims if one.speaker] == [
        ("Ali Demir", clause)
    ]


def test_a_participle_of_an_attribute_reports_nothing() -> None:
    assert find_claims("Vali Ali Demir, halkın kullandığı yolu kapattı.", "tr") == []
    assert find_claims("Ali Demir'in görevden alındığı iddia edildi.", "tr") == []


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Lund Valiliğinin açıklamasında köprünün dün kapatıldığı duyuruldu.", "Lund Valiliği"),
        ("Valiliğin açıklamasında köprünün dün kapatıldığı duyuruldu.", "Valilik"),
        ("Bakanlıktan yapılan yazılı açıklamada ise köprünün dün kapatıldığı ifade edildi.", "Bakanlık"),
        ("LEDAŞ'tan yapılan açıklamada, köprünün dün kapatıldığı belirtildi.", "LEDAŞ"),
    ],
)  # fmt: skip
def test_what_stands_in_a_bodys_statement_is_its_claim(sentence: str, body: str) -> None:
    claims = find_claims(sentence, "tr")
    assert [(one.speaker.name, one.text) for one in claims if one.speaker] == [
        (body, "köprünün dün kapatıldığı")
    ]


@pytest.mark.parametrize(
    "sentence",
    ["Köprünün kapatıldığı bildirildi.", "Açıklamada, köprünün dün kapatıldığı kaydedildi."],
)
def test_a_statement_of_nobody_is_nobodys_claim(sentence: str) -> None:
    assert find_claims(sentence, "tr") == []


def test_a_noun_that_opens_a_sentence_is_no_given_name() -> None:
    text = (
        'Goller Orhun ve Ali Demir\'den geldi. Maçta konuşan Orhun, "Taraftara armağan olsun" dedi.'
    )
    assert [quote.speaker.name for quote in find_quotes(text, "tr") if quote.speaker] == ["Orhun"]


def test_a_womans_name_that_looks_like_several_stays_one() -> None:
    text = 'Güler Orhun toplantıya geldi. Toplantıda konuşan Orhun, "Taraftara armağan olsun" dedi.'
    assert [quote.speaker.name for quote in find_quotes(text, "tr") if quote.speaker] == [
        "Güler Orhun"
    ]


@pytest.mark.parametrize("said", ["ifadesini kullandı", "yorumunu yaptı", "paylaşımını yaptı"])
def test_a_noun_of_saying_behind_the_marks_makes_no_title(said: str) -> None:
    quotes = find_quotes(f'Kaptan Orhun "Bu takımla gurur duyuyorum" {said}.', "tr")
    assert [quote.speaker.name for quote in quotes if quote.speaker] == ["Orhun"]
    assert find_quotes('Vali Ali Demir "Temiz Su Her Eve" projesini açıkladı.', "tr") == []


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("Maktulün annesi Nuran Aydın ise", "Nuran Aydın", "Maktulün annesi"),
        ("Ajans'a konuşan üst düzey bir yetkili ise", "üst düzey bir yetkili", None),
        ("Üst düzey bir yetkili ise", "Üst düzey bir yetkili", None),
    ],
)
def test_whose_somebody_is_or_to_whom_he_spoke_is_not_he(
    speaker: str, name: str, role: str | None
) -> None:
    assert _said(f"{speaker} kararın henüz verilmediğini anlattı.") == [
        ("kararın henüz verilmediğini", name, role)
    ]


@pytest.mark.parametrize("said", ["dedi", "diye konuştu"])
def test_words_with_capitals_are_said_where_a_verb_of_saying_closes(said: str) -> None:
    quotes = find_quotes(f'Hakan Orhun ise "Hedefimiz Dünya Kupası" {said}.', "tr")
    assert [quote.speaker.name for quote in quotes if quote.speaker] == ["Hakan Orhun"]
    assert find_quotes('Hakan Orhun "Dünya Kupası Sevgisi" denilen filmi çekti.', "tr") == []


@pytest.mark.parametrize("name", ["Özel", "Yavaş", "Güler", "Kurum"])
def test_a_word_with_a_capital_behind_an_office_is_a_surname(name: str) -> None:
    text = f"Su Birliği Genel Başkanı {name}, köprünün mayısta açılacağını söyledi."
    assert [who for _, who, _ in told(find_claims(text, "tr"))] == [name]


def test_a_word_with_a_capital_that_goes_on_is_no_surname() -> None:
    text = "Su Birliği Genel Başkanı Özel kalemin köprüyü mayısta açacağını söyledi."
    assert "Özel" not in [who for _, who, _ in told(find_claims(text, "tr"))]
