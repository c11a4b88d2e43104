"""The ``ner-arabert`` recogniser of camel-tools, where a user has installed its data; nothing is ever downloaded."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from extractor.errors import ModelError
from extractor.models import NamedSpan

_ADVICE = (
    "Run 'camel_data -i ner-arabert' where there is a network (and pip install transformers), "
    "or leave arabic_model at 'shipped'."
)
_KINDS = {"PERS": "PER"}


class CamelRecogniser:
    """AraBERT fine-tuned on ANERcorp; it gives labels without probabilities, so every score is 1."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def recognise(
        self, sentences: Sequence[Sequence[str]], *, texts: Sequence[int] | None = None
    ) -> list[list[NamedSpan]]:
        """The names of each sentence, in order; an empty sentence gives an empty list.

        There are no probabilities on which the words of a text could agree: ``texts`` changes nothing.
        """
        filled = [list(words) for words in sentences if words]
        labels = iter(self._model.predict(filled) if filled else ())
        return [_spans(next(labels)) if words else [] for words in sentences]

    def read(
        self, sentences: Sequence[Sequence[str]], *, texts: Sequence[int] | None = None
    ) -> tuple[list[list[NamedSpan]], list[None]]:
        """What ``recognise`` gives; it has no states that others could use."""
        return self.recognise(sentences, texts=texts), [None] * len(sentences)


def _spans(labels: Sequence[str]) -> list[NamedSpan]:
    spans: list[NamedSpan] = []
    first, kind = 0, ""
    for at, label in enumerate([*labels, "O"]):
        if kind and label != f"I-{kind}":
            spans.append(NamedSpan(_KINDS.get(kind, kind), first, at, 1.0))
            kind = ""
        if label != "O" and not kind:
            first, kind = at, label[2:]
    return spans


def camel_data_folder() -> Path:
    """Where camel-tools keeps its data: ``CAMELTOOLS_DATA``, else its folder in the user's home.

    Looked up by hand: importing ``camel_tools.data`` would download a catalogue.
    """
    given = os.environ.get("CAMELTOOLS_DATA")
    if given is not None:
        return Path(given).expanduser().absolute()
    return Path.home() / ("AppData/Roaming/camel_tools" if os.name == "nt" else ".camel_tools")


def _model_folder(data: Path) -> Path:
    try:
        catalogue = json.loads((data / "catalogue.json").read_text(encoding="utf-8"))
        path = catalogue["components"]["NamedEntityRecognition"]["datasets"]["arabert"]["path"]
        folder = data.joinpath("data", str(path))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"no catalogue of camel-tools data in {data}", advice=_ADVICE) from error
    if not folder.is_dir():
        raise ModelError(f"the camel-tools data ner-arabert is not in {data}", advice=_ADVICE)
    return folder


def check_camel_data() -> None:
    """Raises ModelError where the data of the recogniser is absent; loads nothing."""
    _model_folder(camel_data_folder())


@lru_cache(maxsize=1)
def load_camel() -> CamelRecogniser:
    """The recogniser of camel-tools, loaded once a process. Raises ModelError where its data is absent."""
    folder = _model_folder(camel_data_folder())
    try:
        from camel_tools.ner import NERecognizer

        return CamelRecogniser(NERecognizer(str(folder), use_gpu=False))
    except (ImportError, OSError, ValueError) as error:
        raise ModelError(f"the camel-tools recogniser cannot be loaded: {error}", advice=_ADVICE) from error
