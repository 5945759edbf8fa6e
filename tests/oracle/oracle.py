#!/usr/bin/env python3
"""Computes what reports say a second time, from nothing but what `refer ask list`, `intro list` and their kin print as
CSV, and compares. `oracle.py [REFER OPTION …]` runs in a project; exit status 1 where a figure differs. Days are those of
UTC."""

import sys
from collections import defaultdict

sys.dont_write_bytecode = True

import counted
import outlook
from lists import NOW, Comparison, cases, days, instant, money, near, rate, report, wilson


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
        "booked": sum(bool(case.step("booked")) and not case.met and not case.closed_at for case in referrals),
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
    days_of = defaultdict(list)
    for wait, came in waits:
        days_of[wait].append(came)
    remaining, at_risk = 1.0, len(waits)
    for day, here in sorted(days_of.items()):
        remaining *= 1 - sum(here) / at_risk
        at_risk -= len(here)
        if remaining <= left + 1e-9:
            return near(day, 1)
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
        "median_days": kaplan_meier(waits, 0.5),
        "p90_days": kaplan_meier(waits, 0.1),
    }


def deals(some):
    values = defaultdict(list)
    for case in some:
        if case.won and case.intro["value"]:
            amount, currency = money(case.intro["value"])
            values[currency].append(amount)
    return {currency: (len(all), sum(all)) for currency, all in values.items()}


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
    # Of one owner, and of one profile.
    for option, attribute in (("--owner", "owner"), ("--profile", "profile")):
        for value in sorted({getattr(case, attribute) for case in everything} - {""}):
            some = [case for case in everything if getattr(case, attribute) == value]
            compare.row(f"yield {option} {value}", report("yield", option, value)[0], outcome(some))
            compare.rows(f"velocity {option} {value}", report("velocity", option, value), counted.velocity(some))
            compare.rows(f"funnel {option} {value}", report("funnel", option, value), outlook.funnel(some))
    counted.compare_all(compare, everything)
    outlook.compare_all(compare, everything)
    print(f"{compare.figures} figures, {compare.wrong} differ")
    return 1 if compare.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
