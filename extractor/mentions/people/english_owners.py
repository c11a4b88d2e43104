"""The organisation right before an English title: Acme CEO, Acme's chief executive, "Acme Today" host."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, officials
from extractor.mentions.naming.words import CLOSING
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_FIELD_WORDS = 2
_QUOTED_WORDS = 6
_SENTENCE_WORDS = 30
_OF_WITHIN = 5
_PLACE_WORDS = 3
_FROM = "from"
_OF_THE = "of the"
_MOST_STRANGE = 4  # words of a house that no finder knows
_OF_THEM = ("one", "of", "them")
_GENITIVE = (")'", ")’")  # of a bracket, its s a word of its own
_CLOSING, _OPENING = ('"', "”", "»", "'", "’"), ('"', "“", "«", "'", "‘")


class OwnersBefore(EnglishWords):
    """Reads the organisation that ends where a title begins."""

    def organisation_ending(self, at: int) -> Organisation | None:
        """The organisation right before a title: "Acme CEO", "Acme's chief executive"; "for Acme, chief executive"."""
        if at <= 0:
            return None
        beside = self.around.organisation_at.get(at - 1)
        if beside is not None and self.words.gap(at).strip(" ") == "," and beside.first > 0:
            behalf = self.words.folded[beside.first - 1] == "for" and self.words.joined(beside.first)
            return beside if behalf or self._is_quoted_by(beside) else None
        at -= self._follows_genitive_bracket(at)
        closed = self.words.gap(at).strip(" ") in (")", *_GENITIVE)
        short = self.around.before_bracket(at) if closed else at
        if short < at and short - 1 in self.around.organisation_at:
            return self.around.organisation_at[short - 1]  # Northland Bakers Society (NBS) president
        at = self._past_field(at)
        owned = self.words.gap(at).strip(" ") in ("'", "’") and self.words.folded[at - 1].endswith("s")
        quoted = self.words.gap(at).strip(" ") in _CLOSING and self.quoted_before(at) is not None
        bracketed = self.words.gap(at).strip(" ") == ")" and at - 1 in self.around.organisation_at  # JD(U) spokesman
        if bracketed:
            body = self.around.organisation_at[at - 1]
            bracketed = any(self.words.gap(place) == "(" for place in range(body.first, body.end))
        joined = self.goes_on(at) or owned or quoted or bracketed
        return self.around.organisation_at.get(at - 1) if joined else None

    def strange_house(self, head: int, end: int) -> Organisation | None:
        """The house that no finder knows, in capitals from "of the" up to the name: Chairman of the | Galbodda Sabha
        Ann Lee; None: none there, or the office is one of state."""
        words, first = self.words, head + 3
        led = words.text_of(head + 1, first) == _OF_THE and 1 < end - first <= _MOST_STRANGE
        if not led or words.folded[head] in officials():
            return None
        whole = all(map(words.joined, range(first, end))) and all(words.capital[first:end])
        strange = [at for at in range(first, end) if self._is_strange(at)]
        placed = lexicon("en").index("places")
        named = all(at in strange or at in self.around.places or words.folded[at] in placed for at in range(first, end))
        area = words.folded[end - 1] in grammar_words("en", "civic")
        return Organisation(first, end, words.span(first, end)) if whole and strange and named and not area else None

    def _is_quoted_by(self, house: Organisation) -> bool:
        """True for a house that a verb of speech behind a quotation, or "according to", leads in, its officer behind a
        comma: “…,” says Acme, Executive Director, Ann Lee."""
        words, at = self.words, house.first - 1
        at -= at > 0 and words.folded[at] in grammar_words("en", "article")
        if at < 0 or not words.joined(house.first):
            return False
        quoted = words.folded[at] in self.facts.cues and words.gap(at).strip(" ")[-1:] in CLOSING
        return quoted or (at > 0 and words.text_of(at - 1, at + 1) in grammar_words("en", "source"))

    def _follows_genitive_bracket(self, at: int) -> bool:
        """True behind the genitive of a bracket, a word of one letter: the Harbour Board (HB)'s | director."""
        words = self.words
        return at > 1 and words.folded[at - 1] == "s" and words.gap(at - 1) in _GENITIVE and words.joined(at)

    def county(self, head: int) -> Organisation | None:
        """The county before the noun of a title at word ``head``: Calder County Commissioner; None: none there."""
        words, end = self.words, head
        held = words.folded[head] in grammar_words("en", "of_county") and end > 1 and words.joined(head)
        if not held or words.folded[end - 1] not in grammar_words("en", "county") or not words.capital[end - 1]:
            return None
        first = end - 1
        while first > 0 and end - first <= _PLACE_WORDS and words.joined(first) and self._names_county(first - 1):
            first -= 1
        return Organisation(first, end, words.span(first, end)) if first < end - 1 else None

    def _names_county(self, at: int) -> bool:
        """True for a word in capitals that is no title and no particle: Calder County."""
        word, words = self.words.folded[at], self.words
        small = word in self.facts.function or word in grammar_words("en", "stopping") or word.endswith("'s")
        told = self.is_title_word(at) or at in self.around.person_words or at in self.around.organisation_at
        return words.capital[at] and not (small or told)

    def past_article(self, first: int, *, honoured: bool) -> int:
        """Back over the article behind a comma, of an honorific or of who has died: its founder, the Revd Ann Lee; its
        founder, the late Ann Lee."""
        words = self.words
        told = first > 1 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "deceased")
        at = first - 2 if told else first - 1
        article = at > 0 and (told or honoured) and words.folded[at] in grammar_words("en", "article")
        return at if article and words.joined(at + 1) and words.gap(at).strip(" ") == "," else first

    def presided(self, first: int) -> Span | None:
        """The participle of "a board chaired by NAME" as a title; None: none there, as in "is chaired by NAME"."""
        words, at = self.words, first - 2
        if at <= 0 or words.folded[at + 1] != "by" or not (words.joined(first) and words.joined(at + 1)):
            return None
        being = grammar_words("en", "copula") | grammar_words("en", "participle")
        told = words.joined(at) and words.folded[at - 1] in being
        return words.span(at, at + 1) if not told and words.folded[at] in grammar_words("en", "presiding") else None

    def one_of_them(self, first: int) -> Span | None:
        """The noun, without its s, of several named in the sentence before "One of them, NAME"; None: no such."""
        words, at = self.words, first - 3
        if at > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "copula"):
            return self._one_of_the(first - 1)
        told = at > 0 and words.folded[at:first] == _OF_THEM and words.gap(first).strip(" ") == ","
        if not told or not any(mark in words.gap(at) for mark in ".!?"):
            return None
        for place in range(at - 1, max(-1, at - 1 - _SENTENCE_WORDS), -1):
            if self.is_several(place) and words.folded[place][:-1] in self.facts.heads:
                return self.single(words.span(place, place + 1))
            if words.opens_sentence(place):
                return None
        return None

    def _one_of_the(self, end: int) -> Span | None:
        """The noun, with its field, of "One of the campaign organisers was NAME"; None: no such."""
        words, first = self.words, end - 1
        if not self.is_several(first) or words.folded[first][:-1] not in self.facts.heads:
            return None
        while first > 0 and words.joined(first) and not words.capital[first - 1]:
            if words.folded[first - 1] in self.facts.function or words.folded[first - 1].endswith("'s"):
                break
            first -= 1
        before = range(max(0, first - _OF_WITHIN), first)
        of = any(words.text_of(at, at + 2) == "one of" and self._is_run(at + 1, end) for at in before)
        return self.single(words.span(first, end)) if of else None

    def _is_run(self, first: int, end: int) -> bool:
        return all(self.words.joined(at) for at in range(first, end + 1))

    def house_between(self, end: int) -> Organisation | None:
        """The organisation that fills the phrase between two commas before word ``end``; None: none does."""
        house = self.around.organisation_at.get(end - 1)
        alone = house is not None and house.end == end and self.words.gap(house.first).strip(" ") in (",", "),")
        return house if alone else None

    def place_between(self, end: int) -> int | None:
        """The first word of a place that fills the phrase between two commas before word ``end``; None: none does."""
        first = end - 1
        while first > 0 and end - first <= _PLACE_WORDS and self.words.joined(first) and first in self.around.places:
            first -= 1
        known = all(at in self.around.places for at in range(first, end))
        return first if known and first > 0 and self.words.gap(first).strip(" ") == "," else None

    def before_home(self, end: int) -> int:
        """The end of what somebody is before the place that it is told to be from: A teacher | from Leeds, Ann Lee;
        ``end`` where no such place fills the words before it."""
        words, at = self.words, end - 1
        while at > 1 and end - at <= _PLACE_WORDS and words.capital[at] and words.joined(at):
            if at in self.around.person_words or at in self.around.organisation_at:
                return end
            at -= 1
        return at if 1 < at < end - 1 and words.folded[at] == _FROM and words.joined(at) else end

    def opens_sentence(self, at: int) -> bool:
        """True for a capital at the beginning of a sentence or of a speech."""
        words = self.words
        return words.capital[at] and (words.opens_sentence(at) or any(mark in words.gap(at) for mark in '“"'))

    def is_known(self, at: int) -> bool:
        """True for a word of a person's, a body's or a place's name."""
        return at in self.around.person_words or at in self.around.organisation_at or at in self.around.places

    def _past_name(self, at: int) -> int:
        """Past the person's name at word ``at``; ``at`` where none is."""
        name = self.around.person_at.get(at)
        return at if name is None else name.end

    def quoted_before(self, at: int) -> int | None:
        """The first word of a short quoted name that ends right before word ``at``: "Fleabag" creator; None: none."""
        if at <= 0 or self.words.gap(at).strip(" ") not in _CLOSING:
            return None
        for first in range(at - 1, max(-1, at - 1 - _QUOTED_WORDS), -1):
            mark = self.words.gap(first).strip(" \n")
            if mark.endswith(_OPENING) or first == 0:  # a mark that opens the passage stands before its first word
                return first if self.words.capital[first] or self.words.folded[first].isdigit() else None
            if not self.words.joined(first):
                return None
        return None

    def _past_field(self, at: int) -> int:
        """Back over one or two small words of the field behind an organisation: Acme match operations director."""
        first = at
        while first > 0 and at - first < _FIELD_WORDS and first not in self.around.organisation_at:
            if first - 1 in self.around.organisation_at or not self._is_small_field(first - 1):
                break
            first -= 1
        return first if first - 1 in self.around.organisation_at else at

    def _is_small_field(self, at: int) -> bool:
        """True for a small word that is no verb or particle, or any behind a genitive: Acme's Pacific director."""
        word = self.words.folded[at]
        if at > 0 and at - 1 in self.around.organisation_at and self.words.folded[at - 1].endswith("'s"):
            return self.words.joined(at + 1) and word not in self.facts.cues and at not in self.around.person_words
        stopped = word in grammar_words("en", "stopping") or word in self.facts.cues or word in self.facts.function
        plain = self.words.joined(at + 1) and not self.words.capital[at] and word.isalpha()
        return plain and not stopped and not word.endswith(("s", "ed"))
