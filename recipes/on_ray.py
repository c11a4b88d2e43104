"""An archive on Ray: chunks of addresses go out, extractions come back in order.

python recipes/on_ray.py ARCHIVE OUT
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator
from itertools import islice

import ray

from extractor import Extraction, Problem, Settings, open_archive, write_tables
from extractor.archive.chunk import chunks_of
from extractor.extract import extract_many


def results_on_ray(archive: str) -> Iterator[Extraction | Problem]:
    """The result of each source, in order; twice as many chunks are out at a time as the cluster has cores."""
    work = ray.remote(extract_many)
    tasks = (work.remote(chunk, Settings()) for chunk in chunks_of(open_archive(archive)))
    out = deque(islice(tasks, 2 * int(ray.cluster_resources().get("CPU", 1))))
    while out:
        yield from ray.get(out.popleft())
        out.extend(islice(tasks, 1))


if __name__ == "__main__":
    ray.init()
    write_tables(results_on_ray(sys.argv[1]), sys.argv[2])
