"""Runs the command line: the one place where errors become messages and exit codes."""

import codecs
import contextlib
import errno
import io
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, cast

import click

from summarize.cli.commands import cli
from summarize.cli.exit_codes import DONE, INTERRUPTED, READER_GONE
from summarize.errors import ConfigurationError, SummarizeError, reason
from summarize.printable import printable

_NAME = "summarize"
_COMPLETION = "_SUMMARIZE_COMPLETE"
_LAST_STREAM = 2
"""The number of standard error, the last of the three streams that a process begins with."""


def run(args: Sequence[str]) -> int:
    """Run the command line and return its exit code (see `exit_codes`)."""
    if _COMPLETION in os.environ:
        cli.main(list(args), prog_name=_NAME)  # click answers the shell and exits
    _make_streams_safe()
    try:
        code = _invoke(args)
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon_output()  # as `head` expects: no words
        return READER_GONE
    except OSError as error:
        if error.filename is not None:  # a file's, and none of a stream's
            raise
        _abandon_output()
        _say(f"standard output cannot be written: {reason(error)}")
        return ConfigurationError.exit_code
    return code


def _invoke(args: Sequence[str]) -> int:
    try:
        # Not `cli.main`, which has exit codes of its own for interrupts and broken pipes.
        with cli.make_context(_NAME, list(args)) as context:
            result = cli.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except SummarizeError as error:
        _say(str(error))
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted")
        return INTERRUPTED
    return result if isinstance(result, int) else DONE


def _say(message: str) -> None:
    click.echo(f"{_NAME}: {printable(message)}", err=True)


def _abandon_output() -> None:
    """Leave nothing for the interpreter to flush at exit, where it would fail once more."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Closed(io.TextIOBase):
    """Standard output where whoever started the command has closed it: only a result is missed."""

    def write(self, _text: str) -> int:
        raise OSError(errno.EBADF, "it is closed")


def _make_streams_safe() -> None:
    """Print what a stream's encoding lacks as escapes; a report must not die of a letter.

    They are JSON's escapes, so that a JSON report stays one in any encoding.
    """
    if None in (sys.stdin, sys.stdout, sys.stderr):
        # The next file that is opened would be the closed stream, for every process started here.
        while (taken := os.open(os.devnull, os.O_RDWR)) <= _LAST_STREAM:
            os.set_inheritable(taken, True)
        os.close(taken)
    sys.stdout = sys.stdout or _Closed()
    sys.stderr = sys.stderr or io.StringIO()
    codecs.register_error("summarize.escape", _as_escapes)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            cast("Any", stream).reconfigure(errors="summarize.escape")


def _as_escapes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    failed = error.object[error.start : error.end]
    return json.dumps(failed)[1:-1], error.end
