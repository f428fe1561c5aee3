"""Makes CtvmsScripts-Regular.ttf of Noto Sans fonts. Needs fonttools (4.66 made the one in the jar).

One font for all scripts lets a window show any of them, and a line have several. Without hinting, which neither
a PDF nor a modern screen needs, it is half as large.

Usage: make-font.py FOLDER-OF-NOTO-FONTS OUTPUT.ttf
The folder is that of Debian's package fonts-noto-core 20201225: usr/share/fonts/truetype/noto
"""

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont

NAME = "CTVMS Scripts"
SCRIPTS = "Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Arabic".split()
LATIN = list(range(0x20, 0x7F)) + list(range(0xA0, 0x180)) + list(range(0x2010, 0x2027)) + [0x20B9, 0x25CC]


def unhinted(source, target, unicodes):
    options = subset.Options(hinting=False, layout_features=["*"], notdef_outline=True, name_IDs=["*"])
    font = subset.load_font(source, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes if unicodes else font.getBestCmap().keys())
    cutter.subset(font)
    font.save(target)


def renamed(font):
    names = {1: NAME, 2: "Regular", 3: NAME + " 1", 4: NAME, 6: NAME.replace(" ", ""), 16: None, 17: None, 7: None}
    for record in list(font["name"].names):
        if record.nameID in names:
            if names[record.nameID] is None:
                font["name"].names.remove(record)
            else:
                record.string = names[record.nameID]


def main(folder, output):
    with tempfile.TemporaryDirectory() as work:
        parts = []
        for script in [""] + SCRIPTS:
            source = Path(folder) / f"NotoSans{script}-Regular.ttf"
            part = Path(work) / source.name
            unhinted(source, part, None if script else LATIN)
            parts.append(str(part))
        font = Merger(Options(drop_tables=["meta", "STAT", "DSIG"])).merge(parts)
        latin = TTFont(parts[0])
        for field in ("ascent", "descent", "lineGap"):
            setattr(font["hhea"], field, getattr(latin["hhea"], field))
        for field in ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"):
            setattr(font["OS/2"], field, getattr(latin["OS/2"], field))
        renamed(font)
        font["head"].created = font["head"].modified = latin["head"].modified
        font.recalcTimestamp = False
        font.save(output)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
