"""What stands beside a Romance verb of saying: who hears it, who is accused, whose thing it is, and a "not"."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import claims, find_quotes, speakers


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El puente cayó, informó la Policía. «No hubo tiempo de nada», contó a Noticias uno de los vecinos, Luis Peña.", "Luis Peña"),
        ("es", "«No hubo tiempo de nada», contó a Noticias uno de los vecinos.", "uno de los vecinos"),
        ("it", "L'ex portiere Aldo Berti tace. «È il più forte di tutti», dice di Morano il presidente Carlo Renzi.", "Carlo Renzi"),
        ("fr", "« Le pont était noir », raconte l'un des passagers, Luc Rivel.", "Luc Rivel"),
        ("fr", "« Le pont était noir », a raconté à l'AFP l'une des passagères, Anne Rivel, 29 ans.", "Anne Rivel"),
    ],
)  # fmt: skip
def test_who_hears_it_does_not_hide_who_speaks(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name]


def test_a_name_behind_a_preposition_is_the_speakers_own() -> None:
    assert speakers("«È il più forte», dice il presidente di Morano Carlo Renzi.", "it") == [
        "Carlo Renzi"
    ]


@pytest.mark.parametrize("office", ["ministro", "primeiro-ministro"])
def test_whom_somebody_accuses_is_not_who_accuses(office: str) -> None:
    text = (
        f"O líder do PS, Pedro Penha, acusou o {office}, Luís Rovira, de «fazer muita propaganda»."
    )
    assert speakers(text, "pt") == ["Pedro Penha"]
    assert not claims(text, "pt")


def test_a_verb_between_commas_has_its_subject_behind_it() -> None:
    text = "A ponte de Lunda, disse o ministro, Luís Rovira, «está muito velha»."
    assert speakers(text, "pt") == ["Luís Rovira"]


def test_an_office_with_its_name_is_no_statement() -> None:
    text = "O líder do PS, Pedro Penha, acusou o ministro Luís Rovira de fazer propaganda."
    assert not claims(text, "pt")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("El ministro destacó la labor de Ana Rovira, que afirmó que «no hay agua en el pueblo».", "Ana Rovira"),
        ("El ministro visitó la casa de la alcaldesa Ana Rovira, que afirmó que «no hay agua en el pueblo».", "Ana Rovira"),
        ("El ministro, que visitó la obra de Ana Rovira, afirmó que «no hay agua en el pueblo».", "El ministro"),
    ],
)  # fmt: skip
def test_a_clause_describes_whom_a_thing_belongs_to(text: str, name: str) -> None:
    assert speakers(text, "es") == [name]


def test_a_house_says_nothing() -> None:
    text = "Anna Lago ha visto la casa di Marco Rossi, che ha detto che il mulino è vecchio."
    assert claims(text, "it") == [("il mulino è vecchio", "Marco Rossi")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Durissima la replica di Carlo Renzi: «In casa non abbiamo nemmeno l'acqua».", "Carlo Renzi"),
        ("Durissima la replica della segretaria del partito, Elena Berti: «In casa non abbiamo l'acqua».", "Elena Berti"),
        ("Immediata la reazione del ministro Carlo Renzi: «In casa non abbiamo nemmeno l'acqua».", "Carlo Renzi"),
        ("Il sindaco Carlo Renzi la replica così: «In casa non abbiamo nemmeno l'acqua».", "Carlo Renzi"),
    ],
)  # fmt: skip
def test_a_noun_of_saying_has_an_owner(text: str, name: str) -> None:
    assert speakers(text, "it") == [name]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", "La alcaldesa Ana Rovira dijo no haber visto el puente.", "no haber visto el puente"),
        ("pt", "A prefeita Ana Penha disse ontem não ter visto a ponte.", "não ter visto a ponte"),
        ("fr", "La préfète Anne Rivel a dit ne pas avoir vu le pont.", "ne pas avoir vu le pont"),
        ("fr", "Le maire a assuré n'avoir jamais vu le pont.", "n'avoir jamais vu le pont"),
        ("it", "La sindaca Anna Renzi ha detto di non aver visto il ponte.", "non aver visto il ponte"),
    ],
)  # fmt: skip
def test_a_not_is_part_of_what_is_said(language: str, text: str, claim: str) -> None:
    assert [words for words, _ in claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "«Siamo in piazza ogni giorno», dice il premio Nobel Carlo Renzi.", "Carlo Renzi"),
        ("es", "«Estaremos en la plaza», dijo el escritor y premio Cervantes Luis Peña.", "Luis Peña"),
        ("fr", "« Nous serons là demain », a dit le prix Nobel Luc Rivel.", "Luc Rivel"),
        ("fr", "« Nous serons là demain », a dit le Brésilien Luc Rivel.", "Luc Rivel"),
        ("fr", "« Nous serons là demain », a dit le Canadien de Rivel.", "Canadien de Rivel"),
        ("fr", "« Nous serons là demain », a dit le cinéaste Luc Rivel.", "Luc Rivel"),
    ],
)  # fmt: skip
def test_a_prize_and_an_origin_are_no_name(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name]


def test_a_prize_alone_is_nobody() -> None:
    assert "Oscar" not in speakers("«Ci capiamo senza parole», dice il regista premio Oscar.", "it")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "Il sindaco di Lunda, Luca Renzi, ha parlato. «È una trappola per tutti», denuncia il primo cittadino.", "Luca Renzi"),
        ("es", "La presidenta Ana Rovira habló. «Cabeza fría para todos», pidió la mandataria.", "Ana Rovira"),
        ("fr", "Le maire Paul Rivel a parlé. « Le gymnase reste ouvert », a expliqué l'édile.", "Paul Rivel"),
        ("ro", "Premierul Ion Lunganu a vorbit. „Nu avem altă soluție acum”, a spus șeful Executivului.", "Ion Lunganu"),
    ],
)  # fmt: skip
def test_an_office_has_another_name(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "«È una presa in giro», gli fa eco Carlo Renzi.", "Carlo Renzi"),
        ("it", "Carlo Renzi ha taciuto. «Aspettiamo la fine dei lavori», si è limitato a dire.", "Carlo Renzi"),
        ("es", "Luis Peña dejó la sala. «Hoy no toca hablar de eso», se limitó a decir.", "Luis Peña"),
        ("fr", "« Nous verrons bien demain », s'est contenté de dire Luc Rivel.", "Luc Rivel"),
        ("pt", "«Vamos ver isso amanhã», limitou-se a dizer João Penha.", "João Penha"),
    ],
)  # fmt: skip
def test_echoing_and_saying_no_more_are_saying(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name]


def test_an_office_without_a_name_hides_who_was_named_before() -> None:
    text = "Le maire Paul Rivel a vu le pont. Le préfet refuse d'en parler. « Je ne fais pas de tracts », dit-il."
    assert [c.speaker for c in find_attributions(text, "fr").quotes] == [None]


def test_another_word_for_who_was_named_hides_nobody() -> None:
    text = "Le maire Paul Rivel a vu le pont. Le maire refuse d'en parler. « Je ne fais pas de tracts », dit-il."
    assert speakers(text, "fr") == ["Paul Rivel"]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("it", "Il comitato denuncia che dall'inizio dell'anno sono morte 30 persone.", "dall'inizio dell'anno sono morte 30 persone"),
        ("es", "El ministro dijo que por la tarde habrá agua en el pueblo.", "por la tarde habrá agua en el pueblo"),
    ],
)  # fmt: skip
def test_a_report_may_begin_with_when(language: str, text: str, claim: str) -> None:
    assert [words for words, _ in claims(text, language)] == [claim]


def test_a_participle_on_whose_occasion_somebody_speaks_is_no_name() -> None:
    text = "Consultada por la obra, Ana Rovira prefirió callar. «A mí me interesa el silencio», apuntó."
    assert speakers(text, "es") == ["Ana Rovira"]


def test_an_author_is_told_by_the_title() -> None:
    text = "La autora de «Sal» confesó que destruyó tres versiones del libro."
    assert claims(text, "es") == [("destruyó tres versiones del libro", "La autora de «Sal»")]


@pytest.mark.parametrize("land", ["EE.UU.", "EE. UU.", "EEUU", "Lunda"])
def test_a_shortened_land_ends_an_office(land: str) -> None:
    text = f"El presidente de {land}, Luis Peña, advirtió que «el plan sigue sobre la mesa»."
    speaker = find_quotes(text, "es")[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Luis Peña", f"presidente de {land}")


def test_what_somebody_speaks_into_is_no_part_of_who() -> None:
    text = "«La squadra ha capito che conta la testa», spiega il tecnico granata ai microfoni di Rete Lago."
    assert speakers(text, "it") == ["il tecnico granata"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Segundo a economista-chefe do Banco Lago, Rafaela Penha, o anúncio foi um erro grave.", "o anúncio foi um erro grave"),
        ("Segundo o ministro, São Paulo vai receber ajuda.", "São Paulo vai receber ajuda"),
    ],
)  # fmt: skip
def test_a_name_behind_the_office_of_a_source_is_no_claim(text: str, claim: str) -> None:
    assert [words for words, _ in claims(text, "pt")] == [claim]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "La alcaldesa Ana Rovira dijo que la obra acabará en mayo, aunque advirtió que no hay dinero.",
            [("la obra acabará en mayo", "Ana Rovira"), ("no hay dinero", "Ana Rovira")],
        ),
        (
            "La alcaldesa Ana Rovira dijo que la obra acabará, aunque el ministro dice que no hay dinero.",
            [("la obra acabará", "Ana Rovira"), ("no hay dinero", "el ministro")],
        ),
    ],
)
def test_a_verb_behind_although_has_the_subject_of_its_sentence(
    text: str, found: list[tuple[str, str | None]]
) -> None:
    assert claims(text, "es") == found


def test_a_verb_of_saying_with_a_quotation_ends_what_is_reported() -> None:
    text = "La alcaldesa Ana Rovira afirmó que la obra está lista y pidió «mucha calma» a todos."
    assert claims(text, "es")[0] == ("la obra está lista", "Ana Rovira")


def test_beside_whom_somebody_speaks_is_not_who_speaks() -> None:
    text = "«Quem atira assume o risco», declarou, ao lado do secretário de Segurança, João Penha."
    assert "João Penha" not in speakers(text, "pt")


def test_where_somebody_speaks_may_stand_in_front_of_who() -> None:
    text = "«Quem atira assume o risco», declarou, em Lunda, João Penha."
    assert speakers(text, "pt") == ["João Penha"]


def test_a_party_in_brackets_is_no_part_of_who_speaks() -> None:
    text = "Carlo Renzi (Pd): «Aspettiamo i giudici, ma la stagione è finita»."
    assert speakers(text, "it") == ["Carlo Renzi"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pt", "O diretor da Ordem, João Penha, contrapôs que faltam médicos. «Não se resolve com notas», ironizou.", "João Penha"),
        ("es", "La madre de la joven, Ana Rovira, lloraba. «Se lo dije mil veces», repetía a las puertas.", "Ana Rovira"),
    ],
)  # fmt: skip
def test_more_verbs_of_saying(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name]
