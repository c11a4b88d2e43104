"""Optional engines that are installed: here a model and camel-tools data of a few lines stand in for the real ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from extractor.reading import parse, pipelines, read_passages
from extractor.reading.camel import load_camel
from extractor.release.plain import plain_release
from extractor.settings import Settings

_MODEL = """import spacy

def load(**options):
    nlp = spacy.blank("en")
    nlp.meta["name"] = "stand-in, without " + ",".join(options["exclude"])
    return nlp
"""


@pytest.fixture(autouse=True)
def fresh_caches() -> Iterator[None]:
    cached = (pipelines.name_pipeline, pipelines.english_pipeline, pipelines._best_english_model, load_camel)
    for function in cached:
        function.cache_clear()
    yield
    for function in cached:
        function.cache_clear()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package en_core_web_md, as pip would leave it."""
    (tmp_path / "en_core_web_md").mkdir()
    (tmp_path / "en_core_web_md" / "__init__.py").write_text(_MODEL, encoding="utf-8")
    (tmp_path / "en_core_web_md-3.8.0.dist-info").mkdir()
    metadata = "Metadata-Version: 2.1\nName: en_core_web_md\nVersion: 3.8.0\n"
    (tmp_path / "en_core_web_md-3.8.0.dist-info" / "METADATA").write_text(metadata, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield
    sys.modules.pop("en_core_web_md", None)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("chosen", [None, "en_core_web_md"])
def test_a_larger_english_model_is_found_by_itself_or_by_its_setting(chosen: str | None) -> None:
    (doc,) = parse(["Maria Lopez spoke."], settings=Settings(english_model=chosen))
    assert [token.text for token in doc] == ["Maria", "Lopez", "spoke", "."]
    name = pipelines.english_pipeline("en_core_web_md").meta["name"]
    assert name == "stand-in, without ner"


class _Recogniser:
    def __init__(self, folder: str, *, use_gpu: bool) -> None:
        assert Path(folder).is_dir()
        assert not use_gpu

    def predict(self, sentences: list[list[str]]) -> list[list[str]]:
        kinds = {"منى": "B-PERS", "الحسن": "I-PERS", "دمشق": "B-LOC"}
        return [[kinds.get(word, "O") for word in words] for words in sentences]


def test_installed_camel_data_names_arabic_and_leaves_english_to_the_shipped_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = {"components": {"NamedEntityRecognition": {"datasets": {"arabert": {"path": "ner/arabert"}}}}}
    (tmp_path / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")
    (tmp_path / "data" / "ner" / "arabert").mkdir(parents=True)
    module = ModuleType("camel_tools.ner")
    module.NERecognizer = _Recogniser  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "camel_tools.ner", module)
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path))
    release = plain_release("زارت منى الحسن دمشق.\n\nMaria Lopez left Paris.")
    arabic, english = read_passages(release, settings=Settings(arabic_model="camel")).passages
    found = [(one.kind, one.span.of(release.text), one.score) for one in arabic.named]
    assert found == [("PER", "منى الحسن", 1.0), ("LOC", "دمشق", 1.0)]
    assert "Maria Lopez" in [one.span.of(release.text) for one in english.named]
