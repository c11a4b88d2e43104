"""Houses that a clause behind an Arabic name or title tells: who leads one, works in one, took one over."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.people.arabic_titles import ArabicTitles
from extractor.text import Span

_QUOTES = ("«", "“", '"')
_MOST_WORK = 9


class ArabicWorking(ArabicTitles):
    """Reads clauses of leading and working behind the names of one passage."""

    def who_leads(self, at: int) -> Span | None:
        """The organisation of سامي، الذي يرأس جمعية الأمل, of التي تدرس الرياضيات في مدرسة النور; None: none there."""
        words = self.words
        opens = grammar_words("ar", "pronoun") | (grammar_words("ar", "identity") & grammar_words("ar", "who"))
        if at + 2 >= len(words) or words.folded[at] not in opens or not words.joined(at + 1):
            return None
        verb = words.folded[at + 1]
        leads = verb in grammar_words("ar", "leading")
        if verb in grammar_words("ar", "taking") and words.folded[at + 2] in grammar_words("ar", "presidency"):
            return self._taken_house(at + 3)  # الذي تولى إدارة المتحف
        if verb not in grammar_words("ar", "leading") | grammar_words("ar", "working"):
            return None
        quoted = self.around.organisation_at.get(at + 3)  # الذي يدير شركة «زعتر وزيت»
        beside = self.around.organisation_at.get(at + 2) if words.joined(at + 2) else None
        if leads and beside is None and quoted is not None and words.gap(at + 3).strip(" ") in _QUOTES:
            return quoted.span if words.joined(at + 2) else None
        return self._worked_in(at + 1)

    def works_in(self, at: int) -> Span | None:
        """The organisation of a clause without a pronoun right behind a trade: خبير | يعمل في بنك النور, باحثة | تركز
        على آسيا في معهد درب; not behind one with its article, nor for where one pleads: يدافع عنه في محكمة درب."""
        words = self.words
        if at + 2 >= len(words) or not words.joined(at) or not words.joined(at + 1):
            return None
        occupied = words.folded[at] in grammar_words("ar", "working") | grammar_words("ar", "occupied")
        first = at - 1
        while first > 0 and words.joined(first) and self.head(first) is None and self.may_stand(first):
            first -= 1
        trade = self.head(first) == 0 and not any(word.startswith("ال") for word in words.folded[first:at])
        return self._worked_in(at) if occupied and trade else None

    def _worked_in(self, verb: int) -> Span | None:
        """The organisation behind "works": beside it, or behind في and few words: يلعب ضمن صفوف نادي درب."""
        words = self.words
        beside = self.around.organisation_at.get(verb + 1)
        if beside is not None and words.joined(verb + 1):
            return beside.span
        end = verb + 1
        while end + 1 < len(words) and end - verb < _MOST_WORK and words.joined(end):
            organisation = self.around.organisation_at.get(end + 1)
            held = words.folded[end] in grammar_words("ar", "employed") | grammar_words("ar", "line_up")
            if held and words.joined(end + 1) and organisation is not None:
                return organisation.span
            written = self.around.organisation_at.get(end)
            if written is not None:
                return written.span if words.folded[end][0] in "بل" and written.first == end else None
            if words.folded[end] in self.facts.cues:
                return None
            end += 1
        return None

    def _taken_house(self, at: int) -> Span | None:
        """The house at word ``at``, right behind the presidency of it, or its noun alone: رئاسة البنك; None: none."""
        words = self.words
        if at >= len(words) or not all(map(words.joined, (at - 1, at))):
            return None
        body, head = self.around.organisation_at.get(at), head_of(words.folded[at])
        if body is not None:
            return body.span if body.first == at else None
        return words.span(at, at + 1) if head is not None and head.definite and head.skip == 0 else None

    def past_work(self, at: int) -> int:
        """Past "works as": سامي عمله طبيبا, سامية، التي تعمل ممرضة في المستشفى; ``at`` where none stands."""
        words = self.words
        verb = at + 1 if words.folded[at] in grammar_words("ar", "pronoun") else at
        if verb + 1 >= len(words) or not all(map(words.joined, (verb, verb + 1))):
            return at
        if words.folded[verb] not in grammar_words("ar", "occupation") | grammar_words("ar", "working"):
            return at
        bare = self.head(verb + 1) == 0 and words.shown[verb + 1].endswith("ة")
        return verb + 1 if self.appointed_as(verb + 1) or bare else at
