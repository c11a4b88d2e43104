from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from extractor import Extraction, open_archive, run_archive, tabulate

RECIPES = Path(__file__).resolve().parents[2] / "recipes"
PAGE = (
    "<html><body><main><h1>Council number {} opens</h1><p>Haifa Street, 27 March 2024. The River Council opened "
    "more than {} ports for its members this week.</p></main></body></html>"
)


def recipe(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, RECIPES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # workers get its functions by value
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.html").write_text(PAGE.format(number, 100 + number), encoding="utf-8")
    (folder / "5.html").write_bytes(b"")
    return folder


def test_spark(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        frame = recipe("on_spark").table_on_spark(spark, str(archive), "figures").toPandas()
        problems = recipe("on_spark").table_on_spark(spark, str(archive), "problems").toPandas()
    finally:
        spark.stop()
    expected = tabulate(run_archive(open_archive(archive)))
    assert sorted(frame.value) == sorted(expected.figures.value.astype("string"))
    assert problems.source.tolist() == expected.problems.source.tolist()


def test_ray(archive: Path) -> None:
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        results = list(recipe("on_ray").results_on_ray(str(archive)))
    finally:
        ray.shutdown()
    assert results == list(run_archive(open_archive(archive)))
    assert sum(isinstance(result, Extraction) for result in results) == 5
