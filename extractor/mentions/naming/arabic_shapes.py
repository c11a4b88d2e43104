"""Arabic words told by their letters alone: verbal nouns, adjectives of relation, words with the article."""

from __future__ import annotations

import re

MASDAR = re.compile(r"^(?:ت[^اوي][^اي]ي[^اوي]|است[^ا][^ا]?ا[^اه])$")
"""تنسيق, تطوير: the verbal noun of form II, which opens a construct; verbs of this shape have no five letters. استخدام,
استصلاح: that of form X."""
VERBAL = re.compile(
    r"^(?:ا[^ا]ت?[^ا]ا[^اه]|ا[^ا]ا[^ا]ه|م[^ا]ا[^ا][^اي]ه|[^ا][^ا]ا[^اي]ه|[^ا][^ا]ايه|ت[^ا][^ا]يه|تو[^ا]ي[^ا])$"
)
"""انتاج, اعتماد, اداره, مسانده, صناعه, تنميه, توزيع: those of forms IV, VIII and III, of a trade, of II with weak
letters; other nouns have these shapes too."""
NISBA = re.compile(r"^(?:ال|لل)..+(?:يه|ي|يين)$")
"""الزراعي, للزراعية, الأمريكيين: an adjective of relation with the article."""


def is_definite(word: str) -> bool:
    """True for a word with the article."""
    return word.startswith("ال") and len(word) > 3
