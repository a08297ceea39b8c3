#!/usr/bin/env python3
"""Derives "Prongsai Thai Digits", in which figures of either kind are drawn as Thai digits, for the memo's page numbers.

LibreOffice writes page numbers of the format thaiNumbers in Arabic figures; a font that the document brings along draws them
as Thai digits, and Word, which writes Thai digits, draws the same. Scaled to the size of TH Sarabun New, and obfuscated as
ECMA-376 part 4, 17.8.1 has it for fonts within a document.

Run by hand:
  pip install fonttools
  python3 src/main/fonts/digits.py
"""
import io
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path("src/main/resources/org/prongsai/render/pdf/ProngsaiSarabun-Regular.ttf")
TARGET = Path("src/test/resources/memo/thai-digits.odttf")
# Said again by WordParts, where the document names its font.
KEY = "6F1D3B52-0C7E-4A5D-9E21-7A0B6C4D5E13"
NAME = "Prongsai Thai Digits"
ZERO, THAI_ZERO = 0x30, 0xE50
# TH Sarabun New is drawn at 0.74 of the size of Sarabun.
SCALE = 0.74


def main():
    font = TTFont(SOURCE)
    options = subset.Options(glyph_names=False, notdef_outline=True, name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(" "), ord("-"), *range(THAI_ZERO, THAI_ZERO + 10)])
    subsetter.subset(font)
    for table in font["cmap"].tables:
        for digit in range(10):
            table.cmap[ZERO + digit] = table.cmap[THAI_ZERO + digit]
    font["head"].unitsPerEm = round(font["head"].unitsPerEm / SCALE)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font["OS/2"].fsType = 0
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 16):
            record.string = NAME
        elif record.nameID == 6:
            record.string = NAME.replace(" ", "")
    out = io.BytesIO()
    font.save(out)
    data = bytearray(out.getvalue())
    key = bytes.fromhex(KEY.replace("-", ""))[::-1]
    for i in range(32):
        data[i] ^= key[i % 16]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(bytes(data))


main()
