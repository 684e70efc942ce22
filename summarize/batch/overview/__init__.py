"""What a person reads of a batch: `index.html`, `index.md`, what is new, and tables of who said what.

All is made from `claims.db` and the ledger's sums, and can be made again at any time.
"""
