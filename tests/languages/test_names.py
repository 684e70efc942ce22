import subprocess
import sys

import pytest

from summarize.languages import language_name


@pytest.mark.parametrize(
    ("code", "script", "name"),
    [
        ("en", "Latn", "English"),
        ("ru", None, "Russian"),
        ("kk", "Cyrl", "Kazakh (Cyrillic)"),
        ("kk", None, "Kazakh"),
        ("uz", "Latn", "Uzbek (Latin)"),
        ("uz", "Cyrl", "Uzbek (Cyrillic)"),
        ("sr", "Cyrl", "Serbian (Cyrillic)"),
        ("zh", "Hans", "Simplified Chinese"),
        ("zh", "Hant", "Traditional Chinese"),
        ("zh", "Hani", "Chinese"),
        ("ckb", "Arab", "Central Kurdish"),
        ("und", "Zyyy", "Unknown language"),
        ("qqq", None, "qqq"),
    ],
)
def test_names_languages_for_people(code: str, script: str | None, name: str) -> None:
    assert language_name(code, script) == name


@pytest.mark.parametrize(
    ("code", "script", "to", "name"),
    [
        ("kk", None, "ru", "казахский"),
        ("kk", "Cyrl", "ru", "казахский (кириллица)"),
        ("en", None, "kk", "ағылшын тілі"),
        ("de", None, "tr", "Almanca"),
        ("und", None, "uz", "noma’lum til"),
        ("ckb", None, "ru", "Central Kurdish"),
        ("ru", None, "sw", "Russian"),
    ],
)
def test_names_languages_in_the_readers_language(
    code: str, script: str | None, to: str, name: str
) -> None:
    assert language_name(code, script, to) == name


def test_detection_needs_no_names() -> None:
    program = (
        "import sys\n"
        "from summarize.languages import detect_language\n"
        "detect_language('The bridge is closed.')\n"
        "print(*sorted({'babel', 'langdetect', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == ""
