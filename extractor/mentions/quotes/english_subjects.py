"""The subject of an English verb of speech, and what it names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extractor.languages import Lexicon
from extractor.mentions.quotes.frames import Name, Paragraph, Subject
from extractor.mentions.quotes.mask import Masked

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "csubj")
_CLIMBING = ("conj", "xcomp", "advcl", "ccomp", "dep", "parataxis", "pcomp", "prep", "acomp", "aux")
_LONGEST_STAND_IN = 6
"""Tokens of words that stand for a name: the 33-year-old."""
LONGEST_DESCRIPTION = 90
"""Characters of a description as written; a longer one is cut at its first comma or relative clause."""


def clause_subject(verb: Token, quoted: dict[int, int], lexicon: Lexicon) -> Token | None:
    """The head of the subject: its own, or that of the clause it hangs on; None where it has none or is passive."""
    own = [child for child in verb.children if child.dep_ in _SUBJECTS and child.i not in quoted]
    if own:  # of two, the one beside the verb: or maybe Tom Brandt, consultant Ann Hale says
        child = next((child for child in reversed(own) if child.i < verb.i), own[0])
        return _apposed(child, verb) or child
    passive = False
    for child in verb.children:
        passive |= child.dep_ in ("nsubjpass", "auxpass")
    if passive:
        speaks = verb.lower_ in lexicon.scalars["passive_speech"]
        return _passive_subject(verb) if speaks else _agent(verb)
    parted = _parted(verb, quoted, lexicon)
    if parted is not None:
        return parted
    beside = _inverted(verb, quoted, lexicon) or _adjective(verb)
    if beside is not None:
        return beside
    token = verb
    for _ in range(6):
        if token.dep_ in ("acl", "relcl"):
            return _carrier(token.head, lexicon)
        if token.dep_ not in _CLIMBING or token.head.i == token.i:
            return None
        token = token.head
        if token.i in quoted:
            return None
        if token.pos_ not in ("VERB", "AUX"):
            continue
        for child in token.children:
            if child.dep_ in ("nsubj", "nsubjpass") and child.i not in quoted:
                return child
    return None


def _adjective(verb: Token) -> Token | None:
    """The 24-year-old said: an adjective with an article right before the verb."""
    article = any(child.dep_ == "det" and child.i < verb.i for child in verb.children)
    return next((child for child in verb.children if child.dep_ == "amod" and child.i + 1 == verb.i and article), None)


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent":
            return next((grand for grand in child.children if grand.dep_ == "pobj"), None)
    return None


def _passive_subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ == "nsubjpass"), None)


def _apposed(subject: Token, verb: Token) -> Token | None:
    """Clinton, a top aide said: an apposition that no comma closes is the subject itself."""
    for child in subject.children:
        if child.dep_ == "appos" and child.right_edge.i + 1 == verb.i and subject.i + 1 < child.left_edge.i:
            between = subject.doc[subject.i + 1 : child.left_edge.i]
            return child if between[-1].text == "," and not child.right_edge.is_punct else None
    return None


def _parted(verb: Token, quoted: dict[int, int], lexicon: Lexicon) -> Token | None:
    """NOUN, who …, said: the noun that begins the clause, where the parser lost it behind the relative clause."""
    if verb.lower_ in lexicon.scalars["passive_speech"] or verb.i < 4 or verb.nbor(-1).text != ",":
        return None
    first = verb.i
    while first > verb.sent.start and first - 1 not in quoted:
        first -= 1
    while first < verb.i and (verb.doc[first].is_punct or verb.doc[first].is_quote or verb.doc[first].is_space):
        first += 1
    comma = next((token.i for token in verb.doc[first : verb.i - 1] if token.text == ","), None)
    if comma is None or comma + 1 >= verb.i or comma == first:
        return None
    fact = lexicon.index("pronouns").get(verb.doc[comma + 1].lower_)
    noun = verb.doc[comma - 1]
    if fact is None or fact["refers"] != "relative" or noun.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    plain = all(token.pos_ in ("DET", "NUM", "ADJ", "NOUN", "PROPN", "PRON") for token in verb.doc[first:comma])
    return noun if plain else None


def _inverted(verb: Token, quoted: dict[int, int], lexicon: Lexicon) -> Token | None:
    """Said NAME: the noun right behind the verb, which the parser often takes for its object."""
    if verb.i == 0 or verb.i + 1 >= len(verb.doc) or verb.lower_.endswith("ing"):
        return None
    before = verb.nbor(-1)
    if before.i not in quoted and not before.is_punct and not before.is_quote and before.pos_ != "ADV":
        return None
    for child in verb.children:
        near = child.left_edge.i - verb.i
        if child.dep_ in ("dobj", "attr", "oprd", "npadvmod", "appos", "ccomp", "dep") and near == 1:
            nominal = child.pos_ in ("PROPN", "NOUN", "PRON") and child.i not in quoted
            nominal &= child.lower_ not in lexicon.index("weekdays")  # tweeted Sunday
            if nominal:
                return child
    return None


def _carrier(noun: Token, lexicon: Lexicon) -> Token | None:
    """A statement saying …: who issued it; else the noun itself."""
    if noun.pos_ in ("VERB", "AUX"):
        return None
    governor = noun.head
    for _ in range(3):
        if governor.pos_ in ("VERB", "AUX"):
            break
        governor = governor.head
    if noun.dep_ in ("dobj", "pobj") and governor.pos_ in ("VERB", "AUX"):
        for child in governor.children:
            if child.dep_ == "nsubj":
                fact = lexicon.index("speaker_nouns").get(noun.lower_)
                return child if fact is not None and fact["refers"] == "paper" else noun
    return noun


def phrase_subject(paragraph: Paragraph, masked: Masked, head: Token, verb: Token) -> Subject | None:
    """What the noun phrase around ``head`` names."""
    lexicon = paragraph.passage.lexicon
    start = masked.origin(head.idx)
    end = masked.origin(head.idx + len(head) - 1) + 1
    pronoun = lexicon.index("pronouns").get(head.lower_)
    plain = pronoun is not None and pronoun["refers"] in ("person", "organisation", "any", "relative", "self")
    if plain and head.pos_ in ("PRON", "DET", "SCONJ", "ADJ", "ADP"):
        return _pronoun_subject(paragraph, masked, head, verb, (start, end))
    if pronoun is not None and pronoun["refers"] in ("owner", "object") and head.tag_.startswith("PRP"):
        # According to her.
        return Subject("pronoun", None, (start, end), pronoun["gender"], pronoun["number"], "person")
    name = paragraph.name_at(start, end)
    misread = name is not None and name.kind == "person" and head.shape_.startswith("X")
    counted = head.pos_ == "NUM" and any(child.dep_ == "det" for child in head.children)  # the two
    if not misread and not counted and head.pos_ in ("VERB", "AUX", "ADP", "PUNCT", "SCONJ", "NUM", "ADV"):
        return None
    stand_in = _stand_in(masked, head, lexicon)
    if stand_in is not None:
        return stand_in
    if name is not None and not (name.kind == "person" and _is_possessor(masked, head, name)):
        return name.as_subject()
    officer = paragraph.officer_at(start, end)
    if officer is not None:  # said Special Agent in Charge NAME; Acme's co-founder and chief, NAME
        return officer.as_subject()
    named = _named_behind(paragraph, masked, head, lexicon)
    if named is not None:
        return named.as_subject()
    for child in head.children:
        if child.dep_ == "appos" and abs(child.i - head.i) < 14:
            place = masked.origin(child.idx), masked.origin(child.idx + len(child) - 1) + 1
            apposed = paragraph.name_at(*place)
            if apposed is not None and apposed.kind == "person":
                return apposed.as_subject()
            if child.pos_ == "PROPN" and child.left_edge.i == head.i + 1:  # industry group NAME
                return apposed.as_subject() if apposed is not None else _unlisted(masked, child)
    if head.pos_ == "PROPN" and head.text[:1].isupper() and not _is_office(head, lexicon):  # the Bishop-elect
        return _unlisted(masked, head)
    return _description(masked, head, lexicon)


def _named_behind(paragraph: Paragraph, masked: Masked, head: Token, lexicon: Lexicon) -> Name | None:
    """A retired teacher named Ann Hale: the person right behind the participle."""
    for child in head.children:
        if child.i > head.i and child.lower_ in lexicon.scalars["named"] and child.i + 1 < len(head.doc):
            start = masked.origin(child.nbor().idx)
            name = paragraph.name_at(start, start + len(child.nbor()))
            if name is not None and name.kind == "person":
                return name
    return None


def _stand_in(masked: Masked, head: Token, lexicon: Lexicon) -> Subject | None:
    """Her Excellency, the latter, the 33-year-old: words that stand for someone like a pronoun."""
    pronouns = lexicon.index("pronouns")
    first = max(0, head.i + 1 - _LONGEST_STAND_IN)
    fact, start = None, head
    for token in head.doc[first : head.i]:
        words = masked.text[token.idx : head.idx + len(head)].lower()
        fact, start = pronouns.get(words), token
        if fact is None and words[-1:].isalpha() and words.startswith(str(lexicon.scalars["article"]) + " "):
            fact = pronouns.get(_bare_age(words))
        if fact is not None:
            break
    if fact is None or fact["refers"] not in ("honorific", "person"):
        return None
    written = masked.origin(start.idx), masked.origin(head.idx + len(head) - 1) + 1
    form = "honorific" if fact["refers"] == "honorific" else "pronoun"
    return Subject(form, None, written, fact["gender"] or None, "singular", "person")


def _bare_age(words: str) -> str:
    """the 33-year-old → year-old."""
    return words.split()[-1].lstrip("0123456789").lstrip("-")


def _is_office(head: Token, lexicon: Lexicon) -> bool:
    """The Minister, the Ministry, the Director-General: a known noun or title with an article, capital or not."""
    article = str(lexicon.scalars["article"])
    the = next((child for child in head.children if child.lower_ == article), None)
    if the is None:
        return False
    title = lexicon.index("titles").get(head.doc[the.i + 1 : head.i + 1].text.lower())
    return head.lower_ in lexicon.index("speaker_nouns") or (title is not None and title["role"] == "head")


def _is_possessor(masked: Masked, head: Token, name: Name) -> bool:
    return masked.origin(head.idx) >= name.end


def _unlisted(masked: Masked, head: Token) -> Subject:
    """A capitalised subject that no finder knows: the run of proper nouns."""
    first = head
    while first.i > 0 and first.nbor(-1).pos_ == "PROPN" and first.nbor(-1).head.i in (head.i, first.i):
        first = first.nbor(-1)
    start, end = masked.origin(first.idx), masked.origin(head.idx + len(head) - 1) + 1
    return Subject("named", Name(start, end, "person"), (start, end), None, "singular", "any")


def _pronoun_subject(
    paragraph: Paragraph, masked: Masked, head: Token, verb: Token, written: tuple[int, int]
) -> Subject | None:
    fact = paragraph.passage.lexicon.index("pronouns")[head.lower_]
    if fact["refers"] == "relative":
        antecedent = verb.head if verb.dep_ == "relcl" else None
        if antecedent is None or antecedent.pos_ not in ("PROPN", "NOUN", "PRON") or antecedent.i == head.i:
            return None
        if antecedent.lower_ in paragraph.passage.lexicon.index("pronouns"):
            return None
        subject = phrase_subject(paragraph, masked, antecedent, antecedent)
        return replace(subject, written=written) if subject is not None and subject.name is not None else subject
    form = "self" if fact["refers"] == "self" else "pronoun"
    return Subject(form, None, written, fact["gender"] or None, fact["number"] or None, fact["refers"])


def _is_same(token: Token, lexicon: Lexicon) -> bool:
    """The same official: who spoke before."""
    fact = lexicon.index("pronouns").get(token.lower_)
    return fact is not None and fact["refers"] == "same"


def _description(masked: Masked, head: Token, lexicon: Lexicon) -> Subject | None:
    left = head.left_edge
    limit = head.right_edge.i + 1
    for token in head.subtree:
        if token.i > head.i and (token.is_punct or token.dep_ in ("relcl", "acl", "cc", "appos")):
            limit = min(limit, token.left_edge.i if token.left_edge.i > head.i else token.i)
    behind = max((end for _, end, _ in masked.quotes if end <= head.idx), default=0)
    while left.i < head.i and (left.is_space or left.is_punct or left.idx < behind):
        left = left.nbor()
    right = head.doc[max(head.i, limit - 1)]
    if right.is_punct and right.i > head.i:
        right = right.nbor(-1)
    start = masked.origin(left.idx)
    end = masked.origin(right.idx + len(right) - 1) + 1
    if end - start > LONGEST_DESCRIPTION or end <= start:
        start, end = masked.origin(head.idx), masked.origin(head.idx + len(head) - 1) + 1
    fact = lexicon.index("speaker_nouns").get(head.lower_) or lexicon.index("speaker_nouns").get(head.lemma_.lower())
    pronoun = lexicon.index("pronouns").get(head.lower_)
    plural = head.tag_ in ("NNS", "NNPS", "CD") or (pronoun is not None and pronoun["refers"] == "some")
    number = "plural" if plural else "singular"
    if any(_is_same(child, lexicon) for child in head.children):
        gender, refers = (fact["gender"] or None, fact["refers"]) if fact is not None else (None, "any")
        return Subject("pronoun", None, (start, end), gender, number, refers)
    if fact is None:
        return Subject("description", None, (start, end), None, number, "any")
    return Subject("description", None, (start, end), fact["gender"] or None, number, fact["refers"])
