#!/usr/bin/env python3
"""Adds everyday symbols to "Prongsai Sarabun": ticks, crosses, boxes, bullets and numbers in circles.

Officials type them into forms, and Sarabun has none. They are drawn here, line by line, so that a tick and a cross do not
become the same on paper; the digits in circles are the font's own.

Run by hand, after derive.py:
  pip install fonttools
  python3 src/main/fonts/symbols.py src/main/resources/org/prongsai/render/pdf
"""
import math
import sys
from pathlib import Path

from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

WIDTH, MIDDLE, RADIUS = 860, 330, 350
CENTRE = WIDTH // 2
STROKES = {"Regular": 56, "Bold": 92}
HEAVIER = 1.7
CORNERS = 8


def circle(pen, radius, outwards=True, x=CENTRE, y=MIDDLE):
    """A circle of quadratic curves; the other way round it cuts a hole."""
    turn = -1 if outwards else 1
    off = radius / math.cos(math.pi / CORNERS)

    def at(distance, step):
        angle = turn * step * math.pi / CORNERS
        return round(x + distance * math.cos(angle)), round(y + distance * math.sin(angle))

    pen.moveTo(at(radius, 0))
    for step in range(CORNERS):
        pen.qCurveTo(at(off, 2 * step + 1), at(radius, 2 * step + 2))
    pen.closePath()


def polygon(pen, *points):
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def square(pen, half, outwards=True):
    corners = [(CENTRE - half, MIDDLE - half), (CENTRE - half, MIDDLE + half),
               (CENTRE + half, MIDDLE + half), (CENTRE + half, MIDDLE - half)]
    polygon(pen, *(corners if outwards else corners[::-1]))


def diamond(pen, x, y, half):
    polygon(pen, (x - half, y), (x, y + half), (x + half, y), (x, y - half))


def line(pen, start, end, width):
    """A straight stroke, as a polygon that runs clockwise."""
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0)
    dx, dy = (x1 - x0) / length * width / 2, (y1 - y0) / length * width / 2
    x0, y0, x1, y1 = x0 - dx / 2, y0 - dy / 2, x1 + dx / 2, y1 + dy / 2
    polygon(pen, *[(round(x), round(y)) for x, y in
                   ((x0 - dy, y0 + dx), (x1 - dy, y1 + dx), (x1 + dy, y1 - dx), (x0 + dy, y0 - dx))])


def tick(pen, width, size=1.0):
    points = [(-300, -20), (-90, -270), (300, 290)]
    places = [(CENTRE + x * size, MIDDLE + y * size) for x, y in points]
    line(pen, places[0], places[1], width)
    line(pen, places[1], places[2], width)


def cross(pen, width, size=1.0):
    reach = 280 * size
    line(pen, (CENTRE - reach, MIDDLE - reach), (CENTRE + reach, MIDDLE + reach), width)
    line(pen, (CENTRE - reach, MIDDLE + reach), (CENTRE + reach, MIDDLE - reach), width)


def box(pen, width):
    square(pen, 330)
    square(pen, 330 - width, False)


def ring(pen, width):
    circle(pen, RADIUS)
    circle(pen, RADIUS - width, False)


def number(font, pen, value, width):
    """The font's digits, made small enough for their circle and put into its middle."""
    ring(pen, width * 0.8)
    glyphs, names = font.getGlyphSet(), [font.getBestCmap()[ord(digit)] for digit in str(value)]
    scale = 0.62 if len(names) == 1 else 0.48
    advance = sum(font["hmtx"][name][0] for name in names) * scale
    tall = font["OS/2"].sCapHeight * scale
    x = CENTRE - advance / 2
    for name in names:
        outline = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(outline)
        outline.replay(TransformPen(pen, Transform(scale, 0, 0, scale, x, MIDDLE - tall / 2)))
        x += font["hmtx"][name][0] * scale


def symbols(font, width):
    drawings = {
        0x2713: lambda pen: tick(pen, width),
        0x2714: lambda pen: tick(pen, width * HEAVIER),
        0x2717: lambda pen: cross(pen, width),
        0x2718: lambda pen: cross(pen, width * HEAVIER),
        0x2610: lambda pen: box(pen, width),
        0x2611: lambda pen: (box(pen, width), tick(pen, width, 0.68)),
        0x2612: lambda pen: (box(pen, width), cross(pen, width, 0.68)),
        0x25CB: lambda pen: ring(pen, width),
        0x25CF: lambda pen: circle(pen, RADIUS * 0.8),
        0x25A0: lambda pen: square(pen, 270),
        0x25A1: lambda pen: box(pen, width),
        0x25C6: lambda pen: diamond(pen, CENTRE, MIDDLE, 300),
        0x25A2: lambda pen: box(pen, width),
        0x25CE: lambda pen: (ring(pen, width), circle(pen, RADIUS * 0.5)),
        0x25B6: lambda pen: polygon(pen, (150, MIDDLE + 300), (710, MIDDLE), (150, MIDDLE - 300)),
        0x25BA: lambda pen: polygon(pen, (110, MIDDLE + 220), (750, MIDDLE), (110, MIDDLE - 220)),
        0x2756: lambda pen: [diamond(pen, CENTRE + dx, MIDDLE + dy, 140)
                             for dx, dy in ((-170, 0), (170, 0), (0, -170), (0, 170))],
        0x27A2: lambda pen: polygon(pen, (110, MIDDLE + 280), (750, MIDDLE), (110, MIDDLE - 280), (290, MIDDLE)),
    }
    for value in range(1, 21):
        drawings[0x2460 + value - 1] = lambda pen, value=value: number(font, pen, value, width)
    return drawings


def add(path, width):
    font = TTFont(path, recalcTimestamp=False)
    codes = {}
    for code, draw in symbols(font, width).items():
        if code in font.getBestCmap():
            continue
        pen = TTGlyphPen(None)
        draw(pen)
        name = "uni%04X" % code
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font["glyf"].glyphs[name] = pen.glyph()
        font["glyf"].glyphOrder = font.getGlyphOrder()
        font["glyf"][name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (WIDTH, font["glyf"][name].xMin)
        codes[code] = name
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(codes)
    font.save(path)
    print(path.name, len(codes), "symbols")


if __name__ == "__main__":
    for weight, stroke in STROKES.items():
        add(Path(sys.argv[1]) / f"ProngsaiSarabun-{weight}.ttf", stroke)
