import pytest

from summarize.verification.checks.contradiction import polarity_problem
from summarize.verification.facts.facts import Facts

KEPT = [
    ("The minister did not resign.", "en", "The minister didn't resign, aides said.", "en"),
    ("No one was killed.", "en", "Nobody was killed in the blast.", "en"),
    ("The minister did not take bribes.", "en", "The minister denied taking bribes.", "en"),
    ("The village has no water.", "en", "The village is without water.", "en"),
    ("Министр не ушёл.", "ru", "Министр не ушёл, сообщили власти.", "ru"),
    ("The minister did not resign.", "en", "Министр не подал в отставку.", "ru"),
    ("The minister did not come.", "en", "Министр келген жоқ.", "kk"),
    ("The minister did not come.", "en", "Министр келбеди.", "ky"),
    ("The minister did not come.", "en", "Вазир наомад.", "tg"),
    ("The minister did not come.", "en", "Vazir kelmadi.", "uz"),
    ("The minister did not come.", "en", "Der Minister kam nicht.", "de"),
    (
        "Хан қалаға шабуыл жасағанын мойындаған жоқ.",
        "kk",
        "Ол ханды қалаға шабуыл жасауға тырысты деп айыптады, бірақ хан мұны мойындаған жоқ.",
        "kk",
    ),
    ("Not only the bridge but the road was closed.", "en", "The bridge and road closed.", "en"),
    ("The bridge was closed.", "en", "Not only was the bridge closed, the road was too.", "en"),
    (
        "Lund heads the club.",
        "en",
        "Председатель клуба Ада Лунд, которая живёт у самой реки и ходит по мосту, не довольна.",
        "ru",
    ),
]

TURNED = [
    (
        "Die Fährfrau nannte den Namen des Käufers.",
        "de",
        "Den Namen des Käufers nannte die Fährfrau nicht.",
        "de",
    ),
    ("The minister resigned.", "en", "The minister did not resign, aides said.", "en"),
    ("The minister did not resign.", "en", "The minister resigned, aides said.", "en"),
    ("The minister took bribes.", "en", "The minister denied taking bribes.", "en"),
    ("Министр ушёл в отставку.", "ru", "Министр не ушёл, хотя обещал отставку.", "ru"),
    ("Министр жиналысқа барды.", "kk", "Министр жиналысқа бармады.", "kk"),
    ("Министр жыйынга келди.", "ky", "Министр жыйынга келген эмес.", "ky"),
    ("Вазир изҳорот нагуфт.", "tg", "Вазир изҳорот гуфт.", "tg"),
    ("Vazir kelmadi.", "uz", "Vazir keldi.", "uz"),
    ("Der Minister trat nicht zurück.", "de", "Der Minister trat zurück.", "de"),
    ("The minister resigned, aides said.", "en", "Министр не подал в отставку.", "ru"),
    ("The minister did not resign.", "en", "Министр подал в отставку.", "ru"),
    ("Lund is happy.", "en", "Председатель клуба соседей Ада Лунд не довольна мостом.", "ru"),
    ("Lahti is happy.", "en", "Kerhon puheenjohtaja Matti Lahti ei ole tyytyväinen.", "fi"),
    ("Le ministre n'a pas démissionné.", "fr", "Le ministre a démissionné.", "fr"),
    ("El ministro no dimitió.", "es", "El ministro dimitió.", "es"),
    ("Bakan gelmedi.", "tr", "Bakan geldi.", "tr"),
    ("Міністр не прийшов.", "uk", "Міністр прийшов.", "uk"),
    ("Minister nie przyszedł.", "pl", "Minister przyszedł.", "pl"),
    ("Ministr neřekl nic.", "cs", "Ministr řekl vše.", "cs"),
    ("O ministro não veio.", "pt", "O ministro veio.", "pt"),
    ("Il ministro non è venuto.", "it", "Il ministro è venuto.", "it"),
]


def _problem(said: str, said_in: str, source: str, source_in: str) -> str | None:
    return polarity_problem(Facts(said, said_in), [Facts(source, source_in)])


@pytest.mark.parametrize(("said", "said_in", "source", "source_in"), KEPT)
def test_a_negation_that_the_source_has_is_no_problem(
    said: str, said_in: str, source: str, source_in: str
) -> None:
    assert _problem(said, said_in, source, source_in) is None


@pytest.mark.parametrize(("said", "said_in", "source", "source_in"), TURNED)
def test_a_negation_added_or_left_out_is_a_problem(
    said: str, said_in: str, source: str, source_in: str
) -> None:
    assert _problem(said, said_in, source, source_in) is not None


def test_one_negation_does_not_cover_another() -> None:
    source = "The minister resigned on Monday, but the mayor did not speak."
    assert _problem("The minister did not resign.", "en", source, "en")
