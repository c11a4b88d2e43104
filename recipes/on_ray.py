"""An archive on Ray: chunks of addresses go out, extractions come back in order.

python recipes/on_ray.py ARCHIVE OUT
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import ray

from extractor import Extraction, Problem, Settings, open_archive, write_tables
from extractor.archive.chunk import chunks_of
from extractor.extract import extract_many


def results_on_ray(archive: str) -> Iterator[Extraction | Problem]:
    """The result of each source, in order; as many chunks at a time as the cluster has cores."""
    work = ray.remote(extract_many)
    waiting = [work.remote(chunk, Settings()) for chunk in chunks_of(open_archive(archive))]
    for chunk in waiting:
        yield from ray.get(chunk)


if __name__ == "__main__":
    ray.init()
    write_tables(results_on_ray(sys.argv[1]), sys.argv[2])
