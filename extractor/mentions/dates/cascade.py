"""Rules over the kinds of tokens, applied one after another: what a rule finds is one token to the rules after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractor.mentions.dates.tokens import Token


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may ask of the text: the order of 3/4/2024 and how a word was written."""

    order: str
    written: Callable[[int, int], str]


@dataclass(frozen=True, slots=True)
class Parts:
    """A match of a rule: its tokens, by group name or in order."""

    tokens: list[Token]
    match: re.Match[str]
    scene: Scene

    def __call__(self, name: str) -> Token | None:
        """The first token of a named group; None where it took no part or the rule has no such group."""
        if name not in self.match.re.groupindex:
            return None
        at = self.match.start(name)
        return self.tokens[at] if at >= 0 and self.match.end(name) > at else None

    def group(self, name: str) -> list[Token]:
        """All tokens of a named group; none where the rule has no such group."""
        if name not in self.match.re.groupindex:
            return []
        start, end = self.match.span(name)
        return self.tokens[start:end] if start >= 0 else []

    def has(self, kind: str) -> bool:
        """True where a token of this kind is part of the match."""
        return kind in self.match.group()

    @property
    def span(self) -> tuple[int, int]:
        """Where the match stands in the folded text."""
        return self.tokens[self.match.start()].start, self.tokens[self.match.end() - 1].end


Build = Callable[[Parts], Sequence[Token] | Token | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern over kinds and what it makes of a match; it rests unless one of the kinds ``needs`` is there."""

    name: str
    pattern: re.Pattern[str]
    build: Build
    needs: frozenset[str]


def rule(name: str, pattern: str, build: Build, needs: str) -> Rule:
    """A rule from the source of its pattern, blanks left out; ``needs`` lists kinds of which one must be there."""
    return Rule(name, re.compile("".join(pattern.split())), build, frozenset(needs))


def apply(rules: Sequence[Rule], tokens: list[Token], scene: Scene) -> list[Token]:
    """The tokens after all rules, in order of the rules."""
    kinds = "".join([token.kind for token in tokens])
    present = set(kinds)
    for item in rules:
        if present.isdisjoint(item.needs) or item.pattern.search(kinds) is None:
            continue
        tokens, changed = _apply_one(item, tokens, kinds, scene)
        if changed:
            kinds = "".join([token.kind for token in tokens])
            present = set(kinds)
    return tokens


def _apply_one(item: Rule, tokens: list[Token], kinds: str, scene: Scene) -> tuple[list[Token], bool]:
    made: list[Token] = []
    position = 0
    at = 0
    while (match := item.pattern.search(kinds, at)) is not None:
        if match.end() == match.start():
            at = match.end() + 1
            continue
        found = item.build(Parts(tokens, match, scene))
        if found is None:
            at = match.start() + 1
            continue
        made.extend(tokens[position : match.start()])
        for token in [found] if isinstance(found, Token) else found:
            made.append(token if token.rule else token._replace(rule=item.name))
        position = at = match.end()
    if not position:
        return tokens, False
    made.extend(tokens[position:])
    return made, True
