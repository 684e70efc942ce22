"""The seam to model services: one question in, one validated JSON answer out.

Everything that differs between services, and everything that can go wrong on the way, ends here:
structured-output dialects, token limits, retries, pacing, keys, prices, the response cache. The
`openai` package is imported nowhere else, and only when a request is made.

```text
client                      the chat of a whole run and all its threads; begin here
  protocol                  what the rest of the product knows of a model service
  conversation              one question until it is answered
    dialects   memory       how services want to be asked; what is known of how this one does
    answers                 from words to JSON that satisfies a schema
      coercion   thoughts   answers of a slightly wrong shape; what was thought before them
    tokens                  how many a text is
  cache                     what services have answered before
  sending                   one request until it is answered, refused or out of time
    pace                    when it may go out
    refusals                what services say when they do not take it
    completions   choices   what an answer holds, in whichever form
    transport               one HTTP exchange
      replies   streams     what it comes to; answers that come in pieces
      api_client            the package's client, of whose headers and settings only ours get through
      bounded_answers       answers, let in while there is time and room
      connections           how exchanges are over in time, each over a connection of its own
      importing             the package that it is made by, without what it takes longest to load
  batches   batch_store     the provider's Batch API; what was asked through it, and what came back
  prices                    what models cost, and what is left of a budget (models.toml)
  endpoints                 where a service is, and whether that is on this machine
  catalogue   local         which models it has; servers on this machine
```
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.errors import ConfigurationError
from summarize.settings import Settings

if TYPE_CHECKING:
    from summarize.chat.batch_store import BatchStore
    from summarize.chat.cache import CacheBounds
    from summarize.chat.client import ServiceChat
    from summarize.chat.pace import Pace
    from summarize.chat.prices import Purse
    from summarize.chat.sending import Backoff


def connect(  # noqa: PLR0913 (each is another part of a run)
    settings: Settings,
    pace: "Pace | None" = None,
    backoff: "Backoff | None" = None,
    *,
    silent: bool = False,
    bounds: "CacheBounds | None" = None,
    batch_store: "BatchStore | None" = None,
    purse: "Purse | None" = None,
) -> "ServiceChat":
    """A chat with the configured service, for a whole run. Nothing is sent yet.

    `pace` decides when requests may go out; without one, only the waits that the service asks for
    are kept. A `silent` chat counts and prices, but never sends anything. `bounds` are
    those of the cache. `purse` is what requests are paid from, by default a new one with `max_cost`.
    With a `batch_store`, requests go through the provider's Batch API, and asking raises `PendingError`
    until the answers are there. Raises `ConfigurationError` when no service is configured, when its
    base URL or key is malformed, or when it isn't on this machine although only local services are
    allowed.
    """
    # Imported here because an offline report needs none of it.
    from summarize.chat.client import ServiceChat
    from summarize.chat.endpoints import Endpoint
    from summarize.chat.pace import Pause
    from summarize.chat.prices import Purse
    from summarize.chat.sending import Backoff, Sender
    from summarize.chat.transport import Silence, Transport

    service = settings.service
    if service is None:
        raise ConfigurationError(
            "no model service is configured", "set OPENAI_API_KEY, or give --base-url"
        )
    endpoint = Endpoint.parse(service.base_url, local_only=settings.local_only, look_up=not silent)
    transport = (Silence if silent else Transport)(endpoint, service.api_key)
    sender = Sender(transport, pace or Pause(), backoff or Backoff())
    if batch_store is not None:
        from summarize.chat.batches import BatchSender  # here: few runs go this way

        sender = BatchSender(transport, batch_store, backoff)
    purse = purse or Purse(settings.max_cost)
    return ServiceChat(settings, service, transport, sender, purse, bounds)


def connect_second(
    settings: Settings,
    first: "ServiceChat",
    pace: "Pace | None" = None,
    elsewhere: "Pace | None" = None,
    bounds: "CacheBounds | None" = None,
) -> "ServiceChat | None":
    """Whoever reads reports again, paid from the same purse; `None` where that is `first`, or nobody.

    The `pace` is that of the first's service; `elsewhere` is for another one. Raises
    `ConfigurationError`.
    """
    service = settings.second_reader
    if service is None:
        return None
    is_beside = settings.service is not None and service.base_url == settings.service.base_url
    again = replace(settings, service=service)
    paced = pace if is_beside else elsewhere
    return connect(again, paced, bounds=bounds, purse=first.purse)
