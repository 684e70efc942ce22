"""The same over HTTP: reports, quotations, translations, checks; and a page to paste an article into.

A caller's text is worked on in processes, a model is asked from threads, and the loop that talks to
callers does neither, so that nobody who is slow keeps anybody waiting. There is one pace and one
budget for all callers. Starlette and uvicorn (the extra `serve`) are imported here and nowhere else.
"""
