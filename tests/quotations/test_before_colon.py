import pytest

from tests.quotations.raw import find_claims, speakers


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "L'elogio di Rivolta: «Ha preso d'assalto il continente».", "Rivolta"),
        ("it", "Donato Bruni su Giorgia Lanzi: «Ha preso d'assalto l'isola».", "Donato Bruni"),
        ("it", "Le parole del ministro per il Sud, Pio Rovelli: «Chi decide ne risponda».", "Pio Rovelli"),
        ("it", "Torino, Bruni: «I punti che abbiamo non sono un caso».", "Bruni"),
        ("it", "Il caso Cecilia Rivalta: «Lanzi ha premuto per lei».", None),
        ("es", "La alcaldesa de Arna, Luisa Peña: «El puente se abre el lunes».", "Luisa Peña"),
        ("fr", "Le dossier Montel : « Nous ne céderons pas sur ce point ».", None),
    ],
)  # fmt: skip
def test_the_name_at_a_colon_speaks_unless_it_is_what_the_words_are_about(
    language: str, text: str, name: str | None
) -> None:
    assert speakers(text, language) == [name]


def test_a_verb_without_a_subject_goes_on_with_who_spoke() -> None:
    text = (
        'Anna Rivolta è arrivata. "È sicuro per tutti", ha detto. E poi aggiunge: "Riapre lunedì".'
    )
    assert speakers(text, "it") == ["Anna Rivolta", "Anna Rivolta"]
    text = "El alcalde Luis Peña dijo que no dimite. Afirmó que las obras acabarán en mayo."
    assert [
        (claim.text, claim.speaker and claim.speaker.name) for claim in find_claims(text, "es")
    ] == [
        ("no dimite", "Luis Peña"),
        ("las obras acabarán en mayo", "Luis Peña"),
    ]


def test_a_verb_between_commas_has_its_subject_behind_it() -> None:
    text = "Han sido multados muchos, indicó Villatorre, y los demás “están fuera del país”."
    assert speakers(text, "es") == ["Villatorre"]


def test_which_means_the_noun_in_front_of_it() -> None:
    text = "O juiz citou um artigo do regimento, segundo o qual “cabe ao presidente abrir o inquérito”."
    assert speakers(text, "pt") == ["um artigo do regimento"]
