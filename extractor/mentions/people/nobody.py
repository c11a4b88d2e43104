"""Arabic words that the recogniser takes for a person and that name none: verbs, nationalities, offices, places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.arabic_names import is_keeper
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.own import is_given_not_office
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.titled import is_charge_or_style, is_in_house, is_of_many, opens_town, title_before
from extractor.text import has_article

_PAIR, _LEAST_DUAL = 2, 4
_PARTNER = 4  # words
_LAW_WORDS = 8
_GOD = "الله"
_ACCUSATIVE = ("اً", "ًا")
_YOUNGER = ("jr", "sr")
_OF_FIELD = ("of", "in", "for")
_FUTURE = re.compile("^[وف]س[يتن].{3,}$")
"""A verb of the future behind its conjunction: what its subject will do."""
_GUILD, _LEAST_TRADE = 2, 8


def is_nobody(name: Name) -> bool:
    """True for words of a sentence (الآن أن يلقي), a nationality, باسم behind a spokesman, an act before a title."""
    words = name.text.split(" ")
    clauses = grammar_words("ar", "that") | grammar_words("ar", "pronoun")
    before = name.words.folded[name.first - 1] if name.first > 0 and name.words.joined(name.first) else ""
    spoken = words[0] in grammar_words("ar", "behalf") and (
        before in grammar_words("ar", "spokes") or organisation_facts("ar").is_head(words[-1]) or is_of_many(words[-1])
    )
    valley = name.words.folded[name.first] in grammar_words("ar", "valley")
    if valley or not clauses.isdisjoint(words) or spoken or words[-1] in grammar_words("ar", "respectively"):
        return True
    if _is_act_of_governor(name) or _is_wish_or_pasha(name, words) or _is_behind_preposition(words):
        return True
    if len(words) == _PAIR and words[1] in grammar_words("ar", "level"):
        return True  # رئيس المصلحة | على مستوى | المديرية
    counting = lexicon("ar").index("numerals"), lexicon("ar").index("counted")
    if len(words) == len(counting) and all(word in facts for word, facts in zip(words, counting, strict=True)):
        return True  # ثلاث مرات
    facts, after = person_facts("ar"), name.words.folded[name.end : name.end + 1]
    alone = len(words) == 1 and words[0] not in facts.given
    if alone and words[0].removesuffix("ا") in facts.heads and name.words.shown[name.first].endswith(_ACCUSATIVE):
        return True  # مندوباً عن الوزير
    act = alone and words[0][0] in "بل" and bool(after) and after[0] in facts.heads and name.words.joined(name.end)
    nation = words[0].removeprefix("ال") in country_words("ar")
    deed = len(words) > _PAIR and words[0].startswith("و") and facts.given.isdisjoint((words[0], words[0][1:]))
    said = words[1:] if deed else words  # وزار | والي تطاوين
    office = said[0] in facts.heads and said[0] not in facts.given
    if office and said[1:] and said[1] in grammar_words("ar", "quarter"):
        return True  # والي ولاية سيدي
    if office and len(said) == _PAIR and (said[1] in lexicon("ar").index("places") or _is_before_honorific(name)):
        return True  # والي صلالة; والي تيميمون، السيد سامي الراعي
    town = words[-_PAIR:]
    placed = " ".join(town) in lexicon("ar").index("places") or opens_town(name.words, name.end - _PAIR)
    if town[0] in grammar_words("ar", "town") and placed:
        return len(words) == _PAIR or facts.given.isdisjoint(words[:1])  # سيدي بوزيد, منطقة | سيدي الرمان
    governed = alone and words[0] in lexicon("ar").index("places") and before.removeprefix("و") in facts.heads
    does = _FUTURE.match(words[0]) is not None and words[0][1:] not in facts.given
    if governed or (does and len(words) == _PAIR and words[1].startswith("ال")):
        return True  # والي | صلالة; وسيلمس الزبون
    sight = words[0][:1] == "ب" and words[0][1:] in grammar_words("ar", "sight")  # باستاد أحمد بن علي
    if (
        is_speaker(name)
        or (sight and len(words) > 1)
        or (len(words) == _PAIR and is_in_house(words[0]) and not name.skip)
    ):
        return True
    if " ".join(words[-_PAIR:]) in grammar_words("ar", "scripture"):
        return True  # آيات من الذكر الحكيم
    if len(words) == _PAIR and words[0] in grammar_words("ar", "of_grace") and words[1] == "الله":
        return True  # سائلا توفيق الله
    if _is_of_a_field(words) or _is_place(name, words, before) or is_charge_or_style(name.words, name.first, name.end):
        return True
    if len(words) == 1 and name.end < len(name.words) and name.words.text_of(name.first, name.end + 1) in facts.heads:
        return name.words.joined(name.end)  # مختار بلدة
    return act or (alone and words[0].startswith("ال") and nation)


def _is_behind_preposition(words: Sequence[str]) -> bool:
    """True for a place or an office of several words, or an office and another word of offices, with a preposition
    written onto them: برام الله, لولي العهد, لنائب الوالي."""
    if len(words) < _PAIR or words[0][0] not in "بلفك" or words[0] in person_facts("ar").given:
        return False
    bare, heads = words[0][1:], person_facts("ar").heads
    office = len(words) == _PAIR and bare in heads and words[1].startswith("ال") and words[1] in heads
    pair = " ".join((bare, words[1]))
    return office or pair in heads or " ".join((bare, *words[1:])) in lexicon("ar").index("places")


def _is_act_of_governor(name: Name) -> bool:
    """True for a verb that is a given name too and who governs the place behind: أشرف والي | ولاية سطيف."""
    words, at = name.words, name.first
    if (
        name.end - at < _PAIR
        or at + _PAIR >= len(words)
        or not words.opens_sentence(at)
        or not words.joined(at + _PAIR)
    ):
        return False
    facts, place = person_facts("ar"), words.folded[at + _PAIR]
    placed = place in lexicon("ar").index("places") or place in grammar_words("ar", "quarter") or place.startswith("ال")
    governs = words.folded[at + 1] in grammar_words("ar", "governing")
    return governs and placed and place not in facts.heads and place not in facts.honorifics


def _is_wish_or_pasha(name: Name, words: Sequence[str]) -> bool:
    """True for a blessing of a king (نصره الله), for a pasha and his quarter: باشا المشور الستينية."""
    if len(words) == _PAIR and words[1] == _GOD:
        return name.words.shown[name.first].endswith("ه") and words[0] not in person_facts("ar").given
    facts, office = person_facts("ar"), words[0].removeprefix("و")
    state = len(words) == _PAIR + 1 and office in facts.state and office not in facts.given
    return state and words[1].startswith("ال") and words[2].startswith("ال") and words[2].endswith("يه")


def _is_before_honorific(name: Name) -> bool:
    """True where a comma and an honorific follow: whom the words before name comes behind them."""
    words, end = name.words, name.end
    apart = end < len(words) and words.gap(end).strip(" ") in COMMAS
    return apart and words.folded[end] in person_facts("ar").honorifics


def is_office_of_place(name: Name) -> bool:
    """True for an office without article and one word (والي تطاوين), a verb behind قد and one word (قد | زار كوستي)."""
    words = name.text.split(" ")
    if not name.arabic or len(words) != _PAIR or is_given_not_office(name.words, name.first, name.end):
        return False
    facts = person_facts("ar")
    borne = grammar_words("ar", "dignity") | grammar_words("ar", "rank") | facts.given | facts.honorifics.keys()
    office = words[0] in facts.heads and words[0] not in borne and not words[0].startswith("ال")  # لورد أدونيس
    return words[1] not in facts.given and (office or is_behind_particle(name))


def is_behind_particle(name: Name) -> bool:
    """True for a name whose first word stands behind a particle that only a verb follows: وكان قد | زار."""
    words, at = name.words, name.first
    return at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "before_verb")


def _is_of_a_field(words: Sequence[str]) -> bool:
    """True for an office that is a given name too before its field (أمينة المرأة), for two plurals (مهندسين ليبيين)."""
    if len(words) < _PAIR:
        return False
    return is_keeper(words[:_PAIR]) or (len(words) == _PAIR and words[0].endswith("ين") and words[1].endswith("يين"))


def _is_place(name: Name, words: Sequence[str], before: str) -> bool:
    """True for a place: one word of the list behind its kind; إقليم | سيدي إفني; قضاءي خانقين, a dual."""
    quarters, places = grammar_words("ar", "quarter"), lexicon("ar").index("places")
    if len(words) == 1:
        return words[0] in places and words[0] not in person_facts("ar").given and before in quarters
    shown = name.words.shown[name.first]
    noun = words[0][:-2] + "ه" if words[0].endswith("تي") else words[0][:-1]
    dual = shown.endswith("ي") and len(words[0]) > _LEAST_DUAL and noun in quarters
    towns = grammar_words("ar", "town")
    if words[0] in grammar_words("ar", "tribe"):
        return True  # بني بو علي
    fathers = grammar_words("ar", "parent_of") if before.startswith("ال") and before.endswith("يه") else frozenset()
    if words[0][0] in "لب" and words[0][1:] in towns | fathers and not name.skip:
        return True  # الجماعة الترابية لأيت عميرة, الإدارة التعليمية بأبو تشت
    return dual or (before in quarters and words[0] in towns)


def is_namesake(name: Name) -> bool:
    """True for an English name that a ship, a chair, a prize, a lecture or a law bears: the freighter Corwin Bell; the
    Ida and Nils Sorby Endowed Chair, the Ruth and Elmer Dahlquist Professor of Ecology; the Ann Lee Clean Water Act."""
    words, first = name.words, name.first
    if name.arabic or words.title_case:
        return False
    before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    if before in grammar_words("en", "vessel") or _is_of_address(name):
        return True
    end = _past_younger(words, _past_partner(words, name.end))  # Ann Lee Jr. Boulevard
    if end >= len(words) or not words.capital[end] or not _follows(words, end):
        return False
    if words.folded[end] in grammar_words("en", "namesake") | grammar_words("en", "street") or _names_law(words, end):
        return True
    paired = before in grammar_words("en", "and") and first > 1
    article = words.folded[first - 3] if paired and first > 2 else before
    field = words.folded[end + 1 : end + 2]
    held = words.folded[end] in grammar_words("en", "chair_named") and bool(field) and field[0] in _OF_FIELD
    return held and article in grammar_words("en", "article")


def _past_younger(words: Words, end: int) -> int:
    """Past Jr. behind a name, which another word follows."""
    younger = end + 1 < len(words) and words.joined(end) and words.folded[end] in _YOUNGER
    return end + 1 if younger else end


def _follows(words: Words, at: int) -> bool:
    """True where no mark but the stop of Jr. parts word ``at`` from the one before it."""
    return words.joined(at) or (words.folded[at - 1] in _YOUNGER and words.gap(at) == ". ")


def _names_law(words: Words, at: int) -> bool:
    """True for words in capitals from word ``at`` on, small ones between, that end with the noun of a law: (Ann Lee)
    Child Safety and Online Privacy Act."""
    small, end = grammar_words("en", "and") | {"of", "for"}, at
    while end < len(words) and end - at < _LAW_WORDS and (end == at or words.joined(end)):
        if not words.capital[end] and words.folded[end] not in small:
            return False
        if words.folded[end] in grammar_words("en", "enacted"):
            return True
        end += 1
    return False


def _is_of_address(name: Name) -> bool:
    """True for a street behind its number, by its noun or before a town: at 12 Ann Lee Boulevard; Tom Fox, 24, of 416
    Corwin Chase, Oakham."""
    words, at, end = name.words, name.first, name.end
    numbered = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1].isdigit()
    if numbered and words.folded[end - 1] in grammar_words("en", "street"):
        return True
    placed = numbered and words.folded[at - 2] in grammar_words("en", "employed") and end < len(words)
    return placed and words.gap(end).strip(" ") == "," and words.capital[end]


def _past_partner(words: Words, end: int) -> int:
    """Past a second name behind "and", up to what both bear: the Ruth | and Elmer Dahlquist | Professor."""
    borne = grammar_words("en", "namesake") | grammar_words("en", "chair_named")
    if end >= len(words) or words.folded[end] not in grammar_words("en", "and"):
        return end
    lawful = end + 1 + _PAIR < len(words) and words.folded[end + 1] in given_names()
    if lawful and words.capital[end + _PAIR] and _names_law(words, _past_younger(words, end + 1 + _PAIR)):
        return _past_younger(words, end + 1 + _PAIR)  # the Ann Lee and Tom Fox Jr. Clean Water Act
    near = range(end + 1, min(end + 1 + _PARTNER, len(words)))
    at = next((at for at in near if words.folded[at] in borne or not words.capital[at]), end)
    return at if words.folded[at] in borne else end


def is_speaker(name: Name) -> bool:
    """True for a name that begins with "I" or "we": قالت | انا كنت."""
    told = name.text.split(" ")[0] in grammar_words("ar", "myself")
    return told and not name.words.shown[name.first].startswith("آ")  # آنا, Anna


def is_named_for(name: Name) -> bool:
    """True for a place or thing that bears a person's name: المسرح الوطني محمد الخامس, صنف «ود أحمد»; for a guild.

    A title before the place makes the name its holder's: مدير المسرح الوطني سامي الراعي.
    """
    words, at = name.words, name.first
    if name.text.split(" ")[0] not in person_facts("ar").given and _is_of_craftsmen(name.text):
        return True
    if at < 2:
        return False
    sights = grammar_words("ar", "sight") | grammar_words("ar", "spot")
    while at > 2 and words.joined(at) and words.folded[at - 1] in person_facts("ar").honorifics:
        at -= 1  # ساحة الأمير عبد القادر
    before, earlier = words.folded[at - 1], words.folded[at - 2]
    if words.gap(at).strip(" ") in ('"', "“", "«"):
        return before in grammar_words("ar", "variety") | organisation_facts("ar").product
    if not words.joined(at) or before in sights or before[1:] in sights:
        return words.joined(at)
    if before.removeprefix("و") in grammar_words("ar", "hall") and at < name.first:
        return True  # قاعة الأستاذ الدكتور سامي الراعي
    noun = earlier[2:] if has_article(earlier) else earlier[3:] if earlier[1:3] == "ال" else ""
    adjective = before.startswith("ال") and words.joined(at - 1) and before in organisation_facts("ar").quality
    return at == name.first and adjective and noun in sights and title_before(words, at) is None


def _is_of_craftsmen(text: str) -> bool:
    """True for a noun and a definite plural of a trade: كار النحاسين, the guild of coppersmiths."""
    last = text.split(" ")[-1]
    trade = last.startswith("ال") and last.endswith("ين") and len(last) >= _LEAST_TRADE
    return trade and len(text.split(" ")) == _GUILD and person_facts("ar").given.isdisjoint((last, last[2:]))
