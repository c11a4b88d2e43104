"""What a library says where the disk says no."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def as_os_error(path: Path, *kinds: type[Exception]) -> Iterator[None]:
    """Turn a library's own errors of writing a file into OSError: one error for all formats."""
    try:
        yield
    except kinds as error:
        raise OSError(errno.EIO, " ".join(str(error).split()), str(path)) from error
