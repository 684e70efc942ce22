"""Runs the command line: the one place where errors become messages and exit codes."""

import codecs
import contextlib
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, cast

import click

from summarize.cli.commands import cli
from summarize.cli.exit_codes import DONE, INTERRUPTED, READER_GONE
from summarize.errors import SummarizeError
from summarize.printable import printable

_NAME = "summarize"
_COMPLETION = "_SUMMARIZE_COMPLETE"


def run(args: Sequence[str]) -> int:
    """Run the command line and return its exit code (see the README's table)."""
    if _COMPLETION in os.environ:
        cli.main(list(args), prog_name=_NAME)  # click answers the shell and exits
    _make_streams_safe()
    try:
        # Not `cli.main`, which has exit codes of its own for interrupts and broken pipes.
        with cli.make_context(_NAME, list(args)) as context:
            result = cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except SummarizeError as error:
        click.echo(f"{_NAME}: {printable(str(error))}", err=True)
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(f"{_NAME}: interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # As `head` expects: no words, and nothing left for the interpreter to flush at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    return result if isinstance(result, int) else DONE


def _make_streams_safe() -> None:
    """Print what a stream's encoding lacks as escapes; a report must not die of a letter.

    They are JSON's escapes, so that a JSON report stays one in any encoding.
    """
    codecs.register_error("summarize.escape", _as_escapes)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            cast("Any", stream).reconfigure(errors="summarize.escape")


def _as_escapes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    failed = error.object[error.start : error.end]
    return json.dumps(failed)[1:-1], error.end
