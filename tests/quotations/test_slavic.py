"""What is told apart by case, gender and place in Polish, Czech, Ukrainian and Russian news."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_claims, find_quotes, told


def _said(text: str, language: str) -> list[tuple[str | None, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else (None, None) for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Hráli jsme špatně a dostali gól,“ dodal trenér Ostravanů.", "trenér Ostravanů"),
        ("cs", "„Hráli jsme špatně a dostali gól,“ dodal předseda Zelenáčů.", "předseda Zelenáčů"),
        ("cs", "„Hráli jsme špatně a dostali gól,“ dodal kouč Baníku Nová Ves.", "kouč Baníku Nová Ves"),
        ("pl", "„Graliśmy źle i straciliśmy gola” – dodał lider Borsuków.", "lider Borsuków"),
        (
            "pl",
            "„Graliśmy źle i straciliśmy gola” – dodał prezes Górnika Łany. Górnik spadł z ligi.",
            "prezes Górnika Łany",
        ),
    ],
)  # fmt: skip
def test_what_a_role_is_of_is_nobodys_name(language: str, text: str, name: str) -> None:
    assert _said(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Hráli jsme špatně,“ řekl skladatel Bohuslav Martinů.", "Bohuslav Martinů"),
        ("cs", "„Hráli jsme špatně,“ řekl trenér Jan Veselý.", "Jan Veselý"),
        ("ru", "«Мы ещё поговорим», — сказал президент Франции Эмманюэль Маршан.", "Эмманюэль Маршан"),
        ("pl", "„Graliśmy źle” – dodał prezes Górnika Jan Lunar. Górnik spadł.", "Jan Lunar"),
    ],
)  # fmt: skip
def test_a_name_that_looks_like_what_a_role_is_of_stays_one(
    language: str, text: str, name: str
) -> None:
    ((found, _),) = _said(text, language)
    assert found == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Лекарств в городе нет», — написала депутат на своей странице в сети.", "депутат"),
        ("ru", "«Лекарств в городе нет», — сказал губернатор в прямом эфире.", "губернатор"),
        ("ru", "«Лекарств в городе нет», — заявила пресс-служба порта в социальных сетях.", "пресс-служба порта"),
        ("uk", "«Ліків у місті немає», — написала депутатка на своїй сторінці у мережі.", "депутатка"),
        ("uk", "«Ліків у місті немає», — сказав губернатор у студії каналу.", "губернатор"),
        ("pl", "„Nie ma leków w mieście” – napisała posłanka na swoim profilu.", "posłanka"),
        ("pl", "„Nie ma leków w mieście” – powiedziała posłanka w Łanach.", "posłanka"),
        ("pl", "„Nie ma leków w mieście” – powiedziała minister w Radiu Łan.", "minister"),
        ("pl", "„Nie ma leków w mieście” – podała Prokuratura Rejonowa w Łanach w krótkim komunikacie.",
         "Prokuratura Rejonowa w Łanach"),
        ("cs", "„Léky ve městě nejsou,“ napsala poslankyně na svém profilu.", "poslankyně"),
        ("cs", "„Léky ve městě nejsou,“ uvedlo ministerstvo ve svém prohlášení.", "ministerstvo"),
    ],
)  # fmt: skip
def test_where_something_is_said_is_no_part_of_who_said_it(
    language: str, text: str, name: str
) -> None:
    assert _said(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Лекарств в городе нет», — сказал посол Норландии в Озёрске.", "посол Норландии в Озёрске"),
        ("ru", "«Лекарств в городе нет», — сказал источник в компании.", "источник в компании"),
        ("pl", "„Nie ma leków w mieście” – powiedział ambasador w Łanach.", "ambasador w Łanach"),
    ],
)  # fmt: skip
def test_the_place_of_an_office_stays_with_it(language: str, text: str, name: str) -> None:
    assert _said(text, language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Most je starý a slabý,“ uvedl Bílý dům.", "Bílý dům"),
        ("pl", "„Most jest stary i słaby” – podał Biały Dom.", "Biały Dom"),
        ("uk", "«Міст старий і слабкий», — заявив Білий дім.", "Білий дім"),
        ("pl", "Jan Biały milczał. „Most jest stary i słaby” – dodał Biały.", "Jan Biały"),
    ],
)
def test_an_adjective_with_a_capital_opens_the_name_of_a_body(
    language: str, text: str, name: str
) -> None:
    assert _said(text, language) == [(name, None)]


def test_a_body_is_nobody_whom_an_office_describes() -> None:
    text = "Biały Dom przekazał, że most jest stary. „Most jest słaby” – dodał prezydent USA."
    assert _said(text, "pl") == [("prezydent USA", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Podle Bílého domu je most starý a slabý."),
        ("uk", "За даними Білого дому, міст старий."),
    ],
)
def test_a_body_is_not_cut_to_its_adjective(language: str, text: str) -> None:
    names = [claim.speaker.name for claim in find_claims(text, language) if claim.speaker]
    assert not {"Bílý", "Білий"} & set(names)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "«Дело в суде», — сказал Семён Лугов. Анна Берг отсылает к суду. Добавила, что мост стар.",
        ),
        (
            "pl",
            "„Akta są w sądzie” – podał Szymon Lunar. Anna Berg odsyła do sądu. Dodała, że most jest stary.",
        ),
    ],
)
def test_a_verb_of_the_other_gender_is_not_of_who_spoke_before(language: str, text: str) -> None:
    shown = find_attributions(text, language).claims
    assert not any(claim.speaker and claim.speaker.name.endswith("Lunar") for claim in shown)
    assert not any(claim.speaker and claim.speaker.name.endswith("Лугов") for claim in shown)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "«Ми раді перемозі», – цитує Назара Лугового пресслужба клубу.", "Назар Луговий"),
        ("ru", "«Мы рады победе», — цитирует Назара Лугова пресс-служба клуба.", "Назар Лугов"),
        ("ru", "Агентство «Волна» цитирует Назара Лугова: «Мы рады победе».", "Назар Лугов"),
        ("pl", "„Cieszymy się ze zwycięstwa” – cytuje Jana Lunara portal Fala.", "Jan Lunar"),
        ("pl", "„Cieszymy się ze zwycięstwa” – cytuje Annę Lunar agencja Fala.", "Anna Lunar"),
        ("ru", "«Мы рады победе», — цитирует его агентство «Волна».", None),
        # The object may be whose words they are.
        ("ru", "«Мы рады победе», — приводит слова Анны Луговой агентство «Волна».", "Анна Лугова"),
        (
            "ru",
            "«Мы рады победе», — передает слова министра Олега Лугова пресс-служба.",
            "Олег Лугов",
        ),
        ("ru", "Издание приводит слова министра Олега Лугова: «Мы рады победе».", "Олег Лугов"),
        ("ru", "«Мы рады победе», — приводит слова Лугова агентство «Волна».", None),
        ("ru", "«Мы рады победе», — передает слова министра ТАСС.", "министр"),
        # Behind whose words they are stands who passes them on.
        ("ru", "«Мы рады победе», — передает слова Олега Лугова Анна Крапивина.", "Олег Лугов"),
        ("ru", "«Мы рады победе», — передает слова Лугова Анна Крапивина.", None),
        ("ru", "«Мы рады победе», — приводит слова Ли Луна агентство «Волна».", None),
        (
            "ru",
            "«Мы рады победе», — приводит слова Олега Петровича Лугова агентство «Волна».",
            "Олег Петрович Лугов",
        ),
        (
            "uk",
            "«Ми раді перемозі», — наводить слова Анни Лугової агентство «Хвиля».",
            "Анна Лугова",
        ),
    ],
)
def test_whom_an_outlet_cites_is_who_said_it(language: str, text: str, name: str | None) -> None:
    ((found, _),) = _said(text, language)
    assert found == name


@pytest.mark.parametrize(
    ("language", "text", "name", "via"),
    [
        ("ru", "«Мы рады победе», — цитирует ТАСС Анну Лугову.", "Анна Лугова", "ТАСС"),
        ("ru", "«Мы рады победе», — цитирует агентство «Волна» мэра Олега Лугова.", "Олег Лугов", "Волна"),
        ("ru", "Олег Лугов приехал. «Мы рады победе», — цитирует Лугова ТАСС.", "Олег Лугов", "ТАСС"),
        ("ru", "Олег Лугов приехал. «Мы рады победе», — цитирует его ТАСС.", "Олег Лугов", "ТАСС"),
        ("ru", "Олег Лугов приехал. Агентство цитирует Лугова: «Мы рады победе».", "Олег Лугов", "Агентство"),
        ("uk", "«Ми раді перемозі», – цитує УНІАН Олега Лугового.", "Олег Луговий", "УНІАН"),
        ("pl", "„Cieszymy się ze zwycięstwa” – cytuje PAP Annę Lunar.", "Anna Lunar", "PAP"),
    ],
)  # fmt: skip
def test_the_outlet_that_cites_somebody_may_stand_on_either_side(
    language: str, text: str, name: str, via: str
) -> None:
    (quote,) = find_attributions(text, language).quotes
    assert (quote.speaker and quote.speaker.name, quote.via) == (name, via)


def test_nobody_is_named_by_a_form_that_may_be_of_her_or_of_him() -> None:
    assert _said("Агентство цитирует Лугова: «Мы рады победе».", "ru") == [(None, None)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("„Nie ma leków w mieście” – powiedziała posłanka w Sejmie Anna Lunar.", "posłanka"),
        ("„Nie ma leków w mieście” – powiedział burmistrz Łan w Radiu Fala Jan Lunar.", "burmistrz Łan"),
        ("„Nie ma leków w mieście” – powiedział w Radiu Fala Jan Lunar.", None),
        ("„Nie ma leków w mieście” – powiedziała minister w Radiu Nowy Łan.", None),
    ],
)  # fmt: skip
def test_a_role_ends_before_where_something_is_said(text: str, role: str | None) -> None:
    ((_, found),) = _said(text, "pl")
    assert found == role


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "«Порт замерз», - прокоментував цю ситуацію місцевий блогер і політолог Назар Луговий.", "Назар Луговий"),
        ("ru", "«Порт замёрз», — прокомментировал эту ситуацию местный блогер и политолог Назар Лугов.", "Назар Лугов"),
        ("pl", "„Port zamarzł” – skomentował tę sytuację lokalny bloger i politolog Jan Lunar.", "Jan Lunar"),
        ("cs", "„Přístav zamrzl,“ okomentoval tuto situaci místní bloger a politolog Jan Lunar.", "Jan Lunar"),
    ],
)  # fmt: skip
def test_one_person_who_is_two_things_stands_behind_what_the_verb_is_about(
    language: str, text: str, name: str
) -> None:
    ((found, _),) = _said(text, language)
    assert found == name


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pl", "Szef MSW dodał: „Most jest słaby i stary”.", ("Szef MSW", None)),
        ("ru", "Глава МВД добавил: «Мост слабый и старый».", ("Глава МВД", None)),
        ("pl", "„Most jest słaby i stary” – dodał szef MSZ Ukrainy Andrij Sowa.", ("Andrij Sowa", "szef MSZ Ukrainy")),
        ("pl", "Adwokat Jan Lunar, informując PAP o moście, dodał: „Most jest słaby”.", ("Jan Lunar", "Adwokat")),
    ],
)  # fmt: skip
def test_a_body_or_who_is_told_is_not_who_speaks(
    language: str, text: str, speaker: tuple[str, str | None]
) -> None:
    assert _said(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        (
            "cs",
            "Ministr Jan Lunar mluvil se šéfem polské diplomacie Zbigniewem Rauem. „Most je slabý,“ dodal šéf české diplomacie.",
            "Zbigniewem Rauem",
        ),
        (
            "pl",
            "Minister Jan Lunar rozmawiał z szefem czeskiej dyplomacji Petrem Mechem. „Most jest słaby” – dodał szef polskiej dyplomacji.",
            "Petr Mech",
        ),
    ],
)  # fmt: skip
def test_an_office_of_another_land_is_somebody_elses(language: str, text: str, wrong: str) -> None:
    ((found, _),) = _said(text, language)
    assert found != wrong


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("ru", "О том, что мост закроют, рассказали в пресс-службе порта.", "мост закроют"),
        ("uk", "Про те, що міст закриють, розповіли у пресслужбі порту.", "міст закриють"),
        ("pl", "O tym, że most będzie zamknięty, poinformował burmistrz Jan Lunar.", "most będzie zamknięty"),
        ("cs", "O tom, že most bude zavřený, informoval starosta Jan Lunar.", "most bude zavřený"),
    ],
)  # fmt: skip
def test_a_claim_has_no_part_of_what_announces_or_passes_it_on(
    language: str, text: str, content: str
) -> None:
    assert content in [claim.text for claim in find_claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("cs", "„Řidič byl střízlivý,“ uvedla policejní mluvčí Iva Lunarová.", ("Iva Lunarová", "policejní mluvčí")),
        ("cs", "„Řidič byl střízlivý,“ řekl mimo jiné Petr Lunar.", ("Petr Lunar", None)),
        ("uk", "«Міст старий», — сказав радник голови Офісу президента Кирило Руденко.",
         ("Кирило Руденко", "радник голови Офісу президента")),
        ("pl", '- Most jest stary - mówił we "Wstawaj i wiedz" w TVN24 Jan Lunar.', ("Jan Lunar", None)),
        ("pl", "„Most jest stary” – mówiła dr Henryka Lunar.", ("Henryka Lunar", None)),
        # What stands in brackets behind a name tells of it.
        ("pl", "Posłanka Henryka Lunar (Nowa Fala) powiedziała: „Most jest stary”.", ("Henryka Lunar", "Posłanka")),
        ("ru", "Депутат Зоя Кротова (Новый-Мир) заявила: «Мост уже стар».", ("Зоя Кротова", "Депутат")),
        # A given name behind a kind of place is none of it where a surname follows that agrees.
        ("ru", "Министр культуры республики Аида Кротова заявила: «Мост стар».",
         ("Аида Кротова", "Министр культуры республики")),
        ("ru", "Глава города Алматы Кротов заявил: «Мост стар».", ("Кротов", "Глава города Алматы")),
    ],
)  # fmt: skip
def test_a_speaker_is_found_whole_behind_the_verb(
    language: str, text: str, speaker: tuple[str, str | None]
) -> None:
    assert _said(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "Guvernér Aleš Lunar a další čtyři radní argumentují tím, že most je starý.", "Aleš Lunar"),
        ("pl", "Przyjechał burmistrz Jan Lunar i mieszkańcy twierdzą, że most jest stary.", "mieszkańcy"),
    ],
)  # fmt: skip
def test_who_is_named_beside_others_stands_for_them(language: str, text: str, name: str) -> None:
    (claim,) = find_attributions(text, language).claims
    assert claim.speaker is not None
    assert claim.speaker.name == name


def test_who_passes_on_what_is_reported_is_no_part_of_a_clause_with_quoted_words() -> None:
    text = "Компания «Волна» заявляла, что закрыть мост «в одну ночь» невозможно, напомнил Карпов."
    (claim,) = find_attributions(text, "ru").claims
    assert claim.text == "закрыть мост «в одну ночь» невозможно"


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("ru", "О том, что мост закроют, сообщил мэр Олег Лунин.", "мост закроют"),
        ("uk", "Про те, що міст закриють, повідомив мер Олег Лунін.", "міст закриють"),
        (
            "pl",
            "O tym, że most zostanie zamknięty, poinformował Jan Lund.",
            "most zostanie zamknięty",
        ),
        ("cs", "O tom, že most bude zavřený, informoval Jan Lund.", "most bude zavřený"),
    ],
)
def test_a_claim_begins_behind_what_only_says_that_it_was_told(
    language: str, text: str, claim: str
) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text", "added"),
    [
        ("ru", "О встрече, что прошла вчера, рассказал мэр Олег Лунин.", "прошла вчера"),
        ("uk", "Про зустріч, що пройшла вчора, розповів мер Олег Лунін.", "пройшла вчора"),
    ],
)
def test_what_adds_to_a_topic_is_no_claim(language: str, text: str, added: str) -> None:
    assert added not in [found.text for found in find_claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "Senator John McLund powiedział, że most runie.", "John McLund"),
        ("cs", "Podle Johna McLunda most spadne do řeky.", "John McLund"),
        ("uk", "За словами Джона МакЛунда, міст упаде в річку.", "Джон МакЛунд"),
        ("ru", "По словам Джона МакЛунда, мост упадёт в реку.", "Джон МакЛунд"),
        ("pl", "MRiWD podało, że most zostanie zamknięty.", "MRiWD"),
    ],
)
def test_a_name_keeps_the_capitals_inside_it(language: str, text: str, name: str) -> None:
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, language)] == [name]


def test_a_body_by_its_letters_has_no_role_of_whoever_leads_it() -> None:
    text = (
        "MRiWD napisało, że most zostanie zamknięty. Portal podał, że minister rolnictwa Jan Kowal "
        "podszedł do szefa MRiWD i wręczył mu list."
    )
    body = next(claim.speaker for claim in find_claims(text, "pl") if claim.speaker)
    assert (body.name, body.role) == ("MRiWD", None)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        (
            "cs",
            "Premiér Hrdla ve sněmovně řekl, že most bude zavřený. „Peníze už nemáme žádné,“ řekl Hrdla.",
            "Hrdla",
            "Premiér",
        ),
        (
            "pl",
            "Premier Hrdla powiedział w sejmie, że most będzie zamknięty. „Nie mamy już pieniędzy” – "
            "powiedział Hrdla.",
            "Hrdla",
            "Premier",
        ),
    ],
)
def test_a_surname_that_speaks_elsewhere_is_not_what_an_office_is_of(
    language: str, text: str, name: str, role: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "„Jesteśmy gotowi” – powiedział Mike Tarrow, rzecznik portu.", "Mike Tarrow"),
        ("pl", "„Jesteśmy gotowi” – powiedziała Kate Tarrow.", "Kate Tarrow"),
        ("pl", "„Jesteśmy gotowi” – mówi dr Candace Lemley, autorka badania.", "Candace Lemley"),
        ("pl", "„Jesteśmy gotowi” – powiedziała Marie Dubel. Dubel pracuje w porcie.", "Marie Dubel"),
        ("pl", "„Jesteśmy gotowi” – powiedział Matteo Salvano, lider partii.", "Matteo Salvano"),
        ("pl", "„Jesteśmy gotowi” – powiedział Mario Tarri. Rząd Tarriego jest gotowy.", "Mario Tarri"),
        ("cs", "„Jsme připraveni,“ řekl John Tarrody. Podle Tarrodyho je v přístavu klid.", "John Tarrody"),
        ("cs", "„Jsme připraveni,“ řekl René Marrat.", "René Marrat"),
        ("cs", "„Jsme připraveni,“ řekla Giorgia Melori.", "Giorgia Melori"),
        ("cs", "„Jsme připraveni,“ řekl Andy Marrow.", "Andy Marrow"),
    ],
)  # fmt: skip
def test_a_foreign_name_is_no_case_of_another(language: str, text: str, name: str) -> None:
    assert _said(text, language)[0][0] == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "„Jesteśmy gotowi” – powiedziała Maja Lunar.", "Maja Lunar"),
        ("pl", "„Jesteśmy gotowi” – powiedziała etyk Magdalena Środa.", "Magdalena Środa"),
        ("pl", "„Jesteśmy gotowi” – powiedział Krzysztof Piątek.", "Krzysztof Piątek"),
        ("uk", "«Ми готові», – сказав Ігор Середа.", "Ігор Середа"),
        ("es", "«Estamos listos», dijo Julio Prado.", "Julio Prado"),
        ("pt", "“Estamos prontos”, admitiu o ministro do Mar, Paulo Lemos.", "Paulo Lemos"),
    ],
)
def test_what_is_a_month_a_day_or_part_of_a_place_may_be_a_name(
    language: str, text: str, name: str
) -> None:
    assert _said(text, language)[0][0] == name


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("pl", "Poseł Borys Dudek złożył skargę. Zdaniem Dudka kierowca jest niewinny.", "Borys Dudek", "Poseł"),
        ("pl", "Poseł Jan Wróbel złożył skargę. Zdaniem Wróbla kierowca jest niewinny.", "Jan Wróbel", "Poseł"),
        ("cs", "Poslanec Jan Hájek podal stížnost. Podle Hájka je řidič nevinný.", "Jan Hájek", "Poslanec"),
        ("cs", "Poslanec Jan Němec podal stížnost. Podle Němce je řidič nevinný.", "Jan Němec", "Poslanec"),
        ("uk", "Депутат Ігор Бойко подав скаргу. За словами Бойка, водій не винен.", "Ігор Бойко", "Депутат"),
        ("uk", "Депутат Ігор Левченко подав скаргу. За словами Левченка, водій не винен.", "Ігор Левченко", "Депутат"),
        ("uk", "За словами Ігоря Левченка, водій не винен.", "Ігор Левченко", None),
    ],
)  # fmt: skip
def test_a_surname_is_known_in_a_case_that_changes_its_stem(
    language: str, text: str, name: str, role: str | None
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("cs", "„Jsme připraveni,“ poznamenal policejní ředitel Martin Vondra.", "policejní ředitel"),
        (
            "uk",
            "Про це повідомляє газета з посиланням на прес-секретаря порту Сергія Лобового. «Ми готові», – "
            "сказав Лобовий.",
            "прес-секретар порту",
        ),
    ],
)  # fmt: skip
def test_a_role_has_no_verb_and_no_case(language: str, text: str, role: str) -> None:
    assert _said(text, language)[-1][1] == role


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "pl",
            "Poseł Marek Sowa zarzuca, że nikt go nie słuchał. To samo mówił portalowi obrońca kierowcy "
            "Władysław Lipa. Dodał, że kierowca jest niewinny.",
            ["Marek Sowa", "Władysław Lipa"],
        ),
        (
            "cs",
            "Poslanec Marek Sova uvedl, že ho nikdo neslyšel. Totéž řekl serveru obhájce řidiče "
            "Vladislav Lípa. Dodal, že řidič je nevinný.",
            ["Marek Sova", "Vladislav Lípa"],
        ),
        (
            "pl",
            "Minister Marek Sowa zapewnił, że port działa. Jak dodał, dla portu kupiono nowe statki.",
            ["Marek Sowa", "Marek Sowa"],
        ),
    ],
)  # fmt: skip
def test_who_has_just_told_something_goes_on(language: str, text: str, names: list[str]) -> None:
    told = [claim.speaker.name if claim.speaker else None for claim in find_claims(text, language)]
    assert told == names


def test_a_countrys_president_is_nobody_who_has_only_been_named() -> None:
    text = (
        "Delegację tworzył też wysłannik – Stefan Lunar. Prezydent Łanii powiedział wcześniej, że nikt nie "
        "poleci na wyspę."
    )
    (claim,) = find_claims(text, "pl")
    assert claim.speaker is not None
    assert claim.speaker.name == "Prezydent Łanii"


def test_a_site_keeps_its_zone() -> None:
    text = "Звіт розміщено на сайті парламенту, інформує Маяк.НЕТ із посиланням на газету."
    (claim,) = find_claims(text, "uk")
    assert claim.speaker is not None
    assert claim.speaker.name == "Маяк.НЕТ"


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("pl", "„Mleko jest czyste” – przekazał rzecznik Inspekcji Mlecznej.", "rzecznik Inspekcji Mlecznej", None),
        ("pl", "„Mleko jest czyste” – przekazał rzecznik Inspekcji Mlecznej, insp. Jan Sowa.", "Jan Sowa", "rzecznik Inspekcji Mlecznej"),
        ("pl", "„Mleko jest czyste” – przekazał rzecznik inspekcji insp. Jan Sowa.", "Jan Sowa", "rzecznik inspekcji"),
        ("pl", "„Mleko jest czyste” – przekazała wówczas sierż. sztab. Anna Sowa.", "Anna Sowa", None),
        ("pl", "„Mleko jest czyste” – podała asp. szt. Anna Sowa z komendy.", "Anna Sowa", None),
        ("cs", "„Mléko je čisté,“ řekla Novinkám před desátou hodinou mluvčí hygieny Jana Nová.", "Jana Nová", "mluvčí hygieny"),
        ("pl", "„Mleko jest czyste” – dodał trener Aleksander Matej.", "Aleksander Matej", "trener"),
        ("cs", "„Mléko je čisté,“ řekl pplk. Jan Sova.", "Jan Sova", None),
        ("cs", "Podle šéfa Zelenáčů Jana Sovy je mléko v obchodech čisté.", "Jan Sova", "šéf Zelenáčů"),
    ],
)  # fmt: skip
def test_a_body_behind_an_office_is_nobodys_name(
    language: str, text: str, name: str, role: str | None
) -> None:
    told = _said(text, language) or [
        (claim.speaker.name, claim.speaker.role) if claim.speaker else (None, None)
        for claim in find_claims(text, language)
    ]
    assert told == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Advokát Jan Sova, jehož klientem byl Petr Liška, uvedl, že přístav je uzavřen."),
        ("cs", "Advokát Jan Sova, s nímž mluvil Petr Liška, uvedl, že přístav je uzavřen."),
        ("pl", "Adwokat Jan Sowa, którego klientem był Adam Lis, stwierdził, że port jest zamknięty."),
        ("pl", "Adwokat Jan Sowa, z którym rozmawiał Adam Lis, stwierdził, że port jest zamknięty."),
        ("uk", "Адвокат Ян Сова, клієнтом якого був Олег Кот, заявив, що порт зачинено."),
        ("ru", "Адвокат Ян Сова, с которым говорил Олег Котов, заявил, что порт закрыт."),
        ("ru", "Адвокат Ян Сова, чьим клиентом был Олег Котов, заявил, что порт закрыт."),
    ],
)  # fmt: skip
def test_who_is_named_in_a_relative_clause_says_nothing(language: str, text: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name in ("Jan Sova", "Jan Sowa", "Ян Сова")


def test_a_relative_clause_that_goes_on_has_its_subject() -> None:
    text = "Вышло видео, в котором Анна Сова, мать ребёнка, рассказала, что порт закрыт с весны."
    (claim,) = find_claims(text, "ru")
    assert claim.speaker is not None
    assert claim.speaker.name == "Анна Сова"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Přístav otevřeme v květnu,“ řekl Sova agentuře Maják.", "Sova"),
        ("cs", "„Přístav otevřeme v květnu,“ řekl ministr Novák deníku Vlna.", "Novák"),
        ("pl", "„Port otworzymy w maju” – powiedział Sowa agencji Latarnia.", "Sowa"),
        ("uk", "«Порт відкриємо в травні», – сказав Сова виданню «Хвиля».", "Сова"),
    ],
)  # fmt: skip
def test_an_outlet_that_is_told_is_no_speaker(language: str, text: str, name: str) -> None:
    ((found, _),) = _said(text, language)
    assert found == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "„Takhle jsme to chtěli,“ pochvaloval si kouč hokejistů Jan Sova po derby."),
        ("cs", "„Takhle jsme to nechtěli,“ zlobil se útočník Jan Sova po prohře."),
        ("cs", "„To je naše priorita,“ přidává se ministr dopravy Jan Sova."),
        ("pl", "„Dość tego sporu” – grzmiał minister Jan Sova."),
        ("pl", "– A jaka jest za to kara – dopytywał trener Jan Sova."),
    ],
)  # fmt: skip
def test_a_verb_of_mood_takes_what_was_said(language: str, text: str) -> None:
    ((found, _),) = _said(text, language)
    assert found == "Jan Sova"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Dyrektor Jan Sowa żartował, że port zjadły myszy."),
        ("cs", "Ředitel Jan Sova žertuje, že přístav snědly myši."),
        ("uk", "Директор Ян Сова жартує, що порт з'їли миші."),
        ("pl", "Wcześniej o zamknięciu portu szef Ministerstwa Żeglugi, kapitan Jan Sowa poinformował w sieci."),
        ("pl", "Statek – jak mówił jego adwokat – płynął do Łan, by zabrać zboże. Kapitan Jan Sowa odszedł."),
        ("uk", "Начальник порту Ян Сова розповів, що відбувається на пристані."),
        ("uk", "Начальник порту Ян Сова розповів, що сталося вчора."),
        ("ru", "Начальник порта Ян Сова рассказал, что происходит на пристани."),
        ("uk", "Після гри тренер «синіх» Ян Сова прокоментував гру своїх підопічних."),
        ("cs", "Jako důvod uvedl, že přístav snědly myši."),
    ],
)  # fmt: skip
def test_what_states_nothing_is_no_claim(language: str, text: str) -> None:
    assert not find_claims(text, language)


def test_what_happened_is_a_claim_where_it_is_told() -> None:
    (claim,) = find_claims("Начальник порта Ян Сова сообщил, что произошло крушение.", "ru")
    assert claim.text == "произошло крушение"


def test_whose_somebodys_office_is_nobody_says() -> None:
    text = "Після гри тренер «синіх» Ян Сова прокоментував гру. «Ми сьогодні грали дуже добре», – сказав Сова."
    assert [quote.text for quote in find_quotes(text, "uk")] == ["Ми сьогодні грали дуже добре"]


def test_what_is_put_into_a_reported_clause_is_not_its_subjects() -> None:
    text = (
        "Minister Jan Sowa powiedział, że wrócił z podróży. W serwisie społecznościowym Blask podkreślił, że "
        "w sobotę Adam Lis zamknął port, co – jak dodał – stanowiło „całkowite naruszenie” umowy."
    )
    told = [claim.speaker.name if claim.speaker else None for claim in find_claims(text, "pl")]
    assert told == ["Jan Sowa", "Jan Sowa"]
    assert _said(text, "pl") == [(None, None)]


def test_a_network_with_its_adjective_behind_it_is_no_speaker() -> None:
    text = "W serwisie społecznościowym Blask podkreślił, że port jest zamknięty od wiosny."
    assert not find_claims(text, "pl")


def test_a_body_is_nobodys_name_behind_an_unknown_office() -> None:
    text = "„Mleko jest czyste” – tłumaczy dojarz Komendy Mlecznej Straży Łąkowej w Łanach."
    assert _said(text, "pl") == [("dojarz Komendy Mlecznej Straży Łąkowej", None)]


def test_whom_a_preposition_governs_as_a_pronoun_has_no_more_words() -> None:
    text = "Prezydent Jan Sowa zwrócił uwagę, że firma ma 25 lat. Według niego Nowe Łany są jej największą zaletą."
    told = [(claim.text, claim.speaker and claim.speaker.name) for claim in find_claims(text, "pl")]
    assert told[1] == ("Nowe Łany są jej największą zaletą", "Jan Sowa")


def test_who_is_named_with_an_office_is_nobody_elses_role() -> None:
    text = "Jak podała rzeczniczka firmy Anna Sowa, Zakłady Łan powstały w maju. „Budujemy dom” – dodał Łan."
    assert _said(text, "pl") == [("Zakłady Łan", None)]
    attributions = find_attributions(text, "pl")
    roles = [claim.speaker.role for claim in attributions.claims if claim.speaker]
    assert roles == ["rzeczniczka firmy"]


def test_a_womans_name_that_is_a_form_of_a_mans_is_hers() -> None:
    text = "„Přístav je zavřený,“ řekla policejní mluvčí Michaela Nová."
    assert _said(text, "cs") == [("Michaela Nová", "policejní mluvčí")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vlak nejede už týden. „Je to dobré a jsme rádi,“ smál se Jan Novák.", "Jan Novák"),
        ("Mluvil Karel Dvořák. „Bylo to těžké a dlouhé,“ hájil se Petr Nový.", "Petr Nový"),
        ("„Most je zase zavřený,“ zlobila se Jana Nová.", "Jana Nová"),
        ("„Most je zase zavřený,“ řekl se smíchem Petr Nový.", "Petr Nový"),
    ],
)
def test_a_reflexive_is_no_preposition_in_front_of_the_subject(text: str, name: str) -> None:
    assert [told for told, _ in _said(text, "cs")] == [name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Sztab Lunarskiego podał, że wiec odwołano.", "Sztab Lunarskiego", None),
        ("Sztab Generalny podał, że wiec odwołano.", "Sztab Generalny", None),
        ("Asp. sztab. Anna Sowa podała, że wiec odwołano.", "Anna Sowa", None),
        ("Oficer dyżurny Jan Kowal podał, że wiec odwołano.", "Jan Kowal", "Oficer dyżurny"),
    ],
)
def test_a_rank_has_a_stop_and_a_staff_has_none(text: str, name: str, role: str | None) -> None:
    (claim,) = find_claims(text, "pl")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("ru", "Олег Кот заявил, что ждёт от союзников решений.", ["ждёт от союзников решений"]),
        ("uk", "Олег Кот сказав, що чекає на відповідь.", ["чекає на відповідь"]),
        ("ru", "Олег Кот сообщил, что изменится и расписание.", ["изменится и расписание"]),
        ("ru", "Олег Кот сообщил, что случилось вчера крушение.", ["случилось вчера крушение"]),
        ("ru", "Олег Кот сообщил, что произошло в Лунде крушение.", ["произошло в Лунде крушение"]),
        ("ru", "Олег Кот рассказал, что произошло вчера в Лунде.", []),
        ("ru", "Олег Кот рассказал, что происходит в Лунде и Берге.", []),
        ("ru", "Олег Кот рассказал, что произошло и почему.", []),
        ("ru", "Олег Кот рассказал, что значит для него победа.", []),
        ("uk", "Олег Кот розповів, що відбувається у порту міста.", []),
    ],
)  # fmt: skip
def test_what_happened_may_stand_behind_where_and_when(
    language: str, text: str, claims: list[str]
) -> None:
    assert [claim.text for claim in find_claims(text, language)] == claims


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Лугов сказал, что Анна Берг, которая сообщила, что порт закрыт, лжёт.", "Анна Берг"),
        ("pl", "Zdaniem ministra sportowego Anna Lunar kłamie, mówi Jan Kowal.", "mówi Jan Kowal"),
    ],
)  # fmt: skip
def test_a_name_alone_is_no_claim(language: str, text: str, name: str) -> None:
    assert name not in [claim.text for claim in find_claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("cs", "„Hráli jsme špatně a dostali gól,“ řekl trenér Baníku Novák.", "Novák", "trenér Baníku"),
        ("cs", "„Silnice bude hotová v květnu,“ řekl starosta Teplic Hanza.", "Hanza", "starosta Teplic"),
        ("cs", "„Hráli jsme špatně a dostali gól,“ řekl kouč Slovácka Martin Lunák.", "Martin Lunák", "kouč Slovácka"),
        ("pl", "„Graliśmy dzisiaj dobrze” – dodał burmistrz Kielc Wenta.", "Wenta", "burmistrz Kielc"),
        ("ru", "Казань ждёт гостей. «Мост мы починим», — заявил мэр Казани Лунин.", "Лунин", "мэр Казани"),
        ("ru", "«Мы играли плохо, но победили», — сказал тренер Спартака Лунин.", "Лунин", "тренер Спартака"),
        ("ru", "«Мы играли плохо, но победили», — сказал президент Джанни Лунин.", "Джанни Лунин", "президент"),
        ("cs", "„Silnice bude hotová v květnu,“ uvedla starostka Alice Hanzová.", "Alice Hanzová", "starostka"),
    ],
)  # fmt: skip
def test_a_town_or_a_club_between_an_office_and_a_surname_is_no_part_of_the_name(
    language: str, text: str, name: str, role: str
) -> None:
    assert _said(text, language) == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "Podle kouče Slovácka Martina Lunáka to domácí hráči nezvládli.", "Martin Lunák"),
        ("ru", "Мэр Бугров Озёрской области Олег Ручьёв сообщил, что вода ушла.", "Олег Ручьёв"),
        ("uk", "Мер Ніжина Чернігівської області Олег Рищук повідомив, що вода спала.", "Олег Рищук"),
        ("ru", "Исполнявший обязанности мэра Олег Ручьёв сообщил, что вода ушла.", "Олег Ручьёв"),
    ],
)  # fmt: skip
def test_the_name_behind_an_office_of_several_words_is_whole(
    language: str, text: str, name: str
) -> None:
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("pl", "Jak podaje Ewa Lunar, rzeczniczka prokuratury w Lesznie, wyniki badań są gotowe.", "wyniki badań są gotowe"),
        ("ru", "Как сообщила Анна Лугова, представитель прокуратуры, результаты проверки готовы.", "результаты проверки готовы"),
        ("uk", "Як повідомила Анна Лугова, речниця прокуратури в Ніжині, результати перевірки готові.", "результати перевірки готові"),
        ("cs", "Jak uvedla Anna Lunarová, mluvčí policie v Brně, výsledky jsou hotové.", "výsledky jsou hotové"),
        ("ru", "Как сообщила Анна Лугова, мэр Озёрска вернётся в мае, и дорога откроется.", "мэр Озёрска вернётся в мае, и дорога откроется"),
    ],
)  # fmt: skip
def test_an_office_behind_a_name_is_no_part_of_what_was_said(
    language: str, text: str, words: str
) -> None:
    assert [claim.text for claim in find_claims(text, language)] == [words]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Как передает корреспондент «Волны», об этом на заседании сообщил глава комитета Олег Лугов."),
        ("uk", "Про це заявив керівник області Олександр Луговий, передає «5 канал»."),
    ],
)  # fmt: skip
def test_who_passes_on_what_stands_elsewhere_is_no_claim(language: str, text: str) -> None:
    assert find_claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Kouč seděl u stolu. Udiveně nadzvedl obočí: „Co to tady taháš? Já mám vzdělání.“"),
        ("ru", "Тренер пришёл. Удивлённо поднял брови: «Что это такое? Я не знаю, откуда это»."),
    ],
)
def test_how_somebody_looks_in_front_of_a_colon_is_nobody(language: str, text: str) -> None:
    names = [name for name, _ in _said(text, language)]
    assert not {"Udivena", "Udiveně", "Удивлённо"} & set(names)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Так и будет, мост закроют», — говорится в сообщении министерства.", "министерство"),
        ("ru", "«Так и будет, мост закроют», — сказано в заявлении главы района Олега Лугова.", "Олег Лугов"),
        ("ru", "«Так и будет, мост закроют», — говорится в сообщении на сайте.", None),
        ("uk", "«Так і буде, міст закриють», — йдеться в повідомленні міністерства.", "міністерство"),
        ("pl", "„Tak będzie, most zamkną” – czytamy w komunikacie policji.", "policja"),
        ("cs", "„Tak to bude, most zavřou,“ stojí v prohlášení ministerstva.", "ministerstvo"),
    ],
)  # fmt: skip
def test_words_that_stand_in_a_document_are_whose_it_is(
    language: str, text: str, name: str | None
) -> None:
    assert [found for found, _ in _said(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("ru", "Мост закроют на ремонт. Об этом говорится в сообщении пресс-службы мэрии.", [("Мост закроют на ремонт", "пресс-служба мэрии")]),
        ("uk", "Міст закриють у травні. Про це йдеться у повідомленні прокуратури.", [("Міст закриють у травні", "прокуратура")]),
        ("ru", "Об этом говорится в сообщении пресс-службы мэрии.", []),
        ("ru", "Мэр Олег Лугов сообщил, что по данным полиции, погибли трое жителей.", [("по данным полиции, погибли трое жителей", "Олег Лугов")]),
        ("ru", "Мэр Олег Лугов пояснил, что согласно новой Конституции, выборы пройдут в мае.", [("согласно новой Конституции, выборы пройдут в мае", "Олег Лугов")]),
    ],
)  # fmt: skip
def test_what_a_document_or_a_law_says_is_whose_it_is(
    language: str, text: str, claims: list[tuple[str, str]]
) -> None:
    found = [(one.text, one.speaker and one.speaker.name) for one in find_claims(text, language)]
    assert found == claims


def test_a_label_is_nobody() -> None:
    text = 'Президент Олег Луговий приїхав.\nПряма мова: "Я щодня на зв\'язку з командувачами. Усі налаштовані позитивно".'
    assert "Пряма" not in {name for name, _ in _said(text, "uk")}


def test_whose_decision_it_was_is_no_office_of_whom_it_is_about() -> None:
    text = "Decyzją trenera Piotra Sowy to właśnie Lunar został kapitanem. – Taka była decyzja, wiedziałem o tym – stwierdził Lunar."
    assert _said(text, "pl") == [("Lunar", None)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("uk", "За словами мера Ніжина Романа Савчука, міст закрито.", "Роман Савчук", "мер Ніжина"),
        ("uk", "За даними начальника Озерської МВА Романа Мрочка внаслідок обстрілу постраждала дитина.", "Роман Мрочко", "начальник Озерської МВА"),
        ("uk", "За даними мера Андрія Савчука, міст закрито.", "Андрій Савчук", "мер"),
        ("pl", "Jak przekazał rzecznik Państwowej Straży Pożarnej kapitan Jan Lunar, w hali było 20 osób.", "Jan Lunar", "kapitan"),
    ],
)  # fmt: skip
def test_an_office_and_a_name_in_the_genitive_are_each_whole(
    language: str, text: str, name: str, role: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("ru", "Мэр Олег Лугов заявил, что закон, принятый весной, объясняет многие беды.", "закон, принятый весной, объясняет многие беды"),
        ("ru", "Мэр Олег Лугов заявил, что закон, который приняли весной, напоминает старый.", "закон, который приняли весной, напоминает старый"),
        ("ru", "Мэр Олег Лугов заявил, что закон принят, сообщает агентство «Волна».", "закон принят"),
        ("uk", "Мер Олег Луговий заявив, що закон, ухвалений навесні, нагадує стару угоду.", "закон, ухвалений навесні, нагадує стару угоду"),
        ("pl", "Burmistrz Jan Lunar powiedział, że ustawa, uchwalona wiosną, przypomina starą umowę.", "ustawa, uchwalona wiosną, przypomina starą umowę"),
        ("cs", "Starosta Jan Lunar řekl, že zákon, přijatý na jaře, připomíná starou dohodu.", "zákon, přijatý na jaře, připomíná starou dohodu"),
    ],
)  # fmt: skip
def test_a_clause_goes_on_behind_what_commas_part_off(language: str, text: str, claim: str) -> None:
    assert [one.text for one in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text", "claim", "speaker"),
    [
        ("cs", "Podle starosty most spadl kvůli povodni.", "most spadl kvůli povodni", "starosta"),
        ("cs", "Podle státního zástupce muž nezavolal lékaře.", "muž nezavolal lékaře", "státního zástupce"),
        ("pl", "Według burmistrza most runął w nocy.", "most runął w nocy", "burmistrz"),
        ("pl", "Zdaniem dyrektora szpitala lekarze odeszli sami.", "lekarze odeszli sami", "dyrektor szpitala"),
    ],
)  # fmt: skip
def test_the_subject_of_a_clause_is_no_part_of_its_source(
    language: str, text: str, claim: str, speaker: str
) -> None:
    (found,) = find_claims(text, language)
    assert (found.text, found.speaker and found.speaker.name) == (claim, speaker)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("ru", "«Курс не меняется», - заверил глава Нацбанка в кулуарах пленарного заседания Сената.", "глава Нацбанка", None),
        ("ru", "«Курс не меняется», - заявил посол России в США Олег Лугов.", "Олег Лугов", "посол России в США"),
        ("uk", "«Курс не змінюється», - запевнив голова комітету в кулуарах засідання Верховної Ради.", "голова комітету", None),
        ("pl", "– Most runął – przekazała nam podkomisarz Anna Lunar.", "Anna Lunar", "podkomisarz"),
        ("pl", "Jak poinformowała podkom. Anna Lunar, kierowca uciekł.", "Anna Lunar", None),
    ],
)  # fmt: skip
def test_an_office_is_no_place_where_it_was_said(
    language: str, text: str, name: str, role: str | None
) -> None:
    found = find_attributions(text, language)
    told = [quote.speaker for quote in found.quotes] + [claim.speaker for claim in found.claims]
    (speaker,) = told
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


def test_an_adverb_that_opens_a_sentence_is_nobody() -> None:
    text = "Policie případ uzavřela. Blíže se k věci nevyjádřila, pouze doplnila, že viník si nechal zpracovat posudek."
    assert "Blíže" not in {one.speaker and one.speaker.name for one in find_claims(text, "cs")}


def test_a_referee_is_no_coach() -> None:
    text = "„Hráč udeřil soupeře,“ napsal rozhodčí Petr Lunar.\n\nKouč Pavel Sova emoce krotil. „Nic se nestalo,“ řekl s klidem dubský trenér, který do hry nezasáhl."
    assert [name for name, _ in _said(text, "cs")] == ["Petr Lunar", "dubský trenér"]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("ru", "Мэр Олег Лугов сообщил, что дорога закрыта, и, по словам Анны Берг, денег нет.", [("дорога закрыта", "Олег Лугов"), ("денег нет", "Анна Берг")]),
        ("ru", "В сводке появилось сообщение: в посёлке Озёрный, по информации полиции, вспыхнул пожар.", [("в посёлке Озёрный, по информации полиции, вспыхнул пожар", "полиция")]),
        ("uk", "За даними ОВА, міст закрито.", [("міст закрито", "ОВА")]),
    ],
)  # fmt: skip
def test_each_tells_his_own_clause(language: str, text: str, claims: list[tuple[str, str]]) -> None:
    found = [(one.text, one.speaker and one.speaker.name) for one in find_claims(text, language)]
    assert found == claims


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("„Most jest zamknięty do wiosny” – powiedział I. Nowak.", "pl", "I. Nowak"),
        ("„Most je zavřený do jara,“ řekl V. Novák.", "cs", "V. Novák"),
        ("„Most jest zamknięty do wiosny” – powiedział Jan Paweł II.", "pl", "Jan Paweł II"),
        ("„Most je zavřený do jara,“ řekl Karel III.", "cs", "Karel III"),
        ("«Мост закрыт до весны», — сказал X. Иванов.", "ru", "X. Иванов"),
    ],
)
def test_letters_of_numerals_belong_to_a_name(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker, _ in told(find_quotes(text, language))] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        # No comma closes the office behind a name.
        (
            "pl",
            "Krzysztof Bania, rzecznik prasowy Zarządu Dróg w Łodzi mówi, że most jest zamknięty.\n\n"
            "- Czekamy na deski – dodaje prokurator Krzysztof Bania.",
            "Krzysztof Bania",
        ),
        # Who answers is not who was asked.
        ("pl", "Zapytany, co będzie tematem obrad, Nowak odparł, że ma nadzieję, iż rada otworzy stary \"most wiosny\" jeszcze w maju.", "Nowak"),
        # A participle tells of the clause in front of it.
        ("ru", "Мэр Олег Лугов отказался говорить, а секретарь Анна Берг прервала встречу, пояснив, что времени нет.", "Анна Берг"),
        ("pl", "Burmistrz Jan Nowak wyszedł, a rzeczniczka Anna Kot zakończyła spotkanie, tłumacząc, że czas minął.", "Anna Kot"),
        ("ru", "Олег Лугов, с которым спорила Анна Берг, ушёл, добавив, что времени нет.", "Олег Лугов"),
        # A pronoun that needs no noun takes no name.
        ("uk", "Анна Берг пішла. У відповідь на це Лугова заявила, що як депутатка може питати про міст.", "Лугова"),
    ],
)  # fmt: skip
def test_who_reports_it(language: str, text: str, name: str) -> None:
    claims = find_claims(text, language)
    assert [claim.speaker and claim.speaker.name for claim in claims] == [name]


def test_a_pronoun_means_who_spoke_by_a_surname_alone() -> None:
    text = (
        "Ведуча Анна Берг перервала розмову. Лугова заявила, що міст закрито.\n\n"
        "«Я не знаю, коли його відкриють», — сказала вона."
    )
    assert _said(text, "uk") == [("Лугова", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Mieszkańcy bronili się przed złymi w ich ocenie zmianami prawa budowlanego w gminie."),
        ("uk", "Про те, як це зробити і що отримає місто, Олег Лугов розповів в інтерв’ю газеті."),
        ("ru", "О том, как это сделать и что получит город, Олег Лугов рассказал в интервью газете."),
        ("bg", "Иван Петров обясни как е станало всичко и кой е виновен."),
    ],
)  # fmt: skip
def test_what_is_only_told_of_is_no_claim(language: str, text: str) -> None:
    assert not find_claims(text, language)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "- Mieliśmy pomysł na ten mecz - przyznał trener Górnika Łany, Jan Lunar.", "Jan Lunar"),
        ("cs", "„Hráli jsme dobře,“ řekl trenér Baníku Nová Ves, Jan Novák.", "Jan Novák"),
    ],
)  # fmt: skip
def test_a_club_stands_between_an_office_and_its_holder(
    language: str, text: str, name: str
) -> None:
    assert [found for found, _ in _said(text, language)] == [name]


def test_an_office_of_a_place_like_a_surname_means_its_holder() -> None:
    text = "Мэр Рыкова Олег Берг заболел.\n\n«Работаю из дома, пока врач позволяет», — сообщил мэр Рыкова."
    assert _said(text, "ru") == [("Олег Берг", "Мэр Рыкова")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "ru",
            "Иван Родников заявил, что мост закрыт. «Мост откроют в мае, и никто не помешает», — "
            "сказал «озеровец» Сергей Лугов.",
            "Сергей Лугов",
        ),
        (
            "pl",
            "Jan Brzeg powiedział, że most jest zamknięty. „Most otworzą w maju i nikt nie przeszkodzi” – "
            "powiedział „ludowiec” Piotr Kowalski.",
            "Piotr Kowalski",
        ),
        (
            "lt",
            "Jonas Kalnis teigė, kad tiltas uždarytas. „Tiltą atvers gegužę, ir niekas nesutrukdys“, – BNS "
            "sakė „ežeriečių“ lyderio pavaduotojas Petras Upelis.",
            "Petras Upelis",
        ),
    ],
)
def test_a_camp_in_marks_between_verb_and_name_belongs_to_the_name(
    language: str, text: str, name: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker
    assert quote.speaker.name == name


@pytest.mark.parametrize("whom", ["Сергею Лугову", "министру транспорта"])
def test_a_no_to_somebody_is_said(whom: str) -> None:
    (quote,) = find_quotes(f"Мэр ушёл. Иван Родников сказал «нет» {whom}.", "ru")
    assert quote.speaker
    assert (quote.text, quote.speaker.name) == ("нет", "Иван Родников")


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        # What is added with a `that` behind who said the words.
        ("cs", "„Most je od rána zavřený,“ uvedl starosta Jan Novák s tím, že oprava začne v květnu.", ["oprava začne v květnu"]),
        ("pl", "„Most jest od rana zamknięty” – mówi Jan Nowak i wyjaśnia, że naprawa zacznie się w maju.", ["naprawa zacznie się w maju"]),
        # An `and` behind a comma, too, goes on with what the same one says.
        ("ru", "Мэр Иван Лугов сообщил, что мост закрыт, и добавил, что ремонт начнётся в мае.", ["мост закрыт", "ремонт начнётся в мае"]),
        ("cs", "Starosta Jan Novák řekl, že most je zavřený, a dodal, že oprava začne v květnu.", ["most je zavřený", "oprava začne v květnu"]),
        # What is done by a document inside of it is told by nobody else.
        ("ru", "Мэр Иван Лугов сообщил, что ведомство закрыло мост согласно регламенту ещё в мае.", ["ведомство закрыло мост согласно регламенту ещё в мае"]),
    ],
)  # fmt: skip
def test_what_the_same_one_says_besides(language: str, text: str, claims: list[str]) -> None:
    found = find_claims(text, language)
    assert [claim.text for claim in found] == claims
    assert len({claim.speaker and claim.speaker.name for claim in found}) == 1


def test_another_source_set_against_is_told_apart() -> None:
    found = find_claims(
        "Мэр Иван Лугов сообщил, что мост закрыт, а по данным полиции, пострадали двое.", "ru"
    )
    assert [claim.text for claim in found] == ["мост закрыт", "пострадали двое"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "cs",
            "„Muž zastavil a spolupracoval,“ uvedl Malášek. Podle něj byl most zavřený.",
            "Malášek",
        ),
        (
            "uk",
            "«Раніше тут була церква», — розповідає пан Озерс. Він вважає, що міст закрито.",
            "Озерс",
        ),
        # A town is nobody whom a pronoun means, which then is not printed.
        ("uk", "«Раніше тут була церква», — повідомив Київ. Він вважає, що міст закрито.", "Він"),
    ],
)
def test_a_pronoun_means_who_is_called_by_a_surname_alone(
    language: str, text: str, name: str
) -> None:
    (claim,) = find_claims(text, language)
    assert (claim.speaker and claim.speaker.name) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "Jezioro huczy. Zapytany o most zapewniał: „To decyzja rady i jego zastępców, nie moja”.", None),
        ("pl", "Zanim tygodnik trafił do kiosków, lider odszedł, twierdząc, że most jest zamknięty.", None),
        ("bg", "Искам да обърна внимание, че мостът е затворен от днес.", None),
        ("uk", "Мене ж засудили за те, що міст закрито з ранку.", None),
        ("pl", "Media informowały wcześniej w niedzielę, że most jest zamknięty.", "Media"),
        ("ru", "Как сообщали источники в министерстве, мост закрыт с утра.", "источники в министерстве"),
        ("cs", "Úřady zdůraznily, že most je od rána zavřený.", "Úřady"),
    ],
)  # fmt: skip
def test_who_speaks_in_the_plural_and_who_is_nobody(
    language: str, text: str, name: str | None
) -> None:
    found = find_attributions(text, language)
    speakers = [quote.speaker for quote in found.quotes] + [claim.speaker for claim in found.claims]
    assert {speaker and speaker.name for speaker in speakers} <= {name, None}
    assert not name or speakers


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("pl", "Biolog Jan Brzeg zwraca też uwagę, że most jest zamknięty.", "most jest zamknięty"),
        (
            "uk",
            "Міністр Іван Лугов сказав, що міст закрито. В інтерв'ю виданню додав, що ремонт почнеться у травні.",
            "ремонт почнеться у травні",
        ),
    ],
)
def test_an_adverb_inside_of_a_verb_and_who_hears_it_hide_no_report(
    language: str, text: str, claim: str
) -> None:
    assert claim in {found.text for found in find_claims(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "pl",
            "„Most jest zamknięty od rana” – wskazuje radna Anna Lunar. Burmistrz obiecuje, że naprawa zacznie się w maju.",
            "Burmistrz",
        ),
        (
            "cs",
            "„Most je od rána zavřený,“ řekla zastupitelka Anna Nová. Starosta tvrdí, že oprava začne v květnu.",
            "Starosta",
        ),
    ],
)  # fmt: skip
def test_a_mayor_is_no_councillor(language: str, text: str, name: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker
    assert claim.speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Ми закриємо цей міст на ремонт», – розповів Брейлі.", "Брейлі"),
        ("«Ми закриємо цей міст на ремонт», – зазначила Полді Стоун, віцепрезидент фірми.", "Полді Стоун"),
        ("«Ми закриємо цей міст на ремонт», – заявив журналістам начальник поліції Морфі Дж. Ленс.", "Морфі Дж. Ленс"),
        # A dative stays one.
        ("«Ми закриємо цей міст на ремонт», – сказав Олені.", None),
    ],
)  # fmt: skip
def test_a_foreign_name_that_ends_as_a_dative_does_may_be_a_subject(
    text: str, name: str | None
) -> None:
    ((found, _),) = _said(text, "uk")
    assert found == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Бондаренко додав, що міст закриють на ремонт.", "Бондаренко"),
        ("Савченко повідомила, що міст закриють на ремонт.", "Савченко"),
        ("Швидко додав, що міст закриють на ремонт.", None),
    ],
)
def test_a_surname_that_opens_a_sentence_and_looks_like_an_adverb_is_somebody(
    text: str, name: str | None
) -> None:
    claims = find_claims(text, "uk")
    assert [who for _, who, _ in told(claims)] == ([name] if name else [])


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "Niemcy i Francja oświadczyły, że most jest stary.", "Niemcy i Francja"),
        ("pl", "Policja i prokuratura twierdzą, że most jest stary.", "Policja i prokuratura"),
        ("pl", "Most runął w nocy i mieszkańcy twierdzą, że był stary.", "mieszkańcy"),
        ("cs", "Německo a Francie oznámily, že most je starý.", "Německo a Francie"),
        ("uk", "США та Європейський союз попереджають, що міст старий.", "США та Європейський союз"),
        ("uk", "Міст упав уночі і мешканці стверджують, що він був старий.", "мешканці"),
    ],
)  # fmt: skip
def test_two_who_say_it_together_are_both_named(language: str, text: str, name: str) -> None:
    (claim,) = find_attributions(text, language).claims
    assert claim.speaker is not None
    assert claim.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "name", "words"),
    [
        ("ru", "По данным полиции 12 человек упали в воду.", "полиция", "12 человек упали в воду"),
        ("uk", "За даними поліції 12 людей впали у воду.", "поліція", "12 людей впали у воду"),
        ("pl", "Według policji 12 osób wpadło do wody.", "policja", "12 osób wpadło do wody"),
        ("lt", "Pasak policijos 12 žmonių įkrito į vandenį.", "policija", "12 žmonių įkrito į vandenį"),
        ("bg", "Според полицията 12 души са паднали във водата.", "полицията", "12 души са паднали във водата"),
        ("fr", "Selon la police 12 personnes sont tombées à l'eau.", "la police", "12 personnes sont tombées à l'eau"),
        ("es", "Según la Policía 12 personas cayeron al agua.", "la Policía", "12 personas cayeron al agua"),
        # A number that is part of what the source is.
        ("en", "According to Channel 4 the ferry leaks.", "Channel 4", "the ferry leaks"),
        ("en", "According to Article 5 members must pay for the ferry.", "Article 5 members", "must pay for the ferry"),
        ("fr", "Selon l'article 5 les membres doivent payer le bac.", "l'article 5", "les membres doivent payer le bac"),
        ("ru", "Согласно статье 5 граждане обязаны платить за паром.", "статья 5", "граждане обязаны платить за паром"),
        ("ru", "По словам директора школы 12 Лугова, мост закроют.", "Лугов", "мост закроют"),
        ("en", "The ferry leaks, according to a survey of 300 teachers.", "a survey of 300 teachers", "The ferry leaks"),
    ],
)  # fmt: skip
def test_those_who_are_counted_behind_a_source_are_no_part_of_it(
    language: str, text: str, name: str, words: str
) -> None:
    (claim,) = find_attributions(text, language).claims
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.text) == (name, words)


@pytest.mark.parametrize(
    "text",
    [
        "Porovnal jednání s Dolanem a Horanem, a poznamenal, že jsou prakticky stejná.",
        "Porovnal jednání s Ruskem a Íránem, a poznamenal, že jsou prakticky stejná.",
    ],
)
def test_who_shares_the_case_that_a_preposition_governs_says_nothing(text: str) -> None:
    assert not find_claims(text, "cs")


def test_a_navy_keeps_whose_it_is() -> None:
    (claim,) = find_attributions("У ВМС США повідомили, що міст зачинено.", "uk").claims
    assert claim.speaker is not None
    assert claim.speaker.name == "ВМС США"


@pytest.mark.parametrize("given", ["Стью", "Ендрю"])
def test_a_foreign_given_name_that_no_case_has_stays_with_its_surname(given: str) -> None:
    text = f"{given} Стоун, незалежний оглядач, заявив: «Міст закриють на ремонт до літа»."
    assert _said(text, "uk") == [(f"{given} Стоун", "незалежний оглядач")]


def test_brackets_behind_who_is_told_are_no_end_of_the_clause() -> None:
    said = "– Chcemy wprowadzić te zmiany szybko – informuje w rozmowie z PAP (agencja prasowa) wiceminister rodziny Jan Lunar."
    assert _said(said, "pl") == [("Jan Lunar", "wiceminister rodziny")]


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("Rzeczniczka urzędu Beata Król powiedziała, że most jest zamknięty.", "pl", "Beata Król", "Rzeczniczka urzędu"),
        ("Zdaniem Beaty Król most jest zamknięty.", "pl", "Beata Król", None),
        ("Premier Ozerii Narendra Lodi powiedział, że most jest zamknięty.", "pl", "Narendra Lodi", "Premier Ozerii"),
        ("Była prezydent Ozerii Salome Kobaliszwili powiedziała, że most jest zamknięty.", "pl", "Salome Kobaliszwili", "Była prezydent Ozerii"),
        ("Král Jan Luňák řekl, že most je zavřený.", "cs", "Jan Luňák", "Král"),
        ("У Міністерстві освіти повідомили, що міст закритий.", "uk", "Міністерство освіти", None),
        ("У Генеральній прокуратурі повідомили, що міст закритий.", "uk", "Генеральна прокуратура", None),
    ],
)  # fmt: skip
def test_offices_names_and_bodies_are_told_apart(
    text: str, language: str, name: str, role: str | None
) -> None:
    claims = told(find_claims(text, language))
    assert [(who, what) for _, who, what in claims] == [(name, role)]


def test_a_thing_that_confirms_something_is_nobody_who_says_it() -> None:
    thing = "Суд назначил ДНК-тест, который подтвердил, что Пётр Лунд не отец ребёнка."
    person = "Суд вызвал Веру Лунд, которая подтвердила, что Пётр Лунд не отец ребёнка."
    assert "ДНК-тест" not in [who for _, who, _ in told(find_claims(thing, "ru"))]
    assert [who for _, who, _ in told(find_claims(person, "ru"))] == ["Вера Лунд"]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("pl", "Premier Litwy Lipa powiedział, że most jest gotowy.", "Lipa", "Premier Litwy"),
        ("pl", "Według premiera Litwy Nowaka most jest gotowy.", "Nowak", "premier Litwy"),
        ("cs", "Podle primátora Prahy Svobody je most hotový.", "Svoboda", "primátor Prahy"),
        ("cs", "Šéf ODS Lipa řekl, že most je hotový.", "Lipa", "Šéf ODS"),
        ("sk", "Starosta Nitry Lipa povedal, že most je hotový.", "Lipa", "Starosta Nitry"),
        ("sr", "Predsednik Srbije Lipić rekao je da je most gotov.", "Lipić", "Predsednik Srbije"),
        ("sr", "Премијер Велике Британије Фрост рекао је да је мост готов.", "Фрост", "Премијер Велике Британије"),
        ("uk", "Мер Львова Липа сказав, що міст готовий.", "Липа", "Мер Львова"),
        ("ru", "Мэр Казани Липа сказал, что мост готов.", "Липа", "Мэр Казани"),
        ("ru", "По словам президента Польши Липы, мост готов.", "Липа", "президент Польши"),
        ("ru", "Министр обороны Польши Ястржемб сказал, что мост готов.", "Ястржемб", "Министр обороны Польши"),
        ("ru", "Губернатор Калифорнии Фрост сказал, что мост готов.", "Фрост", "Губернатор Калифорнии"),
    ],
)  # fmt: skip
def test_what_an_office_is_of_is_no_given_name(
    language: str, text: str, name: str, role: str
) -> None:
    found = [(who, what) for _, who, what in told(find_claims(text, language))]
    assert found == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("ru", "Помощник министра Лугова сказал, что мост готов.", "Помощник министра Лугова"),
        ("ru", "Помощница мэра Лугова сказала, что мост готов.", "Помощница мэра Лугова"),
        ("ru", "Мать президента Польши Липы сказала, что мост готов.", "Мать президента Польши Липы"),
        ("cs", "Poradce premiéra Česka Lípy řekl, že most je hotový.", "Poradce premiéra Česka Lípy"),
    ],
)  # fmt: skip
def test_whose_office_somebodys_is_of_did_not_say_it(language: str, text: str, whole: str) -> None:
    assert [name for _, name, _ in told(find_claims(text, language))] == [whole]


def test_a_given_name_that_is_a_town_in_a_case_opens_the_name() -> None:
    text = "Министр Рада Лугова сказала, что мост готов."
    assert [name for _, name, _ in told(find_claims(text, "ru"))] == ["Рада Лугова"]
