"""What a page's own style sheets say, as far as it decides whether text is seen.

Not a browser: nothing is laid out, and what scripts and linked sheets do is not known. But every
declaration that stands in the document is read as a browser reads it (tinycss2's tokens,
cssselect2's selectors, the cascade of CSS Cascade 5), so that text is judged by what it looks
like and not by which words hide it. Everything is linear in the page, or bounded and said so.
"""

from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.places import Kind
from summarize.sources.styles.visibility import Sight, sights, style_sheets

__all__ = ["Kind", "Node", "Sight", "TooMuchStyleError", "sights", "style_sheets"]
