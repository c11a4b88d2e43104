"""Where a title behind an English name ends: before a date, a verb, a purpose, another title with its article; and
what begins none there: a verb and its object, a year."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.people.english_trades import Trades
from extractor.mentions.people.surroundings import Organisation

_THE = frozenset({"the"})
_MODIFIERS = 2  # of others who came too: and senior government officers


class Tails(Trades):
    """Tells what is no part of a title behind its noun, and what behind a name is no title."""

    def _begins_another(self, at: int) -> bool:
        """True for "and" before an article and no title behind "the", or a verb and its object: a lawyer | and a father
        of three; bureau chief | and the supervision; interim CEO | and opened a search."""
        pair, after = self.words.folded[at : at + 2], self.words.folded[at + 2 : at + 3]
        both = pair[0] in grammar_words("en", "and")
        acts = pair[-1].endswith("ed") and not grammar_words("en", "article").isdisjoint(after)
        another = pair[-1] in ("a", "an") or (acts and not self.words.capital[at + 1])
        return (both and another) or self.begins_matter(at)

    def begins_matter(self, at: int) -> bool:
        """True for "and" before "the" or an owner and no title: (named head of Acme) | and the closing of a sale."""
        pair = self.words.folded[at : at + 2]
        led = pair[0] in grammar_words("en", "and") and pair[-1] in grammar_words("en", "possessive") | _THE
        return led and not any(map(self.is_title_word, range(at + 2, min(at + 5, len(self.words)))))

    def bureau(self, first: int, head: int) -> Organisation | None:
        """The office of somebody in office, which is a body: NAME, Chief Registrar's Office; None: none there."""
        words = self.words
        for at in range(head, min(head + _MODIFIERS + 1, len(words) - 1)):
            if words.folded[at].endswith("'s") and words.folded[at + 1] in grammar_words("en", "bureau"):
                led = words.joined(at + 1) and words.capital[at + 1] and words.capital[first]
                return Organisation(first, at + 2, words.span(first, at + 2)) if led else None
            if not words.joined(at + 1):
                return None
        return None

    def joins_others(self, at: int) -> bool:
        """True for "and" before others who came too, behind one's office: District Collector | and senior officers of
        Acme; no chairman and directors of several, no Dean of Students and alumni."""
        words, end = self.words, at + 1
        if words.folded[at] not in grammar_words("en", "and") or at == 0 or not words.capital[at - 1]:
            return False
        while end < len(words) and end - at <= _MODIFIERS and words.folded[end] in self.facts.modifiers:
            end += 1
        plural = end < len(words) and not words.capital[end] and self.is_several(end)
        whole = plural and all(map(words.joined, range(at + 1, end + 1)))
        return whole and super().is_head(at - 1) and not self.is_several(at - 1)

    def _leaves_title(self, at: int) -> bool:
        """True where a date or a verb follows the title: CFO on 1 October, CEO takes effect."""
        words = self.words
        word = words.folded[at]
        versed = word == "with" and not grammar_words("en", "versed").isdisjoint(words.folded[at + 1 : at + 2])
        instead = any(words.text_of(at, at + size) in grammar_words("en", "instead") for size in (2, 3))
        if versed or instead or self._is_purpose(at) or self._is_past_time(at):
            return True
        if word in grammar_words("en", "inside") or word in grammar_words("en", "joining"):
            after = words.folded[at + 1] if at + 1 < len(words) else ""
            own = lexicon("en")
            further = words.folded[at + 2] if at + 2 < len(words) else ""
            own_way = word == "in" and after in grammar_words("en", "ours")  # Acting Premier in my absence
            if (
                own_way
                or after in grammar_words("en", "personal") | grammar_words("en", "pronoun_object")
                or (after.endswith("ing") and further in grammar_words("en", "article"))
            ):
                return True  # best actress for her role, for playing a lawyer
            timed = after in own.index("weekdays") or after in own.index("months")
            return after.isdigit() or timed or after in grammar_words("en", "lasting")
        known = self.is_title_word(at) or word in self.facts.function or not words.joined(at)
        return not known and not words.capital[at] and words.capital[at - 1] and self.is_head(at - 1)

    def _is_purpose(self, at: int) -> bool:
        """True for "to" and what somebody goes on to do: director | to pursue other interests; adviser to the board."""
        after = at + 1
        beside = after < len(self.words) and self.words.joined(after) and not self.words.capital[after]
        told = {self.words.folded[after], self.words.text_of(after, after + 2)} if beside else set[str]()  # to head up
        return self.words.folded[at] == "to" and not grammar_words("en", "intended").isdisjoint(told)

    def _is_past_time(self, at: int) -> bool:
        """True for how long an office was held: chair | over the past nine years, for the last decade."""
        words = self.words
        article = at + 2 < len(words) and words.folded[at + 1] in grammar_words("en", "article")
        timed = words.folded[at] in grammar_words("en", "timing") and not words.capital[at]
        return article and timed and words.folded[at + 2] in grammar_words("en", "elapsed")

    def _is_clause(self, at: int) -> bool:
        """True for a verb and its object behind the name: NAME, co-chaired the meeting with the secretary; NAME,
        disclosed this at the company's annual general meeting."""
        words = self.words
        plain = not words.capital[at] and not self.is_title_word(at) and at not in self.around.organisation_at
        objects = grammar_words("en", "article") | grammar_words("en", "object")
        objects |= (
            frozenset[str]() if words.folded[at] in grammar_words("en", "adverb") else grammar_words("en", "adverb")
        )
        after = at + 1 < len(words) and words.joined(at + 1) and words.folded[at + 1] in objects
        after = after and not words.capital[at + 1]  # longtime US ambassador
        return plain and after and words.folded[at - 1] not in grammar_words("en", "article")

    def _is_time(self, at: int) -> bool:
        """True for when something was: co-founded with NAME, in 1979, by its chair."""
        words, after = self.words, at + 1
        led = words.folded[at] in grammar_words("en", "inside") | grammar_words("en", "timing") and after < len(words)
        return led and words.joined(after) and words.folded[after].isdigit()

    def _is_doing(self, at: int) -> bool:
        """True for what somebody is about: NAME, vying for the mantle of the front-runner; no managing director."""
        words, after = self.words, at + 1
        doing = words.folded[at].endswith("ing") and not words.capital[at] and not self.is_title_word(at)
        led = grammar_words("en", "joining") | grammar_words("en", "toward") | {"on"}
        return doing and after < len(words) and words.joined(after) and words.folded[after] in led

    def _board_of(self, owner: Organisation) -> Organisation | None:
        """The board or committee that a house owns, a part of the title: chair of Calder Council's Planning Committee;
        None: what follows is no such."""
        words, inner = self.words, grammar_words("en", "inner") | grammar_words("en", "steering")
        board = self.around.organisation_at.get(owner.end)
        owned = words.folded[owner.end - 1].endswith("'s") and board is not None and words.joined(owner.end)
        return board if owned and board is not None and words.folded[board.end - 1] in inner else None
