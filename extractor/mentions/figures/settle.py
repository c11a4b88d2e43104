"""Which country's riyal, dinar, dirham, pound: told by the rest of the release, else left open with the candidates."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from extractor.mentions.figures.names import names, places
from extractor.reading.reading import Reading
from extractor.text import fold_term

_SITE_PARTS = ("/", ":")
_LONG = 200  # code points: longer texts come folded


@lru_cache(maxsize=32)
def _places(codes: tuple[str, ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    """(folded place, those of the codes that are tender there)."""
    among = ((place, frozenset(tender).intersection(codes)) for place, tender in places().items())
    return tuple((place, tender) for place, tender in among if tender)


def settle(reading: Reading, family: str, stated: Iterable[str]) -> tuple[str | None, str]:
    """(ISO code or None, how it was settled) for an open currency of a family.

    ``stated``: codes of the family that the release names outright. One code named, then the dateline, then the
    site's country, then the one country of the family that the text speaks of; nothing else.
    """
    codes = names().families.get(family, ())
    if not codes:
        return None, ""
    named = sorted(set(stated) & set(codes))
    if len(named) == 1:
        return named[0], "currency stated elsewhere"
    release = reading.release
    site = _site(release.url or release.site or "")
    for text, how in ((release.dateline_place or "", "currency of the dateline"), (site, "currency of the site")):
        found = _codes_in(text, codes, whole=True)
        if len(found) == 1:
            return found.pop(), how
    found = set()
    for passage in reading.passages:
        found |= _codes_in(passage.folded.text, codes)
        if len(found) > 1:
            break
    if len(found) == 1:
        return found.pop(), "currency of the country named"
    return None, f"currency open: {' '.join(codes)}"


def _site(address: str) -> str:
    """The ending of a site's name, which may be a country's."""
    host = address.split("//")[-1]
    for part in _SITE_PARTS:
        host = host.split(part)[0]
    return host.rsplit(".", 1)[-1] if "." in host else ""


def _codes_in(text: str, codes: tuple[str, ...], *, whole: bool = False) -> set[str]:
    """Codes of the places named. ``whole``: the text is a place or an ending of a site, where two letters are one."""
    if not text:
        return set()
    padded = f" {_spaced(fold_term(text) if len(text) < _LONG else text)} "
    found: set[str] = set()
    for place, tender in _places(codes):
        if (len(place) > 2 or whole) and (f" {place} " in padded or _with_clitic(place, padded)):
            found |= tender
    return found


def _with_clitic(place: str, padded: str) -> bool:
    if place[0] <= "\u05ff":
        return False
    if any(f" {clitic}{place} " in padded for clitic in "وبلف"):
        return True
    return place.startswith("ال") and f" لل{place[2:]} " in padded


def _spaced(text: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in text)
