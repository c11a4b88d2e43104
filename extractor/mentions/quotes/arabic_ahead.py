"""The subject in front of an Arabic verb of speech: NAME، TITLE، قال; أما المدير، فقد قال."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.quotes.arabic_papers import paper_before
from extractor.mentions.quotes.arabic_subjects import SOFT, STOPS, closes, is_object
from extractor.mentions.quotes.arabic_words import Word, folded_scalar, terms_of
from extractor.mentions.quotes.frames import Paragraph, Subject


def subject_before(
    paragraph: Paragraph, words: Sequence[Word], verb: int, first: int, gender: str | None
) -> Subject | None:
    """NAME، TITLE، قال: the name before a verb that has no subject behind it and no و in front."""
    low = max(first, verb - 16)
    told_by, verb = verb, verb - (verb - 1 > low and _is_auxiliary(words[verb - 1]))
    for index in range(verb - 1, low - 1, -1):
        form = words[index].form
        if form in STOPS or closes(words, index):
            low = index + 1
            break
    if low >= verb:
        return None
    told = words[low].form in folded_scalar("as_for") and low == first
    if (told or words[low].form in folded_scalar("but")) and low + 1 < verb:
        first += low == first
        low += 1
    paper = paper_before(words, low, told_by)
    if paper is not None:
        return paper
    names = [
        name
        for name in paragraph.names_in(words[low].start, words[verb].start)
        if not is_object(paragraph.text, name) and not paragraph.quoted(name.start)
    ]
    people = [name for name in names if name.kind == "person"]
    relative = words[verb - 1].form in terms_of("pronouns")
    if people:
        name = people[-1] if relative else people[0]
        return name.as_subject(gender)
    nouns = lexicon("ar").index("speaker_nouns")
    fact = nouns.get(words[low].form) or nouns.get(words[low].form.removesuffix("ا"))
    if names and words[low].start >= names[0].start - 8 and (fact is None or fact["refers"] != "person"):
        name = names[0]
        return Subject("named", name, (name.start, name.end), None, "singular", "organisation")
    if (fact is None and not told) or low != first:
        return None
    end = next((index for index in range(low, verb) if words[index].form in SOFT), verb)
    last = min(end, low + 7)
    refers = fact["refers"] if fact is not None else "any"
    return Subject("description", None, (words[low].start, words[last - 1].end), gender, None, refers)


def _is_auxiliary(word: Word) -> bool:
    """أما الوزير، فقد قال: قد, with a conjunction or without."""
    form = word.form.removeprefix("ف")
    return any(fact["role"] == "auxiliary" for _, fact in terms_of("cues").get(form, ()))
