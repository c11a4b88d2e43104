"""What the words around a number say of it: about, more than, at least, less than, at most, up to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from extractor.mentions.figures.entries import Bound
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_ar import unit_of
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_SIGNS = {"<": "less than", ">": "more than", "≥": "at least", "≤": "at most", "~": "about", "≈": "about", "±": "about"}
_REACH = 5  # tokens between a verb and its number: يفوق عدد الزوار المسجلين 4 آلاف
_ADJECTIVES = 5  # tokens from the thing counted to the bound behind it
_AGREEING = ("ه", "يا", "ين", "ون", "ات", "اخرون", "اخرين")
_FAR = 14  # where a noun of measure follows the verb: تجاوز عدد خطوط الهاتف المحمول لدى الشركة 11 مليون


@dataclass(frozen=True, slots=True)
class Found:
    """A bound with the place of its words: where the phrase now begins or ends, in the folded text.

    ``least``: it counts only for this value or a higher one.
    """

    bound: str
    edge: int
    token: int
    least: Decimal = Decimal(0)


def bound_before(tokens: Tokens, index: int, value: Decimal | None = None) -> Found | None:
    """The bound that ends right before a token, fillers between them left out ("more than a total of 500").

    ``value`` of the number there; None: unknown, so that words which ask for a high one are no bound.
    """
    found = _bound_before(tokens, index)
    return None if found is not None and found.least > (value or 0) else found


def _bound_before(tokens: Tokens, index: int) -> Found | None:
    vocab = vocabulary()
    at = index
    for _ in range(4):
        if at <= 0:
            return None
        if tokens.kinds[at - 1] == "|":
            return _verb_of(tokens, at) if tokens.before_days(at) < at else None
        found = vocab.bounds.backward(tokens.words, at)
        if found is not None:
            bound, first = found
            if _is_reached(tokens, bound, first):
                return None
            negated = _negated_phrase(tokens, bound, first)
            return negated or Found(bound.bound, tokens.starts[first] + bound.prefix, first)
        sign = _SIGNS.get(tokens.words[at - 1])
        if sign is not None:
            first = at - 1
            return Found(sign, tokens.starts[first], first)
        if tokens.words[at - 1] == "=" and tokens.words[at - 2] in "<>" and at > 1:
            bound_name = "at most" if tokens.words[at - 2] == "<" else "at least"
            return Found(bound_name, tokens.starts[at - 2], at - 2)
        verb = _verb_of(tokens, at) or _limit_before(tokens, at)
        if verb is not None:
            return verb
        filler = vocab.fillers.backward(tokens.words, at)
        if filler is None:
            return None
        at = filler[1]
    return None


def _is_reached(tokens: Tokens, bound: Bound, first: int) -> bool:
    """يتوقع أن يصل إلى 500: the value that is reached, no limit; spread over six sites: no more than told.

    "Past" is a limit behind a verb of change or a counter alone: sales climbed past 500, not the past 12 months.
    """
    before = tokens.words[first - 1] if first else ""
    if tokens.words[first] == "past":
        vocab = vocabulary()
        return before not in vocab.changes | vocab.counters | vocab.heads
    if tokens.words[first] == "over":
        return before in vocabulary().spreads
    return bound.bound == "up to" and before in ("ان", "وان", "بان") and tokens.words[first][-1] == "ل"


def _limit_before(tokens: Tokens, index: int) -> Found | None:
    """a maximum fine of, a minimum annual wage of: what is limited stands inside the phrase "maximum of"."""
    if tokens.words[index - 1] != "of":
        return None
    vocab = vocabulary()
    for at in range(index - 3, max(-1, index - 5), -1):
        if tokens.kinds[at + 1] != "w" or tokens.words[at + 1] in vocab.ends:
            return None
        found = vocab.bounds.backward((tokens.words[at], "of"), 2)
        if found is not None and found[1] == 0:
            first = at - (at > 0 and tokens.words[at - 1] in ("a", "the"))
            return Found(found[0].bound, tokens.starts[first], first)
    return None


def _negated_phrase(tokens: Tokens, bound: Bound, first: int) -> Found | None:
    """not over, not more than: the negation turns the phrase round."""
    if first and tokens.words[first - 1] in vocabulary().negations and bound.bound in _TURNED:
        return Found(_TURNED[bound.bound], tokens.starts[first - 1], first - 1)
    return None


_TURNED = {"more than": "at most", "less than": "at least", "up to": "at most"}


def _verb_of(tokens: Tokens, index: int) -> Found | None:
    """The verb whose number stands at a token; behind a date that stands between, if any, the phrase begins."""
    verb = _verb_before(tokens, index) or _far_verb(tokens, index)
    if verb is None or "|" not in tokens.kinds[verb.token : index]:
        return verb
    last = max(at for at in range(verb.token, index) if tokens.kinds[at] == "|")
    return replace(verb, edge=tokens.starts[last + 1])


def _over_days(tokens: Tokens, at: int) -> int:
    """The token, or where it ends a date, the one before that and its preposition: عدد الزوار خلال العام الماضي."""
    begin = tokens.before_days(at + 1)
    return at if begin > at else begin - 1 - (begin > 0 and tokens.words[begin - 1] in vocabulary().governing)


def _closes(tokens: Tokens, at: int) -> bool:
    """True for a word of clauses that opens one; not for هذا before its noun."""
    return not tokens.words[at + 1].startswith("ال")


def _verb_before(tokens: Tokens, index: int) -> Found | None:
    """A verb of exceeding or falling short, its subject perhaps between: لا تقل قيمتها عن 20 مليون."""
    vocab = vocabulary()
    last = tokens.words[index - 1]
    link = last if last in vocab.links else ""
    if last in vocab.governing if not link else vocab.taking.backward(tokens.words, index):
        return None  # تجاوز عدد الزوار في 5 مدن
    at = index - 2 if link else index - 1
    for distance in range(_REACH):
        if tokens.kinds[at] == "|":
            at = _over_days(tokens, at)
        if at < 0 or tokens.kinds[at] != "w":
            return None
        verb = vocab.verbs.get(tokens.words[at])
        if verb is None and not distance and tokens.words[at] == "the" and at:
            verb = vocab.verbs.get(tokens.words[at - 1])  # passed the 1 million mark
            return None if verb is None or not verb.least else _with_negation(tokens, verb, at - 1)
        if verb is not None and (link in verb.links if link else not verb.links):
            if _is_reached(tokens, verb, at):
                return None
            subject = tokens.words[at + 1]
            if not link and distance and not (subject in vocab.measures or _is_subject(tokens, at + 1, index)):
                return None
            if not link and distance and tokens.words[at][0] <= "\u05ff":
                return None
            return _with_negation(tokens, verb, at)
        word = tokens.words[at]
        if (
            word in vocab.links
            or (word in vocab.clauses and _closes(tokens, at))
            or (distance and word in ("في", "من"))
        ):
            return None
        at -= 1
    return None


def _is_subject(tokens: Tokens, first: int, number: int) -> bool:
    """True for words between a verb and its number that begin with a definite noun and hold no second verb."""
    subject, last = tokens.words[first], tokens.words[number - 1]
    if not (subject.startswith("ال") or subject.endswith(("ه", "ها", "هم"))):
        return False
    joined = last.startswith("و") and number - 1 > first
    return not joined or last.startswith("وال") or unit_of(last) is not None or unit_of(last[1:]) is not None


def _far_verb(tokens: Tokens, index: int) -> Found | None:
    """The verb before a long subject that a noun of measure opens: ألا يزيد عدد المتقدمين من المدرسة الواحدة على 10.

    A negated verb takes any subject: لا يتجاوز استهلاك الفانوس الجديد 58 واط.

    Between them stand no other number, verb or clause, and no sign.
    """
    vocab, words = vocabulary(), tokens.words
    link = words[index - 1] if words[index - 1] in vocab.links else ""
    adjective = words[index] in vocab.triggers and words[index] not in vocab.scales and not _is_number(words[index])
    if adjective or (vocab.taking.backward(words, index) if link else words[index - 1] in vocab.governing):
        return None
    at = index - 1
    while at > max(0, index - 2 - _FAR):
        at = at - 1 if tokens.kinds[at - 1] != "|" else _over_days(tokens, at - 1)
        word = words[at]
        if at < 0 or tokens.kinds[at] != "w" or word[0] <= "\u05ff" or _is_number(word):
            return None
        if word in vocab.clauses and _closes(tokens, at):
            return None
        verb = vocab.verbs.get(word)
        if verb is not None and (words[at + 1] in vocab.measures or _negation_before(tokens, at) >= 0):
            fits = link in verb.links if link else not verb.links
            return _with_negation(tokens, verb, at) if fits and not _is_reached(tokens, verb, at) else None
        if verb is not None or vocab.reaches.backward(words, at + 1) is not None or word in vocab.changes:
            return None
    return None


def _is_number(word: str) -> bool:
    """True for a number word that is no adjective: not الواحدة, nor الخمس of الولايات الخمس."""
    vocab = vocabulary()
    numeral = vocab.numerals.get(word)
    return word in vocab.triggers and (numeral is None or not (numeral.role == "one" or numeral.article))


def _with_negation(tokens: Tokens, verb: Bound, at: int) -> Found:
    first, bound, start = at, verb.bound, tokens.starts[at] + verb.prefix
    negation = _negation_before(tokens, at) if verb.negated else -1
    if negation >= 0:
        word = tokens.words[negation]
        joined = word[0] == "و" and word[1:] in vocabulary().negations
        bound, first, start = verb.negated, negation, tokens.starts[negation] + joined
    before = first - 1
    if before >= 0 and tokens.words[before] in ("ما", "بما"):
        first, start = before, tokens.starts[before] + len(tokens.words[before]) - 2
    return Found(bound, start, first, verb.least)


def _negation_before(tokens: Tokens, at: int) -> int:
    """The token of the negation of a verb: لا يقل, not to exceed, لا ينبغي أن يقل, not expected to exceed; -1: none."""
    vocab, words = vocabulary(), tokens.words
    if at and words[at - 1] in vocab.negations:
        return at - 1
    if at < 2 or words[at - 1] not in ("to", "ان"):
        return -1
    if words[at - 2] in vocab.negations:
        return at - 2
    return at - 3 if at > 2 and words[at - 2] in vocab.modals and words[at - 3] in vocab.negations else -1


def bound_after(tokens: Tokens, index: int) -> Found | None:
    """The bound that begins at a token: "or more", على الأقل; a + written onto the number."""
    vocab = vocabulary()
    at = index
    if tokens.words[at] == "+" and not tokens.gap(at) and (tokens.kinds[at + 1] != "n" or tokens.gap(at + 1)):
        return Found("at least", tokens.ends[at], at + 1)
    if tokens.words[at] in (",", "،") and tokens.kinds[at + 1] == "w":
        found = vocab.bounds_after.forward(tokens.words, at + 1)
        if found is None or tokens.kinds[found[1]] == "n":
            return None
    else:
        found = vocab.bounds_after.forward(tokens.words, at)
    if found is None:
        return None
    bound, after = found
    if after - at == 1 and tokens.kinds[after] == "n":
        return None
    if tokens.words[after - 1] == "up" and tokens.words[after] == "to":
        return None  # 4.5 kg and up to eight people
    if tokens.words[after] == "or" and vocab.bounds.backward(tokens.words, after + 2) is not None:
        return None  # 3,400 years, plus or minus 40
    following = after + 1 if tokens.words[after] in ("than", "من", "عن") else after
    if tokens.kinds[following] == "n" or _opens_number(tokens, following):
        return None  # the words belong to the next number: "3 cars, at least 5 buses"
    return Found(bound.bound, tokens.ends[after - 1], after)


def bound_behind(tokens: Tokens, index: int) -> Found | None:
    """The Arabic bound behind further adjectives of the thing counted: ست شركات محلية ودولية أخرى على الأقل."""
    vocab, words = vocabulary(), tokens.words
    for at in range(index, index + _ADJECTIVES):
        word = words[at]
        if tokens.kinds[at] != "w" or word[0] <= "\u05ff" or word in vocab.verbs or not tokens.gap(at):
            return None
        if at > index and (found := bound_after(tokens, at)) is not None:
            return found
        if word not in vocab.partitives and (word in vocab.ends or not word.endswith(_AGREEING)):
            return None
    return None


def _opens_number(tokens: Tokens, index: int) -> bool:
    vocab, word = vocabulary(), tokens.words[index]
    numeral = vocab.numerals.get(word)
    if word in vocab.triggers and (numeral is None or numeral.role != "ordinal"):
        return True
    return word in names().currencies_before and tokens.kinds[index + 1] == "n"
