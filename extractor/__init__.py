"""Press releases in, tables out: the public names, nothing else."""

from extractor.archive.run import run_archive
from extractor.archive.sources import open_archive
from extractor.extract import Extraction, Problem, annotate, extract, read
from extractor.page.source import Source
from extractor.release.release import Release
from extractor.settings import Settings
from extractor.show.notebook import register, show
from extractor.tables.files import read_tables
from extractor.tables.tables import Tables, tabulate
from extractor.tables.write import write_tables

__version__ = "0.1.0"
__all__ = [
    "Extraction",
    "Problem",
    "Release",
    "Settings",
    "Source",
    "Tables",
    "annotate",
    "extract",
    "open_archive",
    "read",
    "read_tables",
    "run_archive",
    "show",
    "tabulate",
    "write_tables",
]

register()
