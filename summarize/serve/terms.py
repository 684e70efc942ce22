"""On what terms callers are served: where, who, how much, and with which settings."""

from dataclasses import dataclass
from pathlib import Path

from summarize.errors import UsageError
from summarize.files import check_batch_folder
from summarize.loopback import is_loopback
from summarize.settings import Settings
from summarize.sources.options import MEBIBYTE


@dataclass(frozen=True, slots=True)
class Terms:
    """What a server is told. Sizes are in bytes, times in seconds.

    `processes` read and find, `questions` are asked of a model at the same time. Without a `token`
    whoever reaches us is served, which is for this machine alone. `origins` are websites whose pages
    may ask us; `archive` is the output folder of a batch to be looked through.
    """

    settings: Settings
    processes: int
    host: str = "127.0.0.1"
    port: int = 8765
    token: str | None = None
    origins: tuple[str, ...] = ()
    archive: Path | None = None
    questions: int = 16
    body_bytes: int = 16 * MEBIBYTE
    body_seconds: float = 60.0
    call_seconds: float = 300.0

    def check(self) -> None:
        """Raises `UsageError` where strangers could ask, or where there is nothing to look through."""
        if not self.token and not is_this_machine(self.host):
            raise UsageError(
                f"--host {self.host} lets other machines ask, and there is no token to keep strangers out",
                "give --token, or set SUMMARIZE_TOKEN",
            )
        if self.archive is not None:
            check_batch_folder(self.archive)


def is_this_machine(host: str) -> bool:
    """Whether a host name means this machine and nothing else."""
    name = host.strip("[]").lower()
    return name.endswith(".localhost") or is_loopback(name, look_up=False)
