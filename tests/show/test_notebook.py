from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from extractor.show import notebook
from extractor.show.notebook import extraction_html, release_html, show, tables_html


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("show_build", Path(__file__).with_name("build.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = load()


def test_show_saves_the_page(tmp_path: Path) -> None:
    shown = show(build.river())
    saved = shown.save(tmp_path / "page.html")
    assert saved.read_text(encoding="utf-8") == shown.html
    assert "<!DOCTYPE html>" in shown.html


def test_show_displays_the_marked_text_without_furniture() -> None:
    display = show(build.river())._repr_html_()
    assert '<mark class="quote" id="r0123456789abcdef-quotes-' in display
    assert build.MENU not in display
    assert "<script" not in display
    assert "<html" not in display


def test_extraction_displays_its_first_rows() -> None:
    display = extraction_html(build.river())
    assert "quotes (1)" in display
    assert 'dir="auto">منى سالم<' in display
    assert "&lt;charset&gt;" in display
    assert "href" not in display


def test_release_displays_its_blocks() -> None:
    display = release_html(build.river().release)
    assert build.SPEECH[:30] in display
    assert build.MENU not in display
    assert "1 blocks of boilerplate" not in display
    assert "1 block of boilerplate" in display


def test_tables_display_their_sizes() -> None:
    from extractor.tables.tables import tabulate

    display = tables_html(tabulate(build.river()))
    assert "<td>quotes</td><td>1</td>" in display
    assert "<td>entities</td><td>2</td>" in display


def test_a_notebook_is_taught_the_three_displays(monkeypatch: pytest.MonkeyPatch) -> None:
    taught: dict[tuple[str, str], Any] = {}
    formatter = SimpleNamespace(for_type_by_name=lambda module, name, display: taught.update({(module, name): display}))
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": formatter}))
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    notebook.register()
    assert {name for _, name in taught} == {"Extraction", "Release", "Tables"}
    for module, name in taught:
        assert hasattr(importlib.import_module(module), name)


@pytest.mark.parametrize("loaded", [None, SimpleNamespace(get_ipython=lambda: None)])
def test_outside_a_notebook_nothing_happens(monkeypatch: pytest.MonkeyPatch, loaded: Any) -> None:
    if loaded is None:
        monkeypatch.delitem(sys.modules, "IPython", raising=False)
    else:
        monkeypatch.setitem(sys.modules, "IPython", loaded)
    notebook.register()
