"""The name recogniser as a spaCy component: documents in, ``doc.ents`` filled."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from spacy.tokens import Doc

    from extractor.models import NamedSpan

NAME = "name_recogniser"
SCORES = "names"
TEXT = "text"
_STOPS = frozenset(".!?؟…")
_AFTER_STOP = frozenset("\"'”’»)]}›“")
LONGEST_SENTENCE = 160


class Engine(Protocol):
    """What finds names: the shipped recogniser, or another with the same method."""

    def read(
        self, sentences: Sequence[Sequence[str]], *, texts: Sequence[int] | None = None
    ) -> tuple[list[list[NamedSpan]], Sequence[NDArray[np.float16] | None]]:
        """The names of each sentence, and the states of its words, a row a word, None where there are none; ``texts``
        numbers the text that each is from."""
        ...


class NameRecogniser:
    """Fills ``doc.ents``; ``doc.spans["names"].attrs["scores"]`` holds their probabilities in the same order.

    ``doc.tensor`` holds the states of the words (float16, a row a token), where the engine gives those of all of them.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @property
    def is_steady(self) -> bool:
        """True where the engine answers a text the same whatever is read in the same call; it says so itself."""
        return getattr(self.engine, "is_steady", False) is True

    def __call__(self, doc: Doc) -> Doc:
        """The same document, names filled in."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 256) -> Iterator[Doc]:
        """The same documents; the sentences of ``batch_size`` of them are read in one call.

        Documents with the same ``doc.user_data["text"]`` are blocks of one text, the others texts of their own.
        """
        documents = iter(stream)
        while batch := list(islice(documents, batch_size)):
            places = [(doc, start, end) for doc in batch for start, end in cut_sentences(doc)]
            numbers: dict[Hashable, int] = {}
            texts = [numbers.setdefault(doc.user_data.get(TEXT, (NAME, id(doc))), len(numbers)) for doc, _, _ in places]
            found, states = self.engine.read([words_of(*place) for place in places], texts=texts)
            names: dict[int, list[tuple[int, int, str, float]]] = {}
            rows: dict[int, list[NDArray[np.float16] | None]] = {}
            for (doc, start, _), spans, some in zip(places, found, states, strict=True):
                names.setdefault(id(doc), []).extend(
                    (start + span.first_word, start + span.end_word, span.kind, span.score) for span in spans
                )
                rows.setdefault(id(doc), []).append(some)
            for doc in batch:
                yield _fill(doc, names.get(id(doc), []), rows.get(id(doc), []))


def words_of(doc: Doc, start: int, end: int) -> tuple[str, ...]:
    """The words of a document, as the engine reads them: the Arabic ones normalised."""
    arabic = doc.lang_ == "ar"
    return tuple(doc[at].norm_ if arabic else doc[at].text for at in range(start, end))


def _fill(doc: Doc, names: Sequence[tuple[int, int, str, float]], states: Sequence[NDArray[np.float16] | None]) -> Doc:
    import numpy as np
    from spacy.tokens import Span, SpanGroup

    spans = [Span(doc, first, end, label=kind) for first, end, kind, _ in names]
    doc.ents = tuple(spans)
    doc.spans[SCORES] = SpanGroup(doc, name=SCORES, spans=spans, attrs={"scores": [name[3] for name in names]})
    given = [some for some in states if some is not None]
    if given and len(given) == len(states):
        doc.tensor = np.concatenate(given)
    return doc


def cut_sentences(doc: Doc) -> list[tuple[int, int]]:
    """Token ranges of sentences: cut at stops and line breaks, and at a comma where one grows too long."""
    ranges: list[tuple[int, int]] = []
    start = 0
    texts = [token.text for token in doc]
    for at, text in enumerate(texts):
        following = texts[at + 1] if at + 1 < len(texts) else "\n"
        if at + 1 - start >= LONGEST_SENTENCE and text in (",", "،", ";", "؛", "–", "-"):
            cut = True
        elif text in _STOPS or (text in _AFTER_STOP and at > start and texts[at - 1] in _STOPS):
            glued = not doc[at].whitespace_ and not following.isspace()
            cut = not glued and following not in _AFTER_STOP
        else:
            cut = "\n" in text or "\t" in text
        if cut:
            ranges.append((start, at + 1))
            start = at + 1
    if start < len(texts):
        ranges.append((start, len(texts)))
    return ranges


@lru_cache(maxsize=1)
def register() -> str:
    """The component's name, made known to spaCy once a process."""
    from spacy.language import Language

    def make(nlp: Language, name: str, engine: str) -> NameRecogniser:
        return NameRecogniser(_engine(engine))

    Language.factory(NAME, default_config={"engine": "shipped"}, assigns=["doc.ents", "doc.spans"], func=make)
    return NAME


def _engine(name: str) -> Engine:
    if name == "camel":
        from extractor.reading.camel import load_camel

        return load_camel()
    from extractor.models import load_recogniser

    return load_recogniser()
