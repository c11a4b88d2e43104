"""Numbers that say nothing: years, clock times, telephone numbers, labels, list numbers, names with digits."""

from __future__ import annotations

from extractor.mentions.figures.addresses import post_code, street
from extractor.mentions.figures.bounds import bound_before
from extractor.mentions.figures.capitalised import named_pair
from extractor.mentions.figures.compiled import CLITICS
from extractor.mentions.figures.definite import stands_alone
from extractor.mentions.figures.glued import Context, glued_after, glued_before
from extractor.mentions.figures.labels import YEARS, is_hours, numbered, run
from extractor.mentions.figures.nouns_ar import plural_before
from extractor.mentions.figures.phones import dialled, further_groups, is_grouped_phone
from extractor.mentions.figures.shares import is_base, is_rank, is_roll, is_share
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_OPENING, _CLOSING = frozenset('«“"'), frozenset('»”"')
_COMPARING = ("<", ">", "=", "≤", "≥", "<=")
_JOINING = (",", "،", "and", "و", "&")


def skipped(tokens: Tokens, context: Context) -> int | None:
    """The token after a number that is no figure; None where the number is one."""
    number = context.number
    first, after = number.first, number.after
    if context.ranged and context.end and is_hours(tokens, context):
        return context.end
    if any(told(tokens, context) for told in (is_share, is_base, is_rank, is_roll)):
        return after
    if number.form == "words":
        return _skipped_words(tokens, context)
    padded = number.plain and len(tokens.words[after - 1]) > 1 and tokens.words[after - 1][0] == "0"
    if padded and not _is_padded(tokens, context):
        return further_groups(tokens, after)
    for rule in (
        glued_before,
        glued_after,
        post_code,
        numbered,
        _definite,
        _enclosed,
        _year,
        _day,
        street,
        _aged,
        _probability,
        _named,
    ):
        end = rule(tokens, context, first, after)
        if end is not None:
            return max(end, after)
    word = tokens.words[after - 1]
    if is_grouped_phone(tokens, context):
        return after
    if number.plain and not context.says_something and len(word) > 9:
        return after
    if not context.says_something and dialled(tokens, first, after):
        return further_groups(tokens, after)
    if word.endswith(".0") and len(word) < 5 and not context.says_something and not context.bounded:
        return after  # 4.0: a version
    return None


def _is_padded(tokens: Tokens, context: Context) -> bool:
    """06 أشخاص, 08 سنوات: two figures before a noun of the lexicon or a unit, as Algerian releases write."""
    first, after = context.number.first, context.number.after
    if len(tokens.words[first]) != 2 or tokens.words[first] == "00" or not tokens.gap(after):
        return False
    if context.measure is not None:
        return tokens.kinds[after] == "w"
    return context.counted is not None and context.counted.known and context.counted.first == after


def _skipped_words(tokens: Tokens, context: Context) -> int | None:
    number = context.number
    end = numbered(tokens, context, number.first, number.after) or named_pair(
        tokens, context, number.first, number.after
    )
    if end is not None:
        return end
    if _is_hyphened(tokens, number.first):
        return number.after
    scale = number.after == number.first + 1 and tokens.words[number.first] in vocabulary().scales
    if scale and context.money and context.measure is None:
        return number.after  # KSh billion: how a table is written
    if number.article and (stands_alone(tokens, context) or not (context.says_something or context.bounded)):
        return number.after
    alone = tokens.kinds[number.after] == "|" and (not number.first or tokens.kinds[number.first - 1] == "|")
    if alone or context.ranged or context.measure is not None or context.money:
        return None
    known = context.counted is not None and context.counted.known
    if number.value == 1 and number.after == number.first + 1 and number.scale == 1:
        if tokens.words[number.first][0] > "\u05ff":
            return number.after  # واحد follows its noun
        near = known and context.counted is not None and context.counted.first <= number.after + 1
        return None if near and tokens.words[number.after] not in ("of", "من") else number.after
    if context.bounded:
        return None
    if not known and _is_title(tokens, number.first, number.after):
        return number.after
    before = tokens.words[number.first - 1] if number.first else ""
    if context.counted is None and number.value <= 10 and before in vocabulary().pronouns:
        return number.after  # the two, those three: people named before
    head = tokens.words[number.first]
    if head.endswith("و") and number.after == number.first + 1 and not known:
        return number.after  # ستو روتنبرغ: the construct of a ten stands before a noun only
    if number.after == number.first + 1 and head in vocabulary().scales and not known:
        if _is_low_end(tokens, number.first, number.after):
            return None
        return number.after if head[0] <= "\u05ff" or context.counted is None else None
    if number.scale == 1 and number.value <= 10 and tokens.words[number.after].startswith("ال") and not known:
        return number.after  # ست الستات: three to ten never stand right before the article
    return None


def _is_hyphened(tokens: Tokens, first: int) -> bool:
    """net-zero operations: the number word is the second half of another word."""
    joined = first > 1 and tokens.words[first - 1] == "-" and tokens.kinds[first - 2] == "w"
    glued = joined and not tokens.gap(first) and not tokens.gap(first - 1)
    return glued and tokens.words[first - 2] not in vocabulary().triggers


def _is_title(tokens: Tokens, first: int, after: int) -> bool:
    """«أربع نوافذ», “Seven Winters”: a number and a word or two between marks."""
    opened = first > 0 and tokens.words[first - 1] in _OPENING
    return opened and any(tokens.words[at] in _CLOSING for at in range(after + 1, min(after + 4, len(tokens.words))))


def _is_low_end(tokens: Tokens, first: int, after: int) -> bool:
    """من مليار إلى 1.5 مليار جنيه: the scale alone is one end of a change."""
    vocab = vocabulary()
    opened, joined = vocab.openers.backward(tokens.words, first), vocab.joins.forward(tokens.words, after)
    return opened is not None and opened[0] == "to" and joined is not None and tokens.kinds[joined[1]] == "n"


def _year(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """A bare number between 1800 and 2100: a year unless a noun of the lexicon, a unit or a bound says otherwise."""
    number = context.number
    if not number.plain or int(number.value) not in YEARS or context.measure is not None or context.money:
        return None
    if context.bounded:
        return after if _since(tokens, first) else None
    if _is_upper_end(tokens, first):
        return None
    if vocabulary().partitives.forward(tokens.words, after) is not None:
        return None  # 1876 of them
    if context.counted is None or not context.counted.known:
        return after
    if tokens.words[context.counted.first][0] <= "\u05ff":
        named = context.counted.after - context.counted.first > 1
        before = tokens.words[first - 1] if first else ""
        found = vocabulary().labels_before.backward(tokens.words, first)
        loose = found is not None and found[0] == "maybe year"  # a grant for 2000 students
        opening = not first and context.counted.unit != "person"
        filler = vocabulary().fillers.backward(tokens.words, first)
        if filler is not None and first - filler[1] > 1:
            return None  # a total of 1950 teachers
        determined = (before in vocabulary().ends and not loose) or before in ("'s", "s")
        return after if named or determined or opening else None
    return None


def _is_upper_end(tokens: Tokens, first: int) -> bool:
    """from 310 to 1875: the other end of the change is no year."""
    for back in (2, 3):
        joined = vocabulary().joins.forward(tokens.words, first - back + 1) if first >= back else None
        if joined is not None and joined[0] == "to" and joined[1] == first:
            low = tokens.words[first - back]
            opened = vocabulary().openers.backward(tokens.words, first - back)
            return opened is not None and low.isdigit() and int(low) not in YEARS
    return False


def _since(tokens: Tokens, first: int) -> bool:
    """since at least 2012, until about 2030, ca. 1800: a word of years stands before the bound, or is the bound."""
    vocab, bound = vocabulary(), bound_before(tokens, first)
    places = (first,) if bound is None else (first, bound.token)
    found = [vocab.labels_before.backward(tokens.words, place) for place in places]
    return any(label is not None and label[0] == "year" for label in found)


def _enclosed(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """List numbers, references in brackets."""
    number = context.number
    if number.plain and _is_section(tokens, context, after):
        return after + 3
    if not number.plain or context.money:
        return None
    before, following = tokens.words[first - 1] if first else "", tokens.words[after]
    starts_line = not first or tokens.kinds[first - 1] == "|"
    if before == "[" and following == "]":
        return after + 1
    if context.measure is not None or number.value >= 1000:
        return None
    if before == "(" and following == ")":
        known = context.counted is not None and context.counted.known
        return None if known else after + 1
    if (
        following == ")"
        and before != "("
        and (starts_line or not tokens.gap(after))
        and _no_open_bracket(tokens, first)
    ):
        return after + 1
    if starts_line and following in (".", "-", "–", "/", "—") and tokens.kinds[after + 1] != "|" and number.value < 200:
        spaced = tokens.gap(after + 1) or tokens.kinds[after + 1] == "|" or following == "."
        return after + 1 if spaced and tokens.kinds[after + 1] != "n" else None
    return None


def _is_section(tokens: Tokens, context: Context, after: int) -> bool:
    """248(a), 5635(c)(4): a section of a law; the c is no cent."""
    if tokens.words[after] != "(" or tokens.gap(after) or tokens.words[after + 2] != ")":
        return False
    lettered = tokens.kinds[after + 1] == "w" and len(tokens.words[after + 1]) == 1
    return lettered or (not context.money and tokens.kinds[after + 1] in "wn")


def _day(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """15 تشرين: a day that the finder of dates could not read."""
    if not context.number.plain or context.number.value > 31 or context.measure is not None:
        return None
    word = tokens.words[after]
    if word not in vocabulary().months or (word[0] <= "\u05ff" and not tokens.written(after)[0].isupper()):
        return None
    return after + 1


def _aged(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """Jane Doe, 34, was: a bare number between two commas is an age; so is the last of men aged 19 and 23."""
    if not context.number.plain or context.number.value > 120 or context.says_something or context.counted is not None:
        return None
    if not context.bounded and not context.ranged and _is_listed_age(tokens, first):
        return after
    commas = first > 1 and tokens.words[first - 1] in (",", "،") and tokens.words[after] in (",", "،")
    return after if commas and tokens.kinds[first - 2] == "w" and tokens.kinds[after + 1] != "n" else None


def _is_listed_age(tokens: Tokens, first: int) -> bool:
    """True for 23 in "two women aged 19 and 23 were arrested"."""
    at = first - 1
    while at > 0 and (tokens.kinds[at] == "n" or tokens.words[at] in _JOINING):
        at -= 1
    return 0 <= at < first - 1 and tokens.words[at] in vocabulary().aged


def _probability(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """p<0.001, (P = 0.03): how likely chance is, as trials report it."""
    sign = first > 1 and tokens.words[first - 1] in _COMPARING
    letter = sign and tokens.kinds[first - 2] == "w" and tokens.words[first - 2] == "p"
    return after if letter and context.number.value < 1 and not context.says_something else None


def _no_open_bracket(tokens: Tokens, first: int) -> bool:
    for at in range(first - 1, max(-1, first - 12), -1):
        if tokens.words[at] == "(":
            return False
        if tokens.words[at] == ")" or tokens.kinds[at] == "|":
            return True
    return first < 12


def _definite(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """العيد الوطني الـ53, للدورة الـ 9: which one, not how many; الدول العربية الـ22 are 22."""
    before = tokens.words[first - 1]
    if before not in CLITICS or not before.endswith(("ال", "لل")):
        return None
    if context.says_something or context.bounded or context.ranged:
        return None
    counted = context.counted  # الـ48 منتخبا: its form says that it is counted
    if counted is not None and counted.first == after and tokens.words[after].endswith("ا"):
        return None
    return after if plural_before(tokens, first - 1) is None else None


def _named(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """A capitalised Latin word right before a bare number, within a sentence, makes it a name: PLAY 60, Boeing 737.

    Before "of the" too: Local 508 of the Transit Workers.
    """
    number, counted = context.number, context.counted
    version = number.form == "digits" and len(tokens.words[first]) < 5 and counted is None
    through = counted is not None and tokens.words[after] == "of" and context.measure is None and not context.money
    if (context.says_something and not through) or context.bounded or not (number.plain or version) or first < 2:
        return None
    word = tokens.written(first - 1)
    if tokens.kinds[first - 1] != "w" or word.islower() or not word.isascii() or tokens.gap(first) != 1:
        return None
    if (
        tokens.words[first - 1] in vocabulary().ends
        or tokens.kinds[first - 2] == "|"
        or tokens.words[first - 2] in ".:!?"
        or tokens.words[first - 2] in _OPENING
    ):
        return None
    if counted is None or word.isupper() or through:
        return run(tokens, after)
    headline = tokens.written(counted.first)[:1].isupper()
    return None if counted.known or headline or counted.first != after else after
