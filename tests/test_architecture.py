"""The package's shape: imports point down, and each third-party package has one owner."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import summarize

PACKAGE = Path(summarize.__file__).parent

# From the bottom up. A module may import from its own layer and from those before it.
LAYERS = (
    "lazily",
    "working_folder",
    "garbage",
    "signals",
    "characters",
    "credentials",
    "errors",
    "loopback",
    "files",
    "children",
    "packed",
    "recent",
    "held",
    "lexicon",
    "article",
    "printable",
    "languages",
    "passages",
    "names",
    "case_endings",
    "declension",
    "word_classes",
    "quotations",
    "analysis",
    "report",
    "schema",
    "translated",
    "settings",
    "configuration",
    "chat",
    "prompts",
    "engines",
    "verification",
    "bounded",
    "sources",
    "pipeline",
    "renderers",
    "across",
    "batch",
    "corpus",
    "ray",
    "serve",
    "cli",
)
# The same inside `verification`, whose folders hold what its text says they hold.
VERIFICATION = ("meanings", "figures", "facts", "source", "speakers", "checks")
# The folders of `quotations`; what all of them ask stands beside them.
QUOTATIONS = ("turkic", "declined", "people", "order", "claims", "evidence")
# What a reader of a layer has in view without being told.
MOST_WITHOUT_A_MAP = 12
# Folders whose modules are named by a code that needs no telling.
NAMED_BY_CODE = {Path("lexicon/languages")}
# The package itself (lazy exports) and `python -m summarize` stand above all layers.
TOP = ("__init__", "__main__")

OWNERS = {
    "click": {"cli"},
    "openai": {"chat"},
    "httpx2": {"chat"},
    "json_repair": {"chat"},
    "tiktoken": {"chat"},
    "langdetect": {"languages"},
    "pycld2": {"languages"},
    "rich": {"renderers", "cli", "batch"},
    "platformdirs": {"configuration", "chat"},
    "keyring": {"configuration"},
    "mcp": {"serve"},
    "h11": {"serve"},
    "starlette": {"serve"},
    "uvicorn": {"serve"},
    "python_multipart": {"serve"},
    "charset_normalizer": {"sources"},
    "trafilatura": {"sources"},
    "htmldate": {"sources"},
    "lxml": {"sources"},
    "tinycss2": {"sources"},
    "cssselect2": {"sources"},
    "pypdfium2": {"sources"},
    "feedparser": {"sources"},
    "brotli": {"sources"},
    "backports": {"sources"},
    "markdown_it": {"sources"},
    "anyascii": {"names"},
    "babel": {"languages", "verification"},
    "fastwarc": {"corpus"},
    "fsspec": {"corpus"},
    "pyarrow": {"corpus"},
    "ray": {"ray"},
    "jinja2": {"renderers"},
    "xlsxwriter": {"batch"},
}
# Handlers belong to the whole process, so one module sets them.
SETS_HANDLERS = {Path("signals.py")}


PATHS = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


@cache
def _nodes(path: Path) -> tuple[ast.AST, ...]:
    """All of a module's tree, its root first: most tests ask for them, and a walk takes longer than to read."""
    return tuple(ast.walk(ast.parse((PACKAGE / path).read_text("utf-8"))))


def _layer(path: Path) -> str:
    return path.parts[0].removesuffix(".py")


def _modules() -> Iterator[tuple[str, Path, tuple[ast.AST, ...]]]:
    yield from ((_layer(path), path, _nodes(path)) for path in PATHS)


def _imports(nodes: tuple[ast.AST, ...]) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import"
            yield node.lineno, node.module or ""
            if node.module in ("summarize", "summarize.verification"):
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def test_every_module_belongs_to_a_layer() -> None:
    assert {_layer(path) for path in PATHS} == {*LAYERS, *TOP}


def test_imports_point_down() -> None:
    upward = []
    for layer, path, nodes in _modules():
        for line, name in _imports(nodes) if layer not in TOP else ():
            package, _, inside = name.partition(".")
            other = inside.partition(".")[0]
            is_ours = package == "summarize" and other not in ("", "__version__")
            if is_ours and LAYERS.index(other) > LAYERS.index(layer):
                upward.append(f"{path}:{line} imports {name}")
    assert not upward


def test_no_modules_import_one_another() -> None:
    """At no time: imports inside functions count, those for types alone do not."""
    names = {_name(path): nodes for _, path, nodes in _modules()}
    asked: dict[str, set[str]] = {}
    for name, nodes in names.items():
        unseen = {
            inside
            for node in nodes
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            for inside in ast.walk(node)
        }
        asked[name] = {
            full if (full := f"{node.module}.{alias.name}") in names else str(node.module)
            for node in nodes
            if isinstance(node, ast.ImportFrom) and node not in unseen
            for alias in node.names
        } & names.keys() - {name}
    tuple(TopologicalSorter(asked).static_order())  # which raises CycleError with the cycle


def _name(path: Path) -> str:
    parts = ("summarize", *path.with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_imports_inside_verification_point_down() -> None:
    for layer, path, nodes in _modules():
        if layer == "verification" and path.parts[1] in VERIFICATION:
            above = VERIFICATION[VERIFICATION.index(path.parts[1]) + 1 :]
            for line, name in _imports(nodes):
                parts = name.split(".")
                inside = parts[:2] == ["summarize", "verification"]
                folder = "".join(
                    parts[2:3]
                )  # nothing where modules of the package itself are named
                assert (
                    not inside or not folder or (folder in VERIFICATION and folder not in above)
                ), f"{path}:{line} imports {name}"


def test_imports_between_folders_of_quotations_point_down() -> None:
    for layer, path, nodes in _modules():
        if layer == "quotations" and path.parts[1] in QUOTATIONS:
            above = QUOTATIONS[QUOTATIONS.index(path.parts[1]) + 1 :]
            for line, name in _imports(nodes):
                _, package, *inside = (*name.split("."), "")
                assert package != layer or inside[0] not in above, f"{path}:{line} imports {name}"


def test_third_party_packages_have_one_owner() -> None:
    assert not [
        f"{path}:{line} imports {name}"
        for layer, path, nodes in _modules()
        for line, name in _imports(nodes)
        if layer not in OWNERS.get(name.split(".")[0], {layer})
    ]


def test_handlers_of_signals_are_set_in_one_place() -> None:
    setting = {
        path
        for _, path, nodes in _modules()
        for node in nodes
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "signal.signal"
    }
    assert setting == SETS_HANDLERS


def test_imports_inside_functions_say_why() -> None:
    unsaid = []
    for _, path, nodes in _modules():
        lines = (PACKAGE / path).read_text("utf-8").splitlines()
        for function in nodes:
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            reason = False
            for node in ast.walk(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    beside = lines[node.lineno - 1 : node.end_lineno]
                    above = lines[node.lineno - 2]
                    reason = reason or any("#" in line for line in (*beside, above))
                    if not reason:
                        unsaid.append(f"{path}:{node.lineno} is inside a function without a reason")
    assert not unsaid


def test_a_map_of_a_folder_names_its_modules_and_no_others() -> None:
    found = 0
    for _, path, nodes in _modules():
        root = nodes[0]
        assert isinstance(root, ast.Module)
        text = ast.get_docstring(root) or ""
        folder = PACKAGE / path.parent
        inside = {one.stem for one in folder.glob("*.py")} - {"__init__"}
        inside |= {one.parent.name for one in folder.glob("*/__init__.py")}
        heads = [
            line.split()[0] for line in text.partition("```text\n")[2].split("```")[0].splitlines()
        ]
        if path.name == "__init__.py" and heads:
            found += 1
            assert set(heads) <= inside, f"{path} names what is gone: {set(heads) - inside}"
            missing = inside - set(re.findall(r"\w+", text))
            assert not missing, f"{path} lacks {missing}"
        elif path.name == "__init__.py" and path.parent not in (Path(), *NAMED_BY_CODE):
            assert len(inside) <= MOST_WITHOUT_A_MAP, (
                f"{path} has no map of its {len(inside)} modules"
            )
    assert found


def test_there_is_no_drawer_for_odds_and_ends() -> None:
    assert not [path for path in PATHS if path.stem in {"utils", "helpers", "common", "misc"}]


def test_no_two_classes_share_a_public_name() -> None:
    names = Counter(
        node.name
        for _, _, nodes in _modules()
        for node in nodes
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert not [name for name, count in names.items() if count > 1]


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 goes wrong there (`(?:[.]a)*+` takes the stop of "b.c"): `(?>(?:…)*)`."""
    repeated = re.compile(r"(?<!\()\)(?:[*+?]|\{\{?\d*,?\d*\}\}?)\+")
    assert repeated.search(r"(?:[.]a)*+")
    assert not repeated.search(r"(?>(?:[.]a)*)[b]*+")
    assert not [
        f"{path}:{number}"
        for _, path, _ in _modules()
        for number, line in enumerate((PACKAGE / path).read_text("utf-8").splitlines(), start=1)
        if repeated.search(line)
    ]
