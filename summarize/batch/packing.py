"""How the ledger keeps a report beside its article: in a third of the room that it takes by itself.

Nearly all words of a report stand in its article, and the names of its fields are the same in every
report. Both are what a report is packed against, so that only what it says of the article is left.
"""

import zlib

_EVERY_REPORT = b"""\
{"schema_version": 1, "source": {"name": "", "url": null, "sha256": "", "encoding": "utf-8", \
"characters": }, "title": "", "title_translation": null, "byline": null, "published": null, \
"description": null, "languages": [{"code": "ru", "script": "Cyrl", "share": 1.0, "confidence": 0.99}\
], "warnings": [], "engine": {"name": "offline", "model": null, "prompt_tokens": 0, \
"completion_tokens": 0, "cost_usd": 0.0}, "translations": [{"start": , "end": , "text": "", \
"role": "body", "language": "en", "translation": null, "status": "untranslated"}], "summary": \
{"language": "en", "sentences": [{"text": "", "cites": [{"start": , "end": }], "status": \
"unsupported", "score": 1.0, "problems": []}, {"text": "", "cites": [{"start": , "end": }], "status": \
"supported", "score": 1.0, "problems": []}]}, "claims": [{"text": "", "cites": [{"start": , "end": }\
], "polarity": "affirmed", "language": "en", "speaker": {"name": "", "mention": "", "role": null, \
"start": , "end": , "translated": null}, "candidates": [], "confidence": "high", "translation": null, \
"status": "supported", "problems": []}], "quotes": [{"start": , "end": , "text": "", "kind": \
"indirect", "group": null, "language": "en", "speaker": null, "candidates": [], "cue": "", "via": null, \
"confidence": null, "translation": null, "status": "disputed", "problems": [], "via_translated": null}\
, {"start": , "end": , "text": "", "kind": "direct", "group": 1, "language": "en", "speaker": {"name": \
"", "mention": "", "role": "", "start": , "end": , "translated": null}, "candidates": [], "cue": "", \
"via": null, "confidence": "high", "translation": null, "status": "verified", "problems": [], \
"via_translated": null}"""
"""What stands in most reports. It may never change: what was packed against it is read against it."""


def pack(line: str, text: str) -> tuple[bytes, bytes]:
    """A report (JSON on one line) and its article's text, packed."""
    plain = text.encode()
    packer = zlib.compressobj(zdict=plain + _EVERY_REPORT)
    report = packer.compress(line.encode()) + packer.flush()
    return report, zlib.compress(plain)


def unpack(report: bytes, text: bytes | None) -> tuple[str, str]:
    """The report's line and the text. A report of an older version may be packed by itself.

    Its text is then missing where that version did not keep it.
    """
    plain = zlib.decompress(text) if text else b""
    packed = zlib.decompressobj(zdict=plain + _EVERY_REPORT)
    return (packed.decompress(report) + packed.flush()).decode(), plain.decode()
