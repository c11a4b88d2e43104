"""Arabic sentences whose verb is none of speech, and the styles in front of an office: ورفع معالي الوزير الشكر."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.quotes.arabic_words import Word, folded_scalar, term_at, terms_of
from extractor.mentions.quotes.frames import Subject
from extractor.mentions.quotes.offices import known_styles


def read_opening(words: Sequence[Word]) -> Subject | None:
    """ورفع معالي الوزير …, بدوره شكر القائمقام …: the office that is the subject of a sentence with a verb that is none
    of speech, or None."""
    if len(words) < 3 or words[0].form in terms_of("cues") or words[0].form[1:] in terms_of("cues"):
        return None
    first = past_styles(words, _past_switch(words) + 1)
    if first >= len(words) or not _is_officer(words[first]) or not _is_definite(words[first]):
        return None
    fact = lexicon("ar").index("speaker_nouns").get(words[first].form)
    gender = fact["gender"] or None if fact is not None else None
    return Subject("description", None, (words[first].start, words[first].end), gender, None, "person")


def _past_switch(words: Sequence[Word]) -> int:
    """بدوره شكر الوزير …, ومن جانبه، شكر الوزير …: the place of the verb behind the words that give the floor."""
    bare = (Word(words[0].start, words[0].end, words[0].form.removeprefix("و")), *words[1:4])
    found = term_at(bare, 0, terms_of("adjuncts"))
    if found is None or found[1]["role"] != "skips":
        return 0
    return found[0] + (found[0] < len(words) and words[found[0]].form in ("،", ","))


def past_styles(words: Sequence[Word], at: int) -> int:
    """معالي الوزير, السيد المحافظ: the place of the office behind the style in front of it."""
    styled = at + 1 < len(words) and (words[at].form in known_styles("ar") or words[at].form in folded_scalar("sirs"))
    return at + 1 if styled and _is_officer(words[at + 1]) else at


def _is_officer(word: Word) -> bool:
    """الوزير, وزير, القائمقام: the noun of a person or office."""
    fact = lexicon("ar").index("speaker_nouns").get(word.form)
    if fact is not None:
        return bool(fact["refers"] == "person")
    return is_office(Word(word.start, word.end, word.form.removeprefix(str(lexicon("ar").scalars["article"]))))


def _is_definite(word: Word) -> bool:
    return word.form.startswith(str(lexicon("ar").scalars["article"]))


def is_office(word: Word) -> bool:
    """وكيل الوزارة: the word begins titles."""
    fact = lexicon("ar").index("titles").get(word.form)
    return fact is not None and fact["role"] == "head"
