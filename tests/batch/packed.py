"""What lies packed in an overview, read as the page's script reads it."""

import base64
import json
import re
import zlib
from typing import Any


def packed(page: str, kind: str) -> list[Any]:
    """Everything that the page's blocks of a kind hold."""
    held = []
    for block in re.findall(rf"^{kind} [\w,-]+ (\S+)$", page, re.MULTILINE):
        held += json.loads(zlib.decompress(base64.b64decode(block), -zlib.MAX_WBITS))
    return held
