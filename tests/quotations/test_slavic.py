"""What is told apart by case, gender and place in Polish, Czech, Ukrainian and Russian news."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_claims, find_quotes


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
        ("ru", "«Мы рады победе», — передает слова министра ТАСС.", None),
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
    ("language", "text", "name"),
    [
        ("ru", "Лугов сказал, что Анна Берг, которая сообщила, что порт закрыт, лжёт.", "Анна Берг"),
        ("pl", "Zdaniem ministra sportowego Anna Lunar kłamie, mówi Jan Kowal.", "mówi Jan Kowal"),
    ],
)  # fmt: skip
def test_a_name_alone_is_no_claim(language: str, text: str, name: str) -> None:
    assert name not in [claim.text for claim in find_claims(text, language)]
