"""Arabic persons that a title, a verb or what follows tells, where the recogniser saw none: مدير المخبز سامي الراعي."""

from __future__ import annotations

from collections.abc import Collection

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import is_keeper, says_that
from extractor.mentions.naming.arabic_shapes import MASDAR
from extractor.mentions.naming.facts import PersonFacts, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.heads import head_of

_PAIR = 2
_LONGEST_TITLE = 12
_LONGEST_SPOKEN = 9
_LEAST_BEFORE = 2
_MARKS = ("«", "»", "“", "”", '"')
_LONGEST_MARKED = 4  # words of a name in marks
_LEAST_PLURAL = 7
_ADJECTIVE = "يه"
_OWNED = ("ته", "تها")


def speaking_names(words: Words, taken: Collection[int]) -> list[Name]:
    """Two words between a whole Arabic title and "that", outside the words taken: قالت مديرة المدرسة خلود باعمر إن …"""
    if words.passage.lexicon.language != "ar":
        return []
    found = []
    for end in range(_LEAST_BEFORE + 2, len(words)):
        first = end - 2
        if not says_that(words, end) or any(at in taken for at in range(first, end)):
            continue
        joined = all(words.joined(at) for at in range(first - 1, end + 1))
        named = joined and all(may_be_name(words, at, first) for at in (first, first + 1))
        named = named and words.folded[first].removeprefix("ب") not in lexicon("ar").index("places")  # بالجزائر العاصمة
        if named and _is_titled(words, first, taken):
            found.append(Name(words, first, end, "PER", 0.6, "apposition"))
    return found


def is_charge_or_style(words: Words, first: int, end: int) -> bool:
    """True for words that only look like a name: whither the dead go (انتقل إلى | رحمة الله), a field of affairs (لشؤون
    تيسير التجارة), a verb and the style of an office (أشرف معالي | وزير الصيد)."""
    towards = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("ar", "towards")
    if towards and words.text_of(first, end) in grammar_words("ar", "mercy"):
        return True
    if end - first != _PAIR:
        return False
    facts, last = person_facts("ar"), words.folded[end - 1]
    charge = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("ar", "affairs")
    style = last in facts.honorifics and last not in facts.given and not last.startswith("ال")
    titled = end < len(words) and words.joined(end) and words.folded[end] in facts.heads
    honoured = first > 0 and words.joined(first) and words.folded[first - 1] in facts.honorifics
    style = style and not (honoured and words.folded[first] in facts.given)  # السيد فتحي دولة رئيس البلدية
    return (charge and last in organisation_facts("ar").field) or (style and titled)


def titled_names(words: Words, taken: Collection[int]) -> list[Name]:
    """A given name and what belongs to it, right behind a title phrase or before a title, outside the words taken.

    مدير عام مديرية المخا سالم الزرنوقي; وحيدر طعمة قائممقام القضاء.
    """
    if words.passage.lexicon.language != "ar":
        return []
    facts, found, end = person_facts("ar"), [], 0
    for at in range(len(words) - 1):
        word = words.folded[at]
        succeeded = _is_succeeded(words, at, facts)
        kunya = _is_kunya(words, at, facts)
        listed = succeeded or _is_listed(words, at, facts) or kunya
        if at < end or at in taken or word in facts.function or not (is_given(words, at, facts) or listed):
            continue
        if is_governed_place(words, at) or opens_town(words, at):
            continue
        stop = _family_end(words, at, facts, taken)
        if stop < at + 2 or is_spoken_for(words, at) or is_charge_or_style(words, at, stop):
            continue
        apposed = stop < len(words) and (words.joined(stop) or words.gap(stop).strip(" ") in COMMAS)
        before = apposed and words.folded[stop] in facts.heads and not _is_of_things(words, stop)
        told = succeeded or _is_told_of(words, at, stop, kunya=kunya) or _is_daughter(words, at)
        if before or told or (word in facts.given and _ends_title(words, at)):
            end = stop
            found.append(Name(words, at, stop, "PER", 0.65, "apposition", 0 if kunya or word in facts.given else 1))
    return found


def _is_of_things(words: Words, at: int) -> bool:
    """True for two adjectives of a plural, of which the first may be a woman's trade: لمشاكل | اقتصادية واجتماعية."""
    after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
    pair = after.startswith("و") and after.endswith(_ADJECTIVE) and after not in person_facts("ar").heads
    return pair and words.folded[at].endswith(_ADJECTIVE) and after[1:] not in person_facts("ar").heads


def is_behind_governor(words: Words, at: int) -> bool:
    """True right behind who governs a place, a letter written onto him or none: محافظ, ووالي."""
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    return not grammar_words("ar", "governing").isdisjoint((before, before[1:]))


def opens_town(words: Words, at: int) -> bool:
    """True for what opens a town's name behind the noun of a part of a country: منطقة | سيدي الرمان."""
    placed = at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "quarter")
    return placed and words.folded[at] in grammar_words("ar", "town")


def is_governed_place(words: Words, at: int) -> bool:
    """True for a word that no list of given names knows, or a woman's name, behind who governs it: محافظ | تيماء."""
    told = lexicon("ar").index("given_names").get(words.folded[at])
    return is_behind_governor(words, at) and (told is None or told["gender"] == "female")


def is_in_house(word: str) -> bool:
    """True for the noun of a house behind ب or ل, no given name: بنادي درب, لجامعة النور."""
    head = head_of(word) if word[0] in "بل" and word not in person_facts("ar").given else None
    return head is not None and head.skip > 0 and not head.definite and head.strength in ("strong", "weak")


def _is_kunya(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for "mother of", "father of" and a given name, as someone is called: أما أم محمد، وهي …"""
    parent = words.folded[at] in grammar_words("ar", "parent") and words.joined(at + 1)
    return parent and words.folded[at + 1] in facts.given and at + 2 < len(words) and _is_before_who(words, at + 2)


def _is_before_who(words: Words, stop: int) -> bool:
    """True before a comma and "who": وهي, الذي."""
    return words.gap(stop).strip(" ") in COMMAS and words.folded[stop] in grammar_words("ar", "who")


def _is_told_of(words: Words, at: int, stop: int, *, kunya: bool) -> bool:
    """True between a verb of speech, or a trade with its article, and "who": وروى مفتاح الصويعي، وهو …; المزارع عودة
    السعيديين، الذي …; for a kunya without either."""
    if at == 0 or stop >= len(words) or not words.joined(at) or not _is_before_who(words, stop):
        return False
    facts, before = person_facts("ar"), words.folded[at - 1]
    spoke = before in facts.cues or before.removeprefix("و") in facts.cues
    return kunya or spoke or (before.startswith("ال") and before in facts.heads)


def _is_succeeded(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for a given name with ل behind a word that takes it: خلفا لسامي الراعي."""
    led = at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "dative")
    return led and words.folded[at][0] == "ل" and words.folded[at][1:] in facts.given


def _is_daughter(words: Words, at: int) -> bool:
    """True for a woman's given name and whose daughter she is: عائشة بت سالم."""
    child = words.folded[at + 1] in grammar_words("ar", "child") and words.joined(at + 1)
    fact = lexicon("ar").index("given_names").get(words.folded[at])
    return child and fact is not None and fact["gender"] == "female"


def _is_listed(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for "and" written onto a given name, but not for a place or a name that begins with the letter: وادي."""
    word = words.folded[at]
    other = word in grammar_words("ar", "valley") or word in grammar_words("ar", "own")
    beside = words.gap(at).strip(" ") in ("", *COMMAS)
    return word.startswith("و") and not other and word[1:] in facts.given and beside


def _family_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int]) -> int:
    """Past the family name behind a given name; one that no list knows must end its phrase or stand before a title."""
    end = at + 1
    if end >= len(words) or end in taken or not words.joined(end) or words.shown[end].endswith(_OWNED):
        return end  # رفيق | دراسته
    child = words.folded[end] in grammar_words("ar", "child") and end + 1 < len(words) and words.joined(end + 1)
    if child:
        return end + 2  # عائشة بت الإمام
    chained = words.folded[end] in facts.given
    while chained and end + 1 < len(words) and end + 1 not in taken and words.joined(end + 1):
        end += 1
        chained = words.folded[end] in facts.given
    word = words.folded[end]
    body = organisation_facts("ar").is_head(word) or word in facts.heads or word in facts.function or word in facts.cues
    if body and word in grammar_words("ar", "trade_family") and ends_phrase(words, end + 1):
        return end + 1  # محافظ الشرطة أمينة حداد،
    if body or chained:
        return end + 1 if chained else end
    after = words.folded[end + 1] if end + 1 < len(words) else ""
    closed = ends_phrase(words, end + 1) or after in facts.heads or after in grammar_words("ar", "pronoun")
    family = word.startswith("ال") and len(word) > 4 and word not in facts.modifiers
    return end + 1 if family or closed or _is_before_deed(words, end, at) else end


def _is_before_deed(words: Words, at: int, first: int) -> bool:
    """True for a word that may be a family name before a verbal noun: أعلنت المديرة ريتا غصوب | تجديد العقد."""
    after = at + 1
    if after + 1 >= len(words) or not (words.joined(after) and words.joined(after + 1)):
        return False
    deed = MASDAR.match(words.folded[after]) is not None and words.folded[after + 1] not in person_facts("ar").function
    return deed and MASDAR.match(words.folded[at]) is None and may_be_name(words, at, first)


def _ends_title(words: Words, end: int) -> bool:
    """True where the words right before ``end`` are a title: a title noun, then nothing that ends a phrase."""
    return title_before(words, end) is not None


def title_before(words: Words, end: int) -> str | None:
    """The title noun of the Arabic title that ends right before a word; None: none there."""
    facts = person_facts("ar")
    end = _before_marks(words, end)
    body = head_of(words.folded[end - 1])
    if body is not None and not body.definite:
        return None  # بجامعة فرحات عباس: a body named for a person
    for at in range(end - 1, max(-1, end - 1 - _LONGEST_TITLE), -1):
        word = words.folded[at]
        if not words.joined(at + 1):
            return None
        bare = word.removeprefix("و")
        pair = words.text_of(at, at + 2) if at + 1 < end else ""
        known = next((one for one in (word, bare, pair, pair.removeprefix("و")) if one in facts.heads), None)
        if known is not None:
            return known
        small = word in facts.function and word not in grammar_words("ar", "inside")
        if small or word in facts.cues or word.removeprefix("و") in facts.cues:
            return None
    return None


def _before_marks(words: Words, end: int) -> int:
    """The word of a house's noun whose name in marks, set right or mirrored, ends before word ``end``: المدير التنفيذي
    لمؤسسة | »مجتمعنا« سامي الراعي; ``end``: no such."""
    if end >= len(words) or words.gap(end).strip(" ") not in _MARKS:
        return end
    for first in range(end - 1, max(0, end - 1 - _LONGEST_MARKED), -1):
        if words.gap(first).strip(" ") in _MARKS:
            return first - 1 if first > 1 and head_of(words.folded[first - 1]) is not None else end
        if not words.joined(first):
            return end
    return end


def _is_titled(words: Words, end: int, taken: Collection[int]) -> bool:
    """True where a title ends before a word whose last noun is definite, a verb of speech before it."""
    facts = person_facts("ar")
    definite = words.folded[end - 1].startswith(("ال", "بال", "لل"))
    placed = words.text_of(end - 2, end) in lexicon("ar").index("places")
    if not (definite or placed or end - 1 in taken):
        return False
    for at in range(end - 1, max(0, end - 1 - _LONGEST_SPOKEN), -1):
        verb = words.folded[at - 1]
        if words.folded[at] in facts.heads and (verb in facts.cues or verb.removeprefix("و") in facts.cues):
            return words.joined(at)
        small = words.folded[at] in facts.function and words.folded[at] not in grammar_words("ar", "inside")
        if not words.joined(at) or small:
            return False
    return False


def may_be_name(words: Words, at: int, first: int) -> bool:
    """True for a word that is no part of a title, of a body's name or of a day; the first has no article."""
    word, facts, names = words.folded[at], person_facts("ar"), organisation_facts("ar")
    known = word in facts.heads or word in facts.modifiers or word in facts.function or word in facts.cues
    body = names.is_head(word) or word in names.quality or word in names.field or word in names.construct
    day = any(word in lexicon("ar").index(table) for table in ("weekdays", "date_words", "numerals"))
    clitic = word[:2] == "لل" or (at == first and (word.startswith("ال") or word.endswith("ا")))
    return not (known or body or day or clitic) and len(word) > 2


def is_given(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for a given name; الآن, now, folds like آلان and is none; nor is أمينه, its secretary, like أمينة."""
    now = words.folded[at] in grammar_words("ar", "today") and not words.shown[at].startswith("آ")
    owned = words.folded[at] in facts.heads and words.shown[at].endswith("ه")
    level = at + 1 < len(words) and words.folded[at + 1] in grammar_words("ar", "level")  # على مستوى
    return words.folded[at] in facts.given and not (now or owned or level or is_keeper(words.folded[at : at + 2]))


def is_spoken_for(words: Words, at: int) -> bool:
    """True for باسم behind a spokesman and before a plural: المتحدث باسم البيت الأبيض; تحدثت باسم المشاركين."""
    behalf = at > 0 and words.folded[at] in grammar_words("ar", "behalf")
    many = at + 1 < len(words) and is_of_many(words.folded[at + 1])
    return behalf and (many or words.folded[at - 1] in grammar_words("ar", "spokes"))


def is_of_many(word: str) -> bool:
    """True for a definite plural of people, no family name: المشاركين, المتطوعات."""
    plural = word.startswith("ال") and word.endswith(("ين", "ون", "ات")) and len(word) >= _LEAST_PLURAL
    return plural and word not in person_facts("ar").given


def ends_phrase(words: Words, at: int) -> bool:
    """True where a comma or stop stands before word ``at``: the word before it closes the name."""
    return at >= len(words) or words.gap(at).strip(" ")[:1] in ("،", ",", ".", ":", "(")
