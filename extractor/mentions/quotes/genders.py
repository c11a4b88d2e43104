"""Whether a person is he or she, learned from the pronouns behind the name: Ann Hale said her team …

Only sentences that name one person count, and only the words outside quote marks: inside them she is someone else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractor.mentions.quotes.frames import Name, Paragraph
from extractor.text import fold_term

AGREED = 0.8
"""Share of the pronouns behind a name that must agree."""
_WORD = re.compile(r"[^\W\d_]+")


def learn_genders(paragraphs: Sequence[Paragraph]) -> Mapping[str, str]:
    """Last word of a name → the gender that the pronouns behind it agree on; others are left out."""
    heard: dict[str, list[str]] = {}
    for paragraph in paragraphs:
        for start, end in paragraph.sentences:
            name = _only_person(paragraph, start, end)
            if name is None:
                continue
            last = fold_term(paragraph.text[name.start : name.end]).removesuffix("'s").split()[-1:]
            gender = _gender_behind(paragraph, name.end, end)
            if last and gender is not None:
                heard.setdefault(last[0], []).append(gender)
    most = {word: max(sorted(set(genders)), key=genders.count) for word, genders in heard.items()}
    return {word: gender for word, gender in most.items() if heard[word].count(gender) >= AGREED * len(heard[word])}


def _only_person(paragraph: Paragraph, start: int, end: int) -> Name | None:
    people = [
        name
        for name in paragraph.names_in(start, end)
        if name.kind == "person" and not paragraph.quoted(name.start)
    ]  # fmt: skip
    return people[0] if len(people) == 1 else None


def _gender_behind(paragraph: Paragraph, start: int, end: int) -> str | None:
    """What the first he, she, his or her says."""
    pronouns = paragraph.passage.lexicon.index("pronouns")
    for match in _WORD.finditer(paragraph.covered, start, end):
        fact = pronouns.get(match.group().lower())
        if fact is None or not fact["gender"] or fact["refers"] not in ("person", "owner", "reflexive"):
            continue
        if fact["refers"] != "owner" or _owns(paragraph, match.end(), end):
            return fact["gender"]
    return None


def _owns(paragraph: Paragraph, at: int, end: int) -> bool:
    """Whether a word follows that can be owned: in "Ann Hale wrote to her" she is someone else."""
    ahead = _WORD.match(paragraph.covered[at:end].lstrip())
    return ahead is not None and ahead.group().lower() not in paragraph.passage.lexicon.index("adjuncts")
