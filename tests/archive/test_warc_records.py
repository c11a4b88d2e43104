"""Records of a WARC that are no pages, and bodies whose coding was undone before."""

from __future__ import annotations

import bz2
import gzip
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from extractor import Extraction, Problem, open_archive, run_archive

PAGE = b"<html><body><main><h1>Council opens</h1><p>The River Council opened 230 ports.</p></main></body></html>"


def record(body: bytes, *, content: str = "application/http; msgtype=response", kind: str = "response") -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://river.example/1\r\n"
    head += f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: {content}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def http(body: bytes, header: bytes = b"") -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + b"\r\n" + body


def test_what_the_domain_name_system_answered_is_no_page(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(
        record(b"20240327100000\nriver.example. 300 IN A 192.0.2.1\n", content="text/dns") + record(http(PAGE))
    )
    assert [source.url for source in open_archive(path)] == ["https://river.example/1"]


@pytest.mark.parametrize("header", [b"Content-Encoding: gzip\r\n", b"Transfer-Encoding: chunked\r\n"])
def test_a_body_whose_coding_was_undone_is_read_as_it_stands(tmp_path: Path, header: bytes) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(record(http(PAGE, header)))
    (result,) = run_archive(open_archive(path))
    assert isinstance(result, Extraction)
    assert result.release.title == "Council opens"


def test_a_cut_warc_in_a_zip_says_so(tmp_path: Path) -> None:
    whole = record(http(PAGE))
    with ZipFile(tmp_path / "crawl.zip", "w") as packed:
        packed.writestr("crawl.warc", whole + whole[: len(whole) * 2 // 3])
    page, problem = run_archive(open_archive(tmp_path / "crawl.zip"))
    assert isinstance(page, Extraction)
    assert isinstance(problem, Problem)
    assert "it ends within" in problem.error


def test_a_table_in_any_packing_is_a_table(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl.bz2"
    path.write_bytes(bz2.compress(json.dumps({"url": "https://river.example/1", "html": PAGE.decode()}).encode()))
    assert [source.name for source in open_archive(path)] == [f"{path}!1"]


def test_the_records_behind_such_a_body_are_read_too_where_all_are_packed_as_one(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    records = [record(http(PAGE, header)) for header in (b"", b"Content-Encoding: gzip\r\n", b"", b"")]
    path.write_bytes(gzip.compress(b"".join(records)))
    results = list(run_archive(open_archive(path)))
    assert [result.release.title for result in results if isinstance(result, Extraction)] == ["Council opens"] * 4
