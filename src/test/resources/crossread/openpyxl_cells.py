"""The cells of workbooks as openpyxl reads them (seen.py says how they are printed)."""
import datetime
import io
import os
import re
import sys
import warnings
import zipfile

import openpyxl
from openpyxl.cell.text import Text
from openpyxl.worksheet import _reader
from openpyxl.xml.constants import SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from seen import say

TYPES = '[Content_Types].xml'
DAYS = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


class Parser(_reader.WorkSheetParser):
    """Openpyxl's own, which leaves days as the numbers they are in the file and remembers the formulas that came to an empty text."""

    empty = None

    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        self.date_formats = self.timedelta_formats = set()

    def parse_cell(self, element):
        parsed = super().parse_cell(element)
        value = element.find(_reader.VALUE_TAG)
        if element.get('t') == 'str' and value is not None and not value.text:
            Parser.empty.add((parsed['row'], parsed['column']))
        return parsed


class Reader(_reader.WorksheetReader):
    def bind_cells(self):
        Parser.empty = set()
        super().bind_cells()
        self.ws.empty_texts = Parser.empty


class Runs(str):
    """A shared text that remembers which of its runs are struck out; None where a run looks as its cell does."""

    runs = ()


def shared(source):
    """Openpyxl's own reading of the table of shared texts, with their runs."""
    texts = []
    for _, node in iterparse(source):
        if node.tag == '{%s}si' % SHEET_MAIN_NS:
            read = Text.from_tree(node)
            text = Runs(read.content.replace('x005F_', ''))
            text.runs = [(run.t or '', None if run.rPr is None else bool(run.rPr.strike)) for run in read.r]
            texts.append(text)
            node.clear()
    return texts


def pieces(value, cell):
    """What of a text is struck out, in a cell that is so or not."""
    struck = []
    before = False
    for text, own in getattr(value, 'runs', ()) or [(str(value), None)]:
        now = cell if own is None else own
        if now and before:
            struck[-1] += text
        elif now:
            struck.append(text)
        before = now
    return [text for text in struck if text.strip()]


def mended(path):
    """The same package with its parts called as its own list of contents calls them, which some programs do not keep to."""
    copy = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, 'w') as new:
        plain = {entry: entry.filename.replace('\\', '/').lower() for entry in old.infolist()}
        listed = next(old.read(entry) for entry, name in plain.items() if name == TYPES.lower())
        names = re.findall(r'PartName="/([^"]*)"', listed.decode('utf-8')) + [TYPES]
        right = {name.lower(): name for name in names}
        for entry, name in plain.items():
            new.writestr(right.get(name, name), old.read(entry))
    return copy


def load(path, values):
    try:
        return openpyxl.load_workbook(path, data_only=values)
    except KeyError:
        return openpyxl.load_workbook(mended(path), data_only=values)


def serial(value, epoch):
    """The number of a day that is written as one."""
    if isinstance(value, datetime.time):
        value = datetime.timedelta(0, value.hour * 3600 + value.minute * 60 + value.second, value.microsecond)
    elif not isinstance(value, (datetime.datetime, datetime.timedelta)):
        value = datetime.datetime.combine(value, datetime.time())
    return (value if isinstance(value, datetime.timedelta) else value - epoch) / datetime.timedelta(1)


def number(value):
    return repr(float(value)) if not isinstance(value, int) else str(value)


def cell(name, sheet, one, formula, epoch):
    value = one.value
    if value is None and (one.row, one.column) in one.parent.empty_texts:
        value = ''
    marks = 'F' if formula else 'H' if one.hyperlink and value == one.hyperlink.target else ''
    struck = bool(one.font is not None and one.font.strike) if one.has_style else False
    if value is None:
        if formula:
            say('-', name, sheet, one.coordinate, marks)
        return
    if isinstance(value, bool):
        kind, text = 'b', 'TRUE' if value else 'FALSE'
    elif isinstance(value, DAYS):
        kind, text = 'd', repr(serial(value, epoch))
    elif isinstance(value, (int, float)):
        kind, text = 'n', number(value)
    else:
        kind, text = ('e' if one.data_type == 'e' else 't'), str(value)
    say(kind, name, sheet, one.coordinate, marks, text, pieces(value if kind == 't' else text, struck))


def book(path):
    name = os.path.basename(path)
    try:
        values, formulas = load(path, True), load(path, False)
    except Exception as problem:  # whatever its reason, it does not open the file
        say('X', name, text=type(problem).__name__ + ': ' + str(problem))
        return
    if not values.worksheets:
        say('X', name, text='no sheets')
        return
    say('O', name)
    for sheet in values.chartsheets:
        say('s', name, sheet.title)
    for sheet in values.worksheets:
        say('s', name, sheet.title)
        for area in sheet.merged_cells.ranges:
            say('m', name, sheet.title, area.coord)
        beside = formulas[sheet.title]._cells
        for place in sorted(sheet._cells):
            one = sheet._cells[place]
            if type(one).__name__ == 'Cell':
                cell(name, sheet.title, one, place in beside and beside[place].data_type == 'f', values.epoch)


warnings.simplefilter('ignore')
_reader.WorkSheetParser = Parser
openpyxl.reader.excel.WorksheetReader = Reader
openpyxl.reader.excel.read_string_table = shared
for path in sys.stdin.read().splitlines():
    book(path)
