import os
import shutil
import subprocess
import sys
from pathlib import Path
from string import Template

import pytest

import summarize
from summarize.errors import ConfigurationError, UsageError
from summarize.prompts import PLACEHOLDERS, eject_prompts, load_prompts

LIVE = Path(__file__).parent.parent / "prompts"


def own(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.md"
    path.write_text(text, encoding="utf-8")
    return folder


def test_a_checkout_reads_its_live_folder() -> None:
    prompts = load_prompts()
    assert {prompt.name for prompt in prompts} == set(PLACEHOLDERS)
    assert {prompt.path.parent for prompt in prompts} == {LIVE}


def test_no_file_in_the_live_folder_is_unused() -> None:
    assert {path.stem for path in LIVE.iterdir()} == set(PLACEHOLDERS)


def test_an_installed_package_reads_what_was_shipped_with_it(tmp_path: Path) -> None:
    package = tmp_path / "summarize"
    shutil.copytree(Path(summarize.__file__).parent, package, ignore=lambda *_: ["__pycache__"])
    shutil.copytree(LIVE, package / "_prompts")
    (tmp_path / "prompts").mkdir()  # another package's, in the same site-packages
    code = "from summarize.prompts import load_prompts as p; print(p().digest, p().items[0].path)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [load_prompts().digest, str(package / "_prompts" / "system.md")]


def test_a_folder_of_ones_own_replaces_single_templates(tmp_path: Path) -> None:
    own(tmp_path, "system", "Be brief.")
    prompts = load_prompts(tmp_path)
    assert prompts.fill("system") == "Be brief."
    assert prompts["system"].path == tmp_path / "system.md"
    assert prompts["article"] == load_prompts()["article"]


def test_the_digest_changes_with_a_word_and_comes_back_with_it(tmp_path: Path) -> None:
    own(tmp_path, "system", "Be brief.")
    changed = load_prompts(tmp_path).digest
    assert changed != load_prompts().digest
    own(tmp_path, "system", load_prompts()["system"].text)
    assert load_prompts(tmp_path).digest == load_prompts().digest


def test_the_digest_does_not_depend_on_line_ends_or_a_byte_order_mark(tmp_path: Path) -> None:
    text = load_prompts()["system"].text
    (tmp_path / "system.md").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert load_prompts(tmp_path).digest == load_prompts().digest


def test_filling_in_leaves_dollar_signs_of_the_article_alone() -> None:
    filled = load_prompts().fill(
        "merge", language="English", words=60, fence="f", passages="[1] It cost $passages, $5."
    )
    assert "[1] It cost $passages, $5." in filled


def test_filling_in_keeps_what_stands_around_placeholders(tmp_path: Path) -> None:
    template = "$language: $$5 and $$words in ${words}s\n$fence $passages"
    (tmp_path / "merge.md").write_text(template, encoding="utf-8")
    values = {"language": "English", "words": 60, "fence": "f", "passages": "[1]"}
    filled = load_prompts(tmp_path).fill("merge", **values)
    assert filled == Template(template).substitute(values) == "English: $5 and $words in 60s\nf [1]"


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("system", "Read $article", "$article"),
        ("merge", "$language $fence $passages $wrods", "$wrods"),
        ("article", "$language $attribute $translate $passages", "$fence"),
        ("article", "$language $attribute $translate $fence", "$passages"),
        ("again", "$language $translate $fence $passages", "$attribute"),
        ("system", "It costs 5 $ a piece", "$$"),
        ("system", "  \n", "empty"),
    ],
)
def test_a_template_that_cannot_work_is_named_with_its_fault(
    tmp_path: Path, name: str, text: str, named: str
) -> None:
    own(tmp_path, name, text)
    with pytest.raises(ConfigurationError) as raised:
        load_prompts(tmp_path)
    assert str(tmp_path / f"{name}.md") in str(raised.value)
    assert named in str(raised.value)


def test_a_misnamed_template_is_not_ignored(tmp_path: Path) -> None:
    own(tmp_path, "sytem", "Be brief.")
    with pytest.raises(ConfigurationError, match=r"sytem\.md.*there are: system"):
        load_prompts(tmp_path)


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="nowhere"):
        load_prompts(tmp_path / "nowhere")


def test_a_template_that_is_not_utf_8_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "system.md").write_bytes("Кратко".encode("koi8-r"))
    with pytest.raises(ConfigurationError, match=r"system\.md is not UTF-8"):
        load_prompts(tmp_path)


def test_a_template_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "system.md").mkdir()
    with pytest.raises(ConfigurationError, match=r"system\.md cannot be read"):
        load_prompts(tmp_path)


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(UsageError, match="there are: system, article"):
        _ = load_prompts()["sytem"]


def test_ejected_templates_work_as_a_folder_of_ones_own(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "prompts"
    paths = eject_prompts(folder)
    assert {path.name for path in paths} == {path.name for path in LIVE.iterdir()}
    assert load_prompts(folder).digest == load_prompts().digest


def test_ejecting_overwrites_nothing(tmp_path: Path) -> None:
    own(tmp_path, "part", "mine")
    with pytest.raises(ConfigurationError, match=r"part\.md exists already"):
        eject_prompts(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["part.md"]
    assert (tmp_path / "part.md").read_text() == "mine"


def test_ejecting_to_where_nothing_can_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be written"):
        eject_prompts(tmp_path / "file" / "prompts")
