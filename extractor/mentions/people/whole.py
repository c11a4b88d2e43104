"""Arabic and English names as the recogniser cut them → whole names: two halves joined, a first, family or parent's
name that it left out added, title nouns that it took in left out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.cleaning import lacks_stop
from extractor.mentions.naming.compound import compound_of_places
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.own import is_given_as_well, is_given_not_office
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.english_honours import honours_at, honours_begun
from extractor.mentions.people.english_notes import PARTY
from extractor.mentions.people.families import with_family_name, with_parent
from extractor.mentions.people.first_names import is_arm, with_first_name
from extractor.mentions.people.initialled import are_halves, with_initials, with_rest
from extractor.mentions.people.nicknamed import with_nickname
from extractor.mentions.people.nobody import is_behind_particle
from extractor.mentions.people.run_together import ends_with_office, repeats_first
from extractor.mentions.people.titled import is_governed_place, is_in_house, may_be_name, title_before
from extractor.text import has_arabic, restore_article

_LONGEST_ENGLISH = 5
_CHARGE = "charge"  # the last word of Special Agent in Charge
_HER_ACT = 4
_LEAST_PLACED = 3
_PAIR = 2
_LEAST_BEFORE_TOWN = 2


def merged(recognised: Sequence[Name]) -> list[Name]:
    """The names; two persons of one word side by side are one, cut in two by the recogniser."""
    merged: list[Name] = []
    bodies = {(one.words.index, at) for one in recognised if one.kind == "ORG" for at in range(one.first, one.end)}
    for name in (one for each in recognised if (one := _past_compound(each)) is not None):
        last = merged[-1] if merged else None
        if last is not None and _is_title_before(last, name):
            merged.pop()
            last = merged[-1] if merged else None
        if last is not None and (_continues(last, name) or are_halves(last, name)):
            merged[-1] = replace(last, end=name.end, score=max(last.score, name.score), cut=name.cut)
            continue
        name = with_parent(with_family_name(with_first_name(_with_will(_hyphenated(name)))))
        name = _with_seat(with_nickname(with_rest(with_initials(name))), bodies)
        while merged and merged[-1].overlaps(name) and merged[-1].kind == "PER" == name.kind:
            name = _united(merged.pop(), name)
        merged.append(name)
    return _coordinated(merged)


def _with_seat(name: Name, bodies: Collection[tuple[int, int]]) -> Name:
    """A peer with the place that is part of what he is called: Lord Hale | of Oakham; not Lord Hale of Velmar Foods.

    ``bodies``: the passage and word of all that the recogniser takes for a body.
    """
    words, first, end = name.words, name.first, name.end
    peer = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "peer")
    of = end + 1 < len(words) and words.joined(end) and words.joined(end + 1) and words.folded[end] == "of"
    if name.kind != "PER" or name.arabic or name.cut or not (peer and of) or not words.capital[first - 1]:
        return name
    stop = end + 1
    while stop < len(words) and words.capital[stop] and (stop == end + 1 or words.joined(stop)):
        stop += 1
    plain = end + 1 < stop <= end + 1 + _PAIR and not any((words.index, at) in bodies for at in range(end, stop))
    return replace(name, end=stop, cut=genitive_letters(words.folded[stop - 1])) if plain else name


def _past_compound(name: Name) -> Name | None:
    """The name without the region tied by hyphens before it (جهة فاس-مكناس | سامي الراعي); None: it is all region."""
    if not name.arabic or name.kind != "PER":
        return name
    compound = compound_of_places(name.words, name.first)
    if compound is None:
        return name
    return replace(name, first=compound[1], skip=0) if compound[1] < name.end else None


def _coordinated(names: list[Name]) -> list[Name]:
    """The names; in a list with "and" before each (، وديفيد، وسام، ومارتن) the letter is no part of the next one."""
    for at in range(1, len(names)):
        last, name = names[at - 1], names[at]
        listed = last.skip > 0 and last.words is name.words and last.end == name.first and not name.skip
        if not listed or last.kind != "PER" or name.kind != "PER" or not name.arabic:
            continue
        words = name.words
        commas = words.gap(last.first).strip(" ") in COMMAS and words.gap(name.first).strip(" ") in COMMAS
        if commas and words.folded[name.first].startswith("و") and words.folded[last.first].startswith("و"):
            names[at] = replace(name, skip=1)
    return names


def _is_title_before(last: Name, name: Name) -> bool:
    """True for an office with the honorific of the next name, taken for a person: معتمد قليبية السيد, then the name."""
    beside = last.words is name.words and last.end == name.first and name.words.joined(name.first)
    persons = last.kind == name.kind == "PER" and last.arabic and last.end - last.first > 1
    facts, word = person_facts("ar"), last.words.folded[last.end - 1]
    verb = last.words.folded[last.first].removeprefix("و") not in facts.given  # سيم الشماس | مينا ثابت
    ordained = verb and last.end - last.first == _PAIR and word in grammar_words("ar", "clergy")
    return persons and beside and (word in facts.honorifics or ordained)


def _united(last: Name, name: Name) -> Name:
    """One person of two finds that share a word: Noora Al- and Emadi."""
    first, end = min(last.first, name.first), max(last.end, name.end)
    cut = name.cut if end == name.end else last.cut
    skip = last.skip if first == last.first else 0
    return replace(last, first=first, end=end, score=max(last.score, name.score), skip=skip, cut=cut)


def _hyphenated(name: Name) -> Name:
    """An Arabic person with the first half of a double given name: ماري-كلير."""
    words, first = name.words, name.first
    tied = name.arabic and name.kind == "PER" and not name.skip and first > 0 and words.gap(first) in ("-", "–", "‑")
    if not tied or words.folded[first - 1] in person_facts("ar").function or not has_arabic(words.folded[first - 1]):
        return name
    return replace(name, first=first - 1)


def _continues(last: Name, name: Name) -> bool:
    """True where two persons of one word each stand side by side, or two English ones of any length."""
    single = name.end - name.first == 1 and last.end - last.first == 1
    if last.text in grammar_words("en", "short_given") and last.words is name.words and last.end == name.first:
        return name.kind == last.kind == "PER" and name.words.gap(name.first) in (". ", " ")  # Md. Abul Kalam
    whole = not name.arabic and name.end - last.first <= _LONGEST_ENGLISH
    beside = last.words is name.words and last.end == name.first and name.words.joined(name.first)
    return name.kind == last.kind == "PER" and (single or whole) and beside and not last.cut and not name.skip


def is_short_given(words: Words, at: int) -> bool:
    """True for a given name that is always cut short, as a name is written: Md Selim; no degree (MD)."""
    written = words.capital[at] and not words.shown[at].isupper()
    return written and words.folded[at] in grammar_words("en", "short_given")


def _with_will(name: Name) -> Name:
    """An English family name with the given name before it that is also a verb: coach Will Wade said; a name with one
    that is always cut short."""
    words, before = name.words, name.first - 1
    person = not name.arabic and name.kind == "PER" and before >= 0
    if person and is_short_given(words, before) and words.gap(name.first) in (". ", " "):
        return replace(name, first=before)  # Md | Selim Uddin
    single = person and name.end - name.first == 1
    if not single or before < 1 or not (words.joined(name.first) and words.joined(before)) or words.title_case:
        return name
    called = words.folded[before] in grammar_words("en", "verb_given") and words.capital[before]
    return replace(name, first=before) if called else name


def without_titles(name: Name) -> Name:
    """The name without title nouns that the recogniser took in (Governor Walz → Walz)."""
    facts = person_facts(name.words.passage.lexicon.language)
    first, end = name.first, name.end
    folded = name.words.folded
    if name.arabic and end - first >= _LEAST_PLACED:
        first = _past_place(name)
    if name.arabic and first < end - 1 and (_is_her_act(name) or _is_his_act(name) or is_behind_particle(name)):
        first += 1
    if name.arabic and first < end - 1 and _is_body(folded[first]):
        first += 1  # المتحدث الإعلامي للنادي | سامي الراعي
    if name.arabic and end - first > _PAIR and folded[first].startswith("لل"):
        first += restore_article(folded[first]) in facts.heads  # المستشار الإعلامي للوزير | سامي الراعي
    if name.arabic and first < end - 1 and first > 0 and folded[first].startswith("بال"):
        first += folded[first - 1] in grammar_words("ar", "charged")  # المكلف بالميزانية | فوزي الراعي
    knight = name.arabic and end - first > _LEAST_BEFORE_TOWN and folded[first] in grammar_words("ar", "knight")
    first += 1 if knight else 0  # سير | أليكس بيرغ
    while name.arabic and first < end - 1 and is_arm(name.words, first):
        first += 1
    if not name.arabic and first < end - 1:
        first += honours_begun(name.words, first, end)
    while first < end - 1 and (
        (honours := honours_at(name, first, end))
        or (_is_title(name, first) and folded[first + 1] not in grammar_words("ar", "child"))
    ):
        first += max(honours, 1)  # Datuk Seri Hale
    if end - first > _LEAST_BEFORE_TOWN and name.words.text_of(first, first + 2) in facts.heads:
        first += 2  # ولية الأمر منال العتيبي, High Commissioner Lotonu
    if first < end - 1 and name.words.gap(first + 1).startswith(")"):
        first += 1  # (R) Anwar Mehmood
    if not name.arabic and first < end - 1 and folded[first] == _CHARGE and first > 0:
        first += folded[first - 1] == "in"  # Special Agent in Charge | Quennelow
    if end - first > 2 and folded[first] in grammar_words("en", "grade") and folded[first + 1] in facts.given:
        first += 1  # Junior Kaylee Brandt
    if not name.arabic and end - first > 2 and _ends_longer_title(name.words, first):
        first += 1
    while first < end - 1 and folded[first] in facts.after and not is_short_given(name.words, first):
        first += 1
    if not name.arabic:
        end -= ends_with_office(name.words, first, end) or repeats_first(name.words, first, end)
    while end > first + 1 and (
        folded[end - 1] in facts.after or PARTY.match(name.words.shown[end - 1]) or _is_code(name.words, end - 1)
    ):
        end -= 1
    if name.arabic and end - first > _PAIR and folded[end - 1] in grammar_words("ar", "respected"):
        end -= 1  # سامي الراعي | المحترم
    if name.arabic and end - first > _PAIR and _serves_another(name.words, end):
        end -= 1  # خالد قاسم | مساعد وزير التنمية
    return replace(
        name, first=first, end=end, skip=name.skip if first == name.first else 0, cut=name.cut if end == name.end else 0
    )


def _serves_another(words: Words, end: int) -> bool:
    """True where the last word before ``end`` is a deputy's or an aide's title, before the office that he serves."""
    facts, last = person_facts("ar"), words.folded[end - 1]
    after = words.folded[end] if end < len(words) and words.joined(end) else ""
    serving = last in grammar_words("ar", "deputy") and not last.startswith("ال")
    return serving and after in facts.ministers | facts.leads and not after.startswith("ال")


def _is_code(words: Words, at: int) -> bool:
    """True for capitals in a bracket right behind a degree: CA(SA)."""
    bracketed = at > 0 and words.gap(at) == "(" and words.gap(at + 1).startswith(")")
    return bracketed and words.shown[at].isupper() and words.folded[at - 1] in person_facts("en").after


def _past_place(name: Name) -> int:
    """Past a place that the recogniser took for the first of a name: والي سوسة سامي الراعي, بسيدي بوزيد هالة الراعي."""
    words, at = name.words, name.first
    word, places = words.folded[at], lexicon("ar").index("places")
    bare = word.removeprefix("و")
    if at > 0 and words.joined(at) and words.text_of(at - 1, at + 1) in places:
        return at + 1  # في ساو | باولو سامي الراعي
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    quarters = grammar_words("ar", "quarter")
    if before in quarters or (before[:1] in ("ل", "ب", "و") and before[1:] in quarters):
        return at if word in person_facts("ar").given else at + 1  # لولاية وهران أحمد
    named = words.folded[at + 1] in lexicon("ar").index("given_names")
    if _is_town_of_body(words, at) or (named and is_governed_place(words, at)):
        return at + 1  # عميد بلدية يفرن سامي الراعي
    heads = person_facts("ar").heads
    given = word in person_facts("ar").given
    if word in places and not given and (before in heads or before.removeprefix("و") in heads):
        return at + 1  # والي سوسة سامي
    titled = bare in heads and words.folded[at + 1] in places
    town = name.end - at > _LEAST_PLACED and word[0] == "ب" and word[1:] in grammar_words("ar", "town")
    return at + 2 if titled or town else at


def _is_town_of_body(words: Words, at: int) -> bool:
    """True for a word that no list knows between a town's body, a title before it, and a given name."""
    if at < _LEAST_BEFORE_TOWN or not (words.joined(at) and words.joined(at - 1)):
        return False
    given, heads = person_facts("ar").given, person_facts("ar").heads
    body = words.folded[at - 1] in grammar_words("ar", "township")
    if is_in_house(words.folded[at - 1]) and may_be_name(words, at, at):
        return words.folded[at] not in given and words.folded[at + 1] in given  # مدير الكرة بنادي درب | سامي الراعي
    led = words.folded[at - 2] in heads or words.folded[at - 2].removeprefix("و") in heads
    return body and led and words.folded[at] not in given and words.folded[at + 1] in given


def _is_her_act(name: Name) -> bool:
    """True for "and she did" before a name that the recogniser took in: ومارست هالة."""
    word = name.words.folded[name.first]
    known = word in person_facts("ar").given or word[1:] in person_facts("ar").given
    return word[0] == "و" and word.endswith("ت") and len(word) > _HER_ACT and not known and not name.skip


def _is_his_act(name: Name) -> bool:
    """True for "and he said" at the head of a sentence, taken for the first of three names: وروى حسين دهب."""
    words, at = name.words, name.first
    opens = words.opens_sentence(at)
    said = words.folded[at][:1] == "و" and words.folded[at][1:] in person_facts("ar").cues
    family = words.folded[at + 1].startswith("ال") and words.folded[at][1:] not in person_facts("ar").given
    return opens and said and (name.end - at >= _LEAST_PLACED or family)  # وأبان المطيري أن


def _ends_longer_title(words: Words, at: int) -> bool:
    """True for the last word of a title that began before the name: Chief of Staff; Special Agent in Charge."""
    heads = person_facts("en").heads
    if at > 1 and words.folded[at - 1] == "of" and words.folded[at - 2] in heads:
        return True
    if at > 1 and words.folded[at - 1] == "for" and words.folded[at - 2] in grammar_words("en", "seated"):
        return True  # Member for Northland East
    return at > 1 and any(" ".join(words.folded[first : at + 1]) in heads for first in range(max(0, at - 4), at - 1))


def _is_body(word: str) -> bool:
    """True for the noun of a house with its article that no name begins with: للنادي, بالجامعة."""
    head = head_of(word)
    house = head is not None and head.definite and head.strength in ("strong", "weak")
    return house and person_facts("ar").given.isdisjoint((word, restore_article(word)[2:]))


def _is_office_too(name: Name, at: int) -> bool:
    """True for a given name that is an office too, right behind the house and before a whole name: Velm School of Law |
    Dean Ann Lee; not Coach Dean Fox."""
    words, facts = name.words, person_facts("en")
    led = at == name.first and at > 0 and words.joined(at) and words.capital[at - 1] and name.end - at > _PAIR
    before = words.folded[at - 1] if led else ""
    known = before in facts.heads or before in facts.honorifics or before in facts.modifiers or before in facts.given
    return led and words.folded[at] in facts.heads and not known


def _is_title(name: Name, at: int) -> bool:
    """True for a title noun that is no given name; أمين before a family name alone is one (أمين العقيلي)."""
    facts = person_facts(name.words.passage.lexicon.language)
    word = name.words.folded[at]
    if name.arabic and word.startswith("وال"):
        word = word[1:]
    if not (word in facts.heads or word in facts.honorifics):
        return False
    if word in facts.given:
        return not name.arabic and _is_office_too(name, at)
    if word in grammar_words("ar", "given_title") and title_before(name.words, at) is not None:
        return False  # عمدة البلدية المختار ولد سالم
    if not name.arabic and (is_short_given(name.words, at) or lacks_stop(name.words, at)):
        return False
    if name.arabic and (is_given_as_well(name.words, at) or is_given_not_office(name.words, at, name.end)):
        return False
    last = name.end - at == 2 and name.words.folded[at + 1].startswith("ال")
    return not (name.arabic and last and not word.startswith("ال") and word in facts.heads)
