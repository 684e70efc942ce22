"""The command line: arguments in, results on stdout, everything else on stderr, one exit code out.

Each command has a module of its own and is imported when it is called, since `summarize --help`
should not wait for what only one command needs. Errors are caught once, in `summarize.cli.main`.

```text
main                        runs the command line, and catches its errors; begin here
  commands                  all commands as the user sees them; the work of each is in the module of its name
    article_commands   folder_commands   service_commands   own_commands   those of them that have names
    group                   how commands read and complete
    durations               lengths of time, as they are written there
  options                   what several commands are given, and how it becomes settings
  sources                   each source in turn
  console                   stdout and stderr, and what each can show
  exit_codes                how a command can end
  interrupts                what Ctrl-C and SIGTERM do
report                      the command without a name
  quotes   translate   detect   extract   check   the others for single articles
  spent   dry_run           what a run took, and what one would take
batch   watch               folders of articles; the same again and again
  corpus                    archives
  across                    what a batch's articles have in common
serve   mcp                 the same over HTTP; tools for assistants
doctor   config             what would be used and why; the config file
  config_file   findings    its text; what both print
prompts   schema   cache    what else there is to be printed, copied or removed
  manual                    the manual's pages
```
"""
