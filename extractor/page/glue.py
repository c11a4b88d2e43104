"""Where lines end in a text that was flattened without separators: HomeAboutNewsCity opens bridge12 May 2024By Staff.

Typography shows most joints: a full stop or a closing quotation mark before a letter, a small letter before a capital,
an Arabic letter that only ends words inside one, two scripts that touch, a figure before a word. Where Arabic letters
touch that may, the words do: see ``runs``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.page.known_words import (
    BARE,
    EXACT,
    UNKNOWN,
    KnownWords,
    closed_end_marks,
    figures_run_on,
    furniture_phrases,
    goes_with_numbers,
)
from extractor.page.runs import SHORTEST, is_clitic, run_cuts
from extractor.text import fold, has_arabic

_A = "\u0621-\u063a\u0641-\u064a"
_AA = f"[{_A}][{_A}\u064b-\u0652]"
_UP, _LOW = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
_NEXT = rf"(?=[{_UP}“«‘]|{_AA})"
_SENTENCES = re.compile(
    rf"(?<=[{_LOW}{_UP}][{_LOW}]{{2}}[.!?…]){_NEXT}|(?<=[{_UP}]{{2}}[.!?…])(?=[{_UP}][{_LOW}]{{2}}|[“«‘]|{_AA})"
    rf"|(?<=\.\.\.)(?=[{_UP}][{_LOW}])|(?<=[^\W\d_]{{3}}[;؛])(?=[^\W\d_]{{2}})"
    rf"|(?<=[{_A}\u064b-\u0652]{{2}}[.!?؟…]){_NEXT}|(?<=[\d%٪)\]][.!?؟])(?=[{_UP}][{_LOW}]|[“«‘]|{_AA})"
    rf"|(?<=\s[.!?؟])(?={_AA}|[{_UP}][{_LOW}])|(?<=[^\W\d_]{{5}}[.!?؟])(?=\d)"
    rf"|(?<=[.!?؟…،,][”»’])(?=[{_UP}“«‘\d]|[{_A}])|(?<=[”»’\"][.!?؟]){_NEXT}|(?<=[^\s\W][”»])(?=[{_UP}]|{_AA})"
    rf"|(?<=[.!?؟…][”»’\"])(?=[–—]\s)"
    rf"|(?<=[{_LOW}{_UP}]{{3}})(?=[“«]\w)|(?<=[{_A}]{{3}})(?=[“«]\w)|(?<=[\d%٪])(?=[“«]\w)"
)
_SIGNS = re.compile(
    rf"(?<=[0-9)%\]])(?=[{_UP}][{_LOW}])|(?<=\d{{4}})(?=[{_UP}]{{3}})|(?<=[%٪])(?=\d)|(?<=[)\]])(?={_AA})"
    rf"|(?<=[{_A}]{{3}})(?=[0-9٠-٩])|(?<=[{_LOW}]{{3}})(?=\d{{1,2}} [{_UP}])|(?<=[{_LOW}]{{4}})(?=\d)"
    r"|(?<=[^\s(\[\"“«])(?=[©•])|(?<=[^\W_])(?=#[^\W\d_])|(?<=[^\W\d_])(?=\+\d{2})|(?<=\d)(?=[a-z][\w.+-]{2,40}@)"
    r"|(?<=[^\s#*/])(?=#{2,}|\*{3,}|//\s)|(?<=##)(?=[^\s#])|(?<=\*\*\*)(?=[^\s*])"
)
_ENDINGS = re.compile(
    rf"(?<=ة)(?=[{_A}0-9٠-٩])|(?<=ى)(?=[\u0622-\u0625\u0627-\u063a\u0641-\u064a0-9٠-٩])"
    rf"|(?<=اً)(?=[{_A}\d])|(?<=[^ا]ًا)(?=[{_A}\d])|(?<=[\u064b-\u064d])(?=[\d\u0628-\u063a\u0641-\u064a])"
)
_SCRIPTS = re.compile(rf"(?<=[{_A}]{{3}})(?=[A-Za-z]{{2}})|(?<=[A-Za-z]{{2}})(?=[{_A}]{{3}})")
# Signs beside a word that is looked at without them.
_OPENING, _EDGES = "(“«\"'", ".,;:!?؟،؛…)”»\"'"
_ONLY_LAST = re.compile("[ةى\u064b-\u064d].")
_ARABIC_WORD = re.compile(f"[{_A}\u064b-\u0652]+")
# Two signs of which one may end a line and one begin the next; a capital inside a word.
_PAIR = re.compile(
    r"[^\W\d_][\d“«©•#*+]|[\d%٪)\]][^\W_]|[.!?؟…;؛,،”»’\")][\w“«‘#*/(–—-]|\d[“«#*]|[^\s(][©•]|##|\*\*|//|[^\W\d_]\u064b"
)
_CAPITAL_INSIDE = re.compile(rf"[{_LOW}][{_UP}]|[{_UP}]{{5}}")
# A word in which a joint may be: none is in one of small letters, in a number, in a short Arabic one.
_TOKEN = re.compile(
    r"(?<!\S)(?![(“«\"'\[]?(?:[A-Z]?[a-z]+(?:[-’'][A-Z]?[a-z]+)*|[A-Z]+|[$£€]?[\d.,:/-]+%?"
    r"|[\u0621-\u0628\u062a-\u063a\u0641-\u0648\u064a]{0,6}[\u0621-\u063a\u0641-\u064a])"
    r"[.,;:!?؟،؛)”»\"'\]]*(?!\S))\S+"
)
_STRAIGHT = re.compile('"')
_CAMEL = re.compile(
    rf"(?<=[{_LOW}]{{3}})(?=[{_UP}][{_LOW} ][{_LOW} ,])"
    rf"|(?<=[{_LOW}]{{4}})(?=[AI]\s)|(?<=[{_LOW}]{{3}})(?=[{_UP}]{{3}})|(?<=[{_LOW}]{{4}})(?=[{_UP}]{{2}}[\s.])"
    rf"|(?<=[{_UP}]{{4}})(?=[{_UP}][{_LOW}]{{2}})|(?<=\s[{_LOW}]{{2}})(?=[{_UP}]{{2}}|[{_UP}][{_LOW}]{{2}})"
)
# Arabic letters before a phrase, of which two are a clitic; one letter behind it, an ending.
_LETTERS_LAST, _CLITIC = re.compile(rf"[{_A}]+$"), 2
_ONE_LETTER = re.compile(rf"[{_A}](?![{_A}])")
# Behind a word in small letters a capital shows the joint by itself.
_COLON = re.compile(rf"(?<=[^\W\d_]{{3}}):(?=[^\W\d_]{{2}}|\(\d|\+)((?<=[{_LOW}]:)(?=[{_UP}][{_LOW}]))?")
_HEADING_WORDS, _HEADING = 6, 80
# A figure in which a year or a number may run on, and how far a month stands beside it.
_RUN_ON = re.compile(r"(?<![\d.,])(?:\d{3}|\d{5,6})(?![\d.,])")
_BESIDE = 30
_LAST_DAY = 31
_NUMBERED = re.compile(rf"(?<=[0-9٠-٩%])[{_A}]{{3,}}")
_RUN = re.compile(f"[{_A}\u064b-\u0652]{{{SHORTEST - 1},}}")
_URL = re.compile(r"(?:https?://|www\.)[!-~]{2,}[\w/]")
_ARABIC_BESIDE = re.compile(rf"[{_A}]\s$")
# Around a Latin name in an Arabic sentence: Arabic letters, marks and other Latin words between.
_ARABIC_BEFORE = re.compile(rf"[{_A}]\s*[:(«“\"]?\s?(?:[A-Z][\w&.-]*\s)*$")
_ARABIC_BEHIND = re.compile(rf"(?:\s[A-Z][\w&.-]*)*(?:[)»”\"]?\s|[،؛,.:)»”\"]{{1,2}}\s)[{_A}]|\.\s*$")
_BESIDE_NAME = 60
# Two capitalised words of which the first has three letters, as names have them too: IceNews, PayPal.
_SHORT_PAIR = re.compile(rf"([{_UP}][{_LOW}]{{2}})([{_UP}][{_LOW}]{{2,}})")
_WORD = re.compile(rf"[{_UP}{_LOW}]+")


def joints(raw: str, known: KnownWords) -> list[int]:
    """Offsets at which glued lines begin in a line, in order."""
    found: set[int] = set()
    mixed: list[tuple[int, int]] = []
    runs: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(raw):
        start, end = match.span()
        token = match.group()
        bare = token.lstrip(_OPENING).rstrip(_EDGES)
        if bare.isalpha():
            if _is_plain(bare):
                continue
        else:
            mixed.append((start, end))
            if _PAIR.search(token) is not None:
                for pattern in (_SENTENCES, _SIGNS):
                    found.update(one.start() for one in pattern.finditer(raw, start, min(len(raw), end + 4)))
        if token.isascii():
            if _CAPITAL_INSIDE.search(token) is not None:
                found.update(_camel(raw, start, end, known))
        else:
            found.update(_camel(raw, start, end, known))
            if has_arabic(token):
                runs.append((start, end))
                found.update(_in_arabic(raw, start, end, known))
    found.update(_straight(raw))
    found.update(_marks(raw))
    found.update(_years(raw))
    if has_arabic(raw):
        found.update(_phrases(raw))
    found.update(_colons(raw, mixed, sorted({0, *found})))
    for match in _URL.finditer(raw):
        found.difference_update(place for place in range(match.start() + 1, match.end()) if raw[place].isascii())
    for start, end in runs:
        for match in _RUN.finditer(raw, start, end):
            inner = [place for place in range(match.start() + 1, match.end()) if place in found]
            for first, last in pairwise([match.start(), *inner, match.end()]):
                found.update(first + cut for cut in run_cuts(raw[first:last], known))
    return sorted(place for place in found if 0 < place < len(raw))


def _in_arabic(raw: str, start: int, end: int, known: KnownWords) -> Iterator[int]:
    """Joints of a word with Arabic letters: beside another script or a figure, behind a letter that only ends words."""
    for pattern in (_SCRIPTS, _ENDINGS):
        yield from (match.start() for match in pattern.finditer(raw, start, end))
    yield from _numbered(raw, start, end, known)


def _is_plain(word: str) -> bool:
    """True for letters in which no joint can be: a Latin word in small letters, a short Arabic one."""
    if word.isascii():
        return word.islower() or word.istitle()
    return len(word) < SHORTEST - 1 and _ONLY_LAST.search(word) is None and _ARABIC_WORD.fullmatch(word) is not None


def _straight(raw: str) -> Iterator[int]:
    """Joints beside a straight quotation mark that stands between a sentence and the next one.

    Behind it where it closes, before it where it opens: it closes where the one before it had opened.
    """
    opened = False
    for match in _STRAIGHT.finditer(raw):
        at = match.start()
        before, behind = raw[at - 1 : at], raw[at + 1 : at + 2]
        if not before or before.isspace() or before in "([:":
            opened = True
        elif not behind or not (behind.isalnum() or behind in "(["):
            opened = False
        elif before in ".!?؟…،," or (before.isalpha() and (behind.isupper() or not behind.isascii())):
            yield at + 1 if opened else at
            opened = not opened
        else:
            opened = not opened


def _numbered(raw: str, start: int, end: int, known: KnownWords) -> Iterator[int]:
    """Joints between a figure and the Arabic word of the next line; م behind a year belongs to it."""
    for match in _NUMBERED.finditer(raw, start, end):
        word = fold(match.group()).text
        if goes_with_numbers(word):
            continue
        era = word[0] == "م" and raw[max(0, match.start() - 4) : match.start()].isdigit()
        begins = era and known.rank(word) == UNKNOWN and known.rank(word[1:]) in (EXACT, BARE)
        yield match.start() + 1 if begins else match.start()


def _camel(raw: str, start: int, end: int, known: KnownWords) -> Iterator[int]:
    """Joints between a small letter and a capital, names of several capitals left whole.

    A word that begins small is no name; one that begins with a capital, between words of a sentence, is cut only where
    both of its parts are known.
    """
    for word in _WORD.finditer(raw, start, end):
        letters = word.group()
        if letters.islower() or letters.istitle() or raw[word.start() - 1 : word.start()] in ("#", "@"):
            continue
        if known.is_name(letters) or _is_amid_arabic(raw, word.start(), word.end()):
            continue
        pair = _SHORT_PAIR.fullmatch(letters)
        if pair is not None:
            if known.is_latin(pair[1]) and known.is_latin(pair[2]) and not known.is_repeated(letters):
                yield word.start() + 3
            continue
        inside = _CAMEL.finditer(raw, word.start(), min(len(raw), word.end() + 2))
        cuts = [match.start() for match in inside if match.start() < word.end()]
        if len(cuts) != 1 or letters[0].islower() or not _in_sentence(raw, word.start(), word.end()):
            if cuts:
                yield from _around_names(raw, [word.start(), *cuts, word.end()], known)
        elif known.is_latin(raw[word.start() : cuts[0]]) and known.is_latin(raw[cuts[0] : word.end()]):
            yield cuts[0]


def _around_names(raw: str, edges: list[int], known: KnownWords) -> Iterator[int]:
    """The cuts between the edges of a word, and around the names of two capitals in it: Email|WhatsApp|Print."""
    first, last = edges[0], edges[-1]
    names = [(first + start, first + end) for start, end in known.names_in(raw[first:last])]
    for edge in edges[1:-1]:
        if not any(start < edge < end for start, end in names):
            yield edge
    for name in names:
        yield from (edge for edge in name if first < edge < last)


def _is_amid_arabic(raw: str, start: int, end: int) -> bool:
    """True for a Latin word of an Arabic sentence, other Latin words beside it or none: شركة Acme AgriTech، وقالت."""
    before, behind = raw[max(0, start - _BESIDE_NAME) : start], raw[end : end + _BESIDE_NAME]
    return _ARABIC_BEFORE.search(before) is not None and _ARABIC_BEHIND.match(behind) is not None


def _in_sentence(raw: str, start: int, end: int) -> bool:
    """True where words in small letters stand on both sides, or where the word ends a phrase of one."""
    before = raw[max(0, start - 20) : start]
    if _ARABIC_BESIDE.search(before) is not None and re.match(rf"\s[{_A}]", raw[end : end + 2]) is not None:
        return True
    if re.search(rf"(?:^|[\s(“\"])[{_LOW}]+,?\s[(“\"]?$", before) is None:
        return False
    return re.match(rf"(?:['’]s)?[,;:)”]?\s[{_LOW}(]|[,;:)”]", raw[end : end + 6]) is not None


def _years(raw: str) -> Iterator[int]:
    """Joints inside figures that run on, beside a month: in 2025|4 October 2022, 11 February 2025|4 minute read."""
    for figure in _RUN_ON.finditer(raw):
        begin = max(0, figure.start() - _BESIDE)
        folded = fold(raw[begin : figure.end() + _BESIDE])
        for match in figures_run_on().finditer(folded.text):
            at = match.end()
            if match["days"]:
                at -= 2 if 0 < int(match["days"][-2:]) <= _LAST_DAY else 1
            yield begin + folded.span(at, at).start


def _marks(raw: str) -> Iterator[int]:
    """Joints on both sides of an end mark that signs close."""
    for match in closed_end_marks().finditer(raw):
        if raw[match.start() - 1 : match.start()] not in ("-", "–", "/", "#", "*"):
            yield match.start()
        if raw[match.end() : match.end() + 1] not in ("-", "–", "/", "#", "*"):
            yield match.end()


def _phrases(raw: str) -> Iterator[int]:
    """Joints on the glued sides of a line of furniture that the lexicon knows: الأخبارمن نحنبرامجنا."""
    folded = fold(raw)
    text = folded.text
    for match in furniture_phrases().finditer(text):
        start, end = match.span()
        before, behind = text[max(0, start - _BESIDE) : start], text[end : end + 1]
        glued = before[-1:].isalnum()
        left = _LETTERS_LAST.search(before)
        if left is not None and (len(left.group()) <= _CLITIC or is_clitic(left.group())):
            continue
        goes_on = behind.isalnum() and _ONE_LETTER.match(text, end) is None
        if glued and (goes_on or not behind or behind.isspace()):
            yield folded.span(start, start).start
        if goes_on and (glued or not before or not before[-1].isspace()):
            yield folded.span(end, end).start


def _colons(raw: str, tokens: Sequence[tuple[int, int]], edges: Sequence[int]) -> Iterator[int]:
    """Joints behind the colon of a heading (Contact:Teresa Lindqvist) and of a list (terminal:Two berths)."""
    for start, end in tokens:
        for match in _COLON.finditer(raw, start, end):
            begin = edges[bisect_left(edges, match.start()) - 1]
            head = raw[max(begin, match.start() - _HEADING) : match.start()].split()
            opens = match.start() - begin <= _HEADING and len(head) <= _HEADING_WORDS
            if match.group(1) or (opens and all(word.isalpha() for word in head)):
                yield match.end()
