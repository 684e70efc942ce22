"""The same over HTTP: reports, quotations, translations, checks; and a page to paste an article into.

A caller's text is worked on in processes, a model is asked from threads, and the loop that talks to
callers does neither, so that nobody who is slow keeps anybody waiting. There is one pace and one
budget for all callers. Starlette and uvicorn (the extra `serve`) are imported here and nowhere else.

```text
server                      the process: its socket, its signals, its end; begin here
  terms                     on what terms callers are served
  app                       the addresses, and what each answers
    guards                  what stands before every request
    requests   accept       from a request to a call; which form its answer takes
    openapi                 the document made of the same tables
    pages   said            what a browser is shown; the statements of a batch, searched
    problems                what went wrong, by RFC 9457
  service                   who does a call, and when its turn is
    calls   performing      what a caller wants; what is done for it
    processes               where that is done
tools                       the same for assistants, on standard input and output
```
"""
