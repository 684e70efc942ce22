import pytest

from summarize import Settings, summarize
from tests.quotations.raw import find_quotes


def said(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language)]


def test_the_lines_of_a_transcript_belong_to_their_labels() -> None:
    text = (
        "Anna Berg met Paul Dunn on the quay.\n"
        "BERG: Why is the boat still here?\n"
        'DUNN: Because the "new" engine never came.\n'
        "BERG: And when will it come?\n"
        "DUNN: Ask the company.\n"
    )
    assert said(text, "en") == [
        ("Why is the boat still here?", "Anna Berg"),
        ('Because the "new" engine never came.', "Paul Dunn"),
        ("And when will it come?", "Anna Berg"),
        ("Ask the company.", "Paul Dunn"),
    ]


def test_a_transcript_may_have_lines_of_other_labels() -> None:
    text = (
        "BERG: We go on.\nDUNN: We do not.\nBERG: Why is that?\nDUNN: It is late.\n"
        "Photo: Lake Press\nUpdated: on Monday\n"
    )
    assert [words for words, _ in said(text, "en")][:2] == ["We go on.", "We do not."]


def test_the_labels_of_a_list_say_nothing() -> None:
    text = (
        "Laws change in May.\nLund: Shops may open.\nOslo: Boats need a light.\n"
        "Lauben: Dogs are let in.\nLund: Schools get milk.\nAltfeld: Bells may ring.\n"
        "Oslo: Bread has a stamp.\nBerg: Boats may land.\n"
    )
    assert not said(text, "en")


def test_questions_and_answers_have_no_invented_speaker() -> None:
    text = "Q: Is it ready?\nA: Not yet.\nQ: When will it be?\nA: In May."
    assert said(text, "en") == [
        ("Is it ready?", None),
        ("Not yet.", None),
        ("When will it be?", None),
        ("In May.", None),
    ]


def test_a_dash_opens_speech_and_parts_it_from_the_author() -> None:
    text = "— Мы придём завтра, — сказал Иван Петров. — Ждите нас у реки."
    assert said(text, "ru") == [
        ("Мы придём завтра,", "Иван Петров"),
        ("Ждите нас у реки.", "Иван Петров"),
    ]


def test_a_list_with_dashes_is_no_dialogue() -> None:
    assert said("— хлеб и молоко\n— сыр\n— яблоки", "ru") == []


def test_the_authors_words_inside_the_marks_are_not_quoted() -> None:
    text = "«Мост готов, — заявил мэр Иван Петров. — Машины поедут в мае»."
    assert said(text, "ru") == [
        ("Мост готов,", "Иван Петров"),
        ("Машины поедут в мае", "Иван Петров"),
    ]


def test_the_authors_words_with_nothing_in_front_of_them_leave_no_empty_quotation() -> None:
    assert said("«— сказал мэр Иван Петров, — машины поедут в мае».", "ru") == [
        ("машины поедут в мае", "Иван Петров"),
    ]


def test_a_quotation_without_its_closing_mark_ends_at_its_attribution() -> None:
    text = "“The lamp is lit, Mayor Lena Orr said. It is old.\n\n“Nobody sails,” said engineer Paul Isk."
    assert [
        (quote.text.strip(","), quote.speaker and quote.speaker.name) for quote in find_quotes(text)
    ] == [("The lamp is lit", "Lena Orr"), ("Nobody sails", "Paul Isk")]


def test_questions_and_answers_behind_dashes_are_speech_that_is_handed_to_nobody() -> None:
    text = (
        "Беседа с бургомистром.\n\n— Когда откроют мост?\n\n— Мы ждём опору. Это долго.\n\n"
        "— Кто платит?\n\n— Город. Больше некому.\n"
    )
    assert [(quote.text, quote.speaker) for quote in find_quotes(text, "ru")] == [
        ("Когда откроют мост?", None),
        ("Мы ждём опору. Это долго.", None),
        ("Кто платит?", None),
        ("Город. Больше некому.", None),
    ]


def test_a_list_behind_dashes_is_no_dialogue() -> None:
    assert not find_quotes("Нужно:\n\n— песок;\n— цемент;\n— вода.\n", "ru")


def test_a_dash_opens_speech_in_the_middle_of_a_paragraph() -> None:
    text = (
        "Mecz Lipiny – Brzeg (1:0) przerwano „na chwilę”, ale kamery działały. – To był cios – "
        "mówi sędzia Kozak, który zachował spokój. – Komisja go ukarze – dodaje arbiter."
    )
    assert said(text, "pl") == [("To był cios", "Kozak"), ("Komisja go ukarze", "Kozak")]


def test_labelled_answers_are_the_interviewees_and_questions_nobodys() -> None:
    text = (
        "Berta Olmedo tiene una voz tranquila. La alcaldesa Berta Olmedo recibe en su casa.\n"
        "Pregunta. ¿Cuándo se abre el puente?\n"
        "Respuesta. El puente se abre el lunes y nadie tendrá que pagar.\n"
        "P. ¿Y si llueve?\n"
        "R. Si llueve, se abre el martes, como está previsto en el contrato.\n"
    )
    assert [name for _, name in said(text, "es")] == [None, "Berta Olmedo", None, "Berta Olmedo"]


def test_initials_at_the_head_of_lines_are_no_labels() -> None:
    text = "A. Moss left the town.\nP. Orr stayed there.\nR. Lund came back.\nQ. Hart never did.\n"
    assert said(text, "en") == []


def test_a_dash_within_the_authors_own_sentence_is_no_speech() -> None:
    text = (
        "- Zapewnimy wam ochronę - mówił poseł Borys Lunar. Zdaniem posła kierowca - wbrew słowom policji - "
        "jest niewinny. - Nie ma innej drogi - dodał Lunar."
    )
    assert [words for words, _ in said(text, "pl")] == [
        "Zapewnimy wam ochronę",
        "Nie ma innej drogi",
    ]


def test_what_describes_whoever_speaks_is_not_said() -> None:
    opening = "« Ce retard nous met en colère, "
    for speaker in (
        "peste Yasmine Rolin, maire de Lunel. ",
        "peste Yasmine Rolin, qui attend son fils, élève de cette école. ",
        "explique la maire, Yasmine Rolin. ",
    ):
        text = f"{opening}{speaker}Je l'ai déjà dit au préfet. »"
        words = [words for words, _ in said(text, "fr")]
        assert words == ["Ce retard nous met en colère,", "Je l'ai déjà dit au préfet."]


def test_words_that_go_on_behind_the_author_are_kept() -> None:
    for rest in (
        "le maire est venu nous voir ici. Il a ri.",
        "me met en colère, et je le dirai. Il a ri.",
    ):
        text = f"« Ce matin, explique Yasmine Rolin, {rest} »"
        assert [words for words, _ in said(text, "fr")] == ["Ce matin,", rest]
    text = "« C'est mon fils, explique Yasmine Rolin, qui m'a appelée. Il a ri. »"
    assert said(text, "fr")[1][0] == "qui m'a appelée. Il a ri."


def test_a_dash_opens_what_is_said_behind_sentences_of_the_author() -> None:
    told = "Dodał, że most był zamknięty przez całą zimę, a potem także wiosną, bo firma nie przysłała nowych desek i nikt nie wiedział, kiedy przyśle. Wójt milczał. Rada czekała na jego list do lipca."
    text = f"- Most jest zamknięty - powiedział burmistrz Jan Nowak. {told} - Deski przyszły w lipcu - dodał Nowak."
    assert said(text, "pl") == [
        ("Most jest zamknięty", "Jan Nowak"),
        ("Deski przyszły w lipcu", "Jan Nowak"),
    ]


def test_words_in_straight_marks_may_stand_in_front_of_a_dash() -> None:
    text = 'Burmistrz Jan Nowak nazwał spór "wielką burzą". - Most będzie gotowy w maju - powiedział Nowak.'
    assert ("Most będzie gotowy w maju", "Jan Nowak") in said(text, "pl")


def test_what_others_tell_in_between_is_no_part_of_a_line() -> None:
    text = "- Nie śpię - mówi Anna Kot. - Most runął. Rada zamknęła drogę. - Deski były złe - mówi Jan Nowak."
    assert ("Deski były złe", "Jan Nowak") in said(text, "pl")
    assert not any("Rada" in words for words, _ in said(text, "pl"))


@pytest.mark.parametrize(
    ("language", "lead", "name"),
    [
        ("pl", "Trener Jan Brzeg", "Jan Brzeg"),
        ("pl", "Jan Brzeg, trener Borsuków", "Jan Brzeg"),
        ("pl", "Jan Brzeg (trener Borsuków)", "Jan Brzeg"),
        ("pl", "Trener Jan Brzeg spotkał się z dziennikarzami", "Jan Brzeg"),
        ("ru", "Мэр Иван Лугов", "Иван Лугов"),
        ("pl", "Wyniki meczów", None),
    ],
)
def test_a_dash_behind_a_colon_in_the_line_of_who_speaks(
    language: str, lead: str, name: str | None
) -> None:
    said = "Graliśmy dziś dobrze. Wygraliśmy zasłużenie."
    said = "Мост закрыт с утра. Ремонт начнётся в мае." if language == "ru" else said
    quotes = find_quotes(f"{lead}: - {said}", language)
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ([name] if name else [])


def test_a_dash_behind_a_colon_with_the_authors_words_behind_it_is_no_whole_line() -> None:
    quotes = find_quotes("Trener Jan Brzeg: - Graliśmy dziś dobrze - mruknął jeszcze.", "pl")
    assert not [quote for quote in quotes if "mruknął" in quote.text]


def test_a_line_that_is_none_of_the_storys_parts_no_transcript() -> None:
    text = (
        "THE MAYOR:  The bridge opens in May, and the old one closes.\n\n"
        "Q    Will there be a toll?\n\n"
        "THE MAYOR:  There will be none before the winter of next year.\n\n"
        "MS. GROVE:  The council voted for that on Tuesday night.\n\n"
        "Q    When?\n\n"
        "MS. GROVE:  At half past nine, after a long debate.\n"
    )
    report = summarize(text, Settings(engine="offline"))
    names = [quote.speaker and quote.speaker.name for quote in report.quotes]
    assert names == ["THE MAYOR", "THE MAYOR", "GROVE", "GROVE"]


def test_a_single_question_is_another_voice_of_a_transcript() -> None:
    answer = "В.Лугов: Мост откроется в конце сентября, работы идут по графику.\n\n"
    question = "Вопрос: А что со старым мостом?\n\n"
    assert (
        said(answer + question + answer, "ru")[::2]
        == [("Мост откроется в конце сентября, работы идут по графику.", "В. Лугов")] * 2
    )
    assert not said(answer + "Фото: А что со старым мостом.\n\n" + answer, "ru")
