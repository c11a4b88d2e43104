"""Arabic finds that are what somebody does or has, no body of their own: خدمات تشمل | إدارة الثروات; مجلسها الوطني."""

from __future__ import annotations

from extractor.mentions.naming.clitics import ONTO
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name

_PRONOUNS = ("ها", "هم", "هما", "نا")


def is_activity(name: Name) -> bool:
    """True for a management without article behind a verb of comprising or a noun of services: تشمل | إدارة الثروات."""
    words, at = name.words, name.first
    managing = name.arabic and not name.skip and words.folded[at] in grammar_words("ar", "managing")
    if not managing or at == 0 or not words.joined(at):
        return False
    before = words.folded[at - 1]
    return before in grammar_words("ar", "comprising") or before[1:] in grammar_words("ar", "comprising")


def is_of_somebody(name: Name) -> bool:
    """True for the noun of a body with a pronoun behind it, which tells whose it is: مجلسها الوطني, لشركتنا."""
    if not name.arabic or name.rule != "recogniser":
        return False
    heads, word = organisation_facts("ar").heads, name.text.split(" ")[0]
    bare = (word, word[1:]) if word[0] in ONTO else (word,)
    nouns = (one.removesuffix(pronoun) for one in bare for pronoun in _PRONOUNS if one.endswith(pronoun))
    return word not in heads and any(noun in heads or noun.removesuffix("ت") + "ه" in heads for noun in nouns)
