"""Where Arabic names begin and end against the look of their words.

Family names whose first letters look like a clitic (وهبة is a name and "and Hiba", بوجمعة begins like "with");
adjectives of an office that look like the last word of its body (رئيس جامعة النور السابق).
"""

from __future__ import annotations

from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words

_LEAST_SURNAME = 5
_MOST_OFFICES = 3
_GOD = "الله"
LONGEST_AMBIGUOUS = 4
"""Letters that a surname in و and ه has at most (وهبه); longer words are nouns with a pronoun."""


def is_own_and(words: Words, first: int, end: int) -> bool:
    """True for a family name that begins with و behind one given name at ``first``, where one person is spoken of.

    An honorific or title in the singular stands before the two (الدكتورة إيناس وهبة), or a title behind them.
    """
    if end - first != 2 or words.folded[end - 1] not in grammar_words("ar", "own"):
        return False
    facts = person_facts("ar")
    before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    bare = "ال" + before[2:] if before[:2] == "لل" else before[1:] if before[:1] in ("و", "ل", "ب") else before
    led = any(one in facts.honorifics or one in facts.heads for one in (before, bare))
    return led or (end < len(words) and words.folded[end] in facts.heads)


def is_and_its(words: Words, at: int) -> bool:
    """True for "and its …" by the look of word ``at``: ودوره, ومحيطه; short family names look so too."""
    return words.folded[at].startswith("و") and words.shown[at].endswith(("ه", "ها"))


def opens_with_god(words: Words, at: int) -> bool:
    """True for الله at word ``at`` behind another half of a given name: منة | الله, عطا | الله."""
    if at == 0 or words.folded[at] != _GOD or not words.joined(at):
        return False
    facts, before = person_facts("ar"), words.folded[at - 1]
    half = before in grammar_words("ar", "of_god") and not words.shown[at - 1].endswith("ه")  # منة, not منه
    small = before in facts.function or before in facts.cues or before.startswith("ال")
    return half or not small


def is_surname_of_sons(words: Words, at: int) -> bool:
    """True for a family name of the Maghreb in one word that may look like one with a clitic: بوجمعة, بنشقرون, بلحاج.

    What follows the first letter must be no noun that a preposition may stand before: بوزارة, بنك, بلجنة.
    """
    word = words.folded[at]
    if len(word) < _LEAST_SURNAME or not word.startswith(("بو", "بن", "بل")):
        return False
    facts, names, own = person_facts("ar"), organisation_facts("ar"), lexicon("ar")
    bare = word[1:]
    small = word in facts.function or bare in facts.function or word in facts.cues or word in facts.modifiers
    body = names.is_head(word) or names.is_head(bare) or bare in names.construct or word in names.field
    tables = ("places", "date_words", "months", "numerals", "counted", "units", "name_words")
    known = any(word in own.index(table) or bare in own.index(table) for table in tables)
    return not (small or body or known or bare in facts.heads or bare in grammar_words("ar", "quarter"))


def is_of_the_office(words: Words, first: int, at: int) -> bool:
    """True for an adjective at word ``at`` that a title before a body that begins at ``first`` has, not the body.

    التنفيذي, السابق are no body's (رئيس بنك النور التنفيذي); الإقليمي is none of a feminine noun (مدير منظمة الصحة
    العالمية الإقليمي).
    """
    if at <= first or first == 0 or not words.joined(first):
        return False
    if words.folded[at] in grammar_words("ar", "competence") and is_closed(words, first, at):
        return _is_titled(words, first)  # مفوض الأمم المتحدة | السامي, مستشار رئيس مجلس الوزراء | للشؤون الاقتصادية
    charged = at > first + 1 and words.folded[at] in grammar_words("ar", "affairs")
    if charged and not words.folded[first].startswith("ال"):
        deputies = grammar_words("ar", "deputy")  # نائبة عميد كلية الطب للشؤون الأكاديمية
        return any(words.folded[place] in deputies for place in range(max(0, first - _MOST_OFFICES), first))
    heads, before = person_facts("ar").heads, words.folded[first - 1]
    title = next((one for one in (before, before[1:]) if one in heads), None)
    if title is None or before.startswith("ال"):
        return False
    word, woman = words.folded[at], heads[title] == "female"
    if word in grammar_words("ar", "officer"):
        return word.endswith("ه") == woman
    return word in grammar_words("ar", "ranking") and not woman and words.folded[first].endswith("ه")


def is_closed(words: Words, first: int, end: int) -> bool:
    """True for a body of the world or of state whose name ends before ``end``: الأمم المتحدة, مجلس الوزراء."""
    name = words.text_of(first, end)
    forms = {name, "ال" + name[2:] if name.startswith("لل") else name.removeprefix("ل")}
    return not forms.isdisjoint(_closed_bodies())


@cache
def _closed_bodies() -> frozenset[str]:
    return grammar_words("ar", "closed_body") | lexicon("ar").index("world_bodies").keys()


def _is_titled(words: Words, at: int) -> bool:
    """True right behind a title, its adjectives between or none: منسقي | الأمم المتحدة, المفوض السامي | للأمم."""
    heads, ranks = person_facts("ar").heads, person_facts("ar").modifiers | grammar_words("ar", "competence")
    for place in range(at - 1, max(-1, at - 1 - _MOST_OFFICES), -1):
        word = words.folded[place]
        if not words.joined(place + 1):
            return False
        if word in heads or word.removesuffix("ي") in heads:
            return True
        if word not in ranks:
            return False
    return False


def is_founder_and(words: Words, at: int) -> bool:
    """True for a woman who founded and leads at word ``at``, no foundation: مؤسسة ومديرة المنصة."""
    if at + 1 >= len(words) or words.folded[at] not in grammar_words("ar", "founding") or not words.joined(at + 1):
        return False
    after = words.folded[at + 1]
    return after.startswith("و") and person_facts("ar").heads.get(after[1:]) == "female"


def is_condolence(words: Words, at: int) -> bool:
    """True for the words at which somebody is sorry, no end of a name: النقابة | بأحر التعازي, بأصدق مشاعر العزاء."""
    if at + 1 >= len(words) or not words.joined(at + 1) or words.folded[at][0] != "ب":
        return False
    felt = words.folded[at + 1] in grammar_words("ar", "condolence")
    return felt and words.folded[at][1:] in grammar_words("ar", "warmly")


def is_shortened_title(words: Words, at: int) -> bool:
    """True for a shortened title at word ``at`` with its stop, "and" before it or not: ود. هالة, أ.م.د. سامي."""
    word = words.folded[at].removeprefix("و")
    short = (len(word) == 1 or "." in word) and word in person_facts("ar").honorifics
    return short and at + 1 < len(words) and words.gap(at + 1) in (". ", ".")


def is_given_as_well(words: Words, at: int) -> bool:
    """True for السيد as a given name, behind a title of learning or another السيد: د. السيد الشرقاوي."""
    if at == 0 or words.folded[at] not in grammar_words("ar", "honouring"):
        return False
    learned = words.joined(at) and words.folded[at - 1] in grammar_words("ar", "learned")
    return learned or is_shortened_title(words, at - 1)


def witnesses(words: Words, at: int) -> bool:
    """True for شهد, أدى, names too, where they open a sentence before an honorific, behind a particle or none: كما شهد
    اللواء سامي الحفل."""
    if words.folded[at].removeprefix("و") not in grammar_words("ar", "witnessing") or at + 1 >= len(words):
        return False
    particles = grammar_words("ar", "before_verb") | grammar_words("ar", "also_before_verb")
    opens = at == 0 or words.opens_sentence(at) or words.folded[at - 1] in particles
    return opens and words.joined(at + 1) and words.folded[at + 1] in person_facts("ar").honorifics


def is_given_not_office(words: Words, at: int, end: int) -> bool:
    """True for أمين as a given name, which opens a name that ends before ``end``: أمين حداد, but أمين سر, أمين عمان."""
    if words.folded[at] not in grammar_words("ar", "given_office") or at + 1 >= end:
        return False
    facts, after = person_facts("ar"), words.folded[at + 1]
    kept = words.text_of(at, at + 2) in facts.heads or after in facts.modifiers or after in facts.function
    return not kept and after not in lexicon("ar").index("places")


def is_owned_body(words: Words, at: int) -> bool:
    """True for a body with a pronoun, which belongs to the one before it: اتحاد المزارعين | جمعيته العمومية."""
    shown, word, heads = words.shown[at], words.folded[at], organisation_facts("ar").heads
    stem = word[:-2] if shown.endswith("ها") else word[:-1] if shown.endswith("ه") else ""
    return stem in heads or (stem.endswith("ت") and stem[:-1] + "ه" in heads)


def is_management(words: Words, at: int) -> bool:
    """True for the management of a house at word ``at``, no body beside it: إدارة | نادي النور; إدارة الدفاع is one."""
    word = words.folded[at]
    managing = grammar_words("ar", "management")
    if at + 1 >= len(words) or not words.joined(at + 1) or not (word in managing or word[1:] in managing):
        return False
    return words.folded[at + 1] in organisation_facts("ar").house | grammar_words("ar", "called_after")


def is_called_after(words: Words, first: int, end: int) -> bool:
    """True for a hospital or school of somebody's name, before the honorific of who runs it: مستشفى الشهيد كمال الراعي
    | الدكتور حسام."""
    led = end < len(words) and words.joined(end) and words.folded[end] in person_facts("ar").honorifics
    return led and words.folded[first].lstrip("بول") in grammar_words("ar", "called_after")
