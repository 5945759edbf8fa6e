"""What the oracle reads: the lists as records, and the cases that reports count. Nothing else of refer is used."""

import csv
import io
import json
import math
import os
import subprocess
import sys
from datetime import datetime
from fractions import Fraction
from functools import lru_cache

REFER = [os.environ.get("REFER", "refer"), *sys.argv[1:]]
NOW = datetime.fromisoformat(os.environ["REFER_NOW"].replace("Z", "+00:00"))
STAGES = ["forwarded", "consented", "introduced", "replied", "booked", "met", "opportunity"]


def run(*words):
    return subprocess.run([*REFER, *words], check=True, capture_output=True, text=True).stdout


def records(*words):
    return list(csv.DictReader(io.StringIO(run(*words, "--columns", "all", "--format", "csv"))))


def report(*words):
    return json.loads(run("report", *words, "--columns", "all", "--json"))


@lru_cache(maxsize=None)
def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if text else None


def days(start, end):
    return Fraction(int((end - start).total_seconds()), 86400)


@lru_cache(maxsize=None)
def wilson(part, whole):
    """The two ends, as the roots of the quadratic that defines them."""
    if whole == 0:
        return None, None
    z2 = 1.959963984540054**2
    a, b, c = whole + z2, -(2 * part + z2), part * part / whole
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def rate(part, whole):
    return part / whole if whole else None


def money(text):
    amount, _, currency = text.partition(" ")
    return round(float(amount) * 100), currency


def cents(amount):
    """Of a money cell of a report: minor units, or nothing."""
    return None if amount is None else round(float(amount["amount"]) * 100)


def rated(name, part, whole):
    low, high = wilson(part, whole)
    return {name: rate(part, whole), name + "_low": low, name + "_high": high}


def median(numbers):
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if not ordered:
        return None
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def years(day, count):
    """So many calendar years later; the 28th for a 29th of February."""
    return day.replace(year=day.year + count, day=28 if (day.month, day.day) == (2, 29) else day.day)


class Near:
    """A figure that the report rounds to so many digits."""

    def __init__(self, value, digits):
        self.value, self.digits = float(value), digits

    def __repr__(self):
        return f"about {self.value}"

    def is_it(self, said):
        return isinstance(said, (int, float)) and abs(said - self.value) <= 0.5000001 * 10**-self.digits + 1e-9


def near(value, digits):
    return None if value is None else Near(value, digits)


class Comparison:
    figures, wrong = 0, 0

    def same(self, what, said, computed):
        self.figures += 1
        if isinstance(computed, Near):
            close = computed.is_it(said)
        else:
            close = isinstance(said, (int, float)) and isinstance(computed, (int, float)) and abs(said - computed) < 1e-9
        if not close and said != computed:
            self.wrong += 1
            print(f"{what}: the report says {said}, the oracle {computed}")

    def row(self, what, said, computed):
        for name, value in computed.items():
            self.same(f"{what} {name}", said[name], value)

    def rows(self, what, said, computed):
        """Both are lists of rows, in one order; a row of the oracle names the columns it knows."""
        self.same(f"{what} rows", len(said), len(computed))
        for number, (one, other) in enumerate(zip(said, computed), 1):
            self.row(f"{what} {number}", one, other)


class Case:
    """An ask that was sent, or an introduction that came without one."""

    def __init__(self, ask, intro, types):
        self.ask, self.intro = ask, intro
        record = ask or intro
        self.source_id, self.owner, self.profile = record["source_id"], record["owner"], record["profile"]
        self.type = types[self.source_id]
        self.yes = bool(intro) if ask is None else ask["state"] == "accepted"
        self.answered = bool(ask and (ask["answered_at"] or ask["later_at"]))
        state = intro["state"] if intro else ""
        self.won, self.lost = state == "won", state == "lost"
        furthest = max((i for i, stage in enumerate(STAGES) if intro and intro[stage + "_at"]), default=-1)
        self.rank = len(STAGES) if self.won else furthest
        self.referral = self.rank >= STAGES.index("introduced")
        self.met = self.rank >= STAGES.index("met")
        self.agreed = bool(intro and intro["consented_at"])
        self.refused = state == "refused" and intro["refused_by"] != "source"
        self.at = instant(record["accepted_at"] if ask is None else ask["sent_at"])
        self.closed_at = instant(intro["closed_at"]) if intro else None
        self.won_at = self.closed_at if self.won else None
        self.ended_at = None if self.won else self.closed_at
        self.accepted_at = instant(ask["answered_at"] if ask else record["accepted_at"]) if self.yes else None
        self.counted_at = self.reached("introduced")
        self.value = money(intro["value"]) if self.won and intro["value"] else None

    def step(self, stage):
        """When just this step was taken, where it was."""
        return instant(self.intro[stage + "_at"]) if self.intro else None

    def reached(self, stage):
        """When this step or, where it was skipped, the next one that was taken."""
        for name in STAGES[STAGES.index(stage):]:
            if self.step(name):
                return self.step(name)
        return self.won_at


def cases():
    types = {row["id"]: row["type"] for row in records("source", "list")}
    counted = [row for row in records("intro", "list") if row["counts"] == "true"]
    of_ask = {row["ask_id"]: row for row in counted if row["ask_id"]}
    all_cases = [Case(ask, of_ask.get(ask["id"]), types) for ask in records("ask", "list") if ask["sent_at"]]
    return all_cases + [Case(None, row, types) for row in counted if not row["ask_id"]]
