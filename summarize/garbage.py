"""Work that leaves next to no cycles behind, done without Python's search for them.

The search begins again whenever so many more objects are there, and goes through all of them.
"""

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Look for no cycles in the meantime; if that was so before, go on so.

    What has come into being counts as old, so that the next search need not go through it as if it were new.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            if not gc.get_freeze_count():  # or what was frozen would be looked through as well
                gc.freeze()
                gc.unfreeze()
            gc.enable()
