"""Houses against which a release acts do not issue it."""

from __future__ import annotations

import pytest

from extractor.entities.accused import is_accused
from extractor.entities.entity import Entity
from extractor.extract import extract
from extractor.text import Span

NAMES = ("Quay Works Inc.", "شركة المرسى")


def entity(text: str) -> Entity:
    name = next(name for name in NAMES if name in text)
    start = text.index(name)
    return Entity("organisation", name, (name,), (Span(start, start + len(name)),))


@pytest.mark.parametrize(
    "text, accused",
    [
        ("The state sues Quay Works Inc. over its fees.", True),
        ("The council is suing the boat builder Quay Works Inc. for its fees.", True),
        ("The council has filed a complaint against Quay Works Inc. and its owner.", True),
        ("رفعت الهيئة دعوى قضائية ضد شركة المرسى بسبب رسومها.", True),
        ("قررت الهيئة تغريم شركة المرسى بسبب رسومها.", True),
        ("Quay Works Inc. sues the state over its fees.", False),
        ("The state sued two firms; Quay Works Inc. was glad.", False),
        ("The council thanks Quay Works Inc. for its help.", False),
        ("رفعت شركة المرسى دعوى على الهيئة بسبب رسومها.", False),
    ],
)
def test_behind_what_is_done_to_an_accused(text: str, accused: bool) -> None:
    assert is_accused(text, entity(text), [Span(0, len(text))]) is accused
    assert is_accused(text, entity(text), []) is False


def test_the_accused_issues_no_release() -> None:
    text = (
        "State sues Quay Works Inc. over fees\n\nLOWMERE – The state today sued Quay Works Inc. over the fees that it "
        "takes from sailors.\n\nQuay Works Inc. has taken them since 2019. Quay Works Inc. owns the quay, and Quay "
        "Works Inc. owns the crane beside it."
    )
    assert all(one.role != "issuer" for one in extract(text).entities)
