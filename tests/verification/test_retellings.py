"""What editors write of an article in other words, in its language and in others, and the errors beside it."""

import pytest

from summarize.verification.checking import check_sentence

_RIGHT = [
    # Who is told by the first letters of words of which only the first has a capital.
    ("ru", "Лунд летал в Минск на встречу Северной организации рыболовства.", "ru",
     "Лунд летал в Минск на встречу СОР."),
    # A sum at which a damage is put goes nowhere.
    ("ru", "Порту Твери, по данным Лунда, был нанесён ущерб на 12 миллионов рублей.", "en",
     "Lund put the damage to the port of Tver at 12 million roubles."),
    # A verb denied in a form that is a noun.
    ("ky", "Министр Асан Бектенов суроого жооп бере албагандыктан, жыйын жабылды.", "ky",
     "Министр Асан Бектенов суроого жооп бере алган жок."),
    ("kk", "Әкім Асан Бектен сұраққа жауап бермегені үшін жиын жабылды.", "kk",
     "Әкім Асан Бектен сұраққа жауап берген жоқ."),
    # Cities that are called in English as their code is, and places kept in Latin letters only.
    ("ar", "وصل 12 وزيرا إلى نيروبي اليوم.", "en", "Twelve ministers arrived in Nairobi today."),
    ("zh", "尼泊尔今年修建了12座桥。", "ru", "В этом году власти Непала построили 12 мостов."),
    # A sentence of Chinese says as much as one of many more letters: nothing was left out here.
    ("zh", "中方的12辆救护车将陆续驶往墨西哥灾区，卡车和帐篷也已经全部装好待发，李明说，目前没有人员伤亡。", "en",
     "China will send 12 ambulances to Mexico."),
    # A country whose name begins as another's; 台湾 is one of its names.
    ("zh", "地震造成台湾12人受伤。", "ru", "При землетрясении пострадали 12 жителей Тайваня."),
    # An office of two things is one clause.
    ("ru", "Министр культуры и информации Казахстана Анна Лунд опровергла сообщения о задержании Петра Рида.", "en",
     "Kazakhstan's culture and information minister Anna Lund denied reports that Pyotr Reed had been detained."),
    # A minister in one word with what she looks after.
    ("de", "Nach dem Urteil hat Bundesinnenministerin Anna Rehm in Kiel an die Opfer erinnert.", "en",
     "Interior Minister Anna Rehm remembered officers killed near Kiel."),
]  # fmt: skip

_WRONG = [
    # A plan beside other passages of somebody.
    ("ru", "Лунд вину не признал. Петров заявил, что намерен обжаловать приговор.", "en",
     "Petrov has appealed against the sentence."),
    ("fr", "M. Lund va faire appel, a annoncé son avocat. Sur son compte, le maire a dénoncé la décision.", "en",
     "Lund has appealed, his lawyer said."),
    ("en", "The board of Lauben plans to open a second mill in May. The first one stands empty.", "ru",
     "Лаубен открыл в мае вторую мельницу."),
    # Another city than the passage has.
    ("ky", "БИШКЕК, 19-март. Асан Бектенов кечээ дайындалды. Ал Ош шаардык мэриясын жетектеген.", "en",
     "He headed the mayor's office of Bishkek."),
    # Another office in one language; a deputy made the holder of the office.
    ("kk", "Денсаулық сақтау министрі Асан Бектен ауыл тұрғындарынан жаңа көпір туралы қауесеттер жібермеуін өтінді.", "kk",
     "Ішкі істер министрі Асан Бектен қауесет таратпауды өтінді."),
    ("ru", "Заместитель министра финансов Анна Лунд открыла порт Твери и поблагодарила строителей.", "ru",
     "Министр финансов Анна Лунд поблагодарила строителей порта."),
    # A number of the same thing that stands elsewhere.
    ("en", "The first report told of 450 rescued sailors. By noon 600 sailors were led ashore on foot.", "en",
     "At noon 450 sailors were led ashore on foot."),
]  # fmt: skip

_ALSO_RIGHT = [
    ("en", _WRONG[6][1], "en", "At noon 600 sailors were led ashore on foot."),
    ("ru", _WRONG[5][1], "ru", "Замминистра финансов Анна Лунд поблагодарила строителей порта."),
    ("kk", _WRONG[4][1], "kk", "Денсаулық сақтау министрі Асан Бектен қауесет таратпауды өтінді."),
    ("ru", _WRONG[0][1], "en", "Petrov said he planned to appeal against the sentence."),
    # What is done stands beside what is to come.
    ("en", "The board of Lauben opened a mill, and plans to open another one in May.", "ru",
     "Лаубен открыл мельницу."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "to", "sentence"), _RIGHT + _ALSO_RIGHT)
def test_what_is_told_rightly_is_supported(
    language: str, article: str, to: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, [(0, len(article))], language=to)
    assert check.status == "supported", check.problems


def test_what_is_told_in_other_words_is_not_called_wrong() -> None:
    article = "Defense attorneys say that Moss mistakenly believes he could be put to death if found guilty."
    said = "Lawyers told judges that Moss wrongly thinks he may face execution once convicted."
    assert check_sentence(article, said, [(0, len(article))], "en").status == "unchecked"


@pytest.mark.parametrize(("language", "article", "to", "sentence"), _WRONG)
def test_what_is_told_wrongly_is_not(language: str, article: str, to: str, sentence: str) -> None:
    cited = article.rfind(". ") + 2 if "Bishkek" in sentence else 0
    check = check_sentence(article, sentence, [(cited, len(article))], language=to)
    assert check.status != "supported"
