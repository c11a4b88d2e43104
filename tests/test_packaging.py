"""What an installed package carries beside its modules: the tables of words, the weights, the style sheet."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_data_file_of_the_package_is_declared() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [
        f"{package.replace('.', '/')}/{pattern}"
        for package, patterns in settings["tool"]["setuptools"]["package-data"].items()
        for pattern in patterns
    ]
    paths = (path for path in (ROOT / "extractor").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    data = sorted(path.relative_to(ROOT).as_posix() for path in paths if path.suffix != ".py")
    assert len(data) > 100
    assert [path for path in data if not any(fnmatch(path, pattern) for pattern in declared)] == []
