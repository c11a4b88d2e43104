"""The sentences of every epoch: of corpora and of our own releases, rewritten, and invented ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from extractor.models.recogniser import CORPORA, RELEASES
from extractor.training.augment import Rewriter, collect_names
from extractor.training.compose import Composer, Phrases
from extractor.training.corpora import Corpus, Passage, Tagged, list_corpora
from extractor.training.listed import list_names
from extractor.training.plan import Plan
from extractor.training.releases import ONE_IN, read_releases

_SHORTEST = 20
"""Words of a passage that may hold more than one sentence, at least."""


class Mixture:
    """The sentences of every epoch; epoch n of a branch is the same in every run of one seed.

    ``corpora``: those of a folder; None: all of ``data/corpora.csv``. ``releases``: folders of pages and gold.
    ``listed``: names for the slots of the invented sentences; None: those of the packages that list some.
    """

    def __init__(
        self, folder: Path, plan: Plan, *, corpora: Sequence[Corpus] | None = None,
        releases: Sequence[Path] = (), listed: Phrases | None = None,
    ) -> None:  # fmt: skip
        self._plan = plan
        chosen = list_corpora() if corpora is None else corpora
        read = [(corpus, *corpus.read(folder)) for corpus in chosen]
        if releases:
            ours = Corpus(RELEASES, "our own releases", "of this repository", "", plan.releases_share, 1 / ONE_IN)
            read.append((ours, *read_releases(releases)))
        self.training = [(corpus, sentences) for corpus, sentences, _ in read]
        self.held_out = [(corpus, sentences) for corpus, _, sentences in read if sentences]
        self._composer = Composer(list_names() if listed is None else listed)
        names = collect_names(sentence for _, some in self.training for sentence in some)
        self._rewriter = Rewriter(names, composer=self._composer)

    def epoch(self, number: int, branch: int = 0) -> list[Passage]:
        """The sentences of one epoch in passages, rewritten, with invented ones among them."""
        draw = Random(f"sentences {self._plan.seed} {number}" + f" {branch}" * bool(branch))
        passages: list[Passage] = []
        for corpus, some in self.training:
            whole, part = divmod(corpus.share, 1)
            for _ in range(int(whole)):
                passages += self._cut(some, draw)
            cut = self._cut(some, draw)
            passages += draw.sample(cut, round(len(cut) * part))
        for language, count in (("ar", self._plan.invented_arabic), ("en", self._plan.invented_english)):
            conventions = (draw.choice((CORPORA, RELEASES)) for _ in range(count))
            passages += [self._composer.passage(language, draw, convention) for convention in conventions]
        return [self._rewriter.rewrite(passage, draw) for passage in passages]

    def _cut(self, sentences: Sequence[Tagged], draw: Random) -> list[Passage]:
        """Passages of random length, some of one sentence: a release may be one, or end in one."""
        passages: list[Passage] = []
        begun: list[Tagged] = []
        room = 0
        for sentence in sentences:
            if begun and (sentence.text != begun[-1].text or len(sentence.words) > room):
                passages.append(tuple(begun))
                begun = []
            if not begun:
                room = 0 if draw.random() < self._plan.alone else draw.randint(_SHORTEST, self._plan.passage_words)
            begun.append(sentence)
            room -= len(sentence.words)
        return [*passages, tuple(begun)] if begun else passages
