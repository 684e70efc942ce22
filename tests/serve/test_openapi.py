"""The OpenAPI document is true: whatever it admits gets an answer that it describes."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from summarize.serve.calls import COMMANDS
from tests.serve.conftest import Serve, Served, running
from tests.server import serve

schemathesis = pytest.importorskip("schemathesis")
positive_data_acceptance = pytest.importorskip(
    "schemathesis.specs.openapi.checks"
).positive_data_acceptance


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """A server with a model. Addresses are made up, too; nobody is to look them up."""
    with serve() as model:
        asked = ("--base-url", model.url, "-m", "test-model", "--no-cache")
        with running("--local-only", *asked) as server:
            yield server


@pytest.mark.filterwarnings("default")  # the library's own
@pytest.mark.parametrize("name", COMMANDS)
def test_answers_are_as_the_document_says(served: Served, name: str) -> None:
    schema = schemathesis.openapi.from_url(f"{served.address}/openapi.json")
    operation = schema[f"/{name}"]["POST"]

    # With the engine offline there is no translation, which is a 503.
    unsure = [schemathesis.checks.not_a_server_error] if name == "translate" else []

    @given(case=operation.as_strategy())
    @settings(
        max_examples=15, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    def check(case: "schemathesis.Case") -> None:  # type: ignore[name-defined]
        case.call_and_validate(
            headers={"Accept": "application/json"},
            # A schema cannot say which documents can be read.
            excluded_checks=[positive_data_acceptance, *unsure],
        )

    check()


def test_it_describes_every_command_and_field(plain: Served) -> None:
    document = plain.ask("/openapi.json").json
    assert set(document["paths"]) == {f"/{name}" for name in COMMANDS}
    assert "securitySchemes" not in document["components"]
    body = document["paths"]["/report"]["post"]["requestBody"]["content"]["application/json"]
    assert {"text", "url", "to", "length", "engine"} <= set(body["schema"]["properties"])


def test_a_token_is_part_of_it(serve_with: Serve) -> None:
    served = serve_with("--token", "seven herons wade")
    told = {"Authorization": "Bearer seven herons wade"}
    assert served.ask("/openapi.json", headers=told).json["security"] == [{"token": []}]
