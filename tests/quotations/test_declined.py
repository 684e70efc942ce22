"""Names that a Slavic text declines are printed whole, alone and in the nominative."""

import pytest

from summarize import quotations
from tests.quotations.raw import find_claims, find_quotes


def _speakers(text: str, language: str) -> list[str | None]:
    quoted = [quote.speaker for quote in find_quotes(text, language)]
    reported = [claim.speaker for claim in find_claims(text, language)]
    return [speaker.name if speaker else None for speaker in quoted + reported]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("По словам Ерназара Омарова, мост закрыли.", "ru", "Ерназар Омаров"),
        ("По словам Раисы Озерецкой, мост закрыли.", "ru", "Раиса Озерецкая"),
        (
            "Суд отпустил Зою Крапивину. «Я рада», — сказала Крапивина журналистам.",
            "ru",
            "Зоя Крапивина",
        ),
        (
            "Назначили Тимура Юсупова. Юсупов заявил, что дорогу построят.",
            "ru",
            "Тимур Юсупов",
        ),
        (
            "Суд помиловал Анну Лугову В мае Лугова сообщила, что вода спала.",
            "ru",
            "Анна Лугова",
        ),
        ("Według Kamila Z. most jest zamknięty.", "pl", "Kamil Z"),
        ("По словам Тимура С., мост закрыли.", "ru", "Тимур С"),
        ("По словам Ренато Нерикко, мост закрыли.", "ru", "Ренато Нерикко"),
        ("По словам Тамары Нерасси, мост закрыли.", "ru", "Тамара Нерасси"),
        ("По словам Юрия Сойки, мост закрыли.", "ru", "Юрий Сойка"),
        ("По словам г-на Сойкера, мост закрыли.", "ru", "Сойкер"),
        ("По словам А. Б. Сойкина, мост закрыли.", "ru", "А. Б. Сойкин"),
        ("Политики спорят вокруг Сойкера. По словам Сойкера, мост закрыли.", "ru", "Сойкер"),
        ("За словами пана Сойкера, міст закрили.", "uk", "Сойкер"),
        ("По словам Тараса Дорожу, мост закрыли.", "ru", "Тарас Дорожу"),
        ("По данным Озбиржи, мост закрыли.", "ru", "Озбиржа"),
        ("Согласно данным Росмоста, мост закрыли.", "ru", "Росмост"),
        ("По словам врачей, мост закрыли.", "ru", "врачи"),
        ("По словам очевидцев, мост закрыли.", "ru", "очевидцы"),
        ("По словам Озёрной палаты, мост закрыли.", "ru", "Озёрная палата"),
        (
            "По словам директора одного из заводов, мост закрыли.",
            "ru",
            "директор одного из заводов",
        ),
        ("За словами Андрія Вербицького, міст закрили.", "uk", "Андрій Вербицький"),
        ("Według Piotra Zawadzkiego most jest zamknięty.", "pl", "Piotr Zawadzki"),
        ("Podle Zbyňka Holuba je most uzavřený.", "cs", "Zbyněk Holub"),
        ("Podle ministra Petra Kubíčka je most uzavřený.", "cs", "Petr Kubíček"),
        ("Podle ministra Petra Hladce je most uzavřený.", "cs", "Petr Hladec"),
        ("Według posła PO Jana Sowy most jest zamknięty.", "pl", "Jan Sowa"),
        ("Według Kamila Gołąbka most jest zamknięty.", "pl", "Kamil Gołąbek"),
        ("За словами Петра Голубця, міст закрили.", "uk", "Петро Голубець"),
        ("По словам Тимура Голубца, мост закрыли.", "ru", "Тимур Голубец"),
    ],
)
def test_an_oblique_form_gives_the_base_form(text: str, language: str, name: str) -> None:
    assert _speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Губернатор Озерска Сергей Полынцев сообщил, что вода спала.", "Сергей Полынцев"),
        ("Житель Покровска Назар сообщил, что вода спала.", "Назар"),
        (
            "Назначили министра Рустама Волошина. На заседании Мажилиса Волошин сообщил, что вода спала.",
            "Рустам Волошин",
        ),
        ("Представитель МВД Роман Сычёв сообщил, что вода спала.", "Роман Сычёв"),
        ("Ректор Lakeside University Берик Жумин сообщил, что вода спала.", "Берик Жумин"),
    ],
)
def test_what_a_role_belongs_to_is_no_part_of_the_name(text: str, name: str) -> None:
    assert _speakers(text, "ru") == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        # Particles.
        ("Глава комиссии Урсула фон дер Вальд заявила, что мост закроют.", "ru", "Урсула фон дер Вальд"),
        ("По словам Отто фон Вальда, мост закроют.", "ru", "Отто фон Вальд"),
        ("Голова комісії Урсула фон дер Вальд заявила, що міст закриють.", "uk", "Урсула фон дер Вальд"),
        # What stands before the name: its owner, where somebody is from.
        ("Адвокат Анны Ручьёвой Ольга Карпова сказала, что дело развалится.", "ru", "Ольга Карпова"),
        ("Кемеровчанин Дмитрий Ручьёв рассказал, что мост закрыт.", "ru", "Дмитрий Ручьёв"),
        ("Жена Глеба Ручьёва Наталья сказала, что мост закроют.", "ru", "Наталья"),
        ("Врач из Университета Озёрска Тиффани Ру сказала, что мост закроют.", "ru", "Тиффани Ру"),
        # Two who say it together.
        ("Bridge и NDC сообщили, что мост закроют.", "ru", "Bridge и NDC"),
        # What stands beside it: the hearer, the object, the place.
        ("«Мост закроют завтра», — рассказал NBC бывший сотрудник порта.", "ru", "бывший сотрудник порта"),
        ("«Мост закроют», — процитировал Ручьёв председателя совета.", "ru", "Ручьёв"),
        ("«Мост закроют», — сообщил президент Дональд Прада на базе Эндрюс.", "ru", "Дональд Прада"),
        # Both attributes of several.
        ("Озёрские и бродские врачи считают, что вода чиста.", "ru", "Озёрские и бродские врачи"),
        ("«Вода чиста», — считают озёрские и бродские врачи.", "ru", "озёрские и бродские врачи"),
        # What is said of somebody between commas.
        ("Зоя Ручьёва, посол и бывший губернатор Осло, заявила, что мост готов.", "ru", "Зоя Ручьёва"),
        # A body that somebody speaks for is not whoever speaks.
        ("«Мост закроют», — сообщил представитель ВТБ.", "ru", "представитель ВТБ"),
        ("Губерния молчит. Позже представитель Губернии сообщил, что мост закроют.", "ru", "представитель Губернии"),
        # The base form of what is in quotation marks, and of several people.
        ("Так пишет «Новая газета». По данным «Новой газеты», мост закроют.", "ru", "Новая газета"),
        ("По словам источников, мост закроют.", "ru", "источники"),
        ("По данным аналитиков, мост закроют.", "ru", "аналитики"),
    ],
)  # fmt: skip
def test_a_speaker_is_whole_and_nothing_else(text: str, language: str, name: str) -> None:
    assert _speakers(text, language)[-1] == name


def test_a_man_is_not_taken_for_a_woman_of_his_name() -> None:
    text = "Врач Анна Левина осмотрела Глеба Левина. «Мне лучше», — сказал Левин."
    assert _speakers(text, "ru") == ["Глеб Левин"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "«Вода спала», — рассказала корреспонденту «Волны» жительница Озерска Зоя Крапивина.",
            "Зоя Крапивина",
            "жительница Озерска",
        ),
        (
            "«Вода спала», — заявил в интервью радио посол Норвегии в Казахстане Юн Эриксен.",
            "Юн Эриксен",
            "посол Норвегии в Казахстане",
        ),
        (
            "По словам главного врача больницы Раисы Озерецкой, вода спала.",
            "Раиса Озерецкая",
            "главный врач больницы",
        ),
        ("«Вода спала», — заявил в своём обращении глава Минтруда.", "глава Минтруда", None),
        (
            "«Вода спала», — сообщили в пресс-службе акимата Озерска.",
            "пресс-служба акимата Озерска",
            None,
        ),
        ("В городской администрации заявили, что вода спала.", "городская администрация", None),
        ("Пресс-секретарь Корчаги сообщил, что вода спала.", "Пресс-секретарь Корчаги", None),
        ("По данным экспертов, вода спала.", "эксперты", None),
        (
            "Глава Банка Озерска Филипп Кецхария заявил, что вода спала.",
            "Филипп Кецхария",
            "Глава Банка Озерска",
        ),
        (
            "Как заявил журналистам губернатор Олег Громов, «вода спала, но не ушла».",
            "Олег Громов",
            "губернатор",
        ),
    ],
)
def test_offices_and_bodies_are_whole_and_apart_from_the_name(
    text: str, name: str, role: str | None
) -> None:
    quoted = [quote.speaker for quote in find_quotes(text, "ru")]
    found = quoted + [claim.speaker for claim in find_claims(text, "ru")]
    assert {(one.name, one.role) for one in found if one is not None} == {(name, role)}


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        (
            "ru",
            "Министр торговли и ирригации Озерии Аида Громова заявила, что вода спала.",
            "Аида Громова",
            "Министр торговли и ирригации Озерии",
        ),
        (
            "ru",
            "«Вода спала», — сообщил министр труда и социальной защиты населения Олег Громов.",
            "Олег Громов",
            "министр труда и социальной защиты населения",
        ),
        (
            "uk",
            "Міністр культури та інформації України Ада Громова заявила, що вода спала.",
            "Ада Громова",
            "Міністр культури та інформації України",
        ),
        (
            "pl",
            "Minister kultury i informacji Polski Ada Gromowa powiedziała, że woda opadła.",
            "Ada Gromowa",
            "Minister kultury i informacji Polski",
        ),
        (
            "ru",
            "Министр морского транспорта и речного хозяйства Олег Громов заявил, что вода спала.",
            "Олег Громов",
            "Министр морского транспорта и речного хозяйства",
        ),
        (
            "ru",
            "«Вода спала», — сообщил заместитель мэра — директор озёрной станции Олег Громов.",
            "Олег Громов",
            "директор озёрной станции",
        ),
        ("ru", "Мэр города и студенты заявили, что вода спала.", "Мэр города", None),
        (
            "ru",
            "Министр торговли и директор театра заявили, что вода спала.",
            "Министр торговли",
            None,
        ),
    ],
)
def test_an_office_may_be_of_two_things(
    language: str, text: str, name: str, role: str | None
) -> None:
    quoted = [quote.speaker for quote in find_quotes(text, language)]
    speakers = quoted + [claim.speaker for claim in find_claims(text, language)]
    assert [one and (one.name, one.role) for one in speakers] == [(name, role)]


def test_who_is_only_described_is_the_one_person_who_has_spoken() -> None:
    text = "По словам Раисы Озерецкой, осень была сырой. «Почва полна воды», — сообщила климатолог."
    assert _speakers(text, "ru")[0] == "Раиса Озерецкая"


def test_a_director_of_another_thing_is_another_person() -> None:
    text = (
        "«Дети рады», — сказала директор школы Раиса Озерецкая. "
        "«Причал трещит», — сказала директор порта. «Дети рады», — сказала директор школы."
    )
    assert _speakers(text, "ru") == ["Раиса Озерецкая", "директор порта", "Раиса Озерецкая"]


def test_of_two_of_a_name_the_one_with_the_office_is_meant() -> None:
    text = (
        "Глава порта Алексей Лугов и рыбак Андрей Лугов спорят. По словам главы порта Лугова, "
        "причал закрыли."
    )
    assert _speakers(text, "ru") == ["Алексей Лугов"]


@pytest.mark.parametrize(
    ("attribution", "name"),
    [
        ("объясняет собеседник «Волны»", "собеседник «Волны»"),
        ("объясняет директор кооператива", "директор кооператива"),
    ],
)
def test_a_source_is_not_whoever_is_named_above(attribution: str, name: str) -> None:
    text = (
        "Секретарь кооператива Пётр Лугов показал мост. Дорога к нему размыта весной. "
        f"«Камень возят с той стороны», — {attribution}."
    )
    assert _speakers(text, "ru") == [name]


def test_a_pronoun_that_nobody_explains_is_not_printed_as_a_name() -> None:
    (quote,) = quotations.find_quotes("«Почва полна воды до краёв», — сказали они.", "ru")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("text", "claim", "name"),
    [
        (
            "Завод, считает Олег Громов, закроют к осени.",
            "Завод, считает Олег Громов, закроют к осени",
            "Олег Громов",
        ),
        (
            "Как рассказал «Волне» источник в администрации, дорогу закроют в мае.",
            "дорогу закроют в мае",
            "источник в администрации",
        ),
        (
            "По словам Олега Громова, одного из авторов проекта, дорогу закроют в мае.",
            "дорогу закроют в мае",
            "Олег Громов",
        ),
        (
            "Доход порта, по данным Росмоста, вырос на треть.",
            "Доход порта, по данным Росмоста, вырос на треть",
            "Росмост",
        ),
        (
            "Агентство «Волна», ссылаясь на свои источники, сообщило, что дорогу закроют.",
            "дорогу закроют",
            "Агентство «Волна»",
        ),
        ("«Волна» сообщила, что дорогу закроют.", "дорогу закроют", "Волна"),
        (
            "Как рассказали «Волне» несколько археологов, дорогу закроют в мае.",
            "дорогу закроют в мае",
            "несколько археологов",
        ),
        (
            "В администрации района «Волне» сообщили, что дорогу закроют.",
            "дорогу закроют",
            "администрация района",
        ),
        (
            "Директор школы Олег Громов рассказал «Волне», что дорогу закроют.",
            "дорогу закроют",
            "Олег Громов",
        ),
    ],
)
def test_a_claim_leaves_out_who_made_it_and_who_heard_it(text: str, claim: str, name: str) -> None:
    assert [(one.text, one.speaker and one.speaker.name) for one in find_claims(text, "ru")] == [
        (claim, name)
    ]


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("По словам Олега Громова, пока мост закрыт.", "ru", "пока мост закрыт"),
        ("Громов заявил, что пока мост закрыт.", "ru", "пока мост закрыт"),
        ("Громов заявил, что хотя бы один мост цел.", "ru", "хотя бы один мост цел"),
        ("Громов заявил, что как минимум мост цел.", "ru", "как минимум мост цел"),
        ("Громов заявив, що поки міст закритий.", "uk", "поки міст закритий"),
        ("Громов заявив, що хоча б один міст цілий.", "uk", "хоча б один міст цілий"),
        ("Gromow powiedział, że jak dotąd most stoi.", "pl", "jak dotąd most stoi"),
    ],
)
def test_an_adverb_that_could_be_a_conjunction_opens_a_claim(
    text: str, language: str, claim: str
) -> None:
    assert [one.text for one in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("text", "language", "name", "claim"),
    [
        ("Podle Jana Holuba (ODR) je most pryč.", "cs", "Jan Holub", "je most pryč"),
        ("Zdaniem dr Sowińskiego lasy znikną.", "pl", "Sowiński", "lasy znikną"),
    ],
)
def test_a_claim_begins_behind_all_of_its_source(
    text: str, language: str, name: str, claim: str
) -> None:
    (found,) = find_claims(text, language)
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (name, claim)


@pytest.mark.parametrize("who", ["Holubova partnerka", "Holubova sestra"])
def test_an_owner_who_is_an_adjective_is_not_who_speaks(who: str) -> None:
    assert _speakers(f"Jana Holuba soudili. „Mlčel,“ řekla {who}.", "cs") == [who]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Половина з цих кравців визнали, що міст закрито.", "uk"),
        ("Połowa z tych krawców przyznała, że most jest zamknięty.", "pl"),
    ],
)
def test_so_many_of_others_are_nobody_without_them(text: str, language: str) -> None:
    assert not find_claims(text, language)


def test_what_others_are_to_somebody_is_no_part_of_his_name() -> None:
    text = "Учителями Росс были три мастера. «Мост закрыт», — сказала Росс."
    assert _speakers(text, "ru") == ["Росс"]


@pytest.mark.parametrize("opening", ["когда", "если", "хотя"])
def test_a_subordinate_clause_alone_is_no_claim(opening: str) -> None:
    assert find_claims(f"Громов заявил, что {opening} мост цел.", "ru") == []


def test_a_middle_name_means_whoever_has_it() -> None:
    text = "Врач Олег Ильич Громов приехал. «Мост готов», — сказал Олег Ильич."
    assert _speakers(text, "ru") == ["Олег Ильич Громов"]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        # A verb without a subject goes on with whoever spoke before.
        ("Jan Wrona stwierdził, że most jest zły. Dodał, że go zamknie.", "pl", ["Jan Wrona"] * 2),
        (
            "Jan Wrona stwierdził, że most jest zły. W serwisie Lake Post napisał, że go zamknie.",
            "pl",
            ["Jan Wrona"] * 2,
        ),
        # One that is said by nobody does not.
        (
            "Олена Верба зазначила, що міст закрито. «Міст закрито», — йдеться у заяві.",
            "uk",
            [None, "Олена Верба"],
        ),
        # What a head of state belongs to is no other person.
        (
            "Олег Громов сообщил, что мост готов. Глава государства добавил, что дорога открыта.",
            "ru",
            ["Олег Громов"] * 2,
        ),
        # Who is only an object is not the subject.
        (
            "Эколог Олег Громов пикетировал дом министра Глеба Левина. В беседе он сказал, что река чиста.",
            "ru",
            ["Олег Громов"],
        ),
        ("В интервью «Волне» Оситис вспоминала, что было холодно.", "ru", ["Оситис"]),
        ("Podle Wrony vláda jedná.", "cs", ["Wrona"]),
        (
            "Жители Озерска и Санкт-Брода считают, что вода чиста.",
            "ru",
            ["Жители Озерска"],
        ),
        # A woman's accusative, and the name that tells whose it is.
        ("Анну Ручьёву избрали мэром. «Мост построим», — сказала она.", "ru", ["Анна Ручьёва"]),
        (
            "Суд оштрафовал Александру Ручьёву. По словам Александры, мост готов.",
            "ru",
            ["Александра Ручьёва"],
        ),
        # What somebody promises to do, and what for.
        ("Мэр обещает починить мост, чтобы грузовики ехали через порт.", "ru", []),
        # What is set against a statement is somebody else's.
        (
            "Врач Павел Кротов назвал воду «бедой района», а эколог Ада Мосс сообщила, что вода чиста.",
            "ru",
            ["Павел Кротов", "Ада Мосс"],
        ),
        # A talk and its place are none of who speaks there; an outlet relays both halves.
        ("Врачи в беседе с «Волной» отметили, что вода чиста.", "ru", ["Врачи"]),
        (
            "«Вода чиста, — заявила Зоя Крапивина. — Река жива», передает «Волна».",
            "ru",
            ["Зоя Крапивина"] * 2,
        ),
        # Where something was written is not who wrote it.
        (
            "«Вода чиста, — писал Павел Кротов в мае в журнале „Голос реки“. — Река жива».",
            "ru",
            ["Павел Кротов"] * 2,
        ),
        (
            "«Вода чиста, — говорит „Волне“ врач Павел Кротов. — Река жива».",
            "ru",
            ["Павел Кротов"] * 2,
        ),
        (
            "В разговоре с врачом Глебом Павловым Кротов заявил, что вода чиста.",
            "ru",
            ["Кротов"],
        ),
        ("Мост открыт, и, как сообщил источник в мэрии, вода чиста.", "ru", ["источник в мэрии"]),
        (
            "«Озерстрой» молчал. Позже в «Озерстрое» заявили, что мост готов.",
            "ru",
            ["Озерстрой"],
        ),
        ("Spotkał się z Anną Ul. Opuścił on Brzegowo, mówiąc, że most jest zły.", "pl", ["on"]),
        ("Porovnal přístup Brodu a poznamenal, že most je zlý.", "cs", []),
        ("Мост открыли. По мнению озерского МИДа, мост готов.", "ru", ["МИД"]),
        (
            "Режиссёр Олег Громов снял фильм. «Фильм готов», — сказал режиссёр. "
            "Его хвалил режиссёр Глеб Левин.",
            "ru",
            ["Олег Громов"],
        ),
        # A genitive attribute goes on with a phrase, whatever it ends in.
        (
            "Мэр Глеб Левин молчит. «Мост готов», — заявил глава городского отдела Олег Громов.",
            "ru",
            ["Олег Громов"],
        ),
        # Several people, or a colleague of somebody, are not who is known.
        ("Анна Громова больна. Адвокаты сообщили, что дело закрыто.", "ru", ["Адвокаты"]),
        (
            "Глеб Левин, глава Росмоста, уехал. Позже сотрудник Росмоста сообщил, что мост готов.",
            "ru",
            ["сотрудник Росмоста"],
        ),
        # Who says it may stand, with the place, inside of what is said.
        ("Озёрск, пишет Громов в книге о реке, «строит мост за мостом и канал».", "ru", ["Громов"]),
        # Who is accused or told does not speak; a surname is no particle.
        ("Жителям дома сообщили, что мост закрыт.", "ru", []),
        ("Ли заявил, что мост закрыт.", "ru", ["Ли"]),
        # An interlocutor is not whoever stands in front of his comma.
        (
            "Чего ждал Левин от Глеба Громова, собеседник не сказал. «Всё ясно», — пояснил собеседник.",
            "ru",
            ["собеседник"],
        ),
        ("Олег Громов уехал. Его обвиняют в «обмане всего города».", "ru", [None]),
        # An outlet or a body behind a name heard it; an outlet is nobody whom a pronoun means.
        ("«Мост закрыт», — говорит Нора Левина The Lake Post.", "ru", ["Нора Левина"]),
        ("Lakesoft закрыл завод. «Это ложь», — сказал он.", "ru", ["он"]),
        # The verb and its subject are of one number.
        ("Громов сказал «Волне», что ему сообщили о том, что мост закрыт.", "ru", ["Громов"]),
        ("Представители Лугова заявили, что мост закрыт.", "ru", ["Представители Лугова"]),
        ("Мэр Олег Лугов и жители заявили, что мост закрыт.", "ru", ["Олег Лугов"]),
        # Whose words a sentence reports goes on in the next one, not who acts in them.
        (
            "По словам Олега Громова, Глеб Левин злится. «Он не прав», — сказал он.",
            "ru",
            ["Олег Громов", "Олег Громов"],
        ),
        (
            "Глеб Левин в отъезде. По словам ещё одного источника, мост закрыт. «Беда», — сказал он.",
            "ru",
            ["один источник", "один источник"],
        ),
        # Who acts in a clause of its own, whatever a preposition governs in front.
        (
            "Карпова молчит. На встрече с советом министров Левин заявил, что мост закрыт.",
            "ru",
            ["Левин"],
        ),
        ("Po klęsce w Jeziorsku Karol Wrona powiedział, że most runie.", "pl", ["Karol Wrona"]),
        ("Лукьяненко заявил, что мост закрыт.", "ru", ["Лукьяненко"]),
        ("Выступая на площади, Левин молчал, сказав, что мост закрыт.", "ru", ["Левин"]),
        ("На митингу в Озерську містер Лугов заявив, що міст закрито.", "uk", ["Лугов"]),
        # Who works for somebody is not that one; one more of a kind is not the one before.
        (
            "Олег Громов, пресс-секретарь президента, уехал. «Мы готовы», — сказал президент.",
            "ru",
            ["президент"],
        ),
        (
            "Министр Олег Громов уехал. «Он вернётся», — говорит областной чиновник.",
            "ru",
            ["областной чиновник"],
        ),
        # A verb with a subject of its own takes none from the clause before; an adverb is none.
        ("Лугов приехал, причём половина жителей призналась, что мост закрыт.", "ru", []),
        ("Лугов, приехав на завод утром, признался, что мост закрыт.", "ru", ["Лугов"]),
        # The form of an unknown name does not tell for sure whose it is; a known given name does.
        (
            "«Міст закрили», — сказала Террі Лугін. «Дорогу теж», — додала вона.",
            "uk",
            ["Террі Лугін", "Террі Лугін"],
        ),
        (
            "«Міст закрили», — сказав Олег Лугін. «Дорогу теж», — додала вона.",
            "uk",
            ["Олег Лугін", "вона"],
        ),
        # Whom an office only has to do with is not who has it.
        (
            "«Порт закрыт», — сообщил чиновник связанный с Миллз.",
            "ru",
            ["чиновник связанный с Миллз"],
        ),
        # Whose letter it is, and who writes in it.
        ("В письме мистера Лугова юрист заявил, что мост закрыт.", "ru", ["юрист"]),
        ("В письме г-жа Лугова пишет: «Мост закрыт».", "ru", ["Лугова"]),
    ],
)
def test_a_clause_is_read_by_its_cases(text: str, language: str, names: list[str | None]) -> None:
    assert _speakers(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("В Минтруде заявили, что выплаты вырастут.", "ru", "Минтруд", None),
        ("На думку експерта Івана Франчука, ціни зростуть.", "uk", "Іван Франчук", "експерт"),
        ("У Міненерго заявили, що світло буде.", "uk", "Міненерго", None),
        ("Zdaniem prof. Anny Malinowskiej ceny wzrosną znowu.", "pl", "Anna Malinowska", None),
        ("Zdaniem Jochena Sadta ceny, które spadły, wzrosną.", "pl", "Jochen Sadt", None),
        (
            "Jak poinformowało Ministerstwo Rzek, szpital zamknięto.",
            "pl",
            "Ministerstwo Rzek",
            None,
        ),
        (
            "Podle mluvčí hasičů Jany Veselkové je most uzavřen.",
            "cs",
            "Jana Veselková",
            "mluvčí hasičů",
        ),
        (
            "Старый мост у порта закрыт, сообщила пресс-служба порта в ответ на запрос «Волны».",
            "ru",
            "пресс-служба порта",
            None,
        ),
        (
            "Советник главы МВД Украины Зорян Шалько заявил, что мост закрыт.",
            "ru",
            "Зорян Шалько",
            "Советник главы МВД Украины",
        ),
        (
            "По словам заместителя генерального директора порта Олега Громова, мост закрыт.",
            "ru",
            "Олег Громов",
            "заместитель генерального директора порта",
        ),
        (
            "По мнению эксперта Толгонай Садыковой, цены растут.",
            "ru",
            "Толгонай Садыкова",
            "эксперт",
        ),
        (
            "Посланник ООН Стурре де Ламира сказал, что переговоры идут трудно.",
            "ru",
            "Стурре де Ламира",
            "Посланник ООН",
        ),
        (
            "Посланець ООН Йорген де Ламір сказав, що переговори йдуть важко.",
            "uk",
            "Йорген де Ламір",
            "Посланець ООН",
        ),
        ("Według posła Jana Sowy most jest pusty.", "pl", "Jan Sowa", "poseł"),
        (
            "Podle ministra financí Jana Holuba je most uzavřen.",
            "cs",
            "Jan Holub",
            "ministr financí",
        ),
    ],
)
def test_a_source_is_cut_where_its_phrase_ends(
    text: str, language: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Według prezesa Romana Nowaka młyn stoi. Romana Nowak powiedziała, że most jest stary.",
            "pl",
            ["Roman Nowak", "Romana Nowak"],
        ),
        (
            "Wczoraj spotkano tam Romana Nowaka. Romana Nowak powiedziała, że most jest stary.",
            "pl",
            ["Romana Nowak"],
        ),
        (
            "Według prezesa Romana Nowaka młyn stoi. Roman Nowak powiedział, że most jest stary.",
            "pl",
            ["Roman Nowak", "Roman Nowak"],
        ),
        (
            "По словам директора Александра Карпова, мельница стоит. Карпов сказал, что мост стар.",
            "ru",
            ["Александр Карпов", "Александр Карпов"],
        ),
    ],
)
def test_a_woman_is_not_the_man_whose_genitive_is_like_her_name(
    text: str, language: str, names: list[str]
) -> None:
    assert _speakers(text, language) == names


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        # A woman's name that ends in a man's way is hers, behind an office that is called as a man's.
        ("uk", "Міністр Тереза Клей сказала: «Міст закрито з ранку, ніхто не проїде».", "Тереза Клей", "Міністр"),
        ("uk", "Президент Ганна Озерей сказала: «Міст закрито з ранку, ніхто не проїде».", "Ганна Озерей", "Президент"),
        ("pl", "„Most jest zamknięty od rana” – powiedziała premier Włoch Giorgia Lunari.", "Giorgia Lunari", "premier Włoch"),
        ("pl", "Premier Giorgia Lunari powiedziała: „Most jest zamknięty od rana, nikt nie przejedzie”.", "Giorgia Lunari", "Premier"),
    ],
)  # fmt: skip
def test_a_foreign_womans_name_behind_an_office(
    language: str, text: str, name: str, role: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Встреча с лидером Пимом Чен Луном прошла вчера. Пим заявил, что «мост закрыт с самого утра»."),
        ("uk", "Зустріч із лідером Пімом Чен Луном минула. Пім заявив, що «міст закрито з самого ранку»."),
        ("cs", "Setkal se s vůdcem Pimem Čong Lunem. Pim řekl, že „most je zavřený od samého rána“."),
    ],
)  # fmt: skip
def test_the_second_of_three_short_names_has_no_case(language: str, text: str) -> None:
    quotes = find_quotes(text, language)
    assert {quote.speaker and quote.speaker.name for quote in quotes} <= {
        "Пим Чен Лун",
        "Пім Чен Лун",
        "Pim Čong Lun",
    }
    assert quotes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rozmowa z Janem Pawłem Gajem minęła. Gaj powiedział, że „most jest zamknięty od rana”.", "Jan Paweł Gaj"),
        ("Rozmowa z Janem Adamem Gajem minęła. Gaj powiedział, że „most jest zamknięty od rana”.", "Jan Adam Gaj"),
    ],
)  # fmt: skip
def test_the_second_of_three_short_names_has_its_case_where_it_is_no_syllable(
    text: str, name: str
) -> None:
    (quote,) = find_quotes(text, "pl")
    assert quote.speaker
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("ru", "Лидер Пим Чен Лун заявил, что «мост закрыт с самого утра».", "Пим Чен Лун", "Лидер"),
        ("uk", "Лідер Пім Чен Лун заявив, що «міст закрито з самого ранку».", "Пім Чен Лун", "Лідер"),
        ("ru", "Премьер Крыма Ян Клейн заявил, что «мост закрыт с самого утра».", "Ян Клейн", "Премьер Крыма"),
    ],
)  # fmt: skip
def test_a_name_of_three_syllables_is_whole_behind_an_office(
    language: str, text: str, name: str, role: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("name", "verb"),
    [
        ("Фарид Багани", "сообщил"),
        ("Эсхан Тагаи", "сообщил"),
        ("Али Саманеи", "сообщил"),
        ("Рашид Арачи", "сообщил"),
        ("Саломе Тарашвили", "сообщила"),
        ("Каха Тобадзе", "сообщил"),
        ("Биньямин Наньяху", "сообщил"),
    ],
)
def test_a_foreign_surname_that_no_case_changes_stays_as_it_is(name: str, verb: str) -> None:
    (claim,) = quotations.find_claims(f"Министр {name} {verb}, что паром стоит.", "ru")
    assert claim.speaker is not None
    assert claim.speaker.name == name or (verb == "сообщила" and claim.speaker.name.endswith(name))


def test_a_body_whose_genitive_looks_like_a_foreign_name_has_its_nominative() -> None:
    (claim,) = quotations.find_claims("По данным Лесбиржи, паром стоит с мая.", "ru")
    assert claim.speaker is not None
    assert claim.speaker.name == "Лесбиржа"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Премьер-министр Акыл Жапов приехал. По словам дипломата, паром стоит.", "дипломат"),
        ("ru", "Посол Акыл Жапов приехал. По словам дипломата, паром стоит.", "Акыл Жапов"),
        ("ru", "Депутат Акыл Жапов приехал. По словам парламентария, паром стоит.", "Акыл Жапов"),
        ("en", "Mayor Ann Moss came. The lawmaker said that the mill was shut.", "The lawmaker"),
        ("en", "Senator Ann Moss came. The lawmaker said that the mill was shut.", "Ann Moss"),
    ],
)
def test_a_diplomat_is_an_ambassador_and_no_prime_minister(
    language: str, text: str, name: str
) -> None:
    (claim,) = quotations.find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Об этом рассказала Анна Берг, которая добавила: «Паром стоит с мая».", "Анна Берг"),
        (
            "ru",
            "По словам Анны Берг, которая добавила: «Паром стоит с мая», мост цел.",
            "Анна Берг",
        ),
        ("ru", "Паром прошёл проверку ДНК-тестом, который показал: «Паром стоит с мая».", None),
        ("uk", "Про це розповіла Анна Берг, яка додала: «Паром стоїть із травня».", "Анна Берг"),
        ("pl", "O tym mówiła Anna Sowa, która dodała: „Prom stoi od maja”.", "Anna Sowa"),
        ("cs", "Mluvila o tom Anna Nová, která dodala: „Přívoz stojí od května.“", "Anna Nová"),
    ],
)
def test_a_relative_pronoun_that_says_is_who_stands_in_front_of_it(
    language: str, text: str, name: str | None
) -> None:
    speakers = [quote.speaker for quote in quotations.find_quotes(text, language)]
    assert next((one.name for one in speakers if one), None) == name


@pytest.mark.parametrize(
    "name", ["Рашид Арачі", "Ехсан Тагаї", "Алі Саманеї", "Каха Тобадзе", "Іраклій Тарашвілі"]
)
def test_so_it_does_in_ukrainian(name: str) -> None:
    (claim,) = quotations.find_claims(f"Міністр {name} повідомив, що пором стоїть.", "uk")
    assert claim.speaker is not None
    assert claim.speaker.name == name


@pytest.mark.parametrize(
    ("office", "role"),
    [
        (
            "Глава Агентства по регулированию и развитию финансового рынка",
            "Глава Агентства по регулированию и развитию финансового рынка",
        ),
        (
            "Председатель комитета по бюджету и налогам",
            "Председатель комитета по бюджету и налогам",
        ),
        ("Министр по ЧС", "Министр по ЧС"),
    ],
)
def test_an_office_is_whole_with_all_that_it_is_for(office: str, role: str) -> None:
    claims = find_claims(f"{office} Анна Лугова рассказала, что мост закрыт.", "ru")
    assert [claim.speaker and claim.speaker.role for claim in claims] == [role]


def test_two_who_hold_offices_are_not_one() -> None:
    text = "Депутат по бюджету и адвокат Анна Лугова рассказали, что мост закрыт."
    assert "Анна Лугова" not in _speakers(text, "ru")


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Министр по ЧС Чингис Берёзов вылетел на место", "Чингис Берёзов"),
        ("Премьер встретился с главой МВД Чингисом Берёзовым", "Олег Лугов"),
    ],
)
def test_letters_that_an_office_is_for_govern_no_name(between: str, name: str) -> None:
    text = f"Мэр Олег Лугов заверил, что мост откроют. {between}. «Всё под контролем», — написал он в блоге."
    quotes = find_quotes(text, "ru")
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("ru", "Министр А. Берёзов заявил, что мост закрыт.", "А. Берёзов", "Министр"),
        ("ru", "Министр экономики А.Б. Берёзов заявил, что мост закрыт.", "А.Б. Берёзов", "Министр экономики"),
        ("ru", "По словам министра А. Берёзова, мост закрыт.", "А. Берёзов", "министр"),
        ("uk", "Міністр А. Лунко заявив, що міст закрито.", "А. Лунко", "Міністр"),
        ("pl", "Minister A. Kowalski powiedział, że most jest zamknięty.", "A. Kowalski", "Minister"),
        ("cs", "Ministr P. Novák řekl, že most je zavřený.", "P. Novák", "Ministr"),
        # Who is named in full is meant by the initial.
        ("ru", "Анна Лугова пришла. Министр А. Лугова заявила, что мост закрыт.", "Анна Лугова", "Министр"),
    ],
)  # fmt: skip
def test_an_initial_behind_an_office_is_part_of_the_name(
    language: str, text: str, name: str, role: str
) -> None:
    speakers = [claim.speaker for claim in find_claims(text, language)]
    assert [(one.name, one.role) for one in speakers if one] == [(name, role)]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Капитан команды Садык Берёзов посвятил титул родителям", "Садык Берёзов"),
        ("Садык Берёзов забил два гола", "Садык Берёзов"),
        ("Команда вышла на поле", "полузащитник"),
    ],
)
def test_a_player_is_no_coach_who_spoke_before(before: str, name: str) -> None:
    text = (
        "Главный тренер Ислам Лугов не скрывал слёз. «Мы не ждали победы, но верили», — признался он. "
        f"{before}. «Папа продал машину, чтобы я мог тренироваться», — вспомнил полузащитник."
    )
    assert _speakers(text, "ru") == ["Ислам Лугов", name]
