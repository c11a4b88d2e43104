"""Persons that an honorific announces, where the recogniser saw none: Ms. Frías, الدكتور سامي الراعي."""

from __future__ import annotations

from collections.abc import Collection

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import is_keeper, says_that
from extractor.mentions.naming.facts import PersonFacts, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, genitive_letters
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.reach import MASDAR

_MOST_WORDS = 5
_LONGEST_TITLE = 12
_LONGEST_SPOKEN = 9
# Words that also open other phrases (General Assembly, King Street): no evidence of a person by themselves.
_NEEDS_STOP = 4
_LEAST_BEFORE = 2
_LEAST_PLURAL = 7


def honoured_names(words: Words, taken: Collection[int]) -> list[Name]:
    """The names behind honorifics in one passage, outside the words already taken."""
    if words.title_case:
        return []
    facts = person_facts(words.passage.lexicon.language)
    arabic = words.passage.lexicon.language == "ar"
    found: list[Name] = []
    for at, word in enumerate(words.folded[:-1]):
        if (
            at + 1 in taken
            or (at in taken and (words.joined(at + 1) or not arabic))
            or not (_is_arabic(words, at, facts) if arabic else _is_english(words, at, facts))
        ):
            continue
        stopped = arabic and is_shortened(words, at)
        if arabic and not words.joined(at + 1) and not stopped:
            end = _apposed_end(words, at + 1, facts, taken)
            if end > at + 1:
                found.append(Name(words, at + 1, end, "PER", 0.7, "apposition"))
            continue
        if arabic:
            end = _arabic_end(words, at + 1, facts, taken, stopped=stopped)
        else:
            end = _english_end(words, at, facts, taken)
        if end > at + 1 and not all(word in facts.heads for word in words.folded[at + 1 : end]):
            found.append(Name(words, at + 1, end, "PER", 0.7, "honorific", 0, genitive_letters(words.folded[end - 1])))
    return found


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
        if named and _is_titled(words, first, taken):
            found.append(Name(words, first, end, "PER", 0.6, "apposition"))
    return found


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
        listed = succeeded or _is_listed(words, at, facts)
        if at < end or at in taken or word in facts.function or not (_is_given(words, at, facts) or listed):
            continue
        stop = _family_end(words, at, facts, taken)
        if stop < at + 2 or _is_spoken_for(words, at):
            continue
        apposed = stop < len(words) and (words.joined(stop) or words.gap(stop).strip(" ") in ("،", ","))
        before = apposed and words.folded[stop] in facts.heads
        told = succeeded or _is_told_of(words, at, stop) or _is_daughter(words, at)
        if before or told or (word in facts.given and _ends_title(words, at)):
            end = stop
            found.append(Name(words, at, stop, "PER", 0.65, "apposition", 0 if word in facts.given else 1))
    return found


def _is_told_of(words: Words, at: int, stop: int) -> bool:
    """True between a verb of speech, or a trade with its article, and "who": وروى مفتاح الصويعي، وهو …; المزارع عودة
    السعيديين، الذي …"""
    facts = person_facts("ar")
    told = stop < len(words) and words.gap(stop).strip(" ") in ("،", ",")
    if not told or at == 0 or not words.joined(at) or words.folded[stop] not in grammar_words("ar", "who"):
        return False
    before = words.folded[at - 1]
    spoke = before in facts.cues or before.removeprefix("و") in facts.cues
    return spoke or (before.startswith("ال") and before in facts.heads)


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
    beside = words.gap(at).strip(" ") in ("،", ",", "")
    return word.startswith("و") and not other and word[1:] in facts.given and beside


def _family_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int]) -> int:
    """Past the family name behind a given name; one that no list knows must end its phrase or stand before a title."""
    end = at + 1
    if end >= len(words) or end in taken or not words.joined(end):
        return end
    child = words.folded[end] in grammar_words("ar", "child") and end + 1 < len(words) and words.joined(end + 1)
    if child:
        return end + 2  # عائشة بت الإمام
    chained = words.folded[end] in facts.given
    while chained and end + 1 < len(words) and end + 1 not in taken and words.joined(end + 1):
        end += 1
        chained = words.folded[end] in facts.given
    word = words.folded[end]
    body = organisation_facts("ar").is_head(word) or word in facts.heads or word in facts.function or word in facts.cues
    if body and word in grammar_words("ar", "trade_family") and _ends_phrase(words, end + 1):
        return end + 1  # محافظ الشرطة أمينة حداد،
    if body or chained:
        return end + 1 if chained else end
    after = words.folded[end + 1] if end + 1 < len(words) else ""
    closed = _ends_phrase(words, end + 1) or after in facts.heads or after in grammar_words("ar", "pronoun")
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


def _is_given(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for a given name; الآن, now, folds like آلان and is none; nor is أمينه, its secretary, like أمينة."""
    now = words.folded[at] in grammar_words("ar", "today") and not words.shown[at].startswith("آ")
    owned = words.folded[at] in facts.heads and words.shown[at].endswith("ه")
    return words.folded[at] in facts.given and not (now or owned or is_keeper(words.folded[at : at + 2]))


def _is_spoken_for(words: Words, at: int) -> bool:
    """True for باسم behind a spokesman and before a plural: المتحدث باسم البيت الأبيض; تحدثت باسم المشاركين."""
    behalf = at > 0 and words.folded[at] in grammar_words("ar", "behalf")
    many = at + 1 < len(words) and is_of_many(words.folded[at + 1])
    return behalf and (many or words.folded[at - 1] in grammar_words("ar", "spokes"))


def is_of_many(word: str) -> bool:
    """True for a definite plural of people, no family name: المشاركين, المتطوعات."""
    plural = word.startswith("ال") and word.endswith(("ين", "ون", "ات")) and len(word) >= _LEAST_PLURAL
    return plural and word not in person_facts("ar").given


def _announces(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for an Arabic honorific or title noun, or a definite adjective behind one (المهندسة الزراعية)."""
    word = words.folded[at]
    if word in facts.honorifics or word in facts.heads or "ال" + word.removeprefix("لل") in facts.heads:
        return True  # للكاتب too
    behind = at > 0 and words.joined(at) and word.startswith("ال")
    return behind and (words.folded[at - 1] in facts.honorifics or words.folded[at - 1] in facts.heads)


def _is_arabic(words: Words, at: int, facts: PersonFacts) -> bool:
    return _announces(words, at, facts) or not words.joined(at + 1)


def _is_english(words: Words, at: int, facts: PersonFacts) -> bool:
    return words.folded[at] in facts.honorifics or words.folded[at] in facts.heads


def _english_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int]) -> int:
    """Past the capitals behind Mr., Ms., Dr. …, past two behind a title (Commander Zoe Field); ``at + 1``: none."""
    if words.folded[at] in facts.heads and words.folded[at] not in facts.honorifics:
        end = at + 3
        two = end <= len(words) and all(words.joined(place) and words.capital[place] for place in (at + 1, at + 2))
        free = two and at + 2 not in taken and (end >= len(words) or not words.capital[end] or not words.joined(end))
        body = free and words.folded[at + 2] in organisation_facts("en").heads
        named = free and not body and words.capital[at] and words.folded[at + 1] in facts.given
        return end if named else at + 1
    short = words.gap(at + 1) in (". ", ".") or words.folded[at] in grammar_words("en", "shortened")
    if not short or not words.capital[at] or len(words.folded[at]) > _NEEDS_STOP:
        return at + 1
    end = at + 1
    while end < len(words) and end - at <= _MOST_WORDS and end not in taken and words.capital[end]:
        if words.folded[end] in facts.honorifics or (end > at + 1 and not _is_near(words, end)):
            break
        end += 1
        if genitive_letters(words.folded[end - 1]):
            break
    return end


def _is_near(words: Words, at: int) -> bool:
    """True for a word right behind another, or behind an initial or a shortened given name: Mr. Md. Abul Kalam."""
    before = words.folded[at - 1]
    short = len(before) == 1 or before in grammar_words("en", "abbreviated")
    return words.joined(at) or (short and words.gap(at) in (". ", "."))


def is_shortened(words: Words, at: int) -> bool:
    """True for a shortened Arabic honorific with its stop: د. سامي, أ.د. سامي."""
    word = words.folded[at]
    short = word in person_facts("ar").honorifics and (len(word) == 1 or "." in word)
    return short and at + 1 < len(words) and words.gap(at + 1) in (". ", ".")


def _arabic_end(
    words: Words, at: int, facts: PersonFacts, taken: Collection[int], *, stopped: bool = False
) -> int:
    """Past a given name and what belongs to it (بن, آل, a family name with its article); ``at`` where none follows."""
    preposition = words.folded[at] in facts.function and not words.shown[at].endswith("ي")
    if _is_spoken_for(words, at) or not (stopped or words.joined(at)) or not _is_given(words, at, facts) or preposition:
        return at
    particles = lexicon("ar").index("name_particles")
    end = at + 1
    while end < len(words) and end - at < _MOST_WORDS and end not in taken and words.joined(end):
        word = words.folded[end]
        chained = word in particles or words.folded[end - 1] in particles or word in facts.given
        family = word.startswith("ال") and len(word) > 4 and word not in facts.heads and word not in facts.function
        family = family and not organisation_facts("ar").is_head(word)
        if not chained and not family:
            break
        end += 1
        if family and not chained:
            break
    if end == at + 1 and end < len(words) and words.joined(end) and end not in taken:
        said = says_that(words, end + 1) and may_be_name(words, end, at)  # البروفيسور أمين بومعزة بأن
        end += 1 if said or _ends_phrase(words, end + 1) else 0
    return end if end > at + 1 else at


def _apposed_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int]) -> int:
    """Past two words between commas behind a title and its organisation (مديرة جمعية الأمل، رنا القضاة،); else ``at``.

    The first is a given name, the second another or one with its article.
    """
    folded = words.folded
    if words.gap(at).strip(" ") not in ("،", ",") or folded[at] not in facts.given or folded[at] in facts.function:
        return at
    end = at + 2
    if end > len(words) or at + 1 in taken or not words.joined(at + 1) or not _ends_phrase(words, end):
        return at
    family = folded[at + 1].startswith("ال") and folded[at + 1] not in facts.heads
    said = end < len(words) and folded[end] in grammar_words("ar", "that")
    if not family and folded[at + 1] not in facts.given and not (said and may_be_name(words, at + 1, at)):
        return at
    first = at - 1
    while first > max(0, at - _LONGEST_TITLE) and words.joined(first) and folded[first] not in facts.heads:
        first -= 1
    return end if folded[first] in facts.heads else at


def _ends_phrase(words: Words, at: int) -> bool:
    """True where a comma or stop stands before word ``at``: the word before it closes the name."""
    return at >= len(words) or words.gap(at).strip(" ")[:1] in ("،", ",", ".", ":", "(")
