"""Which form an answer takes: what the request says, else what its Accept header likes best."""

from collections.abc import Iterator, Sequence

from summarize.errors import UsageError
from summarize.serve.calls import Form

MEDIA: dict[Form, str] = {
    "json": "application/json",
    "markdown": "text/markdown",
    "text": "text/plain",
    "html": "text/html",
    "csv": "text/csv",
}
EVENTS = "text/event-stream"


def accepted(header: str, offered: Sequence[str]) -> str | None:
    """The media type of those offered that the header likes best, the earlier where it likes both.

    After RFC 9110, 12.5.1; without a header the first. `None` if it likes none.
    """
    ranges = list(_ranges(header)) or [("*/*", 1.0)]
    best, most = None, 0.0
    for media in offered:
        liking = _liking(media, ranges)
        if liking > most:
            best, most = media, liking
    return best


def _ranges(header: str) -> Iterator[tuple[str, float]]:
    for part in header.split(","):
        media, *parameters = (piece.strip() for piece in part.split(";"))
        if not media:
            continue
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "q":
                try:
                    weight = float(value)
                except ValueError:
                    weight = 0.0
        yield media.lower(), weight


def _liking(media: str, ranges: Sequence[tuple[str, float]]) -> float:
    """The weight of the most specific range that holds the media type."""
    for wanted in (media, f"{media.partition('/')[0]}/*", "*/*"):
        for each, weight in ranges:
            if each == wanted:
                return weight
    return 0.0


def form_named(name: object, forms: Sequence[Form]) -> Form:
    """The form by its name. Raises `UsageError`."""
    for form in forms:
        if form == name:
            return form
    raise UsageError(f"format: {str(name)[:80]!r} is none of {', '.join(forms)}")
