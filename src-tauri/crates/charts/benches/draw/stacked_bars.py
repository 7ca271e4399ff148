"""Twelve bars of two segments with target ticks, labels and a legend, as a PNG of 1600 by 800 px.

Draws once for each line it reads and answers with the seconds that the drawing and the saving
took; imports are over by then.
"""

import io
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WON = [5.2, 4.6, 7.8, 6.1, 5.9, 9.4, 4.8, 6.7, 2.9, 0.0, 0.0, 0.0]
COMMIT = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 6.0, 8.0, 1.9, 4.5]
TARGET = [5.5, 5.5, 7.5, 7.0, 7.0, 9.0, 6.5, 7.0, 8.5, 8.0, 8.5, 10.0]


def draw():
    # 800 by 400 points of 1/100 inch, at twice the dots.
    figure, axes = plt.subplots(figsize=(8, 4), dpi=200)
    places = range(len(MONTHS))
    axes.bar(places, WON, width=0.6, color="#2f6f5e", label="Won")
    axes.bar(places, COMMIT, width=0.6, bottom=WON, color="#8fb8ad", label="Commit")
    axes.hlines(TARGET, [x - 0.4 for x in places], [x + 0.4 for x in places], colors="#1d2a33", label="Target")
    axes.set_xticks(places, MONTHS)
    axes.set_title("Forecast by month", loc="left")
    axes.set_ylabel("2026, all teams, ¥ M")
    axes.grid(axis="y", linewidth=0.5)
    axes.legend(loc="upper right", ncols=3, frameon=False)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    plt.close(figure)


for _ in sys.stdin:
    start = time.perf_counter()
    draw()
    print(time.perf_counter() - start, flush=True)
