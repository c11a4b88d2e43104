"""A form of a text to match with, and the way back to its offsets.

Folding drops what writers leave out or vary without changing the word: case, short vowels, tatweel, bidi and
zero-width marks, hamza seats (أ إ آ ٱ → ا, ؤ → و, ئ → ي), final ى → ي and ة → ه, Persian ی ک, digits of
other scripts, typographic apostrophes and no-break blanks, presentation forms (NFKC).  The separators ٫ ٬ ،
keep their identity: a number grammar needs them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from extractor.text.span import Span

_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ک": "ك", "ہ": "ه", "ھ": "ه",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-",
    "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u200a": " ", "\u3000": " ", "\t": " ",
    **{chr(0x660 + digit): str(digit) for digit in range(10)},
    **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
}  # fmt: skip
_TABLE = {ord(key): value for key, value in _LETTERS.items()}
_ASCII = {letter: value for letter, value in _TABLE.items() if letter < 0x80}

# Harakat, Quranic marks, superscript alef, tatweel, zero-width and bidi controls, soft hyphen, byte order mark.
_DROPPED = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u061c"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
# Arabic presentation forms, Latin ligatures, full-width letters and signs, squared units: what NFKC rewrites.
_COMPATIBILITY = re.compile(
    "[\u00b2\u00b3\u00b9\u2070-\u209f\u2100-\u214f\u3300-\u33ff\ufb00-\ufdcf\ufe70-\ufefc\uff01-\uffee]"
)


def without_accents(word: str) -> str:
    """The word without the marks above and below its letters.

    >>> without_accents("bolívares")
    'bolivares'
    """
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. ``places[i]`` is where its i-th code point stands in the original (None: at i itself)."""

    text: str
    original_length: int
    places: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original behind ``text[start:end]``; marks dropped inside it belong to it.

        >>> fold("مُدُن").span(0, 3)
        Span(start=0, end=5)
        """
        if self.places is None:
            return Span(start, end)
        if start == end:
            at = self.places[start] if start < len(self.places) else self.original_length
            return Span(at, at)
        last = self.places[end] if end < len(self.places) else self.original_length
        # Where the cut falls inside a letter that folds to several (½ → 1⁄2), the whole letter belongs to the stretch.
        return Span(self.places[start], max(last, self.places[end - 1] + 1))

    def position(self, original: int) -> int:
        """The first folded position at or after an original offset."""
        if self.places is None:
            return original
        low, high = 0, len(self.places)
        while low < high:
            middle = (low + high) // 2
            if self.places[middle] < original:
                low = middle + 1
            else:
                high = middle
        return low


def fold(text: str) -> Folded:
    """The form to match with; one pass of ``str.translate`` where no code point comes or goes.

    >>> fold("الأمّة ٢٠٢٤").text
    'الامه 2024'
    """
    if text.isascii():
        return Folded(text.lower().translate(_ASCII), len(text))
    if not _DROPPED.search(text) and not _COMPATIBILITY.search(text):
        plain = text.translate(_TABLE).lower()
        if len(plain) == len(text):
            return Folded(plain, len(text))
    pieces: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if _DROPPED.match(letter):
            continue
        piece = _fold_letter(letter)
        pieces.append(piece)
        places.extend([place] * len(piece))
    return Folded("".join(pieces), len(text), tuple(places))


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    # U+FDFA, U+FDFB and U+FDFD stand for whole sentences: left alone. Superscripts keep their place (m²).
    if _COMPATIBILITY.match(letter) and letter not in "\ufdfa\ufdfb\ufdfd":
        letter = _DROPPED.sub("", unicodedata.normalize("NFKC", letter))
    return letter.translate(_TABLE).lower()


@lru_cache(maxsize=65536)
def fold_term(term: str) -> str:
    """The folded form of a word or name, blanks collapsed: what a lexicon or a comparison looks up.

    >>> fold_term("  وزارة  الصّحة ")
    'وزاره الصحه'
    """
    return " ".join(fold(term).text.split())
