"""Text that somebody already flattened, and Markdown: blanks collapsed, links reduced to their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import pairwise

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.page.glue import joints
from extractor.page.known_words import KnownWords
from extractor.page.page import UNSEEN, Line

_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s[^()\n]{0,300})?\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\(\s*<?[^()\s]{0,2000}>?(?:\s[^()\n]{0,300})?\)")
_TARGET = re.compile(r"\]\([^()\n]{0,2000}\)")
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*$")
_BULLET = re.compile(r"^\s{0,8}(?:[-*+•‣▪●◦–]|\d{1,2}[.)])\s+(?=\S)")
_RULE = re.compile(r"^\s{0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])")
_QUOTE = re.compile(r"^\s{0,3}>\s?")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>|~])")
_TABLE_ROW = re.compile(r"^\s*\|(.+)\|\s*$")
_TABLE_RULE = re.compile(r"^[\s|:-]+$")
_MARKDOWN = re.compile(r"^#{1,6}\s\S|\[[^\[\]\n]{1,200}\]\(https?://|^\s*[-*]\s\*\*", re.M)
_GAP = re.compile(r"[ \t\u00a0]{2,}")
_DOT = re.compile(r"[•‣▪●◦]\s+")
# Controls, soft hyphens, zero-width blanks: a reader does not see them, and they split words.
_LONG = 400
# Lines that are read for each that may come out: some are rules and marks alone.
_TRIED = 4
_HEADING_WORDS = 14
# Names of two capitals that a short line may hold.
_MOST_NAMES = 3
_GLUED_FROM = 600
_MARK_WITHIN = 60
# Least and greatest length of a hand-wrapped line; from the last on, one that ends a sentence may go on too.
_WRAPPED = (45, 100, 60)
_GLUED = re.compile("(?<=[^\\W\\d_]{3}[.!?\u061f\u2026])(?=[A-Z\u00c0-\u00de][^\\W\\d_]|[\u0621-\u064a]{2})")
# Where two words were glued: a small letter before a capital, an Arabic letter that only ends words inside one.
_JOINT = re.compile("[a-zß-ÿ0-9)](?=[A-ZÀ-Þ][a-zß-ÿ])|[ةى](?=[ء-غف-ي])")
# What lines begin with where nothing parts them from the line before; a cheap sign, the joints themselves are found
# word by word.
_SIGN = re.compile("(?:[a-zß-ÿ]{2}|[0-9)%\\].!?؟…”»ةى])(?=[A-ZÀ-Þ“«آ-غف-ي])")
# Words of a text for each joint, at the most, where it is glued throughout.
_FEWEST_SIGNS, _WORDS_A_JOINT = 4, 100
_WORD_BEFORE, _WORD_BEHIND = re.compile(r"\w+$"), re.compile(r"\w+")
# Letters of the shortest word with a joint, and those before one that are looked at.
_SHORT, _LONGEST_WORD = 1, 40
_FEWEST_JOINTS, _JOINTS_A_WORD, _TAIL_WORDS = 8, 0.15, 12
_TERMINAL = re.compile(r"[.!?؟:;…][\"'”»)\]]*$")


def is_markdown(text: str, name: str) -> bool:
    """True for a file named as Markdown, and for a text with its headings or links."""
    if name.lower().endswith((".md", ".markdown")):
        return True
    return len(_MARKDOWN.findall(text[:50_000])) >= 2


def flat_lines(text: str, *, markdown: bool, most: int = 20_000) -> list[Line]:
    """The first lines of a flattened text (at most ``most``); of Markdown with the tag that each had on a page."""
    lines: list[Line] = []
    whole = _unwrapped(UNSEEN.sub("", text).splitlines(), markdown=markdown)[: _TRIED * most]
    glue = Glue(whole, markdown=markdown)
    for raw in whole:
        if len(lines) >= most:
            break
        for piece in [raw] if markdown and _HEADING.match(raw) else _all_pieces(raw, glue):
            line = _markdown_line(piece) if markdown else Line(" ".join(piece.split()))
            if line is not None and line.text:
                lines.append(line)
    return lines


def _all_pieces(raw: str, glue: Glue) -> list[str]:
    """The lines that one line of a flattened text was made of."""
    whole = [part for long in _pieces(raw, glue) for free in _unglued(long) for part in _without_mark(free)]
    return whole if "_" not in raw else [part for piece in whole for part in _without_icons(piece)]


def _without_icons(piece: str) -> list[str]:
    """A line, cut before the names of icons that a font of icons shows as pictures: … calendar_today 3 May 2025."""
    cuts = [match.start() for match in _ligatures().finditer(piece)]
    edges = [0, *cuts, len(piece)]
    return [piece[start:end] for start, end in pairwise(edges) if piece[start:end].strip()]


@cache
def _ligatures() -> re.Pattern[str]:
    names = [term for language in LANGUAGES for term in lexicon(language).terms("icon_names") if "_" in term]
    return re.compile(rf"(?<!\S){alternation(names)}(?!\S)")


def _unwrapped(raw: list[str], *, markdown: bool) -> list[str]:
    """The lines with a word, those of a hand-wrapped paragraph joined.

    A line goes on in the next where it is as long as a wrapped one, does not end a sentence, and the next one begins
    small; in a text that is wrapped throughout, also where no blank line lies between.
    """
    wrapped = _is_wrapped(raw)
    lines: list[list[str]] = []
    blank, open_line = True, False
    for line in raw:
        if not line or line.isspace():
            blank = True
            continue
        begins = line.lstrip()
        fits = open_line and not (markdown and (_BULLET.match(line) or _HEADING.match(line) or _TABLE_ROW.match(line)))
        goes_on = fits and ((begins[0].islower()) or (wrapped and not blank and begins[0].isalnum()))
        if goes_on and lines:
            lines[-1].append(begins)
        else:
            lines.append([line])
        blank = False
        size = len(line.rstrip())
        ends = _TERMINAL.search(line.rstrip()[-8:]) is not None
        open_line = _WRAPPED[0] <= size <= _WRAPPED[1] and (not ends or (wrapped and size > _WRAPPED[2]))
    return [" ".join([*(part.rstrip() for part in parts[:-1]), parts[-1]]) for parts in lines]


def _is_wrapped(raw: list[str]) -> bool:
    """True for a text whose long lines all end near the same column, as mail programs and editors wrap them."""
    sizes = [len(line.rstrip()) for line in raw if len(line) > _WRAPPED[0]]
    if len(sizes) < 6 or max(sizes) > _WRAPPED[1]:
        return False
    widest = max(sizes)
    return 2 * sum(size >= widest - 15 for size in sizes) > len(sizes)


def _pieces(raw: str, glue: Glue) -> list[str]:
    """A line, cut where a long one was made of paragraphs, headings and bullets: glued, as of a page without line
    breaks, or set apart by runs of blanks alone.

    Measured on 250 English pages flattened: shingle F1 .8908 → .9001, of minified ones .8321 → .8710.
    """
    if len(raw) < _LONG:
        return _short_pieces(raw, glue)
    parts = glue.parts(raw) if glue.throughout or len(_SIGN.findall(raw)) >= _FEWEST_JOINTS else []
    if len(parts) > (1 if glue.throughout else _FEWEST_JOINTS):
        return parts
    pieces: list[str] = []
    for number, item in enumerate(_DOT.split(raw)):
        if number:
            pieces.append("• " + item)
        else:
            pieces.append(item)
    cut: list[str] = []
    for piece in pieces:
        parts = [part for part in _GAP.split(piece) if part.strip()]
        has_heading = any(_is_heading(part) for part in parts)
        cut.extend(parts if has_heading and len(parts) > 1 else [piece])
    return [part for piece in cut for part in (_GLUED.split(piece) if len(piece) >= _GLUED_FROM else [piece])]


def _short_pieces(raw: str, glue: Glue) -> list[str]:
    """A short line cut at its joints, if phrases were glued there: Related contentThe price of a bucket"""
    parts = glue.parts(raw)
    if glue.throughout:
        return parts
    return parts if len(parts) > _MOST_NAMES and all(len(part.split()) <= _HEADING_WORDS for part in parts) else [raw]


class Glue:
    """The joints of one text: its known words, read when first asked for, and whether it is glued throughout.

    Markdown has line breaks, and addresses with capitals in them.
    """

    def __init__(self, lines: Sequence[str], *, markdown: bool) -> None:
        self.lines, self.markdown = lines, markdown
        self.throughout = not markdown and self._is_throughout()

    def _is_throughout(self) -> bool:
        """Whether joints come often; a word that the text writes so again and again shows one of them: ChildLife."""
        signs = sum(len(_SIGN.findall(line)) for line in self.lines)
        words = sum(len(line.split()) for line in self.lines)
        if signs < _FEWEST_SIGNS or signs * _WORDS_A_JOINT < words:
            return False
        joined = Counter(_joined(line, match.end()) for line in self.lines for match in _SIGN.finditer(line))
        signs = joined.pop("", 0) + len(joined)
        return signs >= _FEWEST_SIGNS and signs * _WORDS_A_JOINT >= words

    @cached_property
    def known(self) -> KnownWords:
        """The words that stand alone in the text."""
        return KnownWords("\n".join(self.lines))

    @cached_property
    def _words(self) -> Counter[str]:
        """How often the text has each word that a joint may cut."""
        return Counter(word for line in self.lines for word in _WORD_BEHIND.findall(line) if len(word) > _SHORT)

    def _is_name(self, raw: str, cut: int) -> bool:
        """True inside a word that the text writes so more than once: a brand in camel case, NetworkNewsWire."""
        return self._words[_joined(raw, cut)] > 1

    def parts(self, raw: str) -> list[str]:
        """The pieces between the joints of a line."""
        if not self.throughout and _SIGN.search(raw) is None:
            return [raw]
        cuts = joints(raw, self.known)
        if not self.throughout:
            cuts = [cut for cut in cuts if not self._is_name(raw, cut)]
        if self.markdown:
            inside = {place for match in _TARGET.finditer(raw) for place in range(match.start() + 1, match.end())}
            cuts = [cut for cut in cuts if cut not in inside]
        edges = [0, *cuts, len(raw)]
        return [raw[start:end] for start, end in pairwise(edges) if raw[start:end].strip()]


def _joined(raw: str, cut: int) -> str:
    """The word that a joint would cut; "" where a sign stands before it."""
    head, tail = _WORD_BEFORE.search(raw, max(0, cut - _LONGEST_WORD), cut), _WORD_BEHIND.match(raw, cut)
    return "" if head is None or tail is None else head.group() + tail.group()


def _unglued(piece: str) -> list[str]:
    """A line, its last sentences cut off a menu that flattening has glued before them: HomeNewsAbout usThe trust said

    Measured on 250 minified English pages flattened: shingle F1 .8262 → .8321.
    """
    joints = [match.end() for match in _JOINT.finditer(piece)]
    if len(joints) < _FEWEST_JOINTS or len(joints) <= _JOINTS_A_WORD * len(piece.split()):
        return [piece]
    tail = piece[joints[-1] :]
    if len(tail.split()) < _TAIL_WORDS or not _TERMINAL.search(tail.rstrip()[-8:]):
        return [piece]
    return [piece[: joints[-1]], tail]


def _without_mark(piece: str) -> list[str]:
    """A line, cut around an end mark that was glued to its last sentence: … the end of May.// انتهى //12:45"""
    match = _end_marks().search(piece, max(0, len(piece) - _MARK_WITHIN))
    if match is None:
        return [piece]
    return [part for part in (piece[: match.start()], match.group(), piece[match.end() :]) if part.strip()]


@cache
def _end_marks() -> re.Pattern[str]:
    terms = [fact.term for language in LANGUAGES for fact in lexicon(language).facts("end_marks")]
    worded = [term for term in terms if any(map(str.isalpha, term)) and not (term[0].isalnum() or term[-1].isalnum())]
    return re.compile(alternation(worded), re.I)


def _is_heading(part: str) -> bool:
    return 2 <= len(part.split()) <= _HEADING_WORDS and not _TERMINAL.search(part.strip())


def _markdown_line(raw: str) -> Line | None:
    if _RULE.match(raw) and "*" not in raw:
        return None
    tag, quoted, table = "p", False, 0
    if _QUOTE.match(raw):
        raw, quoted = _QUOTE.sub("", raw), True
    heading = _HEADING.match(raw)
    row = _TABLE_ROW.match(raw)
    if heading is not None:
        tag, raw = f"h{len(heading.group(1))}", heading.group(2)
    elif row is not None:
        if _TABLE_RULE.match(raw):
            return None
        tag, table = "tr", 1
    elif _BULLET.match(raw):
        tag = "li"
        raw = _BULLET.sub("", raw) if not raw.lstrip()[:1].isdigit() else raw
    link_chars = sum(len(match.group(1).strip()) for match in _LINK.finditer(raw))
    raw = _ESCAPED.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub("", raw)))
    raw = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", raw))
    if row is not None:
        text = "\t".join(" ".join(cell.split()) for cell in raw.strip().strip("|").split("|"))
    else:
        text = " ".join(raw.split())
    return Line(
        text, tag, "", min(link_chars, len(text)), within="li" if tag == "li" else "", quoted=quoted, table=table,
        role="list" if tag == "li" else "",
    )  # fmt: skip
