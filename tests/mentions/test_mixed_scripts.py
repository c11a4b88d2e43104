# ruff: noqa: E501 - gold sentences stay on one line
"""Houses with names in Latin letters inside Arabic text, and the people beside them."""

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
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_houses_in_latin_letters(marked: str) -> None:
    tagged = untag(marked)
    organisations, people = find(tagged.text)
    assert [one.span for one in organisations if one.refers is None] == tagged.organisations
    found = [(one.span, words(tagged.text, one.title), words(tagged.text, one.affiliation)) for one in people]
    assert found == tagged.people
