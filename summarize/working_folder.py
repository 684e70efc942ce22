"""Leaves the working folder out of where modules are looked for.

A folder of articles may hold a `typing.py`. `python -m` looks there first, and so does any Python
whose PYTHONPATH has an empty entry. This module imports nothing but what Python itself has loaded.
"""

import os
import sys

_PATHS = "PYTHONPATH"


def leave() -> None:
    """Import nothing from the working folder, here or in processes that are started, but the package itself."""
    try:
        folder = os.getcwd()  # noqa: PTH109 (pathlib is not loaded yet)
    except OSError:  # it is gone, and nothing can be found in it
        return
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 (as above)
    if folder == home:
        return
    sys.path[:] = [entry for entry in sys.path if entry not in ("", folder)]
    told = os.environ.get(_PATHS)
    if told:
        kept = [entry for entry in told.split(os.pathsep) if entry not in ("", folder)]
        os.environ[_PATHS] = os.pathsep.join(kept)


# So `python -m` calls a program while it is looking for the module.
if sys.argv[:1] == ["-m"] and not sys.flags.safe_path:
    leave()
