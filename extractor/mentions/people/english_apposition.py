"""Where the apposition behind an English name begins, and whose it is: NAME, 49, of Leeds, …; NAME, who serves as …"""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import CLOSING
from extractor.mentions.people.english_becoming import Becoming
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

_HOME_WORDS = 4
_VERB_WITHIN = 4
_AS_WITHIN = 6
_CLAUSE_WITHIN = 25
_THEN = "then"
_SWORN_IN = "sworn in as"
_YEARS = re.compile(r"\d{2}(?:\d{2})?(?:-\d{2}(?:\d{2})?)?$")
_YEAR, _TERM_YEARS = 4, 2  # letters of the first year; words of the first and the last
_ONE_OF = ("one", "of")
_HEADLINES = ("title", "subtitle")


class Appositions(Becoming):
    """Finds the first word of the phrase that tells what somebody is."""

    def apposition(self, at: int) -> int | None:
        """Where the phrase behind a name begins: past a comma, degrees and an age; None where none begins."""
        words, past = self.words, at
        at = self.past_notes(self.around.past_bracket(at))
        at = self._past_home(at)
        if at >= len(words) or "\n" in words.gap(at):
            return None
        gap = self.bare_gap(at).strip(" .")
        noted = at > past and gap in (",", ")") and words.folded[at] in grammar_words("en", "appointing")
        if noted and at + 1 < len(words) and words.joined(at + 1):
            at, gap = at + 1, ","  # NAME, M.D., as the next president of Acme; NAME (DIN 01234567) as director
        appointed = self.installed(at) or self._appointed(at) or self._headlined(at)
        if appointed is not None:
            at = appointed
        elif gap == "," and words.folded[at] in grammar_words("en", "appointed"):
            at = self._behind_as(at + 1) or at + 1  # NAME, appointed last year as ombudsman
        elif gap == "," and words.folded[at] in grammar_words("en", "told"):
            told = self._behind_as(at + 1)  # NAME, identified in court documents as president of Acme
            if told is None:
                return None
            at = told
        elif gap == ")," and words.folded[at] in grammar_words("en", "copula") and self._leads_in(at):
            at += 1  # NAME (Lee), was the president of Acme
        elif gap in (",", "(", "-", "–", "—", "|", "),", "/") or (gap == "" and self._is_unmarked(at)):
            pass
        elif gap == ":" and self.is_title_word(at) and self._is_speaker(at):
            pass  # “…,” said NAME: Managing Director, Acme
        elif (gap in ("", ")") and self._leads_in(at)) or (
            gap == "" and (self._is_told_behind_verb(at) or self._is_told_bare(at))
        ):
            at += 1
        else:
            return None
        lately = next((size for size in (2, 3) if words.text_of(at, at + size) in grammar_words("en", "lately")), 0)
        at += lately  # NAME, until now mine manager at Acme
        own = at + 1 < len(words) and words.folded[at] in grammar_words("en", "reflexive") and words.joined(at + 1)
        at += own and words.folded[at + 1] in grammar_words("en", "article")  # NAME, herself a former teacher
        then = at + 1 < len(words) and words.folded[at] == _THEN
        at += then and words.folded[at + 1] in grammar_words("en", "article")  # NAME, then a manager with Acme
        opening = grammar_words("en", "article") | grammar_words("en", "presently")
        while at < len(words) and words.folded[at] in opening:
            at += 1  # NAME, now its chief technology officer
        at = self._past_term(at)
        counted = at < len(words) and words.folded[at].isdigit()  # according to NAME, 212 drivers took part
        return at if at < len(words) and not counted else None

    def _past_term(self, first: int) -> int:
        """Past the years in which somebody has an office, right before it: NAME, 2021-2024 | chair of Acme; NAME, 2024
        | president; ``first``: no such years, or no title behind them."""
        words, at = self.words, first
        while at < len(words) and at - first < _TERM_YEARS and _YEARS.match(words.folded[at]):
            if at > first and words.gap(at).strip(" ") not in ("-", "–", "/"):
                break
            at += 1
        titled = first < at < len(words) and words.joined(at) and self.is_title_word(at)
        return at if titled and _YEARS.match(words.folded[first]) and len(words.folded[first]) >= _YEAR else first

    def is_of_next(self, office: Office) -> bool:
        """True for an office with a bracket right before another name: Ann Lee, Secretary (Ports Wing) Mr. Tom Fox."""
        words = self.words
        after = words.range_of(office.title)[1] if office.title else len(words)
        if after >= len(words) or words.gap(after).strip(" ") != "(":
            return False
        closing = (at for at in range(after + 1, min(after + _AS_WITHIN, len(words))) if ")" in words.gap(at))
        after = next(closing, len(words))
        beside = after < len(words) and words.gap(after).strip(" ") == ")"
        while after < len(words) and words.folded[after] in self.facts.honorifics:
            after += 1
        return beside and after in self.around.person_words

    def is_closed(self, office: Office | None) -> bool:
        """True for an office with a comma behind it and its house, as an apposition has: head of research at Acme, …"""
        if office is None or office.title is None:
            return False
        first, end = self.words.range_of(office.title)
        while first < end and self.is_title_word(first):
            first += 1
        phrase = first == end or self.words.folded[first] in grammar_words("en", "joining")
        end = self.words.range_of(max(office.title, office.affiliation or office.title))[1]
        return phrase and end < len(self.words) and self.words.gap(end).strip(" ") == ","

    def _leads_in(self, at: int) -> bool:
        """True for "as", and for "was" before an article or a title: NAME was chief financial officer of Acme; is
        currently head of risk."""
        words, after = self.words, at + 1
        if words.folded[at] in grammar_words("en", "appointing"):
            return True
        while after < len(words) - 1 and words.folded[after] in grammar_words("en", "nowadays") and words.joined(after):
            after += 1
        if words.folded[at] not in grammar_words("en", "copula") or after >= len(words):
            return False
        titled = words.joined(after) and (self.is_title_word(after) or words.folded[after : after + 2] == _ONE_OF)
        return titled or words.folded[after] in grammar_words("en", "article")

    def _is_unmarked(self, at: int) -> bool:
        """True for an office in capitals right behind a name, its house behind a comma, as lines run together have it:
        Ann Lee Dean, Calder Cathedral."""
        words, end = self.words, at
        while end < len(words) and words.capital[end] and self.is_title_word(end) and words.joined(end):
            end += 1
        body = self.around.organisation_at.get(end) if end > at else None
        housed = body is not None and body.first == end and words.gap(end).strip(" ") == ","
        return housed and self.is_head(end - 1)

    def _is_told_behind_verb(self, at: int) -> bool:
        """True for an article at word ``at`` before the office of who speaks, whose verb opens the sentence or stands
        behind the quotation, with no comma: Said Ann Lee | the head of research.; not told Ann Lee the chair had left.
        """
        words, verb = self.words, self._speech_before(at)
        if verb is None or words.folded[at] != "the" or not words.joined(at):
            return False
        quoted = self._is_quoted(verb)
        ends = range(at + 1, min(at + _CLAUSE_WITHIN, len(words)))
        end = next((place for place in ends if not words.joined(place)), len(words))
        verbs = self.facts.cues | grammar_words("en", "stopping") | grammar_words("en", "elapsed")
        plain = end - at < _CLAUSE_WITHIN and verbs.isdisjoint(words.folded[at:end])
        return (quoted or words.opens_sentence(verb)) and plain and any(map(self.is_head, range(at, end)))

    def _is_told_bare(self, at: int) -> bool:
        """True for "the" and an office in capitals with its field behind a name that opens its part of the sentence,
        the comma left out: Ann Lee the Federal Minister for Ports, came; not gave Ann Lee the Director of Ports' cup.
        """
        words, name, end = self.words, self.around.person_at.get(at - 1), at + 1
        first = -1 if name is None else self.around.honorific_before(name.first)[0]
        opens = first >= 0 and (words.opens_sentence(first) or words.gap(first).strip(" ") == ",")
        if not opens or words.folded[at] != "the":
            return False
        while end < len(words) - 1 and words.capital[end] and words.joined(end) and self.is_title_word(end):
            end += 1
        led = end > at + 1 and self.is_head(end - 1) and words.folded[end] in ("of", "for") and words.joined(end)
        ends = range(end + 1, min(end + _CLAUSE_WITHIN, len(words)))
        stop = next((place for place in ends if not words.joined(place)), end)
        return led and stop > end and words.gap(stop).strip(" ") == ","

    def _is_speaker(self, at: int) -> bool:
        """True for a name before word ``at`` right behind the verb that closes a quotation: “…,” said Ann Lee"""
        verb = self._speech_before(at)
        return verb is not None and self._is_quoted(verb)

    def _is_quoted(self, verb: int) -> bool:
        return self.words.gap(verb).strip(" ,")[-1:] in CLOSING

    def _speech_before(self, at: int) -> int | None:
        """The verb of speech right before the name that ends before word ``at``, or its honorifics; None: none."""
        words, name = self.words, self.around.person_at.get(at - 1)
        verb = -1 if name is None else self.around.honorific_before(name.first)[0] - 1
        return verb if verb >= 0 and words.joined(verb + 1) and words.folded[verb] in self.facts.cues else None

    def _past_home(self, at: int) -> int:
        """Past ", of PLACE," between a name and its office: Peter Novak, 49, of Harbour Town, owner of Acme."""
        words = self.words
        if at >= len(words) or words.gap(at).strip(" ") not in (",", "") or words.folded[at] != "of":
            return at
        comma = words.gap(at).strip(" ") == ","
        end = at + 1
        while end < len(words) and end - at <= _HOME_WORDS and words.joined(end) and words.capital[end]:
            if end in self.around.organisation_at:
                return at
            end += 1
        if end == at + 1 or end >= len(words):
            return at
        appointed = words.folded[end] in grammar_words("en", "appointing") and words.joined(end)
        comma = comma or words.folded[end] in grammar_words("en", "relative") or self.is_title_word(end)
        return end if appointed or (comma and words.gap(end).strip(" ") == ",") else at

    def _appointed(self, at: int) -> int | None:
        """Where the office begins in "NAME, who was appointed CEO", "NAME's appointment as CEO"; None: neither."""
        words = self.words
        folded = words.folded
        ended = folded[at] in grammar_words("en", "leaving") and folded[at - 1].endswith("'s")  # Lee's resignation
        if (ended or folded[at] in grammar_words("en", "installing")) and words.joined(at):
            return at + 2 if folded[at + 1 : at + 2] == ("as",) else None
        served = self._serves_as(at) or self._served_before(at) or self._becomes(at) or self._in_post(at)
        if served is not None:
            return served
        if folded[at] == "in" and words.gap(at).strip(" ") == ",":
            return self._post(at + 1)  # NAME, in his capacity as chairman
        opening = grammar_words("en", "relative") | grammar_words("en", "copula") | grammar_words("en", "auxiliary")
        if folded[at] in opening | grammar_words("en", "during"):
            for place in range(at + 1, min(at + 4, len(words) - 1)):
                if not words.joined(place) or place in self.around.person_words:
                    return None
                serves = folded[place] in grammar_words("en", "serving") and folded[place + 1] == "as"
                if words.text_of(place, place + 3) == _SWORN_IN:
                    return place + 3
                being = folded[at] in grammar_words("en", "relative") and (
                    folded[place] in grammar_words("en", "copula") | grammar_words("en", "participle")
                )
                after = place + 2 if folded[place + 1] in grammar_words("en", "presently") else place + 1
                if being and folded[after : after + 1] and folded[after] in grammar_words("en", "article"):
                    return after + 1  # Sinha, who is the Commissioner; who is now the company's director
                installed = folded[place + 1] in grammar_words("en", "appointed")
                if being and self.is_title_word(place + 1) and not installed:
                    return place + 1  # Lee, who has been chief executive
                active = folded[place - 1] in grammar_words("en", "auxiliary")  # has appointed new directors
                if serves or (folded[place] in grammar_words("en", "appointed") and not active):
                    after = place + 1
                    return after + 1 if folded[after] in grammar_words("en", "appointing") else after
        return None

    def _headlined(self, at: int) -> int | None:
        """Where the office begins in a headline without its verb: Ann Lee named chief executive; behind a house also
        where the office closes a line or its part: Tom Fox of Acme elected chair; None: not there."""
        words, verb = self.words, self._past_own_house(at)
        passive = words.folded[verb] in grammar_words("en", "appointed") and words.folded[verb].endswith("ed")
        if not passive or not (words.joined(at) and words.joined(verb)):
            return None
        after = self._behind_as(verb + 1) or verb + 1
        near = range(after, min(after + _VERB_WITHIN, len(words)))
        end = next((place for place in near if not words.joined(place)), near.stop)
        told = range(after, end)
        named = any(place in self.around.person_words for place in told) or not words.joined(verb + 1)
        if named or not any(self.is_head(place) for place in told):
            return None
        headline = words.passage.block.label in _HEADLINES
        closed = end >= len(words) or words.gap(end).strip(" ") == ";"
        closed = closed and verb > at and self.is_head(end - 1) and not self.is_several(end - 1)
        apart = end < near.stop and words.gap(end).strip(" ") != ";"
        return after if (headline and not apart) or closed else None

    def _past_own_house(self, at: int) -> int:
        """Past "of" and a house right behind a name: Ann Lee | of Acme; ``at`` where none is told so."""
        words = self.words
        if at + 1 >= len(words) or words.folded[at] != "of" or not words.joined(at):
            return at
        body = self.around.organisation_at.get(at + 1)
        return body.end if body is not None and body.first == at + 1 and body.end < len(words) else at

    def is_of_old(self, title: Span | None) -> bool:
        """True for what somebody joined, began or trained as."""
        words, at = self.words, -1
        if title is not None:
            at = self.words.range_of(title)[0] - 1
        while at > 0 and words.folded[at] in grammar_words("en", "article"):
            at -= 1
        past = grammar_words("en", "serving") - grammar_words("en", "presently")
        return at > 1 and words.folded[at] in grammar_words("en", "appointing") and words.folded[at - 1] in past
