"""The notebooks run from top to bottom, and are committed without outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")

NOTEBOOKS = Path(__file__).resolve().parents[1] / "notebooks"
NAMES = sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb"))
SECONDS = 60


def read(name: str) -> Any:
    return nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)


def html_of(notebook: Any) -> str:
    return "\n".join(
        output["data"].get("text/html", "")
        for cell in notebook.cells
        for output in cell.get("outputs", ())
        if "data" in output
    )


def test_the_three_notebooks_are_there() -> None:
    assert NAMES == ["archive_to_csv", "one_release", "who_said_what"]


@pytest.mark.parametrize("name", NAMES)
def test_notebooks_are_committed_clean(name: str) -> None:
    notebook = read(name)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None
        assert "\n/" not in cell.source
        assert len(cell.source.splitlines()) <= 15
    assert notebook.cells[0].cell_type == "markdown"


@pytest.mark.parametrize("name", NAMES)
def test_notebooks_run(name: str) -> None:
    notebook = read(name)
    client = nbclient.NotebookClient(
        notebook, timeout=SECONDS, kernel_name="python3", resources={"metadata": {"path": str(NOTEBOOKS)}}
    )
    client.execute()
    shown = html_of(notebook)
    assert "<script" not in shown
    if name != "archive_to_csv":
        assert 'class="release-view"' in shown
        assert '<mark class="quote"' in shown
        assert 'dir="rtl"' in shown
