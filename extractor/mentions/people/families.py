"""The names behind a first name that the recogniser left out: family, tribe, parent."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import says_that
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.own import is_surname_of_sons
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.titled import ends_phrase, may_be_name, title_before
from extractor.text import has_article

_SUFFIX = "suffix"
_CHILD_OF = 3
_GIVEN_WORDS = 2
_MOST_BEFORE_FAMILY = 3


def with_family_name(name: Name) -> Name:
    """A given name that the recogniser found alone, with the family name behind it (سفيان القضاة)."""
    words, after = name.words, name.end
    facts = person_facts("ar")
    particles = lexicon("ar").index("name_particles")
    if not name.arabic and name.kind == "PER" and _is_of_saint(words, name.end):
        return replace(name, end=after + 1)  # Ann Lewis-St. | Rose
    particle = particles.get(name.text.split(" ")[-1]) if name.arabic and name.kind == "PER" else None
    if particle is not None and after < len(words) and words.joined(after):
        open_end = particle["kind"] != _SUFFIX or _goes_on_behind_suffix(name, after)
        if open_end and words.folded[after] not in facts.function:
            return replace(name, end=after + 1)  # نزهة أيت, without الطالب
    if name.arabic and name.kind == "PER" and _is_of_god(words, after):
        return replace(name, end=after + 2)  # عثمان حسب الرسول
    if name.arabic and name.kind == "PER" and _is_final_ali(words, after):
        return replace(name, end=after + 1)  # أحمد على، written like "on"
    if _is_compound(name) and (_closes_name(words, after) or _is_named_between(name, after)):
        return replace(name, end=after + 1)  # عبد السلام خلف
    if _is_of_tribe(name, after):
        return replace(name, end=after + 1)  # رحمة بنت سالم المشايخية
    if _is_whole_before_that(name, after):
        return replace(name, end=after + 1)  # ريم نضال الخوالدة أن
    if _is_called_like_a_trade(name, after):
        return replace(name, end=after + 1)  # عبدالنبي الشيخ
    single = name.arabic and name.kind == "PER" and name.end - name.first == 1
    if single and _is_of_sons(name, after):
        return replace(name, end=after + 1)  # السيد لخضر بوجمعة
    if single and _is_quoted_behind_title(name, after):
        return replace(name, end=after + 1)  # المرشد السياحي سامر قبعين أن
    if not single or after >= len(words) or not words.joined(after) or name.text not in facts.given:
        return name
    if _is_child_of(words, after):
        return replace(name, end=after + 2)  # فاطمة منت امبارك
    if _is_closed_by_family(name, after):
        return replace(name, end=after + 2)  # وكيل النيابة خالد امراجع العوامي،
    word = words.folded[after]
    if name.text in facts.heads and _is_field(word):
        return name  # أمينة التعليم: an office, no woman
    title = word in facts.heads or word in facts.modifiers or word in facts.honorifics or word in facts.function
    title = title or word in grammar_words("ar", "today") | grammar_words("ar", "amount")  # يواجه سامي العديد من
    title = title or _is_of_noun_before(name, word)
    return replace(name, end=after + 1) if word.startswith("ال") and len(word) > 4 and not title else name


def _goes_on_behind_suffix(name: Name, at: int) -> bool:
    """True for a family name at word ``at`` behind الدين: عماد الدين | حسين; not for the next of a list: نور الدين |
    والهيئة."""
    words, facts = name.words, person_facts("ar")
    word = words.folded[at]
    if word in facts.given:
        return True
    family = word.startswith("ال") or ends_phrase(words, at + 1)
    return family and word[0] != "و" and may_be_name(words, at, name.first) and word not in facts.honorifics


def _is_of_saint(words: Words, end: int) -> bool:
    """True for a name that ends with a hyphen and St., before what the saint is called: Lewis-St. | Rose."""
    if end >= len(words) or words.gap(end) not in (". ", " ") or not words.capital[end]:
        return False
    _, tied, last = words.folded[end - 1].rpartition("-")
    return tied != "" and last in grammar_words("en", "saintly")


def _is_of_noun_before(name: Name, word: str) -> bool:
    """True for the adjective of the noun in ة before a name that has its article: زيارة | البشير | المفاجئة."""
    words, at, facts = name.words, name.first, person_facts("ar")
    if at < 1 or not words.joined(at) or not has_article(words.folded[at]) or not word.endswith("ه"):
        return False
    noun = words.folded[at - 1]
    return noun.endswith("ه") and not has_article(noun) and noun not in facts.heads and noun not in facts.honorifics


def _is_final_ali(words: Words, at: int) -> bool:
    """True for على at the end of a phrase, where it governs nothing and is a name in the spelling of the Nile."""
    last = at < len(words) and words.joined(at) and words.shown[at] == "على"
    return last and (at + 1 >= len(words) or words.gap(at + 1).strip(" ")[:1] in (*COMMAS, "."))


def _is_quoted_behind_title(name: Name, at: int) -> bool:
    """True for a word between a given name that a title stands before and "that": قال المدير سامر قبعين إن."""
    words, first = name.words, name.first
    if at >= len(words) or not words.joined(at) or name.text not in person_facts("ar").given:
        return False
    named = may_be_name(words, at, first)
    return named and says_that(words, at + 1) and first > 0 and title_before(words, first) is not None


def _is_of_sons(name: Name, at: int) -> bool:
    """True for a family name of the Maghreb at word ``at`` behind an honorific and a name: السيد لخضر بوجمعة."""
    words, first = name.words, name.first
    led = first > 0 and words.joined(first) and words.folded[first - 1] in person_facts("ar").honorifics
    if not led or at >= len(words) or not words.joined(at) or words.shown[at].endswith(("ه", "ها")):
        return False
    return is_surname_of_sons(words, at) and may_be_name(words, at, first)


def _is_whole_before_that(name: Name, at: int) -> bool:
    """True for a family name at word ``at`` between two given names and "that": قالت ريم نضال الخوالدة إن."""
    words, facts = name.words, person_facts("ar")
    if not name.arabic or name.kind != "PER" or name.end - name.first != _GIVEN_WORDS or not says_that(words, at + 1):
        return False
    given = all(word in facts.given for word in name.text.split(" "))
    family = words.joined(at) and words.folded[at].startswith("ال") and may_be_name(words, at, name.first)
    return given and family and words.folded[at] not in facts.honorifics


def with_parent(name: Name) -> Name:
    """An English person with the parent's name that the recogniser left out: Rajan Nair s/o Velu."""
    words, at = name.words, name.end
    if name.arabic or name.kind != "PER" or name.cut or at + 2 >= len(words) or not words.joined(at):
        return name
    short = f"{words.folded[at]}/{words.folded[at + 1]}" if words.gap(at + 1) == "/" else ""
    named = short in grammar_words("en", "lineage") and words.joined(at + 2) and words.capital[at + 2]
    return replace(name, end=at + 3) if named else name


def _is_of_tribe(name: Name, at: int) -> bool:
    """True for the name of relation behind a father's name, at word ``at``: سالم بن راشد المعمري."""
    words, facts = name.words, person_facts("ar")
    if not name.arabic or name.kind != "PER" or at >= len(words) or not words.joined(at) or at - name.first < _CHILD_OF:
        return False
    child = words.folded[at - 2] in grammar_words("ar", "kinship")
    word = words.folded[at]
    title = word in facts.heads or word in facts.modifiers or word in facts.honorifics
    return child and word.startswith("ال") and word.endswith(("ي", "يه")) and len(word) > 4 and not title


def _is_of_god(words: Words, at: int) -> bool:
    """True for a name of two words that ends in God's or the Prophet's at word ``at``: حسب الرسول, فضل الله."""
    pair = at + 1 < len(words) and words.joined(at) and words.joined(at + 1)
    given = pair and words.folded[at] in grammar_words("ar", "gift")
    return given and words.folded[at + 1] in grammar_words("ar", "giver")


def _is_compound(name: Name) -> bool:
    """True for one given name of two words and nothing else: عبد السلام."""
    parts = name.text.split(" ")
    return name.arabic and name.kind == "PER" and len(parts) == 2 and parts[0] == "عبد"


def _closes_name(words: Words, at: int) -> bool:
    """True for a word that is no particle, title or verb of speech, right before a title."""
    facts = person_facts("ar")
    if at >= len(words) or not words.joined(at):
        return False
    word = words.folded[at]
    if word in facts.function or word in facts.heads or word in facts.cues or word in facts.modifiers:
        return False
    return at + 1 < len(words) and words.folded[at + 1] in facts.heads and words.joined(at + 1)


def _is_named_between(name: Name, at: int) -> bool:
    """True for a family name at word ``at`` between a titled given name and another phrase: الوزير عبد الرشيد
    | طبي | اليوم; no noun of an object, which mostly ends in ة: ألقى الوزير عبد السلام كلمة في …"""
    words, first = name.words, name.first
    if first == 0 or at + 1 >= len(words) or not words.joined(first) or not words.joined(at):
        return False
    facts, word, after = person_facts("ar"), words.folded[at], words.folded[at + 1]
    titled = words.folded[first - 1] in facts.honorifics or title_before(words, first) is not None
    known = word in facts.given or any(word in lexicon("ar").index(table) for table in ("places", "counted"))
    family = may_be_name(words, at, first) and not words.shown[at].endswith(("ة", "ا", "اً", "ات"))
    apart = after in grammar_words("ar", "today") | grammar_words("ar", "attending") or says_that(words, at + 1)
    return titled and family and not known and apart


def _is_called_like_a_trade(name: Name, at: int) -> bool:
    """True for a family name that is a trade or dignity too, in no phrase of its own: هالة الحداد؛ سامي الشيخ إن."""
    words = name.words
    short = name.arabic and name.kind == "PER" and name.end - name.first < _MOST_BEFORE_FAMILY
    if not short or at >= len(words) or not words.joined(at) or words.folded[at] not in grammar_words("ar", "family"):
        return False
    after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
    return not has_article(after) and after not in person_facts("ar").modifiers


def _is_child_of(words: Words, at: int) -> bool:
    """True for "daughter of" at word ``at`` and a name behind it."""
    child = words.folded[at] in grammar_words("ar", "child") and at + 1 < len(words) and words.joined(at + 1)
    return child and may_be_name(words, at + 1, at + 1)


def _is_closed_by_family(name: Name, at: int) -> bool:
    """True for two names behind a titled one, the last with its article before a comma."""
    words, last = name.words, at + 1
    if last >= len(words) or not words.joined(last) or title_before(words, name.first) is None:
        return False
    closed = last + 1 >= len(words) or words.gap(last + 1).strip(" ")[:1] in COMMAS
    family = words.folded[last].startswith("ال") and may_be_name(words, last, at)
    return closed and family and may_be_name(words, at, at)


def _is_field(word: str) -> bool:
    """True for a field of work or a thing that is kept: التعليم, الصندوق, السر."""
    facts = organisation_facts("ar")
    return word in facts.field or word[2:] in facts.construct or facts.is_head(word)
