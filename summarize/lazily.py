"""Packages whose names are imported on first use, so that what is not used costs nothing."""

from collections.abc import Callable, Mapping
from typing import Any


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
