"""Runs the command line: the one place where errors become messages and exit codes."""

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import Any, cast

import click

from summarize.cli.commands import cli
from summarize.errors import SummarizeError
from summarize.printable import printable

INTERRUPTED = 130
READER_GONE = 141
"""What a shell reports of a program that SIGPIPE ended."""


def run(args: Sequence[str]) -> int:
    """Run the command line and return its exit code (see the README's table)."""
    _make_streams_safe()
    try:
        result: Any = cli.main(args=list(args), prog_name="summarize", standalone_mode=False)
        sys.stdout.flush()
    except SummarizeError as error:
        click.echo(f"summarize: {printable(str(error))}", err=True)
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("summarize: interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # As `head` expects: no words, and nothing left for the interpreter to flush at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    return result if isinstance(result, int) else 0


def _make_streams_safe() -> None:
    """Print what the terminal's encoding lacks as escapes; a report must not die of a letter."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            cast("Any", stream).reconfigure(errors="backslashreplace")
