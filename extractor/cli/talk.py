"""How the command line talks: exit codes, lines of data and of talk, one clear line for a bad argument."""

from __future__ import annotations

import argparse
import sys
from typing import IO, NoReturn

OK, SOME_FAILED, USAGE, NOTHING_READ, INTERRUPTED = 0, 1, 2, 3, 130


class Parser(argparse.ArgumentParser):
    """One clear line instead of the usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with exit code 2."""
        self.exit(USAGE, f"{self.prog}: {message}. See {self.prog} --help.\n")


def say(line: str, stream: IO[str] | None = None) -> None:
    """A line of talk."""
    (stream or sys.stderr).write(line + "\n")


def put(line: str) -> None:
    """A line of data."""
    data = (line + "\n").encode("utf-8", "replace")
    sys.stdout.buffer.write(data) if hasattr(sys.stdout, "buffer") else sys.stdout.write(data.decode())
