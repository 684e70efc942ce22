"""`python -m summarize` and the `summarize` command."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    _leave_working_folder()
    try:
        from summarize.cli.main import run  # here, so that importing this module runs nothing

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while still importing
        from summarize.cli.exit_codes import INTERRUPTED  # here, as above

        code = INTERRUPTED
    # On its way out, Python would look through all that openai has loaded for cycles to collect,
    # several times; with nothing left to look at, a run with a model ends a quarter second sooner.
    gc.freeze()
    sys.exit(code)


def _leave_working_folder() -> None:
    """Import nothing from the working folder, where `python -m` looks first, but the package itself."""
    home = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 (pathlib is not loaded yet)
    if __spec__ is not None and not sys.flags.safe_path and sys.path[0] == os.getcwd() != home:  # noqa: PTH109
        del sys.path[0]


if __name__ == "__main__":
    main()
