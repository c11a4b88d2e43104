"""The article of an Arabic name that is not seen behind ل: للأمم المتحدة is ل + الأمم المتحدة, and للجنة الدولية is ل +
اللجنة الدولية."""

from __future__ import annotations

import re

from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.text import fold_term

_SWALLOWED = re.compile(r"(?<!\w)[وف]?لل$")
_BEFORE = re.compile(r"(?<!\w)[وف]?ل$")


def hides_article(before: str, name: str) -> bool:
    """True for a name whose article the ل at the end of the text ``before`` has swallowed.

    >>> hides_article("مقر لل", "أمم المتحدة"), hides_article("عضو ل", "لجنة الدولية للصليب الأحمر")
    (True, True)
    >>> hides_article("عضو ل", "لجنة تنمية القرى"), hides_article("عضو ل", "لجنة الأمم المتحدة")
    (False, False)
    """
    return _SWALLOWED.search(before) is not None or (_BEFORE.search(before) is not None and _is_described(name))


def _is_described(name: str) -> bool:
    """True for a feminine head noun that begins with ل, no article seen, and its adjective with one: لجنة الدولية."""
    noun, adjective, *_ = (*fold_term(name).split(" "), "", "")
    facts = organisation_facts("ar")
    if not (noun.startswith("ل") and noun.endswith("ه") and noun in facts.heads and adjective.startswith("ال")):
        return False
    if adjective in facts.quality or adjective[2:] in grammar_words("ar", "participle"):
        return adjective.endswith(("ه", "ا"))
    plain = adjective in facts.field or facts.is_head(adjective)  # لجنة المالية, لجنة البلدية
    return adjective.endswith("ه") and NISBA.match(adjective) is not None and not plain
