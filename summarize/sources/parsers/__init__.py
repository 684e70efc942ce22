"""One module for each format, each with `extract(document) -> Extraction`.

They run in the sandbox's child and import what they need; a library that is missing is reported
with the extra that brings it. Beside the formats stands what several of them share.

```text
html                            web pages
  consent   hidden   quoted     the dialogue about cookies; what nobody sees; quotations that the markup marks
  head   line_roles             title, writers and day; what else the markup knows of a line
  breaks   furniture            line breaks that part paragraphs; the lines around a story
  refusals                      pages that a site sends in place of an article
markdown   feed   xml           text with marks; what a feed lists; XML without a document type
eml   mht                       mails; pages saved in the form of one
  wrapped_mail                  line ends and marks of quoting in plain text
epub   docx   odt               books and documents in zip files
  archive                       their members, with an end to what they unpack to
  word_sight   odt_sight        what a reader of each does not see
rtf                             documents without a zip file
pdf                             pages
  reflow   columns              lines made paragraphs again; those of columns
  pdf_sight                     what a reader of a page does not see
markup                          markup that is all text, as in books and mails
looks   unseen                  how a run of text looks; what is done about text that no reader sees
placeholders                    titles and authors that nobody gave
```
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes to parse. `name` is for messages; `charset` is the encoding that a server stated.

    `text_bytes` bounds what they may unpack to, `pages` how many pages are read.
    """

    data: bytes
    name: str
    charset: str | None = None
    text_bytes: int = 20 << 20
    pages: int = 2000
