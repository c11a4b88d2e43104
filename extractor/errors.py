"""Every error, as one tree.

    ExtractorError              advice: what the user can do about it
    ├── SettingsError           a setting has a bad value; the message names it
    ├── LexiconError            a language file is missing or breaks its rules
    ├── SourceError             an input cannot be found, opened or read          stage "source"
    │   ├── UnreadableArchive   a container is damaged, encrypted or hostile
    │   ├── NoPages             a table of something else: no column of it holds pages
    │   └── TooLarge            a source exceeds a limit of bytes
    ├── PageError               bytes that are no readable page                   stage "page"
    │   ├── NotText             an image, a PDF or other binary under a page's name
    │   ├── EmptyPage           nothing to read
    │   └── ErrorPage           a "503", a login or consent wall, an empty shell
    ├── LimitExceeded           a source took longer or more memory than allowed  stage of the moment
    ├── ModelError              a model that was asked for is absent or broken
    └── TablesError             a folder of tables is absent, incomplete or contradicts its schema

Each carries ``stage`` and ``advice``; ``archive/run.py`` turns those of one source into a row of ``problems``.
"""

from __future__ import annotations


class ExtractorError(Exception):
    """Root of every error raised on purpose; ``advice`` says in one sentence what to do."""

    stage = "extract"
    advice = "Report this page."

    def __init__(self, message: str, *, advice: str | None = None) -> None:
        super().__init__(message)
        if advice is not None:
            self.advice = advice


class SettingsError(ExtractorError):
    """A setting has a bad value; the message names the setting and what it takes."""

    stage = "settings"
    advice = "Correct the named setting."


class LexiconError(ExtractorError):
    """A language file is missing or breaks the rules of ``languages/``."""

    stage = "languages"
    advice = "Reinstall the package, or mend the named file."


class SourceError(ExtractorError):
    """An input cannot be found, opened or read."""

    stage = "source"
    advice = "Check that the path exists and may be read."


class UnreadableArchive(SourceError):
    """A container (ZIP, tar, WARC …) is damaged, encrypted or hostile."""

    advice = "Fetch the container again, or unpack it and pass the folder."


class NoPages(SourceError):
    """A table (JSON, CSV, Parquet …) without a column of pages."""

    advice = "Name the column that holds the pages with --column."


class TooLarge(SourceError):
    """A source exceeds ``Settings.max_bytes``."""

    advice = "Raise max_bytes if this page is wanted."


class PageError(ExtractorError):
    """The bytes are no readable page."""

    stage = "page"
    advice = "Look at the file: it may not be a page."


class NotText(PageError):
    """An image, a PDF or another binary under a page's name."""

    advice = "Convert the file to HTML or text first, or leave it out."


class EmptyPage(PageError):
    """Nothing to read: an empty file, or a page of scripts alone."""

    advice = "Fetch the page again; if it is built by scripts, save it from a browser."


class ErrorPage(PageError):
    """The page of a failed fetch: "503", a login or consent wall, an empty shell."""

    advice = "Fetch the page again, later or signed in."


class LimitExceeded(ExtractorError):
    """A source took longer, or more memory, than ``Settings`` allow."""

    stage = "extract"
    advice = "Raise max_seconds or max_memory if this page is wanted."


class ModelError(ExtractorError):
    """A model that was asked for is absent or broken."""

    stage = "models"
    advice = "Install the model that the message names, or leave the setting empty."


class TablesError(ExtractorError):
    """A folder of tables is absent, incomplete or contradicts its schema."""

    stage = "tables"
    advice = "Run the extraction again, or give the folder that --out wrote."
