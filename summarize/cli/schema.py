"""`summarize schema`: the JSON Schema of the report."""

import json
import sys

from summarize.schema import report_schema


def run() -> int:
    """Print the schema and return the exit code."""
    sys.stdout.write(json.dumps(report_schema(), ensure_ascii=False, indent=2) + "\n")
    return 0
