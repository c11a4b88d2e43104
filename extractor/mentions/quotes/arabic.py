"""Arabic clauses that announce speech: (و|ف)? verb, subject, adjuncts, separator; sources; نقل عن; participles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.quotes.arabic_ahead import subject_before
from extractor.mentions.quotes.arabic_openings import read_opening
from extractor.mentions.quotes.arabic_subjects import (
    LONGEST_PHRASE,
    Phrase,
    phrase_after,
    read_owner,
    read_subject,
)
from extractor.mentions.quotes.arabic_words import Cue, Word, Words, cut_words, find_cues, folded_scalar, terms_of
from extractor.mentions.quotes.frames import Attribution, Paragraph, Subject
from extractor.mentions.quotes.marks import COVER
from extractor.mentions.quotes.mask import cut_sentences
from extractor.mentions.quotes.offices import bare_word
from extractor.text import fold_term

_HOSTED = ("participle", "saying")
_SPEAKING = ("verb", "participle", "saying")
LONGEST_REPORT = 120
"""Words of reported speech that a row takes."""
REACH = 28
"""Words behind a subject in which colon, أن or quote must stand to be joined to its verb."""


def read_arabic(paragraphs: Sequence[Paragraph]) -> None:
    """Fill ``attributions`` and ``sentences`` of Arabic paragraphs."""
    for paragraph in paragraphs:
        paragraph.sentences = cut_sentences(paragraph.text, paragraph.covered, paragraph.passage.lexicon)
        people = [(name.start, name.end) for name in paragraph.names if name.kind == "person"]
        words = cut_words(paragraph.covered, people)
        for start, end in paragraph.sentences:
            first, last = words.index_at(start), words.index_at(end)
            opening = read_opening(words.items[first:last])
            if opening is not None:
                paragraph.openings.append((start, opening))
            paragraph.attributions.extend(_read_sentence(paragraph, words.items[first:last], (start, end)))
        paragraph.attributions.sort(key=lambda attribution: attribution.cue)


def _read_sentence(paragraph: Paragraph, words: Sequence[Word], bounds: tuple[int, int]) -> Iterator[Attribution]:
    cues = list(find_cues(words))
    told = inner = False  # a verb of speech came; the words are what it reports
    for number, cue in enumerate(cues):
        role = cue.fact["role"]
        before = cues[number - 1] if number else None
        inner = (inner or (told and role == "that")) and not (cue.joined or role in ("participle", "saying"))
        told |= role == "verb"
        attribution: Attribution | None = None
        if role == "verb":
            cue = _as_its_participle(cue, cues[number + 1 : number + 2])
            ahead = next((other for other in cues[number + 1 :] if other.fact["role"] in _SPEAKING), None)
            attribution = _read_verb(paragraph, words, cue, before, ahead, bounds)
            if attribution is not None and inner:
                known = attribution.subject.form != "implicit"
                attribution = replace(attribution, inner=True) if known else None  # the words are the outer speaker's
        elif role in ("participle", "saying"):
            attribution = _read_participle(words, cue, bounds)
        elif role in ("source", "relay"):
            attribution = _read_source(paragraph, words, cue, bounds)
        elif role == "carrier":
            attribution = _read_carrier(paragraph, words, cue, bounds)
        if attribution is not None:
            yield replace(attribution, outlet=_is_outlet(paragraph, attribution))


def _read_verb(
    paragraph: Paragraph,
    words: Sequence[Word],
    cue: Cue,
    before: Cue | None,
    after: Cue | None,
    bounds: tuple[int, int],
) -> Attribution | None:
    gender, number = cue.fact["gender"] or None, cue.fact["number"] or None
    ahead = len(words) if after is None else after.first
    hosts = after is not None and after.fact["role"] in _HOSTED and not after.joined  # تحدث فلان قائلا
    subject, rule = None, "arabic verb"
    if _follows_subject(paragraph, words, cue):
        subject, rule = subject_before(paragraph, words, cue.first, 0, gender), "arabic subject first"
    if subject is None and number != "plural":  # قالوا has its subject in it or before it
        subject, rule = read_subject(paragraph, words, phrase_after(words, cue.end), gender), "arabic verb"
    if cue.fact["lemma"] == lexicon("ar").scalars["relay_verb"]:
        relayed = _relayed(paragraph, words, cue)
        if relayed is not None:
            subject, rule = relayed, "arabic relay"
    if subject is None and not cue.joined:
        subject = subject_before(paragraph, words, cue.first, 0, gender)
        rule = "arabic subject first"
    if subject is None:
        subject, rule = Subject("implicit", None, None, gender, number, "any"), "arabic implicit"
    joint, at = _joint(words, cue.end)
    needs = cue.fact["needs"]
    behind = not cue.joined and _is_behind_quote(words, cue.first)
    joined = at <= ahead and joint != "none"
    if not (behind or hosts or _is_told(needs, joint if joined else "none")):
        return None
    if joint == "quote" and cue.first == 1 and _leads_on(words, at):
        return None
    if needs == "that" and not _is_verb_here(cue, joint, at):
        return None
    if subject.refers == "any" and subject.form == "named":
        if behind and (_is_introduced(words, subject) or _is_sure(words, subject, needs, joint, at)):
            subject = replace(subject, refers="person")
        elif behind:
            subject, rule = Subject("implicit", None, None, gender, number, "any"), "arabic implicit"
        elif at > ahead or not _is_sure(words, subject, needs, joint, at):
            return None  # nobody knows this name, and the verb may be another word
    if at > ahead and not hosts:
        joint, at = "none", cue.end  # what follows is the next verb's
    as_said = before is not None and before.fact["role"] == "as" and before.end == cue.first and before.first > 0
    as_said = as_said or (cue.first > 1 and words[cue.first - 1].form == lexicon("ar").scalars["what"])
    start = words[cue.first].start + (1 if cue.joined else 0)
    return _attribution(
        words, cue, subject, bounds, "arabic as" if as_said else rule, start, joint, at,
        aims="either" if as_said or behind else "after",
        weak=needs == "quote" or (needs in ("marks", "colon") and not joined),
    )  # fmt: skip


def _is_told(needs: str, joint: str) -> bool:
    """Whether what joins a verb to the words behind it is what it needs: رحب الوزير بالوفد، وقال: «…» has none for
    its first verb, and افتتح الوزير «مهرجان البحر» no colon."""
    return joint == "colon" if needs == "colon" else needs != "marks" or joint != "none"


def _leads_on(words: Sequence[Word], quote: int) -> bool:
    """بينما طالب فلان بالرحيل، «…»: the comma ends the clause of the verb, and the quote is the main clause's."""
    return words[0].form.removeprefix("و") in folded_scalar("leading") and words[quote - 1].form in ("،", ",")


def _is_outlet(paragraph: Paragraph, attribution: Attribution) -> bool:
    """حسبما أفادت رويترز, وفقا لصحيفة …"""
    if not attribution.rule.endswith((" as", " source")) or attribution.subject.written is None:
        return False
    words = fold_term(paragraph.text[slice(*attribution.subject.written)]).split()
    first = bare_word(words[0]) if words else ""
    outlets = folded_scalar("outlets")
    return any(" ".join([first, *words[1:size]]) in outlets for size in (1, 2, 3))


def _is_behind_quote(words: Sequence[Word], at: int) -> bool:
    """«…»، قال, «…»: هكذا وصف: the verb begins what follows a quote."""
    cues = terms_of("cues")
    at -= at > 0 and words[at - 1].form in cues and cues[words[at - 1].form][0][1]["role"] == "as"
    at -= at > 0 and words[at - 1].form in ("،", ",", ":")
    return at > 0 and words[at - 1].form == COVER


def _as_its_participle(cue: Cue, after: Sequence[Cue]) -> Cue:
    """وتذكر قائلًا: a verb that reads as his or hers takes the gender of the participle right behind it."""
    told = after[0].fact["gender"] if after and after[0].first == cue.end else ""
    if not told or told == cue.fact["gender"]:
        return cue
    return replace(cue, fact=replace(cue.fact, fields={**cue.fact.fields, "gender": told}))


def _is_introduced(words: Sequence[Word], subject: Subject) -> bool:
    """تروي إنشراح، وهي قابلة: the word behind the verb is a given name, or someone is told about behind it."""
    if subject.written is None:
        return False
    at = next((index for index, word in enumerate(words) if word.end == subject.written[1]), None)
    if at is None:
        return False
    told = at + 2 < len(words) and words[at + 1].form in ("،", ",") and words[at + 2].form in folded_scalar("who_is")
    return told or words[at].form in lexicon("ar").index("given_names")


def _is_sure(words: Sequence[Word], subject: Subject, needs: str, joint: str, at: int) -> bool:
    """A name that no finder knows: colon or quote must follow, or أن right behind it."""
    if needs or joint == "none" or subject.written is None or not 0 < at < len(words):
        return False
    return joint != "that" or words[at].start - subject.written[1] <= 3


def _is_verb_here(cue: Cue, joint: str, at: int) -> bool:
    """بين أن, وبين فلان أن: the verb, and not the preposition."""
    if joint in ("that", "colon"):
        return at == cue.end or cue.joined or cue.first == 0
    return joint == "quote" and at > cue.end and cue.joined


def _follows_subject(paragraph: Paragraph, words: Sequence[Word], cue: Cue) -> bool:
    """NAME قال, NAME قد قال: the subject stands in front, whatever follows."""
    if cue.joined or cue.first == 0:
        return False
    last = words[cue.first - 1]
    entry = terms_of("cues").get(last.form)
    if entry is not None and entry[0][1]["role"] == "auxiliary":
        return True
    return any(name.kind == "person" for name in paragraph.names_in(last.start - 40, last.end) if name.end == last.end)


def _attribution(
    words: Sequence[Word],
    cue: Cue,
    subject: Subject,
    bounds: tuple[int, int],
    rule: str,
    start: int,
    joint: str,
    at: int,
    *,
    aims: str,
    weak: bool,
) -> Attribution:
    end = words[cue.end - 1].end
    low, high = start, end
    if subject.written is not None:
        low, high = min(low, subject.written[0]), max(high, subject.written[1])
    content = None
    rest = words[at : at + LONGEST_REPORT]
    if joint == "that" and len(rest) > 2 and all(word.form != COVER for word in rest):
        last = at + len(rest) - (rest[-1].form in ".؟!…")
        content = words[at + 1].start, words[last - 1].end
    if joint == "colon":
        high = max(high, words[at].end)
    return Attribution(
        low, high, (start, end), subject, bounds, rule, aims, joint, weak, frozenset(), content,
        goes_on=cue.fact["lemma"] in lexicon("ar").scalars["going_on"],
    )  # fmt: skip


def _joint(words: Sequence[Word], at: int) -> tuple[str, int]:
    """What joins a clause to its speech, and where: the first colon, أن or quote behind the verb."""
    cues = terms_of("cues")
    for index in range(at, min(len(words), at + REACH)):
        form = words[index].form
        if form == ":":
            return "colon", index
        if form == COVER:
            return "quote", index
        if form in cues and cues[form][-1][1]["role"] == "that":  # أنه, though أنه قال is a term too
            return "that", index
    return "none", at


def _relayed(paragraph: Paragraph, words: Sequence[Word], cue: Cue) -> Subject | None:
    """نقلت الوكالة عن NAME قوله: the name behind عن."""
    for index in range(cue.end, min(len(words), cue.end + 12)):
        if words[index].form in (COVER, ":", "."):
            return None
        if words[index].form == lexicon("ar").scalars["relay_preposition"]:
            return read_subject(paragraph, words, phrase_after(words, index + 1), None)
    return None


def _read_participle(words: Sequence[Word], cue: Cue, bounds: tuple[int, int]) -> Attribution | None:
    gender, number = cue.fact["gender"] or None, cue.fact["number"] or None
    subject = Subject("implicit", None, None, gender, number, "any")
    joint, at = _joint(words, cue.end)
    if joint == "none" and cue.fact["role"] == "participle":
        return None
    closing = cue.fact["role"] == "saying" and joint == "none"
    return _attribution(
        words, cue, subject, bounds, f"arabic {cue.fact['role']}", words[cue.first].start, joint, at,
        aims="before" if closing else "after", weak=cue.fact["role"] == "saying",
    )  # fmt: skip


def _read_source(paragraph: Paragraph, words: Sequence[Word], cue: Cue, bounds: tuple[int, int]) -> Attribution | None:
    after = list(words[cue.end : cue.end + LONGEST_PHRASE])
    if cue.fact.folded.endswith(" ل") and after:
        after[0] = Word(after[0].start + 1, after[0].end, _unglued(after[0].form))
    subject = read_subject(paragraph, after, phrase_after(after, 0), None)
    if subject is None or subject.form == "self" or (subject.name is None and subject.refers == "any"):
        return None
    joint, at = _joint(words, cue.end)
    start = words[cue.first].start
    return _attribution(
        words, cue, subject, bounds, f"arabic {cue.fact['role']}", start, joint, at, aims="either",
        weak=cue.fact["needs"] == "marks",
    )  # fmt: skip


def _unglued(form: str) -> str:
    """للوزارة → الوزارة, لوزارة → وزارة."""
    return "ا" + form if form.startswith("لل") else form[1:]


def _read_carrier(paragraph: Paragraph, words: Sequence[Word], cue: Cue, bounds: tuple[int, int]) -> Attribution | None:
    phrase: Phrase = phrase_after(words, cue.end)
    subject = read_owner(paragraph, words, phrase) or read_subject(paragraph, words, phrase, None)
    if subject is None:
        subject = Subject("implicit", None, None, None, "singular", "any")
    joint, at = _joint(words, cue.end)
    start = words[cue.first].start + (1 if cue.joined else 0)
    return _attribution(
        words, cue, subject, bounds, "arabic carrier", start, joint, at, aims="after", weak=True
    )  # fmt: skip


__all__ = ["Words", "read_arabic"]
