#!/usr/bin/env python3
"""Derives "Prongsai Sarabun" from Sarabun: one code point for each way a Thai letter or mark is drawn.

A PDF library that knows neither GSUB nor GPOS sets one glyph for each letter and puts no mark where it belongs. So every
cluster that Thai can write (a letter, a vowel above or below, a tone) is shaped here once, by HarfBuzz, with the original
font; each outcome that differs from the plain glyph becomes a composite glyph with the shift in it, under a private code.
thai-variants.txt says which cluster is drawn with which codes, letter for letter; regular and bold share it.

Run by hand:
  apt-get install libharfbuzz-bin; pip install fonttools
  npm pack @expo-google-fonts/sarabun@0.4.1 && tar xzf expo-google-fonts-sarabun-0.4.1.tgz
  python3 src/main/fonts/derive.py package src/main/resources/org/prongsai/render/pdf
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

WEIGHTS = {"Regular": "400Regular/Sarabun_400Regular.ttf", "Bold": "700Bold/Sarabun_700Bold.ttf"}
FIRST_PRIVATE = 0xE000
ARABIC_INDIC_ZERO, THAI_ZERO = 0x660, 0xE50
LETTERS = [chr(c) for c in (*range(0xE01, 0xE2F), 0xE32, 0xE45)] + ["-", "–"]
VOWELS = [chr(c) for c in (0xE31, *range(0xE34, 0xE3B), 0xE47, 0xE4D)]
TONES = [chr(c) for c in range(0xE48, 0xE4D)]
SARA_AM = "\u0e33"
ARGS_ARE_WORDS, ARGS_ARE_XY = 0x1, 0x2


def clusters():
    marks = VOWELS + TONES + ["\u0e4e", SARA_AM]
    marks += [vowel + tone for vowel in VOWELS for tone in TONES]
    marks += [tone + SARA_AM for tone in TONES] + [SARA_AM + tone for tone in TONES]
    return [letter + mark for letter in LETTERS for mark in marks] + ["ฤๅ", "ฦๅ"]


def shape(font, words):
    """HarfBuzz's glyphs for each word: name, shift from the pen, advance."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(words) + "\n")
        file.flush()
        out = subprocess.run(
            ["hb-shape", str(font), "--text-file=" + file.name, "--output-format=json", "--cluster-level=1",
             "--features=-kern", "--language=th", "--script=thai"],
            check=True, capture_output=True, text=True).stdout
    return [[(g["g"], g["dx"], g["dy"], g["ax"]) for g in json.loads(line)] for line in out.splitlines()]


def deal(word, glyphs):
    """The glyphs that stand for each letter of the word."""
    if len(glyphs) == len(word) and SARA_AM not in word:
        return [(glyph,) for glyph in glyphs]
    if SARA_AM not in word:  # a ligature (ฤๅ, nikhahit and tone): its first letter draws it, the rest nothing
        return [(glyph,) for glyph in glyphs] + [()] * (len(word) - len(glyphs))
    tail = next(i for i, glyph in enumerate(glyphs) if glyph[0] == "uni0E32" and i > 0)
    am = word.index(SARA_AM)
    if am == 1:  # nikhahit and aa are one letter, a tone typed after them is the next
        return [(glyphs[0],), tuple(glyphs[1:tail + 1])] + [(glyph,) for glyph in glyphs[tail + 1:]]
    return [(glyphs[0],), tuple(glyphs[1:tail]), (glyphs[tail],)]


def composite(font, glyphs):
    made, pen = Glyph(), 0
    made.numberOfContours, made.components = -1, []
    for name, dx, dy, advance in glyphs:
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = name, pen + dx, dy, ARGS_ARE_WORDS | ARGS_ARE_XY
        made.components.append(part)
        pen += advance
    if not made.components:
        made = Glyph()
        made.numberOfContours = 0
    else:
        made.recalcBounds(font["glyf"])
    return made, pen


def rename(font, weight):
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID in (1, 3, 4, 16):
            record.string = text.replace("Sarabun", "Prongsai Sarabun", 1)
        elif record.nameID == 6:
            record.string = "ProngsaiSarabun-" + weight
        elif record.nameID == 5:
            record.string = "Version 1.000; derived for prongsai: a code point for each Thai glyph variant"


def derive(source, weight, variants, target):
    font = TTFont(source, recalcTimestamp=False)
    plain = font.getBestCmap()
    codes = {ARABIC_INDIC_ZERO + d: plain[THAI_ZERO + d] for d in range(10)}  # for CSS: counter(page, arabic-indic)
    for code, glyphs in variants.items():
        name = "thai.%04X" % code
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font["glyf"].glyphs[name], advance = composite(font, glyphs)
        font["glyf"].glyphOrder = font.getGlyphOrder()
        font["hmtx"][name] = (advance, getattr(font["glyf"][name], "xMin", 0))
        codes[code] = name
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(codes)
    rename(font, weight)
    for tag in ("GSUB", "GPOS", "GDEF"):
        del font[tag]
    font.save(target)


def main(package, target):
    words = clusters()
    fonts = {weight: package / path for weight, path in WEIGHTS.items()}
    plain = {w: TTFont(path).getBestCmap() for w, path in fonts.items()}
    advances = {w: TTFont(path)["hmtx"] for w, path in fonts.items()}
    dealt = {w: [deal(word, glyphs) for word, glyphs in zip(words, shape(path, words))] for w, path in fonts.items()}
    codes, lines = {}, []
    for i, word in enumerate(words):
        drawn = ""
        for j, letter in enumerate(word):
            key = (letter, *(dealt[w][i][j] for w in WEIGHTS))
            same = all(
                dealt[w][i][j] == ((plain[w][ord(letter)], 0, 0, advances[w][plain[w][ord(letter)]][0]),)
                for w in WEIGHTS)
            drawn += letter if same else chr(codes.setdefault(key, FIRST_PRIVATE + len(codes)))
        if drawn != word:
            lines.append(word + "\t" + drawn + "\n")
    for k, weight in enumerate(WEIGHTS):
        variants = {code: key[k + 1] for key, code in codes.items()}
        derive(fonts[weight], weight, variants, target / f"ProngsaiSarabun-{weight}.ttf")
    (target / "thai-variants.txt").write_text("".join(lines), encoding="utf-8")
    (target / "OFL.txt").write_bytes((package / "LICENSE_FONT").read_bytes())
    print(len(words), "clusters,", len(lines), "drawn otherwise,", len(codes), "variants")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
