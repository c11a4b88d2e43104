"""What the shared scorers of pages call: ``boilerplate.py --system tests.adapters.pages:body`` and others."""

from __future__ import annotations

from datetime import date

from extractor.errors import ExtractorError
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

SETTINGS = Settings()


def release(html: str, url: str | None = None) -> Release | None:
    try:
        page = read_page(Source("page", url=url), html, settings=SETTINGS)
    except ExtractorError:
        return None
    return read_release(page, release_id="0" * 16, settings=SETTINGS)


def body(html: str) -> str:
    found = release(html)
    return "" if found is None else found.body


def published(html: str, url: str | None) -> date | None:
    found = release(html, url)
    return None if found is None else found.published
