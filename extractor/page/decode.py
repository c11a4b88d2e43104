"""Bytes to text: which codec a page is written in, and why it was taken.

Order of the witnesses: byte order mark; UTF-16 by its zero bytes; strict UTF-8 (Arabic that decodes as UTF-8 is no
accident); UTF-8 with a few damaged places; an Arabic codec in which the words are plausible Arabic; the declared
codec; charset-normalizer; windows-1252.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cache

from extractor.languages import lexicon
from extractor.text import fold, plain

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC_CODECS = ("cp1256", "iso8859-6", "mac_arabic")
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z][\w.:-]{1,40})""", re.I)
_TAG = re.compile(rb"<[^<>]*>")
_TAGS = re.compile(rb"<(?:script|style)\b.*?</(?:script|style)>|<[^<>]*>", re.I | re.S)
_CLOSING = re.compile(rb"</(?:script|style)>", re.I)
_HIGH_RUN = re.compile(rb"[\x20-\x7e]{0,20}[\x80-\xff](?:[\x20-\x2f\x80-\xff]+)")
_ARABIC_WORD = re.compile("[\u0620-\u064a]+")
_ODD = re.compile(
    "[\u0080-\u009f\ufffd\u00b2-\u00b9\u00bc-\u00bf\u0152\u0192\u02c6\u2020\u2021\u2030\u00a4\u00a6\u00ac]"
)
_CONTROLS = dict.fromkeys([*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F], None)
# Those that would end a page for the parser, or stand for a break in page/walk.py; others go when lines are made.
_CONTROL_SIGNS = "\x00\x1e\x1f"
# UTF-8 read as windows-1252 or latin-1: Ø, Ù + a sign (Arabic), Ã, Â + a sign (Latin), â€ or â\x80 + a sign (marks).
_TRAIL = (
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022"
    "\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
_MOJIBAKE = re.compile(f"(?:[ØÙÚÛ]{_TRAIL}){{2}}|â[€\x80]{_TRAIL}|[ÃÂ][\u0080-\u00bf]")
_MOJIBAKE_RUN = re.compile(f"(?:[ØÙÚÛ]{_TRAIL}[\\s\\d.,:()-]{{0,3}}){{2,500}}|â[€\x80]{_TRAIL}|[ÃÂ][\u0080-\u00bf]")
_PRESENTATION = re.compile("[\ufb50-\ufdcf\ufe70-\ufefc]")
_ARABIC_LETTER = re.compile("[\u0620-\u064a]")
_WESTERN = frozenset("àâäáãåæçéèêëîïíìñôöóòõøœùûüúßÀÂÄÁÅÆÇÉÈÊËÎÏÍÑÔÖÓØŒÙÛÜÚ“”‘’„‚«»‹›–—…•€£©®™°§·\u00a0\u00ad")
_SAMPLE = 200_000
# Shares measured on the seed in each codec (right: .45 and more; a wrong Arabic codec: under .12).
_PLAUSIBLE = 0.2
_DAMAGED_SHARE = 0.001


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a page, the codec that was used and why; ``replaced`` counts what could not be decoded."""

    text: str
    encoding: str
    reason: str
    replaced: int = 0
    warnings: tuple[str, ...] = ()


def decode(data: bytes, *, charset: str | None = None) -> Decoded:
    """The text of a page's bytes; never fails: what cannot be decoded becomes U+FFFD and is counted.

    ``charset`` is what the HTTP header said; None: unknown, the page's own declaration stands.

    >>> decode("قالت".encode("utf-8")).encoding
    'utf-8'
    """
    declared = (_codec_named(charset) if charset else None) or declared_codec(data)
    encoding, reason = _choose(data, declared)
    text = data.decode(encoding, "replace")
    replaced = text.count("\ufffd")
    warnings = []
    wrong = bool(declared) and reason not in ("bom", "declared") and not text.isascii()
    if declared and wrong and _family(declared) != _family(encoding):
        warnings.append(f"The page declares {declared} but is written in {_NAMES.get(encoding, encoding)}.")
    return _finish(text, _NAMES.get(encoding, encoding), reason, replaced, warnings)


def given_text(text: str) -> Decoded:
    """Text that came as a string: no codec to choose, the same checks; a lone surrogate becomes U+FFFD."""
    text = plain(text)
    return _finish(text.removeprefix("\ufeff"), "unicode", "given as text", text.count("\ufffd"), [])


def declared_codec(data: bytes) -> str | None:
    """The codec that the first bytes of a page declare, as Python names it; None: none, or an unknown one."""
    match = _DECLARED.search(data[:4096].replace(b"\x00", b""))
    if match is None:
        return None
    return _codec_named(match.group(1).decode("ascii"))


def _codec_named(name: str) -> str | None:
    name = name.strip().lower()
    try:
        return codecs.lookup("mac_arabic" if name == "x-mac-arabic" else name).name
    except (LookupError, ValueError):
        return None


_NAMES = {
    "cp1256": "windows-1256", "cp1252": "windows-1252", "iso8859-6": "iso-8859-6", "mac_arabic": "x-mac-arabic",
    "utf-8-sig": "utf-8",
}  # fmt: skip


def _choose(data: bytes, declared: str | None) -> tuple[str, str]:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name, "bom"
    wide = _utf16_without_mark(data)
    if wide is not None:
        return wide, "detected"
    damaged = _utf8_damage(data)
    if damaged == 0:
        return "utf-8", "utf-8"
    if damaged is not None and damaged <= 1 + _DAMAGED_SHARE * len(data):
        return "utf-8", "utf-8, damaged"
    arabic = _arabic_codec(data)
    if arabic is not None:
        return arabic, "declared" if declared and codecs.lookup(arabic).name == declared else "detected"
    if declared is not None and declared not in ("utf-8", "utf-16", "utf-32") and _decodes(data, declared):
        return ("cp1252" if declared in ("iso8859-1", "ascii") else declared), "declared"
    return ("cp1252" if _is_western(data) else _last_witness(data)), "detected"


def _utf16_without_mark(data: bytes) -> str | None:
    head = data[:4096]
    if len(head) < 4 or head.count(0) < len(head) // 5:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 3 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 3 * odd else None


def _utf8_damage(data: bytes) -> int | None:
    """How many places are no UTF-8; None where hardly any letter beyond ASCII is valid UTF-8."""
    try:
        data.decode("utf-8")
        return 0
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for letter in text[:_SAMPLE] if letter > "\x7f" and letter != "\ufffd")
    return bad if good > 10 * min(bad, _SAMPLE) else None


def _arabic_codec(data: bytes) -> str | None:
    """The Arabic codec in which most words are plausible Arabic; None where none is."""
    runs = b"\n".join(_HIGH_RUN.findall(_without_tags(data[:_SAMPLE])))
    if not runs:
        return None
    scores = {name: _plausibility(runs.decode(name, "replace")) for name in _ARABIC_CODECS}
    best = max(_ARABIC_CODECS, key=lambda name: scores[name])
    return best if scores[best] >= _PLAUSIBLE else None


def _without_tags(data: bytes) -> bytes:
    """A page with a blank for each script, style and tag; behind the last that ends none is looked for."""
    end = max((closing.end() for closing in _CLOSING.finditer(data)), default=0)
    return _TAGS.sub(b" ", data[:end]) + _TAG.sub(b" ", data[end:])


def _plausibility(text: str) -> float:
    """Share of Arabic words that are function words or bear the article, less the share of signs out of place."""
    words = _ARABIC_WORD.findall(text)
    letters = sum(map(len, words))
    high = sum(1 for letter in text if letter > "\x7f")
    if len(words) < 2 or 2 * letters < high:
        return 0.0
    known = _function_words()
    likely = sum(1 for word in words if (word.startswith("ال") and len(word) > 4) or fold(word).text in known)
    return likely / len(words) - len(_ODD.findall(text)) / max(1, high)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(lexicon("ar").terms("function_words"))


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _is_western(data: bytes) -> bool:
    """True where all letters beyond ASCII are those of western Europe in windows-1252, and few among the rest."""
    text = _without_tags(data[:_SAMPLE]).decode("cp1252", "replace")
    high = [letter for letter in text if letter > "\x7f"]
    return 0 < len(high) < len(text) // 3 and all(letter in _WESTERN for letter in high)


def _last_witness(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(_without_tags(data[:_SAMPLE])[:20_000], steps=4, chunk_size=512).best()
    name = None if best is None else best.encoding
    return name if name is not None and name != "ascii" and _decodes(data, name) else "cp1252"


def _family(codec: str) -> str:
    name = codecs.lookup(codec).name
    return (
        {"ascii": "utf-8", "utf-8-sig": "utf-8", "iso8859-1": "cp1252"}.get(name, name).split("-le")[0].split("-be")[0]
    )


def _finish(text: str, encoding: str, reason: str, replaced: int, warnings: list[str]) -> Decoded:
    if any(control in text for control in _CONTROL_SIGNS):
        text = text.translate(_CONTROLS)
    if replaced:
        warnings.append(f"{replaced} characters could not be decoded.")
    if not text.isascii():
        text = _mend_mojibake(text, warnings)
    return Decoded(text, encoding, reason, replaced, tuple(warnings))


def _mend_mojibake(text: str, warnings: list[str]) -> str:
    """The text with UTF-8 that was once read as windows-1252 or latin-1 read back; what cannot be stays, reported."""
    if not any(sign in text for sign in ("â€", "â\x80", "Ã", "Â", "Ø", "Ù")):
        return text
    found = _MOJIBAKE.findall(text)
    if len(found) < 2:
        return text
    mended = _MOJIBAKE_RUN.sub(lambda match: _read_back(match.group()), text)
    left = len(_MOJIBAKE.findall(mended))
    if left < len(found):
        warnings.append(f"{len(found) - left} garbled places (mojibake) were read back as the letters they stood for.")
    if left >= 3:
        warnings.append("The text holds mojibake: it was decoded wrongly before it was saved.")
    return mended


def _read_back(run: str) -> str:
    """A run of garbled letters as UTF-8 means it; unchanged where it is no whole UTF-8."""
    try:
        return b"".join(_as_byte(letter) for letter in run).decode("utf-8")
    except UnicodeError:
        return run


def _as_byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")


def presentation_warning(text: str) -> str | None:
    """What to say of a visible text whose Arabic is mostly written in presentation forms; None: nothing."""
    if text.isascii() or _PRESENTATION.search(text) is None:
        return None
    shaped = len(_PRESENTATION.findall(text))
    if shaped > 30 and shaped > len(_ARABIC_LETTER.findall(text)) // 4:
        return "The Arabic is written in presentation forms, as from a PDF; its letters may stand reversed."
    return None
