"""What rooms' tests share."""

from __future__ import annotations

import pytest

from extractor.entities import resolve

RULES_ALONE = ("mentions", "entities")
"""Rooms whose tests say what words tell: there the network that guesses from context is left out, but where a module
sets ``GUESSES``."""


@pytest.fixture(autouse=True)
def rules_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """People of whom no rule tells the organisation stay without one."""
    room = request.path.relative_to(request.config.rootpath / "tests").parts[0]
    if room in RULES_ALONE and not getattr(request.module, "GUESSES", False):
        monkeypatch.setattr(resolve, "with_affiliated", lambda _reading, _employers, people, _mentions: list(people))
