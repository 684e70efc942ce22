"""`python -m summarize` and the `summarize` command."""

import gc
import sys

from summarize.working_folder import leave

_SHARED = (["batch"], ["corpus"])
"""Commands whose work other processes share, and import what they need while this one imports the rest."""
_SELDOM = 10_000
"""More objects, by which cycles are looked for: what is imported leaves next to none, and is looked through each time."""


def main() -> None:
    """Run the command line and exit with its code."""
    try:
        leave()
        if sys.argv[1:2] in _SHARED:
            from summarize.batch import forking  # here, as below

            forking.begin(is_young=True)
        # Only now, for what processes of articles have room for is another matter.
        gc.set_threshold(_SELDOM)
        from summarize.cli.main import run  # here, so that importing this module runs nothing

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while still importing
        from summarize.cli.exit_codes import INTERRUPTED  # here, as above

        code = INTERRUPTED
    # On its way out, Python would look through all that openai has loaded for cycles to collect,
    # several times; with nothing left to look at, a run with a model ends a quarter second sooner.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
