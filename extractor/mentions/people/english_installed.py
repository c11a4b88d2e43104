"""Where an English office begins that a verb behind a name gives (has been promoted to TITLE, assumes the role of
TITLE, succeeds Tom Fox as TITLE); and the house of who works there or joins it."""

from __future__ import annotations

from collections.abc import Collection

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_houses import HousesBehind
from extractor.text import Span

_VERB_WITHIN = 5
_TITLE_WITHIN = 6
_BOARD_WITHIN = 9
_LONGEST_NAME = 6
_FROM = "from"
_TO = "to"
_LED_WITHIN = 9
_CLAUSE_WORDS = 15
_DESCRIPTION_WORDS = 30
_FIRM_WORDS = 4
_WHOSE = "whose"
_DESCRIBED = 3  # words up to the post, adjectives before it


class Installations(HousesBehind):
    """Reads the verbs of taking office and of being employed."""

    def installed(self, at: int) -> int | None:
        """The first word of the office that a verb behind the name's end gives, or behind the "who" clause there."""
        clause = self.past_clause(at)
        noted = self.past_place(at)
        closed = noted < len(self.words) and self.words.gap(noted).strip(" ") == ")"
        found = self._installed(noted, parted=noted > at or closed)
        if found is None and at < len(self.words) and self.words.gap(at).strip(" ") == ",":
            being = self.words.folded[at] in grammar_words("en", "auxiliary") | grammar_words("en", "copula")
            clause = at if being else clause  # NAME, a former banker, | has been appointed chair
        return found if found is not None or clause is None else self._installed(clause, parted=True)

    def past_clause(self, at: int) -> int | None:
        """The word behind the comma that ends ", who has led the office since 2019,"; None: no such clause."""
        words = self.words
        if (
            at >= len(words)
            or words.gap(at).strip(" ") != ","
            or words.folded[at] not in grammar_words("en", "relative")
        ):
            return None
        for end in range(at + 1, min(at + _CLAUSE_WORDS, len(words))):
            if words.gap(end).strip(" ") == ",":
                return end
            if not words.joined(end) and not words.tied(end):
                return None
        return None

    def past_apposed(self, at: int, first: int) -> int | None:
        """The word "and" behind the comma that ends what somebody is, right before the next name at word ``first``:
        Ann Lee, the head of Acme, | and Tom Fox; None: no such."""
        words, opening = self.words, grammar_words("en", "article") | grammar_words("en", "possessive")
        end, _ = self.around.honorific_before(first)
        end -= 1
        if not at + 1 < end <= at + _CLAUSE_WORDS or words.folded[end] not in grammar_words("en", "and"):
            return None
        parted = words.gap(at).strip(" ") == "," == words.gap(end).strip(" ")
        parted = parted and (words.folded[at] in opening or self.is_title_word(at))
        inside = range(at + 1, end)
        whole = all(words.joined(one) for one in inside) and not any(one in self.around.person_words for one in inside)
        return end if parted and whole and any(map(self.is_head, range(at, end))) else None

    def _installed(self, at: int, *, parted: bool = False) -> int | None:
        """As ``installed``, from word ``at`` on, which a comma may part from the name."""
        verb = self._past_auxiliaries(at, parted=parted)
        if verb is None:
            return None
        word, after = self.words.folded[verb], verb + 1
        if word in grammar_words("en", "appointed"):
            if verb == at:
                return None
            named = after + 1 if self.words.folded[after : after + 1] == ("as",) else after
            return self.toward(after) or (self._post(named, bare=True) if parted else None)
        if word in grammar_words("en", "succeeding"):
            return self._behind_another(after)
        if {word, f"{self.words.folded[verb - 1]} {word}"} & grammar_words("en", "engaged"):
            return self._employed_as(after)
        if word in grammar_words("en", "vacating"):
            return self._next_post(after) or self._post(after)  # has left her post as publisher
        if word in grammar_words("en", "assuming"):
            taken_over = self.words.folded[after : after + 2] == ("over", "from")
            return self._behind_another(after + 2) if taken_over else self._post(after)
        return None

    def _employed_as(self, at: int) -> int | None:
        """The first word of the office of "(works) at ORG as their librarian"; None: none told behind the house."""
        words = self.words
        employing = at < len(words) and words.folded[at] in grammar_words("en", "employing") and words.joined(at)
        house = self._house(at + 1) if employing else None
        after = len(words) if house is None else words.range_of(house)[1]
        if after + 1 >= len(words) or words.folded[after] != "as" or not words.joined(after):
            return None
        owned = grammar_words("en", "possessive") | {"their"}
        return self._titled(after + 1 + (words.folded[after + 1] in owned))

    def _next_post(self, first: int) -> int | None:
        """The first word of the office that one takes for the one left: (leaves her post as dean) and will be appointed
        as rector, and continues as professor; None: none told in the sentence."""
        words, small = self.words, grammar_words("en", "auxiliary") | grammar_words("en", "copula") | {"be", "been"}
        verbs = grammar_words("en", "appointed") | grammar_words("en", "becoming") | grammar_words("en", "remaining")
        for place in range(first, min(first + _CLAUSE_WORDS, len(words) - 2)):
            if words.opens_sentence(place) or place in self.around.person_words:
                return None
            if words.folded[place] not in grammar_words("en", "and"):
                continue
            verb = place + 1
            while verb < len(words) - 2 and words.folded[verb] in small:
                verb += 1
            as_well = words.folded[verb + 1] == "as"
            if words.folded[verb] in verbs or (as_well and words.folded[verb] in grammar_words("en", "taking")):
                return self._titled(verb + 1 + as_well)
        return None

    def toward(self, at: int) -> int | None:
        """The first word of the office behind "to": (promoted) to CEO, (named) to the role of CEO, (appointed) to its
        board as a director; None: none."""
        words = self.words
        at = self._past_post_left(at)
        beside = at + 1 < len(words) and (words.joined(at) or words.gap(at).strip(" ") == ")")
        if not beside or words.folded[at] != "to":
            return None
        end = min(at + 1 + _BOARD_WITHIN, len(words) - 1)
        board = next((one for one in range(at + 2, end) if words.folded[one] == "as" and words.joined(one)), None)
        if board is not None and all(words.joined(one) for one in range(at + 1, board)):
            return self._titled(board + 1)
        return self._post(at + 1, bare=True)

    def _past_post_left(self, at: int) -> int:
        """Past the office that somebody leaves for another: (promoted) from associate | to partner."""
        words = self.words
        if at + 1 >= len(words) or words.folded[at] != _FROM or not words.joined(at):
            return at
        near = range(at + 2, min(at + 1 + _TITLE_WITHIN, len(words)))
        end = next((one for one in near if words.folded[one] == _TO and words.joined(one)), at)
        left = range(at + 1, end)
        titled = any(map(self.is_head, left)) and all(map(words.joined, left))
        return end if titled and not any(one in self.around.person_words for one in left) else at

    def new(self, at: int) -> int | None:
        """The first word of the office behind "its": (named) NAME its next director; None: none there."""
        opening = grammar_words("en", "article")
        led = at < len(self.words) and self.words.joined(at) and self.words.folded[at] in opening
        return self._post(at, bare=True) if led else None

    def named_as(self, at: int) -> int | None:
        """The first word of the office behind an apposition and "as": (named) NAME, a career prosecutor, as its next
        director; (appointment of) NAME, presently Vice President – Sales, as director; None: none there."""
        words, at = self.words, self.past_number(at)
        if at >= len(words) or words.gap(at).strip(" )") != ",":
            return None
        for place in range(at + 1, min(at + _DESCRIPTION_WORDS, len(words) - 1)):
            mark = words.gap(place).strip(" ")
            if mark not in ("", ",", "–") or place in self.around.person_words:
                return None
            if mark == "," and words.folded[place] == "as":
                return self._post(place + 1, bare=True)
        return None

    def past_origin(self, at: int) -> int:
        """Past the house that one who is hired leaves, before the office: (hired) NAME from Acme | as director."""
        words = self.words
        if at + 1 >= len(words) or words.folded[at] != _FROM or not words.joined(at):
            return at
        body = self.around.organisation_at.get(self._past_small(at + 1))
        end = at if body is None else body.end
        given = at < end < len(words) and self.goes_on(end) and words.folded[end] in grammar_words("en", "appointing")
        return end if given else at

    def employer_behind(self, at: int, *, parted: bool = False) -> Span | None:
        """The organisation of "NAME works at ORG", "NAME, who has been with ORG", "NAME founded ORG"; None: none.

        ``parted``: a comma may stand before the verb (NAME, formerly of Acme, joins ORG).
        """
        words = self.words
        own = self._own_firm(at)
        if own is not None:
            return own
        verb = self._past_auxiliaries(at, parted=parted)
        if verb is None or verb + 1 >= len(words):
            return None
        word, behind = words.folded[verb], verb + 1
        forms = {word, f"{words.folded[verb - 1]} {word}"}  # works; has worked
        if not forms.isdisjoint(grammar_words("en", "engaged")):
            return self._house(behind + 1) if words.folded[behind] in grammar_words("en", "employing") else None
        if word in grammar_words("en", "charge") or not forms.isdisjoint(grammar_words("en", "installed")):
            return self._led(behind)
        if not forms.isdisjoint(grammar_words("en", "long_charge")):
            return self._house(behind) or self._led(behind, joined={"at"})  # has led Acme since 2019
        if word in grammar_words("en", "departing"):
            return self._led(behind, joined={"at", "with"})
        reached = grammar_words("en", "entering") | grammar_words("en", "founding")
        if words.folded[behind] in grammar_words("en", "and") and behind + 2 < len(words):
            behind += 2  # owned and controlled
        return None if forms.isdisjoint(reached) else self._house(behind)

    def _own_firm(self, at: int) -> Span | None:
        """The organisation of "NAME's company, ORG", "NAME, whose family firm ORG" and "NAME, through his companies
        ORG"; None: none there."""
        words, first = self.words, at
        if at >= len(words):
            return None
        if words.gap(at).strip(" ") == "," and words.folded[at] == _WHOSE:
            first = at + 1
        elif words.gap(at).strip(" ") == "," and self._is_by_own(at):
            first = at + 2
        elif not (words.joined(at) and words.folded[at - 1].endswith("'s")):
            return None
        end = first
        while end < len(words) and end - first < _FIRM_WORDS and not words.capital[end] and words.joined(end):
            end += 1
        kinds = {words.folded[end - 1], words.folded[end - 1].removesuffix("s"), f"{words.folded[end - 1][:-3]}y"}
        kind = end > first and not kinds.isdisjoint(grammar_words("en", "droppable"))
        body = self.around.organisation_at.get(end) if kind else None
        beside = body is not None and body.first == end and words.gap(end).strip(" ") in ("", ",")
        return body.span if body is not None and beside else None

    def _is_by_own(self, at: int) -> bool:
        """True for "through" and his, her: NAME, through his company."""
        words, own = self.words, at + 1
        led = own < len(words) and words.folded[at] in grammar_words("en", "by_way") and words.joined(own)
        return led and words.folded[own] in grammar_words("en", "personal")

    def is_origin(self, house: Span) -> bool:
        """True behind "from", for the house that somebody leaves: joins Acme as chief scientist from (rival) Beta."""
        first, _ = self.words.range_of(house)
        least = first - _DESCRIBED
        while first > max(least, 1) and self.words.joined(first) and self._is_small(first - 1):
            first -= 1
        if first > 1 and self.words.folded[first - 1] in grammar_words("en", "article"):
            first -= 1
        return first > 0 and self.words.folded[first - 1] == _FROM

    def _is_small(self, at: int) -> bool:
        """True for a noun or adjective in small letters: rival Beta."""
        return not self.words.capital[at] and self.words.folded[at] not in self.facts.function and self._is_plain(at)

    def _led(self, first: int, *, joined: Collection[str] = ()) -> Span | None:
        """The organisation in the next words of "NAME leads the wind team at ORG"; None: none before a mark or name.

        ``joined``: the words that must lead it in, where any are given: is retiring after ten years at ORG.
        """
        words = self.words
        for at in range(first, min(first + _LED_WITHIN, len(words))):
            if not words.joined(at) or at in self.around.person_words:
                return None
            body = self.around.organisation_at.get(at)
            if body is not None:
                joint = at - 2 if words.folded[at - 1] in grammar_words("en", "article") else at - 1
                return self.house_of(body).span if not joined or words.folded[joint] in joined else None
        return None

    def _past_auxiliaries(self, at: int, *, parted: bool = False) -> int | None:
        """Past ", who", "will", "has been" and an adverb behind a name to the verb; None where none can stand there."""
        words, verb = self.words, at
        small = grammar_words("en", "auxiliary") | grammar_words("en", "copula") | grammar_words("en", "adverb")
        relative = grammar_words("en", "relative")
        while verb < len(words) and verb - at < _VERB_WITHIN:
            word = words.folded[verb]
            apart = not words.joined(verb) and not (verb == at and (parted or word in relative))
            if apart or verb in self.around.person_words:
                return None
            adverb = word.endswith("ly") or word in ("been", "be")
            meant = word == _TO and verb > at and words.folded[verb - 1] in grammar_words("en", "copula")  # is to leave
            last = word == "been" and words.folded[verb + 1 : verb + 2] in (("with",),)
            if last or not (word in small or adverb or meant or (verb == at and word in relative)):
                return verb
            verb += 1
        return None

    def _behind_another(self, at: int) -> int | None:
        """The first word of the office of "(succeeds) Tom Fox as CEO"."""
        words = self.words
        end = at
        if words.folded[at : at + 1] and words.folded[at] in grammar_words("en", "object") | {"her"}:
            return self._titled(at + 2) if words.folded[at + 1 : at + 2] == ("as",) else None  # succeeds him as CEO
        while end < len(words) and end - at < _LONGEST_NAME and words.folded[end] != "as":
            named = end in self.around.person_words or words.folded[end] in self.facts.honorifics
            if not named and not (words.capital[end] and self.is_title_word(end)):
                return None
            end += 1
        met = any(one in self.around.person_words for one in range(at, end))
        return self._titled(end + 1) if met and end < len(words) and words.folded[end] == "as" else None

    def _post(self, at: int, *, bare: bool = False) -> int | None:
        """The first word of the office of "on the role of CEO", "the post of CEO"; ``bare``: also of a mere "CEO"."""
        words, posts = self.words, grammar_words("en", "post")
        opening = grammar_words("en", "article") | grammar_words("en", "possessive") | {"on", "up"}
        opening |= grammar_words("en", "presently")
        while at < len(words) and words.joined(at) and words.folded[at] in opening:
            at += 1
        for post in range(at, min(at + _DESCRIBED, len(words) - 1)):  # an expanded role as
            charged = words.folded[post] in grammar_words("en", "duty") and words.folded[post + 1] == "as"
            if charged or (words.folded[post] in posts and words.folded[post + 1] in ("of", "as")):
                return self._titled(post + 2)
            if words.capital[post] or not words.joined(post + 1):
                break
        return self._titled(at) if bare else None

    def _titled(self, at: int) -> int | None:
        """Word ``at``, past an article, where a title noun stands near; None: none does."""
        words = self.words
        while at < len(words) and words.folded[at] in grammar_words("en", "article"):
            at += 1
        near = range(at, min(at + _TITLE_WITHIN, len(words)))
        head = next((one for one in near if self.is_head(one) and not self.is_body(one)), None)
        whole = head is not None and all(words.joined(one) or words.tied(one) for one in range(at + 1, head + 1))
        free = head is not None and not any(one in self.around.person_words for one in range(at, head + 1))
        return at if whole and free else None

    def _house(self, at: int) -> Span | None:
        words = self.words
        while at < len(words) and words.joined(at) and words.folded[at] in grammar_words("en", "article"):
            at += 1
        body = self.around.organisation_at.get(at)
        return body.span if body is not None and body.first == at and words.joined(at) else None
