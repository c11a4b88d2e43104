"""A reading in, figures out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from extractor.mentions.figures.capitalised import capital_pairs
from extractor.mentions.figures.dots import read_dots
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.glued import block_web
from extractor.mentions.figures.items import label_items
from extractor.mentions.figures.names import names
from extractor.mentions.figures.number import tidy
from extractor.mentions.figures.phrase import read_figures
from extractor.mentions.figures.settle import settle
from extractor.mentions.figures.tables import read_table
from extractor.mentions.figures.tokens import Tokens, tokenize
from extractor.mentions.figures.vocabulary import vocabulary
from extractor.mentions.mention import DateMention, Figure
from extractor.reading.reading import Passage, Reading
from extractor.settings import Settings
from extractor.text import Span

_PHRASE = 200  # code points: a shorter text is a phrase that somebody asks about, each of its numbers too
_WORDED = ("count, words", "count, dual", "quantity, dual")  # rules of figures that may be names
_WITH_CENTS = ("dollar", "euro", "rand", "shilling")
_STARS = re.compile("[★☆⭐]{3}")
_CAPTION = 300  # code points: a longer block before a table is no caption of it


def find_figures(reading: Reading, dates: Sequence[DateMention], *, settings: Settings) -> tuple[Figure, ...]:
    """The figures of a release in order of their place; spans of ``dates`` are left alone.

    A currency whose word does not tell the country is settled by the rest of the release; where that does not
    tell either, ``currency`` is None and ``rule`` lists the candidates. Ordinals only where the settings ask.
    """
    drafts: list[tuple[Passage, Draft]] = []
    days = sorted(mention.span for mention in dates)
    prose = len(reading.release.text) > _PHRASE
    longest = max(map(len, days), default=0)
    cut = [_tokens(passage, _reaching(days, passage.block.span, longest)) for passage in reading.passages]
    numbered = [tokens for tokens in cut if tokens is not None]
    named = frozenset(pair for tokens in numbered for pair in capital_pairs(tokens))
    arabic, latin = read_dots(reading.release.text, numbered)
    for index, (passage, tokens) in enumerate(zip(reading.passages, cut, strict=True)):
        if tokens is None:
            continue
        english = passage.lexicon.language == "en"
        tokens.named, tokens.dots = named, latin if english else arabic
        if passage.block.label == "table":
            found = read_table(tokens, passage.text, passage.folded, _caption(reading, index))
        else:
            drafted = read_figures(tokens, english=english, ordinals=settings.ordinals, prose=prose)
            found = label_items(tokens, drafted, listed=passage.block.label == "list")
        drafts.extend((passage, draft) for draft in found)
    drafts = _without_names(drafts)
    _settle(reading, drafts)
    figures = (_figure(passage, draft) for passage, draft in drafts)
    return tuple(sorted(figures, key=lambda figure: (figure.span, figure.number_span)))


def _without_names(drafts: list[tuple[Passage, Draft]]) -> list[tuple[Passage, Draft]]:
    """The drafts but number words and duals that are names, as the recogniser reads them: ستين هالفورسن, بنكين الراعي.

    A dual that one name of a body holds (بلدية سهمين) is a name wherever it stands (من سهمين).
    """
    worded = [pair for pair in drafts if pair[1].rule.startswith(_WORDED)]
    named = {id(draft): kind for passage, draft in worded if (kind := _name_around(passage, draft))}
    called = {_dual(passage, draft) for passage, draft in worded if id(draft) in named} - {""}
    return [pair for pair in drafts if named.get(id(pair[1])) != "PER" and _dual(*pair) not in called]


def _dual(passage: Passage, draft: Draft) -> str:
    """The folded words of a dual; "" for any other figure."""
    return passage.folded.text[draft.number_start : draft.number_end] if draft.rule.endswith(", dual") else ""


def _name_around(passage: Passage, draft: Draft) -> str:
    """The kind of the name that a figure in words stands in: a person's, or a body's whose first word is another; ""
    none."""
    place, start = passage.span(draft.start, draft.end), passage.block.span.start
    for named in passage.named:
        if named.span.start <= place.start and place.end <= named.span.end:
            before = passage.text[named.span.start - start : place.start - start]
            if named.kind == "PER" or (named.kind == "ORG" and " " in before):
                return named.kind
    return ""


def _tokens(passage: Passage, days: Sequence[Span]) -> Tokens | None:
    """The passage as tokens, those inside its dates blocked; None where it holds no number."""
    text = passage.folded.text
    tokens = tokenize(text)
    if _STARS.search(passage.text):
        return None  # the votes of a widget: ★★★★☆ 4.2 (58 ratings)
    if "n" not in tokens.kinds and vocabulary().openings.isdisjoint(tokens.words) and not _has_vulgar(text):
        return None
    tokens.original = (passage.text, passage.folded.places)
    block_web(tokens)
    block = passage.block.span
    for day in days:
        start = passage.folded.position(max(0, day.start - block.start))
        end = passage.folded.position(min(len(block), day.end - block.start))
        tokens.block(start, end)
    return tokens


def _reaching(days: Sequence[Span], block: Span, longest: int) -> list[Span]:
    """Of dates in order, the longest of so many code points, those that overlap a block."""
    first = bisect_left(days, block.start - longest, key=attrgetter("start"))
    last = bisect_left(days, block.end, key=attrgetter("start"))
    return [day for day in days[first:last] if block.start < day.end]


def _has_vulgar(text: str) -> bool:
    return any(sign in text for sign in "¼½¾⅓⅔⅛")


def _caption(reading: Reading, index: int) -> Tokens | None:
    """The block before a table, if it is short enough to be its caption."""
    if not index:
        return None
    passage = reading.passages[index - 1]
    if len(passage.text) > _CAPTION:
        return None
    tokens = tokenize(passage.folded.text)
    tokens.original = (passage.text, passage.folded.places)
    return tokens


def _settle(reading: Reading, drafts: list[tuple[Passage, Draft]]) -> None:
    """Gives open currencies their code, and tells pounds of money from pounds of weight."""
    stated: dict[str, list[str]] = {}
    for _, draft in drafts:
        if draft.kind == "money" and draft.currency and draft.family:
            stated.setdefault(draft.family, []).append(draft.currency)
    _settle_cents(drafts)
    settled: dict[str, tuple[str | None, str]] = {}
    for passage, draft in drafts:
        if draft.kind != "money" or draft.currency or not draft.family:
            continue
        family = names().main_units.get(draft.family, draft.family)
        if family not in settled:
            settled[family] = settle(reading, family, stated.get(family, []))
        code, how = settled[family]
        if code is None and draft.family == "fils":
            dirhams = "dirham" in {other.family for _, other in drafts}
            code, how = _settle_fils(reading, draft, stated, dirhams=dirhams) or (code, how)
        if draft.weighable and passage.lexicon.language == "en" and code is None:
            if draft.scale < 1_000_000:
                draft.kind, draft.unit = "quantity", "pound"
                draft.rule += "; weight"
                continue
            code, how = "GBP", "currency: pounds in English"
        draft.currency = code or ""
        if how:
            draft.rule += f"; {how}"


def _settle_fils(
    reading: Reading, draft: Draft, stated: dict[str, list[str]], *, dirhams: bool
) -> tuple[str, str] | None:
    """Fils where the release's dirham is that of the Emirates: a hundredth of it, not the thousandth of a dinar.

    ``dirhams``: the release has amounts in dirhams; beside fils, which no other dirham has, they are those.
    """
    code, how = settle(reading, "dirham", stated.get("dirham", []))
    if code is None and dirhams:
        code, how = "AED", "fils beside dirhams"
    if code != "AED":
        return None
    draft.value = tidy(draft.value * 10)
    draft.value_high = None if draft.value_high is None else tidy(draft.value_high * 10)
    return code, how


def _settle_cents(drafts: list[tuple[Passage, Draft]]) -> None:
    """Cents are those of the one currency with cents that the release states: 85 cents beside R22.76 are rand's."""
    codes = {draft.currency for _, draft in drafts if draft.kind == "money" and draft.family in _WITH_CENTS}
    if len(codes) == 1 and (code := codes.pop()):
        for _, draft in drafts:
            if draft.family == "cent" and draft.currency != code:
                draft.currency = code
                draft.rule += "; currency stated elsewhere"


def _figure(passage: Passage, draft: Draft) -> Figure:
    counted = None if draft.counted is None else passage.span(*draft.counted)
    return Figure(
        span=passage.span(draft.start, draft.end),
        number_span=passage.span(draft.number_start, draft.number_end),
        value=draft.value,
        value_high=draft.value_high,
        bound=draft.bound,
        kind=draft.kind,
        unit=draft.unit,
        currency=draft.currency or None,
        counted=counted,
        rule=draft.rule,
    )
