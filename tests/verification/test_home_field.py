"""How the languages of the home field write numbers and days, and deny: nothing right may be called wrong."""

from typing import SupportsIndex

import pytest

from summarize import Article, check_sentence
from summarize.verification.checks.translations import judge_translation
from summarize.verification.facts.facts import Facts, _names
from summarize.verification.figures.finding import find_figures


@pytest.mark.parametrize(
    ("original", "language", "translation", "to"),
    [
        # Days with endings of ordinals and cases.
        ("Рӯзи 19-уми март мактаб боз шуд.", "tg", "The school opened on 19 March.", "en"),
        ("8-nji martda mekdep açyldy.", "tk", "Школа открылась 8 марта.", "ru"),
        ("1 maydan narx 600 so‘m bo‘ldi.", "uz", "Since 1 May the price is 600 soums.", "en"),
        # Numbers in words.
        ("Беш аз чиҳил муаллим омад.", "tg", "Более сорока учителей приехали.", "ru"),
        ("Takım ligi 6. sırada bitirdi.", "tr", "Команда закончила сезон шестыми.", "ru"),
        ("Sekizinci başkan Turgut Demir", "tr", "Turgut Demir, the eighth president", "en"),
        ("Altynjy mekdep açyldy.", "tk", "The sixth school was opened.", "en"),
        ("Төртінші тоқсанда экспорт өсті.", "kk", "Exports grew in the fourth quarter.", "en"),
        ("Halyqtyń alty prosenti keldi.", "kk", "Приехали шесть процентов населения.", "ru"),
        # Sums.
        ("سه هزار و ۴۰۰ میلیارد تومان هزینه شد.", "fa", "3.4 trillion tomans were spent.", "en"),
        ("۳ هزار و ۴۰۰ نفر آمدند.", "fa", "Приехали 3400 человек.", "ru"),
        ("هزار و ۴۰۰ نفر آمدند.", "fa", "1,400 people came.", "en"),
        ("Bir dollar 18 lirəyə satılır.", "az", "A dollar is sold for 18 lira.", "en"),
        (
            "На 4,5 трлн тенге построят 120 школ.",
            "ru",
            "4,5 трлн теңгеге 120 мектеп салынады.",
            "kk",
        ),
        # What denies in other words, or seems to.
        ("Если вы боитесь, скажите.", "ru", "Qo'rqsangiz, ayting.", "uz"),
        ("Кезекке салынбас үшін өтініш электронды болады.", "kk", "Заявки будут электронными, чтобы не было очередей.", "ru"),
        ("Oyog‘imiz yerdan uzilmay yursak, xato kam bo‘ladi.", "uz", "Если не отрываться от земли, ошибок будет меньше.", "ru"),
        ("Мен уулума бар дебейм, тыюу салгам.", "ky", "I have forbidden my son to go.", "en"),
        ("They are concerned about getting their share.", "en", "Они опасаются не получить свою долю.", "ru"),
        ("Bakan Yılmaz Ankara'ya gitti.", "tr", "Minister Yılmaz went to Ankara.", "en"),
        ("Күдікті қамауға алынды.", "kk", "The suspect was taken into custody.", "en"),
        ("Dəmir yolu təmir olunub.", "az", "The railway has been repaired.", "en"),
        ("Açıklamadan sonra Yılmaz konuştu.", "tr", "Yılmaz spoke after the statement.", "en"),
        ("Editörün görüşü yazarınkiyle örtüşmeyebilir.", "tr", "The editor's view may not be the author's.", "en"),
        # What a page says to a visitor.
        (
            "Подпишитесь на наш канал, чтобы не пропустить новости",
            "ru",
            "Follow our channel to keep up with the news",
            "en",
        ),
    ],
)  # fmt: skip
def test_a_right_translation_is_not_called_wrong(
    original: str, language: str, translation: str, to: str
) -> None:
    assert judge_translation(original, language, translation, to).problems == ()


@pytest.mark.parametrize(
    ("original", "language", "translation", "to"),
    [
        ("Рӯзи 19-уми март мактаб боз шуд.", "tg", "The school opened on 18 March.", "en"),
        ("سه هزار و ۴۰۰ میلیارد تومان هزینه شد.", "fa", "4.3 trillion tomans were spent.", "en"),
        ("Мен билбейм, Токтобай айтты.", "ky", "I know, said Toktobay.", "en"),
    ],
)
def test_a_wrong_one_still_is(original: str, language: str, translation: str, to: str) -> None:
    assert judge_translation(original, language, translation, to).problems


@pytest.mark.parametrize(
    ("text", "language", "is_negated"),
    [
        ("Күдікті қамауға алынды", "kk", False),
        ("Ол келмеуі мүмкін", "kk", True),
        ("Айыл өкмөтү Асан Токтобай", "ky", False),
        ("Ал токтобой айтты", "ky", False),
        ("Мен билбейм", "ky", True),
        ("Bakan Yılmaz konuştu", "tr", False),
        ("Bakan Yılmaz bunu söylemedi", "tr", True),
        ("Bilmiyorum dedi", "tr", True),
        ("Şu zamanda geldi", "tk", False),
        ("Кто бы ни победил, результат признают", "ru", False),
        ("Никто не победил", "ru", True),
    ],
)
def test_a_name_and_a_word_that_end_as_a_denial_deny_nothing(
    text: str, language: str, is_negated: bool
) -> None:
    assert Facts(text, language).polarity.is_negated is is_negated


class Counting(str):
    """A text that counts the letters that are copied of it."""

    copied = 0

    def __getitem__(self, at: SupportsIndex | slice) -> str:
        piece = super().__getitem__(at)
        self.copied += len(piece)
        return piece


def test_names_that_end_as_a_denial_are_told_in_a_page_without_a_stop() -> None:
    """What stands around each is looked at, and the page is not copied for each of them."""
    page = Counting("Ayşe ile Kaya Yılmaz " * 500)
    assert _names(page) == {"ayşe", "kaya", "yılmaz"}
    assert 0 < page.copied < 20 * len(page)
    assert _names(f"bakan{' ' * 40}Yılmaz") == {"yılmaz"}


def test_the_unit_behind_a_number_is_not_that_of_the_next() -> None:
    found = find_figures("4,5 трлн теңгеге 120 мектеп салынады", "kk")
    assert [figure.currency for figure in found] == ["tenge", None]


TOLD = (
    "Туугандарым саясатка аралашпайт. "
    "Бул тууралуу президент Асан Усенов бүгүн, 23-октябрда билдирди."
)


def _status(article: str, sentence: str) -> str:
    return check_sentence(Article.from_text(article), sentence, [(0, len(article))], "ru").status


def test_what_is_denied_before_who_told_it_is_denied() -> None:
    right = "Президент Асан Усенов 23 октября заявил, что его родные не вмешиваются в политику."
    assert _status(TOLD, right) == "supported"
    assert _status(TOLD, right.replace("не ", "")) == "unchecked"


def test_what_is_denied_in_brackets_may_be_left_out() -> None:
    article = (
        "Tajik Prime Minister Ali Said, Uzbek Prime Minister Abdulla Karimov and the chairman of the "
        "cabinet of Kyrgyzstan (which does not have a prime minister) Asan Usenov met on January 8."
    )
    sentence = (
        "Премьер-министры Таджикистана и Узбекистана Али Саид и Абдулла Каримов и глава кабмина "
        "Кыргызстана Асан Усенов встретились 8 января."
    )
    assert _status(article, sentence) == "supported"


@pytest.mark.parametrize(
    ("original", "language", "translation", "to", "is_right"),
    [
        ("Narx 450 so'mdan 600 so'mga oshdi.", "uz", "The price rose from 450 to 600 soums.", "en", True),
        ("Narx 450 so'mdan oshdi.", "uz", "The price rose to more than 450 soums.", "en", True),
        ("Muddat 1-apreldan 1-mayga ko'chirildi.", "uz", "It was put off from 1 April to 1 May.", "en", True),
        ("Muddat 1-apreldan 1-mayga ko'chirildi.", "uz", "It was put off from 1 May to 1 April.", "en", False),
        ("Баасы 450 сомдон көтөрүлдү.", "ky", "The price rose to 450 soms.", "en", False),
        ("Ол 1 мамырдан бұрын келді.", "kk", "He came prior to 1 May.", "en", True),
    ],
)  # fmt: skip
def test_the_case_of_a_figure_tells_where_it_came_from(
    original: str, language: str, translation: str, to: str, is_right: bool
) -> None:
    assert (judge_translation(original, language, translation, to).problems == ()) is is_right


DAYS = (
    "Асанов 10 февраля провёл совещание о бюджете области.\n\n"
    "Асанов 5 января рассказал газете о планах."
)


def test_a_day_that_only_another_passage_has_is_doubted() -> None:
    first = [(0, DAYS.index("\n"))]
    right = "Asanov held a meeting on the region's budget on 10 February."
    assert check_sentence(DAYS, right, first, "en").status == "supported"
    wrong = right.replace("10 February", "5 January")
    assert check_sentence(DAYS, wrong, first, "en").status == "unchecked"


def test_a_name_alone_in_quotation_marks_is_looked_for() -> None:
    article = "Зиёда аз сӣ нафарро дар фурудгоҳи «Боғсаро»-и шаҳри Маскав нигоҳ доштанд."
    sentence = "Более тридцати человек держали в московском аэропорту «Горлуши»."
    found = check_sentence(article, sentence, [(0, len(article))], "ru")
    assert found.status != "supported"


@pytest.mark.parametrize(
    ("original", "language", "translation", "to", "is_right"),
    [
        # What rises or falls in the next sentence is another thing.
        ("Прирост ВВП составил 3,7 процента. Снижается импорт.", "ru", "GDP grew by 3.7 percent. Imports are falling.", "en", True),
        # Regrets and thanks come in thousands.
        ("Ming afsuski, qurbonlar bor.", "uz", "Regrettably, there are victims.", "en", True),
        # Denied orders.
        ("Uni urmanglar!", "uz", "Не бейте его!", "ru", True),
        ("Аны урбагыла!", "ky", "Do not beat him!", "en", True),
        ("Жеңіс біз жақта болады, қарсылас жеңілді.", "kk", "Victory will be ours; the rival against us lost.", "en", True),
        # Tried, and done.
        ("Ular binoni egallab olishga urindi.", "uz", "Они захватили здание.", "ru", False),
        ("Ular binoni egallab olishga urindi.", "uz", "Они попытались захватить здание.", "ru", True),
        # A year is no number of weeks.
        ("Аз соли 2020 то соли 2024 ҳафтае як бор парвоз мешуд.", "tg", "С 2020 до 2024 года летали раз в неделю.", "ru", True),
        # Other forms of denied verbs, and what denies in another word.
        ("Kanunu bilmiyorsunuzdur.", "tr", "Вы не знаете закона.", "ru", True),
        ("Panika yaratmayaq.", "az", "Не будем сеять панику.", "ru", True),
        ("Unutmayın ki, pullar sizindir.", "az", "Remember that the money is yours.", "en", True),
        ("The village has had no water since Friday.", "en", "Айылда жумадан бери суу жок.", "ky", True),
        # The same bodies.
        ("Жогорку сот чечим чыгарды.", "ky", "Верховный суд вынес решение.", "ru", True),
    ],
)  # fmt: skip
def test_what_else_the_home_field_says(
    original: str, language: str, translation: str, to: str, is_right: bool
) -> None:
    assert (judge_translation(original, language, translation, to).problems == ()) is is_right


@pytest.mark.parametrize(
    ("article", "language", "right", "wrong"),
    [
        ("Прокурор мердігерді 3 миллион теңге жымқырды деп айыптады.", "en", "A prosecutor accused the contractor of stealing 3 million tenge.", "A prosecutor accused the contractor of murder over 3 million tenge."),
        ("Суд приговорил Олега Рогова к пяти годам.", "tg", "Олег Рогов ба панҷ сол зиндон маҳкум шуд.", "Олег Рогов панҷ сол дар беморхона буд."),
    ],
)  # fmt: skip
def test_a_crime_and_a_sentence_have_several_words(
    article: str, language: str, right: str, wrong: str
) -> None:
    def told(said: str) -> str:
        return "; ".join(check_sentence(article, said, [(0, len(article))], language).problems)

    assert "seems to have" not in told(right)
    assert "seems to have" in told(wrong)
