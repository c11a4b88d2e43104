"""Works, meetings and projects by their titles, taken for bodies: مشروع النخيل, بعنوان "نحو شبكة قيم جديدة"."""

from __future__ import annotations

from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import OPENING
from extractor.mentions.organisations.heads import opens_with_head

_UNSEEN = 0.6  # the score of a find of the grammar alone
_LONGEST_TITLE = 12  # words from the mark to the name


def is_work(name: Name) -> bool:
    """True behind a word for a thing that is made (برج "النخيل", مشروع النخيل); for a journal: published in Letters."""
    words, at = name.words, name.first
    if name.rule == "recogniser" and not name.arabic and at > 1 and words.joined(at) and words.joined(at - 1):
        published = words.folded[at - 2] in grammar_words("en", "printed") and words.folded[at - 1] == "in"
        return published and not any(word in organisation_facts("en").heads for word in name.text.split(" "))
    if _is_in_title(name):
        return True
    if name.rule != "recogniser" or at == 0 or not name.arabic or opens_with_head(name.text):
        return False
    product = organisation_facts("ar").product
    before = words.folded[at - 1]
    quoted = words.gap(at).strip(" ") in ("", '"', "“", "«")
    if quoted and not words.joined(at) and at > 1 and words.joined(at - 1) and NISBA.match(before):
        before = words.folded[at - 2]  # المشروع البحثي "النخيل العربي"
    return quoted and (before in product or before[1:] in product or before.removeprefix("ال") in product)


def _is_in_title(name: Name) -> bool:
    """True for words with the noun of a body that the grammar alone finds in a title between quotation marks: بعنوان
    "نحو | شبكة قيم جديدة"."""
    words, at = name.words, name.first
    if not name.arabic or name.rule != "head" or name.score > _UNSEEN:
        return False
    near = range(at, max(0, at - _LONGEST_TITLE), -1)
    first = next((place for place in near if words.gap(place).strip(" :")[-1:] in OPENING), 0)
    if 0 < first < at and words.folded[first] in grammar_words("ar", "opens_title"):
        return True
    return first > 0 and words.folded[first - 1] in grammar_words("ar", "entitled")
