"""Takes out of a web page what none of its readers can see, or marks it where it is to be read."""

from collections.abc import Callable
from typing import NamedTuple

from lxml.html import HtmlElement

from summarize.sources.parsers.unseen import Unseen, is_prose, look, marks_for
from summarize.sources.styles import Node

_STRICT = ("<!doctype html>", "xhtml", "strict", "4.01", "legacy-compat")
_TAKEN_FOR_HIDDEN = ("hid", "print", "notloaded")


class Hidden(NamedTuple):
    """What was found; `marks` stand around the text that is read although it is not seen."""

    unseen: Unseen
    marks: str = ""


def remove_hidden(tree: HtmlElement, load: Callable[[str], str | None] | None = None) -> Hidden:
    """Drop or mark what is not seen of `tree`, in place; `load` finds the style sheets at hand."""
    root = _nodes(tree)
    doctype = (tree.getroottree().docinfo.doctype or "").lower()
    unseen = look(root, loose=not any(word in doctype for word in _STRICT), load=load)
    marks = marks_for("".join(tree.itertext())) if unseen.kept else ""
    stack = [root]
    gone: list[HtmlElement] = []
    shown: set[int] = set()
    while stack:
        node = stack.pop()
        sight = unseen.sights.get(id(node))
        if sight is None:
            _show(node, shown, linked=unseen.is_linked)
        elif marks and sight.kind in unseen.kept:
            for inside in node.descendants() if sight.whole else (node,):
                _mark(inside, marks)
        elif sight.whole:
            gone.append(node.source)
        else:
            _empty(node.source)
        if sight is None or not sight.whole:
            stack.extend(node.children)
    for element in gone:
        if element.getparent() is not None:
            element.drop_tree()
    return Hidden(unseen, marks)


def unmark(tree: HtmlElement, marks: str, *, drop: bool) -> None:
    """Take the marks out of `tree` again, and what stands between them if it is to be dropped."""
    for element in tree.iter():
        if element.text and marks[0] in element.text:
            element.text = "" if drop else element.text.strip(marks)
        if element.tail and marks[0] in element.tail:
            element.tail = "" if drop else element.tail.strip(marks)


def _nodes(tree: HtmlElement) -> Node:
    """The page as selectors see it."""
    root = tree.getroottree().getroot()
    made: dict[HtmlElement, Node] = {}
    for element in root.iter():
        parent = made.get(element.getparent())
        if not isinstance(element.tag, str):  # a comment, or a processing instruction
            if parent is not None and element.tail:
                parent.texts.append(element.tail)
            continue
        node = Node(element.tag.rpartition("}")[2].lower(), dict(element.items()), parent)
        node.source = element
        made[element] = node
        if element.text:
            node.texts.append(element.text)
        if parent is not None and element.tail:
            parent.texts.append(element.tail)
    found = made[root]
    found.add_up()
    return found


def _mark(node: Node, marks: str) -> None:
    """Put marks around the element's own text, and make it look to the extractor like any other."""
    element = node.source
    if node.name in ("script", "style", "template"):
        return
    if element.text and element.text.strip():
        element.text = f"{marks[0]}{element.text}{marks[1]}"
    for child in element:
        if child.tail and child.tail.strip():
            child.tail = f"{marks[0]}{child.tail}{marks[1]}"
    _look_shown(element, linked=False)


def _show(node: Node, shown: set[int], *, linked: bool) -> None:
    """Keep the extractor from taking for hidden what is seen: it goes by words in attributes."""
    if not is_prose(node.text):
        return
    for each in (node, *node.ancestors()):
        if each.name in ("body", "html") or id(each) in shown:
            break
        shown.add(id(each))
        _look_shown(each.source, linked=linked)


def _look_shown(element: HtmlElement, *, linked: bool) -> None:
    attributes = element.attrib
    if not attributes:
        return
    for name in ("aria-hidden", "hidden"):
        if name in attributes:
            del attributes[name]
    style = attributes.get("style", "").lower()
    if "hidden" in style or "none" in style:
        del attributes["style"]
    for name in () if linked else ("class", "id"):
        words = attributes.get(name, "").split()
        if any(told in word.lower() for word in words for told in _TAKEN_FOR_HIDDEN):
            kept = [
                word
                for word in words
                if not any(told in word.lower() for told in _TAKEN_FOR_HIDDEN)
            ]
            attributes[name] = " ".join(kept)


def _empty(element: HtmlElement) -> None:
    """Take out the element's own text, and leave those inside of it."""
    element.text = None
    for child in element:
        child.tail = None
