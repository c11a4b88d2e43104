"""What Arabic titles say of houses beyond their noun: teams, boards, firms by nation, provinces, families."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.names import words_of
from extractor.entities.offices import kinds_of_house, kinds_of_office, nominative
from extractor.languages import lexicon
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span, has_article

_CLUB = "club"
_WEAK = "اأإآويىئءؤةه"
_ROOT = 3
_OF_A_NATION = 2
_MOST_TO_PRIZE = 14  # words from the verb to whom something is given
_OF_A_PLACE = 3  # words of مدير صحة إربد
_FIRMS = frozenset({"bank"})


def team_or_board(houses: Houses, words: Words, title: Span, noun: str, issuer: Entity | None) -> Entity | None:
    """The club of مدرب الفريق, that the sentence named, or the issuer; the firm of رئيس المجلس, of its board."""
    if noun in grammar_words("ar", "side"):
        own = issuer if issuer is not None and _CLUB in kinds_of_house(issuer) else None
        return _club_before(houses, words, title) or own
    board = issuer is not None and noun in grammar_words("ar", "body")
    return issuer if board and issuer is not None and _is_firm(issuer) else None


def _club_before(houses: Houses, words: Words, title: Span) -> Entity | None:
    """The club that the sentence of a title names last before it: أحرز نادي النور اللقب، وقال مدرب الفريق."""
    named = houses.named(houses.sentence_start(words, title.start), title.start)
    own = (houses.all[index] for _, index in named if index not in houses.opponents)
    clubs = [one for one in own if _CLUB in kinds_of_house(one)]
    return clubs[-1] if clubs else None


def _is_firm(entity: Entity) -> bool:
    """True for a company, a group, a bank."""
    nouns = {word for name in entity.names for word in words_of(name)[:1]}
    return not nouns.isdisjoint(grammar_words("ar", "business")) or bool(_FIRMS & kinds_of_house(entity))


def last_firm(houses: Houses, words: Words, title: Span, noun: str) -> Entity | None:
    """The house that the paragraph named last before a title for الشركة: one with that noun, else any.

    A house that an Arabic name calls by another noun of firms is none: شركة النيل is no "group".
    """
    named = [index for _, index in houses.named(words.passage.block.span.start, title.start)]
    fitting = [index for index in named if index in houses.by_noun.get(noun, ())]
    if fitting:
        return houses.all[fitting[-1]]
    last = houses.all[named[-1]] if named else None
    called = set() if last is None else {word for name in last.names for word in words_of(name)[:1]}
    return None if called & grammar_words("ar", "business") else last


def firm_of_nation(houses: Houses, affiliation: Span) -> Entity | None:
    """The one firm that an affiliation calls by noun and nation alone: ممثل الشركة التركية, of شركة «درب» التركية."""
    words = houses.words_at(affiliation)
    if words is None or words.passage.lexicon.language != "ar":
        return None
    first, end = words.range_of(affiliation)
    nation = words.folded[first + 1 : end]
    if end != first + _OF_A_NATION or not organisation_facts("ar").is_nation(nation[0]):
        return None
    noun = words.folded[first].lstrip("ل").removeprefix("ال")
    fitting: set[int] = set()
    for span, index in houses.places:
        around = houses.words_at(span)
        if around is None or index not in houses.by_noun.get(noun, ()):
            continue
        start, stop = around.range_of(span)
        inside = around.folded[stop - 1 : stop] == nation and not has_article(around.folded[start])
        if inside or around.folded[stop : stop + 1] == nation:
            fitting.add(index)
    return houses.all[min(fitting)] if len(fitting) == 1 else None


def team_called(houses: Houses, words: Words, first: int, behind: int) -> Entity | None:
    """The one club whose name bears the word behind a trade: مدرب الفيحاء, of نادي الفيحاء الرياضي; None: no such."""
    clubs = [houses.all[index] for index in houses.by_kind.get(_CLUB, ())]
    if not clubs or _CLUB not in kinds_of_office(words.folded[first:behind], "ar", "office"):
        return None
    for at in range(first + 1, behind):
        fitting = [one for one in clubs if any(words.folded[at] in words_of(name)[1:] for name in one.names)]
        if len(fitting) == 1:
            return fitting[0]
    return None


def house_of_field(houses: Houses, words: Words, first: int, behind: int) -> Entity | None:
    """The one body of a title's root and field: مديرية التربية والتعليم بقنا for مدير التربية والتعليم; None: no such.

    The letters of a root without long vowels, and the whole field of the title behind it, must be the same.
    """
    field = list(words.folded[first + 1 : behind])
    told = any(word.startswith("ال") for word in field) or directs_in_place(words, first, behind)
    if words.passage.lexicon.language != "ar" or not field or not told:
        return None
    root = _root(nominative(words.folded[first], "ar"))
    fitting = [
        index
        for index in houses.by_second_word.get(field[0], ())
        for parts in [[*words_of(name)] for name in houses.all[index].names]
        if parts[1 : 1 + len(field)] == field and _root(parts[0]) == root
    ]
    return houses.all[fitting[0]] if len(set(fitting)) == 1 else None


def _root(word: str) -> str:
    """The first letters of a word that are no long vowels or endings: مدير, مديرية, إدارة."""
    return "".join(letter for letter in word.removeprefix("ال") if letter not in _WEAK)[:_ROOT]


def is_civic(words: Words, first: int, behind: int) -> bool:
    """True for the officer of a province that the release does not name as a body: وكيل المحافظة, مدير صحة إربد."""
    civic = grammar_words("ar", "civic")
    if words.passage.lexicon.language == "ar" and kinds_of_office(words.folded[first:behind], "ar", "district"):
        return True
    if directs_in_place(words, first, behind):
        return True
    return any(word[2:] in civic for word in words.folded[first:behind] if word.startswith("ال"))


def directs_in_place(words: Words, first: int, behind: int) -> bool:
    """True for who directs a state's field of work in a place: مدير صحة إربد; not مدير صحة الحيوان."""
    if words.passage.lexicon.language != "ar" or behind < first + _OF_A_PLACE:
        return False
    head, field, place = words.folded[first : first + _OF_A_PLACE]
    names, facts = organisation_facts("ar"), person_facts("ar")
    directs = nominative(head, "ar") in grammar_words("ar", "director") and "ال" + field in names.field
    if not directs or place in lexicon("ar").index("places"):
        return directs
    plain = place not in facts.modifiers and place not in facts.function and place not in names.quality
    joined = place.startswith(("ال", "و", "لل")) or NISBA.match(place) is not None
    return plain and not joined and not names.is_head(place) and place not in names.construct


def is_given_to(houses: Houses, words: Words, title: Span) -> bool:
    """True for whom a house gives a prize, none of its own by that: منحت الجامعة الدكتوراه للإعلامي سامي الراعي."""
    at, _ = words.range_of(title)
    written = words.folded[at].startswith("ل") and words.span(at, at + 1).start < title.start
    if words.passage.lexicon.language != "ar" or not (written or words.folded[at].startswith("لل")):
        return False
    first, _ = words.range_of(Span(houses.sentence_start(words, title.start), title.start + 1))
    near = words.folded[max(first, at - _MOST_TO_PRIZE) : at]
    verbs = grammar_words("ar", "awarding")
    return any(word in verbs or word.removeprefix("و") in verbs for word in near)


def is_family(words: Words, mention: PersonMention) -> bool:
    """True behind والدتها, زوجته, and for شريكه: somebody's family and partners."""
    if mention.title is not None and words.folded[words.range_of(mention.title)[0]] in grammar_words("ar", "personal"):
        return True
    first = words.range_of(mention.span)[0]
    before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    return before in grammar_words("ar", "relative")
