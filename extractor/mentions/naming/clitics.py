"""How many letters of an Arabic word are prepositions and conjunctions written onto a name."""

from __future__ import annotations

import re
from collections.abc import Collection

from extractor.text import fold_term

# Before the article ل+ال is written لل: both letters go, the name keeps the rest (للأمم المتحدة → أمم المتحدة).
CLITICS = ("ولل", "فلل", "لل", "وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك")
ONTO = frozenset(clitic for clitic in CLITICS if len(clitic) == 1)
"""Single letters written onto a word; any other first letter is its own: أهداف, goals, is no هداف, scorer."""
_MIN_REST = 2
_ARTICLED = re.compile(r"^(?:و|ب|وب)(?=ال...)")


def strip_clitics(
    word: str, known: Collection[str], *, heads: Collection[str] = (), doubtful: Collection[str] = ()
) -> int:
    """Letters to leave out before a name's first word; 0 where they belong to the word.

    A letter goes only where the rest is known by itself: a word of ``known`` (seen without clitic in this release, or
    a name of the lexicon), a head noun, or a word with its article. ``doubtful`` are words that are names as they
    stand.

    >>> strip_clitics("وشبكه", (), heads={"شبكه"}), strip_clitics("وليد", {"ليد"}, doubtful={"وليد"})
    (1, 0)
    >>> strip_clitics("بالرابطه", ()), strip_clitics("وزاره", (), heads={"وزاره"})
    (1, 0)
    >>> strip_clitics("لليمونه", {"ليمونه"}), strip_clitics("للامم", {"امم"})
    (1, 2)
    """
    if word in doubtful or word in heads:
        return 0
    for clitic in CLITICS:
        rest = word[len(clitic) :]
        if not word.startswith(clitic) or len(rest) < _MIN_REST:
            continue
        articled = "ال" + rest if clitic.endswith("لل") else rest
        own = "ل" + rest
        if clitic.endswith("لل") and own in known and own not in heads and articled not in known:
            return len(clitic) - 1  # للؤلؤة
        if rest in heads or articled in heads or articled in known or (rest in known and not clitic.endswith("لل")):
            return len(clitic)
        if clitic.endswith("لل") and len(rest) > 2:
            return len(clitic)
    match = _ARTICLED.match(word)
    return match.end() if match else 0


def bare(word: str) -> str:
    """A folded word without its article, to compare by.

    >>> bare("الامم"), bare("امم")
    ('امم', 'امم')
    """
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def key_of(name: str) -> str:
    """The form under which names of one release are compared: folded, no articles, no genitive.

    >>> key_of("The Acme Foundation's"), key_of("الأمم المتحدة")
    ('acme foundation', 'امم متحده')
    """
    words = fold_term(name).split()
    if words[:1] == ["the"]:
        words = words[1:]
    return " ".join(bare(word.removesuffix("'s").strip(".,")) for word in words)
