"""The command line: arguments in, results on stdout, everything else on stderr, one exit code out.

Each command has a module of its own and is imported when it is called, since `summarize --help`
should not wait for what only one command needs. Errors are caught once, in `summarize.cli.main`.
"""
