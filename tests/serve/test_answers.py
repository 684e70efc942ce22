"""What callers get: the same as on the command line, in the form that they accept."""

import json
from pathlib import Path

import pytest

from summarize import find_quotes
from summarize.schema import report_schema
from summarize.serve.calls import COMMANDS
from tests.serve.conftest import Served
from tests.sources.documents import docx

FORMS = {
    "application/json": "{",
    "text/markdown": "#",
    "text/plain": "",
    "text/html": "<!doctype html>",
}


def form(**fields: str | tuple[str, bytes]) -> tuple[bytes, dict[str, str]]:
    """A form with files as a browser sends it: body and headers."""
    parts = []
    for name, value in fields.items():
        label, data = (None, value.encode()) if isinstance(value, str) else value
        file = "" if label is None else f'; filename="{label}"'
        head = f'--border\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
        parts.append(head.encode() + data + b"\r\n")
    told = {"Content-Type": "multipart/form-data; boundary=border"}
    return b"".join(parts) + b"--border--\r\n", told


def asked(article: str) -> dict[str, str]:
    return {"text": article, "summary": "The bridge reopened on Thursday."}


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("media", FORMS)
def test_every_command_answers_in_every_form(
    plain: Served, article: str, name: str, media: str
) -> None:
    done = plain.ask(f"/{name}", asked(article), headers={"Accept": media})
    assert done.status == 200, done.text
    assert done.headers["content-type"].partition(";")[0] == media
    assert done.text.startswith(FORMS[media])
    assert "bridge" in done.text or name == "detect"


def test_who_says_nothing_of_forms_gets_json(plain: Served, article: str) -> None:
    for accept in ({}, {"Accept": "*/*"}):
        assert plain.ask("/report", {"text": article}, headers=accept).json["schema_version"] == 1


def test_a_browser_gets_a_page(plain: Served, article: str) -> None:
    accept = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    done = plain.ask("/report", {"text": article}, headers=accept)
    assert "Who said what" in done.text
    assert "script-src" not in done.headers["content-security-policy"]
    assert "default-src 'none'" in done.headers["content-security-policy"]


def test_what_is_accepted_and_not_there_is_406(plain: Served, article: str) -> None:
    done = plain.ask("/report", {"text": article}, headers={"Accept": "image/png"})
    assert done.status == 406
    assert "text/markdown" in done.json["hint"]


def test_the_report_is_that_of_the_library(plain: Served, article: str) -> None:
    report = plain.ask("/report", {"text": article}).json
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(report, report_schema())
    for quote in report["quotes"]:
        assert article[quote["start"] : quote["end"]] == quote["text"]
    assert [q["text"] for q in report["quotes"]] == [q.text for q in find_quotes(article)]


def test_length_and_language_are_the_callers(plain: Served, article: str) -> None:
    short = plain.ask("/report", {"text": article, "length": 20}).json
    long = plain.ask("/report?length=medium&to=ru", {"text": article}).json
    assert len(short["summary"]["sentences"]) < len(long["summary"]["sentences"])


def test_a_document_can_be_the_body(plain: Served, article: str) -> None:
    told = {"Content-Type": "text/plain; charset=utf-8", "Accept": "text/markdown"}
    done = plain.ask("/report?name=bridge.txt", article.encode(), headers=told)
    assert done.text.startswith("# Bridge over the Talas")
    assert "bridge.txt" in done.text


def test_a_document_that_is_called_a_form_is_told_from_one(plain: Served, article: str) -> None:
    told = {"Content-Type": "application/x-www-form-urlencoded"}
    done = plain.ask("/report", article.encode(), headers=told)
    assert done.status == 400
    assert "Content-Type: text/plain" in done.json["hint"]
    assert plain.ask("/report", b"text=The+pier+is+open.", headers=told).status == 200


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/quotes?text=The+pier+is+open.", b""),
        ("/report?text=The+pier+is+open.", b"length=short"),
        ("/check?text=The+pier+is+open.", b"summary=The+pier+is+open."),
    ],
)
def test_a_form_may_leave_the_document_to_the_query(plain: Served, path: str, body: bytes) -> None:
    told = {"Content-Type": "application/x-www-form-urlencoded"}
    done = plain.ask(path, body, headers=told)
    assert done.status == 200, done.text
    assert plain.ask(path.partition("?")[0], body, headers=told).status == 400


def test_a_file_can_be_uploaded(plain: Served) -> None:
    body = docx(
        "<w:p><w:r><w:t>The pier at Sorrel is open again, the mayor said.</w:t></w:r></w:p>"
    )
    # As a browser sends it: fields that were left empty are there, too.
    data, told = form(file=("pier.docx", body), text="", url="", to="en", summary="")
    done = plain.ask("/extract", data, headers=told)
    assert done.status == 200, done.text
    assert "The pier at Sorrel" in done.text
    assert done.json["source"]["name"] == "pier.docx"


def test_pasted_lines_end_as_they_did(plain: Served) -> None:
    data, told = form(text="The pier is open.\r\n\r\nIt was shut for a year.")
    report = plain.ask("/report", data, headers=told).json
    assert report["source"]["characters"] == len("The pier is open.\n\nIt was shut for a year.")


def test_a_summary_is_checked(plain: Served, article: str) -> None:
    said = "The bridge links 11 villages with the hospital. The work had cost 900 million soms."
    sentences = plain.ask("/check", {"text": article, "summary": said}).json["sentences"]
    assert [sentence["status"] for sentence in sentences] == ["supported", "unsupported"]


def test_progress_comes_as_events(plain: Served, article: str) -> None:
    told = {"Accept": "text/event-stream"}
    events = plain.ask("/report", {"text": article}, headers=told).events
    assert [name for name, _ in events] == ["stage", "stage", "result"]
    assert json.loads(events[-1][1]) == plain.ask("/report", {"text": article}).json


def test_a_problem_comes_as_an_event_too(plain: Served) -> None:
    told = {"Accept": "text/event-stream"}
    events = plain.ask("/report", {"text": " "}, headers=told).events
    assert events[-1][0] == "problem"
    assert json.loads(events[-1][1])["detail"] == "text: is empty"


@pytest.mark.parametrize(
    ("body", "status", "detail", "hint"),
    [
        ({}, 400, "nothing to read is given", "give one of text, url, and a file"),
        ({"text": "a", "url": "b"}, 400, "text and url are given", "give one of"),
        ({"text": ""}, 422, "text: is empty", None),
        ({"text": 7}, 400, "text: 7 is no valid value", None),
        ({"text": "a", "lenght": 3}, 400, "there is no field 'lenght'", "did you mean length?"),
        ({"text": "a", "length": "tiny"}, 400, "length: 'tiny' is no valid value", None),
        ({"text": "a", "to": "Englsh"}, 400, "did you mean English?", None),
        ({"text": "a", "engine": "llm"}, 503, "needs a model service", "OPENAI_API_KEY"),
        ({"url": "file:///etc/hosts"}, 422, "only http and https", None),
        ({"url": "http://127.0.0.1:9/"}, 422, "an address of the local network", None),
        ([1], 400, "must be a JSON object", None),
    ],
)
def test_problems_say_what_the_command_line_says(
    plain: Served, body: object, status: int, detail: str, hint: str | None
) -> None:
    done = plain.ask("/report", body)
    assert done.headers["content-type"] == "application/problem+json"
    assert done.status == done.json["status"] == status
    assert detail in done.json["detail"]
    assert hint is None or hint in done.json["hint"]


def test_translating_without_a_model_says_how_to_get_one(plain: Served) -> None:
    done = plain.ask("/translate", {"text": "Мост снова открыт, сообщили в акимате.", "to": "en"})
    assert done.status == 503
    assert "needs a model" in done.json["detail"]


def test_a_browser_gets_its_problem_on_the_page(plain: Served) -> None:
    done = plain.ask("/report", {"text": ""}, headers={"Accept": "text/html"})
    assert done.status == 422
    assert "text: is empty" in done.text
    assert "<form" in done.text


def test_addresses_and_methods_that_are_not_there(plain: Served) -> None:
    assert plain.ask("/nothing").status == 404
    done = plain.ask("/report", method="GET")
    assert done.status == 405
    assert done.headers["allow"] == "POST"


def test_a_json_bomb_is_a_problem_of_the_caller(plain: Served) -> None:
    told = {"Content-Type": "application/json"}
    assert plain.ask("/report", b"[" * 200_000, headers=told).status == 400
    assert plain.ask("/report", b'{"text": "\\ud800"}', headers=told).status == 200


def test_starting_needs_the_extra_and_says_so(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; sys.modules['starlette'] = None\n"
        "from summarize.cli.main import run; sys.exit(run(['serve']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 3
    assert "summarize[serve]" in done.stderr


def test_an_address_pasted_as_the_text_is_fetched(plain: Served) -> None:
    done = plain.ask("/report", {"text": " http://127.0.0.1:9/bridge\n"})
    assert done.status == 422
    assert "address of the local network" in done.json["detail"]
    told = plain.ask(
        "/report", {"text": "http://127.0.0.1:9/bridge is where the plan can be read."}
    )
    assert told.status == 200
