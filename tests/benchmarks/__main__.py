"""All measurements that take minutes: ``make bench``."""

from __future__ import annotations

import sys
from itertools import chain

from tests.benchmarks import end_to_end, scale

if __name__ == "__main__":
    for line in chain(end_to_end.measure(), scale.measure(1_000)):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
