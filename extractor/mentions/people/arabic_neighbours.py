"""Whose an Arabic title is that stands between two names: سامي مدير الهيئة والسيدة هالة, سامي، مديرة المكتب هالة."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS
from extractor.mentions.people.arabic_titled_houses import ArabicTitledHouses
from extractor.text import has_article

_HONORIFICS = 3
_LONGEST = 30  # words of the titles between two names
_OWNED = "ه"
"""مساعده, his assistant, folds like مساعدة, a woman who assists."""


class ArabicNeighbours(ArabicTitledHouses):
    """Shares out the titles of one passage between the names on both sides of them."""

    def own_start(self, end: int) -> tuple[int, int] | None:
        """The title before a name from "and" on, where what stands before it is the office of the name in front:
        سامي الراعي مدير الهيئة | والسفير خالد."""
        start = self.title_start(end)
        if start is not None and self._is_ones_own(start, end):
            return None
        if start is None or not self.words.joined(start[0]) or start[0] - 1 not in self.around.person_words:
            return start
        sent = self._sender(start[0], end)
        if sent is not None:
            return sent, 0
        return next(((at, 1) for at in range(end - 1, start[0], -1) if self.opens_next(at)), self._from_and(start, end))

    def _from_and(self, start: tuple[int, int], end: int) -> tuple[int, int]:
        """The title before a name from its first "and" on, where what stands before it follows another name: سامي مدير
        المعرض | ووالي الجهة خالد; the whole where none does."""
        links = (at for at in range(start[0] + 1, end) if self.words.folded[at][0] == "و" and self.head(at) == 1)
        link = next((at for at in links if not self.is_hers_too(at)), None)
        return start if link is None or not self._is_anothers(end) else (link, 1)

    def _sender(self, at: int, end: int) -> int | None:
        """The title of whom the name in front serves, up to word ``end``: سامي موفد | الرئيس خالد; None: no such."""
        serves = self.words.folded[at] in grammar_words("ar", "sent_by") and at + 1 < end
        definite = serves and has_article(self.words.folded[at + 1]) and self.head(at + 1) == 0
        return at + 1 if definite and self.words.joined(at + 1) else None

    def is_represented(self, start: tuple[int, int], first: int, name: Name) -> bool:
        """True for the holder of an office before whose representative a title opens, that one right behind: ممثل |
        الوزير سامي الأستاذ مازن; ``first``: the name with its honorifics."""
        at, skip = start
        sent = self.words.folded[at][skip:] in grammar_words("ar", "sent_by") and self.words.joined(at + 1)
        return sent and (at + 1 == first or self.head(at + 1) == 0) and self._is_styled(name.end)

    def sent_ahead(self, first: int, name: Name) -> tuple[tuple[int, int], int] | None:
        """The title of who was sent by the one named right before: ممثل الوزير سامي | الأستاذ مازن, as its first word
        and its letters of clitics, and its end; None: none was."""
        sender = self.around.person_at.get(first - 1)
        if sender is None or sender.end != first or first == name.first or not self.words.joined(first):
            return None
        end, _ = self.before_dignity(*self.around.honorific_before(sender.first))
        start = self.title_start(end)
        return (start, end) if start is not None and self.is_represented(start, end, sender) else None

    def _is_styled(self, at: int) -> bool:
        """True where an honorific and another name stand right behind a name that ends at word ``at``."""
        for place in range(at + 1, min(at + _HONORIFICS, len(self.words) - 1) + 1):
            name = self.around.person_at.get(place)
            if name is not None:
                first, _ = self.around.honorific_before(place)
                return first == at and self.words.joined(at) and name.skip == 0 and self.words.folded[at][0] != "و"
        return False

    def own_end(self, after: int) -> int | None:
        """The end of the title behind a name; None where it is that of the next one: الملك سامي رئيس الوزراء خالد,
        المدير سامي، مديرة المكتب هالة."""
        end = self.title_end(after)
        if end is None or not self._is_anothers(end):
            return end
        styled = next((at for at in range(after + 1, end) if self.styles(at)), None)
        if styled is not None:
            return styled  # سامي، مستشار | معالي الوزير خالد
        if self.words.joined(after) and self._sender(after, end) is not None:
            return end  # سامي موفد الرئيس | خالد
        link = self._from_and((after, 0), end)[0] if self.words.joined(after) else after
        if link > after:
            return link
        second = self._second_title(after, end)
        if second is not None:
            return second
        word = self.words.folded[after]
        governs = end == after + 1 and not has_article(word) and word not in grammar_words("ar", "dignity")
        return end if governs and not self.words.joined(after) else None  # سامي، رئيس وردية التشغيل

    def _second_title(self, after: int, end: int) -> int | None:
        """The word from which on titles right behind a name are those of the next one, سامي أمير منطقة درب | رجل
        الأعمال خالد; None: they are one title."""
        start = self.title_start(end) if self.words.joined(after) and self.head(after) == 0 else None
        return start[0] if start is not None and start[1] == 0 and start[0] > after + 1 else None

    def _is_ones_own(self, start: tuple[int, int], end: int) -> bool:
        """True for a noun alone that governs the name right behind it, somebody else: محامي | سامي الراعي."""
        word = self.words.folded[start[0]][start[1] :]
        alone = start[0] + 1 == end and self.words.joined(end) and end in self.around.person_words
        owned = self.words.shown[start[0]].endswith(_OWNED)  # مساعده | سامي
        return alone and not owned and word in grammar_words("ar", "ones_own")

    def _is_anothers(self, end: int) -> bool:
        """True where another name, honorifics before it or none, follows right behind a title that ends at a word."""
        for at in range(end, min(end + _HONORIFICS, len(self.words))):
            name = self.around.person_at.get(at)
            if name is not None:
                first, _ = self.around.honorific_before(at)
                joint = name.skip > 0 or (first < at and self.words.folded[first].startswith("و"))
                sure = first < at or name.end - at > 1
                return first <= end and self.words.joined(end) and not joint and sure and name.first == at
        return False

    def belongs_to_another(self, start: tuple[int, int], end: int, *, honoured: bool = False) -> bool:
        """A title behind "NAME، " or right behind NAME is that person's, but for one that another name follows without
        a comma (NAME، مديرة المكتب هالة), and for the next of a list (NAME، ووزير …).

        ``honoured``: an honorific stands between the title and the name, which are one then, comma or not.
        """
        at, skip = start
        listed = self.words.gap(at).strip(" ") in COMMAS and end in self.around.person_at  # هشام، ورئيس الجماعة، سامي
        if skip and self.words.folded[at][0] == "و" and (honoured or listed or self.words.joined(end)):
            return False
        beside = self.words.joined(at) or self.words.gap(at).strip(" ") in COMMAS
        if not beside or at - 1 not in self.around.person_words:
            return False
        if at + 1 == end and self.words.joined(end) and self.words.folded[at] in grammar_words("ar", "dignity"):
            return False  # الوزير سامي، النائب | خالد
        return not self._is_anothers(end)

    def is_governed(self, first: int, name: Name) -> bool:
        """True for an honorific with a preposition written onto it, which parts it from the office before: لقاء الوزير
        | بالدكتور سامي, ممثلة | بسعادة سامي."""
        word, honorifics = self.words.folded[first], self.facts.honorifics
        written = first < name.first and word[0] == "ب" and word not in honorifics
        return written and (word[1:] in honorifics or word[1:] in self.facts.heads)

    def is_coordinate(self, first: int, name: Name) -> bool:
        """True for the next of a list behind a comma, which no title before that comma belongs to: …، والدكتور سامي."""
        joint = name.skip > 0 or (first < name.first and self.words.folded[first].startswith("و"))
        listed = self.words.gap(first).replace(" ", "").removeprefix(")") in COMMAS
        listed = listed or (joint and self.words.gap(first).strip(" ") == ")")
        joined = self.words.folded[first].startswith("و") and first > 0 and self.words.joined(first)
        return joint and (listed or (joined and self._is_held_before(first)))

    def _is_held_before(self, end: int) -> bool:
        """True where the titles before word ``end`` stand right behind another's name: سامي مدير الهيئة | والسيدة."""
        at = end - 1
        least = max(0, end - _LONGEST)
        while at > least and at not in self.around.person_words and self.words.joined(at):
            at -= 1
        stop = at + 1 if at in self.around.person_words else end
        while stop < end:
            past = self.title_end(stop)
            if past is None or past <= stop:
                break
            stop = past
        return stop == end and end > at + 1
