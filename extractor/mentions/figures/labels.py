"""Labels and names that hold a number: Article 5, القرار 2254, Bluetooth 5.2, at 9 a.m., in 2019.

Kinds of ``numbered_before``:

    label          Article 5, unless a unit or a noun of the lexicon follows the number
    worded label   the same, and with the number in words: accused number three
    law            a label that holds whatever follows, where it begins with a capital: a Section 21 notice
    act            a label that may stand apart from its number: قرار مجلس الأمن 2254
    named          a noun before a name that may end in a number: تمرين درع الخليج 3
    box            of letters, before a post code too: ص.ب 2550 الرياض 11451
    product        a version, whatever follows: Android 12 phones
    flight         before an airline's code, which is then no currency: Flight QR 815
    views          before a colon, or alone behind the number, how often the page was read: Views: 1,024; 412 مشاهدة;
                   a word of reading times (reading) too: 1204 قراءة
    file           how large a file is: PDF, 412 KB
    phone, time, year, maybe year, reading    what the number is; behind it: day, of a Coptic month; bore, of a weapon
"""

from __future__ import annotations

from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.names import names
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

YEARS = range(1800, 2101)
_HIJRI = range(1300, 1501)
_MINUTES = ("00", "15", "30", "45")
_SIGNS = (":", "-", ".", "/", "(", "ال")
_BEFORE_SIGNS = (
    "phone",
    "label",
    "law",
    "box",
    "worded label",
    "reading",
    "views",
)  # kinds before a colon, a stop, a slash
_PARTERS = frozenset("|•·-–/")
_WORDED = 20  # a label's number in words goes no higher: phase two, accused number three
_NAMED = 1000  # a name's number is lower: عربسات 6, نايل سات 301
_ACT_WORDS = 4  # words between an act and its number


def numbered(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """A label before the number (Article 5, المادة 5), a time or year word before or after it, a name that holds it."""
    vocab, number = vocabulary(), context.number
    if _is_on_year(tokens, context):
        return context.end
    if number.form == "digits" and (bore := _past_bore(tokens, after)):
        return bore
    verse = _verse_end(tokens, first, after)
    if verse is not None:
        return verse
    for back in range(first, max(-1, first - 4), -1):
        name = vocab.names.forward(tokens.words, back) if tokens.kinds[back] in "wn" else None
        if name is not None and name[1] >= after:
            return name[1]
    kind = _label_at(tokens, first) or (_label_apart(tokens, context, first) if number.plain else "")
    if kind:
        end = _labelled(tokens, context, kind, after)
        if end is not None:
            return end
    if _is_file_size(tokens, context):
        return context.end
    following = vocab.labels_after.forward(tokens.words, context.end)
    kind = following[0] if following is not None else ""
    if following is not None:
        if kind == "reading" and context.measure is not None and context.measure.kind == "time":
            return following[1]
        if (
            kind == "time"
            and (number.plain or number.form == "words" or _is_clock(tokens, number))
            and number.value <= 24
            and context.measure is None
        ):
            return following[1]
        if kind == "year" and number.plain and _is_year(number):
            return following[1]
        if kind in ("citation", "day") and number.plain:
            return following[1]
        if (
            kind in ("views", "reading")
            and _is_border(tokens, following[1])
            and (not first or _is_border(tokens, first - 1))
        ):
            return following[1]
    return None


def _past_bore(tokens: Tokens, index: int) -> int:
    """The token after the bore of a weapon, in ".22 caliber pistols", "a .50-caliber gun"; 0: none stands there."""
    at = index + (tokens.words[index] == "-")
    found = vocabulary().labels_after.forward(tokens.words, at)
    return found[1] if found is not None and found[0] == "bore" else 0


def _is_border(tokens: Tokens, index: int) -> bool:
    """The end of a line, or a sign that parts the data of a page's head: | •."""
    return tokens.kinds[index] == "|" or tokens.words[index] in _PARTERS


def _is_on_year(tokens: Tokens, context: Context) -> bool:
    """9 Feb 20264 min read: a year with the minutes of reading written onto it."""
    word, measure = tokens.words[context.number.first], context.measure
    minutes = context.number.plain and measure is not None and measure.unit == "minute"
    return minutes and len(word) in (5, 6) and word.startswith("20")


def _is_file_size(tokens: Tokens, context: Context) -> bool:
    """(PDF, 412 KB), (2.4 MB): a size in bytes alone in its brackets, or behind the type of a file."""
    measure, first = context.measure, context.number.first
    if measure is None or not (measure.unit or "").endswith("byte") or not first:
        return False
    if tokens.words[first - 1] in ("(", "[") and tokens.words[measure.after] in (")", "]"):
        return True
    places = (first, first - (not tokens.words[first - 1].isalnum()))
    found = [vocabulary().labels_before.backward(tokens.words, place) for place in places]
    return any(label is not None and label[0] == "file" for label in found)


def _label_at(tokens: Tokens, first: int) -> str:
    """The kind of the label before a number, a sign perhaps between; "" where none stands there."""
    labels, sign = vocabulary().labels_before, tokens.words[first - 1] if first else ""
    found = labels.backward(tokens.words, first)
    if found is not None:
        return "" if found[0] == "views" else found[0]
    if first < 2 or sign not in _SIGNS:
        return ""
    found = labels.backward(tokens.words, first - 1)
    kinds = ("phone", "reading") if sign in "-(" else _BEFORE_SIGNS
    return found[0] if found is not None and found[0] in kinds else ""


def _label_apart(tokens: Tokens, context: Context, first: int) -> str:
    """قرار مجلس الأمن 2254, تمرين درع الخليج 3: act or noun, a name, and its number; "" where no such words stand."""
    vocab = vocabulary()
    for at in range(first - 1, max(-1, first - 1 - _ACT_WORDS), -1):
        word = tokens.words[at]
        if tokens.kinds[at] != "w" or word[0] <= "\u05ff" or word in vocab.ends or word in vocab.triggers:
            return ""
        found = vocab.labels_before.backward(tokens.words, at)
        if found is not None and found[0] == "act":
            return found[0]
        if found is not None and found[0] == "named":
            return found[0] if _is_named(tokens, context, at, first) else ""
    return ""


def _is_named(tokens: Tokens, context: Context, name: int, first: int) -> bool:
    """True where only a name stands between the noun and a low number, and no verb before that takes the number."""
    vocab, words = vocabulary(), tokens.words
    counted = context.counted
    if counted is not None and context.number.value > 10 and tokens.words[counted.first].endswith("ا"):
        return False  # برنامج صيانة 150 فلجا: its form says that it is counted
    if context.number.value >= _NAMED or vocab.rests.forward(words, context.number.after) is not None:
        return False
    if any(words[at] in vocab.measures or words[at] in vocab.verbs or words[at][0] == "ي" for at in range(name, first)):
        return False
    return all(vocab.reaches.backward(words, at) is None for at in range(max(1, name - _ACT_WORDS), first + 1))


def _labelled(tokens: Tokens, context: Context, kind: str, after: int) -> int | None:
    number = context.number
    if kind == "time":
        return after if number.value <= 24 and number.scale == 1 and context.measure is None else None
    if kind == "reading":
        return after if context.measure is not None and context.measure.kind == "time" else None
    if kind == "maybe year" and context.counted is not None and context.counted.known:
        return None  # a grant for 2000 students
    if kind in ("year", "maybe year"):
        return after if number.plain and _is_year(number) and context.measure is None and not context.bounded else None
    if kind in ("product", "law"):
        version = number.form == "digits" and number.scale == 1 and context.measure is None and not context.bounded
        named = version and not tokens.written(number.first - 1).islower()
        if named or kind == "product":
            return run(tokens, after) if named else None
    counted = context.counted
    through = counted is not None and counted.first > after and tokens.words[after] != ")"  # المرحلة 2 من المشروع
    if kind == "file" or (
        kind in ("label", "law") and number.form == "digits" and not number.plain and number.value >= 1000
    ):
        return None  # Shares in issue: 48,210,334
    if kind == "act" and counted is not None and counted.first == after:
        return None  # صوت لصالح التوصية 9 نواب
    if _is_lettered(tokens, context):
        return number.after + 1
    if (context.says_something and not through) or context.bounded:
        return None
    if number.form == "words" and (kind != "worded label" or counted is not None or number.value > _WORDED):
        return None
    if context.ranged and number.value >= 1000:
        return None
    if kind == "phone":
        return run(tokens, after) if len(tokens.words[number.first]) >= 3 else None
    return run(tokens, after)


def run(tokens: Tokens, index: int) -> int:
    """The token after further numbers of the same label: Articles 5, 6 and 7; المادتين 3 و4."""
    vocab, at = vocabulary(), index
    while True:
        step = at
        if tokens.words[step] in (",", "،", "-", "–", "&", "/", ".", ")", "("):
            step += 1
        if tokens.words[step] in ("and", "to", "و", "of", "من") or vocab.joins.forward(tokens.words, step):
            step += 1
        if step == at or tokens.kinds[step] != "n" or not tokens.words[step].replace(".", "").isdigit():
            return at
        following = tokens.words[step + 1]
        if following in ("%", "$") or vocab.scales.get(following) or vocab.counted.forward(tokens.words, step + 1):
            return at
        if tokens.kinds[step + 1] == "w" and (following in names().currencies or following in names().units):
            return at
        at = step + 1


def _is_lettered(tokens: Tokens, context: Context) -> bool:
    """Runway 25L, Gate 12A: a capital letter written onto the number of a label is no unit."""
    after = context.number.after
    glued = context.number.plain and tokens.kinds[after] == "w" and not tokens.gap(after)
    return glued and len(tokens.words[after]) == 1 and tokens.written(after).isupper() and not context.money


def is_hours(tokens: Tokens, context: Context) -> bool:
    """between 9.00 and 17.30: two clock times with a stop, and nothing that they measure or count."""
    if context.says_something or context.counted is not None or context.end < 1:
        return False
    return all(_is_time(tokens.words[at]) for at in (context.number.first, context.end - 1))


def _is_time(word: str) -> bool:
    hours, _, minutes = word.partition(".")
    return minutes in _MINUTES and hours.isdigit() and int(hours) < 25


def _is_clock(tokens: Tokens, number: Number) -> bool:
    """8.00, 10.15: hours and minutes before am or صباحا."""
    hours, _, minutes = tokens.words[number.first].partition(".")
    return number.form == "digits" and len(minutes) == 2 and minutes < "60" and len(hours) < 3


def _is_year(number: Number) -> bool:
    return number.plain and (number.value in YEARS or number.value in _HIJRI)


def _verse_end(tokens: Tokens, first: int, after: int) -> int | None:
    """The token after chapter and verse, where the number is either, at the end of a bracket: (يوحنا ١١: ٢٥)."""
    verse = first - 2 if first > 1 and tokens.words[first - 1] == ":" and tokens.kinds[first - 2] == "n" else first
    if verse < 1 or tokens.kinds[verse - 1] != "w" or "".join(tokens.words[verse + 1 : verse + 4 : 2]) != ":)":
        return None
    return max(after, verse + 3) if tokens.kinds[verse + 2] == "n" else None
