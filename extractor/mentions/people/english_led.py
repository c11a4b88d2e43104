"""The house that somebody founded or runs, told before "by": Acme was founded in March 2014 by NAME and NAME; the Acme
Fund is co-managed by NAME, CFA, and NAME; Acme's repair staff, led by NAME."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, officials
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_before import TitlesBefore
from extractor.mentions.people.english_behind import TitlesBehind
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings
from extractor.text import Span

_BEGUN_WITHIN = 18  # words from the verb to who founded a house
_HOUSE_WITHIN = 30  # words from who founded a house to its name
_WHEN_WORDS = 5  # between the verb and "by": in the summer of 2014
_VERBS = 6  # words of a verb with what stands before it: has been jointly owned and
_DESCRIBED = 15  # words of an apposition
_TEAM_WORDS = 6  # of a team that a house owns
_COMPANY_WORDS = 5  # between two who run a house together: together with her brother Mr
_VICE = "vice"


class LedHouses:
    """Reads the houses whose people stand behind a verb and "by" in one passage."""

    def __init__(self, around: Surroundings, ahead: TitlesBefore, behind: TitlesBehind) -> None:
        self.words = around.words
        self.around, self.ahead, self.behind = around, ahead, behind

    def led(self, office: Office, at: int) -> Span | None:
        """The organisation of "ORG, led by TITLE NAME", "ORG was founded in 2014 by NAME"; None: none there.

        ``at``: the first word of the name with its honorifics.
        """
        words = self.words
        if office.title is not None and office.rule == "title before":
            at = min(at, words.range_of(office.title)[0])
        small = grammar_words("en", "article") | grammar_words("en", "deceased") | grammar_words("en", "kin")
        while at > 0 and words.folded[at - 1] in small:
            at -= 1
        under = at > 3 and words.folded[at - 1] == "of" and words.folded[at - 2] in grammar_words("en", "leadership")
        if under and words.folded[at - 4 : at - 2] == ("under", "the"):  # a team from Acme under the command of NAME
            body = self.around.organisation_at.get(self.around.before_bracket(at - 4) - 1)
            return None if body is None else body.span
        if at < 3 or words.folded[at - 1] != "by":
            return None
        verb = self._verb_before(at - 1)
        if verb > 1 and words.folded[verb] in grammar_words("en", "signing"):
            return self._signed_with(office, verb)
        if verb < 1 or (words.folded[verb] not in grammar_words("en", "led") and not self._begins(office, verb)):
            return None
        end = self._before_verb(verb)
        last = self.around.before_bracket(end) if words.gap(end).strip(" ") in (")", "),") else end
        organisation = self.around.organisation_at.get(last - 1) or self._described(end) or self._with_team(end)
        return organisation.span if organisation is not None else None

    def _verb_before(self, by: int) -> int:
        """The verb before "by" at word ``by``, the time aside: founded | in March 2014; -1: none that leads."""
        words = self.words
        verbs = grammar_words("en", "led") | grammar_words("en", "begun") | grammar_words("en", "signing")
        months, counts = lexicon("en").index("months"), lexicon("en").index("numerals")
        timing = grammar_words("en", "timing")
        for at in range(by - 1, max(0, by - 2 - _WHEN_WORDS), -1):
            word = words.folded[at]
            if not words.joined(at + 1):
                return -1
            up = word == "up" and words.folded[at - 1] in verbs  # headed up
            if word in verbs or up or (word == "up" and words.text_of(at - 1, at + 1) in verbs):
                after = words.folded[at + 1]
                timed = at == by - 1 or after in timing or after.endswith("ly") or after in counts or after.isdigit()
                return -1 if not timed else at - 1 if up else at
            told = word.isdigit() or word in months or word.endswith("ly") or word in self.around.facts.function
            if not (told or word in counts or at in self.around.places or word in grammar_words("en", "dating")):
                return -1
        return -1

    def _begins(self, office: Office, verb: int) -> bool:
        """True for a verb of founding that is one for houses alone, and no office of state: Acme was set up by NAME."""
        begun = grammar_words("en", "begun")
        pair = self.words.text_of(verb - 1, verb + 1)
        if self.words.folded[verb] not in begun and pair not in begun:
            return False
        title = () if office.title is None else self.words.folded[slice(*self.words.range_of(office.title))]
        return officials().isdisjoint(title)

    def _before_verb(self, verb: int) -> int:
        """Where the words for being, time and a second verb before a verb begin: Acme | , which is owned and run."""
        words, at = self.words, verb
        if words.text_of(verb - 1, verb + 1) in grammar_words("en", "begun"):
            at -= 1
        small = grammar_words("en", "copula") | grammar_words("en", "auxiliary") | grammar_words("en", "participle")
        verbs = grammar_words("en", "led") | grammar_words("en", "begun")
        small |= grammar_words("en", "adverb") | grammar_words("en", "nowadays") | verbs
        while at > 1 and verb - at < _VERBS and words.joined(at):
            word = words.folded[at - 1]
            second = word in grammar_words("en", "and") and words.folded[at - 2] in verbs  # owned and
            told = word in small or second or word.endswith("ly")
            if at - 1 in self.around.organisation_at or not told:
                break
            at -= 1
        which = words.folded[at - 1] in grammar_words("en", "which") and words.gap(at - 1).strip(" )") in (",", "")
        return at - 1 if which and at > 1 else at

    def company(self, names: Sequence[Name], offices: Sequence[Office], first: int) -> int:
        """One past the last of those who stand in one row from name ``first`` on: A, CFA, B and her brother C."""
        end, words, both = first + 1, self.words, False
        one_acts = grammar_words("en", "copula") | grammar_words("en", "auxiliary") | self.around.facts.cues
        while end < len(names) and self._is_beside(names[end - 1], names[end], offices[end]):
            comma = words.gap(self.ahead.past_notes(names[end - 1].end)).strip(" ") == ","
            joined = not grammar_words("en", "and").isdisjoint(words.folded[names[end - 1].end : names[end].first])
            after = names[end].end
            goes_on = after < len(words) and words.joined(after)
            acts = goes_on and (words.folded[after].endswith("ed") or words.folded[after] in one_acts)
            if joined and goes_on and (acts or (comma and (both or end == first + 1))):
                break  # founded by Ann Lee, and Tom Fox joined later
            both = both or joined
            end += 1
        return end

    def _is_beside(self, before: Name, name: Name, office: Office) -> bool:
        """True where nothing but "and", "with" and whose kin he is, or what the first is, stands between two names,
        the second's title aside: together with her husband, the engineer; its chair, and."""
        words = self.words
        first, _ = self.around.honorific_before(name.first)
        if office.title is not None and office.rule == "title before":
            first = min(first, words.range_of(office.title)[0])
        if self.ahead.links(before.end, first) or self.behind.past_apposed(before.end, name.first) is not None:
            return True
        small = grammar_words("en", "and") | grammar_words("en", "in_company") | grammar_words("en", "personal")
        small |= grammar_words("en", "kin") | grammar_words("en", "article") | grammar_words("en", "deceased")
        end = self.ahead.past_notes(before.end)
        if not 0 < first - end <= _COMPANY_WORDS:
            return False
        told = all(words.folded[at] in small for at in range(end, first))
        joint = grammar_words("en", "and") | grammar_words("en", "in_company")
        told = told and (words.folded[end] in joint or words.gap(end).strip(" ") == ",")
        return told and all(words.joined(at) or (at == end and words.gap(at) == ", ") for at in range(end, first + 1))

    def _founded(self, name: Name, office: Office) -> Span | None:
        """The organisation of "Founded in 1949 by NAME and NAME, ORG has grown", which opens its sentence; what they
        are by calling may stand before or behind them; None: none there."""
        words, near = self.words, range(name.first, max(-1, name.first - _BEGUN_WITHIN), -1)
        start = next((at for at in near if words.opens_sentence(at)), None)
        verbs = grammar_words("en", "led") | grammar_words("en", "begun")
        if start is None or words.folded[start] not in verbs or not words.capital[start]:
            return None
        by = next((at for at in range(start + 1, name.first) if words.folded[at] == "by"), None)
        both = grammar_words("en", "and") | self.around.facts.honorifics.keys()
        after = start if by is None else by + 1
        after = max((at for at in range(after, name.first + 1) if words.gap(at).strip(" ") == ","), default=after)
        plain = all(words.capital[at] or words.folded[at] in both for at in range(after, name.first))
        apposed = office.title is None or self._is_description(office.title, by, name.first)
        if by is None or not plain or not apposed:
            return None  # by two bakers, NAME; by NAME, an entrepreneur
        for at in range(name.end, min(name.end + _HOUSE_WITHIN, len(words))):
            body = self.around.organisation_at.get(at)
            if words.opens_sentence(at):
                return None
            after = at - 1 if words.folded[at - 1] in grammar_words("en", "article") else at
            if body is not None and body.first == at and words.gap(after).strip(" ") == ",":
                return body.span
        return None

    def _is_description(self, title: Span, by: int | None, named: int) -> bool:
        """True for what founders are told to be by calling: by | two bakers, NAME; by NAME, | an engineer."""
        first, end = self.words.range_of(title)
        counted = by is not None and by < first and end <= named
        return self.words.folded[first - 1] in ("a", "an") or counted

    def is_led_by(self, at: int) -> bool:
        """True right behind "led by", honorifics aside: the paint staff, led by NAME."""
        at, _ = self.around.honorific_before(at)
        led = grammar_words("en", "led")
        return at > 1 and self.words.folded[at - 1] == "by" and self.words.folded[at - 2] in led

    def _with_team(self, end: int) -> Organisation | None:
        """The organisation that owns the team which ends at word ``end``: Acme's repair staff, | led by NAME; None."""
        words, at = self.words, end - 1
        if at < 1 or words.folded[at] not in grammar_words("en", "owned_team"):
            return None
        while at > 1 and end - at <= _TEAM_WORDS and words.joined(at) and not words.folded[at - 1].endswith("'s"):
            if at - 1 in self.around.person_words:
                return None
            at -= 1
        owner = self.around.organisation_at.get(at - 1) if words.joined(at) else None
        return owner if owner is not None and owner.end == at else None

    def _signed_with(self, office: Office, verb: int) -> Span | None:
        """The organisation of "an agreement with ORG, signed by TITLE NAME", whose officer signed; none of who is in a
        state's office: an agreement with ORG, signed by the mayor."""
        words = self.words
        body = self.around.organisation_at.get(self.around.before_bracket(verb) - 1)
        beside = body is not None and words.gap(verb).strip(" )") == "," and body.first > 1
        at = 0 if body is None else body.first - 1
        at -= at > 0 and words.folded[at] in grammar_words("en", "article")
        if not beside or body is None or office.title is None or words.folded[at] != "with":
            return None
        first, end = words.range_of(office.title)
        held = (at for at in range(first, end) if words.folded[at] in officials())
        return None if any(words.folded[at - 1] != _VICE for at in held) else body.span  # a vice president

    def _described(self, end: int) -> Organisation | None:
        """The organisation that words up to ``end`` describe: Acme Inc., a Monroe company | run by NAME; Acme is a firm
        | led by NAME; None: none."""
        words, being = self.words, grammar_words("en", "copula")
        for at in range(end - 1, max(0, end - 1 - _DESCRIBED), -1):
            if words.gap(at).strip(" ") in (",", ".,") and words.folded[at] in grammar_words("en", "article"):
                return self.around.organisation_at.get(at - 1)
            if words.folded[at] in grammar_words("en", "article") and words.folded[at - 1] in being:
                return self.around.organisation_at.get(at - 2)
            listed = words.gap(at).strip(" ") == "," and not (words.capital[at - 1] or words.capital[at])
            if not (words.joined(at) or listed):
                return None
        return None
