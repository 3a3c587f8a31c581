"""Lines and tables as titles: every row in order, every fault named by its line, whatever comes before it kept."""

from __future__ import annotations

import contextlib
import csv
import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from careercli.errors import CareerError, FileError, UsageError
from careercli.library.intake import input_column, input_titles
from careercli.library.intake.lines import line_blocks
from careercli.model import limits


class Dribble(io.RawIOBase):
    """A stream that hands out a few bytes at a time."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data = io.BytesIO(data)
        self._size = size

    def read1(self, _: int = -1) -> bytes:
        return self._data.read(self._size)


def stdin(data: bytes | str, size: int = 1_000_000) -> Any:
    stream = Dribble(data.encode() if isinstance(data, str) else data, size)
    return SimpleNamespace(buffer=stream, isatty=lambda: False)


def column(data: bytes | str, name: str = "title", delimiter: str | None = None) -> list[str]:
    intake = input_column([], stdin(data), name, delimiter)
    return [title for batch in intake.batches for title in batch.titles]


def refused(data: bytes | str, name: str = "title", delimiter: str | None = None) -> str:
    with pytest.raises(CareerError) as error:
        column(data, name, delimiter)
    return f"{error.value.message} {error.value.hint}"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100_000])
def test_lines_do_not_depend_on_how_they_come(size: int) -> None:
    text = "\ufeffa\r\nb\rc\n\nd\u2028e\x85f\x0cg\r\n\r\n\u00e9\U0001f600"
    expected = ["a\r\n", "b\r", "c\n", "\n", "d\u2028e\x85f\x0cg\r\n", "\r\n", "\u00e9\U0001f600"]
    for data in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")):
        found = [line for block in line_blocks(Dribble(data, size), "It") for line in block]  # type: ignore[arg-type]
        assert found == expected


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("size", [1, 3, 100_000])
def test_text_of_two_or_four_bytes_a_letter_is_read(encoding: str, size: int) -> None:
    bom = "\ufeff" if encoding == "utf-32-le" else ""  # without one it is read by nobody
    data = f"{bom}title,id\nIng\u00e9nieur,1\n\u4e2d,2\n".encode(encoding)
    intake = input_column([], stdin(data, size), "title")
    assert [title for batch in intake.batches for title in batch.titles] == ["Ing\u00e9nieur", "\u4e2d"]
    assert intake.remarks == []


@pytest.mark.parametrize("broken", ["Ing\u00e9nieur".encode("latin-1"), b"x\xff", "\u4e2d".encode()[:2]])
def test_bytes_that_are_no_text_are_replaced_and_told(broken: bytes) -> None:
    for intake in (input_titles(stdin(b"mle\n" + broken)), input_column([], stdin(b"title\n" + broken), "title")):
        assert "\ufffd" in [title for batch in intake.batches for title in batch.titles][-1]
        assert intake.remarks == [
            "Standard input is not all UTF-8, and what is not is shown as \ufffd. Save it as UTF-8."
        ]


@pytest.mark.parametrize("data", [b"title\n", b"title", b"id,title\n", b"\xef\xbb\xbftitle\r\n"])
def test_a_table_without_a_row_says_so(data: bytes) -> None:
    intake = input_column([], stdin(data), "title")
    assert [batch.titles for batch in intake.batches] == [[]]
    assert intake.remarks == ["There is no title to read."]


def test_lines_without_ends_and_endings_of_every_kind() -> None:
    intake = input_titles(stdin("a\r\n\rb\n c \n\nd"))
    assert [title for batch in intake.batches for title in batch.titles] == ["a", "", "b", " c ", "", "d"]


@pytest.mark.parametrize(
    "data",
    [
        "title,id\nData Engineer,1\n",
        "id;title\r\n1;Data Engineer\r\n",
        "id\ttitle\n1\tData Engineer\n",
        "id|title|x\n1|Data Engineer|\n",
        "sep=;\nid;title\n1;Data Engineer\n",
        '"sep=\t"\r\nid\ttitle\r\n1\tData Engineer\r\n',
        "\n\nid,title\n1,Data Engineer\n",
        '"a, b; c";title\n1;Data Engineer\n',
        'id,"ti""t,le",title\n1,2,Data Engineer\n',
        '"two\nlines",title\n1,Data Engineer\n',
        "title\u00a0,id\nData Engineer,1\n",
        "id,\u200btitle \n1,Data Engineer\n",
        "\ufeff\ufefftitle\nData Engineer\n",
        "title,Title,TITLE\nData Engineer,x,y\n",
        " title,title\nx,Data Engineer\n",
        "id,title\n1,Data Engineer\n\n",
        "a,title\n1\n",
        'title\n"Data Engineer"\n',
        '5" pipe,title\n1,Data Engineer\n',
    ],
    ids=repr,
)
def test_the_column_is_found(data: str) -> None:
    expected = [""] if data == "a,title\n1\n" else ["Data Engineer"]
    for written in (data.encode(), data.encode("utf-16"), data.replace("\n", "\r").replace("\r\r", "\r").encode()):
        if b"two" not in written and not data.startswith("\n"):
            assert column(written) == expected
    assert column(data) == expected


def test_a_name_may_be_written_with_any_blank() -> None:
    assert column("job\u00a0 title,id\nx,1\n", "job title") == ["x"]
    assert column("job title,id\nx,1\n", "job\u00a0title") == ["x"]
    assert column("job title,id\nx,1\n", " job title ") == ["x"]


def test_a_given_delimiter_is_the_one() -> None:
    assert column("a~title\n1~x,y;z\n", delimiter="~") == ["x,y;z"]
    assert column("a\ttitle\n1\tx\n", delimiter="tab") == ["x"]
    assert column("a\ttitle\n1\tx\n", delimiter="\\t") == ["x"]
    assert 'no column "title"' in refused("a;title\n1;x\n", delimiter=",")
    for wrong in ("", "xx", '"', "\n"):
        assert "is no delimiter" in refused("title\n", delimiter=wrong)


def test_a_table_of_one_column_keeps_every_line_and_every_comma() -> None:
    data = 'title\nManager, Data Science\n\n"VP, ""Data"""\n \nx;y\n\n'
    assert column(data) == ["Manager, Data Science", "", 'VP, "Data"', " ", "x;y", ""]


def test_a_missing_column_shows_each_name_and_the_delimiter() -> None:
    assert refused("id; name\n") == (
        'Standard input has no column "title". Its columns, separated by semicolons, are: "id", " name".'
    )
    assert refused("id\n") == 'Standard input has no column "title". Its only column is "id".'
    assert refused("") == 'Standard input has no column "title". It is empty.'
    assert "separated by tabs" in refused("a\tb, c\td\n")


def test_two_columns_of_one_name_are_an_error() -> None:
    assert '2 columns are called "title" (columns 1, 3)' in refused("title,x,title\n1,2,3\n")
    assert "2 columns" in refused("title ,\u00a0title\n1,2\n")
    assert column("x,x,title\n1,2,3\n") == ["3"]


@pytest.mark.parametrize(
    ("data", "line", "before"),
    [
        ('title,id\n"Data Engineer,1\nData Analyst,2\nML Engineer,3\n', 2, 0),
        ('title,id\na,1\nb,"2\nc,3\n', 3, 1),
        ('title,id\na,1\nb,"2\n"c",3\n', 3, 1),
        ('title,id\na,1\n"b\nc",2\n"d,"x\ny"\n', 5, 2),
        ('title\na\n\n"b\nc\n', 4, 2),
        ('sep=,\ntitle,id\n"a,1\n', 3, 0),
        ('title,id\n"a","b\n', 2, 0),
        ('title,id\n"a\nb","c\n', 3, 0),
        ('title,"id\n', 1, 0),
        ('title,id,x\na,1,2\n"b,2,"c"\n', 3, 1),
        ('title,id\na,1\n"' + "x\n" * limits.LINE, 3, 1),
    ],
)
def test_an_open_quote_is_named_by_the_line_where_it_opens(data: str, line: int, before: int) -> None:
    seen: list[str] = []
    words = f"Standard input, line {line}: the quote that opens here"
    with pytest.raises(FileError, match=words):  # noqa: PT012 - the fault may be in the header or after rows
        for batch in input_column([], stdin(data), "title").batches:
            seen += batch.titles
    assert len(seen) == before


def test_quotes_that_people_write_without_need_are_read_as_before() -> None:
    data = 'title,id\n"Data" Engineer,1\nthe "Data" one,2\n5" pipe,3\n"a" ,4\n"b\nc" ,5\n'
    assert column(data) == ["Data Engineer", 'the "Data" one', '5" pipe', "a ", "b\nc "]


def test_a_cell_and_a_row_have_an_end() -> None:
    fits = "x" * (limits.LINE - 10)
    assert column(f'title,id\n"{fits}\n",1\n') == [f"{fits}\n"]
    assert column(f'title,id\nx,"{fits}\n{fits}"\n'.replace(fits, fits[: limits.LINE // 2 - 9])) == ["x"]
    assert "not closed within 100,000 characters" in refused(f'title,id\n"{fits}\n{fits}",1\n')
    cells = ",".join(f'"{fits}\n"' for _ in range(9))
    assert column(f"title,a,b,c,d,e,f,g,h\n{cells}\n") == [f"{fits}\n"]
    assert "line 3: the row is longer than 1,000,000" in refused(f"title,b\n1,2\n{cells},{cells}\n")


def test_rows_longer_than_the_header_are_told() -> None:
    intake = input_column([], stdin("title,id\na,1\nManager, Data,2\nb,3,\n"), "title", keep=True)
    rows = [row for batch in intake.batches for row in batch.rows]
    assert rows == [["a", "1"], ["Manager", " Data"], ["b", "3"]]
    assert intake.remarks == [
        "1 of 3 rows have more cells than the header has columns; what is beyond is left out. "
        "A text that holds the delimiter needs quotes."
    ]


@given(
    st.lists(st.lists(st.text(alphabet='ab",;\t\n\r |', max_size=8), min_size=3, max_size=3), max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from(["\r\n", "\n"]),
    st.integers(1, 50),
)
def test_what_csv_writes_is_read(rows: list[list[str]], delimiter: str, end: str, size: int) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(
        stream, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL if end == "\n" else csv.QUOTE_MINIMAL
    )
    writer.writerows([["id", "title", "x"], *rows])
    intake = input_column([], stdin(stream.getvalue(), size), "title", keep=True)
    assert [row for batch in intake.batches for row in batch.rows] == rows


@given(st.text(alphabet='a",\n ', max_size=40))
def test_what_is_not_refused_is_what_python_reads(text: str) -> None:
    data = f"title,id\n{text}"
    found = []
    with contextlib.suppress(FileError):
        found = [row for batch in input_column([], stdin(data), "title", keep=True).batches for row in batch.rows]
    assume(found)
    rows = [row for row in csv.reader(io.StringIO(data, newline="")) if row][1:]
    assert found == [[*row, "", ""][:2] for row in rows]


def test_files(tmp_path: Path) -> None:
    table = tmp_path / "jobs.tsv"
    table.write_text("id\ttitle\n1\tmle\n")
    intake = input_column([str(table)], None, "title")
    assert [batch.titles for batch in intake.batches] == [["mle"]]
    with pytest.raises(FileError, match="No such file"):
        input_column([str(tmp_path / "none.csv")], None, "title")
    with pytest.raises(FileError, match="directory"):
        input_column([str(tmp_path)], None, "title")
    with pytest.raises(UsageError, match="There is no file"):
        input_column(["Data Engineer"], None, "title")
    with pytest.raises(UsageError, match="reads one file"):
        input_column(["a.csv", "b.csv"], None, "title")
