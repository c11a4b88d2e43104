"""Names cut short: Acme for Acme Robotics Inc., المدن القوية for شبكة المدن القوية; the Ministry, الوزارة."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.arabic_shapes import is_definite
from extractor.mentions.naming.clitics import key_of
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.occurrences import Sought
from extractor.mentions.naming.recognised import Name, kind_of, small_words, votes
from extractor.mentions.naming.words import QUOTES, Words
from extractor.mentions.organisations.brackets import Definition
from extractor.mentions.organisations.heads import head_of
from extractor.text import has_arabic

_LEAST_TEAM = 5  # letters
_LEAST_ALONE = 2


def short_forms(names: Sequence[Name], passages: Sequence[Words], recognised: Sequence[Name]) -> list[Sought]:
    """What each name is also called in the release, judged by its words and by what the recogniser says elsewhere."""
    sums = votes(recognised)
    small, alone = small_words(passages), _pairs_alone(passages)
    full = {name.key for name in names}
    surnames = {name.text.split(" ")[-1] for name in recognised if name.kind == "PER" and name.end - name.first > 1}
    found: list[Sought] = []
    for name in {name.key: name for name in names}.values():
        for parts in (*_arabic(name, sums, alone), *_latin(name)) if name.arabic else _english(name, small):
            text = " ".join(parts)
            told = _is_in_marks(name) and kind_of(key_of(text), sums) == "LOC"  # في أزرق ويف
            if text not in full and (told or _may_name(text, sums, surnames) or _is_of_firm(name, text, sums)):
                found.append(Sought(parts, "ORG", "short", "" if has_arabic(text) else "first"))
    return found


def _may_name(text: str, sums: Mapping[str, Counter[str]], surnames: Collection[str]) -> bool:
    """Whether a short form is nothing else in the release: no place, no surname of a person named in full."""
    kind = kind_of(key_of(text), sums)
    return kind in (None, "ORG", "MISC") or (kind == "PER" and " " not in text and text not in surnames)


def _is_of_firm(name: Name, text: str, sums: Mapping[str, Counter[str]]) -> bool:
    """True for the first words of a firm in full that no list knows as a place, nor as a person's given name:
    Brightpath, of Brightpath Loan LLC; Haraka Pesa, of Haraka Pesa Limited."""
    kind = kind_of(key_of(text), sums)
    if name.rule != "legal" or name.arabic or kind not in ("LOC", "PER"):
        return False
    if kind == "PER":
        rest = name.text.removeprefix(text).split()
        return text.split(" ")[0] not in given_names() and organisation_facts("en").legal.keys() >= set(rest)
    return text not in lexicon("en").index("places") and text not in country_words()


def _arabic(
    name: Name, sums: Mapping[str, Counter[str]], alone: Mapping[tuple[str, str], int]
) -> Iterator[tuple[str, ...]]:
    """The rest behind a head noun, two definite words at least: المدن القوية; the words that marks hold behind it.

    Where the first is a field of work, the recogniser takes the rest for an organisation somewhere, or an adjective
    that no list of fields holds tells it (القوية, not التجارية) and the release says it alone more than once.
    """
    facts = organisation_facts("ar")
    parts = tuple(name.text.split(" "))
    head = head_of(parts[0])
    if head is None or head.definite or parts[0] not in grammar_words("ar", "droppable") or len(parts) < 3:
        return
    rest = parts[1:]
    if _is_in_marks(name):
        yield rest  # شركة «أزرق ويف»
        return
    definite = all(map(is_definite, rest))
    own = rest[0] not in facts.field and rest[0] not in facts.quality
    own = own or kind_of(key_of(" ".join(rest)), sums) == "ORG"
    telling = rest[0] in facts.field and not facts.field | facts.quality | facts.describing >= set(rest[1:])
    if definite and (own or (telling and alone.get((rest[0], rest[1]), 0) >= _LEAST_ALONE)):
        yield rest


def _is_in_marks(name: Name) -> bool:
    """True where marks hold all of a name behind its noun: شركة «أزرق ويف»."""
    words, first = name.words, name.first + 1
    return name.rule == "quoted" and (words.gap(first).strip(" "), words.behind(name.end)[:1]) in QUOTES


def _latin(name: Name) -> Iterator[tuple[str, ...]]:
    """The Latin words of an Arabic name, those without the legal form, the first: Acme Robotics, of شركة Acme Robotics
    LLC الألمانية."""
    facts = organisation_facts("en")
    parts = [part for part in name.text.split(" ") if not has_arabic(part)]
    if not parts or head_of(name.text.split(" ")[0]) is None:
        return
    yield tuple(parts)
    while len(parts) > 1 and parts[-1] in facts.legal:
        parts.pop()
        yield tuple(parts)
    first = parts[0]
    known = first in facts.common or first in facts.heads or first in facts.function or first in country_words()
    if len(parts) > 1 and len(first) > _LEAST_ALONE and not known and first not in given_names():
        yield (first,)


def _pairs_alone(passages: Sequence[Words]) -> Counter[tuple[str, str]]:
    """How often two definite Arabic words stand together, و before or not, behind no head noun that may be dropped."""
    counts: Counter[tuple[str, str]] = Counter()
    droppable = grammar_words("ar", "droppable")
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        for at in range(len(words) - 1):
            first, second = words.folded[at].removeprefix("و"), words.folded[at + 1]
            if not (is_definite(first) and is_definite(second) and words.joined(at + 1)):
                continue
            head = head_of(words.folded[at - 1]) if at and words.joined(at) else None
            if head is None or head.noun not in droppable:
                counts[first, second] += 1
    return counts


def _english(name: Name, small: Collection[str]) -> Iterator[tuple[str, ...]]:
    """The name without legal form and head nouns at its end, then its first two words, then its first."""
    facts = organisation_facts("en")
    parts = list(name.text.split(" "))
    if grammar_words("en", "of") & set(parts):
        return
    while len(parts) > 1 and parts[-1] in facts.legal:
        parts.pop()
        yield tuple(parts)
    while len(parts) > 2 and parts[-1] in facts.heads:
        parts.pop()
        if parts[-1] in grammar_words("en", "civic"):
            return  # Northland State, of Northland State Government, is a place
        yield tuple(parts)
    if name.rule == "legal" and len(parts) > 2:
        yield tuple(parts[:2])
    first = parts[0]
    own = (
        len(first) > 2
        and first not in small
        and first not in facts.common
        and first not in facts.heads
        and first not in facts.function
        and first not in facts.quality | country_words()  # the Saudi of Saudi Exchange
    )
    headed = parts[-1] in facts.heads and parts[-1] not in grammar_words("en", "field_house")  # the Foreign Ministry
    if own and len(parts) > 1 and (name.rule == "legal" or headed):
        yield (first,)
    last = parts[-1]
    if len(parts) > 1 and is_team(last) and last not in small:
        yield (last,)


def is_team(word: str) -> bool:
    """True for a plural that is no head noun, department or field: the Herons, of the Eastern Cape Herons."""
    facts = organisation_facts("en")
    known = facts.common | facts.field | facts.quality | {*facts.heads, *facts.legal}
    plural = word.endswith("s") and not word.endswith(("ss", "'s")) and len(word) >= _LEAST_TEAM
    counted = word in lexicon("en").index("counted") or word in lexicon("en").index("vague_plurals")
    return plural and not counted and word not in known | grammar_words("en", "department") and word[:-1] not in known


def general_mentions(
    passages: Sequence[Words], found: Sequence[Name], definitions: Sequence[Definition], houses: Sequence[Name] = ()
) -> Mapping[Name, Name]:
    """Bare heads (الوزارة, the Ministry) → the one full name that they stand for; none where two names could be meant.

    A bare head stands for a name only behind its first mention; where the text has none, for that of the page's house.
    """
    by_head = _by_head(found, definitions)
    passing = {head for head, names in by_head.items() if len(names) == 1 and _is_passing(names[0], passages)}
    own = _by_head(houses, ())
    by_head = {**own, **{head: names for head, names in by_head.items() if head not in passing & own.keys()}}
    taken = {(name.words.index, at) for name in found for at in range(name.first, name.end)}
    general: dict[Name, Name] = {}
    for words in passages:
        for at, word in enumerate(words.folded):
            acting = word.startswith("ب") and word in person_facts("ar").modifiers  # بالنيابة
            head = None if acting or _is_of_board(words, at) else _bare_head(words, at, word)
            if head is None or (words.index, at) in taken:
                continue
            named = by_head.get(head, [])
            if named and _is_led_by_another(head, named[0], by_head):
                continue
            if _one_name(named) and (named[0].words.index, named[0].first) < (words.index, at):
                skip = head_of(word).skip if words.passage.lexicon.language == "ar" else 0  # type: ignore[union-attr]
                cut = 2 if word.endswith("'s") else 0
                general[Name(words, at, at + 1, "ORG", 0.5, "general", skip, cut)] = named[0]
    return general


def _is_of_board(words: Words, at: int) -> bool:
    """True for الإدارة in رئيس مجلس الإدارة, which is no الإدارة العامة للتخطيط."""
    both = words.text_of(max(0, at - 1), at + 1)
    return at > 0 and not {both, both[1:]}.isdisjoint(grammar_words("ar", "board_called"))


def _is_led_by_another(head: str, name: Name, by_head: Mapping[str, list[Name]]) -> bool:
    """True where a bank under the other noun was named first, which "the bank" may mean too: المصرف, of بنك النيل."""
    banks = grammar_words("ar", "banking")
    others = [by_head[noun][0] for noun in banks - {head} if head in banks and by_head.get(noun)]
    return any((one.words.index, one.first) < (name.words.index, name.first) for one in others)


def _is_passing(name: Name, passages: Sequence[Words]) -> bool:
    """True for a name outside the headline and the first paragraph: another body than the one that speaks."""
    body = (words.index for words in passages if words.passage.block.label == "body")
    return name.words.passage.block.label == "body" and name.words.index > next(body, name.words.index)


def _one_name(named: Sequence[Name]) -> bool:
    """True where all are one name or shorter forms of it."""
    keys = [set(name.key.split(" ")) for name in named]
    longest = max(keys, key=len, default=set())
    return bool(keys) and all(key <= longest for key in keys)


def _by_head(found: Sequence[Name], definitions: Sequence[Definition]) -> Mapping[str, list[Name]]:
    by_head: dict[str, list[Name]] = defaultdict(list)
    for name in found:
        parts = name.text.split(" ")
        if name.arabic:
            head = head_of(parts[0])
            if head is not None and len(parts) > 1:
                by_head[head.noun].append(name)
            noun = _noun_before(name)
            if noun:
                by_head[noun].append(name)
        elif len(parts) > 1:
            joint = next((at for at, part in enumerate(parts) if part in grammar_words("en", "of")), len(parts))
            for part in {parts[0], parts[-1], parts[joint - 1]} & organisation_facts("en").heads.keys():
                by_head[part].append(name)
    for one in definitions:
        if one.general:
            text = one.short.text.removeprefix("ال") if one.full.arabic else one.short.text
            by_head[text] = [one.full]
    return by_head


def _noun_before(name: Name) -> str:
    """The noun of an Arabic name in quotation marks that goes without it: مؤسسة «النيل»; "" where none stands."""
    words, at = name.words, name.first
    quoted = at > 0 and words.gap(at).strip(" ") in ("«", "“", '"')
    head = head_of(words.folded[at - 1]) if quoted and head_of(name.text.split(" ")[0]) is None else None
    known = head is not None and not head.definite and head.noun in grammar_words("ar", "droppable")
    return head.noun if head is not None and known else ""


def _is_founding(words: Words, at: int) -> bool:
    """True for المؤسسة in الشريكة المؤسسة: behind a title with its article, which governs no noun, an adjective."""
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    return before.startswith("ال") and before in person_facts("ar").heads and words.folded[at].startswith("ال")


def _is_adjective(words: Words, at: int) -> bool:
    """True for البلدية, الاتحادية behind a definite noun or a country: وزير الشؤون البلدية, ألمانيا الاتحادية."""
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    known = is_definite(before) and before not in person_facts("ar").heads
    return words.folded[at].endswith("يه") and (known or before in country_words("ar"))


def _heads() -> Collection[str]:
    return organisation_facts("en").heads.keys()


def _bare_head(words: Words, at: int, word: str) -> str | None:
    """The head noun of a bare mention with its article, alone as a phrase; None: no such thing."""
    if words.passage.lexicon.language == "ar":
        head = head_of(word) if "\u0600" < word[0] < "\u0700" else None
        if head is None or not head.definite or _is_founding(words, at) or _is_adjective(words, at):
            return None
        follows = at + 1 < len(words) and words.joined(at + 1)
        adjective = (
            follows
            and words.folded[at + 1].startswith("ال")
            and words.folded[at + 1] not in grammar_words("ar", "pronoun")
            and words.folded[at + 1] not in person_facts("ar").honorifics  # من جانب المجموعة المهندسة هالة الراعي
        )
        return None if adjective else head.noun
    noun = word.removesuffix("'s")
    if at + 1 < len(words) and words.joined(at + 1) and words.capital[at + 1] and words.folded[at + 1] in _heads():
        return None  # the Health in the Health Sciences Authority
    if noun not in organisation_facts("en").heads or not words.capital[at] or words.title_case or at == 0:
        return None
    return noun if words.folded[at - 1] == "the" and words.joined(at) else None
