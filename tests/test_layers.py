"""A room imports only rooms above it; heavy libraries are imported where they are used."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "extractor"
ROOMS = (
    "errors", "text", "languages", "settings", "page", "release", "models", "reading", "mentions", "entities",
    "extract", "tables", "archive", "show", "score", "training", "cli",
)  # fmt: skip
FREE = ("show", "score", "training", "cli", "")  # may import all above; "" is the package's own __init__
ONLY_IN = {
    "spacy": ("reading",),
    "camel_tools": ("reading",),
    "onnxruntime": ("models", "reading", "training"),
    "torch": ("training",),
}
FILES = sorted(path for path in PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


def is_typing_guard(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def imports(path: Path) -> list[tuple[str, bool]]:
    """(module, whether it runs when the file is imported); imports for types alone are left out."""
    found: list[tuple[str, bool]] = []

    def visit(node: ast.AST, top: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if is_typing_guard(child):
                continue
            inner = top and not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            if isinstance(child, ast.Import):
                found.extend((alias.name, top) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{path}: imports are absolute here"
                version = child.module == "extractor" and [alias.name for alias in child.names] == ["__version__"]
                found.extend([] if version else [(child.module or "", top)])
            visit(child, inner)

    visit(ast.parse(path.read_text(encoding="utf-8")), True)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_room_imports_only_earlier_rooms(path: Path) -> None:
    room = room_of(path)
    assert room == "" or room in ROOMS, f"{room} is no room of the design"
    for module, _ in imports(path):
        if module == "extractor" or not module.startswith("extractor."):
            assert module != "extractor", "import the module you need, never the package above you"
            continue
        other = module.split(".")[1]
        if other == room or room == "":
            continue
        assert ROOMS.index(other) < ROOMS.index(room), f"{room} imports {other}"
        assert other not in ("show", "training", "score", "cli") or room in FREE


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_heavy_libraries_are_imported_late_and_in_their_room(path: Path) -> None:
    for module, at_import in imports(path):
        library = module.split(".")[0]
        if library in ONLY_IN:
            assert room_of(path) in ONLY_IN[library], f"{library} belongs to {ONLY_IN[library]}"
            late = not at_import or room_of(path) == "training"  # whose networks are torch classes
            assert late, f"{library} is imported inside the function that needs it"


def test_no_broad_except_outside_the_run() -> None:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                name = getattr(node.type, "id", None)
                broad = node.type is None or name in ("Exception", "BaseException")
                assert not broad or path.relative_to(PACKAGE).as_posix() == "archive/run.py", f"broad except in {path}"
