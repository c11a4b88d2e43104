"""spaCy, imported without what it does not need here."""

from __future__ import annotations

import sys
from types import ModuleType


def import_spacy() -> ModuleType:
    """spaCy, imported when first asked for.

    Its numerical layer imports torch where that is installed, only to see whether it is there; our pipelines run on
    numpy, and torch costs more than all the rest (1.7 s against 0.6 s, measured), so it is hidden for the moment.
    Whoever wants a transformer pipeline imports torch first: then nothing is hidden.
    """
    if "spacy" in sys.modules or "torch" in sys.modules:
        import spacy

        return spacy
    sys.modules["torch"] = None  # type: ignore[assignment]  # what Python takes for "not installed"
    try:
        import spacy
    finally:
        del sys.modules["torch"]
    return spacy
