"""Houses against which a release acts: the state sues Harbour Bank, رفعت الهيئة دعوى على مصرف الميناء."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.entities.entity import Entity
from extractor.languages import alternation, lexicon
from extractor.text import Span, fold

_REACH = 60


def is_accused(text: str, entity: Entity, blocks: Sequence[Span]) -> bool:
    """True where the entity is named in one of the blocks right behind what is done to an accused, what it is between
    at the most: is suing the boat builder Quay Works."""
    for mention in entity.mentions:
        block = next((one for one in blocks if one.contains(mention)), None)
        if block is not None:
            before = fold(text[max(block.start, mention.start - _REACH) : mention.start]).text
            if _accusing().search(before) is not None:
                return True
    return False


@cache
def _accusing() -> re.Pattern[str]:
    english = alternation([fact.folded for fact in lexicon("en").facts("accusing_cues")])
    arabic = alternation([fact.folded for fact in lexicon("ar").facts("accusing_cues")])
    return re.compile(rf"(?<!\w){english}\s(?:[\w'’-]+\s){{0,3}}$|(?<!\w)[وفبل]?(?:ال)?{arabic}\s(?:\w+\s)?[\w]?$")
