"""Who spoke, told in fields up to the end of the line or sentence, the house last: Ann Lee, Director, Tools, Acme; Ann
Lee Senior Manager, Core Group, Acme; Ann Lee, Steering Committee, Acme Alliance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words, inner_nouns
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import CLOSING, COMMAS, OPENING
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings

_MOST_FIELD = 6  # words
_MOST_FIELDS = 4
_ENDS = frozenset(".!?\n;–—")
_SIGNED = ("–", "—", "-")
_MARKED = 3  # fields of office, part and house behind a comma
_OF_DIRECTORS = ("board", "of")

_Field = tuple[int, int]


def with_signatures(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; who is told in such fields has the house that is the last of them, and as title also the part of it
    that stands between, or the board or committee of it that is told alone."""
    reader = _Signatures(around)
    return [reader.read(name, office) for name, office in zip(names, offices, strict=True)]


class _Signatures(EnglishWords):
    """Reads the fields behind a name."""

    def read(self, name: Name, office: Office) -> Office:
        """The office that the fields tell; the one given, where they are no such."""
        fields = self._fields(name.end)
        house = self._house(fields[-1]) if len(fields) > 1 else None
        house = house or (self._unknown_house(name, fields[-1]) if len(fields) >= _MARKED - 1 else None)
        if house is None or not all(map(self._is_part, fields[1:-1])):
            return office
        first = fields[0]
        marked = self.words.gap(name.end).strip(" ") in COMMAS
        if marked and office.title is None and self._is_board(first) and len(fields) == _MARKED - 1:
            return Office(self.words.span(*first), house.span, office.gender, "title behind")
        if marked and len(fields) < _MARKED:
            return office
        begun = office.title is not None and self.words.range_of(office.title)[0] == first[0]
        begun = begun and not any(map(self._house, fields[1:-1]))  # director, Beta, Acme
        lone = office.title is None and self.words.joined(name.end) and self._is_signed(name) and self._is_office(first)
        whole = house.span if office.affiliation is None or office.affiliation.end < house.span.end else None
        if not (begun or lone) or (begun and not marked) or whole is None:
            return office
        title = self.words.span(first[0], fields[-2][1])
        longer = office.title if office.title is not None and office.title.end > title.end else title
        return replace(office, title=longer, affiliation=whole, rule="title behind")

    def _fields(self, at: int) -> list[_Field]:
        """The fields that commas part from word ``at`` on up to the end of the sentence or line; none: a name, a
        quotation or something else stands among them."""
        words, fields, first = self.words, list[_Field](), at
        for end in range(at + 1, len(words) + 1):
            mark = self.mark(end) if end < len(words) else "\n"
            if end - first > _MOST_FIELD or len(fields) >= _MOST_FIELDS or end - 1 in self.around.person_words:
                return []
            if mark in COMMAS:
                fields.append((first, end))
                first = end
            elif not _ENDS.isdisjoint(mark) or mark[:1] in CLOSING:
                return [*fields, (first, end)]
            elif mark not in ("", "-", "&", "/") or mark in OPENING:
                return []
        return []

    def _house(self, field: _Field) -> Organisation | None:
        """The organisation that fills a field, its article aside; None: none does."""
        first, end = field
        first += self.words.folded[first] in grammar_words("en", "article")
        body = self.around.organisation_at.get(first)
        return body if body is not None and (body.first, body.end) == (first, end) else None

    def _unknown_house(self, name: Name, field: _Field) -> Organisation | None:
        """The house that nobody knows in the last field behind a quotation and a dash: “…” – Ann Lee, Director, Tools,
        Acme; None: a department, place or number, or no such signature."""
        first, end = field
        opened = self.words.gap(name.first).strip(" ")
        quoted = opened[-1:] in _SIGNED and any(mark in opened for mark in CLOSING) and end == len(self.words)
        strange = all(self.words.capital[at] and self._is_strange(at) for at in range(first, end))
        return Organisation(first, end, self.words.span(first, end)) if quoted and strange else None

    def _is_part(self, field: _Field) -> bool:
        """True for a field that tells a part of a house or of its work: Tools; open systems development."""
        first, end = field
        stops = grammar_words("en", "stopping") | grammar_words("en", "article")
        inside = self.words.folded[first:end]
        said = any(word in self.facts.cues and word.endswith(("s", "d")) for word in inside)  # open systems
        told = stops.isdisjoint(inside) and not said and not any(map(str.isdigit, inside))
        opened = inside[0] not in grammar_words("en", "and") | grammar_words("en", "joining")
        return told and opened and not any(map(self.is_head, range(first, end)))

    def _is_board(self, field: _Field) -> bool:
        """True for a board or committee in capitals: Steering Committee, Board of Directors."""
        first, end = field
        words = self.words
        if words.folded[first : first + 2] == _OF_DIRECTORS and end - first == len(_OF_DIRECTORS) + 1:
            return words.folded[end - 1] in grammar_words("en", "steering") and words.capital[first]
        return end - first > 1 and words.folded[end - 1] in inner_nouns() and all(words.capital[first:end])

    def _is_office(self, field: _Field) -> bool:
        """True for capitals that end with the noun of an office: Sr. Engineering Manager."""
        first, end = field
        return all(self.words.capital[first:end]) and self.is_head(end - 1)

    def _is_signed(self, name: Name) -> bool:
        """True behind a dash or at the head of a line: – Ann Lee."""
        mark = self.words.gap(name.first)
        return "\n" in mark or mark.strip(" ")[-1:] in _SIGNED
