"""The first name of an Arabic person whose family name the recogniser found alone."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.letters import clitic_letters, ends_in_ya
from extractor.mentions.naming.own import is_given_as_well, opens_with_god, witnesses
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.trimmed_people import oversees
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.honoured import is_shortened
from extractor.mentions.people.titled import may_be_name, title_before

_LEAST_CHILD = 3
_MOST_FOUND = 3
_AND = ("و", "ف")


def with_first_name(name: Name) -> Name:
    """The name with the first name before it that the recogniser left out: a given name, a word behind a comma."""
    words, before = name.words, name.first - 1
    if not name.arabic or name.kind != "PER" or name.skip or before < 0:
        return name
    if words.joined(name.first) and _is_to_given(words, before):
        return replace(name, first=before, skip=1)
    if words.joined(name.first) and _opens_long_name(words, before):
        return replace(name, first=before)
    if name.end - name.first > _MOST_FOUND:
        return name
    if opens_with_god(words, name.first):
        known = person_facts("ar").given | grammar_words("ar", "of_god")
        skip = clitic_letters(words.folded[before], "PER", known)
        return replace(name, first=before, skip=skip)  # منة | الله الشاذلي
    if not words.joined(name.first) or words.folded[before] in person_facts("ar").cues or is_arm(words, before):
        return name
    return replace(name, first=_first(name))


def _is_to_given(words: Words, at: int) -> bool:
    """True for a given name with ل behind a word that takes it: خلفا لسالم | بدر الحداد."""
    word, led = words.folded[at], at > 0 and words.joined(at)
    given = word[:1] == "ل" and word[1:] in person_facts("ar").given and word not in person_facts("ar").given
    return led and given and words.folded[at - 1] in grammar_words("ar", "dative")


def _opens_long_name(words: Words, at: int) -> bool:
    """True for what opens names of any length: مولاي | عبد الرحيم العلوي; also a title noun behind a whole title: عمدة
    البلدية المختار | السالم ولد الطالب."""
    word = words.folded[at]
    titled = word in grammar_words("ar", "given_title") and title_before(words, at) is not None
    return titled or word in grammar_words("ar", "sharif")


def _first(name: Name) -> int:
    """The first word of the name, the one before it or the two before it taken in."""
    words, at, facts = name.words, name.first - 1, person_facts("ar")
    word = words.folded[at]
    if is_given_as_well(words, at):
        return at  # الدكتور السيد تاج الدين حسن
    if oversees(words, at, name.end):
        return name.first
    if _begins_with_father(name) and not word.startswith("ال") and word not in facts.function:
        return at  # فلاح | بن مطلق: also where the given name is a trade
    if word in facts.honorifics and _is_behind_given(words, at):
        return at - 1  # a family name that is also an honorific: عايدة السيد عبد الله
    if name.end - name.first == 1 and _is_given_behind_title(words, at, name.text):
        return at  # مدير الشركة الدكتور أمير الجداوي
    if word in facts.honorifics or (word in facts.heads and word not in facts.given):
        return name.first
    if _is_behind_dignity(words, at) or _is_addressed(words, at):
        return at  # المستشار مشاري فهد العبيدان, د. نافع سليمان الحايك
    if word in grammar_words("ar", "parent_of") and _opens_phrase(words, at):
        return at  # أم سامر
    if word in grammar_words("ar", "child") and _is_parted(words, at):
        return at - 1  # العالية منت بلال
    preposition = word in facts.function and not ends_in_ya(words.shown[at])
    if (word in facts.given and not preposition) or _is_behind_comma(name) or _is_daughter(words, at):
        return at
    return at if _is_behind_whole_title(name) else name.first


def _is_behind_given(words: Words, at: int) -> bool:
    """True for a word behind a given name that is no patron's (مستشفى الأمير سلطان الدكتور) and no witness's."""
    if at == 0 or not words.joined(at) or words.folded[at - 1] not in person_facts("ar").given:
        return False
    patron = at > 1 and words.folded[at - 2] in grammar_words("ar", "patron")
    return not patron and not witnesses(words, at - 1)


def _is_behind_dignity(words: Words, at: int) -> bool:
    """True for a word right behind a dignity that is no adjective of it, no small word, nobody's: الوزير | بالدكتور."""
    if at == 0 or not words.joined(at) or words.folded[at - 1] not in grammar_words("ar", "dignity"):
        return False
    word, facts = words.folded[at], person_facts("ar")
    owned = words.shown[at].endswith("ها")  # الفريق مهندستها سلوى
    told = word.startswith("ال") or word in facts.function or word in facts.modifiers or word[1:] in facts.honorifics
    return not owned and not told


def _is_behind_comma(name: Name) -> bool:
    """True for a word between a comma and a single family name that a comma, a colon or the end follows."""
    words, at = name.words, name.first - 1
    after = words.gap(name.end).strip(' "“«')[:1] if name.end < len(words) else ":"
    opens = words.gap(at).strip(" ") in COMMAS and name.end - name.first == 1 and after in (*COMMAS, ":")
    return opens and not words.folded[at].startswith("ال") and words.folded[at] not in person_facts("ar").function


def _is_behind_whole_title(name: Name) -> bool:
    """True for a word between a title that a definite noun ends and a family name alone: مديرة الوكالة نجاة البكوري."""
    words, at = name.words, name.first - 1
    family = name.end - name.first == 1 and name.text.startswith("ال") and words.folded[at - 1].startswith("ال")
    return family and at > 1 and may_be_name(words, at, at) and title_before(words, at) is not None


def _is_given_behind_title(words: Words, at: int, family: str) -> bool:
    """True for أمير, أمين between a whole title or a title of learning and a family name."""
    if words.folded[at] not in grammar_words("ar", "given_office") or at == 0 or not words.joined(at):
        return False
    before = words.folded[at - 1]
    learned = before in grammar_words("ar", "learned") or is_shortened(words, at - 1)
    titled = before.startswith("ال") and title_before(words, at) is not None
    return family.startswith("ال") and family.endswith("ي") and (learned or titled)


def _begins_with_father(name: Name) -> bool:
    """True for a name of two words and more that begins with "son of": بن مطلق الصيعري."""
    return name.end - name.first > 1 and name.text.split(" ")[0] in grammar_words("ar", "child")


def is_arm(words: Words, at: int) -> bool:
    """True for the arm of service behind a rank, which may be a given name too: الفريق بحري محمود فوزي."""
    arm = at > 0 and words.joined(at) and words.folded[at] in grammar_words("ar", "arm")
    return arm and words.folded[at - 1] in grammar_words("ar", "rank") | grammar_words("ar", "arm")


def _is_addressed(words: Words, at: int) -> bool:
    """True for a word that may be a name right behind a shortened honorific and its stop: د. نافع."""
    said = words.folded[at][:1] in _AND and words.folded[at][1:] in person_facts("ar").cues
    return at > 0 and is_shortened(words, at - 1) and may_be_name(words, at, at) and not said


def _opens_phrase(words: Words, at: int) -> bool:
    """True where no name can stand before word ``at``, so that أم is a mother and no "or": behind a verb, a title."""
    if at == 0 or not words.joined(at):
        return True
    before, facts = words.folded[at - 1], person_facts("ar")
    return before in facts.cues or before.removeprefix("و") in facts.cues or before in facts.heads


def _is_parted(words: Words, at: int) -> bool:
    """True for a first name that stands before "son of", "daughter of" at a word."""
    facts, child = person_facts("ar"), at - 1
    if child < 0 or not words.joined(at) or len(words.folded[child]) < _LEAST_CHILD:
        return False
    word = words.folded[child]
    return not (word in facts.function or word in facts.cues or word in facts.heads or word in facts.honorifics)


def _is_daughter(words: Words, at: int) -> bool:
    """True for a word that no list knows between a woman's title and a man's name: المتحدثة باسم الوزارة سرى عدنان."""
    told = lexicon("ar").index("given_names").get(words.folded[at + 1])
    if told is None or told["gender"] != "male" or not may_be_name(words, at, at) or not words.joined(at):
        return False
    head = title_before(words, at)
    return head is not None and words.folded[at - 1].startswith("ال") and person_facts("ar").heads[head] == "female"
