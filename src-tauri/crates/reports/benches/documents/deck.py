"""The slides that a file of JSON describes, by python-pptx; made and saved once for each line read."""

import io
import json
import sys
import time

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Pt

with open(sys.argv[1], encoding="utf-8") as file:
    SLIDES = json.load(file)


def write(frame, words):
    for at, (text, size, bold) in enumerate(words):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = text
        run.font.size = Pt(size)
        run.font.bold = bold
        run.font.color.rgb = RGBColor(0x1F, 0x23, 0x28)


def area(box):
    return [Pt(side) for side in box]


def words(slide, box, lines):
    write(slide.shapes.add_textbox(*area(box)).text_frame, lines)


def shapes(slide, all):
    known = {}
    for one in all:
        if one["kind"] == "box":
            form = MSO_SHAPE.OVAL if one["disc"] else MSO_SHAPE.ROUNDED_RECTANGLE
            shape = slide.shapes.add_shape(form, *area(one["area"]))
            shape.fill.solid()
            shape.fill.fore_color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
            shape.line.color.rgb = RGBColor(0xB9, 0xBB, 0xB6)
            shape.line.width = Pt(1)
            shape._element.nvSpPr.cNvPr.set("descr", one["alt"])
            write(shape.text_frame, one["words"])
            known[one["key"]] = shape
        elif one["kind"] == "words":
            words(slide, one["area"], one["words"])
    for one in all:
        if one["kind"] == "line":
            kind = MSO_CONNECTOR.ELBOW if one["bent"] else MSO_CONNECTOR.STRAIGHT
            line = slide.shapes.add_connector(kind, 0, 0, 0, 0)
            line.begin_connect(known[one["ends"][0]], 2)
            line.end_connect(known[one["ends"][1]], 0)
            line.line.color.rgb = RGBColor(0x8C, 0x90, 0x8E)
            line.line.width = Pt(1)


def table(slide, one):
    rows = [one["names"]] + one["rows"]
    made = slide.shapes.add_table(len(rows), len(one["names"]), *area(one["area"])).table
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            write(made.cell(at, column).text_frame, [(text, one["size"], at == 0)])


def chart(slide, one):
    data = CategoryChartData()
    data.categories = one["categories"]
    for name, figures in one["series"]:
        data.add_series(name, figures)
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_STACKED, *area(one["area"]), data)


def make():
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(960), Pt(540)
    for at, one in enumerate(SLIDES):
        content = one["content"]
        slide = deck.slides.add_slide(deck.slide_layouts[0 if content["kind"] == "cover" else 5])
        slide.shapes.title.text = one["title"]
        words(slide, [40, 67, 880, 26], [(one["lead"], 13, False)])
        if content["kind"] == "shapes":
            shapes(slide, content["shapes"])
        elif content["kind"] == "table":
            table(slide, content)
        elif content["kind"] == "chart":
            chart(slide, content)
        words(slide, [40, 508, 700, 20], [(one["foot"], 9, False)])
        words(slide, [820, 508, 100, 20], [(str(at + 1), 9, False)])
        slide.notes_slide.notes_text_frame.text = one["notes"]
    deck.save(io.BytesIO())


for _ in sys.stdin:
    start = time.perf_counter()
    make()
    print(time.perf_counter() - start, flush=True)
