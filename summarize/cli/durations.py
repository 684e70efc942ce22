"""Lengths of time on the command line: 90s, 15m, 2h, 1h30m, 1d."""

import re

import click

_PART = re.compile(r"(\d+(?:\.\d+)?)([smhd])")
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def duration(_: click.Context, __: click.Parameter, told: str | None) -> float | None:
    """An option's length of time in seconds. Raises `click.BadParameter`."""
    return None if told is None else seconds_of(told)


def seconds_of(told: str) -> float:
    """A length of time in seconds. Raises `click.BadParameter`."""
    plain = told.strip().lower()
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in _PART.findall(plain))
    if _PART.sub("", plain) or not seconds:
        raise click.BadParameter(f"{told!r} is no length of time, such as 90s, 15m, 2h or 1d.")
    return seconds
