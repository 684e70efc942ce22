"""The `openai` package, imported without what no request of ours needs.

It describes all that its service can be asked and can answer in some 400 modules, which make three fifths of
the time that its import takes and a third of the room. A package of descriptions is left empty until somebody asks it
for one, who notices nothing. Of what is left, two fifths are aiohttp, where that is installed: for a client of
programs that do many things at once in one thread. openai does without that client where aiohttp is missing, and
is told so here.

Where a version of it cannot be imported so, it is imported as it wants to be; and so it is in a process that is not
the command line's, whose threads may ask for descriptions all at once, and whose owner may want that client.
"""

import contextlib
import importlib.abc
import importlib.machinery
import sys
import threading
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

from summarize.garbage import uncollected

_PACKAGE = "openai"
_DESCRIPTIONS = "openai.types"
_ASYNCHRONOUS = "openai._vendor.httpx_aiohttp"
"""What it looks for, and does without if it cannot be imported."""
_PROGRAM = "summarize.cli"
"""Where it is imported, the process is ours, and nobody in it asks for descriptions."""


def import_openai() -> None:
    """Import it, if it has not been imported. Raises `ImportError`."""
    if _PACKAGE in sys.modules:
        return
    with uncollected():  # a thousand modules leave nothing to collect
        try:
            with _abridged() if _PROGRAM in sys.modules else contextlib.nullcontext():
                importlib.import_module(_PACKAGE)
        except Exception:  # noqa: BLE001 (whatever a version of it stumbles over)
            for name in [each for each in sys.modules if _is_in(each, _PACKAGE)]:
                del sys.modules[name]
            importlib.import_module(_PACKAGE)


@contextlib.contextmanager
def _abridged() -> Iterator[None]:
    finder = _Abridging()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def _is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


class _Abridging(importlib.abc.MetaPathFinder):
    """Finds what the thread that made it imports; other threads import as ever."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """How a package of descriptions is loaded later; `None` for all that is loaded as ever.

        Raises `ImportError` for what is done without.
        """
        if threading.get_ident() != self._thread:
            return None
        if fullname == _ASYNCHRONOUS:
            raise ModuleNotFoundError(f"{fullname} is not needed", name=fullname)
        if not _is_in(fullname, _DESCRIPTIONS):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None and spec.submodule_search_locations:
            spec.loader = _Later(spec.loader)
        return spec


class _Later(importlib.abc.Loader):
    """Loads a package when it is first asked for one of its names.

    The standard library's `LazyLoader` does so as soon as one of its modules is imported.
    """

    def __init__(self, loader: importlib.abc.Loader) -> None:
        self._loader = loader

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        """The empty package."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Have the package filled by whoever asks it for what it lacks."""
        lock, names = threading.RLock(), vars(module)
        is_begun = False

        def found(name: str) -> Any:
            nonlocal is_begun
            with lock:
                if not is_begun:
                    is_begun = True
                    try:
                        self._loader.exec_module(module)
                    except BaseException:
                        is_begun = False
                        raise
            if name not in names:
                raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
            return names[name]

        names["__getattr__"] = found
