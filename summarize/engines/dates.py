"""The day on which an article was published, for "yesterday" and "on Tuesday" to become dates."""

import re
from datetime import date

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")


def published_on(published: str | None) -> date | None:
    """The day that a time of publication (ISO 8601) begins with, `None` if it tells no day."""
    found = _DAY.match(published.strip()) if published else None
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None
