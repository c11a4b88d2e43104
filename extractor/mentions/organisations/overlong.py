"""Arabic names that run on: behind a name which the release has by itself elsewhere (شركة زادنا | شرق الميناء), and
behind the state of an embassy: سفارة دولة الكويت | مجلس العزاء."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA, is_definite
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name, widened
from extractor.mentions.naming.states import state_from
from extractor.mentions.naming.words import Words

_LEAST = 2  # words of the shorter name
_PLACING = "بل"
_RELATED = ("ي", "يه")  # adjectives of the state


def without_tails(names: Sequence[Name]) -> list[Name]:
    """The names, each without what is no part of it, where the rest stands alone in another place of the release."""
    alone: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for name in names:
        if name.arabic:
            alone[name.text].add((name.words.index, name.first))
    return [_shortened(_of_state(name), alone) if name.arabic else name for name in names]


def _of_state(name: Name) -> Name:
    """An embassy without what its state neither is nor where it stands: سفارة كينيا | معرض الكتاب; not in بيروت."""
    words, at = name.words, name.first + 1
    mission = words.folded[name.first][name.skip :] in grammar_words("ar", "mission")
    state = state_from(words, at) if mission and at < name.end and words.joined(at) else None
    if state is None or not state.named or state.end >= name.end:
        return name
    word = words.folded[state.end]
    placed = word in grammar_words("ar", "inside") or word[0] in _PLACING
    return name if placed or word.endswith(_RELATED) else widened(name, name.first, state.end, name.rule)


def _shortened(name: Name, alone: dict[str, set[tuple[int, int]]]) -> Name:
    words, place = name.words, (name.words.index, name.first)
    for end in range(name.first + _LEAST, name.end):
        elsewhere = alone.get(words.text_of(name.first, end)[name.skip :], set()) - {place}
        if elsewhere and _is_loose(words, end, name.end):
            return widened(name, name.first, end, name.rule)
    return name


def _is_loose(words: Words, at: int, end: int) -> bool:
    """True for what stands behind a whole name and tells something else: where it is (بالمنطقة, شرق الميناء), who else
    (ورجال الأعمال), what it is (راضية), an adjective of the noun before: قيم ورسالة شرطة النور | الأمنية والمجتمعية."""
    word = words.folded[at]
    where = (word[0] == "ب" and word[1:] in grammar_words("ar", "settled")) or word.startswith("بال")
    where = where or word in grammar_words("ar", "quarter")
    rest = word[1:]
    known = organisation_facts("ar").field | organisation_facts("ar").construct
    others = word[0] == "و" and not is_definite(rest) and rest not in known and end - at > 1
    after = words.folded[end] if end < len(words) and words.joined(end) else ""
    shared = end == at + 1 and NISBA.match(word) is not None
    told = end == at + 1 and word.endswith("ه") and not is_definite(word) and is_definite(words.folded[at - 1])
    told = told and word not in lexicon("ar").index("places")  # شبكة الموانئ الآمنة | راضية
    return where or others or told or (shared and after[:1] == "و" and NISBA.match(after[1:]) is not None)
