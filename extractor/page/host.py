"""The host of an address."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(url: str) -> str | None:
    """The host that an address names; None where it names none, or is no address: pages state all sorts of things.

    >>> host_of("https://www.River.example/news/1"), host_of("https://[site_url]/news/1")
    ('www.river.example', None)
    """
    try:
        return urlsplit(url).hostname or None
    except ValueError:
        return None
