"""Limits are read from headers, whatever the service calls them."""

import pytest

from summarize.batch.pacing.announcements import Announcement, announcements, seconds

DATE = {"date": "Tue, 14 Nov 2023 22:13:20 GMT"}


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (
            {
                "x-ratelimit-limit-requests": "60",
                "x-ratelimit-remaining-requests": "59",
                "x-ratelimit-reset-requests": "1m2.5s",
                "x-ratelimit-limit-tokens": "150000",
                "x-ratelimit-remaining-tokens": "149984",
                "x-ratelimit-reset-tokens": "6ms",
            },
            {
                ("requests", ""): Announcement(59, 60, 62.5, None),
                ("tokens", ""): Announcement(149_984, 150_000, 0.006, None),
            },
        ),
        (
            {
                "anthropic-ratelimit-requests-limit": "50",
                "anthropic-ratelimit-requests-remaining": "48",
                "anthropic-ratelimit-requests-reset": "2023-11-14T22:13:23Z",
                **DATE,
            },
            {("requests", ""): Announcement(48, 50, 3, None)},
        ),
        (
            {"x-ratelimit-limit-req-minute": "60", "x-ratelimit-remaining-req-minute": "7"},
            {("requests", "minute"): Announcement(7, 60, None, 60)},
        ),
        (
            {"ratelimit-limit": "100", "ratelimit-remaining": "5", "ratelimit-reset": "30"},
            {("requests", ""): Announcement(5, 100, 30, None)},
        ),
        (
            {
                "x-ratelimit-limit": "20",
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": "1700000012000",
                **DATE,
            },
            {("requests", ""): Announcement(0, 20, 12, None)},
        ),
    ],
    ids=["openai", "anthropic", "mistral", "ietf", "milliseconds"],
)
def test_what_services_send_is_read(
    headers: dict[str, str], found: dict[tuple[str, str], Announcement]
) -> None:
    assert dict(announcements(headers)) == found


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-ratelimit-limit-tokens": "-1", "x-ratelimit-remaining-tokens": "-1"},
        {"ratelimit-limit": "nan", "ratelimit-remaining": "inf", "ratelimit-reset": "1"},
        {"ratelimit-limit": "9", "ratelimit-remaining": "8", "ratelimit-reset": "soon"},
        {"ratelimit-limit": "9", "ratelimit-remaining": "8"},
        {"ratelimit-reset": "5"},
        {
            "anthropic-ratelimit-input-tokens-limit": "9",
            "anthropic-ratelimit-input-tokens-remaining": "9",
            "anthropic-ratelimit-input-tokens-reset": "1",
        },
        {"x-ratelimit-limit-limit": "1", "x-ratelimit-": "2", "content-length": "3"},
    ],
)
def test_what_says_nothing_of_use_is_passed_over(headers: dict[str, str]) -> None:
    assert dict(announcements(headers)) == {}


@pytest.mark.parametrize(
    ("text", "value"), [("20ms", 0.02), ("6m0s", 360), ("1h30m", 5400), ("1.5", 1.5), ("0s", 0)]
)
def test_durations_are_read_as_services_write_them(text: str, value: float) -> None:
    assert seconds(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "soon", "5 parsecs", "m5"])
def test_other_durations_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="could not convert"):
        seconds(text)
