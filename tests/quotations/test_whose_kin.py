"""Relatives and trades that a text names nobody by: a man's mother is not the man, and a bare trade not who spoke last."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _speakers(text: str, language: str) -> list[str | None]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    speakers += [claim.speaker for claim in find_claims(text, language)]
    return [speaker.name if speaker else None for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "Мать Сергея Лугова рассказала, что мост закрыт.", "Мать Сергея Лугова"),
        ("ru", "Бабушка Ивана Лугова рассказала, что мост закрыт.", "Бабушка Ивана Лугова"),
        ("ru", "Жена Рона Смита сказала, что мост закрыт.", "Жена Рона Смита"),
        ("ru", "Адвокат Сергея Лугова рассказала, что мост закрыт.", "Адвокат Сергея Лугова"),
        ("uk", "Дружина Сергія Лугова сказала, що міст закритий.", "Дружина Сергія Лугова"),
        ("ru", "Мать Александра Лугова рассказала, что мост закрыт.", "Мать Александра Лугова"),
        ("ru", "Отец Илона Маска сказал, что мост закрыт.", "Отец Илона Маска"),
        ("ru", "Жена Майка Пенса сказала, что мост закрыт.", "Жена Майка Пенса"),
        ("uk", "Дружина Олександра Лугова сказала, що міст закритий.", "Дружина Олександра Лугова"),
        ("cs", "Mluvčí Petra Nováka řekla, že most je uzavřený.", "Mluvčí Petra Nováka"),
        ("sk", "Hovorkyňa Petra Nováka povedala, že most je uzavretý.", "Hovorkyňa Petra Nováka"),
        ("sr", "Majka Petra Horvata rekla je da je most zatvoren.", "Majka Petra Horvata"),
        ("ru", "Соседка Сергея Лугова рассказала, что мост закрыт.", "Соседка Сергея Лугова"),
        ("uk", "Адвокатка Сергія Лугова сказала, що міст закритий.", "Адвокатка Сергія Лугова"),
        (
            "pl",
            "Rzeczniczka Jana Nowaka mówiła, że most jest zamknięty.",
            "Rzeczniczka Jana Nowaka",
        ),
        ("pl", "Żona Jana Nowaka powiedziała, że most jest zamknięty.", "Żona Jana Nowaka"),
        # What is her own name, with a case of a subject or with none, stays hers.
        ("ru", "Сестра Анна Лугова рассказала, что мост закрыт.", "Анна Лугова"),
        ("ru", "Журналистка Александра Лугова рассказала, что мост закрыт.", "Александра Лугова"),
        ("ru", "По словам Майка Пенса, мост закрыт.", "Майк Пенс"),
        ("cs", "Mluvčí Petra Nováková řekla, že most je uzavřený.", "Petra Nováková"),
        ("cs", "Herečka Emma Smetana řekla, že most je uzavřený.", "Emma Smetana"),
        ("ru", "Министр Тереза Мей сказала, что мост закрыт.", "Тереза Мей"),
    ],
)
def test_who_is_a_mans_relative_is_not_that_man(language: str, text: str, speaker: str) -> None:
    assert _speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Следователь Анна Лугова сообщила, что всё хорошо. «Он хороший мальчик», — рассказала бабушка.",
            "бабушка",
        ),
        (
            "Депутат Иван Лугов сообщил, что всё хорошо. «Дом сдадут в мае», — сказал застройщик.",
            "застройщик",
        ),
        (
            "Певец Иван Лугов сообщил, что всё хорошо. «Деньги вернут всем», — сказал кассир.",
            "кассир",
        ),
        # Of whom the text says as much, or what is called alike, is meant.
        (
            "Чемпион мира Иван Лугов сообщил, что всё хорошо. «Я снова выиграю», — сказал боксёр.",
            "Иван Лугов",
        ),
        (
            "Врач Иван Лугов сообщил, что всё хорошо. «Сердце здорово», — сказал кардиолог.",
            "Иван Лугов",
        ),
        (
            "Застройщик Иван Лугов сообщил, что всё хорошо. «Дом сдадут в мае», — сказал застройщик.",
            "Иван Лугов",
        ),
    ],
)
def test_a_trade_is_that_of_nobody_whom_no_role_says_to_have_it(text: str, speaker: str) -> None:
    assert _speakers(text, "ru")[0] == speaker
