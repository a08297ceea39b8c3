"""What an independent program sees in a cell, a line each: kind, file, sheet, cell, marks, text, struck pieces.

kind: n number, d day or time (as the number of its workbook), t text, b truth, e error, - formula without a value, m merged
area (the cell is A1:B2); s sheet; marks: F of a formula, T of =TRUE() or =FALSE(), C covered by a merged area, L of a copy of
another file's cells, H of a text that is the address of the cell's own link, R of a text
with carriage returns, A of a link with a line end, a tab or several spaces within its words. The error #DAY stands for a day that no calendar has. Fields are parted by tabs and spelt as in Java.
X says that the file can't be opened, O that it can.
"""


def spelt(text):
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return text.replace('\\', '\\\\').replace('\n', '\\n').replace('\t', '\\t').encode('utf-8', 'replace').decode('utf-8')


def say(kind, file, sheet='', cell='', marks='', text='', struck=()):
    print('\t'.join([kind, file, spelt(sheet), cell, marks, spelt(text), spelt('\x1f'.join(struck))]))
