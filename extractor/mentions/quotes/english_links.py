"""Which English verb of speech the parse hangs a quote on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from extractor.languages import lexicon
from extractor.mentions.quotes.frames import Attribution

if TYPE_CHECKING:
    from spacy.tokens import Doc


def link_quotes(doc: Doc, quoted: dict[int, int], verbs: Mapping[int, Attribution]) -> dict[int, int]:
    """Number of a stretch → the verb (its token) that announces it; stretches below no verb of speech are left out."""
    links = _links(doc, quoted, verbs)
    links |= _aside_links(doc, quoted, verbs, links)
    return links | _as_links(doc, quoted, verbs)


def _links(doc: Doc, quoted: dict[int, int], verbs: Mapping[int, Attribution]) -> dict[int, int]:
    """Number of a stretch → the verb of speech above it in the parse: the nearest that a person or body can utter,
    before verbs that only lie in between (sends, sees, underscores)."""
    links: dict[int, int] = {}
    for index, number in quoted.items():
        if number in links or (doc[index].head.i in quoted and doc[index].head.i != index):
            continue
        above: list[int] = []
        token = doc[index]
        for _ in range(12):
            if token.head.i == token.i:
                break
            token = token.head
            if token.i in verbs:
                above.append(token.i)
        if above:
            links[number] = next((verb for verb in above if _can_speak(verbs[verb])), above[0])
    return links


def _as_links(doc: Doc, quoted: dict[int, int], verbs: Mapping[int, Attribution]) -> dict[int, int]:
    """As Ann Hale puts it, the town is “…”: the quotes of the sentence are hers."""
    for index in verbs:
        opener, form = doc[index].left_edge, verbs[index].subject.form
        if doc[index].dep_ != "advcl" or opener.lower_ not in lexicon("en").scalars["as_clause"]:
            continue
        before = doc[opener.i - 1].pos_ if opener.i else "PUNCT"
        apart = before in ("PUNCT", "SPACE", "CCONJ") or opener.i - 1 in quoted
        put_it = verbs[index].cue[1] - verbs[index].cue[0] > len(doc[index])
        if apart and (form == "named" or (form == "description" and put_it)):
            return dict.fromkeys(quoted.values(), index)
    return {}


def _aside_links(
    doc: Doc, quoted: dict[int, int], verbs: Mapping[int, Attribution], links: Mapping[int, int]
) -> dict[int, int]:
    """In his years, Tom Brandt said, most people believed “…”: the sentence is his, and not theirs."""
    found: dict[int, int] = {}
    for number, verb in links.items():
        for index in verbs if verbs[verb].subject.form == "description" else ():
            first = min((token.i for token in doc[index].subtree if token.dep_ == "nsubj"), default=index)
            first = doc[first].left_edge.i
            aside = 0 < first < index < verb and doc[first - 1].text == "," and doc[index + 1].text == ","
            if aside and verbs[index].subject.form == "named" and index not in quoted:
                found[number] = index
    return found


def _can_speak(attribution: Attribution) -> bool:
    subject = attribution.subject
    if attribution.rule.endswith("loose"):
        return False
    if subject.form == "pronoun":
        return subject.refers != "organisation"
    return subject.form == "named" or subject.refers != "any"
