"""What a good model writes of an article in another language passes, and its errors do not."""

import pytest

from summarize.verification.checking import check_sentence, check_translation

RIGHT = [
    ("ru", "До 2031 года в Тверской области построят 44 моста.", "en",
     "The Tver region will build 44 bridges by 2031."),
    ("tr", "İzmir Cumhuriyet Başsavcılığı, Özel Kalem Müdürü Orhan Derin için izin istedi.", "en",
     "The Izmir prosecutor's office asked for permission concerning Orhan Derin."),
    ("it", "Il molo è costato un milione e 340mila euro.", "en", "The pier cost 1.34 million euros."),
    ("it", "Il molo è costato 2 milioni e 300 operai hanno lavorato a Bari.", "en",
     "The pier in Bari cost two million and 300 workers were employed."),
    ("fr", "Le bilan à Brest fait état d'une personne décédée et de 12 blessés.", "en",
     "One person was killed and 12 were injured in Brest."),
    ("tr", "Sinop Belediyesi'nin eski yöneticisi Orhan Derin'in döneminde 12 milyon lira ödendi.", "en",
     "Under Orhan Derin, Sinop paid 12 million lira."),
    ("kk", "Асан Бектен көлік министрінің орынбасары болып тағайындалды.", "en",
     "Asan Bekten has been appointed deputy minister of transport."),
    ("kk", "5 мамырда Атырау облысында қайық аударылып, 12 балықшы жараланды. "
           "9 мамырда Ақтөбе облысында автобус аударылып, тағы 7 балықшы жараланды.", "en",
     "Twelve fishermen were injured in the Atyrau region and seven in the Aktobe region."),
    ("es", "Las obras de Cádiz deberán acabar en 2031, dijo Pablo Lund.", "en",
     "The works in Cádiz must be finished in 2031, Pablo Lund said."),
    ("ru", "Порт Твери в 2031 году замедлился до 8 узлов.", "en",
     "The port of Tver slowed to eight knots in 2031."),
    ("es", "El ministro de Vivienda, Pablo Lund, y la concejala Ana Rey inauguraron el puerto de Cádiz.", "en",
     "Housing Minister Pablo Lund and councillor Ana Rey opened the port of Cádiz."),
    ("tr", "Sinop'ta gelecek yıl için 12 ton yiyecek dağıtıldı.", "en",
     "Twelve tonnes of food were handed out in Sinop."),
    ("pt", "O porto de Belém, no Pará, recebeu 12 milhões de reais.", "en",
     "The port of Belém received 12 million reais."),
    ("es", "El puerto de Cádiz recibió 12 buques de Irán, dijo Pablo Durán.", "en",
     "The port of Cádiz received 12 ships from Iran, Pablo Durán said."),
    ("fr", "Le maire Luis Rivera retira lundi 12 bateaux du port de Brest.", "en",
     "Mayor Luis Rivera removed 12 boats from the port of Brest."),
    ("fr", "L'adjointe au maire Anne Lund a parlé à Brest.", "en", "Deputy mayor Anne Lund spoke in Brest."),
    ("es", "El fiscal adjunto Pablo Lund habló en Cádiz.", "en", "Deputy prosecutor Pablo Lund spoke in Cádiz."),
    ("it", "Carlo Lund accusa Anna Re di Bari.", "en", "Anna Re of Bari rejects Carlo Lund's accusation."),
    ("es", "El alcalde Pablo Lund y la concejala Ana Lund inauguraron el puerto de Cádiz.", "en",
     "Councillor Ana Lund opened the port of Cádiz."),
    ("uk", "Мер Олег Верт і губернатор Анна Верт відкрили порт у Твері.", "en",
     "Governor Anna Vert opened the port in Tver."),
]  # fmt: skip
WRONG = [
    ("uz", "Termiz porti rahbarlarining barchasi 12-may kuni ishdan olindi.", "en",
     "Some of the leaders of the Termez port were dismissed on 12 May."),
    ("es", "El ministro de Salud, Pablo Lund, no viajó el lunes a Cádiz y restó importancia al informe.",
     "en", "Interior Minister Pablo Lund played down the report."),
    ("tr", "Sinop Belediye Başkanı Orhan Derin, limanda kimsenin yaralanmadığını söyledi.", "en",
     "Sinop governor Orhan Derin spoke of the port."),
    ("tg", "Вале Олим Сафаров, ки дар дуздии қаиқ аз бандари Қайроққум гумонбар аст, то ҳол боздошт нашудааст.", "en",
     "The suspect Olim Safarov has been arrested."),
    ("kk", "Асан Бектен көлік министрінің орынбасары болып тағайындалды.", "en",
     "Asan Bekten has been appointed minister of transport."),
    ("de", "„Das kostet Zeit“, sagte Bürgermeisterin Petra Lund in Emden.", "en",
     "It takes time, deputy mayor Petra Lund said in Emden."),
    ("es", "El ministro Pablo Lund negó el martes que la naviera Cabo Azul le entregara un informe.", "en",
     "Minister Pablo Lund said that Cabo Azul gave him a report."),
    ("es", "El ministro Pablo Lund negó el martes que Carla Nieve le entregara un informe.", "en",
     "Carla Nieve denied that Pablo Lund gave her a report."),
    ("kk", "5 мамырда Атырау облысында қайық аударылып, 12 балықшы жараланды. "
           "9 мамырда Ақтөбе облысында автобус аударылып, тағы 7 балықшы жараланды.", "en",
     "Seven fishermen were injured when a boat overturned in the Atyrau region."),
    ("ru", "В 2031 году на причалы Твери потратили 40 млн рублей. "
           "В 2032 году министерство построит в Твери причалы за 65 млн рублей.", "en",
     "In 2031 65 million roubles were spent on the piers of Tver."),
    ("tr", "Bilirkişi Orhan Derin, iskele yönetmeliğinin tümüyle değişecek olduğunu bildirdi: yönetmelik değişecek.",
     "en", "Expert Orhan Derin said the pier rules have changed."),
    ("pt", "«Vimos as contas do porto», disse a vereadora Ana Lund, e o prefeito Rui Melo calou-se.", "en",
     "Mayor Ana Lund and councillor Rui Melo spoke of the accounts of the port."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "to", "sentence"), RIGHT)
def test_what_is_told_rightly_is_supported(
    language: str, article: str, to: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, language=to)
    assert check.status == "supported", check.problems


@pytest.mark.parametrize(("language", "article", "to", "sentence"), WRONG)
def test_what_is_told_wrongly_is_not(language: str, article: str, to: str, sentence: str) -> None:
    check = check_sentence(article, sentence, language=to)
    assert check.status != "supported"


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("Бұл – жай ғана кеме емес. Бұл – 40 жылдық еңбек.",
         "This is not just a ship. This is 40 years of work."),
        ("O porto custou 2 milhões e 300 pessoas trabalham lá.",
         "The port cost two million, and 300 people work there."),
        ("Il molo è costato un milione e 340mila euro.", "The pier cost 1.34 million euros."),
    ],
)  # fmt: skip
def test_a_right_translation_is_not_called_wrong(original: str, translation: str) -> None:
    check = check_translation(original, translation, "en")
    assert check.status != "unverified", check.problems


def test_that_nothing_could_be_compared_is_said_only_where_nothing_else_is() -> None:
    article = (
        "Farmers below the reservoir will get less water this summer, the board decided on Wednesday"
        " after a winter with little snow. Engineers agree that much of the water never arrives."
    )
    nothing = check_sentence(article, "Значительная часть воды теряется по дороге.", language="ru")
    assert nothing.problems == ("nothing in it can be checked across languages",)
    figure = check_sentence(article, "По дороге теряется 49 процентов воды.", language="ru")
    assert figure.status == "unchecked"
    assert figure.problems == ("“49” could not be found in the article",)
    retold = check_sentence(article, "Half of all harvests withered in the northern valleys.")
    assert "nothing in it can be checked across languages" not in retold.problems
