from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import sys
import tarfile
import tracemalloc
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractor.archive.sources import open_archive, open_inputs
from extractor.errors import SourceError, TooLarge, UnreadableArchive
from extractor.extract import Problem
from extractor.page.source import Source

PAGES = {"a.html": b"<p>one</p>", "ar/\u062e\u0628\u0631.html": "<p>خبر</p>".encode(), "ar/c.txt": b"three"}


def read_all(path: Path | str, **options: str) -> dict[str, bytes]:
    """Member (or path) → bytes, read in order and then once more backwards."""
    sources = list(open_archive(path, **options))
    forwards = {source.member or source.archive: source.read() for source in sources}
    for source in reversed(sources):
        assert source.read() == forwards[source.member or source.archive]
    return forwards


def zip_of(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def tar_of(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def record(
    url: str, body: bytes, *, kind: str = "text/html; charset=windows-1256", status: str = "200 OK", coding: str = ""
) -> bytes:
    coded = f"Content-Encoding: {coding}\r\n" if coding else ""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{coded}Content-Length: {len(body)}\r\n\r\n"
    http = head.encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-27T22:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


RECORDS = [
    record("https://river.example/a", b"<p>one</p>"),
    record("https://river.example/logo.png", b"\x89PNG", kind="image/png"),
    record("https://river.example/gone", b"<p>gone</p>", status="404 Not Found"),
    record("https://river.example/b", b"<p>two</p>"),
]


def test_zip(tmp_path: Path) -> None:
    (tmp_path / "n.zip").write_bytes(zip_of({**PAGES, "style.css": b"x", "__MACOSX/a.html": b"x", "d/": b""}))
    assert read_all(tmp_path / "n.zip") == PAGES
    assert next(source.name for source in open_archive(tmp_path / "n.zip")) == f"{tmp_path / 'n.zip'}!a.html"


@pytest.mark.parametrize("suffix", ["tar", "tar.gz", "tgz", "tar.bz2", "tar.xz", "tar.zst"])
def test_tar(suffix: str, tmp_path: Path) -> None:
    data = tar_of(PAGES)
    if suffix == "tar.zst":
        data = pytest.importorskip("zstandard").compress(data)
    pack = {"tar.gz": gzip.compress, "tgz": gzip.compress, "tar.bz2": bz2.compress, "tar.xz": lzma.compress}
    (tmp_path / f"n.{suffix}").write_bytes(pack.get(suffix, bytes)(data))
    assert read_all(tmp_path / f"n.{suffix}") == PAGES


def test_members_of_one_name_are_both_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "n.zip", "w") as archive:
        archive.writestr("a.html", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.html", b"2")
        archive.writestr("a.html#2", b"3")
    assert read_all(tmp_path / "n.zip") == {"a.html": b"1", "a.html#2": b"2", "a.html#2#2": b"3"}


@pytest.mark.parametrize("packing", ["plain", "records", "stream"])
def test_warc(packing: str, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    path = tmp_path / ("c.warc" if packing == "plain" else "c.warc.gz")
    path.write_bytes(warc_of(RECORDS, packing))
    assert list(read_all(path).values()) == [b"<p>one</p>", b"<p>two</p>"]
    first = next(open_archive(path))
    assert (first.url, first.date, first.charset) == ("https://river.example/a", "2024-03-27", "windows-1256")


def warc_of(records: list[bytes], packing: str) -> bytes:
    whole = b"".join(records)
    return {"plain": whole, "records": b"".join(map(gzip.compress, records)), "stream": gzip.compress(whole)}[packing]


@pytest.mark.parametrize("packing", ["plain", "records", "stream"])
@pytest.mark.parametrize("coding", ["br", "gzip", "deflate"])
def test_a_record_that_cannot_be_decoded_is_a_problem_of_its_own(coding: str, packing: str, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    junk = record("https://river.example/junk", b"\xff\xfe neither packed nor a page" * 9, coding=coding)
    packed = record("https://river.example/packed", gzip.compress(b"<p>packed</p>"), coding="gzip")
    path = tmp_path / ("c.warc" if packing == "plain" else "c.warc.gz")
    path.write_bytes(warc_of([RECORDS[0], junk, packed, RECORDS[3]], packing))
    one, bad, coded, two = open_archive(path)
    assert [one.read(), coded.read(), two.read()] == [b"<p>one</p>", b"<p>packed</p>", b"<p>two</p>"]
    assert bad.url == "https://river.example/junk"
    with pytest.raises(UnreadableArchive):
        bad.read()
    assert two.read() == b"<p>two</p>"


@pytest.mark.parametrize("packing", ["plain", "records", "stream"])
@pytest.mark.parametrize("last", ["response", "request"])
def test_a_warc_that_ends_in_the_midst_is_damaged(last: str, packing: str, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    end = record("https://river.example/c", b"<p>three " + os.urandom(90).hex().encode() + b"</p>")
    end = end.replace(b"WARC-Type: response", f"WARC-Type: {last}".encode())
    path = tmp_path / ("c.warc" if packing == "plain" else "c.warc.gz")
    whole = warc_of([*RECORDS, end], packing)
    good = warc_of(RECORDS, packing)
    # Of the last record there is a part of its name, of its headers, of those of HTTP, of its page; of gzip, no end.
    ends = [len(good) + 4, len(good) + 60, end.find(b"\r\nContent-Length: ") + 18 + len(good), len(whole) - 60]
    for cut_at in ends if packing != "stream" else [len(whole) - 60, len(whole) - 1]:
        path.write_bytes(whole[:cut_at])
        *pages, problem = open_inputs([str(path)])
        assert isinstance(problem, Problem)
        assert problem.source == str(path)
        texts = [page.read() for page in pages if isinstance(page, Source)]
        assert texts[:2] == [b"<p>one</p>", b"<p>two</p>"]
        assert not texts[2:] or (packing == "stream" and texts[2].endswith(b"</p>"))
    path.write_bytes(whole)
    assert len(list(open_archive(path))) == (3 if last == "response" else 2)


@pytest.mark.parametrize("suffix", ["jsonl", "ndjson.gz", "jsonl.zst", "json", "json.gz", "csv", "tsv", "parquet"])
def test_rows(suffix: str, tmp_path: Path) -> None:
    rows = [
        {"URL": "https://river.example/a", "html": "<p>خبر</p>", "date": "2024-03-27T10:00:00", "text": "no"},
        {"URL": "", "html": None, "date": "2024-13-45", "text": 'two\nlines, "x"'},
    ]
    path = tmp_path / f"p.{suffix}"
    if suffix.startswith(("jsonl", "ndjson")):
        data = "\n".join(json.dumps(row) for row in rows).encode()
        if suffix.endswith("zst"):
            data = pytest.importorskip("zstandard").compress(data)
        path.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    elif suffix.startswith("json"):
        data = json.dumps(rows, indent=1, ensure_ascii=False).encode("utf-8-sig")
        path.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    elif suffix == "parquet":
        pytest.importorskip("pyarrow")
        pytest.importorskip("pandas").DataFrame(rows).to_parquet(path)
    else:
        separator = "\t" if suffix == "tsv" else ","
        pytest.importorskip("pandas").DataFrame(rows).to_csv(path, sep=separator, index=False, encoding="utf-8-sig")
    assert read_all(path) == {"1": "<p>خبر</p>".encode(), "2": b'two\nlines, "x"'}
    first, second = open_archive(path)
    assert (first.url, first.date) == ("https://river.example/a", "2024-03-27")
    assert (second.url, second.date) == (None, None)
    assert read_all(path, column="text")["1"] == b"no"


def test_rows_that_are_broken_are_problems_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "p.jsonl").write_bytes(b'{"html": "<p>1</p>"}\nnot json\n[1]\n\n{"html": 7}\n')
    sources = list(open_archive(tmp_path / "p.jsonl"))
    assert [source.member for source in sources] == ["1", "2", "3", "4"]
    for source, words in ((sources[1], "no JSON"), (sources[2], "no JSON object")):
        with pytest.raises(SourceError, match=words):
            source.read()
    assert sources[3].read() == b""


def test_a_column_inside_another(tmp_path: Path) -> None:
    posts = [{"link": f"https://river.example/{n}", "content": {"rendered": f"<p>{n}</p>"}} for n in (1, 2)]
    (tmp_path / "posts.json").write_text(json.dumps(posts), encoding="utf-8")
    (tmp_path / "posts.jsonl").write_text("\n".join(map(json.dumps, posts)), encoding="utf-8")
    for name in ("posts.json", "posts.jsonl"):
        assert read_all(tmp_path / name, column="content.rendered") == {"1": b"<p>1</p>", "2": b"<p>2</p>"}
        sources = open_archive(tmp_path / name, column="content.rendered")
        assert next(sources).url == "https://river.example/1"


@pytest.mark.parametrize("first", [{"crawl": "2024", "count": 3}, {"content": None}])
@pytest.mark.parametrize("suffix", ["jsonl", "json"])
@pytest.mark.parametrize("outer", [None, zip_of])
def test_objects_without_a_page_before_those_with_one(
    outer: object, suffix: str, first: dict[str, object], tmp_path: Path
) -> None:
    column = "content.rendered" if "content" in first else None
    pages = [{"content": {"rendered": f"<p>{n}</p>"}} if column else {"html": f"<p>{n}</p>"} for n in (2, 3)]
    rows = [first, *pages]
    text = "\n".join(map(json.dumps, rows)) if suffix == "jsonl" else json.dumps(rows)
    (tmp_path / f"p.{suffix}").write_text(text, encoding="utf-8")
    if outer is zip_of:
        (tmp_path / "n.zip").write_bytes(zip_of({f"p.{suffix}": text.encode()}))
        (tmp_path / f"p.{suffix}").unlink()
    found = [source.read() for source in open_archive(tmp_path, column=column)]
    assert found == [b"", b"<p>2</p>", b"<p>3</p>"]


@pytest.mark.parametrize(
    "broken", ['{"html": "2" "x"}', '{"html": "2",}', "{'html': 2}", '{"html": {"a": [1, 2}}', '{"html": "<p c="a">,"}',
               '{"html": "\\x, \\" ]"}', "{" * 5 + "}" * 5, "x", '{"html": "tab\t"}']
)  # fmt: skip
def test_a_broken_element_of_an_array_is_a_problem_of_its_own(broken: str, tmp_path: Path) -> None:
    for number, elements in enumerate((['{"html": "1"}', broken, '{"html": "3"}'], [broken, '{"html": "3"}', "7"])):
        path = tmp_path / f"{number}.json"
        path.write_text(f"[{', '.join(elements)}]", encoding="utf-8")
        sources = list(open_archive(path))
        assert [source.member for source in sources] == ["1", "2", "3"]
        for source, element in zip(sources, elements, strict=True):
            if element == broken or element == "7":
                with pytest.raises(SourceError, match="no JSON"):
                    source.read()
            else:
                assert source.read() == element[-3:-2].encode()


def test_a_json_of_something_else_broken_all_through_ends_soon(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text('[{"html": "1"}, ' + "x, " * 1000 + '{"html": "2"}]', encoding="utf-8")
    *pages, problem = open_inputs([str(tmp_path)])
    assert 1 < len(pages) < 50
    assert isinstance(problem, Problem)
    (tmp_path / "p.json").write_text('[{"html": "1"}, {"html": "2"}, ', encoding="utf-8")
    *pages, problem = open_inputs([str(tmp_path)])
    assert [page.read() for page in pages if isinstance(page, Source)] == [b"1", b"2"]
    assert isinstance(problem, Problem)
    assert "no end" in problem.error


def test_a_column_inside_another_in_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    pandas = pytest.importorskip("pandas")
    posts = [{"link": f"https://river.example/{n}", "content": {"rendered": f"<p>{n}</p>", "raw": "x"}} for n in (1, 2)]
    pandas.DataFrame(posts).to_parquet(tmp_path / "p.parquet")
    pandas.json_normalize(posts).to_parquet(tmp_path / "flat.parquet")
    for name in ("p.parquet", "flat.parquet"):
        assert read_all(tmp_path / name, column="content.rendered") == {"1": b"<p>1</p>", "2": b"<p>2</p>"}
    assert next(open_archive(tmp_path / "p.parquet", column="content.rendered")).url == "https://river.example/1"
    with pytest.raises(SourceError, match=r"no column 'content\.html' among link, content"):
        list(open_archive(tmp_path / "p.parquet", column="content.html"))


def peak_of(path: Path, max_bytes: int) -> tuple[list[Source | Problem], int]:
    """What is found, and the most memory that finding and reading it took."""
    tracemalloc.start()
    items = list(open_inputs([str(path)], max_bytes=max_bytes))
    for item in items:
        if isinstance(item, Source):
            with suppress(SourceError):
                item.read(max_bytes=max_bytes)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return items, peak


def test_rows_without_an_end_are_read_up_to_the_limit(tmp_path: Path) -> None:
    good, long = b"<p>1</p>", b"x" * 40_000_000
    bombs = {
        "line.csv.gz": b"html\n" + good + b"\n" + long,
        "header.tsv": long,
        "lines.csv.gz": b"html\n" + good + b'\n"' + (b"x" * 99 + b"\n") * 400_000,
        "p.jsonl": b'{"html": "<p>1</p>"}\n' + long + b'\n{"html": "<p>1</p>"}\n',
        "p.json.gz": b'[{"html": "<p>1</p>"}, "' + long,
        "broken.json.gz": b'[{"html": "<p>1</p>"}, {"a": b, "' + long,
    }
    for name, data in bombs.items():
        (tmp_path / name).write_bytes(gzip.compress(data, 1) if name.endswith("gz") else data)
        items, peak = peak_of(tmp_path / name, 1_000_000)
        assert peak < 25_000_000
        texts = [item.read() for item in items if isinstance(item, Source) and item.member != "2"]
        assert texts == [good] * {"p.jsonl": 2, "header.tsv": 0}.get(name, 1)
        if name == "p.jsonl":
            with pytest.raises(SourceError, match=r"longer than 4,000,000 bytes"):
                Source(str(tmp_path / name), "2").read(max_bytes=1_000_000)
        else:
            assert isinstance(items[-1], Problem)


def test_a_row_may_be_longer_than_its_page(tmp_path: Path) -> None:
    page = "<p>" + "خبر " * 200_000
    (tmp_path / "p.jsonl").write_text(json.dumps({"html": page, "url": ""}), encoding="utf-8")
    (source,) = open_inputs([str(tmp_path)], max_bytes=1_500_000)
    assert isinstance(source, Source)
    assert source.read(max_bytes=1_500_000) == page.encode()


def test_json_that_ends_or_breaks_in_the_midst(tmp_path: Path) -> None:
    for number, data in enumerate([b'[{"html": "1"}, {"html": "2', b'[{"html": "1"}, <html>', b'[{"html": "1"}, 7]']):
        path = tmp_path / f"{number}.json"
        path.write_bytes(data)
        good, bad = open_inputs([str(path)])
        assert isinstance(good, Source)
        assert good.read() == b"1"
        if number < 2:
            assert isinstance(bad, Problem)
            assert "no JSON" in bad.error
        else:
            assert isinstance(bad, Source)
            with pytest.raises(SourceError, match="no JSON object"):
                bad.read()


def test_a_long_json_array_is_streamed(tmp_path: Path) -> None:
    page = "<p>" + "word " * 60_000 + "</p>"
    (tmp_path / "p.json").write_text(json.dumps([{"html": f"{n} {page}"} for n in range(12)]), encoding="utf-8")
    sources = list(open_archive(tmp_path / "p.json"))
    assert len(sources) == 12
    assert sources[11].read().startswith(b"11 <p>")
    assert sources[3].read().startswith(b"3 <p>")


def test_json_beside_pages_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "theme", "version": "1"}', encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"name": ', encoding="utf-8")
    (tmp_path / "one.json").write_text('{"url": "https://river.example/x", "maintext": "one"}', encoding="utf-8")
    assert read_all(tmp_path) == {"1": b"one"}


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


ROWS = [{"html": f"<p>{number * number} boats</p>", "url": f"https://river.example/{number}"} for number in range(400)]
LINES = "\n".join(map(json.dumps, ROWS)).encode()
DAMAGED = {
    "p.jsonl.gz": cut(gzip.compress(LINES)),
    "p.json.gz": cut(gzip.compress(json.dumps(ROWS).encode())),
    "p.csv.gz": cut(gzip.compress(b"html,url\n" + b"<p>1</p>,https://river.example/1\n" * 20_000)),
    "none.csv.gz": gzip.compress(b"html,url\n" * 20)[:14],
    "one.json": b'{"url": "https://river.example/1", "MainText": "The council opened',
    "p.parquet": b"PAR1 broken",
}


@pytest.mark.parametrize("name", DAMAGED)
@pytest.mark.parametrize("outer", [None, zip_of, tar_of])
def test_a_damaged_table_is_said_where_it_is_not_named_too(outer: object, name: str, tmp_path: Path) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    if outer is None:
        (tmp_path / name).write_bytes(DAMAGED[name])
    else:
        (tmp_path / ("n.zip" if outer is zip_of else "n.tar")).write_bytes(outer({name: DAMAGED[name]}))  # type: ignore[operator]
    *good, last = open_inputs([str(tmp_path)])
    for item in good:
        assert isinstance(item, Source)
        assert item.read().startswith(b"<p>")
    assert bool(good) == (name in ("p.jsonl.gz", "p.csv.gz"))
    if outer is None:
        assert isinstance(last, Problem)
        assert last.source == str(tmp_path / name)
    else:
        assert isinstance(last, Source)
        assert last.member == f"{name}!?"
        with pytest.raises(SourceError):
            last.read()


@pytest.mark.parametrize("outer", [None, zip_of])
def test_a_table_whose_library_is_absent_is_said(
    outer: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    data = b"PAR1"
    (tmp_path / ("p.parquet" if outer is None else "n.zip")).write_bytes(
        data if outer is None else zip_of({"p.parquet": data})
    )
    (item,) = open_inputs([str(tmp_path)])
    if isinstance(item, Problem):
        assert "Parquet needs the package pyarrow" in item.error
    else:
        with pytest.raises(SourceError, match="Parquet needs the package pyarrow"):
            item.read()


def test_a_json_without_values_is_no_problem(tmp_path: Path) -> None:
    for data in ("", "[]", " \n"):
        (tmp_path / "p.json").write_text(data, encoding="utf-8")
        assert list(open_inputs([str(tmp_path / "p.json")])) == list(open_inputs([str(tmp_path)])) == []


def test_a_table_without_pages(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("name,age\na,1\n", encoding="utf-8")
    with pytest.raises(SourceError, match="no column of html or text among name, age"):
        list(open_archive(tmp_path / "p.csv"))
    with pytest.raises(SourceError, match="no column 'page'"):
        list(open_archive(tmp_path / "p.csv", column="page"))
    assert list(open_archive(tmp_path)) == []  # beside pages, a table of something else is no input


def test_mhtml_and_packed_pages(tmp_path: Path) -> None:
    message = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"; type="text/html"\r\n\r\n--B\r\n'
        "Content-Type: text/html; charset=windows-1256\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<p>=CE=C8=D1</p>\r\n--B\r\nContent-Type: image/png\r\n\r\nxx\r\n--B--\r\n"
    )
    (tmp_path / "a.mhtml").write_bytes(message.encode())
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(b"<p>b</p>"))
    (tmp_path / "c.html.xz").write_bytes(lzma.compress(b"<p>c</p>"))
    (tmp_path / "d.zip").write_bytes(zip_of({"e.mht": message.encode()}))
    pages = read_all(tmp_path)
    assert pages[str(tmp_path / "a.mhtml")].decode("utf-8-sig").strip() == "<p>خبر</p>"
    assert pages["e.mht"] == pages[str(tmp_path / "a.mhtml")]
    assert pages[str(tmp_path / "b.html.gz")] == b"<p>b</p>"
    assert pages[str(tmp_path / "c.html.xz")] == b"<p>c</p>"


def test_frames_of_zstandard(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    page = b"<p>" + os.urandom(3000).hex().encode() + b"</p>"
    path = tmp_path / "a.html.zst"
    path.write_bytes(zstandard.compress(page) + zstandard.compress(b"<p>2</p>"))
    assert Source(str(path)).read() == page + b"<p>2</p>"
    whole = zstandard.compress(page)
    for broken in (whole[:-1], whole[: len(whole) // 2], whole[:6] + b"junk" * 9 + whole[42:], whole + b"junk"):
        path.write_bytes(broken)
        with pytest.raises(UnreadableArchive):
            Source(str(path)).read()
    path.write_bytes(zstandard.compress(bytes(100_000_000)))
    tracemalloc.start()
    with pytest.raises(TooLarge):
        Source(str(path)).read(max_bytes=1_000_000)
    assert tracemalloc.get_traced_memory()[1] < 40_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("outer", [zip_of, tar_of])
def test_containers_in_containers_one_level_deep(outer: object, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    inner = {
        "x.html": b"<p>x</p>",
        "in.zip": zip_of({"a!b.html": b"<p>a</p>", "deeper.zip": zip_of({"z.html": b"z"})}),
        "in.tar.gz": gzip.compress(tar_of({"t.html": b"<p>t</p>", "u.html": b"<p>u</p>"})),
        "in.warc.gz": b"".join(map(gzip.compress, RECORDS)),
        "in.jsonl": b'{"html": "<p>j</p>"}\n{"html": "<p>k</p>"}',
        "other.csv": b"a,b\n1,2\n",
        "bad.zip": b"PK\x03\x04 broken",
    }
    name = "out.zip" if outer is zip_of else "out.tar"
    (tmp_path / name).write_bytes(outer(inner))
    sources = {source.member: source for source in open_archive(tmp_path / name)}
    bad = sources.pop("bad.zip!?")
    with pytest.raises(UnreadableArchive):
        bad.read()
    found = {member: source.read() for member, source in sources.items()}
    deeper = found.pop("in.zip!deeper.zip")
    assert deeper.startswith(b"PK")  # two levels deep it is a file like any other
    offset = len(b"".join(map(gzip.compress, RECORDS[:3])))
    assert found == {
        "x.html": b"<p>x</p>", "in.zip!a!b.html": b"<p>a</p>", "in.tar.gz!t.html": b"<p>t</p>",
        "in.tar.gz!u.html": b"<p>u</p>", "in.warc.gz!0": b"<p>one</p>", f"in.warc.gz!{offset}": b"<p>two</p>",
        "in.jsonl!1": b"<p>j</p>", "in.jsonl!2": b"<p>k</p>",
    }  # fmt: skip


def test_a_folder_in_order_without_what_lies_beside_pages(tmp_path: Path) -> None:
    for name in (
        "b/2.html",
        "a/1.html",
        "a/logo.PNG",
        ".git/x.html",
        "b/.hidden",
        "c.css",
        "b/page.php?id=3",
        "doc.pdf",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    names = [os.path.relpath(source.archive, tmp_path) for source in open_archive(tmp_path)]
    assert names == ["doc.pdf", "a/1.html", "b/2.html", "b/page.php?id=3"]
    globbed = [os.path.relpath(source.archive, tmp_path) for source in open_archive(tmp_path / "**" / "*.html")]
    assert globbed == ["a/1.html", "b/2.html"]


def test_the_output_folder_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"x")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "t.html").write_bytes(b"x")
    items = list(open_inputs([str(tmp_path)], without=[tmp_path / "out"]))
    assert [item.archive for item in items] == [str(tmp_path / "a.html")]


def test_tables_of_an_earlier_run_are_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"x")
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "manifest.json").write_text('{"versions": {"press-release-extractor": "0.1.0"}}')
    for name in ("releases.csv", "blocks.csv"):
        (tmp_path / "tables" / name).write_text("release_id,text\n1,words\n")
    assert [source.archive for source in open_archive(tmp_path)] == [str(tmp_path / "a.html")]
    named = list(open_archive(tmp_path / "tables" / "blocks.csv"))
    assert [source.read() for source in named] == [b"words"]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    folder, secret = tmp_path / "in", tmp_path / "secret"
    folder.mkdir()
    secret.mkdir()
    (secret / "s.html").write_bytes(b"secret")
    (folder / "a.html").write_bytes(b"a")
    (folder / "inside.html").symlink_to(folder / "a.html")
    (folder / "out.html").symlink_to(secret / "s.html")
    (folder / "outside").symlink_to(secret)
    (folder / "circle").symlink_to(folder)
    (folder / "nowhere.html").symlink_to(tmp_path / "nowhere")
    items = list(open_inputs([str(folder)]))
    assert [Path(item.archive).name for item in items if isinstance(item, Source)] == ["a.html", "inside.html"]
    problems = [item for item in items if isinstance(item, Problem)]
    assert [Path(problem.source).name for problem in problems] == ["outside", "nowhere.html", "out.html"]
    assert "not followed" in problems[0].error


def test_a_link_to_a_folder_that_is_not_walked_is_a_problem(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name in ("2024/a.html", ".store/b.html", "out/t.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    for link, target in (("latest", "2024"), ("kept", ".store"), (".hidden", tmp_path), ("tables", "out")):
        (folder / link).symlink_to(target if isinstance(target, Path) else folder / target)
    items = list(open_inputs([str(folder)], without=[folder / "out"]))
    assert [Path(item.archive).name for item in items if isinstance(item, Source)] == ["a.html"]
    assert [Path(item.source).name for item in items if isinstance(item, Problem)] == ["kept"]


def test_a_folder_that_may_not_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b/deep", "c"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "p.html").write_bytes(b"x")
    scandir = os.scandir

    def guarded(path: str) -> object:
        if Path(path).name in ("deep", "closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    items = list(open_inputs([str(tmp_path)]))
    assert [type(item) for item in items] == [Source, Problem, Source]
    assert isinstance(items[1], Problem)
    assert items[1].source == str(tmp_path / "b" / "deep")
    assert "Permission denied" in items[1].error
    (tmp_path / "closed").mkdir()
    assert [type(item) for item in open_inputs([str(tmp_path / "closed")])] == [Problem]


def test_a_glob_walks_the_folders_that_it_matches(tmp_path: Path) -> None:
    for name in ("2024/a.html", "2024/03/b.html", "2025/c.html", "d.html", "e.css", "out/t.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.html").symlink_to(tmp_path / "loop.html")
    wanted = ["2024/a.html", "2024/03/b.html", "2025/c.html", "d.html", "gone.html", "loop.html"]
    for pattern in ("*", "**", "**/*"):
        items = list(open_inputs([str(tmp_path / pattern)], without=[tmp_path / "out"]))
        names = [os.path.relpath(item.archive, tmp_path) for item in items if isinstance(item, Source)]
        if pattern == "**":  # matches the folder itself, whose links are those of a walk
            assert names == ["d.html", *wanted[:3]]
            assert [Path(item.source).name for item in items if isinstance(item, Problem)] == wanted[4:]
        else:
            assert names == wanted
            with pytest.raises(SourceError, match="does not exist"):
                Source(str(tmp_path / "gone.html")).read()
    named = open_inputs([str(tmp_path / "20*" / "0*")])
    assert [os.path.relpath(item.archive, tmp_path) for item in named if isinstance(item, Source)] == ["2024/03/b.html"]


def test_names_that_lead_elsewhere_are_only_names(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    files = {"../../escape.html": b"1", "/abs/escape.html": b"2", "c:\\escape.html": b"3"}
    (folder / "n.zip").write_bytes(zip_of(files))
    (folder / "n.tar").write_bytes(tar_of(files))
    before = sorted(tmp_path.rglob("*"))
    assert [source.read() for source in open_archive(folder)] == [b"1", b"2", b"3"] * 2
    assert sorted(tmp_path.rglob("*")) == before


def add_link(archive: tarfile.TarFile, name: str, target: str, kind: bytes = tarfile.LNKTYPE) -> None:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    archive.addfile(info)


def test_tar_links_and_devices_are_left_out(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "n.tar", "w") as archive:
        for kind, name in ((tarfile.SYMTYPE, "s"), (tarfile.CHRTYPE, "d"), (tarfile.FIFOTYPE, "f")):
            add_link(archive, name, "/etc/passwd", kind)
    assert list(open_archive(tmp_path / "n.tar")) == []


@pytest.mark.parametrize("suffix", ["tar", "tar.gz"])
def test_a_hard_link_of_a_tar_is_read_as_what_it_links_to(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"n.{suffix}"
    with tarfile.open(path, "w:gz" if suffix.endswith("gz") else "w") as archive:
        for name, data in (("a.html", b"1"), ("in.zip", zip_of({"z.html": b"z"})), ("a.html", b"2")):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
            if data == b"1":
                add_link(archive, "first.html", "./a.html")
        for name, target in (
            ("b.html", "a.html"),
            ("c.html", "b.html"),
            ("copy.zip", "in.zip"),
            ("logo.png", "a.html"),
        ):
            add_link(archive, name, target)
    assert read_all(path) == {
        "a.html": b"1", "first.html": b"1", "in.zip!z.html": b"z", "a.html#2": b"2", "b.html": b"2", "c.html": b"2",
        "copy.zip!z.html": b"z",
    }  # fmt: skip


def test_a_hard_link_to_nothing_in_the_tar_is_a_problem(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "n.tar", "w") as archive:
        add_link(archive, "l", "/etc/passwd")
    (source,) = open_archive(tmp_path / "n.tar")
    with pytest.raises(SourceError, match="does not hold"):
        source.read()


@pytest.mark.parametrize("packing", ["tar", "tar.gz"])
@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK])
def test_a_header_of_a_tar_is_held_up_to_a_limit(kind: bytes, packing: str, tmp_path: Path) -> None:
    bomb = tarfile.TarInfo("bomb")
    bomb.type, bomb.size = kind, 40_000_000
    good = tarfile.TarInfo("a.html")
    good.size = 1
    data = good.tobuf() + b"1".ljust(512, b"\0") + bomb.tobuf() + b"x" * bomb.size
    (tmp_path / f"n.{packing}").write_bytes(gzip.compress(data, 1) if packing == "tar.gz" else data)
    (page, problem), peak = peak_of(tmp_path / f"n.{packing}", 1_000_000)
    assert peak < 20_000_000
    assert isinstance(page, Source)
    assert page.read() == b"1"
    assert isinstance(problem, Problem)
    assert "40,000,000" in problem.error


def test_long_names_of_a_tar_are_names(tmp_path: Path) -> None:
    for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        with tarfile.open(tmp_path / "n.tar", "w", format=form) as archive:
            info = tarfile.TarInfo("خبر/" * 60 + "a.html")
            info.size = 1
            archive.addfile(info, io.BytesIO(b"1"))
        assert read_all(tmp_path / "n.tar") == {info.name: b"1"}


@pytest.mark.parametrize("damage", ["junk", "cut"])
def test_a_broken_header_in_the_midst_of_a_tar_is_damage(damage: str, tmp_path: Path) -> None:
    data = tar_of(PAGES)
    broken = data[:1024] + b"j" * 512 + data[1536:] if damage == "junk" else data[: 1024 + 200]
    (tmp_path / "n.tar").write_bytes(broken)
    page, problem = open_inputs([str(tmp_path / "n.tar")])
    assert isinstance(page, Source)
    assert page.read() == PAGES["a.html"]
    assert isinstance(problem, Problem)


def test_bombs_end_at_the_limit(tmp_path: Path) -> None:
    zeros = bytes(50_000_000)
    (tmp_path / "n.zip").write_bytes(zip_of({"bomb.html": zeros, "good.html": b"good"}))
    (tmp_path / "n.tar.gz").write_bytes(gzip.compress(tar_of({"bomb.html": zeros, "good.html": b"good"}), 1))
    (tmp_path / "p.html.gz").write_bytes(gzip.compress(zeros, 1))
    (tmp_path / "p.html").write_bytes(zeros)
    for source in open_archive(tmp_path):
        if "good" in source.name:
            assert source.read(max_bytes=1000) == b"good"
        else:
            with pytest.raises(TooLarge, match="1,000"):
                source.read(max_bytes=1000)


def packed_gigabyte(start: bytes) -> bytes:
    """A gzip file of these bytes and a gigabyte of zeros, packed a megabyte at a time."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    first = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08" + bytes(7) + first + block * 1024


def test_a_gigabyte_is_read_up_to_the_limit_alone(tmp_path: Path) -> None:
    header = tarfile.TarInfo("bomb.html")
    header.size = 1 << 30
    (tmp_path / "n.tar.gz").write_bytes(packed_gigabyte(header.tobuf()))
    (tmp_path / "p.html.gz").write_bytes(packed_gigabyte(b"<p>"))
    (tmp_path / "p.jsonl.gz").write_bytes(packed_gigabyte(b'{"html": "<p>1</p>"}\n{"html": "'))
    for source in (
        Source(str(tmp_path / "n.tar.gz"), "bomb.html"), Source(str(tmp_path / "p.html.gz")),
    ):  # fmt: skip
        tracemalloc.start()
        with pytest.raises(TooLarge):
            source.read(max_bytes=20_000_000)
        assert tracemalloc.get_traced_memory()[1] < 90_000_000
        tracemalloc.stop()
    assert Source(str(tmp_path / "p.jsonl.gz"), "1").read() == b"<p>1</p>"


def test_a_lying_size_does_not_help(tmp_path: Path) -> None:
    data = bytearray(zip_of({"bomb.html": bytes(100_000)}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")  # the index claims ten bytes
    (tmp_path / "n.zip").write_bytes(bytes(data))
    with pytest.raises((TooLarge, UnreadableArchive)):
        next(open_archive(tmp_path / "n.zip")).read(max_bytes=5)


@pytest.mark.parametrize("name", ["n.zip", "n.tar", "n.tar.gz", "c.warc", "c.warc.gz", "p.parquet", "p.csv", "p.jsonl"])
@pytest.mark.parametrize(
    "data", [b"", b"\x1f\x8b\x08\x00broken", b"PK\x05\x06", b"\0" * 2000, b"WARC/1.0\r\nbroken\r\n\r\n"]
)
def test_broken_containers_are_problems_or_empty(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    for item in open_inputs([str(tmp_path / name)]):
        if isinstance(item, Problem):
            assert item.stage == "source"
            assert item.advice
        else:
            with suppress(SourceError):
                item.read(max_bytes=10_000)


def test_an_encrypted_member_says_so(tmp_path: Path) -> None:
    data = bytearray(zip_of({"a.html": b"secret"}))
    for mark, shift in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + shift] |= 1
    (tmp_path / "n.zip").write_bytes(bytes(data))
    with pytest.raises(UnreadableArchive, match="encrypted"):
        next(open_archive(tmp_path / "n.zip")).read()


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        list(open_archive(tmp_path / "absent.html"))
    with pytest.raises(SourceError, match="matches no file"):
        list(open_archive(tmp_path / "*.html"))
    with pytest.raises(SourceError, match="does not exist"):
        Source(str(tmp_path / "absent.html")).read()
    with pytest.raises(SourceError, match="no file"):
        Source(str(tmp_path)).read()
    (tmp_path / "n.zip").write_bytes(zip_of(PAGES))
    with pytest.raises(SourceError, match="no member"):
        Source(str(tmp_path / "n.zip"), "z.html").read()
    assert isinstance(next(open_inputs(["a\0b"])), Problem)


def test_a_container_that_changed_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "n.zip"
    path.write_bytes(zip_of({"a.html": b"1"}))
    assert read_all(path) == {"a.html": b"1"}
    path.write_bytes(zip_of({"a.html": b"22"}))
    assert read_all(path) == {"a.html": b"22"}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["n.zip", "n.tar", "n.tar.gz", "c.warc", "c.warc.gz", "p.jsonl", "p.json", "p.csv"]),
    data=st.data(),
)
def test_damage_anywhere_is_an_error_of_ours(name: str, data: st.DataObject, tmp_path: Path) -> None:
    whole = {
        "n.zip": zip_of(PAGES), "n.tar": tar_of(PAGES), "n.tar.gz": gzip.compress(tar_of(PAGES)),
        "c.warc": b"".join(RECORDS), "c.warc.gz": b"".join(map(gzip.compress, RECORDS)),
        "p.json": b'[{"html": "<p>1</p>"}, {"html": "2"}]',
        "p.jsonl": b'{"html": "<p>1</p>"}\n' * 3, "p.csv": b"html,url\na,b\nc,d\n",
    }[name]  # fmt: skip
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / name).write_bytes(bytes(broken[: data.draw(st.integers(1, len(broken)))]))
    for item in open_inputs([str(tmp_path / name)]):
        if isinstance(item, Source):
            with suppress(SourceError):
                item.read(max_bytes=1_000_000)
