"""What a run took, for the line that `--verbose` ends with."""

import time
from dataclasses import dataclass, field

from summarize.report import EngineRun


@dataclass
class RunTotals:
    """Adds up what the engine of each report says that it took, and looks at the clock."""

    began: float = field(default_factory=time.monotonic)
    runs: list[EngineRun] = field(default_factory=list)

    def add(self, run: EngineRun) -> None:
        """Count a report in."""
        self.runs.append(run)

    def line(self) -> str:
        """Model, requests, tokens, cost and seconds, as far as they are known."""
        said = [", ".join(dict.fromkeys(run.model or run.name for run in self.runs)) or "nothing"]
        asked = [run for run in self.runs if run.name != "offline"]
        if asked:
            requests = sum(run.requests for run in asked)
            cached = sum(run.cached for run in asked)
            sent = sum(run.prompt_tokens for run in asked)
            received = sum(run.completion_tokens for run in asked)
            said += [
                f"{requests} request{'' if requests == 1 else 's'}"
                + (f" ({cached} answered from the cache)" if cached else ""),
                f"{sent:,} + {received:,} tokens",
                self._cost(asked),
            ]
        return f"done: {', '.join((*said, f'{time.monotonic() - self.began:.1f} s'))}"

    @staticmethod
    def _cost(asked: list[EngineRun]) -> str:
        known = [run.cost_usd for run in asked if run.cost_usd is not None]
        if not known:
            return "cost unknown"
        return f"${sum(known):.4f}" + ("" if len(known) == len(asked) else " and more")
