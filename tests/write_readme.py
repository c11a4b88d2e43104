"""Write the schema into the README: ``python -m tests.write_readme``."""

from __future__ import annotations

import re
from pathlib import Path

from tests.schema_markdown import markdown_schema

README = Path(__file__).resolve().parents[1] / "README.md"


def main() -> None:
    text = README.read_text(encoding="utf-8")
    table = f"<!-- schema -->\n{markdown_schema()}\n<!-- /schema -->"
    README.write_text(re.sub(r"<!-- schema -->.*<!-- /schema -->", lambda _: table, text, flags=re.S), encoding="utf-8")


if __name__ == "__main__":
    main()
