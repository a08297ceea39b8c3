"""The cells of flat OpenDocument files, as LibreOffice saves what it opened (seen.py says how they are printed)."""
import datetime
import os
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

from seen import say

O = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
X = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
S = '{urn:oasis:names:tc:opendocument:xmlns:style:1.0}'
C = '{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}'
GROUPS = {T + 'table-row-group', T + 'table-header-rows', T + 'table-rows'}
COLUMN_GROUPS = {T + 'table-column-group', T + 'table-header-columns', T + 'table-columns'}


def letters(column):
    name = ''
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class Styles:
    def __init__(self, root):
        self.styles = {}
        for style in root.iter(S + 'style'):
            self.styles[(style.get(S + 'family'), style.get(S + 'name'))] = style

    def struck(self, family, name):
        """Whether a style strikes out; None where it does not say."""
        for _ in range(20):
            style = self.styles.get((family, name))
            if style is None:
                return None
            for text in style.findall(S + 'text-properties'):
                line = text.get(S + 'text-line-through-style') or text.get(S + 'text-line-through-type')
                if line is not None:
                    return line != 'none'
            name = style.get(S + 'parent-style-name')
        return None


class Pieces:
    """The text of a cell in pieces, each struck out or not."""

    def __init__(self, styles, struck):
        self.styles, self.cell, self.pieces = styles, struck, []

    def add(self, text, struck):
        if text:
            if self.pieces and self.pieces[-1][1] == struck:
                self.pieces[-1] = (self.pieces[-1][0] + text, struck)
            else:
                self.pieces.append((text, struck))

    def walk(self, node, struck):
        if node.tag == X + 's':
            self.add(' ' * int(node.get(X + 'c', '1')), struck)
        elif node.tag == X + 'tab':
            self.add('\t', struck)
        elif node.tag == X + 'line-break':
            self.add('\n', struck)
        elif node.tag in (X + 'ruby-text', O + 'annotation', X + 'note'):
            return
        elif node.tag == X + 'span':
            own = self.styles.struck('text', node.get(X + 'style-name'))
            struck = struck if own is None else own
        self.add(node.text or '', struck)
        for child in node:
            self.walk(child, struck)
            self.add(child.tail or '', struck)

    def of(self, node):
        for i, paragraph in enumerate(node.findall(X + 'p')):
            if i:
                self.add('\n', self.pieces[-1][1] if self.pieces else self.cell)
            self.walk(paragraph, self.cell)
        return ''.join(text for text, _ in self.pieces)

    def struck(self):
        return [text for text, struck in self.pieces if struck and text.strip()]


def line_in_link(cell):
    return 'A' if any(re.search(r'[\n\t]|  ', ''.join(link.itertext())) for link in cell.iter(X + 'a')) else ''


def moment(written, null):
    """Nothing where the number is none of a day."""
    match = re.match(r'(\d{4})-(\d+)-(\d+)(?:T(\d+):(\d+):(\d+)(\.\d+)?)?$', written)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    days = (datetime.date(year, month, day) - null).days
    return days + (hour * 3600 + minute * 60 + second + float(match.group(7) or 0)) / 86400


def span(written):
    match = re.match(r'(-?)PT(\d+)H(\d+)M(\d+)(?:[.,](\d+))?S$', written)
    if match is None:
        return None
    sign, hour, minute, second, rest = match.groups()
    seconds = int(hour) * 3600 + int(minute) * 60 + int(second) + float('0.' + (rest or '0'))
    return (-1 if sign else 1) * seconds / 86400


class Table:
    def __init__(self, file, table, styles, null):
        self.file, self.name, self.styles, self.null = file, table.get(T + 'name'), styles, null
        self.row, self.columns = 1, []
        # A copy that a workbook keeps of another file's cells, to which formulas refer.
        self.marks = 'L' if table.find(T + 'table-source') is not None else ''
        say('s', file, self.name, marks=self.marks)
        self.rows_of(table)

    def rows_of(self, node):
        for child in node:
            if child.tag in GROUPS or child.tag in COLUMN_GROUPS:
                self.rows_of(child)
            elif child.tag == T + 'table-column':
                style = child.get(T + 'default-cell-style-name')
                self.columns.append((int(child.get(T + 'number-columns-repeated', '1')), style))
            elif child.tag == T + 'table-row':
                self.row_of(child)

    def column_style(self, column):
        for repeated, style in self.columns:
            column -= repeated
            if column <= 0:
                return style
        return None

    def row_of(self, node):
        repeated = int(node.get(T + 'number-rows-repeated', '1'))
        column = 1
        for cell in node:
            if cell.tag not in (T + 'table-cell', T + 'covered-table-cell'):
                continue
            times = int(cell.get(T + 'number-columns-repeated', '1'))
            if cell.get(O + 'value-type') or cell.find(X + 'p') is not None or cell.get(T + 'formula'):
                for row in range(self.row, self.row + repeated):
                    for place in range(column, column + times):
                        self.cell_of(cell, row, place, node.get(T + 'default-cell-style-name'))
            down, across = int(cell.get(T + 'number-rows-spanned', '1')), int(cell.get(T + 'number-columns-spanned', '1'))
            if down > 1 or across > 1:
                last = letters(column + across - 1) + str(self.row + down - 1)
                say('m', self.file, self.name, letters(column) + str(self.row) + ':' + last)
            column += times
        self.row += repeated

    def cell_of(self, cell, row, column, row_style):
        style = cell.get(T + 'style-name') or row_style or self.column_style(column)
        struck = bool(self.styles.struck('table-cell', style))
        pieces = Pieces(self.styles, struck)
        shown = pieces.of(cell)
        kind, text = self.value(cell, shown)
        marks = self.marks + self.formula(cell.get(T + 'formula')) + ('C' if cell.tag == T + 'covered-table-cell' else '')
        crossed = pieces.struck() if text == shown else [text] if struck else []
        say(kind, self.file, self.name, letters(column) + str(row), marks + ('R' if '\r' in text else '') + line_in_link(cell), text, crossed)

    @staticmethod
    def formula(written):
        """Truth values of an .xlsx are formulas to LibreOffice: T."""
        if not written:
            return ''
        return 'T' if written in ('of:=TRUE()', 'of:=FALSE()') else 'F'

    def value(self, cell, shown):
        kind = cell.get(O + 'value-type')
        if cell.get(C + 'value-type') == 'error':
            return 'e', shown
        if kind in ('float', 'percentage', 'currency'):
            return 'n', cell.get(O + 'value')
        if kind == 'boolean':
            return 'b', cell.get(O + 'boolean-value').upper()
        if kind == 'date':
            day = moment(cell.get(O + 'date-value'), self.null)
            return ('e', '#DAY') if day is None else ('d', repr(day))
        if kind == 'time':
            time = span(cell.get(O + 'time-value'))
            return ('e', '#DAY') if time is None else ('d', repr(time))
        return 't', cell.get(O + 'string-value', shown)


def book(path):
    name = os.path.basename(path)
    if not os.path.exists(path):
        say('X', name, text='LibreOffice made nothing of it')
        return
    say('O', name)
    root = ET.parse(path).getroot() if path.endswith('.fods') else content(path)
    null = root.find('.//' + T + 'null-date')
    base = null.get(T + 'date-value') if null is not None else '1899-12-30'
    for table in root.find('.//' + O + 'spreadsheet').findall(T + 'table'):
        Table(name, table, Styles(root), datetime.date.fromisoformat(base[:10]))


def content(path):
    """An .ods itself, for what LibreOffice does not open."""
    with zipfile.ZipFile(path) as package:
        return ET.fromstring(package.read('content.xml'))


for path in sys.stdin.read().splitlines():
    book(path)
