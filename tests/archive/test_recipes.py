from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pandas as pd
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


class _Ray:
    """As much of Ray as the recipe asks for, in this process; counts the chunks that are out."""

    def __init__(self) -> None:
        self.out = self.most = 0

    def remote(self, work: Callable[..., Any]) -> SimpleNamespace:
        def send(*arguments: Any) -> Callable[[], Any]:
            self.out += 1
            self.most = max(self.most, self.out)
            return lambda: work(*arguments)

        return SimpleNamespace(remote=send)

    def get(self, task: Callable[[], Any]) -> Any:
        self.out -= 1
        return task()

    @staticmethod
    def cluster_resources() -> dict[str, float]:
        return {"CPU": 1.0}


def test_the_recipe_for_ray_has_few_chunks_out_at_a_time(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ray = _Ray()
    monkeypatch.setitem(sys.modules, "ray", ray)
    module = recipe("on_ray")
    monkeypatch.setattr(module, "chunks_of", lambda sources: ([source] for source in sources))
    assert list(module.results_on_ray(str(archive))) == list(run_archive(open_archive(archive)))
    assert (ray.out, ray.most) == (0, 2)


class _Spark:
    """As much of a Spark session as the recipe asks for: one partition, in this process."""

    def createDataFrame(self, addresses: list[dict[str, Any]], _columns: object) -> _Spark:  # noqa: N802 - Spark's name
        self.addresses = addresses
        return self

    def mapInPandas(self, work: Callable[..., Any], _columns: object) -> pd.DataFrame:  # noqa: N802 - Spark's name
        return pd.concat(work(iter([pd.DataFrame(self.addresses)])))


def test_the_recipe_for_spark_gives_the_rows_of_a_table(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = SimpleNamespace(StringType=object, StructField=lambda *_: None, StructType=list)
    monkeypatch.setitem(sys.modules, "pyspark", SimpleNamespace())
    monkeypatch.setitem(sys.modules, "pyspark.sql", SimpleNamespace(DataFrame=object, SparkSession=object))
    monkeypatch.setitem(sys.modules, "pyspark.sql.types", kinds)
    expected = tabulate(run_archive(open_archive(archive)))
    figures = recipe("on_spark").table_on_spark(_Spark(), str(archive), "figures")
    problems = recipe("on_spark").table_on_spark(_Spark(), str(archive), "problems")
    assert sorted(figures.value) == sorted(expected.figures.value.astype("string"))
    assert problems.source.tolist() == expected.problems.source.tolist()
