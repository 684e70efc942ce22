"""Settings: flag, then environment, then config file, then default; each knows where it came from.

(First version: values only; the loader follows.)
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

EngineName = Literal["auto", "llm", "offline"]


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars per million tokens."""

    prompt: float
    completion: float


@dataclass(frozen=True, slots=True)
class Service:
    """A model service as it was configured. The key belongs to this endpoint and to no other.

    `model` `None` asks the service which models it has and takes the first. `context_window` is
    in tokens, `timeout` (one request) and `deadline` (one question with all its retries) in
    seconds.
    """

    base_url: str = "https://api.openai.com/v1"
    api_key: str | None = field(default=None, repr=False)
    model: str | None = None
    context_window: int | None = None
    timeout: float = 120.0
    deadline: float = 600.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a run can be told. Defaults suit an English reader without a model."""

    engine: EngineName = "auto"
    service: Service | None = None
    to: str = "en"
    words: int = 60
    cache: bool = True
    cache_dir: Path | None = None
    prompts_dir: Path | None = None
    max_cost: float | None = None
    local_only: bool = False
    prices: dict[str, Price] = field(default_factory=dict)
