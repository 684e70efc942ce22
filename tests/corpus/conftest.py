"""The corpus command as a user has it."""

from tests.cli.conftest import command

__all__ = ["command"]
