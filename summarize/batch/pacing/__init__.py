"""How fast a run may ask: what is stated, announced and learned of a service's limits.

```text
pace                        lets a run's requests out; begin here
  limits                    all that is known of a service's limits, and how long the next request waits for them
    stated                  a limit of the user's
    announced               one that the service's headers tell of (announcements: under whatever names)
    learned                 one that only refusals reveal:
      rate   crowd          how much is let in from one opening to the next; how many are worked on at a time
      first_burst   trial   what goes out before anything is known; whether to ask less often helps
      chance   fates        whether refusals can be chance; what became of each request
  history                   what was sent, and what of it is under way
```
"""
