"""Members of a zip file, as documents use it: read by name, with an end to what they unpack to."""

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element

from summarize.errors import SourceError
from summarize.sources.files import too_large
from summarize.sources.parsers import Document
from summarize.sources.parsers.xml import parse_xml


class MemberError(SourceError):
    """One member is missing, broken or locked; the others may be whole."""


class ZipPackage:
    """An opened zip file. `limit` counts down over everything that is read of it."""

    def __init__(self, document: Document) -> None:
        self._name = document.name
        self._limit = document.text_bytes
        self._left = document.text_bytes
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(document.data))
        except (zipfile.BadZipFile, ValueError) as error:
            raise SourceError(f"{document.name}: is a damaged document") from error
        self.names = frozenset(self._zip.namelist())

    def read(self, member: str) -> bytes:
        """The bytes of `member`; raises `SourceError` if they are over the limit.

        If it is missing, broken or locked, the error is a `MemberError`.
        """
        try:
            with self._zip.open(member) as stream:
                data = stream.read(self._left + 1)
        except KeyError as error:
            raise MemberError(f"{self._name}: is incomplete: {member} is missing") from error
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
            raise MemberError(f"{self._name}: is damaged or locked: {error}") from error
        self._left -= len(data)
        if self._left < 0:
            raise too_large(self._name, self._limit, "unpacked")
        return data

    def xml(self, member: str) -> Element:
        """The root element of `member`."""
        return parse_xml(self.read(member), self._name)
