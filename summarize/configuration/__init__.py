"""Where settings come from: flag, then environment, then config file, then default; each says so.

A key belongs to the endpoint that it was configured with and is never sent to another. Nothing is read
from the working folder, where an unpacked archive could have put it.

```text
loading              all of it, as settings; begin here
  given              what was given for each, and which of it counts
  services   keys    the services that have names; which key goes to which endpoint
  config_file        the file: where it is, what it says, who else may read it
```
"""

from summarize.configuration.config_file import config_path, default_config_file
from summarize.configuration.keys import KEYRING, store_in_keyring
from summarize.configuration.loading import Loaded, load
from summarize.configuration.services import KEYS, SERVICE_SETTINGS

__all__ = [
    "KEYRING",
    "KEYS",
    "SERVICE_SETTINGS",
    "Loaded",
    "config_path",
    "default_config_file",
    "load",
    "store_in_keyring",
]
