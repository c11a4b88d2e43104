"""Changes of office told of an English name: what one keeps or gets behind what one gives up, to which house one is
posted, and whom one takes over from."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_apposition import Appositions
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_CHANGE_WITHIN = 40  # words from the verb of giving up to what one gets
_POST_WITHIN = 3  # words from "her" to the noun: her present appointments
_BOARD_WITHIN = 3  # words from "board" to the office: the board as a
_JOINED_WITHIN = 9  # words from "joined" to the office
_DUE_WORDS = 3  # is set to
_LEFT_WORDS = 9  # from the verb to "to": moves from Acme Foods to
_MADE = "made"
_SINCE = ("has", "had")
_NOW_WORDS = 3  # is currently head
_SWORN = ("sworn", "in")


class Changes(Appositions):
    """Reads the office that somebody has when a change of office is over, and the house of it."""

    def installed(self, at: int) -> int | None:
        """The first word of the office that a verb behind the name's end gives; of one given up, the next one told."""
        clause = self.past_clause(at)
        changed = self._changed(at) or (None if clause is None else self._changed(clause, parted=True))
        posted = self._posted(at)
        found = changed or (None if posted is None else posted[1]) or self._due(at) or super().installed(at)
        parted = found is None and at < len(self.words) and self.words.gap(at).strip(" ") == ","
        return self._taken(at, parted=True) if parted else found

    def employer_behind(self, at: int, *, parted: bool = False) -> Span | None:
        """As for all verbs, and the organisation of "NAME is posted to ORG as TITLE", "NAME gives up his post at ORG
        and stays on the board as TITLE"."""
        posted = self._posted(at) or self._of_change(at)
        return super().employer_behind(at, parted=parted) or (None if posted is None else posted[0].span)

    def toward(self, at: int) -> int | None:
        """As "(promoted) to CEO", and the office of "(chosen) to be CEO", "(picked) to succeed Tom Fox as CEO"."""
        words = self.words
        led = at + 2 < len(words) and words.folded[at] == "to" and words.joined(at) and words.joined(at + 1)
        if led and words.folded[at + 1] == "be":
            return self._post(at + 2, bare=True)
        if led and words.folded[at + 1] in grammar_words("en", "succeeding"):
            return self._behind_another(at + 2)
        return None if self.is_acting(at) else super().toward(at)

    def is_acting(self, at: int) -> bool:
        """True for what somebody is appointed to do: (named) to lead the search; not to the board."""
        words, article = self.words, grammar_words("en", "article")
        led = at + 2 < len(words) and words.folded[at] == "to" and words.joined(at) and words.joined(at + 1)
        return led and words.folded[at + 1] not in article and words.folded[at + 2] in article

    def _installed(self, at: int, *, parted: bool = False) -> int | None:
        """As for all verbs, and the office of "is selected as CEO", "holds the post of CEO", "is given the role of
        CEO", "is sworn in on Monday as CEO", "steps into the role of CEO"."""
        words, verb = self.words, self._past_auxiliaries(at, parted=parted)
        found = super()._installed(at, parted=parted)
        if found is not None or verb is None or verb + 2 >= len(words):
            return found
        word, after = words.folded[verb], words.folded[verb + 1]
        if word in grammar_words("en", "choosing") and verb > at:
            return self._titled(verb + 2) if after == "as" else self.toward(verb + 1)
        if word in grammar_words("en", "given_as") and verb > at:
            return self._titled(verb + 2) if after == "as" else self._made(verb + 1) if word == _MADE else None
        if after == "up" and word in grammar_words("en", "stepping"):
            return self.toward(verb + 2)
        if word in grammar_words("en", "ceasing"):
            return self._titled(verb + 3) if words.folded[verb + 1 : verb + 3] == ("to", "be") else self._post(verb + 1)
        if after == "into" and word in grammar_words("en", "stepping"):
            return self._post(verb + 2) or self._before_post(verb + 2)
        if word in grammar_words("en", "holding_post"):
            return self._post(verb + 1)
        return self._behind_as(verb + 2) if (word, after) == _SWORN else None

    def _before_post(self, at: int) -> int | None:
        """Word ``at``, past an article, where words of titles alone follow up to a noun of a post: (moves into) an |
        advisor role."""
        words = self.words
        at += at < len(words) and words.folded[at] in grammar_words("en", "article")
        end = at
        while end < len(words) and self.is_title_word(end) and words.joined(end):
            end += 1
        told = at < end < len(words) and self.is_head(end - 1) and words.joined(end)
        return at if told and words.folded[end] in grammar_words("en", "post") else None

    def _made(self, at: int) -> int | None:
        """Word ``at``, past an article, where words of titles alone follow up to a title noun: made a | director."""
        words = self.words
        at += at < len(words) and words.folded[at] in grammar_words("en", "article")
        end = at
        while end < len(words) and self.is_title_word(end) and not self.is_head(end) and words.joined(end):
            end += 1
        return at if end < len(words) and self.is_head(end) and words.joined(end) else None

    def _changed(self, at: int, *, parted: bool = False) -> int | None:
        """The first word of the office that is told next where the name gives one up: will relinquish his post as
        Minister for Ports and continue as | Minister for Tolls; None: it gives none up, or gets no other."""
        verb = self._past_auxiliaries(at, parted=parted)
        words, joints = self.words, grammar_words("en", "changing")
        if verb is None or not self._gives_up(verb):
            return None
        for place in range(verb + 1, min(verb + _CHANGE_WITHIN, len(words) - 1)):
            if words.opens_sentence(place):
                after = self._past_same(at, place)
                return None if after is None else self._taken(after)
            if place in self.around.person_words:
                return None
            taken = self._taken(place + 1) if words.folded[place] in joints and words.joined(place + 1) else None
            if taken is not None:
                return taken
        return None

    def _gives_up(self, verb: int) -> bool:
        """True for a verb of giving up, and one of arriving before "from": joins from Acme, where she led sales, to."""
        words = self.words
        comes = words.folded[verb] in grammar_words("en", "arriving") and words.folded[verb + 1 : verb + 2] == ("from",)
        return comes or words.folded[verb] in grammar_words("en", "relinquishing")

    def _due(self, at: int) -> int | None:
        """The first word of the office behind "is set to become", "is due to be appointed"; None: no such words."""
        words = self.words
        first = at + _DUE_WORDS
        due = first + 1 < len(words) and words.folded[at] in grammar_words("en", "copula") and words.joined(at)
        if not due or words.folded[at + 1] not in grammar_words("en", "about_to") or words.folded[at + 2] != "to":
            return None
        if words.folded[first] == "be" and words.folded[first + 1] in grammar_words("en", "appointed"):
            return self._titled(first + 2 + (words.folded[first + 2 : first + 3] == ("as",)))
        return self._taken(first)

    def _past_same(self, at: int, first: int) -> int | None:
        """Past "She", "Ms Lee" at word ``first``, which opens the sentence behind that of a name that ends before word
        ``at``; None: another subject."""
        words, start = self.words, first
        if words.folded[first] in grammar_words("en", "person"):
            return first + 1
        while start < len(words) - 1 and words.folded[start] in self.facts.honorifics:
            start += 1
        name = self.around.person_at.get(start)
        before = next((one for one in reversed(self.around.people) if one.end <= at), None)
        same = name is not None and before is not None and name.text.split(" ")[-1] == before.text.split(" ")[-1]
        return name.end if name is not None and same and name.end < len(words) else None

    def _taken(self, at: int, *, parted: bool = False) -> int | None:
        """The first word of the office that a verb from word ``at`` on gives or keeps: (and) will become, continue as,
        is now, remains; None: none does. ``parted``: a comma stands before it, what somebody was before that."""
        now = self._past_now(at) if at + _NOW_WORDS <= len(self.words) else None
        start = self._appointed(at) or self._installed(at, parted=parted) or now
        start = start or (None if parted else self._kept(at) or self._enlisted(at))
        first = None if start is None else self._titled(start)
        doing = first is not None and self.words.folded[first].endswith("ing") and not self.is_title_word(first)
        return None if doing else first

    def _kept(self, at: int) -> int | None:
        """The word behind "remaining", "continuing as", "stay on the board as"; None: no such verb."""
        words, verb = self.words, self._past_auxiliaries(at)
        if verb is None or verb + 1 >= len(words) or words.folded[verb] not in grammar_words("en", "keeping"):
            return None
        return self._behind_as(verb + 1) or (verb + 1 if words.joined(verb + 1) else None)

    def _posted(self, at: int) -> tuple[Organisation, int] | None:
        """The house and the first word of the office of "is posted to ORG as TITLE", "moves to ORG as TITLE"."""
        words, verb = self.words, self._past_auxiliaries(at)
        if verb is None or words.folded[verb] not in grammar_words("en", "posting"):
            return None
        left = range(verb + 1, min(verb + _LEFT_WORDS, len(words) - 1))
        to = next((one for one in left if words.folded[one] == "to" and words.joined(one)), verb + 1)
        to = to if words.folded[verb + 1 : verb + 2] == ("from",) else verb + 1  # moves from Acme | to
        body = self._house_at(to + 1) if words.folded[to : to + 1] == ("to",) else None
        end = len(words) if body is None else self.around.past_bracket(body.end)
        led = end + 1 < len(words) and words.folded[end] in grammar_words("en", "appointing")
        title = self._titled(end + 1) if led else None
        return None if body is None or title is None else (body, title)

    def _enlisted(self, at: int) -> int | None:
        """The word behind "as" in "(left Acme and) joined ORG as TITLE"; None: no such."""
        words, verb = self.words, self._past_auxiliaries(at)
        joins = verb is not None and words.folded[verb] in grammar_words("en", "enlisting")
        return self._behind_as(verb + 1) if joins and verb is not None else None

    def _of_change(self, at: int) -> tuple[Organisation, int] | None:
        """The house that is joined behind one that is left, or that of an office given up whose holder stays on the
        board, with the first word of the new office; None: neither."""
        words, start = self.words, self._changed(at)
        if start is None:
            return None
        left = self.organisation_inside(at, start)
        near = range(max(at, start - _JOINED_WITHIN), start)
        verb = next((one for one in near if words.folded[one] in grammar_words("en", "enlisting")), start)
        joined = self.organisation_inside(verb, start)
        on_board = not grammar_words("en", "steering").isdisjoint(words.folded[max(at, start - _BOARD_WITHIN) : start])
        house = joined or (left if on_board and verb == start else None)
        return None if house is None else (house, start)

    def kept_house(self, at: int) -> Organisation | None:
        """The organisation where somebody has the office that ends before word ``at``, told behind "and": (is promoted
        to partner), and keeps her posts in ORG, and will continue in ORG, and is to be appointed in ORG."""
        words = self.words
        verb = self._past_auxiliaries(at + 1) if words.folded[at : at + 1] == ("and",) else None
        kept = grammar_words("en", "keeping")
        present = verb is not None and words.folded[verb].removesuffix("s") in kept  # and continues in
        if verb is None or (verb == at + 1 and not present) or words.gap(at).strip(" ") not in ("", ","):
            return None
        known = kept | {f"{one}s" for one in kept} | grammar_words("en", "appointed") | grammar_words("en", "posting")
        first = self._past_duties(verb + 1)
        joint = grammar_words("en", "employing") | {"in", "to"}
        led = first < len(words) and words.folded[first] in joint and words.joined(first)
        house = self._house_at(first + 1) if led and words.folded[verb] in known else None
        return None if house is None or words.folded[house.end - 1].endswith("'s") else house

    def _past_duties(self, at: int) -> int:
        """Past "her present appointments", "to serve", "on": (will keep) her appointments | in; ``at``: no such."""
        words = self.words
        if words.folded[at : at + 1] == ("to",) and words.folded[at + 1 : at + 2] in (("serve",), ("work",)):
            return at + 2
        owned = at < len(words) and words.folded[at] in grammar_words("en", "personal")
        near = range(at + 1, min(at + 1 + _POST_WITHIN, len(words))) if owned else range(0)
        posts = grammar_words("en", "post") | grammar_words("en", "duty")
        return next((one + 1 for one in near if {words.folded[one], words.folded[one][:-1]} & posts), at)

    def _house_at(self, at: int) -> Organisation | None:
        """The organisation that begins at word ``at``, past an article; None: none there."""
        words = self.words
        if at < len(words) and words.folded[at] in grammar_words("en", "article"):
            at += 1
        body = self.around.organisation_at.get(at)
        return body if body is not None and body.first == at and words.joined(at) else None

    def _behind_another(self, at: int) -> int | None:
        """As "(succeeds) Tom Fox as CEO", and the office in which the other has served: Tom Fox, who has been | CEO."""
        return super()._behind_another(at) or self._of_predecessor(at)

    def _of_predecessor(self, at: int) -> int | None:
        """The first word of the office of "(takes over from) Tom Fox, who has served as CEO"; None: another clause."""
        words = self.words
        while at < len(words) and words.folded[at] in self.facts.honorifics:
            at += 1
        name = self.around.person_at.get(at)
        end = len(words) if name is None else name.end
        served = words.folded[end : end + 4]
        if len(served) < 4 or words.gap(end).strip(" ") != "," or served[1] not in _SINCE:
            return None
        if served[0] not in grammar_words("en", "relative"):
            return None
        start = end + 4 if served[2] in grammar_words("en", "serving") and served[3] == "as" else end + 3
        told = start == end + 4 or served[2] == "been"
        one_of_many = words.folded[start : start + 1] and words.folded[start] in ("a", "an")
        return self._titled(start) if told and not one_of_many else None
