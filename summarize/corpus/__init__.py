"""Archives that are too large for a folder of files: shards in, shards of reports out."""
