"""`summarize mcp`, asked by the client of the protocol's own SDK."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.filterwarnings("default"),  # the SDK's own
    # It takes more than a second to import, which every process would for collecting.
    pytest.mark.skipif(find_spec("mcp") is None, reason="needs the extra `mcp`"),
]


def talk(work: Callable[[Any], Awaitable[None]]) -> None:
    """Start the server as an assistant does, and let `work` ask it."""
    import mcp

    async def ask() -> None:
        home = {name: os.environ[name] for name in ("HOME", "PATH")}
        started = mcp.StdioServerParameters(
            command=sys.executable,
            args=["-m", "summarize", "mcp"],
            env=home | {"PYTHONPATH": str(ROOT)},
        )
        async with mcp.Client(started) as client:
            await work(client)

    asyncio.run(ask())


def test_the_tools_are_there_and_explained() -> None:
    async def work(client: Any) -> None:
        tools = (await client.list_tools()).tools
        assert {tool.name for tool in tools} == {"report", "quotes", "check"}
        for tool in tools:
            assert tool.description
            assert all("description" in p for p in tool.input_schema["properties"].values())

    talk(work)


def test_quotations_come_with_their_places(article: str) -> None:
    async def work(client: Any) -> None:
        found = (await client.call_tool("quotes", {"text": article})).structured_content
        assert found["quotes"]
        for quote in found["quotes"]:
            assert article[quote["start"] : quote["end"]] == quote["text"]
        report = await client.call_tool("report", {"text": article, "length": "20"})
        cites = [s["cites"] for s in report.structured_content["summary"]["sentences"]]
        assert all(cites)
        checked = await client.call_tool(
            "check", {"text": article, "summary": "The work had cost 900 million soms."}
        )
        assert checked.structured_content["sentences"][0]["status"] == "unsupported"

    talk(work)


def test_what_goes_wrong_is_said_in_the_command_lines_words() -> None:
    async def work(client: Any) -> None:
        for given, said in (
            ({}, "give one of text, url"),
            ({"text": " "}, "is empty"),
            ({"url": "file:///etc/hosts"}, "only http and https"),
            ({"url": "http://127.0.0.1/"}, "local network"),
        ):
            done = await client.call_tool("report", given)
            assert done.is_error
            assert said in done.content[0].text

    talk(work)
