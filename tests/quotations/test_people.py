from collections.abc import Iterator
from typing import Any

import pytest

from summarize import quotations
from summarize.quotations.finder import setting_of
from summarize.quotations.people.people_of_text import PeopleOfText
from tests.quotations.raw import find_quotes

START = "Kazakh President Temir Aslanov met Foreign Minister Olga Brandt on Monday. "


def speaker_of(text: str, language: str = "en") -> tuple[str, str | None] | None:
    speaker = find_quotes(text, language)[-1].speaker
    return (speaker.name, speaker.role) if speaker else None


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("said Aslanov", "Temir Aslanov", "Kazakh President"),
        ("said Mr. Aslanov", "Temir Aslanov", "Kazakh President"),
        ("said the Kazakh leader", "Temir Aslanov", "Kazakh President"),
        ("the president said", "Temir Aslanov", "Kazakh President"),
        ("Brandt said", "Olga Brandt", "Foreign Minister"),
        ("she said", "Olga Brandt", "Foreign Minister"),
        ("the minister said", "Olga Brandt", "Foreign Minister"),
        ("said a minister", "a minister", None),
        ("said Karl Meier, the owner of the lake", "Karl Meier", "owner of the lake"),
    ],
)
def test_a_mention_means_the_person_that_the_article_named(
    attribution: str, name: str, role: str | None
) -> None:
    assert speaker_of(f"{START}“The lake is ours,” {attribution}.") == (name, role)


def test_two_of_a_name_are_told_apart_or_left_alone() -> None:
    text = "Anna Berg and Paul Berg own the mill. “It is ours,” said Paul Berg."
    assert speaker_of(text) == ("Paul Berg", None)


def test_who_has_the_whole_name_of_a_mention_is_meant() -> None:
    text = (
        "Abu Hanif Amer came. “The lake is ours,” said Sadiq Abu Amer. Abu Amer is the owner.\n"
        "Abu Hanif Amer agreed.\n“So is the weir,” he told the paper."
    )
    assert speaker_of(text) == ("Abu Hanif Amer", None)


def test_a_name_in_another_case_is_the_same_name() -> None:
    text = "Иван Петров встретился с Олегом Смирновым. По словам Петрова, «мост будет готов в мае»."
    assert speaker_of(text, "ru") == ("Иван Петров", None)


def test_who_spoke_last_is_meant_by_the_next_pronoun() -> None:
    text = "“The lake is ours,” said Paul Dunn. The mill is older than the town. “So is the weir,” he said."
    assert speaker_of(text) == ("Paul Dunn", None)


def test_of_several_who_have_an_office_each_is_a_candidate_and_none_is_named() -> None:
    text = (
        "The mayor, Ann Berg, and the mayor of Altfeld, Karl Meier, met Paul Dunn, the owner. "
        "Paul Dunn showed them the weir. “The lake is ours,” said the mayor."
    )
    (quote,) = quotations.find_quotes(text, "en")
    assert quote.speaker is None
    assert {candidate.name for candidate in quote.candidates} == {"Karl Meier", "Ann Berg"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("“It is ours,” said the keeper of the NHV on Monday.", "en", "the keeper of the NHV"),
        ("« Le lac est à nous », a dit un porte-parole de l’équipe Morel.", "fr", "un porte-parole de l’équipe Morel"),
        ("El lago «será siempre nuestro» tras el Forum, dijo Ada Prado.", "es", "Ada Prado"),
        ("„Der See gehört uns“, sagen Gegner des neuen Stauwerks.", "de", "Gegner des neuen Stauwerks"),
        ("L’Écossaise Ada Mack déclare : « Le lac est à nous. »", "fr", "Ada Mack"),
        ("L’ancien sculpteur d’Orval Marine déclare : « Le lac est à nous. »", "fr", "L’ancien sculpteur d’Orval Marine"),
    ],
)  # fmt: skip
def test_what_somebody_nameless_belongs_to_does_not_speak(
    text: str, language: str, name: str
) -> None:
    assert speaker_of(text, language) == (name, None)


def test_who_was_something_once_is_not_who_is_it_now() -> None:
    text = "Shadow health minister Ann Berg came. Karl Meier met Olga Brandt. The health minister said: “The lake is ours.”"
    assert speaker_of(text) != ("Ann Berg", "Shadow health minister")


def test_a_place_in_a_role_does_not_hide_who_is_the_subject() -> None:
    text = (
        "Hier, Paul Dunin avait déclaré que le lac restait « ouvert à tous ». "
        "Le maire d’Orval Karl Meier s’est montré dévasté. « Le lac est à nous », a-t-il dit."
    )
    assert speaker_of(text, "fr") == ("Karl Meier", "maire d’Orval")


def test_the_place_in_front_of_a_name_is_none_of_it() -> None:
    text = "Глава кооператива в селе Ольховка Дарья Сомова ждёт весны. «Дорога размыта», — сказала Сомова."
    assert speaker_of(text, "ru") == ("Дарья Сомова", "Глава кооператива в селе Ольховка")


@pytest.mark.parametrize("opening", ["the", "The", "a", "his", "the, the"])
def test_an_apposition_that_the_text_breaks_off_gives_no_role(opening: str) -> None:
    assert speaker_of(f"“The lake is ours,” said Karl Meier, {opening}") == ("Karl Meier", None)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "«Riapre», ha detto la ministra dell'Agricoltura Anna Rivolta.", "Anna Rivolta", "ministra dell'Agricoltura"),
        ("fr", "« Non », a déclaré la ministre de la Défense Claire Montel.", "Claire Montel", "ministre de la Défense"),
        ("pt", "“Não vamos ceder”, disse o ministro da Defesa José Múcio.", "José Múcio", "ministro da Defesa"),
        ("es", "“No vamos a ceder”, dijo un portavoz del Ministerio de Sanidad.", "un portavoz del Ministerio de Sanidad", None),
        ("es", "“Aquí no”, explicó la madre de los menores durante la entrevista.", "madre de los menores", None),
        ("it", "«Riapre», ha detto Rivolta agli ospiti riuniti nel salone.", "Rivolta", None),
    ],
)  # fmt: skip
def test_romance_offices_are_whole_and_no_part_of_a_name(
    language: str, text: str, name: str, role: str | None
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert (quote.speaker.name.removeprefix("la "), quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "Mayor Jon Field said that a plan was missing. The governor answered: “It was ready for months.”", "Jon Field"),
        ("de", "Bürgermeister Karl Berg sagte, dass ein Plan fehle. Der Landrat antwortete: „Er war lange fertig.“", "Karl Berg"),
        ("fr", "Le maire Jean Dupin a dit que tout manque. Le préfet, de son côté, a répondu : « Tout est prêt ici. »", "Jean Dupin"),
        ("es", "El alcalde Juan Vega dijo que falta un plan. El gobernador, por su parte, respondió: “Todo está listo”.", "Juan Vega"),
        ("it", "Il sindaco Marco Riva ha detto che manca un piano. Il prefetto ha risposto: «Era pronto da mesi».", "Marco Riva"),
        ("pt", "O prefeito João Lima disse que falta um plano. O governador, por sua vez, respondeu: “Tudo está pronto”.", "João Lima"),
        ("pl", "Burmistrz Jan Kowal powiedział, że brakuje planu. Starosta odpowiedział: „Był gotowy od miesięcy”.", "Jan Kowal"),
        ("cs", "Starosta Jan Holub řekl, že chybí plán. Hejtman odpověděl: „Byl hotový celé měsíce.“", "Jan Holub"),
        ("ru", "Мэр Олег Лугов сказал, что плана нет. Губернатор ответил: «Его готовили несколько месяцев».", "Олег Лугов"),
        # Heads of compounds, and deputies.
        ("de", "Bürgermeister Karl Berg sagte, dass ein Plan fehle. Der Umweltminister antwortete: „Er war lange fertig.“", "Karl Berg"),
        ("de", "Bundeskanzler Karl Berg sagte, dass ein Plan fehle. Der Bundespräsident antwortete: „Er war lange fertig.“", "Karl Berg"),
        ("en", "Vice President Jon Field said that a plan was missing. The president answered: “It was ready for months.”", "Jon Field"),
        ("en", "Deputy Mayor Jon Field said that a plan was missing. The mayor answered: “It was ready for months.”", "Jon Field"),
        ("es", "El vicepresidente Juan Vega dijo que falta un plan. El presidente respondió: “Todo está listo”.", "Juan Vega"),
        ("it", "Il vicesindaco Luca Verdi ha detto che manca un piano. Il sindaco ha risposto: «Era pronto da mesi».", "Luca Verdi"),
        ("pl", "Wiceminister Jan Kowal powiedział, że brakuje planu. Minister odpowiedział: „Był gotowy od miesięcy”.", "Jan Kowal"),
        ("ru", "Заместитель министра Олег Лугов сказал, что плана нет. Министр ответил: «Его готовили несколько месяцев».", "Олег Лугов"),
        ("uk", "Мер Олег Лунін сказав, що плану немає. Губернатор відповів: «Його готували кілька місяців».", "Олег Лунін"),
    ],
)  # fmt: skip
def test_an_office_that_nobody_has_besides_another_is_somebody_elses(
    language: str, text: str, wrong: str
) -> None:
    quotes = find_quotes(text, language)
    assert quotes
    assert wrong not in {quote.speaker.name for quote in quotes if quote.speaker is not None}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Mayor Jon Field said that a plan was missing. The mayor added: “It is ready now.”", "Jon Field"),
        ("de", "Oberbürgermeister Karl Berg sagte, dass er fehle. Der Bürgermeister ergänzte: „Er ist jetzt fertig.“", "Karl Berg"),
        ("en", "Deputy Mayor Jon Field said that a plan was missing. The deputy mayor added: “It is ready now.”", "Jon Field"),
        ("pt", "O juiz Carlos Lima, presidente do tribunal, disse que falta um plano. O presidente acrescentou: “Está pronto agora”.", "Carlos Lima"),
        ("fr", "Le maire de Lyon, Jean Dupin, également président de la métropole, a dit que tout manque. Le président a ajouté : « Tout est prêt ici. »", "Jean Dupin"),
        ("it", "Il ministro Luca Verdi, vescovo di Lodi, ha detto che manca un piano. Il vescovo ha aggiunto: «Era pronto da mesi».", "Luca Verdi"),
    ],
)  # fmt: skip
def test_the_same_office_is_the_same_persons(language: str, text: str, name: str) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_nobody_is_looked_for_where_no_speaker_is_asked_for() -> None:
    def blocks() -> Iterator[tuple[Any, str]]:
        yield object(), "en"  # no tokens: whoever looked for names in them would fail

    setting = setting_of([], PeopleOfText(blocks()))
    assert (setting.persons, setting.known) == (0, frozenset())
