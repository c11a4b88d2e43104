"""Arabic firms called without their noun, by an adjective and a field of work: المصرية للاتصالات, والوطنية للإسكان."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.text import restore_article

_SCORE = 0.8
_PREFIXES = ("وال", "بال", "فال", "ال")
_WITH = "لل"


def adjectival_organisations(words: Words) -> list[Name]:
    """The firms of one passage that are called so."""
    if words.passage.lexicon.language != "ar":
        return []
    return [
        Name(words, at, at + 2, "ORG", _SCORE, "head", skip)
        for at in range(len(words) - 1)
        if (skip := adjectival_skip(words, at)) is not None
    ]


def adjectival_skip(words: Words, at: int) -> int | None:
    """Letters of clitics before such a name at word ``at``; None where none begins, or where the adjective belongs to
    the noun before it: الصناعة المصرية للأدوية, السياسات العربية والوطنية للإسكان."""
    if at + 1 >= len(words) or not words.joined(at + 1):
        return None
    word, field = words.folded[at : at + 2]
    known = restore_article(field) in organisation_facts("ar").field - grammar_words("ar", "affairs")
    known = known and field not in grammar_words("ar", "affairs")  # نائب مدير اليمنية | للشؤون التجارية
    if not (word.endswith("ه") and field.startswith(_WITH) and known):
        return None
    prefix = next((one for one in (_WITH, *_PREFIXES) if word.startswith(one)), "")
    adjective = "ال" + word[len(prefix) :]
    known = organisation_facts("ar").is_nation(adjective) or adjective in grammar_words("ar", "firm_rank")
    if not prefix or not known:
        return None
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    feminine = before.endswith(("ه", "ات", "اء"))
    if before.startswith(("ال", "وال", "لل", "بال")) and (prefix != "وال" or feminine):
        return None
    return 1 if prefix == _WITH or len(prefix) > 2 else 0
