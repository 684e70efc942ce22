"""Archives that are too large for a folder of files: shards in, shards of reports out.

```text
run                         a whole corpus, resumable; begin here
  order                     what a user asks of it, and where it is kept
  shards                    what is to be done: the articles by shard, but those that are done
    archives   documents    archives as streams of records (addresses: where they are); one record as an article
  work                      a shard's articles worked on
    rows   writing          a row for each article; shards, whole or not at all
  service                   the model's broker of a run
    accounts   copies       what each article has taken; that and the answers, kept elsewhere as well
    watching                what the model takes, shown from another process
  ending                    that a run comes to its end before its articles do
  manifest                  what a folder of shards says of itself
overview                    what a person opens, made of any such folder
tables                      reports of a table of articles, for frameworks that hand out batches of rows
```
"""
