"""Who belongs to whom: the words of a release, as states, with its people and organisations → how likely each person
belongs to each of the organisations, or to none.

A small network over the states that the recogniser's lower layers reached: two layers of attention between the words
of the release, marked with what they name; then each mention of an organisation is weighed against the person, and the
weights of all mentions of one are summed (log-sum-exp). See AFFILIATION_CARD.md for what it was trained on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.models.session import open_session
from extractor.text import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Halves = NDArray[np.float16]
    Numbers = NDArray[np.int64]

WEIGHTS = "affiliation.onnx"
MARKS = ("person", "title", "organisation", "begins organisation", "issuer")
"""What a word is marked with."""
SIGNS = ("one sentence", "one paragraph", "in the title", "titled", "issuer", "mentions")
"""What is known of a person and a mention of an organisation besides their words; the last: ln(1 + how often)."""
PLACES = ("name", "title", "nearest")
"""From where the way to a mention of an organisation is measured: the name, the title, the nearest mention."""
STEPS = 19
"""How many lengths of a way are told apart: 0, then powers of two up to 256 words and more, either way."""
LONGEST = 16
"""Words of a name or title that are looked at."""


@dataclass(frozen=True, slots=True)
class StatedWords:
    """The words of a release in order, or as many as the recogniser gave states of.

    states          a row a word
    starts, ends    places in ``Release.text``
    sentences, paragraphs, labels   numbers: of the sentence, the block, and the block's label among ``LABELS``
    """

    states: Halves
    starts: Numbers
    ends: Numbers
    sentences: Numbers
    paragraphs: Numbers
    labels: Numbers

    def range_of(self, span: Span) -> tuple[int, int] | None:
        """First word and end of a place; None: it lies behind these words."""
        first = int(self.ends.searchsorted(span.start, side="right"))
        end = int(self.starts.searchsorted(span.end, side="left"))
        return (first, max(end, first + 1)) if first < len(self.starts) else None


@dataclass(frozen=True, slots=True)
class Someone:
    """A person: the mention that tells most (``name``, with its ``title``), and the places of all names and titles."""

    name: Span
    title: Span | None
    names: Sequence[Span]
    titles: Sequence[Span]


@dataclass(frozen=True, slots=True)
class Scene:
    """What the network is given: W words, M mentions of organisations, P people.

    states W × width, marks W × MARKS, labels W; houses M × LONGEST: words of each mention, the last one repeated;
    owners M: the number of the organisation; people, titles P × LONGEST; ways P × M × PLACES; signs P × M × SIGNS;
    asked P: the numbers of the people, of whom some may stand behind the words.
    """

    states: Floats
    marks: Floats
    labels: Numbers
    houses: Numbers
    owners: Numbers
    people: Numbers
    titles: Numbers
    ways: Numbers
    signs: Floats
    asked: tuple[int, ...]


def set_scene(
    words: StatedWords, organisations: Sequence[Sequence[Span]], issuer: int | None, people: Sequence[Someone],
    asked: Iterable[int],
) -> Scene | None:  # fmt: skip
    """The scene of a release: the places of each organisation, the number of the one that issues it, all people, and
    the numbers of those of whom it is asked. None where no organisation or nobody asked stands in the words."""
    import numpy as np

    found = [(number, place) for number, spans in enumerate(organisations) for place in _ranges(words, spans)]
    known = [number for number in asked if words.range_of(people[number].name) is not None]
    if not found or not known:
        return None
    owners = np.array([number for number, _ in found], np.int64)
    firsts = np.array([place[0] for _, place in found], np.int64)
    names, titles, ways, signs = [], [], [], []
    often = np.log1p(np.bincount(owners, minlength=len(organisations)))[owners]
    for number in known:
        someone = people[number]
        ((first, end),) = _ranges(words, [someone.name])
        title = next(iter(_ranges(words, [someone.title] if someone.title else [])), None)
        start, stop = title or (first, end)
        names.append(_padded(first, end))
        titles.append(_padded(start, stop))
        nearest = np.array([at for at, _ in _ranges(words, someone.names)] or [first])
        gaps = firsts[:, None] - nearest
        closest = gaps[np.arange(len(gaps)), np.abs(gaps).argmin(1)]
        ways.append(np.stack([_steps(firsts - first), _steps(firsts - start), _steps(closest)], 1))
        inside = (firsts >= start) & (firsts < stop) & (title is not None)
        signs.append(np.stack([
            words.sentences[firsts] == words.sentences[first], words.paragraphs[firsts] == words.paragraphs[first],
            inside, np.full(len(firsts), title is not None), owners == (-1 if issuer is None else issuer), often,
        ], 1))  # fmt: skip
    return Scene(
        words.states.astype(np.float32), _marks(words, found, issuer, people), words.labels,
        np.array([_padded(*place) for _, place in found], np.int64), owners,
        np.array(names, np.int64), np.array(titles, np.int64), np.array(ways, np.int64),
        np.array(signs, np.float32), tuple(known),
    )  # fmt: skip


def _marks(
    words: StatedWords, found: Sequence[tuple[int, tuple[int, int]]], issuer: int | None, people: Sequence[Someone]
) -> Floats:
    import numpy as np

    marks = np.zeros((len(words.starts), len(MARKS)), np.float32)
    for someone in people:
        for column, spans in ((0, someone.names), (1, someone.titles)):
            for first, end in _ranges(words, spans):
                marks[first:end, column] = 1
    for number, (first, end) in found:
        marks[first:end, 2] = marks[first, 3] = 1
        if number == issuer:
            marks[first:end, 4] = 1
    return marks


def _ranges(words: StatedWords, spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [place for span in spans if (place := words.range_of(span)) is not None]


def _padded(first: int, end: int) -> list[int]:
    last = min(end, first + LONGEST) - 1
    return [min(at, last) for at in range(first, first + LONGEST)]


def _steps(ways: Numbers) -> Numbers:
    """Ways in words → numbers from 0 to STEPS - 1."""
    import numpy as np

    lengths = np.minimum(np.floor(np.log2(np.abs(ways) + 1)), STEPS // 2)
    steps: Numbers = (np.sign(ways) * lengths).astype(np.int64) + STEPS // 2
    return steps


class Affiliation:
    """The network; made by ``load_affiliation``."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def weigh(self, scene: Scene, organisations: int) -> Floats:
        """Probabilities: a row for each person asked, a column for "none of them", then one for each organisation."""
        import numpy as np

        given = ("states", "marks", "labels", "houses", "people", "titles", "ways", "signs")
        pairs, nobody = self._session.run(None, {name: getattr(scene, name) for name in given})
        top = pairs.max(1, keepdims=True)
        sums = np.zeros((len(scene.asked), organisations), np.float64)
        np.add.at(sums.T, scene.owners, np.exp(pairs - top).T)
        whole = np.concatenate([np.exp(np.minimum(nobody[:, None] - top, 80)), sums], 1)
        shares: Floats = (whole / whole.sum(1, keepdims=True)).astype(np.float32)
        return shares


@lru_cache(maxsize=1)
def load_affiliation() -> Affiliation:
    """The shipped network, loaded once a process.

    Raises ModelError where onnxruntime or the weights are missing.
    """
    return open_affiliation(Path(__file__).parent)


def open_affiliation(folder: Path) -> Affiliation:
    """The network whose weights lie in a folder, under the shipped name."""
    return Affiliation(open_session(folder / WEIGHTS, "the network of affiliations", arena=False))
