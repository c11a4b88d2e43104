"""The subject of an Arabic verb of speech: the phrase behind it, the name in it, or nobody but the verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractor.languages import lexicon
from extractor.mentions.quotes.arabic_openings import is_office, past_styles
from extractor.mentions.quotes.arabic_words import CONJUNCTIONS, Word, folded_scalar, is_naming, term_at, terms_of
from extractor.mentions.quotes.frames import Name, Paragraph, Subject
from extractor.mentions.quotes.marks import COVER, MARKS
from extractor.text import fold_term

LONGEST_PHRASE = 40
"""Words behind a verb that are searched for its subject."""
NEAR = 7
"""Words that titles may take between a comma or في and the name behind it."""
STOPS = frozenset((COVER, ":", ".", "!", "?", "؟", "…", "؛", ";", "{", "}"))
SOFT = frozenset(("،", ",", "-", "–", "—", "―", "(", "/", "ل", "ب"))
_CLITICS = "لب"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words behind a verb up to what no subject crosses (``hard``), and the first place where one may end."""

    first: int
    hard: int
    soft: int


def phrase_after(words: Sequence[Word], at: int) -> Phrase:
    """The stretch in which the subject of a verb that ends before word ``at`` must stand."""
    adjuncts, pronouns = terms_of("adjuncts"), terms_of("pronouns")
    limit = min(len(words), at + LONGEST_PHRASE)
    soft = limit
    at = index = _skip(words, at, limit)
    while index < limit:
        form = words[index].form
        if form in STOPS or (closes(words, index) and not is_naming(words, index)):
            break
        adjunct = term_at(words, index, adjuncts)
        if adjunct is not None and adjunct[1]["role"] != "weak" and not _leads_to_naming(words, index):
            break
        relative = form in pronouns and pronouns[form][0][1]["refers"] == "relative"
        if soft == limit and (adjunct is not None or relative or form in SOFT):
            soft = index
        index += 1
    return Phrase(at, index, min(soft, index))


def _leads_to_naming(words: Sequence[Word], index: int) -> bool:
    """أحد الضحايا، وهو معلم متقاعد يدعى …: the name that follows is the one of the words before."""
    for at in range(index, min(len(words), index + NEAR)):
        if words[at].form in STOPS or words[at].form in SOFT:
            return False
        if is_naming(words, at):
            return True
    return False


def _skip(words: Sequence[Word], at: int, limit: int) -> int:
    """Past what may stand between a verb and its subject: أيضا, اليوم, لي, من جانبه, a mark before a name."""
    for _ in range(3):
        adjunct = term_at(words, at, terms_of("adjuncts")) if at < limit else None
        if adjunct is None or adjunct[1]["role"] != "skips":
            break
        at = adjunct[0]
    at += at < limit and MARKS.fullmatch(words[at].form) is not None  # أفادت «الدفة»: a name in marks is no quote
    return min(at, limit)


def closes(words: Sequence[Word], index: int) -> bool:
    """A cue that no subject phrase crosses: أن, another verb, a participle; with or without و."""
    cues = terms_of("cues")
    form = words[index].form
    if form not in cues and form[:1] in CONJUNCTIONS and form[1:] in cues:
        return any(fact["role"] in ("that", "verb") for _, fact in cues[form[1:]])
    found = term_at(words, index, cues)
    if found is None:
        return False
    return found[1]["role"] in ("that", "participle", "saying", "relayed") or not found[1]["needs"]


def read_subject(paragraph: Paragraph, words: Sequence[Word], phrase: Phrase, gender: str | None) -> Subject | None:
    """What the phrase names; None where it is empty (the subject is in the verb, or stands before it)."""
    if phrase.first >= phrase.hard:
        return None
    first = words[phrase.first]
    pronoun = terms_of("pronouns").get(first.form)
    if pronoun is not None:
        fact = pronoun[0][1]
        if fact["refers"] == "self":
            return Subject("self", None, (first.start, first.end))
        if fact["refers"] == "same":
            return _same(words, phrase, phrase.first + 1, gender)
        if fact["refers"] != "relative":
            return _stand_in(paragraph, words, phrase, fact["refers"], fact["gender"] or gender)
    if phrase.soft == phrase.first:
        return None
    if phrase.first + 1 < phrase.hard and _is_same(words[phrase.first + 1]):
        return _same(words, phrase, phrase.first, gender)
    name = _person(paragraph, words, phrase)
    if name is not None:
        return name.as_subject(gender)
    return _body(paragraph, words, phrase, gender)


def read_owner(paragraph: Paragraph, words: Sequence[Word], phrase: Phrase) -> Subject | None:
    """جاء في بيان لحزب العدالة: the name that a preposition written onto it makes the owner."""
    if phrase.first >= phrase.hard:
        return None
    for name in paragraph.names_in(words[phrase.first].start, words[phrase.hard - 1].end)[:1]:
        if is_object(paragraph.text, name):
            return name.as_subject()
    return None


def _is_same(word: Word) -> bool:
    entry = terms_of("pronouns").get(word.form)
    return entry is not None and entry[0][1]["refers"] == "same"


def _same(words: Sequence[Word], phrase: Phrase, noun: int, gender: str | None) -> Subject | None:
    """المسؤول ذاته, ذات المتحدث: who spoke before."""
    if noun >= phrase.hard or not words[noun].form.startswith(str(lexicon("ar").scalars["article"])):
        return None
    fact = lexicon("ar").index("speaker_nouns").get(words[noun].form)
    refers = fact["refers"] if fact is not None else "any"
    written = words[phrase.first].start, words[phrase.first + 1].end
    return Subject("pronoun", None, written, gender, "singular", refers)


def _stand_in(paragraph: Paragraph, words: Sequence[Word], phrase: Phrase, refers: str, gender: str | None) -> Subject:
    """معاليه, هو: a name right behind it wins (معالي … is no stand-in)."""
    name = _person(paragraph, words, phrase)
    word = words[phrase.first]
    if name is not None and name.start - word.end < 25 and phrase.soft > phrase.first + 1:
        return name.as_subject(gender)
    form = "honorific" if refers == "honorific" else "pronoun"
    return Subject(form, None, (word.start, word.end), gender, "singular", "person")


def _person(paragraph: Paragraph, words: Sequence[Word], phrase: Phrase) -> Name | None:
    start, end = words[phrase.first].start, words[phrase.hard - 1].end
    soft = words[phrase.soft].start if phrase.soft < len(words) else end
    for name in paragraph.names_in(start, end):
        if name.kind != "person" or is_object(paragraph.text, name):
            continue
        if name.start < soft:
            return name
        begins = min((first for first, _ in paragraph.titles_of(name)), default=name.start)
        if _is_governed(words, phrase, begins):
            continue
        between = sum(1 for word in words[phrase.soft : phrase.hard] if word.start < min(begins, name.start))
        return name if between <= NEAR and _leads_to_name(words, phrase, paragraph) else None
    return None


def _is_governed(words: Sequence[Word], phrase: Phrase, begins: int) -> bool:
    """طالب المحافظ بزيادة الحصة من فلان: a preposition right in front of the name."""
    before = [word.form for word in words[phrase.first : phrase.hard] if word.end <= begins]
    return bool(before) and before[-1] in folded_scalar("before_nouns")


def _leads_to_name(words: Sequence[Word], phrase: Phrase, paragraph: Paragraph) -> bool:
    """Whether the words before the comma or preposition are an office that a name may follow."""
    end = words[phrase.soft - 1].end
    start = words[phrase.first].start
    return not any(name.kind == "person" for name in paragraph.names_in(start, end))


def is_object(text: str, name: Name) -> bool:
    """لرويترز, بسامي: a preposition is written onto the name."""
    before = text[name.start - 1 : name.start]
    return before in _CLITICS and before != "" and not text[max(0, name.start - 2) : name.start - 1].isalpha()


def _body(paragraph: Paragraph, words: Sequence[Word], phrase: Phrase, gender: str | None) -> Subject | None:
    office = past_styles(words[: phrase.hard], phrase.first)
    phrase = replace(phrase, first=office, soft=max(phrase.soft, office + 1))
    first = words[phrase.first]
    nouns = lexicon("ar").index("speaker_nouns")
    fact = nouns.get(first.form) or nouns.get(first.form.removesuffix("ا"))
    refers = fact["refers"] if fact is not None else "person" if is_office(first) else None
    if first.form in folded_scalar("quantities"):
        return _some(words, phrase)
    if fact is None and first.form.endswith("و") and first.form[:-1] in nouns:  # موظفو المنظمة
        described = _described(words, phrase, "person", gender)
        return replace(described, number="plural") if described is not None else None
    end = words[phrase.hard - 1].end
    names = [name for name in paragraph.names_in(first.start, end) if not is_object(paragraph.text, name)]
    set_off = next((name for name in names if refers == "person" and _is_set_off(paragraph, name)), None)
    if set_off is not None:
        return replace(set_off, kind="person").as_subject(gender)
    if names and refers != "person":
        ahead = sum(1 for word in words[phrase.first : phrase.hard] if word.start < names[0].start)
        if ahead <= (1 if refers == "organisation" else 0):
            name = names[0]
            return Subject("named", name, (name.start, name.end), None, "singular", "organisation")
    return _described(words, phrase, refers, gender)


def _is_set_off(paragraph: Paragraph, name: Name) -> bool:
    """مديرة العمليات، فرانشيسكا روماني، أن: commas on both sides of two words or more that begin as no organisation
    does: a person, whatever the recogniser takes them for."""
    text = paragraph.text
    named = fold_term(text[name.start : name.end]).split()
    if len(named) < 2 or any(word.startswith("ال") for word in named[:1]):
        return False
    commas = text[: name.start].rstrip()[-1:] in ("،", ",") and text[name.end :].lstrip()[:1] in ("،", ",")
    return commas and named[0] not in _heads()


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    return frozenset(lexicon("ar").terms("organisations", role="head"))


def _some(words: Sequence[Word], phrase: Phrase) -> Subject:
    """العديد من السكان, عدد من النواب: several people, whom no later verb means."""
    last = min(phrase.hard, phrase.first + 4)
    while last > phrase.first + 1 and (words[last - 1].form in SOFT or words[last - 1].form in terms_of("adjuncts")):
        last -= 1
    return Subject("description", None, (words[phrase.first].start, words[last - 1].end), None, "plural", "person")


def _is_adverb(word: Word) -> bool:
    """وقال مازحا, موجها حديثه إلى الحضور: an indefinite word with the ending of an object, which no subject has."""
    return word.form.endswith("ا") and len(word.form) > 4 and word.form not in lexicon("ar").index("given_names")


def _described(words: Sequence[Word], phrase: Phrase, refers: str | None, gender: str | None) -> Subject | None:
    first = words[phrase.first]
    if first.form[:1] in _CLITICS and refers is None and not first.form.startswith(("لا", "بر", "بو", "لو")):
        return None
    definite = first.form.startswith("ال")
    if refers is None and not definite and _is_adverb(first):
        return None
    size = 7 if refers is not None or definite else 3
    last = min(phrase.soft, phrase.first + size)
    last = next((at for at in range(phrase.first + 1, last) if _is_adverb(words[at])), last)
    while last > phrase.first + 1 and len(words[last - 1].form) == 1:
        last -= 1
    written = first.start, words[last - 1].end
    if refers is None and not definite:
        return Subject("named", Name(*written, "person", gender), written, gender, "singular", "any")
    return Subject("description", None, written, gender, None, refers or "any")
