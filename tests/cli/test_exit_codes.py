"""The table of exit codes: the manual's and the program's are one."""

import re
from pathlib import Path

from summarize.cli import exit_codes
from summarize.errors import SummarizeError

MANUAL = (Path(__file__).parents[2] / ".github/docs/reference/commands.md").read_text("utf-8")


def test_the_manual_lists_every_code_that_is_not_the_shells_own() -> None:
    documented = {int(code) for code in re.findall(r"^\| (\d+) \| ", MANUAL, re.MULTILINE)}
    ours = {value for name, value in vars(exit_codes).items() if name.isupper()}
    errors = {kind.exit_code for kind in SummarizeError.__subclasses__()}
    assert documented == (ours | errors) - {exit_codes.READER_GONE}


def test_a_failed_input_weighs_more_than_a_doubtful_one() -> None:
    assert exit_codes.ended(failed=True, doubtful=True) == exit_codes.SOME_FAILED
    assert exit_codes.ended(failed=False, doubtful=True) == exit_codes.NOT_CLEAN
    assert exit_codes.ended(failed=False) == exit_codes.DONE
