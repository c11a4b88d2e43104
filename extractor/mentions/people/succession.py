"""The office of a predecessor: Acme named Ann Lee chief executive; she succeeds Tom Fox. خلفا لسامي الراعي."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from extractor.languages import lexicon
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span, restore_article

_BEFORE = 4
_TO_DAY = 3  # words of when somebody followed: في أيلول الماضي
_PARAGRAPHS = 4
_OF_A_NATION = 2
_NOW_WITHIN = 3  # words before a title: currently serves as
_TO = "ل"
_AGED = "-year-old"
_FROM, _OVER, _SINCE, _FOR, _IN = "from", "over", "since", "for", "in"
_OVER_WITHIN = 8  # took over the portfolio in January from NAME
_LEFT_WITHIN = 2
_PRONOUNS = ("him", "her")
_LEFT_FROM = 6  # words from a predecessor to the verb of leaving


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who holds an office: where he was named last, where with his title."""

    near: Words
    words: Words
    mention: PersonMention


def succeeded(found: Sequence[tuple[Words, PersonMention]]) -> list[tuple[Words, PersonMention]]:
    """The mentions, those whom another succeeds with the office that the last person of the paragraph has.

    A surname alone has the office of the whole name before it: "Mrs. Lee succeeds Mr. Fox", paragraphs behind Ann Lee.
    """
    offices: dict[str, _Holder] = {}
    filled: list[tuple[Words, PersonMention]] = []
    holder: _Holder | None = None
    alone = False  # nobody else is named behind the holder
    for words, mention in found:
        if holder is not None and (holder.near is words or _goes_on(holder.near, words, mention, alone=alone)):
            mention, inherits = _inheriting(words, mention, holder, offices)
        else:
            inherits = False
        surname = _surname(words, mention)
        alone = not inherits and (mention.title is not None or surname in offices)
        told = _Holder(words, words, mention)
        if (
            alone
            and mention.title is not None
            and not (surname in offices and (_is_former(told) or _is_till_now(told) or _is_of_before(told)))
        ):
            holder = offices[surname] = told
        elif alone:
            holder = replace(offices[surname], near=words)
        filled.append((words, mention))
    return _with_pronouns(filled)


def _with_pronouns(found: Sequence[tuple[Words, PersonMention]]) -> list[tuple[Words, PersonMention]]:
    """The mentions; who is named without an office right before one who succeeds him has it: Tom Fox retires. Ann Lee
    will succeed him as director."""
    told = list(found)
    for at in range(1, len(told)):
        (words, mention), (near, before) = told[at], told[at - 1]
        _, end = words.range_of(mention.span)
        follows = words is near and before.title is None and mention.title is not None
        if follows and words.passage.lexicon.language == "en" and _is_of_him(words, end):
            told[at - 1] = (near, _with_office(before, _Holder(words, words, mention), "predecessor"))
    return told


def _is_of_him(words: Words, end: int) -> bool:
    """True for a verb of succession and a pronoun behind a name that ends at word ``end``: will succeed her as."""
    near = range(end, min(end + _BEFORE, len(words) - 2))
    verb = next((at for at in near if words.folded[at] in grammar_words("en", "succeeding")), None)
    return verb is not None and words.folded[verb + 1] in _PRONOUNS and words.folded[verb + 2] == "as"


def _inheriting(
    words: Words, mention: PersonMention, holder: _Holder, surnames: Collection[str]
) -> tuple[PersonMention, bool]:
    """The mention with the office of its predecessor or successor, and whether it is a predecessor's."""
    if mention.title is None and _is_successor(words, mention):
        mention = _with_office(mention, holder, "successor")
    bare = mention.title is None or _is_honorific(words, mention.title)
    open_to = bare or mention.affiliation is None
    if not open_to or _tells_a_nation(holder) or _is_former(holder) or not _is_succeeded(words, mention, surnames):
        return mention, False
    if _left_another(words, mention, holder):
        return mention, False
    return _with_office(mention, holder, "predecessor", titled=not bare), True


def _left_another(words: Words, mention: PersonMention, holder: _Holder) -> bool:
    """True for a predecessor who left a body that is not the holder's house, of an office that nobody is told to have
    given the holder: Ann Lee is director of Acme Foods. She succeeds Tom Fox, who resigned from the commission."""
    _, at = words.range_of(mention.span)
    house = holder.mention.affiliation
    if words.passage.lexicon.language != "en" or house is None or not holder.words.passage.block.span.contains(house):
        return False
    filled = grammar_words("en", "appointed") | grammar_words("en", "installing") | grammar_words("en", "becoming")
    if not filled.isdisjoint(words.folded) or not filled.isdisjoint(holder.words.folded):
        return False
    own = holder.words.folded[slice(*holder.words.range_of(house))]
    for place in range(at, min(at + _LEFT_FROM, len(words) - 2)):
        if words.opens_sentence(place):
            return False
        left = words.folded[place] in grammar_words("en", "departed") and words.folded[place + 1 : place + 3]
        if left == (_FROM, "the"):
            noun = words.folded[place + 3] if place + 3 < len(words) else ""
            return organisation_facts("en").is_body(noun) and noun not in own
    return False


def _with_office(mention: PersonMention, holder: _Holder, how: str, *, titled: bool = False) -> PersonMention:
    """The mention with the office of its holder; ``how``: what it is to the holder; ``titled``: it keeps its title."""
    house = mention.affiliation or holder.mention.affiliation
    title = mention.title if titled else _office(holder)
    return mention.with_office(how, title, house)


def _office(holder: _Holder) -> Span | None:
    """A title without what it is to its holder alone: next Chief Executive, interim director."""
    title, words = holder.mention.title, holder.words
    if title is None or not words.passage.block.span.contains(title):
        return title  # a heading or the line below tells it
    if _is_rank(words, title):
        return None
    first, end = words.range_of(title)
    passing = grammar_words("en", "incoming") | grammar_words("en", "deputising")
    while first < end - 1 and words.folded[first] in passing:
        first += 1
    return Span(max(title.start, words.span(first, end).start), title.end)


def _is_rank(words: Words, title: Span) -> bool:
    """True for an Arabic rank or honorific alone, which no one hands on: إلى الكابتن سامي، خلفا لخالد."""
    arabic, inside = words.passage.lexicon.language == "ar", words.folded[slice(*words.range_of(title))]
    return arabic and len(inside) == 1 and (inside[0] in grammar_words("ar", "rank") or _is_honorific(words, title))


def _surname(words: Words, mention: PersonMention) -> str:
    """The last word of a name, folded."""
    return words.folded[words.range_of(mention.span)[1] - 1]


def _is_honorific(words: Words, title: Span) -> bool:
    """True for a title that is a mere honorific: the Mr of "succeeds Mr Fox"; الأستاذ."""
    honorifics = person_facts(words.passage.lexicon.language).honorifics
    first, end = words.range_of(title)
    inside = words.folded[first:end]
    return all(_honours(word, honorifics) for word in inside)


def _honours(word: str, honorifics: Collection[str]) -> bool:
    """True for an honorific, with ل before its article too: للأستاذ."""
    return word in honorifics or "ال" + word.removeprefix("لل") in honorifics


def _tells_a_nation(holder: _Holder) -> bool:
    """True for an Arabic title with the holder's own nationality, which nobody inherits: المدربة التونسية."""
    inside = _title_words(holder) if holder.words.passage.lexicon.language == "ar" else ()
    return len(inside) == _OF_A_NATION and organisation_facts("ar").is_nation(inside[-1])


def _is_former(holder: _Holder) -> bool:
    """True for what the holder was before: تنضم هالة، المديرة السابقة في البنك، مديرة للعمليات بدلا من سامي."""
    return not grammar_words(holder.words.passage.lexicon.language, "former").isdisjoint(_title_words(holder))


def _is_till_now(holder: _Holder) -> bool:
    """True for what one who is given another office holds so far: Ann Lee, who is currently head of sales."""
    title, words = holder.mention.title, holder.words
    if title is None or words.passage.lexicon.language != "en" or not words.passage.block.span.contains(title):
        return False
    first, _ = words.range_of(title)
    near = words.folded[max(0, first - _NOW_WITHIN) : first]
    return not grammar_words("en", "nowadays").isdisjoint(near)


def _is_of_before(holder: _Holder) -> bool:
    """True for an office of an English sentence that opens with the time before: Prior to that, Ann Lee was dean."""
    words = holder.words
    start = words.sentence_start(words.range_of(holder.mention.span)[0])
    openings = grammar_words("en", "past_opening")
    opens = words.folded[start] in openings or words.text_of(start, start + 2) in openings
    return words.passage.lexicon.language == "en" and opens


def _title_words(holder: _Holder) -> tuple[str, ...]:
    """The folded words of a title; none where a heading or the line below tells it."""
    title, words = holder.mention.title, holder.words
    if title is None or not words.passage.block.span.contains(title):
        return ()
    return words.folded[slice(*words.range_of(title))]


def _goes_on(last: Words, words: Words, mention: PersonMention, *, alone: bool) -> bool:
    """True where the next paragraph opens with "She succeeds", "He replaces": it speaks of the last one named.

    A quote or two may stand between, where nobody else is named (``alone``).
    """
    first, _ = words.range_of(mention.span)
    language = words.passage.lexicon.language
    opened = first > 1 and words.folded[0] in grammar_words(language, "person")
    opened = opened or (first > 1 and words.folded[1].endswith(_AGED))  # The 44-year-old succeeds
    verbs = grammar_words("ar", "succeeding") if language == "ar" else frozenset[str]()
    opened = opened or not verbs.isdisjoint(words.folded[:first])  # وتأتي خلفا لسامي; وتخلف الحداد سامي الراعي
    behind = words.index - last.index
    return (behind == 1 or (alone and 1 < behind <= _PARAGRAPHS)) and opened and first <= _BEFORE


def _is_successor(words: Words, mention: PersonMention) -> bool:
    """True behind "succeeds him" in Arabic, "in the post" between: وتخلفه في المنصب هالة الراعي; in English before it:
    the board named Ann Lee to succeed him."""
    first, end = words.range_of(mention.span)
    if words.passage.lexicon.language == "en":
        near = range(end, min(end + _BEFORE, len(words) - 1))
        verb = next((at for at in near if words.folded[at] in grammar_words("en", "succeeding")), None)
        beside = verb is not None and all(map(words.joined, range(end, verb + 2)))
        return beside and words.folded[verb + 1] in _PRONOUNS if verb is not None else False
    if words.passage.lexicon.language != "ar" or first == 0 or not words.joined(first):
        return False
    honorifics = person_facts("ar").honorifics
    while first > 1 and words.folded[first - 1] in honorifics and words.joined(first - 1):
        first -= 1  # وخلفه المهندس سامي
    posted = first > _BEFORE - 1 and words.folded[first - 2] == "في"
    post = words.folded[first - 1].removeprefix("ال")
    own = post.removesuffix("ه").removesuffix("ها")
    at = first - 2 if posted and not {post, own}.isdisjoint(grammar_words("ar", "post")) else first
    return words.folded[at - 1].removeprefix("و") in grammar_words("ar", "successor")


def _is_succeeded(words: Words, mention: PersonMention, surnames: Collection[str]) -> bool:
    """True behind a word of succession, with honorifics and one small word between: succeeding Mr Fox, خلفا للدكتور; in
    Arabic also with the surname of who succeeds: وتخلف الحداد السيد سامي الراعي."""
    first, _ = words.range_of(min(mention.span, mention.title or mention.span))
    language = words.passage.lexicon.language
    facts = person_facts(language)
    dated = [at for at in range(max(0, first - 1 - _BEFORE - _TO_DAY), first) if _tells_when(words, at)]
    reach = _BEFORE + min(len(dated), _TO_DAY)
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        word = words.folded[at]
        if word in grammar_words(language, "succeeding") or (language == "en" and _is_followed(words, at, mention)):
            return True
        if word in grammar_words(language, "leaving") and _is_newly_held(words, at):
            return True
        if language == "ar" and word in surnames and words.folded[at - 1] in grammar_words("ar", "succeeding"):
            return True
        plain = word in facts.function or word == _TO or word.removeprefix("ل") in facts.honorifics
        plain = plain or (language == "en" and word in facts.modifiers)  # succeeding the retired Dr. Lee
        plain = plain or word.removeprefix("ل") in grammar_words("ar", "relative")  # خلفا لوالده
        plain = plain or word in grammar_words("ar", "late")  # سلفه الراحل
        if not plain and at not in dated and not _honours(word, facts.honorifics) and not _is_native(word, language):
            return False
    return False


def _is_native(word: str, language: str) -> bool:
    """True for where an Arabic predecessor is from: خلفا للبرتغالي, خلفا للوطني."""
    nation = restore_article(word)
    names = organisation_facts("ar")
    return language == "ar" and (names.is_nation(nation) or nation in grammar_words("ar", "native"))


def _is_followed(words: Words, at: int, mention: PersonMention) -> bool:
    """True where the English word ``at`` before a name tells a predecessor: she follows, took over in May from, stands
    in for, her predecessor, since NAME left."""
    word, owners = words.folded[at], grammar_words("en", "personal") | grammar_words("en", "possessive")
    before = words.folded[max(0, at - _BEFORE) : at]
    if word == _FROM:
        near = range(at - 1, max(0, at - _OVER_WITHIN), -1)
        over = next((place for place in near if words.folded[place] == _OVER), None)
        return over is not None and words.folded[over - 1] in grammar_words("en", "taking")
    if word == _FOR:
        return len(before) > 1 and before[-1] == _IN and before[-2] in grammar_words("en", "substituting")
    if at > 0 and words.text_of(at - 1, at + 1) in grammar_words("en", "instead"):
        return words.folded[at + 1] == "of"  # named chair in place of NAME
    if word in grammar_words("en", "following"):
        return bool(before) and before[-1] in grammar_words("en", "person")
    if word in grammar_words("en", "predecessor"):
        return bool(before) and (before[-1] in owners or before[-1].endswith("'s"))
    if word not in grammar_words("en", "sincewhen") or at + _BEFORE < words.range_of(mention.span)[0]:
        return False
    _, end = words.range_of(mention.span)
    left = not grammar_words("en", "departed").isdisjoint(words.folded[end : end + _LEFT_WITHIN])
    vacant = not grammar_words("en", "vacated").isdisjoint(before)
    return words.joined(end) and (vacant or (left and word == _SINCE))


def _tells_when(words: Words, at: int) -> bool:
    """True for a word of an Arabic day or month: خلف في أيلول الماضي الدكتور سامي."""
    arabic = words.passage.lexicon.language == "ar"
    return arabic and any(words.folded[at] in lexicon("ar").index(table) for table in ("months", "date_words"))


def _is_newly_held(words: Words, at: int) -> bool:
    """True behind "after the", بعد, for what ends an office (retirement, استقالة), where the paragraph fills it."""
    language = words.passage.lexicon.language
    behind = grammar_words(language, "upon").isdisjoint(words.folded[max(0, at - 2) : at])
    roles = ("appointing", "appointment") if language == "ar" else ("appointed", "installing", "assuming")
    filled = any(not grammar_words(language, role).isdisjoint(words.folded[:at]) for role in roles)
    return filled and not behind
