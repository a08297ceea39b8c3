"""The baseline: what an office's own script would do. Reads the returned forms, checks the status, writes a workbook and a CSV file.

Usage: merge_openpyxl.py INPUT OUTPUT. No rules, no reconciliation, no repairs, no styles, no charts, no paper.
"""
import csv
import pathlib
import sys

import openpyxl

STATUSES = {"บรรลุเป้าหมาย", "อยู่ระหว่างดำเนินงาน", "ยังไม่ดำเนินงาน"}


def rows(path):
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheet = workbook["แบบรายงาน"]
    for row in sheet.iter_rows(values_only=True):
        ident = str(row[0] or "")
        if len(row) > 5 and "." in ident and ident.replace(".", "").isdigit():
            status = str(row[2] or "").strip()
            yield [path.name, ident, status, "yes" if status in STATUSES else "no", *(str(cell or "") for cell in row[3:6])]


def main():
    source, target = map(pathlib.Path, sys.argv[1:3])
    answers = [row for path in sorted(source.rglob("*.xlsx")) if path.name != "plan.xlsx" for row in rows(path)]
    header = ["file", "guideline", "status", "valid", "details", "evidence", "completed_on"]
    with open(target / "answers.csv", "w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(header)
        writer.writerows(answers)
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(header)
    for row in answers:
        sheet.append(row)
    workbook.save(target / "consolidated.xlsx")


main()
