"""Releases with gold, as labelled sentences: the recogniser's own field of work.

A folder holds ``pages`` and ``gold``, as ``fixtures/testers`` does. Gold lists forms of names, not places: every place
of a form is labelled, the longest first, clitics inside the word as in the corpora. Gold does not say which other words
are places or other names (``NEITHER``), and leaves open what it calls optional, bare heads (the Union) and parts of
names outside them (``UNKNOWN``).
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.extract import read
from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import person_facts
from extractor.models.recogniser import RELEASES
from extractor.reading.component import cut_sentences, words_of
from extractor.reading.pipelines import word_pipeline
from extractor.reading.tokens import cut_words
from extractor.release.release import READ_LABELS, Release
from extractor.score import read_gold
from extractor.text import fold_term, has_arabic
from extractor.training.corpora import NEITHER, UNKNOWN, Tagged

_LISTS = {"organisations": "ORG", "people": "PER"}
_CONTACT = "contact"
_LONGEST_HONORIFIC = 4
ONE_IN = 10
"""One release in so many only judges; which, the hash of its file name says."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of a name, cut into words, with the kind of name; "" where gold leaves open whether it is one."""

    words: Words
    kind: str


def read_releases(folders: Iterable[Path]) -> tuple[list[Tagged], list[Tagged]]:
    """(sentences that train, sentences that judge) of the releases in folders of ``pages`` and ``gold``."""
    training: list[Tagged] = []
    judging: list[Tagged] = []
    cases = ((folder / "pages" / gold["file"], gold) for folder in folders for gold in read_gold(folder / "gold"))
    for number, (page, gold) in enumerate(cases):
        digest = hashlib.sha256(gold["file"].encode()).digest()
        chosen = judging if digest[0] % ONE_IN == 0 else training
        chosen.extend(label_release(read(page), gold, number))
    return training, judging


def label_release(release: Release, gold: Mapping[str, Any], text: int = 0) -> Iterator[Tagged]:
    """The sentences of a release as the product cuts them, labelled by its gold; ``text`` numbers the release."""
    forms = _Forms(gold)
    for block in release.blocks:
        if block.label in READ_LABELS:
            language = block.language or release.language or "en"
            doc = cut_words(word_pipeline(language), block.span.of(release.text))
            for start, end in cut_sentences(doc):
                words = words_of(doc, start, end)
                yield Tagged(words, forms.label(words), language, RELEASES, text)


class _Forms:
    """The forms of the names of one release, by their first word."""

    def __init__(self, gold: Mapping[str, Any]) -> None:
        self._by_first: dict[str, list[_Form]] = defaultdict(list)
        self._parts: set[str] = set()
        for listed, kind in _LISTS.items():
            for item in gold.get(listed, ()):
                for form in _forms_of(item, kind):
                    self._by_first[form.words[0].casefold()].append(form)
                    self._parts.update(word for word in form.words if _is_telling(word, kind))

    def label(self, words: Words) -> Words:
        """A label for each word."""
        labels = [NEITHER] * len(words)
        found = [(len(form.words), -at, form) for at in range(len(words)) for form in self._at(words, at)]
        for length, place, form in sorted(found, key=lambda one: one[:2], reverse=True):
            at = -place
            if all(label == NEITHER for label in labels[at : at + length]):
                names = [f"B-{form.kind}", *[f"I-{form.kind}"] * (length - 1)]
                labels[at : at + length] = names if form.kind else [UNKNOWN] * length
        return tuple(
            UNKNOWN if label == NEITHER and word in self._parts else label
            for word, label in zip(words, labels, strict=True)
        )

    def _at(self, words: Words, at: int) -> Iterator[_Form]:
        for first in _without_clitics(words[at]):
            for form in self._by_first.get(first.casefold(), ()):
                there = (first, *words[at + 1 : at + len(form.words)])
                if len(there) == len(form.words) and all(map(_agree, form.words, there)):
                    yield form


def _forms_of(item: Mapping[str, Any], kind: str) -> Iterator[_Form]:
    is_open = bool(item.get("optional")) and item.get("why") != _CONTACT
    own_first = _cut(item["name"])[:1]
    for text in dict.fromkeys((item["name"], *item.get("aliases", ()))):
        words = _without_titles(_cut(text), own_first) if kind == "PER" else _cut(text)
        has_article = len(words) > 1 and words[0].casefold() == "the"
        words = words[has_article:]
        is_bare = kind == "ORG" and len(words) == 1 and (has_article or words[0].startswith("ال"))
        if words:
            yield _Form(words, "" if is_open or is_bare else kind)


def _without_titles(words: Words, own_first: Words) -> Words:
    """A form of a person without the titles before it (Dr., معالي, Mayor), unless the name itself begins so."""
    titles = person_facts("ar" if has_arabic(" ".join(words)) else "en")
    while words[:1] != own_first:
        folded = [fold_term(word).rstrip(".") for word in words[:_LONGEST_HONORIFIC]]
        styles = (n for n in range(len(folded), 0, -1) if " ".join(folded[:n]) in titles.honorifics)
        is_title = folded[0] in titles.heads or folded[0] in titles.modifiers or not folded[0]
        length = int(is_title) or next(styles, 0)
        if not 0 < length < len(words):
            break
        words = words[length:]
    return words


def _cut(text: str) -> Words:
    doc = cut_words(word_pipeline("ar" if has_arabic(text) else "en"), text.strip())
    return words_of(doc, 0, len(doc))


def _is_telling(word: str, kind: str) -> bool:
    """Whether a word of a name, outside it, may stand for it: all of a person's, those with a capital of a house's."""
    return len(word) > 2 and (kind == "PER" or word[0].isupper())


def _agree(form: str, word: str) -> bool:
    """Whether a word of the text is that of the form: in capitals too, but no small letter for a capital."""
    return form == word or (form.casefold() == word.casefold() and not (form[0].isupper() and word[0].islower()))


def _without_clitics(word: str) -> Sequence[str]:
    attached = [clitic for clitic in CLITICS if word.startswith(clitic) and len(word) > 3]
    return [word, *("ال" * clitic.endswith("لل") + word[len(clitic) :] for clitic in attached)]


def name_of(folder: Path) -> str:
    """A folder and the one above it, as cards name it."""
    return f"{folder.parent.name}/{folder.name}"


def list_releases(folders: Iterable[Path]) -> str:
    """The rows of a card's table of folders: name, number of releases, hash."""
    return "\n".join(f"| {name_of(one)} | {count_releases(one)} | {hash_releases(one)} |" for one in folders)


def count_releases(folder: Path) -> int:
    """How many releases of a folder have gold."""
    return len(_files(folder / "gold"))


def hash_releases(folder: Path) -> str:
    """SHA-256 over gold and pages of a folder, in order of name, in hexadecimal digits."""
    digest = hashlib.sha256()
    for path in (*_files(folder / "gold"), *_files(folder / "pages")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
