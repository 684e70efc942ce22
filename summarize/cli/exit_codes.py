"""The exit code of every way in which a command can end, as the manual lists them (`reference/commands.md`).

What is wrong with usage, configuration or service carries its code with the error itself
(`summarize.errors`), for it can be raised far below the command line.
"""

from summarize.errors import UsageError

DONE = 0
SOME_FAILED = 1
USAGE = UsageError.exit_code
NOT_CLEAN = 5
"""With `--strict`: something is unverified, disputed, unsupported or untranslated."""
PENDING = 75
"""EX_TEMPFAIL of sysexits.h: nothing is wrong, and the same command is to be run again later."""
INTERRUPTED = 130
READER_GONE = 141
"""What a shell reports of a program that SIGPIPE ended."""


def ended(*, failed: bool, doubtful: bool = False) -> int:
    """The code of a command that came to its end; a failed input weighs more than a doubtful one."""
    return SOME_FAILED if failed else NOT_CLEAN if doubtful else DONE
