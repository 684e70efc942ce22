"""The seam to model services: one question in, one validated JSON answer out.

Everything that differs between services, and everything that can go wrong on the way, ends here:
structured-output dialects, token limits, retries, pacing, keys, prices, the response cache. The
`openai` package is imported nowhere else, and only when a request is made.
"""
