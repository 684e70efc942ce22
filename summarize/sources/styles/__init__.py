"""What a page's own style sheets say, as far as it decides whether text is seen.

Not a browser: nothing is laid out, and what scripts and linked sheets do is not known. But every
declaration that stands in the document is read as a browser reads it (tinycss2's tokens,
cssselect2's selectors, the cascade of CSS Cascade 5), so that text is judged by what it looks
like and not by which words hide it. Everything is linear in the page, or bounded and said so.

```text
visibility                          which text is seen: the tree gone through once; begin here
  nodes   markup_styles             elements; what markup says by itself of how they look
  sheets   conditions   glance      sheets taken apart; which conditions hold; selectors that mean nothing here
  cascade                           what is declared for each element, the weakest first
    matching   element_tests        which elements a selector means; what one can be asked by itself
    selectors   selector_text       selectors, read; as they are written
  computed                          what is inherited and what is declared, in one
    properties   shorthands         the properties that tell; those that set several
    values   lengths   colours      values as tokens, in pixels, as colours
  places   painting   effects       where a text is; what it is painted with; transforms, clips, filters
errors                              that there are more styles than any page has
```
"""

from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.places import Kind
from summarize.sources.styles.visibility import Sight, sights, style_sheets

__all__ = ["Kind", "Node", "Sight", "TooMuchStyleError", "sights", "style_sheets"]
