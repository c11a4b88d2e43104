# ruff: noqa: E501 - gold sentences stay on one line
"""Houses and titles in Latin letters inside Arabic text, and the people beside them."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # Behind a title, with لـ apart and glued, بـ, باسم.
    'قال الرئيس التنفيذي لـ <o>Zenora</o> <p title="الرئيس التنفيذي" at="Zenora">سامي الراعي</p> ذلك.',
    'وقال الرئيس التنفيذي لـ<o>Zenora Robotics</o> <p title="الرئيس التنفيذي" at="Zenora Robotics">مروان الخطيب</p> ذلك.',
    'وقال المتحدث باسم <o>Zenora</o> <p title="المتحدث باسم Zenora" at="Zenora">سامي الراعي</p> ذلك.',
    # Governed by the noun of who leads; not by a definite one, and no field of work.
    'وقال مدير عام <o>Zenora</o> <p title="مدير عام Zenora" at="Zenora">سامي الراعي</p> ذلك.',
    'وأكد رئيس <o>Bright Harbor</o> <p title="رئيس Bright Harbor" at="Bright Harbor">سامي الحداد</p> ذلك.',
    'وصرح نائب رئيس <o>Zenora</o> <p title="نائب رئيس Zenora" at="Zenora">مروان الخطيب</p> بذلك.',
    'وقال مدير HR <p title="مدير HR">سامي الراعي</p> ذلك.',
    # Titles in Latin letters behind the name, with the house behind them; a line of names and Arabic commas is Arabic.
    'للتواصل: <p title="PR Manager" at="Nilora Egypt">كريم الراعي</p>، PR Manager، <o>Nilora Egypt</o> – هاتف 0000',
    'وأضاف <p title="Managing Partner" at="Halyon Ventures">Tobias Wrenholt</p>، وهو Managing Partner لدى <o>Halyon Ventures</o>، ذلك.',
    'وأكد <p title="Country Manager" at="Karabulak">Orhan Delikaya</p>، الـ Country Manager لـ <o>Karabulak</o> في العراق، ذلك.',
    '<p title="Head of Communications EMEA" at="Brackmoor & Lyle">Petra Zimmerlund</p>، Head of Communications EMEA، <o>Brackmoor & Lyle</o>',
    'وأضافت <p title="CFO">هالة الراعي</p> (CFO) أن العمل بدأ.',
    # Bodies of the world by their letters.
    "وقال إن معايير <o>ICAO</o> ستفرض نفقات، مستندا إلى بيانات <o>UN-Habitat</o>.",
    # The name again in the other script; fields of work.
    "وقال <p>Declan Forsmark</p> (<p>ديكلان فورسمارك</p>) ذلك.",
    "وقال <p>سامي الحداد</p> (<p>Sami Haddad</p>) ذلك.",
    "للتواصل: HR & Communications، هاتف 0000. وأشادت رئيسة قسم WASH بذلك.",
    # A firm by the first of its Latin words, which else would be a person's.
    'وقعت عقدا مع <o>شركة Hollenbrandt E&C GmbH الألمانية</o>، ومن جانب <o>Hollenbrandt</o> السيد <p at="Hollenbrandt">Jürgen Achterfeldt</p>.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_houses_in_latin_letters(marked: str) -> None:
    tagged = untag(marked)
    organisations, people = find(tagged.text)
    assert [one.span for one in organisations if one.refers is None] == tagged.organisations
    found = [(one.span, words(tagged.text, one.title), words(tagged.text, one.affiliation)) for one in people]
    assert found == tagged.people
