"""File formats: each writes the same rows, and reads them back."""

from extractor.tables.formats.format import FORMATS, Format, Reader, Writer, files_of, format_named

__all__ = ["FORMATS", "Format", "Reader", "Writer", "files_of", "format_named"]
