"""The Batch API of the loopback server: files in, batches, files out, as OpenAI describes them.

Each request of a batch meets the same faults as if it had come alone. What becomes of the batches
themselves is scripted.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

#: What can become of a batch: `Behaviour.batches`.
FATES = (
    "completed",
    "expired",  # with the first half answered
    "failed",  # refused as a whole
    "full",  # fails, for the account's queue takes no more tokens
    "refused-full",  # the same, said when the batch is made
    "lost",  # made, but the connection breaks before the answer
)


@dataclass
class Provider:
    """Files and batches. `answer` gives status and body for the body of one chat request.

    `polls` is how often a batch is said to be in progress before it is over.
    """

    answer: Callable[[Json], tuple[int, Json]]
    fates: list[str] = field(default_factory=list)
    polls: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    batches: dict[str, Json] = field(default_factory=dict)
    sizes: list[int] = field(default_factory=list)

    def respond(self, method: str, path: str, raw: bytes) -> tuple[int, Json | str]:
        """Status and content; an empty content tears the connection down."""
        path, _, _ = path.removeprefix("/v1").partition("?")
        if (method, path) == ("POST", "/files"):
            return 200, {"id": self._keep(_uploaded(raw)), "object": "file"}
        if (method, path) == ("POST", "/batches"):
            return self._make(json.loads(raw))
        if path == "/batches":
            listed = list(reversed(self.batches.values()))
            return 200, {"object": "list", "data": listed, "has_more": False}
        if found := re.fullmatch(r"/files/([\w-]+)/content", path):
            return 200, self.files[found[1]].decode()
        if (found := re.fullmatch(r"/batches/([\w-]+)", path)) and found[1] in self.batches:
            return 200, self._look(self.batches[found[1]])
        return 404, {"error": {"message": "Not found"}}

    def _keep(self, content: bytes) -> str:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = content
        return name

    def _make(self, order: Json) -> tuple[int, Json | str]:
        fate = self.fates.pop(0) if self.fates else "completed"
        if fate == "refused-full":
            message = "Enqueued token limit reached for test-model."
            return 429, {"error": {"message": message, "code": "token_limit_exceeded"}}
        self.sizes.append(len(self.files[order["input_file_id"]].splitlines()))
        batch: Json = {
            "id": f"batch_{len(self.batches) + 1}",
            "object": "batch",
            "status": "in_progress",
            "input_file_id": order["input_file_id"],
            "metadata": order["metadata"],
            "fate": fate,
            "polls": self.polls,
        }
        self.batches[batch["id"]] = batch
        return 200, "" if fate == "lost" else batch

    def _look(self, batch: Json) -> Json:
        if batch["status"] == "in_progress":
            batch["polls"] -= 1
            if batch["polls"] < 0:
                self._end(batch)
        return batch

    def _end(self, batch: Json) -> None:
        fate = batch["fate"]
        if fate in ("failed", "full"):
            code = "token_limit_exceeded" if fate == "full" else "invalid_model"
            error = {"code": code, "message": f"The batch could not be run: {code}"}
            batch |= {"status": "failed", "errors": {"data": [error]}}
            return
        lines = [json.loads(line) for line in self.files[batch["input_file_id"]].splitlines()]
        answered = lines[: len(lines) // 2] if fate == "expired" else lines
        good: list[Json] = []
        bad: list[Json] = []
        for line in answered:
            status, body = self.answer(line["body"])
            told = {
                "custom_id": line["custom_id"],
                "response": {"status_code": status, "body": body},
                "error": None,
            }
            (good if status == 200 else bad).append(told)
        bad += [
            {"custom_id": line["custom_id"], "response": None, "error": {"code": "batch_expired"}}
            for line in lines[len(answered) :]
        ]
        batch["output_file_id"] = self._keep(_lines(good)) if good else None
        batch["error_file_id"] = self._keep(_lines(bad)) if bad else None
        batch["status"] = "expired" if fate == "expired" else "completed"


def _lines(values: list[Json]) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def _uploaded(raw: bytes) -> bytes:
    """The file in a form."""
    boundary = raw.split(b"\r\n", 1)[0]
    parts = raw.split(boundary)
    assert any(b'name="purpose"' in part and b"batch" in part for part in parts)
    (part,) = (part for part in parts if b'name="file"' in part)
    return part.split(b"\r\n\r\n", 1)[1].removesuffix(b"\r\n")
