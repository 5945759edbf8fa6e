#!/usr/bin/env python3
"""Computes what reports say a second time, from nothing but what `refer ask list`, `intro list` and `source list` print as
CSV, and compares. `oracle.py [REFER OPTION …]` runs in a project; exit status 1 where a figure differs."""

import csv
import io
import json
import math
import os
import subprocess
import sys
from collections import defaultdict
from datetime import datetime
from fractions import Fraction

REFER = [os.environ.get("REFER", "refer"), *sys.argv[1:]]
NOW = datetime.fromisoformat(os.environ["REFER_NOW"].replace("Z", "+00:00"))
STAGES = ["forwarded", "consented", "introduced", "replied", "booked", "met", "opportunity"]


def run(*words):
    return subprocess.run([*REFER, *words], check=True, capture_output=True, text=True).stdout


def records(*words):
    return list(csv.DictReader(io.StringIO(run(*words, "--columns", "all", "--format", "csv"))))


def report(*words):
    return json.loads(run("report", *words, "--columns", "all", "--json"))


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if text else None


def days(start, end):
    return Fraction(int((end - start).total_seconds()), 86400)


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


class Case:
    """An ask that was sent, or an introduction that came without one."""

    def __init__(self, ask, intro, types):
        self.ask, self.intro = ask, intro
        record = ask or intro
        self.type, self.owner = types[record["source_id"]], record["owner"]
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


def cases():
    types = {row["id"]: row["type"] for row in records("source", "list")}
    counted = [row for row in records("intro", "list") if row["counts"] == "true"]
    of_ask = {row["ask_id"]: row for row in counted if row["ask_id"]}
    all_cases = [Case(ask, of_ask.get(ask["id"]), types) for ask in records("ask", "list") if ask["sent_at"]]
    return all_cases + [Case(None, row, types) for row in counted if not row["ask_id"]]


def outcome(some):
    asked = [case for case in some if case.ask]
    yes = [case for case in asked if case.yes]
    referrals = [case for case in some if case.referral]
    met = [case for case in referrals if case.met]
    won = [case for case in some if case.won]
    row = {
        "asked": len(asked),
        "answered": sum(case.answered for case in asked),
        "accepted": len(yes),
        "unasked": len(some) - len(asked),
        "introduced": len(referrals),
        "referrals": len(referrals),
        "met": len(met),
        "won": len(won),
    }
    parts = [("accepted_of_sent", yes, asked), ("meeting_conversion", met, referrals), ("referral_to_customer", won, referrals)]
    for name, part, whole in parts:
        row[name] = rate(len(part), len(whole))
        row[name + "_low"], row[name + "_high"] = wilson(len(part), len(whole))
    return row


def rates(some):
    asked = [case for case in some if case.ask]
    yes = sum(case.yes for case in asked)
    referrals = [case for case in some if case.referral]
    won, lost = sum(case.won for case in some), sum(case.lost for case in some)
    agreed = sum(case.agreed for case in some)
    return {
        "accepted_of_sent": (yes, len(asked)),
        "accepted_of_answered": (yes, sum(case.answered for case in asked)),
        "fulfilment": (sum(case.referral for case in asked), yes),
        "opt_in_rate": (agreed, sum(case.agreed or case.refused for case in some)),
        "request_conversion": (sum(case.referral for case in asked), len(asked)),
        "meeting_conversion": (sum(case.met for case in referrals), len(referrals)),
        "close_rate": (won, won + lost),
        "referral_to_customer": (won, len(referrals)),
    }


def kaplan_meier(waits, left):
    """After how many days at most `left` are left of those who wait; `waits` are (days, whether it came)."""
    remaining = Fraction(1)
    for day in sorted({wait for wait, came in waits if came}):
        at_risk = sum(wait >= day for wait, _ in waits)
        remaining *= 1 - Fraction(sum(wait == day and came for wait, came in waits), at_risk)
        if remaining <= left:
            return round(float(day), 1)
    return None


def meetings(some):
    waits = []
    for case in some:
        if case.intro:
            start = next((case.intro[s + "_at"] for s in ("introduced", "replied", "booked") if case.intro[s + "_at"]), "")
            came = next((case.intro[s + "_at"] for s in ("met", "opportunity") if case.intro[s + "_at"]), "")
            came = came or (case.intro["closed_at"] if case.won else "")
            if start:
                end = instant(came or case.intro["closed_at"]) or NOW
                waits.append((days(instant(start), end), bool(came)))
    return {
        "count": len(waits),
        "done": sum(came for _, came in waits),
        "median_days": kaplan_meier(waits, Fraction(1, 2)),
        "p90_days": kaplan_meier(waits, Fraction(1, 10)),
    }


def deals(some):
    values = defaultdict(list)
    for case in some:
        if case.won and case.intro["value"]:
            amount, currency = money(case.intro["value"])
            values[currency].append(amount)
    return {currency: (len(all), sum(all)) for currency, all in values.items()}


class Comparison:
    figures, wrong = 0, 0

    def same(self, what, said, computed):
        self.figures += 1
        close = isinstance(said, (int, float)) and isinstance(computed, (int, float)) and abs(said - computed) < 1e-9
        if not close and said != computed:
            self.wrong += 1
            print(f"{what}: the report says {said}, the oracle {computed}")

    def row(self, what, said, computed):
        for name, value in computed.items():
            self.same(f"{what} {name}", said[name], value)


def main():
    everything, compare = cases(), Comparison()
    compare.row("yield", report("yield")[0], outcome(everything))
    for name, attribute in (("types", "type"), ("yield --by owner", "owner")):
        rows = [row for row in report(*name.split()) if row["asked"] is not None]
        key = next(iter(rows[0])) if rows else ""
        groups = {getattr(case, attribute) for case in everything}
        compare.same(f"{name} rows", sorted(row[key] or "" for row in rows), sorted(groups))
        for row in rows:
            some = [case for case in everything if getattr(case, attribute) == (row[key] or "")]
            compare.row(f"{name} {row[key]}", row, outcome(some))
    computed = rates(everything)
    for row in report("rates"):
        part, whole = computed[row["metric"]]
        low, high = wilson(part, whole)
        expected = {"count": part, "of": whole, "rate": rate(part, whole), "low": low, "high": high}
        compare.row(f"rates {row['metric']}", row, expected)
    compare.row("timing meeting", report("timing")[2], meetings(everything))
    said = {row["value"]["currency"]: (row["won"], round(float(row["value"]["amount"]) * 100))
            for row in report("deals") if row["value"]}
    compare.same("deals", said, deals(everything))
    print(f"{compare.figures} figures, {compare.wrong} differ")
    return 1 if compare.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
