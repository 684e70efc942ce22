"""What Kazakh, Kyrgyz, Uzbek and Tajik pages tell, and by whom; all is invented."""

import pytest

from tests.quotations.raw import find_quotes


def _quoted(text: str, language: str) -> list[tuple[str | None, str]]:
    return [
        (one.speaker.name if one.speaker else None, one.text) for one in find_quotes(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "quoted"),
    [
        ("kk", "Кеше жиын өтті.\nБіз үш жыл күттік. Енді балалар жылы жерде оқиды, – деді мектеп директоры Асан Үсенов.", [("Асан Үсенов", "Біз үш жыл күттік. Енді балалар жылы жерде оқиды,")]),
        ("ky", "Кечээ жыйын өттү.\nБиз үч жыл күттүк. Эми балдар жылуу жерде окуйт, – деди мектеп директору Асан Үсөнов.", [("Асан Үсөнов", "Биз үч жыл күттүк. Эми балдар жылуу жерде окуйт,")]),
        ("uz", "Yangi maktab ochildi.\nBiz uch yil kutdik. Endi bolalar issiq joyda oʻqiydi, — dedi maktab direktori Asan Usmonov.", [("Asan Usmonov", "Biz uch yil kutdik. Endi bolalar issiq joyda oʻqiydi,")]),
        # A story leads to speech by who speaks, and an outlet's report is none.
        ("kk", "Директор Асан Үсенов жиында сөз сөйледі. Көпір биыл ашылады, – деді ол.", []),
        ("kk", "Көпір биыл ашылады деп жоспарланған, жұмыс жүріп жатыр, – хабарлайды Tengrinews.", []),
        ("kk", "Көпір биыл ашылады. Жұмыс жүріп жатыр, – деп хабарлайды Tengrinews.", []),
    ],
)  # fmt: skip
def test_a_page_sets_a_paragraph_of_speech_off_without_a_mark(
    language: str, text: str, quoted: list[tuple[str, str]]
) -> None:
    assert _quoted(text, language) == quoted
