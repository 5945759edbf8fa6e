"""The reports that reckon: goals, the forecast, the stage that holds results back, and the return on asking."""

import math
from collections import defaultdict
from datetime import date, timedelta

from lists import NOW, STAGES, cents, days, median, money, near, rate, records, report, wilson

TODAY = NOW.date()
# The settings as they are without a word in refer.toml.
CHANCES = [0.075, 0.105, 0.105, 0.105, 0.125, 0.125, 0.2, 0.25, 0.5]
DAYS = [100, 90, 90, 90, 75, 75, 75, 60, 30]
LEAST, BENCHMARKS = 10, [None, 0.5, 0.8, 0.5, 0.5, 0.5]
NETWORK, RATES, WEIGHT = 750, [0.3, 0.2, 0.8, 0.75, 0.84, 0.5, 0.5, 0.5], 10
DEAL, LIFETIME = 1000000, 4200000


def goals(some):
    touches = records("touch", "list")
    company = {row["id"]: row["company"] for row in records("source", "list")}
    rows = {}
    for goal in records("goal", "list"):
        first, last = date.fromisoformat(goal["first"]), date.fromisoformat(goal["last"])
        if not first <= TODAY <= last:
            continue
        metric = goal["metric"]
        target, currency = money(goal["target_value"]) if goal["target_value"] else (int(goal["target"]), None)

        def counts(owner, source, profile):
            return ((not goal["owner"] or owner == goal["owner"]) and (not goal["source_id"] or source == goal["source_id"])
                    and (not goal["account"] or company[source] == goal["account"])
                    and (not goal["profile"] or profile == goal["profile"]))

        actual = 0
        if metric in ("touches", "gives"):
            actual = sum(first.isoformat() <= row["day"] <= min(last, TODAY).isoformat() and (metric == "touches" or row["gave"] != "")
                         and counts(row["owner"], row["contact_id"], goal["profile"]) for row in touches)
        for case in some if metric not in ("touches", "gives") else []:
            when = {"asks": case.at if case.ask else None, "accepted": case.accepted_at if case.ask else None,
                    "introduced": case.counted_at, "referrals": case.counted_at, "met": case.reached("met")}.get(metric, case.won_at)
            if when and first <= when.date() <= last and counts(case.owner, case.source_id, case.profile):
                if metric != "value":
                    actual += 1
                elif case.value and case.value[1] == currency:
                    actual += case.value[0]
        whole, begun = (last - first).days + 1, (TODAY - first).days + 1
        row = {"share": near(actual / target, 4), "on_track": actual * whole >= target * begun, "days_left": (last - TODAY).days}
        if currency is None:
            row |= {"target": target, "actual": actual, "expected_by_now": near(target * begun / whole, 1), "left": max(target - actual, 0)}
        rows[int(goal["id"])] = row, currency, actual, target
    return rows


def rank(case):
    """The furthest step: 0 the ask, 1 the yes, then the stages."""
    if not case.intro:
        return 0
    return 8 if case.won else max((i + 2 for i, stage in enumerate(STAGES) if case.step(stage)), default=1)


def fate(case):
    if case.intro:
        return "won" if case.won else "ended" if case.ended_at else "open"
    if case.ask["state"] in ("cancelled", "silent", "declined"):
        return "ended"
    return "open" if not case.answered else None


def exactly(chances):
    """How probable each number of wins is: one case after the other, all numbers each time."""
    mass = [1.0]
    for chance in chances:
        mass = [here * (1 - chance) + below * chance for here, below in zip([*mass, 0.0], [0.0, *mass])]
    return mass


def least(mass, share):
    total = 0.0
    for number, part in enumerate(mass):
        total += part
        if total >= share - 1e-12:
            return number
    return len(mass) - 1


def outlook(some):
    """For each rank the chance to be won, and on which day."""
    decided = [(case, rank(case), fate(case)) for case in some]
    rows = []
    for stage in range(9):
        passed = [what for case, furthest, what in decided
                  if what in ("won", "ended") and furthest >= stage and (stage > 0 or case.ask)]
        won, ended = passed.count("won"), len(passed)
        chance = (won + 10 * CHANCES[stage]) / (ended + 10) if ended else CHANCES[stage]
        waits = []
        for case, _, what in decided:
            if what == "won":
                start = (case.at if case.ask else None) if stage == 0 else case.accepted_at if stage == 1 else case.step(STAGES[stage - 2])
                if start:
                    waits.append(days(start, case.won_at))
        wait = float(median(waits)) if len(waits) >= 5 else DAYS[stage]
        rows.append((chance, TODAY + timedelta(days=math.floor(wait + 0.5))))
    return rows


def forecast(some):
    deal = {row["handle"]: row["deal"] for row in records("profile", "list")}
    stages = outlook(some)
    lines, everything = defaultdict(list), []
    for case in some:
        if fate(case) == "open":
            chance, day = stages[rank(case)]
            said = (case.intro and case.intro["value"]) or deal.get(case.profile, "")
            amount, currency = money(said) if said else (0, None)
            lines[(f"{day:%Y-%m}", currency)].append((chance, amount, rank(case) == 0))
            everything.append((chance, amount, rank(case) == 0, currency, day))

    def line(cases):
        mass = exactly([case[0] for case in cases])
        return {"open": len(cases), "expected": near(sum(case[0] for case in cases), 3), "low": least(mass, 0.1),
                "high": least(mass, 0.9), "asks": sum(case[2] for case in cases)}

    rows = []
    for (month, currency), cases in sorted(lines.items(), key=lambda item: (item[0][0], item[0][1] is None, item[0][1] or "")):
        rows.append((line(cases) | {"month": month, "currency": currency},
                     near(sum(case[0] * case[1] for case in cases), 0) if currency else None))
    total = line(everything) | {"month": "all"}
    wanted = [goal for goal in records("goal", "list") if goal["metric"] == "won" and goal["first"] <= TODAY.isoformat() <= goal["last"]
              and not (goal["owner"] or goal["source"] or goal["account"] or goal["profile"])]
    if wanted:
        goal = min(wanted, key=lambda goal: (goal["last"], int(goal["id"])))
        won = sum(case.won and goal["first"] <= case.won_at.date().isoformat() <= goal["last"] for case in some)
        expected = sum(case[0] for case in everything if case[4].isoformat() <= goal["last"])
        total["goal_left"] = max(int(goal["target"]) - won, 0)
        total["expected_for_goal"] = near(expected, 3)
        total["coverage"] = near(expected / total["goal_left"], 3) if total["goal_left"] else None
    currencies = {case[3] for case in everything} - {None}
    value = near(sum(case[0] * case[1] for case in everything), 0) if len(currencies) == 1 else None
    return [*rows, (total, value)]


def stages_of(some):
    """Each stage of the diagnosis: the cases that it holds, and whether it let them through."""
    asked = [case for case in some if case.ask]
    yes = [case for case in asked if case.yes]
    introduced = [case for case in some if case.referral]
    met = [case for case in some if case.met]
    return [[(case, True) for case in asked], [(case, case.yes) for case in asked], [(case, case.referral) for case in yes],
            [(case, case.met) for case in introduced], [(case, case.reached("opportunity") is not None) for case in met],
            [(case, case.won) for case in some if case.won or case.lost]]


def diagnose(some):
    names = ["asking", "acceptance", "fulfilment", "meetings", "offers", "closing"]
    stages = stages_of(some)
    rows, later = [], 1.0
    for number in reversed(range(6)):
        cases = stages[number]
        count, whole = sum(passed for _, passed in cases), len(cases)
        quarters = defaultdict(list)
        for case, passed in cases:
            quarters[f"{case.at.year}-Q{(case.at.month + 2) // 3}"].append(passed)
        enough = {quarter: passed for quarter, passed in quarters.items() if len(passed) >= LEAST}
        best = max(enough, key=lambda quarter: (sum(enough[quarter]) if number == 0 else rate(sum(enough[quarter]), len(enough[quarter])), quarter),
                   default=None)
        reached = rate(sum(enough[best]), len(enough[best])) if best else None
        reference = max((one for one in (reached, BENCHMARKS[number]) if one is not None), default=None)
        if number == 0:
            length = (NOW - min(case.at for case, _ in cases)).total_seconds() / (365.25 / 4 * 86400) if cases else 0
            whole = math.floor((sum(enough[best]) if best else 0) * length + 0.5)
        own, judged = rate(count, whole), whole >= LEAST
        extra = max(0, (reference - own) * whole) * later if judged and reference is not None else None
        high = 0 if number == 0 else wilson(count, whole)[1]
        verdict = ("not enough data" if not judged else "nothing to compare with" if reference is None
                   else "good" if own >= reference - 1e-9 else "below" if high < reference else "may be chance")
        rows.append({"stage": names[number], "count": count, "of": whole, "rate": own, "reference": reference, "best_quarter": best,
                     "extra_wins": near(extra, 4), "verdict": verdict})
        if number:
            later *= own if judged else reference
    return rows


def roi(some):
    stages = stages_of(some)
    referrals = [case for case in some if case.counted_at]
    own = [None] * 4 + [(sum(passed for _, passed in stages[2]), len(stages[2])), (sum(case.met for case in referrals), len(referrals)),
                        (sum(passed for _, passed in stages[4]), len(stages[4])), (sum(passed for _, passed in stages[5]), len(stages[5]))]
    used = [standard if not cases or not cases[1] else (cases[0] + WEIGHT * standard) / (cases[1] + WEIGHT)
            for standard, cases in zip(RATES, own)]
    clients = NETWORK * math.prod(used)
    rows = [{"step": "network", "result": NETWORK}]
    steps = ["decision makers", "match", "qualified", "reachable", "start", "meet", "offer", "close"]
    for i, step in enumerate(steps):
        better = clients / used[i] * max(min(used[i] + 0.1, 1), used[i]) if used[i] else NETWORK * math.prod(used[:i] + [0.1] + used[i + 1:])
        count, whole = own[i] or (None, None)
        rows.append({"step": step, "default_rate": RATES[i], "count": count, "of": whole, "rate": near(used[i], 6),
                     "result": near(NETWORK * math.prod(used[:i + 1]), 6), "gain": near(better - clients, 6)})
    whole = math.floor(round(clients, 6) + 0.5)
    rows.append({"step": "clients", "result": near(clients, 6), "whole": whole})
    for step, worth in (("first deals", DEAL), ("lifetime value", LIFETIME)):
        rows.append({"step": step, "whole": whole, "value": {"amount": f"{whole * worth / 100:.2f}", "currency": "EUR"}})
    return rows, clients


def funnel(some):
    counts = [sum(bool(case.ask) for case in some), sum(case.yes for case in some)]
    of_asks = [counts[0], sum(case.yes for case in some if case.ask)]
    for stage in ("consented", "introduced", "met", "opportunity", None):
        there = [case for case in some if (case.reached(stage) if stage else case.won)]
        counts.append(len(there))
        of_asks.append(sum(bool(case.ask) for case in there))
    rows = []
    for i, stage in enumerate(("asked", "accepted", "consented", "introduced", "met", "opportunity", "won")):
        row = {"stage": stage, "count": counts[i], "of_first": rate(of_asks[i], counts[0])}
        if i:
            part = of_asks[1] if i == 1 else counts[i]
            low, high = wilson(part, counts[i - 1])
            row |= {"of_previous": rate(part, counts[i - 1]), "of_previous_low": low, "of_previous_high": high}
        rows.append(row)
    return rows


def compare_all(compare, some):
    computed, said = goals(some), report("goals")
    compare.same("goals rows", sorted(row["goal_id"] for row in said), sorted(computed))
    for row in said:
        one, currency, actual, target = computed[row["goal_id"]]
        compare.row(f"goals {row['goal_id']}", row, one)
        if currency:
            compare.same(f"goals {row['goal_id']} value", (cents(row["actual_value"]), cents(row["target_value"])), (actual, target))

    computed, said = forecast(some), report("forecast")
    compare.rows("forecast", said, [row for row, _ in computed])
    for row, (one, value) in zip(said, computed):
        compare.same(f"forecast {one['month']} value", cents(row["value"]), value)

    rows = {row["stage"]: row for row in report("diagnose")}
    for row in diagnose(some):
        compare.row(f"diagnose {row['stage']}", rows[row["stage"]], row)
    extra = [(row["extra_wins"] or 0, stage) for stage, row in rows.items()]
    for stage, row in rows.items():
        compare.same(f"diagnose {stage} bottleneck", row["bottleneck"], (max(extra)[0] > 0 and max(extra)[1] == stage))

    computed, clients = roi(some)
    said = report("roi")
    compare.rows("roi", said, computed)
    for row, worth in zip(said[-2:], (DEAL, LIFETIME)):
        compare.same(f"roi {row['step']} exact", cents(row["exact_value"]), near(clients * worth, 0))
    compare.rows("funnel", report("funnel"), funnel(some))
