"""Arabic bodies that many towns have one of: what stands between or behind them tells which."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head, head_of

_LONGEST_CAMPUS = 6


def town_end(words: Words, at: int, end: int, head: Head, cover: Sequence[Name | None], *, scoped: bool) -> int | None:
    """One past the town that makes a name of a court or an office of a field of work: إدارة التعليم بالأحساء.

    ``scoped``: an adjective tells the range of a body with its article, المستشفى الجهوي بجندوبة.
    """
    facts, second = organisation_facts("ar"), words.folded[at + 1]
    office = second in facts.field and " ".join((head.noun, second)) not in facts.generic
    told = office or (scoped and head.definite)
    return court_end(words, end, head, cover) or (branch_end(words, end, head, cover) if told else None)


def is_town_of_two(words: Words, at: int) -> bool:
    """True for a town of two words whose first is the noun of a body with its article: بالدار البيضاء."""
    if at + 1 >= len(words) or not words.joined(at + 1):
        return False
    text = words.text_of(at, at + 2)
    forms = {text, text[1:], "ال" + text[2:] if text.startswith("لل") else text}
    return any(form.startswith("ال") for form in forms & lexicon("ar").index("places").keys())


def branch_end(words: Words, end: int, head: Head, cover: Sequence[Name | None]) -> int | None:
    """One past the town, joined by ب, of a body that many towns have: كلية العلوم بقابس, مديرية الصحة بمحافظة تعز."""
    roles = grammar_words("ar", "offshoot") | (grammar_words("ar", "branch") if head.definite else frozenset())
    clinic = head.definite and words.folded[end - 1] in grammar_words("ar", "of_clinic")  # المؤسسة الاستشفائية بقالمة
    if (head.noun not in roles and not clinic) or end >= len(words) or not words.joined(end):
        return None
    if words.folded[end] == "في":
        return _seat_end(words, end + 1, head, cover)
    if words.folded[end][0] not in "بل":
        return None
    if words.folded[end][1:] in grammar_words("ar", "settled") and end + 1 < len(words) and words.joined(end + 1):
        place = cover[end + 1]
        return place.end if place is not None and place.kind != "PER" and place.first in (end, end + 1) else None
    if words.folded[end][0] == "ل":
        return None
    place = cover[end]
    if is_town_of_two(words, end):
        return end + 2
    known = words.folded[end][1:] in lexicon("ar").index("places")
    if place is None or place.first != end or head_of(words.folded[end]) is not None:
        return end + 1 if known else None
    if place.kind == "PER":
        return None
    return place.end if place.kind == "LOC" or known else None


def _seat_end(words: Words, at: int, head: Head, cover: Sequence[Name | None]) -> int | None:
    """One past the town behind في of an office of a field or profession: مديرية الدفاع المدني في محافظة ديالى."""
    if head.noun not in grammar_words("ar", "office_in") or at >= len(words) or not words.joined(at):
        return None
    settled = words.folded[at] in grammar_words("ar", "settled") and at + 1 < len(words) and words.joined(at + 1)
    place = cover[at + 1] if settled else cover[at]
    told = place is not None and place.kind == "LOC" and place.first in ((at, at + 1) if settled else (at,))
    return place.end if place is not None and told and not country_words("ar") & {place.text, place.text[2:]} else None


def is_district(words: Words, at: int, head: Head, cover: Sequence[Name | None]) -> bool:
    """True for a district of Oman, which bears the noun of a prosecution: والي نيابة الأشخرة, من نيابة الأشخرة."""
    if head.noun not in grammar_words("ar", "district") or head.definite or at + 1 >= len(words):
        return False
    second, facts = words.folded[at + 1], organisation_facts("ar")
    if second in facts.field or second in facts.construct or at == 0 or not second.startswith("ال"):
        return False
    before = words.folded[at - 1] if words.joined(at) else ""
    inside = head.skip == 1 and words.folded[at][0] == "ب"
    inside = inside or (not head.skip and before in grammar_words("ar", "of_district"))
    citizen = cover[at - 2] if at > 1 and words.joined(at) and before in grammar_words("ar", "from") else None
    return inside or (citizen is not None and citizen.kind == "PER")


def court_end(words: Words, end: int, head: Head, cover: Sequence[Name | None]) -> int | None:
    """One past the town of a court, which tells it apart from others: محكمة الاستئناف بفاس, المحكمة العليا في صنعاء."""
    if head.noun not in grammar_words("ar", "local") or end >= len(words) or not words.joined(end):
        return None
    at = end + 1 if words.folded[end] == "في" and end + 1 < len(words) else end
    if is_town_of_two(words, at):
        return at + 2
    place = cover[at]
    inside = at > end or words.folded[at][0] == "ب"
    known = place is not None and place.kind == "LOC" and place.first == at and words.joined(at)
    return place.end if place is not None and known and inside else None


def township_end(words: Words, at: int, head: Head, cover: Sequence[Name | None]) -> int | None:
    """One past a town that no list knows, between its body behind a title and a name: عميد بلدية يفرن سامي الراعي."""
    end = at + 2
    if head.definite or head.skip or head.noun not in grammar_words("ar", "township") or at == 0 or end >= len(words):
        return None
    town, person, facts = words.folded[at + 1], cover[end], person_facts("ar")
    led = words.joined(at) and (words.folded[at - 1] in facts.heads or words.folded[at - 1][1:] in facts.heads)
    if not led or not all(map(words.joined, (at + 1, end))) or person is None or person.kind != "PER":
        return None
    plain = not town.startswith("ال") and town not in facts.honorifics and town not in facts.function
    whole = person.first == end or (person.first == at + 1 and town not in facts.given)
    return end if plain and whole and words.folded[end] in facts.given else None


def campus_end(words: Words, at: int, head: Head) -> int | None:
    """One past the adjective of a city of medicine or science with a name between: مدينة الملك سعيد الطبية."""
    if head.noun not in grammar_words("ar", "campus") or head.definite:
        return None
    facts = organisation_facts("ar")
    for place in range(at + 1, min(at + _LONGEST_CAMPUS, len(words))):
        word = words.folded[place]
        if not words.joined(place) or word in facts.function or head_of(word) is not None:
            return None
        if word in grammar_words("ar", "faculty"):
            return place + 1 if place > at + 1 else None
    return None
