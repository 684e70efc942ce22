"""What is made on first use, so that what is not used costs nothing: names of packages, expressions."""

import re
from collections.abc import Callable, Mapping
from typing import Any, cast


def from_homes(
    package: dict[str, Any], homes: Mapping[str, tuple[str, ...]]
) -> Callable[[str], Any]:
    """The `__getattr__` of a package with these globals, whose names live in the modules in `homes`."""
    home_of = {name: home for home, names in homes.items() for name in names}

    def found(name: str) -> Any:
        if name not in home_of:
            raise AttributeError(f"module {package['__name__']!r} has no attribute {name!r}")
        import importlib  # here, so that a package stays free to import

        value = package[name] = getattr(importlib.import_module(home_of[name]), name)
        return value

    return found


class _Expression:
    """Stands for a regular expression, and has of it what it was asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, value)
        return value


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression that is compiled when it is first asked.

    For those that few texts need and that take a millisecond and more to compile, as each does that
    has a range of some ten thousand characters: Python looks at them one by one.
    """
    return cast("re.Pattern[str]", _Expression(pattern, flags))
