"""`summarize mcp`: tools for an assistant, on standard input and output."""

from collections.abc import Mapping
from typing import Any

from summarize.cli import options
from summarize.cli.exit_codes import DONE
from summarize.errors import ConfigurationError


def run(given: Mapping[str, Any]) -> int:
    """Answer an assistant until it hangs up, and return the exit code."""
    from summarize.serve.terms import Terms  # here: as below

    try:
        from summarize.serve import tools  # here: what it needs is an extra
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "mcp":
            raise
        raise ConfigurationError(
            "summarize mcp needs the extra mcp", 'pip install "summarize[mcp]"'
        ) from error
    tools.run(Terms(settings=options.load_source_settings(given).settings, processes=1))
    return DONE
