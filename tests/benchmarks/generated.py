"""Pages of releases that nobody wrote: drawn sentences in the shapes of releases, the same every time.

Some 700 words in English, 550 in Arabic. Pages of one site share their menus, and each issuer its About paragraph, as
in a real archive; no other sentence repeats but by chance.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
_SITES = 4
_ISSUERS_A_SITE = 3
_PARAGRAPHS = 10


def write_pages(folder: Path, language: str, count: int, *, seed: int = 11) -> list[Path]:
    """So many pages of a language ("ar", "en") in a folder, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"{language}-{number:06}.html"
        path.write_text(page(language, number, seed=seed), encoding="utf-8")
        paths.append(path)
    return paths


def page(language: str, number: int, *, seed: int = 11) -> str:
    """A page with menus, headline, date, paragraphs, quotes, figures, About, contact, footer."""
    chance = Random(f"{language} {number} {seed}")
    words = _WORDS[language]
    site = number % _SITES
    issuer = Random(f"{language} {seed} {site} {chance.randrange(_ISSUERS_A_SITE)}")
    facts = _facts(issuer, words)
    issuer_name, about = facts["body"], _filled(words["about"][0], facts)
    facts = {**_facts(chance, words), "issuer": issuer_name}
    title = _filled(chance.choice(words["titles"]), facts)
    body = [_filled(words["openings"][number % len(words["openings"])], facts)]
    paragraphs = list(words["paragraphs"])
    chance.shuffle(paragraphs)
    for paragraph in paragraphs[:_PARAGRAPHS]:
        facts = {**_facts(chance, words), "issuer": issuer_name}
        body.append(_filled(paragraph, facts))
    facts["about"] = about
    return _html(language, number, title, body, facts)


def short_text(language: str, number: int, *, seed: int = 11) -> str:
    """A headline, a first paragraph and a sentence said: some 70 to 100 words, different for every number."""
    chance = Random(f"short {language} {number} {seed}")
    words = _WORDS[language]
    facts = _facts(chance, words)
    facts["issuer"] = facts["body"]
    parts = [chance.choice(words["titles"]), chance.choice(words["openings"]), words["said"][0]]
    return "\n".join(_filled(part, facts) for part in parts)


def _facts(chance: Random, words: dict[str, list[str]]) -> dict[str, str]:
    day, month = chance.randint(1, 28), chance.choice(words["months"])
    surname = chance.choice(words["surnames"])
    place = chance.choice(words["places"])
    return {
        "body": _filled(chance.choice(words["bodies"]), {"field": chance.choice(words["fields"]), "place": place}),
        "partner": _filled(
            chance.choice(words["bodies"]),
            {"field": chance.choice(words["fields"]), "place": chance.choice(words["places"])},
        ),
        "person": f"{chance.choice(words['first_names'])} {surname}",
        "surname": surname,
        "office": chance.choice(words["offices"]),
        "place": place,
        "other_place": chance.choice(words["places"]),
        "field": chance.choice(words["fields"]),
        "thing": chance.choice(words["things"]),
        "wish": chance.choice(words["wishes"]),
        "verb": chance.choice(words["verbs"]),
        "date": words["date_form"][0].format(day=day, month=month, year=chance.randint(2019, 2025)),
        "month": month,
        "year": str(chance.randint(2024, 2031)),
        "few": str(chance.randint(3, 90)),
        "many": f"{chance.randint(2, 980)},{chance.randint(0, 999):03}",
        "share": f"{chance.randint(2, 96)}.{chance.randint(1, 9)}",
        "money": str(chance.randint(2, 950)),
        "email": f"press{chance.randrange(90)}@site{chance.randrange(9)}.example",
        "phone": f"+971 4 555 0{chance.randint(100, 999)}",
    }


def _filled(pattern: str, facts: dict[str, str]) -> str:
    return pattern.format(**facts)


def _html(language: str, number: int, title: str, body: list[str], facts: dict[str, str]) -> str:
    words, site = _WORDS[language], number % _SITES
    menu = "".join(f'<li><a href="/{place}">{escape(name)}</a></li>' for place, name in enumerate(words["menu"]))
    paragraphs = "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in body)
    related = "".join(f"<li><a href='/r{place}'>{item}</a></li>" for place, item in enumerate(words["related"][1:]))
    name, direction = words["site"][0].format(number=site), "rtl" if language == "ar" else "ltr"
    return f"""<!DOCTYPE html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">
<title>{escape(title)} | {name}</title>
<link rel="canonical" href="https://site{site}.{language}.example/news/{number}">
<meta property="og:site_name" content="{name}"><script>var page = {{"ads": true}};</script></head>
<body><header><nav><ul>{menu}</ul></nav><form><input placeholder="{words["menu"][0]}"></form></header>
<main><article><h1>{escape(title)}</h1><div class="meta"><time>{facts["date"]}</time></div>
{paragraphs}
<p>{words["end"][0]}</p>
<h3>{words["about_heading"][0].format(**facts)}</h3><p>{escape(facts["about"], quote=False)}</p>
<h3>{words["contact"][0]}</h3><p>{facts["person"]}<br>{facts["phone"]}<br>{facts["email"]}</p>
</article><aside><h4>{words["related"][0]}</h4><ul>{related}</ul></aside></main>
<footer><p>{words["footer"][0]}</p><ul>{menu}</ul></footer></body></html>
"""


def _read(language: str) -> dict[str, list[str]]:
    """The words of a language: a file of "[name]" lines, each with its items, one a line."""
    found: dict[str, list[str]] = {}
    items: list[str] = []
    for line in (HERE / f"generated_{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            items = found.setdefault(line[1:-1], [])
        elif line:
            items.append(line)
    return found


_WORDS = {language: _read(language) for language in ("ar", "en")}
