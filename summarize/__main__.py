"""`python -m summarize` and the `summarize` command."""

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    from summarize.cli.main import run  # here, so that importing this module runs nothing

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
