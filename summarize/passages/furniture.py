"""Common site furniture and what it means (first version: the log-in line)."""

_MEANINGS = {"авторизуйтесь, пожалуйста": {"en": "Please log in"}}


def furniture_meaning(text: str, to: str) -> str | None:
    """What a line of site furniture means in the language `to`; `None` when it isn't known."""
    return _MEANINGS.get(text.strip().casefold(), {}).get(to)
