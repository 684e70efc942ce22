"""What a good model writes of an article in another language passes, and its errors do not."""

import pytest

from summarize.verification.checking import check_sentence, check_translation

RIGHT = [
    ("ru", "До 2031 года в Тверской области построят 44 моста.", "en",
     "The Tver region will build 44 bridges by 2031."),
    ("tr", "İzmir Cumhuriyet Başsavcılığı, Özel Kalem Müdürü Orhan Derin için izin istedi.", "en",
     "The Izmir prosecutor's office asked for permission concerning Orhan Derin."),
    ("it", "Il molo è costato un milione e 340mila euro.", "en", "The pier cost 1.34 million euros."),
]  # fmt: skip
WRONG = [
    ("uz", "Termiz porti rahbarlarining barchasi 12-may kuni ishdan olindi.", "en",
     "Some of the leaders of the Termez port were dismissed on 12 May."),
    ("es", "El ministro de Salud, Pablo Lund, no viajó el lunes a Cádiz y restó importancia al informe.",
     "en", "Interior Minister Pablo Lund played down the report."),
    ("tr", "Sinop Belediye Başkanı Orhan Derin, limanda kimsenin yaralanmadığını söyledi.", "en",
     "Sinop governor Orhan Derin spoke of the port."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "to", "sentence"), RIGHT)
def test_what_is_told_rightly_is_supported(
    language: str, article: str, to: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, language=to)
    assert check.status == "supported", check.problems


@pytest.mark.parametrize(("language", "article", "to", "sentence"), WRONG)
def test_what_is_told_wrongly_is_not(language: str, article: str, to: str, sentence: str) -> None:
    check = check_sentence(article, sentence, language=to)
    assert check.status != "supported"


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("Бұл – жай ғана кеме емес. Бұл – 40 жылдық еңбек.",
         "This is not just a ship. This is 40 years of work."),
        ("Il molo è costato un milione e 340mila euro.", "The pier cost 1.34 million euros."),
    ],
)  # fmt: skip
def test_a_right_translation_is_not_called_wrong(original: str, translation: str) -> None:
    check = check_translation(original, translation, "en")
    assert check.status != "unverified", check.problems
