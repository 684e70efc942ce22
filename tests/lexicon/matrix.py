"""Which language fills which field: `python -m tests.lexicon.matrix` prints it."""

from dataclasses import fields

from summarize.lexicon import Lexicon, languages_with_lexicon, lexicon

GROUPS = Lexicon.__bases__
CODES = sorted(languages_with_lexicon())


def filled(code: str, field: str) -> bool:
    """Whether a language says anything in a field."""
    return bool(getattr(lexicon(code), field) != getattr(Lexicon(), field))


def matrix() -> str:
    """A line a field, a column a language, `#` where it is filled and `.` where it is not."""
    lines = []
    for group in GROUPS:
        lines.append(f"{group.__name__:24}{' '.join(CODES)}")
        for field in fields(group):
            cells = "  ".join("#" if filled(code, field.name) else "." for code in CODES)
            lines.append(f"  {field.name:22}{cells}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(matrix())
