"""Containers of pages, read as streams: ZIP, tar, WARC, tables of rows, and single packed files.

Nothing is ever unpacked to a named file: members are read into memory up to a limit, so a name such as ``../../x`` is
only a name, and a bomb ends at the limit.
"""

from extractor.page.containers.container import Container, Member
from extractor.page.containers.kinds import container_kind, is_packed_page
from extractor.page.containers.reading import open_container, read_source

__all__ = ["Container", "Member", "container_kind", "is_packed_page", "open_container", "read_source"]
