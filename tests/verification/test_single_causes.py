"""The causes for which checks of this sort go wrong, each alone in a text of our own."""

import pytest

from summarize.verification.checking import check_sentence, check_translation

RIGHT = [
    ("en", "Ms Dahl, the former treasurer, did not file an appeal.", "Ms Dahl filed no appeal."),
    ("en", "The board rejected a request to dismiss Jon Vik.", "The board refused to dismiss Jon Vik."),
    ("en", "The captain declined to comment on whether the ferry would sail in June.",
     "The captain would not say whether the ferry would sail in June."),
    ("en", "A decision is not expected before winter.", "No decision is expected before winter."),
    ("ru", "Плата не изменилась, сказал Игорь Савин.", "Плата осталась прежней, сказал Игорь Савин."),
    ("en", "Gross domestic product shrank 3.1 percent.", "GDP shrank 3.1 percent."),
    ("en", "Jon Vik runs Lofot Dredging. Mr Vik has admitted sinking the barge but says he was told to.",
     "Jon Vik admits sinking the barge but says he was told to."),
    ("en", "Осло Хельсинки менен сүйлөштү, деди Нильс Брандт.",
     "Oslo held talks with Helsinki, Niels Brandt said."),
    ("en", "The flood at Green Wharf station in Bergen trapped 14 people.",
     "The flood at Bergen's Green Wharf station trapped 14 people."),
    ("ru", "The divers wanted to reach Almaty, Timur Osmonov said.",
     "Водолазы хотели добраться до Алма-Аты, сказал Тимур Осмонов."),
    ("en", "Мы закроем шлюз до июня, если не получим насосов, сказал Тимур Осмонов.",
     "Timur Osmonov says they will close the lock by June unless they get pumps."),
    ("ru", "Former lock keeper Timur Osmonov rejected the complaint on Friday.",
     "Бывший смотритель шлюза Тимур Осмонов в пятницу отверг жалобу."),
    ("ru", "About 250 sailors were taken ashore.", "Доставили на берег около 250 моряков."),
    ("en", "她說 Brandt 當天與 Lund 在一起。", "Answering, she said Brandt was with Lund that day."),
    # A unit, or a power of ten, that stands with the figure beside it.
    ("en", "Порт получит 4,7 миллиарда рублей: в этом году 2,4 миллиарда, а в следующем — ещё 2,3.",
     "The port will get 2.4 billion this year and 2.3 billion the next."),
    ("en", "El puerto gastará 41,5 millones, de los que 12 millones de euros son para las grúas.",
     "The port will spend 41.5 million euros."),
    # A country, a party or a body that is shortened on one side.
    ("en", "Минтранс РФ закроет шлюз, сказал Игорь Савин.", "Russia's transport ministry will close the lock."),
    ("en", "Посол КНР осмотрел шлюз.", "The Chinese ambassador inspected the lock."),
    ("es", "El PV y la UP votaron contra el puente.", "Votaron contra el puente el PV y Unidad Popular."),
    ("ru", "Die SPD stimmte gegen die Brücke.", "СДПГ проголосовала против моста."),
    ("en", "Die Grünen stimmten gegen die Brücke.", "The Greens voted against the bridge."),
    # An adjective of a place.
    ("en", "В Херсонской области закрыли два шлюза.", "Two locks were closed in the Kherson region."),
    ("ru", "Ақмола облысында екі шлюз жабылды.", "В Акмолинской области закрыли два шлюза."),
    # A "could" that only says what is asked.
    ("en", "Die SPD warf der CDU vor, sie habe nie gesagt, wo gespart werden könnte.",
     "The SPD says the CDU has never said where to save."),
    # What was tried, and is told so or is not told.
    ("en", "The army tried to stop the water, and by noon it had stopped it.", "The army stopped the water."),
    ("en", "The captain tried to leave the harbour, but the crew had cut the engine.",
     "The crew had cut the engine."),
    ("en", "The captain tried to leave the harbour.", "The captain failed to leave the harbour."),
    # The country of a language need not be named in it.
    ("en", "Өткөн жылы 291 көпүрө курулган, деди министр Асан Токтосунов.",
     "Kyrgyzstan built 291 bridges last year, minister Asan Toktosunov said."),
    # Times may stand before their numbers or behind them.
    ("en", "2025-жылы 129 көпүрө, ал эми 2024-жылы 100 көпүрө курулган.",
     "They built 100 bridges in 2024 and 129 in 2025."),
    # A stretch of days that names its month once.
    ("en", "Les digues ont cédé dans la nuit du 10 au 11 août.", "The dykes broke overnight on August 10-11."),
    ("en", "Дамбу прорвало в ночь с 10 на 11 августа, сказал Игорь Савин.",
     "The dyke broke overnight on August 10 and 11, Igor Savin said."),
    ("en", "Два человека погибли в подмосковных Химках.", "Two people died in Khimki outside Moscow."),
    # Figures as newsrooms write them.
    ("en", "The port expects traffic to grow by 3%-5%.", "The port expects traffic growth of 3-5%."),
    ("en", "Порт ждёт роста на 3–5 %.", "The port expects growth of 3-5%."),
    ("en", "Rıhtım ücreti 22.104 TL 67 kuruş oldu.", "The quay fee is 22,104 lira."),
    ("en", "В порту сгорело около десятка лодок.", "About ten boats burned in the port."),
    ("en", "El puerto ha gastado 10´5 millones.", "The port has spent 10.5 million."),
    ("es", "El puerto ha gastado 10'5 millones de los 28 millones previstos.",
     "El puerto ha gastado 10,5 de los 28 millones previstos."),
    # Numbers in words, and in digits with their thousands in words.
    ("en", "Circa duecento pescatori bloccano il porto.", "About 200 fishermen are blocking the port."),
    ("en", "V přístavu shořelo dvě stě lodí.", "Two hundred boats burned in the port."),
    ("en", "در بندر ۳۱ هزار و ۶۴۵ قایق وجود دارد.", "There are 31,645 boats in the port."),
    ("en", "В порту 31 тыс. 645 лодок.", "There are 31,645 boats in the port."),
    ("en", "أغلق الميناء لثلاثة أيام في ليبيا.", "The port was closed for three days in Libya."),
    # Sums, times and days where no space parts them from their signs.
    ("en", "柏林港投资3亿元。", "Berlin's port is investing 300 million yuan."),
    ("en", "柏林港的大火于当晚8时20分被扑灭。", "The fire in the port of Berlin was out at 8:20 p.m."),
    ("en", "柏林6月3日电 港口2日晚起火。", "A fire broke out in Berlin's port on June 2."),
    ("en", "Le feu du port a pris vers 9h20.", "The fire in the port broke out at 9:20 a.m."),
    ("ru", "日本の港でマグニチュード6・8の地震があった。", "В японском порту было землетрясение магнитудой 6,8."),
    ("en", "Port ewakuował w środę około tysiąca osób.", "The port evacuated some 1,000 people on Wednesday."),
    # A day's adjective, and a sum without the currency that is told elsewhere.
    ("en", "Přístav je zavřený od středečního odpoledne.", "The port has been shut since Wednesday."),
    # What goes up in another clause, and in so many quarters.
    ("de", "The port's profit rose 18 percent to $1.27 billion; revenue fell 1 percent.",
     "Der Hafen steigerte den Gewinn um 18 Prozent auf 1,27 Milliarden Dollar, der Umsatz sank um ein Prozent."),
    ("de", "O porto cresceu 1,6% após 15 trimestres seguidos de queda.",
     "Der Hafen wuchs um 1,6 Prozent, das erste Plus nach 15 Quartalen."),
    # Stretches of the year, and a railway.
    ("en", "El puerto de Oslo creció un 3 % en el tercer trimestre.", "The port of Oslo grew by 3% in the third quarter."),
    ("en", "Port yo'lida ikki metro bekati ochildi, dedi Ali Demir.",
     "Two metro stations opened on the way to the port, Ali Demir said."),
    # A name behind a place's, one with an article, and one in another spelling.
    ("ru", "San Diego port chief Scott Wahl closed the lock.", "Начальник порта Сан-Диего Скотт Уол закрыл шлюз."),
    ("en", "Les quais sont fermés aux Abymes depuis le 6 janvier.", "The quays in Les Abymes have been shut since January 6."),
    # Numbers of a stretch of words, days with a hyphen, a bound that is no rise.
    ("en", "El puerto de Oslo encara el otoño con una veintena de obras.", "The port of Oslo faces autumn with 20 works."),
    ("en", "O porto fechou nesta quarta-feira (21).", "The port closed on Wednesday."),
    ("ru", "Lofot Dredging will cut up to 9 percent of its work force.", "Lofot Dredging сократит до 9 % сотрудников."),
    ("de", "Порт Осло сократил перевозки (на 3,9%), порт Берген (на 0,4%).",
     "In Oslo und in Bergen waren es 3,9 und 0,4 Prozent weniger."),
    ("de", "В марте задержана Елена Гах.", "Im März wurde Ministerin Jelena Gach festgenommen."),
    # A German noun in front of a name, and one behind an article.
    ("de", "В порту задержан полковник Юрий Савин.", "Im Hafen wurde Oberst Juri Sawin festgenommen."),
    ("de", "San Diego port chief Scott Wahl held two guards.", "Scott Wahl nahm im Hafen einen Wachmann und noch einen fest."),
    # Denials that other words tell, and words that only look like one.
    ("en", "El puerto de Oslo carece de los 13 votos.", "The port of Oslo does not have the 13 votes."),
    ("fr", "Jon Vik habló de \"un paso atrás\".", "Jon Vik a parlé d’un pas en arrière."),
    ("fr", "柏林的两名水手均无生命危险。", "Les deux marins de Berlin ne sont pas en danger de mort."),
    # Somebody's office in words that are not listed, where the article has it elsewhere.
    ("en", "Президент Нильс Брандт встретился с главой МВД Игорем Савиным. Министр рассказал о порте.",
     "Niels Brandt met Interior Minister Igor Savin."),
    # A denial inside of a noun.
    ("en", "Ali Demir, ilkemiz rıhtımı kapatmamak dedi.", "The principle is not to close the quay, Ali Demir said."),
]  # fmt: skip
WRONG = [
    # A whole number has what it counts, and two letters are many people's.
    ("en", "The port got 40 million dollars for 7 of them.", "The port got 7 million dollars."),
    ("en", "The UN inspected the port.", "Ubbo Nkrumah inspected the port."),
    # Numbers whose times have changed places.
    ("en", "2025-жылы 129 көпүрө, ал эми 2024-жылы 100 көпүрө курулган.",
     "In 2025, 100 bridges were built; in 2024, 129."),
    ("en", "Построили 45 лодок в 2023 году и 52 в 2024 году.", "They built 52 boats in 2023 and 45 in 2024."),
    ("en", "Output grew to 2,346 trillion soums.", "Output grew to 2,346 billion soums."),
    ("en", "The repair will end soon, Timur Osmonov said.", "The repair has ended, Timur Osmonov said."),
    ("en", "Mr Vik is not on board. Mr Lund has been aboard since June.",
     "Mr Vik has been aboard since June; Mr Lund is not on board."),
    ("en", "The divers wanted to search Bergen first and then the fjord.",
     "The divers wanted to search the fjord first and then Bergen."),
    ("en", "A pump may have failed, Timur Osmonov said.", "A pump failed, Timur Osmonov said."),
    ("en", "If dismissed, Jon Vik loses his pension.", "Jon Vik was dismissed and loses his pension."),
    ("en", "The captain tried to leave the harbour.", "The captain left the harbour."),
    ("ru", "Капитан пытался выйти из гавани.", "Капитан вышел из гавани."),
    ("en", "A plea of not guilty was entered for the captain on Monday.",
     "The captain pleaded guilty on Monday."),
    ("en", "El puerto gastará 41,5 millones de euros.", "The port will spend 41.5 million dollars."),
    # How a percentage compares.
    ("de", "Порт вывез 17 тонн, что больше на 5,3%, сказал Игорь Савин.",
     "Der Hafen führte 17 Tonnen aus, 5,3 Prozent weniger, sagte Igor Sawin."),
    ("en", "Порт добыл на 2,8% меньше плана.", "The port produced 2.8% more than planned."),
    ("en", "Порт жүгі 7%-ға жоғары, деді Асан Оспанов.", "Port cargo is 7% lower, Asan Ospanov said."),
    # Numbers of two things, in one passage or in two, that have changed places.
    ("en", "На Тенгизе добыто 7,3 млн тонн нефти. На Кашагане добыто 4,7 млн тонн.",
     "Kashagan gave 7.3 million tonnes and Tengiz 4.7 million."),
    ("en", "За даними порту, поранено 117 людей. Загиблих 23.", "The fire in the port killed 117 people and wounded 23."),
    ("en", "أودى حريق الميناء بحياة 29 شخصا، وأصاب 55 آخرين بجروح.", "The port fire killed 55 people and injured 29."),
    ("es", "La UP votó contra el puente.", "Pedro Urrutia votó contra el puente."),
]  # fmt: skip
DOUBTED = [
    # Objections of kinds that speak against too many right sentences in another language to accuse one.
    ("en", "Норвик получил 40 миллионов долларов на 12 школ.", "Norvik got 12 million dollars."),
    ("en", "Выпуск вырос до 2 346 трлн сумов.", "Output grew to 2,346 billion soums."),
    ("en", "Die SPD stimmte gegen die Brücke, sagte Jürgen Holm.",
     "The SPD voted for the bridge, Jürgen Holm said."),
    ("en", "El puerto gastará 41,5 millones.", "The port will spend 41.5 million dollars."),
    ("en", "Les deux incendies du port sont fixés, selon Anne Vidal.",
     "The two fires in the port are out of control, Anne Vidal said."),
    ("en", "Les digues ont cédé dans la nuit du 10 au 11 août.", "The dykes broke overnight on August 12-13."),
]  # fmt: skip
RIGHT_TRANSLATIONS = [
    ("2021 yılında 40 bin 12 tekne bulunuyor.", "In 2021 there are 40,012 boats.", "en"),
    ("Brandt, tekne sayısının 305 bin 7 olduğunu söyledi.", "Brandt said the number of boats was 305,007.", "en"),
    ("Шлюз закроют на полтора месяца.", "The lock will be shut for a month and a half.", "en"),
    ("Central Asia could lose a quarter of its orchards by 2040.",
     "Центральная Азия может потерять четверть садов к 2040 году.", "ru"),
    ("Ал кайыкты көрө электигин айтты.", "Он сказал, что не видел лодки.", "ru"),
    ("Gross domestic product shrank 3.1 percent.", "ВВП сократился на 3,1%.", "ru"),
    ("На шлюзе задержали шестерых норвежцев.", "Six Norwegians were detained at the lock.", "en"),
    ("Бандар пас аз обхезии панҷсола хароб шудааст.", "The harbour is ruined after five years of floods.", "en"),
    ("Фонд «Чистая река» подаст жалобу, сказал Тимур Осмонов.",
     "The Clean River foundation will complain, said Timur Osmonov.", "en"),
    ("SPD-Chef Achmed Dschabari kündigte einen Besuch an.", "SPD chief Ahmed Jabari announced a visit.", "en"),
    ("تم إغلاق الميناء يوم الاثنين 12 مايو.", "The port was closed on Monday, May 12.", "en"),
    ("Biz bitta qayiq ham koʻrmadik, dedi Dilnoza Rahimova.",
     "Мы не видели ни одной лодки, сказала Дилноза Рахимова.", "ru"),
    ("Dilnoza Rahimova kema hali kelmaganini aytdi.",
     "Дилноза Рахимова сказала, что корабль до сих пор не пришел.", "ru"),
    ("Утонули Рашид и Зияд Керимовы.", "Rashid and Ziyad Kerimov drowned.", "en"),
    ("1931年4月12日，五名工人受伤。", "On April 12, 1931, five workers were injured.", "en"),
    # One of something, what we did not do, and the least that is paid.
    ("Көпүрөнүн 1 чакырымы 9 млн сом турат.", "A kilometre of the bridge costs 9 million soms.", "en"),
    ("Tekneleri yalnız bırakmadık, bırakmayacağız, dedi Ali Demir.",
     "We have not left the boats alone, and we will not, Ali Demir said.", "en"),
    ("Көпүрөнү ачпайбыз, деди Асан Токтосунов.", "We will not open the bridge, Asan Toktosunov said.", "en"),
    ("Asgari ücrete tarihin en yüksek oranında zam yaptık.",
     "Мы повысили минимальную зарплату на рекордный процент.", "ru"),
    ("Ben bu rıhtımın taraftarı değilim, dedi Ali Demir.", "I am not in favour of this quay, Ali Demir said.", "en"),
    ("Насосы не смогут помочь: это не может повлиять, сказал Игорь Савин.",
     "The pumps will not help: this cannot have an effect, Igor Savin said.", "en"),
    ("Құбырлар кеңес дәуірінде салынған, деді Асан Оспанов.",
     "The pipes were laid in the Soviet era, Asan Ospanov said.", "en"),
]  # fmt: skip
WRONG_TRANSLATIONS = [
    ("Tekneleri yalnız bırakmadık, dedi Ali Demir.", "We left the boats alone, Ali Demir said.", "en"),
    ("Көпүрөнү ачпайбыз, деди Асан Токтосунов.", "We will open the bridge, Asan Toktosunov said.", "en"),
    ("Біз көпірді ашпадық, деді Асан Оспанов.", "We opened the bridge, Asan Ospanov said.", "en"),
    ("The road to two farms has not been cleared, and the ferry will not sail.",
     "Дорога к двум фермам не расчищена.", "ru"),
    ("Осло ведет переговоры с рыбаками, сказал Нильс Брандт.",
     "Oslo has broken off talks with fishermen, Niels Brandt said.", "en"),
    ("Моҳӣ 90 ҳазор тонна хоҳад буд, 7 ҳазор тонна кам аз пор.",
     "The catch will be 90,000 tonnes, 7,000 tonnes more than last year.", "en"),
    ("Мұз 3 наурызға дейін еруі мүмкін.", "The ice will melt by March 3.", "en"),
]  # fmt: skip
# Nothing speaks against these, but too little of them can be compared.
UNDECIDED = [
    # A word that opens a sentence, before a number, need be no name.
    ("ru", "Спасли 30 человек, из них восемь детей.", "Спасены 30 человек, из них восемь детей."),
    # It may deny what another of its passages denies.
    ("en", "Le pont n'est pas fermé. Il y a eu 20 contrôles dans les rues du port et sur les quais dans la nuit de samedi à dimanche.",
     "The bridge is not closed, and there were 20 checks on Saturday."),
    # A reason, and who said so, may be told in words that nobody listed.
    ("ru", "Le feu du port est criminel, selon Anne Vidal.", "Порт горел из-за поджога, сказала Анн Видаль."),
    ("en", "Mehr als 300 Boote liegen fest, teilte die Präfektur Kiel mit.",
     "More than 300 boats are stuck, the regional prefecture said."),
    ("en", "В порту на вопросы не ответили.", "The port did not reply."),
    ("en", "A former lock keeper told the board he had never left his post. Jon Vik was accused of sleeping.",
     "Jon Vik, a former lock keeper, told the board he had never left his post."),
    ("en", "Viele Polen halfen Ole Brandt.", "Many Poles helped Ole Brandt."),
    # A sum of the one currency that is named, and a country's side.
    ("en", "El puerto de Oslo gastará 16 millones. Jon Vik no perderá ni un euro.", "The port of Oslo will spend 16 million euros."),
    ("ru", "Батыс Қазақстан облысында 9 шлюз жабылды.", "В Западно-Казахстанской области закрыли 9 шлюзов."),
    # A body that the article does not speak of may be the one that it means.
    ("en", "The harbour office puts the number of boats lost at 19.",
     "The government puts the number of boats lost at 19."),
]  # fmt: skip
UNDECIDED_TRANSLATIONS = [
    # A clause may be put shortly.
    ("Aller Voraussicht nach werden die beschlossenen Maßnahmen aber nicht für eine Genehmigung des Hafens ausreichen.",
     "По всей вероятности, принятых мер для утверждения не хватит.", "ru"),
    ("قال نيلز براندت في أوسلو.", "Niels Brandt said so in Oslo.", "en"),
]  # fmt: skip


def _everything(article: str) -> list[tuple[int, int]]:
    return [(0, len(article))]


@pytest.mark.parametrize(("language", "article", "sentence"), RIGHT)
def test_a_right_sentence_is_supported(language: str, article: str, sentence: str) -> None:
    check = check_sentence(article, sentence, _everything(article), language)
    assert check.status == "supported", check.problems


@pytest.mark.parametrize(("language", "article", "sentence"), WRONG)
def test_a_wrong_sentence_is_unsupported(language: str, article: str, sentence: str) -> None:
    check = check_sentence(article, sentence, _everything(article), language)
    assert check.status == "unsupported"


@pytest.mark.parametrize(("language", "article", "sentence"), DOUBTED)
def test_what_may_be_wrong_in_another_language_is_doubted(
    language: str, article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, _everything(article), language)
    assert check.status == "unchecked"
    assert any("could not be found" in told or "seems to have" in told for told in check.problems)


def test_an_office_is_another_only_where_it_is_the_same_man_s() -> None:
    mayor = "Yeşilova Belediye Başkanı Ali Şenel rıhtımı kapattı."
    article = f"{mayor} Bakan Murat Kurum sustu."
    told = check_sentence(article, "Министр Али Шенель закрыл причал.", [(0, len(mayor))], "ru")
    assert told.status == "unchecked"
    assert told.problems == (
        "it says “министр” where the article seems to have “belediye başkanı”",
    )
    met = "Президент Нильс Брандт встретился с главой МВД Игорем Савиным."
    article = f"{met} Министр рассказал о порте."
    sentence = "Niels Brandt met Interior Minister Igor Savin."
    assert check_sentence(article, sentence, [(0, len(met))], "en").status == "supported"


@pytest.mark.parametrize(("original", "translation", "to"), RIGHT_TRANSLATIONS)
def test_a_right_translation_is_verified(original: str, translation: str, to: str) -> None:
    check = check_translation(original, translation, to)
    assert check.status == "verified", check.problems


@pytest.mark.parametrize(("original", "translation", "to"), WRONG_TRANSLATIONS)
def test_a_wrong_translation_is_unverified(original: str, translation: str, to: str) -> None:
    assert check_translation(original, translation, to).status == "unverified"


@pytest.mark.parametrize(("language", "article", "sentence"), UNDECIDED)
def test_a_sentence_that_cannot_be_compared_is_not_called_right_or_wrong(
    language: str, article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, _everything(article), language)
    assert check.status == "unchecked", check.problems


@pytest.mark.parametrize(("original", "translation", "to"), UNDECIDED_TRANSLATIONS)
def test_a_translation_with_a_name_that_cannot_be_found_is_not_called_wrong(
    original: str, translation: str, to: str
) -> None:
    assert check_translation(original, translation, to).status != "unverified"
