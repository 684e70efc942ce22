"""The prompt templates: where they come from, whether they can work, and their digest.

They are Markdown files with `$placeholders` (`string.Template`), so that someone who writes
prompts needs to know no Python. They ship inside the wheel; a checkout reads its live `prompts/`
folder, and a user's own folder replaces single files. Every template is checked as it is loaded:
a prompt that cannot be filled in, or that would leave the article out, is a configuration error
before anything is sent, not a strange answer afterwards.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Template

from summarize.errors import ConfigurationError, UsageError, reason
from summarize.files import read_small

_PACKAGE = Path(__file__).parent

_ASKED = frozenset(
    {"language", "words", "published", "attribute", "translate", "fence", "passages"}
)
_TRANSLATED = frozenset({"language", "translate", "glossary", "before", "fence", "passages"})

PLACEHOLDERS: Mapping[str, frozenset[str]] = {
    "system": frozenset(),
    "article": _ASKED,
    "part": _ASKED | {"part", "parts"},
    "again": _ASKED,
    "merge": frozenset({"language", "words", "fence", "passages"}),
    "translate": frozenset(),
    "paragraphs": _TRANSLATED,
    "paragraphs_again": _TRANSLATED,
    "double_check": frozenset(),
    "items": frozenset({"fence", "items"}),
}
"""Every template by name, with what may be filled in."""

_OPTIONAL = frozenset({"words", "published", "part", "parts", "before"})
"""What a template may leave out. Without any other, the model would not get the article, could not
tell it from the instructions, or would not know what is asked of it."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One template: `text` as it was written, `path` the file that it was read from."""

    name: str
    text: str
    path: Path

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The placeholders that the text uses, in order of first use."""
        return tuple(Template(self.text).get_identifiers())


@dataclass(frozen=True, slots=True)
class Prompts:
    """A complete, checked set of templates, in the order of `PLACEHOLDERS`.

    `digest` is the SHA-256 (hex) over the names and texts of all of them: two runs with the same
    digest were told the same.
    """

    items: tuple[Prompt, ...]
    digest: str

    def __iter__(self) -> Iterator[Prompt]:
        return iter(self.items)

    def __getitem__(self, name: str) -> Prompt:
        """The template of that name. Raises `UsageError` when there is none."""
        for prompt in self.items:
            if prompt.name == name:
                return prompt
        raise UsageError(
            f"there is no prompt template named {name}", f"there are: {', '.join(PLACEHOLDERS)}"
        )

    def fill(self, name: str, **values: object) -> str:
        """The template's text with its placeholders filled in."""
        pieces = list(_pieces(self[name].text))
        pieces[1::2] = [str(values[placeholder]) for placeholder in pieces[1::2]]
        return "".join(pieces)


@lru_cache(maxsize=len(PLACEHOLDERS))
def _pieces(template: str) -> tuple[str, ...]:
    """A template's text, parted at its placeholders, whose names stand at the odd places.

    Found once: the same few templates are filled in for every article.
    """
    pieces = [""]
    end = 0
    for found in Template.pattern.finditer(template):
        pieces[-1] += template[end : found.start()]
        placeholder = found["named"] or found["braced"]
        if placeholder:
            pieces += [placeholder, ""]
        else:
            pieces[-1] += Template.delimiter  # written twice
        end = found.end()
    pieces[-1] += template[end:]
    return tuple(pieces)


def load_prompts(folder: Path | None = None) -> Prompts:
    """The templates in use: the product's own, each replaced by a file of the same name in `folder`.

    Raises `ConfigurationError` when `folder` cannot be read or holds a Markdown file that is no
    template, and when a template has an unknown placeholder, lacks one that it needs, or has a `$`
    that starts none.
    """
    own = _files(folder) if folder else {}
    shipped = _shipped()
    items = tuple(_read(name, own.get(name) or shipped / f"{name}.md") for name in PLACEHOLDERS)
    told = "\0".join(f"{prompt.name}\0{prompt.text}" for prompt in items)
    return Prompts(items, hashlib.sha256(told.encode()).hexdigest())


def eject_prompts(folder: Path) -> tuple[Path, ...]:
    """Copies the product's own templates into `folder`, to be edited, and returns their paths.

    Nothing is overwritten: when one of the files exists, none is written. Raises
    `ConfigurationError` then, and when the folder cannot be written.
    """
    copies = {folder / f"{prompt.name}.md": prompt.text for prompt in load_prompts()}
    for path in copies:
        if path.exists() or path.is_symlink():
            raise ConfigurationError(
                f"{path} exists already", "name another folder, or remove the file first"
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in copies.items():
            with path.open("x", encoding="utf-8", newline="\n") as file:  # no link is followed
                file.write(f"{text}\n")
    except OSError as error:
        raise ConfigurationError(
            f"The prompts cannot be written to {folder}: {reason(error)}"
        ) from error
    return tuple(copies)


def _shipped() -> Path:
    """The folder of the product's own templates; a checkout's live one wins.

    A checkout is known by its pyproject.toml: beside an installed package, a folder named
    `prompts` would be somebody else's.
    """
    root = _PACKAGE.parent
    live = root / "prompts"
    if live.is_dir() and (root / "pyproject.toml").is_file():
        return live
    return _PACKAGE / "_prompts"


def _files(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        raise ConfigurationError(f"The prompts folder {folder} is not a folder that can be read")
    files = {path.stem: path for path in sorted(folder.glob("*.md"))}
    for name, path in files.items():
        if name not in PLACEHOLDERS:
            raise ConfigurationError(
                f"{path} is no prompt template", f"there are: {', '.join(PLACEHOLDERS)}"
            )
    return files


def _read(name: str, path: Path) -> Prompt:
    try:
        text = read_small(path, "utf-8-sig").strip()
    except OSError as error:
        raise ConfigurationError(
            f"The prompt template {path} cannot be read: {reason(error)}"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"The prompt template {path} is not UTF-8") from error
    prompt = Prompt(name, text, path)
    _check(prompt)
    return prompt


def _check(prompt: Prompt) -> None:
    known = PLACEHOLDERS[prompt.name]
    if not prompt.text:
        raise ConfigurationError(f"The prompt template {prompt.path} is empty")
    if not Template(prompt.text).is_valid():
        raise ConfigurationError(
            f"The prompt template {prompt.path} has a $ that starts no placeholder",
            "write $$ for a dollar sign",
        )
    for placeholder in prompt.placeholders:
        if placeholder not in known:
            raise ConfigurationError(
                f"The prompt template {prompt.path} has the unknown placeholder ${placeholder}",
                f"it may have: {', '.join(f'${name}' for name in sorted(known)) or 'none'}",
            )
    for placeholder in sorted(known - _OPTIONAL):
        if placeholder not in prompt.placeholders:
            raise ConfigurationError(
                f"The prompt template {prompt.path} lacks the placeholder ${placeholder}",
                "start from the copy that `summarize prompts eject` writes",
            )
