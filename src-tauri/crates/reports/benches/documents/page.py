"""A file of typst as a PDF by the package `typst`; compiled once for each line read."""

import pathlib
import sys
import time

import typst

MAIN = pathlib.Path(sys.argv[1])
FONTS = pathlib.Path(__file__).parents[3] / "charts" / "fonts"

for _ in sys.stdin:
    start = time.perf_counter()
    typst.compile(str(MAIN), font_paths=[str(FONTS)], ignore_system_fonts=True, pdf_standards=["ua-1"])
    print(time.perf_counter() - start, flush=True)
