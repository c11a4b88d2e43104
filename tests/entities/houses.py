"""Short releases with the organisations they name and their issuer (``fixtures/houses``), and how they are judged."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

from extractor.entities.names import organisation_key
from extractor.extract import extract

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "houses"


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation of a case: its accepted forms. ``optional``: it may be found and need not be."""

    forms: tuple[str, ...]
    issuer: bool
    optional: bool


@dataclass(frozen=True, slots=True)
class Case:
    """A short release and its organisations."""

    name: str
    language: str
    text: str
    bodies: tuple[Body, ...]

    @property
    def page(self) -> bytes:
        """The release as a page: @site the name of the site, @header and @footer its lines, # the headline."""
        tags = {"#": "h1", "##": "h2"}
        parts: dict[str, list[str]] = {"@site": [], "@header": [], "@footer": [], "body": []}
        for line in self.text.split("\n"):
            mark, _, rest = line.partition(" ")
            tag, words = (tags[mark], rest) if mark in tags else ("p", line)
            if mark in parts:
                parts[mark].append(f"<p>{html.escape(rest, quote=False)}</p>")
            else:
                parts["body"].append(f"<{tag}>{html.escape(words, quote=False)}</{tag}>")
        site = parts["@site"][0].removeprefix("<p>").removesuffix("</p>")
        body, header, footer = ("\n".join(parts[name]) for name in ("body", "@header", "@footer"))
        return (
            f'<!DOCTYPE html><html lang="{self.language}"><head><meta charset="utf-8">'
            f'<meta property="og:site_name" content="{site}"></head><body><header>{header}</header>'
            f"<main><article>{body}</article></main><footer>{footer}</footer></body></html>"
        ).encode()


def read_cases(name: str) -> list[Case]:
    """The cases of one file, "ar" or "en", in its order."""
    cases = []
    for part in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, gold = part.partition("\n--\n")
        title, _, text = head.partition("\n")
        cases.append(Case(title.strip(), name[:2], text.strip(), tuple(map(_body, gold.strip().split("\n")))))
    return cases


def _body(line: str) -> Body:
    mark = line[:2]
    forms = line[2:] if mark in ("* ", "? ") else line
    return Body(tuple(form.strip() for form in forms.split(" / ")), mark == "* ", mark == "? ")


@dataclass(frozen=True, slots=True)
class Verdict:
    """``missed`` and ``false``: names; ``right``: how many of those asked for were found; ``issuer``: as found."""

    case: str
    right: int
    missed: tuple[str, ...]
    false: tuple[str, ...]
    issuer: str | None
    issuer_right: bool


def judge(case: Case) -> Verdict:
    """What became of the organisations of a case."""
    found = [one for one in extract(case.page).entities if one.kind == "organisation"]
    kept = {index for index, one in enumerate(found) if any(_same(body.forms, one.name) for body in case.bodies)}
    missed = [
        body for body in case.bodies if not body.optional and not any(_same(body.forms, one.name) for one in found)
    ]
    issuer = next((one for one in found if one.role == "issuer"), None)
    wanted = next(body for body in case.bodies if body.issuer)
    return Verdict(
        case.name,
        sum(not body.optional for body in case.bodies) - len(missed),
        tuple(body.forms[0] for body in missed),
        tuple(one.name for index, one in enumerate(found) if index not in kept),
        issuer.name if issuer else None,
        issuer is not None and _same(wanted.forms, issuer.name),
    )


def _same(forms: tuple[str, ...], found: str) -> bool:
    """One of the forms: the same content words, or at most one word more or less where three are shared."""
    key = set(organisation_key(found).split())
    for form in forms:
        own = set(organisation_key(form).split())
        if own == key or (len(own & key) >= 3 and len(own ^ key) <= 1):
            return True
    return False
