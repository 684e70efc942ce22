"""Where somebody tells something, by what trade he is called again, and what ends his name; all is invented."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str | None, str]]:
    return [
        (one.speaker.name if one.speaker else None, one.text) for one in find_claims(text, language)
    ]


def _quoted(text: str, language: str) -> list[str | None]:
    return [one.speaker.name if one.speaker else None for one in find_quotes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "words"),
    [
        ("kk", "Министр Асан Серіков үкімет отырысында жаңа жол салынатынын айтты.", "Асан Серіков", "жаңа жол салынатынын"),
        ("ky", "Депутат Асан Үсөнов парламенттин жыйынында жол жабыларын айтты.", "Асан Үсөнов", "жол жабыларын"),
        ("uz", "Vazir Anvar Karimov hukumat yig‘ilishida yangi yo‘l qurilishini aytdi.", "Anvar Karimov", "yangi yo‘l qurilishini"),
        ("uz", "Вазир Анвар Каримов BBC News Ўзбекга берган интервьюсида янги йўл очилишини айтди.", "Анвар Каримов", "янги йўл очилишини"),
        ("tr", "Bakan Ali Kaya, toplantının ardından yaptığı açıklamada yolun açılacağını söyledi.", "Ali Kaya", "yolun açılacağını"),
        ("tr", "Bakan Ali Kaya, düzenlediği basın toplantısında yolun açılacağını söyledi.", "Ali Kaya", "yolun açılacağını"),
        # What was told of another meeting is what he says.
        ("kk", "Министр Асан Серіков отырысқа келгенін, ал сессияда жаңа жоба талқыланғанын айтты.", "Асан Серіков", "отырысқа келгенін, ал сессияда жаңа жоба талқыланғанын"),
        # So is whom somebody met there, and what was decided.
        ("kk", "Министр Асан Серіков форумда танысқан досы Болат Оразов келгенін айтты.", "Асан Серіков", "форумда танысқан досы Болат Оразов келгенін"),
        ("uz", "Vazir Anvar Karimov forumda qatnashganlar ko‘p bo‘lganini aytdi.", "Anvar Karimov", "forumda qatnashganlar ko‘p bo‘lganini"),
        ("tr", "Ali Kaya, toplantıda alınan kararların uygulanacağını söyledi.", "Ali Kaya", "toplantıda alınan kararların uygulanacağını"),
        ("tr", "Ali Kaya, toplantıda kararların uygulanacağını söyledi.", "Ali Kaya", "kararların uygulanacağını"),
        ("kk", "Министр Асан Серіков көпір жабылғанын айтты.", "Асан Серіков", "көпір жабылғанын"),
        ("tr", "AFAD'dan yapılan açıklamada ise yolun kapalı olduğu kaydedildi.", "AFAD", "yolun kapalı olduğu"),
        ("tr", "Bakanlıktan yapılan yazılı açıklamada, yolun kapalı olduğu bildirildi.", "Bakanlık", "yolun kapalı olduğu"),
        ("tr", "Eski hakem Deniz Çoban'a göre penaltı kararı doğruydu.", "Deniz Çoban", "penaltı kararı doğruydu"),
    ],
)  # fmt: skip
def test_where_it_is_told_is_none_of_what_is_told(
    language: str, text: str, speaker: str, words: str
) -> None:
    assert (speaker, words) in _claimed(text, language)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("tr", "Mimarlar Odası Hatay Şubesi Başkanı Mustafa Özçelik, yolun kapalı olduğunu öne sürdü.", "Mustafa Özçelik"),
        ("tr", "Mimarlar Odası başkanı Ali Kaya, yolun kapalı olduğunu söyledi.", "Ali Kaya"),
        ("tr", "Mimarlar Odası, yolun kapalı olduğunu açıkladı.", "Mimarlar Odası"),
        ("tr", "Sular İdaresi, yolun kapalı olduğunu açıkladı.", "Sular İdaresi"),
        ("tr", "Sular Şubesi, yolun kapalı olduğunu açıkladı.", "Sular Şubesi"),
        ("kk", "«Көкжиек» ұйымы Қазақстан экономикасы өскенін жазды.", "«Көкжиек» ұйымы"),
        ("ky", "Саламаттык сактоо министрлиги окуучунун абалы оор экенин маалымдады.", "Саламаттык сактоо министрлиги"),
        ("ky", "Экономика жана коммерция министрлигинин божомолунда, быйыл баа өсөт.", "Экономика жана коммерция министрлиги"),
        ("ky", "Өзгөчө кырдаалдар министрлигинин (ӨКМ) маалыматына караганда, 40 үй жабыркаган.", "Өзгөчө кырдаалдар министрлиги"),
        ("ky", "Билим берүү жана илим министрлигинин маалыматына караганда, быйыл 48 мектеп бүтөт.", "Билим берүү жана илим министрлиги"),
        ("ky", "«Кабар» агенттиги министрлер жыйынга келгенин билдирди.", "«Кабар» агенттиги"),
        ("uz", "Наргиза исмли аёл полиция ҳужжат кўрсатмаганини айтади.", "Наргиза"),
        ("uz", "Nargiza ismli ayol politsiya hujjat ko‘rsatmaganini aytdi.", "Nargiza"),
        ("uz", "Bosh murabbiy Temur Kapadze natijadan qoniqqanini aytdi.", "Temur Kapadze"),
        ("uz", "Кремль сўзловчиси Дмитрий Носов камситиш йўқлигини иддао қилди.", "Дмитрий Носов"),
        ("ky", "Министр Кубат Исаков жол оңдолорун айтууда.", "Кубат Исаков"),
        ("ky", "Бирикменин жетекчиси Асан Эгембердиев чарбалар жапа чегет деген пикирде.", "Асан Эгембердиев"),
        ("kk", "Саясаттанушы Досым Сәтовтың пайымдауынша, жол тез арада ашыла қоймайды.", "Досым Сәтов"),
        ("tg", "Вазири корҳои хориҷӣ Сироҷиддин Муҳриддин изҳор дошта буд, ки роҳ баста аст.", "Сироҷиддин Муҳриддин"),
        ("tg", "Аз рӯи иттилои Дафтари матбуоти Президент, роҳ баста шуд. Президенти Тоҷикистон Асад Каримов роҳро дид.", "Дафтари матбуоти Президент"),
    ],
)  # fmt: skip
def test_whose_report_it_is_ends_where_what_is_told_begins(
    language: str, text: str, speaker: str
) -> None:
    assert [who for who, _ in _claimed(text, language)][:1] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "Саясаттанушы Досым Сәтовтың пікірінше, жол ашылмайды. «Көзқарас қатайып барады», – дейді сарапшы.", "Досым Сәтов"),
        ("kk", "Қорғаушы Бауыржан Азанов іс саяси екенін айтты. «Бұл – қысым», – дейді адвокат.", "Бауыржан Азанов"),
        ("ky", "Эксперт Исакбек Торгоев сел күчөп жатканын эскертет. «Биз муну айтып келебиз», — дейт окумуштуу.", "Исакбек Торгоев"),
        ("uz", "Ekspert Rustam Toshev yong‘in takrorlanayotganini eslatdi. “Sabab bitta: eski tarmoq”, deydi mutaxassis.", "Rustam Toshev"),
        # Another trade, or nobody who has just spoken, is somebody else.
        ("kk", "Прокурор Дәурен Тілегенов шығын болғанын айтты. «Бұл – қысым», – дейді адвокат.", "адвокат"),
        ("tg", "Голро Алишер Ҷалилов зад. «Мо ду хато кардем», – гуфт мураббӣ. Раиси клуб Асад Каримов розӣ нест. Мураббии пешини тим Муҳсин Аҳмадов интиқод кард.", "мураббӣ"),
        ("kk", "«Жол жабылды», – деді Бекболатова судья Марат Әлімжановқа.", "Бекболатова"),
    ],
)  # fmt: skip
def test_by_another_trade_is_meant_who_has_just_spoken(
    language: str, text: str, speaker: str
) -> None:
    assert _quoted(text, language)[-1:] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ky", "Архитектор Улан Жапаров аба булганганын эскертет. Архитектордун айтымында, тыгын күчөйт.", "Улан Жапаров"),
        ("ky", "Экономист Нургүл Акимова саны ашат деп эсептейт. Эксперттин пикиринде, реформага болбойт.", "Нургүл Акимова"),
        ("uz", "Сиёсатшунос Фарҳод Толипов йўл очилганини таъкидлайди. Экспертнинг фикрича, бу етарли эмас.", "Фарҳод Толипов"),
        ("kk", "Режиссер Әлімбек Оразов маусым ашылатынын айтты. Режиссердің сөзінше, 35 әртіс алынған.", "Әлімбек Оразов"),
        ("ky", "Экономист Нургүл Акимова саны ашат деп эсептейт. Министрдин пикиринде, реформага болбойт.", "Министр"),
        # So is not he whom another of the trade, or somebody else, has answered since.
        ("kk", "Саясаттанушы Ерлан Мұратов жол ашылғанын айтты. Тағы бір сарапшы бұған күмән келтірді. Сарапшы шешім қате деп мәлімдеді.", "Сарапшы"),
        ("uz", "Siyosatshunos Anvar Rahimov yo‘l ochilganini aytdi. Rossiyalik ekspert bunga qo‘shilmadi. Ekspert qaror xato, deb hisoblaydi.", "Ekspert"),
        ("ky", "Экономист Нургүл Акимова саны ашат деп эсептейт. Кесиптеши Асел Бекова макул эмес. Эксперттин пикиринде, реформага болбойт.", "Эксперт"),
    ],
)  # fmt: skip
def test_whose_words_they_are_may_be_who_has_just_spoken(
    language: str, text: str, speaker: str
) -> None:
    assert [who for who, _ in _claimed(text, language)][-1:] == [speaker]


def test_the_first_of_two_domains_stands_behind_another_noun() -> None:
    text = (
        "Рәсімге Мәдениет және ақпарат министрі Аида Балаева қатысты. Балаева жол жабылғанын айтты."
    )
    claim = find_claims(text, "kk")[0]
    assert claim.speaker is not None
    assert claim.speaker.role == "Мәдениет және ақпарат министрі"
