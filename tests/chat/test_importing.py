"""What is left out of openai's import, and that nobody misses it."""

import subprocess
import sys
from pathlib import Path

import pytest

_IMPORT = (
    "from summarize.chat.importing import import_openai; import_openai(); import sys, openai; "
)
_IMPORTED = f"import summarize.cli; {_IMPORT}"


def run(code: str, folder: Path) -> str:
    """What a Python process prints that looks for modules in a folder first."""
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {code}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def openai_of(folder: Path, modules: dict[str, str]) -> Path:
    """A folder with a package that has the name of openai, and these modules."""
    for name, code in modules.items():
        path = folder.joinpath("openai", *name.split("/")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    return folder


def test_most_of_what_describes_questions_and_answers_is_not_imported(tmp_path: Path) -> None:
    described = "sum(name.startswith('openai.types.') for name in sys.modules)"
    assert int(run(f"{_IMPORTED} print({described})", tmp_path)) < 150


def test_a_client_that_nobody_has_is_not_imported_with_what_it_takes(tmp_path: Path) -> None:
    folder = openai_of(
        tmp_path,
        {
            "__init__": "try:\n    from ._vendor.httpx_aiohttp import A\n"
            "    has = True\nexcept ImportError:\n    has = False",
            "_vendor/__init__": "",
            "_vendor/httpx_aiohttp/__init__": "A = 'imported later'",
        },
    )
    later = "from openai._vendor.httpx_aiohttp import A; print(A)"
    assert run(f"{_IMPORTED} print(openai.has); {later}", folder) == "False\nimported later"
    assert run(f"{_IMPORT} print(openai.has)", folder) == "True"


def test_openai_notices_nothing(tmp_path: Path) -> None:
    told = run(f"{_IMPORTED} print('aiohttp' in sys.modules, openai.OpenAI.__name__)", tmp_path)
    assert told == "False OpenAI"


def test_a_process_that_is_not_ours_has_all_of_it(tmp_path: Path) -> None:
    assert run(f"{_IMPORT} print('Batch' in vars(openai.types))", tmp_path) == "True"
    assert run(f"{_IMPORTED} print('Batch' in vars(openai.types))", tmp_path) == "False"


def test_what_is_not_imported_is_there_for_those_who_ask_for_it(tmp_path: Path) -> None:
    asked = (
        "from openai.types import *; from openai.types.chat import ChatCompletion;"
        "print(openai.types.Batch.__name__, Completion.__name__, ChatCompletion.__name__,"
        "hasattr(openai.types, 'Nonsense'))"
    )
    assert run(_IMPORTED + asked, tmp_path) == "Batch Completion ChatCompletion False"


@pytest.mark.parametrize("name", ["_Thing", "thing"])
def test_a_package_of_descriptions_is_filled_once_and_may_ask_itself(
    tmp_path: Path, name: str
) -> None:
    folder = openai_of(
        tmp_path,
        {
            "__init__": "from . import types",
            "types/__init__": "print('filled'); from .thing import early; _Thing = early",
            "types/thing": "from openai import types; early = hasattr(types, '_Thing')",
        },
    )
    told = run(
        f"{_IMPORTED} print('imported'); openai.types.{name}; print(openai.types._Thing)", folder
    )
    assert told.split() == ["imported", "filled", "False"]


def test_a_version_that_cannot_be_imported_so_is_imported_as_ever(tmp_path: Path) -> None:
    modules = {
        "__init__": "from . import types; whole = vars(types)['Batch']",
        "types/__init__": "Batch = 5",
    }
    folder = openai_of(tmp_path, modules)
    told = run(f"{_IMPORTED} print(openai.whole, 'summarize' in repr(sys.meta_path))", folder)
    assert told == "5 False"


def test_a_package_that_cannot_be_imported_at_all_says_why(tmp_path: Path) -> None:
    folder = openai_of(tmp_path, {"__init__": "import nonsense_of_nobody"})
    with pytest.raises(subprocess.CalledProcessError) as raised:
        run(_IMPORTED, folder)
    assert "No module named 'nonsense_of_nobody'" in raised.value.stderr
