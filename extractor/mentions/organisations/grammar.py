"""What head nouns, legal forms, quotation marks and lists tell of bodies in each passage, beside the recogniser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.adjectival import adjectival_organisations
from extractor.mentions.organisations.arabic import arabic_organisations
from extractor.mentions.organisations.commands import command_organisations
from extractor.mentions.organisations.dual import listed_organisations, served_pairs, two_ministries
from extractor.mentions.organisations.english import english_organisations
from extractor.mentions.organisations.enlisted import enlisted_organisations
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.instanced import instanced_organisations
from extractor.mentions.organisations.offices import announced_organisations
from extractor.mentions.organisations.quoted import (
    partnered_organisations,
    quoted_organisations,
    team_organisations,
    trading_organisations,
)
from extractor.mentions.organisations.radios import radio_organisations


def grammar_names(passages: Sequence[Words], recognised: Sequence[Name]) -> list[Name]:
    """The recogniser's organisations, and those of head nouns and legal forms, which carry the former on."""
    phrases = _repeated_phrases(passages)
    names: list[Name] = []
    by_passage = grouped(recognised)
    for words in passages:
        own = by_passage.get(words.index, [])
        grown = _arabic(words, own, phrases) if words.passage.lexicon.language == "ar" else []
        taken = {at for name in grown for at in range(name.first, name.end)}
        grown += [name for name in english_organisations(words, own) if not taken & set(range(name.first, name.end))]
        arabic = words.passage.lexicon.language == "ar"  # where a title outweighs a doubtful Latin name
        sure = [name for name in own if not arabic or name.arabic or name.kind != "ORG"]
        named = {at for name in (*grown, *sure) for at in range(name.first, name.end)}
        grown += announced_organisations(words, named)
        grown += instanced_organisations(words, [*grown, *(name for name in own if name.kind == "ORG")], own)
        grown += enlisted_organisations(words, [*grown, *(name for name in own if name.kind == "ORG")], own)
        names.extend(grown)
        taken = {at for name in grown for at in range(name.first, name.end)}
        names.extend(name for name in own if name.kind == "ORG" and taken.isdisjoint(range(name.first, name.end)))
    return names


def _arabic(words: Words, own: Sequence[Name], phrases: Mapping[str, int]) -> list[Name]:
    listed = listed_organisations(words, own) or served_pairs(words)
    two = [*two_ministries(words), *quoted_organisations(words, own), *team_organisations(words, own), *listed]
    told = (*partnered_organisations(words), *trading_organisations(words), *radio_organisations(words))
    told += tuple(adjectival_organisations(words))
    two += [name for name in told if not any(map(name.overlaps, two))]
    found = two + [name for name in arabic_organisations(words, own, phrases) if not any(map(name.overlaps, two))]
    commands = command_organisations(words, own, found)
    return commands + [name for name in found if not any(map(name.overlaps, commands))]


def _repeated_phrases(passages: Iterable[Words]) -> Mapping[str, int]:
    """How often a phrase of two to five words that begins with an Arabic head noun stands in the release."""
    counts: Counter[str] = Counter()
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        for at, word in enumerate(words.folded):
            head = head_of(word) if "\u0600" < word[0] < "\u0700" else None
            if head is None:
                continue
            for end in range(at + 2, min(at + 5, len(words)) + 1):
                if not words.joined(end - 1):
                    break
                counts[words.text_of(at, end)[head.skip :]] += 1
    return counts
