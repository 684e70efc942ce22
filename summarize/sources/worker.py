"""The sandbox's child: parses a document a job, and answers with an extraction or with what went wrong.

An answer is a line `ok` or `error`, and JSON.
"""

import importlib
import json
from typing import Any

from summarize.children import serve
from summarize.errors import SummarizeError
from summarize.sources.extraction import Extraction
from summarize.sources.formats import INPUT_FORMATS
from summarize.sources.parsers import Document


def _run(job: dict[str, Any], data: bytes) -> bytes:
    try:
        return b"ok\n" + _parse(job, data).to_json()
    except SummarizeError as error:
        return _error(error.message, error.hint)
    except ModuleNotFoundError as error:
        return _missing(job, error)
    except MemoryError:
        return _error(f"{job['name']}: needs more memory to read than is allowed")
    except RecursionError:
        return _error(f"{job['name']}: is nested too deeply to be read")
    except Exception as error:  # noqa: BLE001  # whatever a parser throws at a broken document
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        return _error(f"{job['name']}: is not a readable {job['format']} document: {reason}")


def _parse(job: dict[str, Any], data: bytes) -> Extraction:
    parser = importlib.import_module(f"summarize.sources.parsers.{job['format']}")
    document = Document(
        data=data,
        name=job["name"],
        charset=job["charset"],
        text_bytes=job["text_bytes"],
        pages=job["pages"],
    )
    extraction: Extraction = parser.extract(document)
    return extraction


def _missing(job: dict[str, Any], error: ModuleNotFoundError) -> bytes:
    extra = INPUT_FORMATS[job["format"]].extra
    if extra is None:
        return _error(f"{job['name']}: cannot be read: {error}")
    return _error(
        f"{job['name']}: reading {job['format'].upper()} needs {error.name}, which is not installed",
        f'pip install "summarize[{extra}]"',
    )


def _error(message: str, hint: str | None = None) -> bytes:
    return b"error\n" + json.dumps({"message": message, "hint": hint}).encode()


if __name__ == "__main__":
    serve(_run)
