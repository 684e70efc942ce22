import pytest

from tests.quotations.raw import find_claims


def claims(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(c.text, c.speaker.name if c.speaker else None) for c in find_claims(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Carla Ruiz pidió el vídeo de la jugada por una falta al portero del puerto."),
        ("pt", "Carla Lima criticou de novo o plano da prefeitura para o velho cais."),
        ("pt", "Carla Lima expressou sua esperança de salvar o farol da ilha."),
        ("pt", "A revista, que cita Carla Lima, desmentiu o número de barcos perdidos."),
        ("fr", "Carla Rolin a critiqué le projet de la mairie, prévu au bord du vieux port."),
        ("it", "Carla Riva ha criticato il progetto del comune per il vecchio molo."),
    ],
)
def test_the_object_of_a_verb_of_saying_is_no_claim(language: str, text: str) -> None:
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "es",
            "La casa del puerto debería venderse este año, afirma Carla Ruiz, dueña de dos barcos "
            "que salen cada mañana a la mar.",
            "La casa del puerto debería venderse este año",
        ),
        (
            "fr",
            "Le phare restera allumé cet hiver, a précisé Carla Rolin, rendant hommage à ceux qui "
            "le gardent depuis des années.",
            "Le phare restera allumé cet hiver",
        ),
        (
            "es",
            "El faro era la casa de tres familias, según Carla Ruiz, que pidió a los vecinos de la "
            "isla que ayuden a salvarlo.",
            "El faro era la casa de tres familias",
        ),
        (
            "pt",
            "Segundo Carla Lima, da Agência do Mar, o farol pode cair no inverno.",
            "o farol pode cair no inverno",
        ),
        (
            "fr",
            "Selon Carla Rolin, présidente du port, une association de pêcheurs, le phare restera "
            "« toujours allumé ».",
            "le phare restera « toujours allumé »",
        ),
        (
            "es",
            "Carla Ruiz destacó, antes del inicio del acto, que el faro sigue encendido.",
            "el faro sigue encendido",
        ),
        ("fr", "Carla Rolin affirme avoir vu le phare éteint.", "avoir vu le phare éteint"),
        ("es", "Como dice Carla Ruiz, el faro sigue encendido.", "el faro sigue encendido"),
    ],
)
def test_what_adds_to_a_name_is_no_part_of_a_claim(language: str, text: str, claim: str) -> None:
    assert [content for content, _ in claims(text, language)] == [claim]
