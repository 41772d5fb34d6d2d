#!/usr/bin/env python3
"""Compares two CSV files cell by cell; names each cell that differs and exits 1 if any does. Line ends within a cell count as equal."""

import csv
import sys


def rows(name):
    with open(name, encoding="utf-8-sig", newline="") as file:
        return [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in csv.reader(file, strict=True)]


def main():
    csv.field_size_limit(1_000_000)
    one, other = rows(sys.argv[1]), rows(sys.argv[2])
    wrong = abs(len(one) - len(other))
    if wrong:
        print(f"{len(one)} rows became {len(other)}", file=sys.stderr)
    for number, (left, right) in enumerate(zip(one, other), 1):
        if len(left) != len(right):
            wrong += 1
            print(f"row {number}: {len(left)} cells became {len(right)}", file=sys.stderr)
        for name, was, now in zip(one[0], left, right):
            if was != now:
                wrong += 1
                print(f"row {number}, {name}: {was[:60]!r} became {now[:60]!r}", file=sys.stderr)
    print(f"{len(one)} rows of {len(one[0])} cells, {wrong} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
