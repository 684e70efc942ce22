"""Folders of articles: resumable, paced, budgeted.

```text
session                     a whole batch: its ledger opened, its inputs run, its folder left fit to be read; begin here
  order                     what a user asks of it, and how it ended
  inputs   items            which articles (lists, json_files, fields and feeds: where they are named); each before it is read
    passed_over   paths       what is none of them; what stands at a path
  runner                    every item of the inputs becomes a report or a named failure
    job   making            one article, to its report on the disk; how that is made
    workers   turns         where articles are worked on; what a process there does (forking, forks: how processes come into being; outcomes: what they tell)
    broker   line           a model's questions from all processes; the pipe that they come through
    pacing                  how fast these may go out
  ledger   packing          the one truth, in SQLite; how little room a report takes there
    entries   ledger_layout   what it tells, as values; its tables, and those of older versions
  own_folder                what a run keeps for itself, for one run at a time
  outputs                   what is left for people (output_names: as which files; apart: by a process beside the run)
    written                 that, made from the ledger: whole files, and
    claims_db   overview    who said what, for SQL (claims_layout: its tables; claims_rows: what fills them); the same for a browser
  leftovers                 what an earlier run wrote and this one does not speak for
  progress                  how it is going, on stderr
```
"""
