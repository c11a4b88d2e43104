"""Text → spaCy tokens: Arabic cut and normalised by camel-tools, English by spaCy where that is linear."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab


LONGEST_WORD = 300
"""Characters without a blank; a longer run is no word, is left uncut, and costs spaCy's tokenizer quadratic time."""


class WordTokenizer:
    """Tokens by camel-tools' ``simple_word_tokenize``; ``doc.text`` is the text itself, every blank kept.

    ``token.norm_`` is the word without short vowels and tatweel, compatibility forms resolved: what the recogniser
    reads. Clitics stay on their words: a finder strips them as offsets.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The tokens of one text; runs of blanks become tokens of their own, as in every spaCy tokenizer."""
        from spacy.tokens import Doc

        words, spaces = _cut(text)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        plain = plain_word()
        for token, word in zip(doc, words, strict=True):
            if not word.isascii():
                token.norm_ = plain(word) or word
        return doc

    def to_bytes(self, **_: object) -> bytes:
        """Nothing to keep: the tokenizer has no state."""
        return b""

    def from_bytes(self, _: bytes, **__: object) -> WordTokenizer:
        """The tokenizer itself: it has no state."""
        return self

    def to_disk(self, _: object, **__: object) -> None:
        """Nothing to keep: the tokenizer has no state."""

    def from_disk(self, _: object, **__: object) -> WordTokenizer:
        """The tokenizer itself: it has no state."""
        return self


def cut_words(nlp: Language, text: str) -> Doc:
    """The tokens of a text in linear time: by the pipeline's own tokenizer unless a run without blanks is too long."""
    if len(text) > LONGEST_WORD and max(map(len, text.split()), default=0) > LONGEST_WORD:
        return WordTokenizer(nlp.vocab)(text)
    return nlp.make_doc(text)


def _cut(text: str) -> tuple[list[str], list[bool]]:
    """Words and whether one blank follows each; all other white space is a word of its own."""
    split = _word_splitter()
    words: list[str] = []
    spaces: list[bool] = []
    place = 0
    for chunk in text.split():
        at = text.index(chunk, place)
        _add_gap(text[place:at], words, spaces)
        pieces = split(chunk)
        words.extend(pieces)
        spaces.extend([False] * len(pieces))
        place = at + len(chunk)
    _add_gap(text[place:], words, spaces)
    return words, spaces


def _add_gap(gap: str, words: list[str], spaces: list[bool]) -> None:
    if gap.startswith(" ") and words:
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)


@lru_cache(maxsize=1)
def _word_splitter() -> Callable[[str], tuple[str, ...]]:
    from camel_tools.tokenizers.word import simple_word_tokenize

    @lru_cache(maxsize=65536)
    def split(chunk: str) -> tuple[str, ...]:
        if chunk.isalnum() or len(chunk) > LONGEST_WORD:
            return (chunk,)
        return tuple(simple_word_tokenize(chunk))

    return split


@lru_cache(maxsize=1)
def plain_word() -> Callable[[str], str]:
    """The function word → word without short vowels and tatweel, presentation forms resolved (camel-tools)."""
    from camel_tools.utils.dediac import dediac_ar
    from camel_tools.utils.normalize import normalize_unicode

    @lru_cache(maxsize=65536)
    def plain(word: str) -> str:
        return str(dediac_ar(normalize_unicode(word))).replace("\u0640", "")

    return plain
