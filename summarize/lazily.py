"""What is made on first use, so that what is not used costs nothing: names of packages, expressions."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Generic, Self, TypeVar, cast, overload

Value = TypeVar("Value")


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


class Once(Generic[Value]):
    """An attribute that is found when it is first asked for, and kept.

    `functools.cached_property` without the lock that it has before Python 3.12, which costs as much as
    what is found is worth: threads that ask together may find it twice.
    """

    def __init__(self, find: Callable[[Any], Value]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> Self | Value:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._find(instance)
        return value
