"""What a file's name says of it: a container, a packed page, a page, or nothing to read."""

from __future__ import annotations

from pathlib import PurePosixPath

_PACKINGS = ("", ".gz", ".bz2", ".xz", ".zst")
_CONTAINERS = {
    "zip": (".zip",),
    "tar": (
        ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tar.xz", ".txz", ".tar.zst", ".tzst",
    ),
    "warc": (".warc", ".warc.gz"),
    "jsonl": tuple(f".{kind}{packing}" for kind in ("jsonl", "ndjson") for packing in _PACKINGS),
    "json": tuple(f".json{packing}" for packing in _PACKINGS),
    "csv": tuple(f".csv{packing}" for packing in _PACKINGS),
    "tsv": tuple(f".tsv{packing}" for packing in _PACKINGS),
    "parquet": (".parquet",),
}  # fmt: skip
_PACKED_PAGES = (".gz", ".bz2", ".xz", ".zst", ".mhtml", ".mht")
TABLES = ("csv", "tsv", "jsonl", "json", "parquet")

# Files that a saved site holds beside its pages.
_BESIDE = """
    .css .js .mjs .map .xml .rss .atom .png .jpg .jpeg .gif .svg .webp .avif .ico .bmp .tif .tiff .woff .woff2
    .ttf .otf .eot .mp3 .mp4 .m4a .m4v .mov .avi .wmv .webm .ogg .wav .swf .exe .dll .so .py .pyc .sqlite .duckdb .db
    .lock .log .toml .yaml .yml .ini .cfg .torrent .cdx .cdxj
    """
_BESIDE_PAGES = frozenset(_BESIDE.split())


def container_kind(name: str) -> str | None:
    """ "zip", "tar", "warc", "jsonl", "json", "csv", "tsv", "parquet"; None where the name is none of a container.

    >>> container_kind("crawl/Part-1.WARC.GZ")
    'warc'
    """
    lowered = name.lower()
    for kind, suffixes in _CONTAINERS.items():
        if lowered.endswith(suffixes):
            return kind
    return None


def is_packed_page(name: str) -> bool:
    """True for one page in a wrapping: ``page.html.gz``, ``page.mhtml``."""
    return container_kind(name) is None and name.lower().endswith(_PACKED_PAGES)


def is_beside_pages(name: str) -> bool:
    """True for what a saved site holds beside its pages: styles, scripts, images, hidden files.

    >>> is_beside_pages("assets/logo.PNG"), is_beside_pages("news/2024/release?id=7")
    (True, False)
    """
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if any(part.startswith((".", "__MACOSX")) and part not in (".", "..") for part in parts):
        return True
    last = parts[-1] if parts else ""
    return last in ("Thumbs.db", "desktop.ini") or PurePosixPath(last.lower()).suffix in _BESIDE_PAGES
