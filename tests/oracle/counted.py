"""The reports that count what happened: how long, by whom, through which letter, in which month, and what was worth what."""

from collections import defaultdict
from datetime import timedelta
from fractions import Fraction

from lists import NOW, cents, days, instant, median, money, near, rate, rated, records, report, wilson, years

TODAY = NOW.date().isoformat()
YEAR_AGO = years(NOW, -1)


def velocity(some):
    rows = []
    for cycle, starts in (("introduced to closed", ("introduced", "replied", "booked")), ("opportunity to closed", ("opportunity",))):
        spans = []
        for case in some:
            start = next((case.step(stage) for stage in starts if case.step(stage)), None)
            if start and (case.won or case.lost):
                spans.append((days(start, case.closed_at), case.won))
        of = {kind: [wait for wait, won in spans if won == kind] for kind in (True, False)}
        waits = of[True] + of[False]
        rows.append({
            "cycle": cycle,
            "deals": len(spans),
            "won": len(of[True]),
            "median_days": near(median(waits), 1),
            "won_median_days": near(median(of[True]), 1),
            "lost_median_days": near(median(of[False]), 1),
            "longest_days": near(max(waits, default=None), 1),
        })
    return rows


def active(some):
    referrals = [case for case in some if case.counted_at]
    now = {case.source_id for case in referrals if case.counted_at > YEAR_AGO}
    earlier = {case.source_id for case in referrals if years(YEAR_AGO, -1) < case.counted_at <= YEAR_AGO}
    rows = []
    for metric, part, whole in (("active", len(now), len(records("source", "list"))),
                                ("retention", len(now & earlier), len(earlier))):
        low, high = wilson(part, whole)
        rows.append({"metric": metric, "count": part, "of": whole, "rate": rate(part, whole), "low": low, "high": high})
    return rows


def concentration(some):
    brought, worth = defaultdict(int), defaultdict(lambda: defaultdict(int))
    for case in some:
        if case.counted_at and case.counted_at > YEAR_AGO:
            brought[case.source_id] += 1
        if case.won and case.won_at > YEAR_AGO and case.value and case.value[0]:
            worth[case.value[1]][case.source_id] += case.value[0]

    def top(parts):
        total, source = sum(parts.values()), min(parts, key=lambda id: (-parts[id], int(id)), default=None)
        return {
            "sources": len(parts),
            "top_id": source and int(source),
            "top_share": rate(parts[source], total) if source else None,
            "herfindahl": rate(sum(part * part for part in parts.values()), total * total),
        }, total, parts.get(source)

    row, total, most = top(brought)
    rows = [{"what": "referrals", "total": total, "top_count": most, **row}]
    for currency in sorted(worth):
        row, total, most = top(worth[currency])
        value = {"amount": f"{total / 100:.2f}", "currency": currency}
        rows.append({"what": "won value", "total_value": value, **row})
    return rows


def thanks(some):
    in_time = late = waiting = overdue = 0
    for case in some:
        if case.counted_at:
            thanked, due = instant(case.intro["thanked_at"]), case.counted_at + timedelta(days=1)
            in_time += thanked is not None and thanked <= due
            late += thanked is not None and thanked > due
            waiting += thanked is None and NOW <= due
            overdue += thanked is None and NOW > due
    referrals = in_time + late + waiting + overdue
    row = rated("in_time", in_time, referrals)
    row["in_time_rate"] = row["in_time"]
    return [row | {"referrals": referrals, "thanked": in_time + late, "in_time": in_time, "late": late,
                   "waiting": waiting, "overdue": overdue}]


def templates(some):
    groups = defaultdict(list)
    for case in some:
        if case.ask:
            letter = case.ask["template"]
            groups[(letter or None, (case.ask["variant"] or "main") if letter else None)].append(case)
    rows = []
    for (letter, variant), those in sorted(groups.items(), key=lambda item: (item[0][0] is None, item[0][0] or "", item[0][1] != "main")):
        yes, met = sum(case.yes for case in those), sum(case.met for case in those)
        rows.append({"template": letter, "variant": variant, "asked": len(those), "answered": sum(case.answered for case in those),
                     "accepted": yes, "met": met, **rated("accepted_of_sent", yes, len(those)), **rated("met_of_sent", met, len(those))})
    return rows


def owners(some):
    trained = defaultdict(list)
    for row in records("training", "list"):
        trained[row["owner"]].append(row["day"])
    touched = defaultdict(list)
    for row in records("touch", "list"):
        touched[row["owner"]].append(row["gave"])
    rows = {}
    for owner in {case.owner for case in some} | set(trained) | set(touched):
        those = [case for case in some if case.owner == owner]
        asked = [case for case in those if case.ask]
        yes, began = sum(case.yes for case in asked), min(trained.get(owner, []), default=None)
        after = [case.counted_at for case in those if began and case.counted_at and case.counted_at.date().isoformat() >= began]
        ramp = (min(after).date() - instant(began + "T00:00:00Z").date()).days if after else None
        rows[owner or None] = {
            "asks": len(asked), "letters": sum(bool(case.ask["message_id"]) for case in asked),
            "touches": len(touched.get(owner, [])), "gifts": sum(bool(gave) for gave in touched.get(owner, [])),
            "trainings": len(trained.get(owner, [])), "trained_on": began, "ramp_days": ramp,
            "answered": sum(case.answered for case in asked), "accepted": yes, **rated("accepted_of_sent", yes, len(asked)),
            "introduced": sum(case.referral for case in those), "met": sum(case.met for case in those),
            "referrals": sum(case.referral for case in those), "won": sum(case.won for case in those),
        }
    return rows


def dark(some):
    rows = []
    for case in some:
        since = case.intro and (case.closed_at or case.reached("introduced"))
        heard = case.intro and (case.intro["told_at"] or case.intro["updated_at"])
        if since and not heard and not (case.intro["state"] == "refused" and case.intro["refused_by"] == "source"):
            rows.append((since, int(case.intro["id"]), {
                "intro_id": int(case.intro["id"]), "source_id": int(case.source_id), "state": case.intro["state"],
                "days": (NOW - since).days, "thanked": bool(case.intro["thanked_at"])}))
    return [row for _, _, row in sorted(rows, key=lambda row: row[:2])]


def fulfilment(some):
    rows = []
    for case in some:
        if case.ask and case.yes and not case.referral:
            key = (bool(case.ended_at), case.accepted_at, int(case.ask["id"]))
            rows.append((key, {"ask_id": key[2], "source_id": int(case.source_id),
                               "days": ((case.ended_at or NOW) - case.accepted_at).days,
                               "intro_id": int(case.intro["id"]) if case.intro else None}))
    return [row for _, row in sorted(rows, key=lambda row: row[0])]


def trend(some):
    """By month and currency: the counts, and what was won."""
    first = (NOW.year - 1, NOW.month + 1) if NOW.month < 12 else (NOW.year, 1)
    months = [f"{first[0] + (first[1] - 1 + i) // 12}-{(first[1] - 1 + i) % 12 + 1:02}" for i in range(12)]
    counts = {month: dict.fromkeys(("asked", "accepted", "introduced", "referrals", "met", "won"), 0) for month in months}
    worth = defaultdict(int)
    for case in some:
        happened = {"asked": case.ask and case.at, "accepted": case.ask and case.accepted_at, "introduced": case.counted_at,
                    "referrals": case.counted_at, "met": case.reached("met"), "won": case.won_at}
        for what, when in happened.items():
            if when and f"{when:%Y-%m}" in counts:
                counts[f"{when:%Y-%m}"][what] += 1
        if case.won and case.value and f"{case.won_at:%Y-%m}" in counts:
            worth[(f"{case.won_at:%Y-%m}", case.value[1])] += case.value[0]
    return counts, dict(worth)


def retention(some):
    sales = defaultdict(list)
    for row in records("sale", "list"):
        if row["day"] <= TODAY:
            sales[row["intro_id"]].append(row)
    won = [case for case in some if case.won]
    old = kept = early = gone = again = 0
    first, later = defaultdict(int), defaultdict(int)
    for case in won:
        history = sorted(sales[case.intro["id"]], key=lambda row: (row["day"], int(row["id"])))
        staying = [row for row in history if row["kind"] != "expansion"]
        left = bool(staying) and staying[-1]["kind"] == "churn"
        year_over = years(case.won_at.date(), 1).isoformat()
        is_old = year_over <= TODAY
        old, kept, gone = old + is_old, kept + (is_old and not left), gone + left
        early += is_old and any(row["kind"] == "churn" and row["day"] < year_over for row in history)
        again += any(row["kind"] != "churn" for row in history)
        if case.value:
            first[case.value[1]] += case.value[0]
        for row in history:
            if row["value"]:
                amount, currency = money(row["value"])
                later[currency] += amount
    counts = {"won": len(won), "year_old": old, "kept": kept, **rated("retention", kept, old), "churned_first_year": early,
              **rated("first_year_churn", early, old), "churned": gone, "came_again": again}
    return counts, {currency: (first[currency], later[currency]) for currency in set(first) | set(later)}


def attribution(some):
    credits, sales = defaultdict(list), defaultdict(list)
    for row in records("credit", "list"):
        credits[row["intro_id"]].append(row)
    for row in records("sale", "list"):
        if row["value"] and row["day"] <= TODAY:
            sales[row["intro_id"]].append(money(row["value"]))
    deals, sourced, influenced = defaultdict(Fraction), defaultdict(int), defaultdict(int)
    worth = defaultdict(lambda: [0, 0, 0])
    for case in (case for case in some if case.won):
        parts = [(row["source_id"], row["role"], int(row["share"])) for row in credits[case.intro["id"]]]
        rest = 100 - sum(share for _, _, share in parts)
        for source, role, share in [*parts, (case.source_id, "sourced", rest)]:
            deals[source] += Fraction(share, 100)
            (sourced if role == "sourced" else influenced)[source] += 1
        for is_first, value in [(True, case.value), *((False, value) for value in sales[case.intro["id"]])]:
            if value:
                left = value[0]
                for source, role, share in parts:
                    worth[(source, value[1])][(0 if role == "sourced" else 1) if is_first else 2] += value[0] * share // 100
                    left -= value[0] * share // 100
                worth[(case.source_id, value[1])][0 if is_first else 2] += left
    return {source: (float(deals[source]), sourced[source], influenced[source]) for source in deals}, worth


def compare_all(compare, some):
    for name, computed in (("velocity", velocity), ("active", active), ("concentration", concentration), ("thanks", thanks),
                           ("templates", templates), ("dark", dark), ("fulfilment", fulfilment)):
        compare.rows(name, report(name), computed(some))
    computed, said = owners(some), report("owners")
    compare.same("owners rows", sorted(row["owner"] or "" for row in said), sorted(owner or "" for owner in computed))
    for row in said:
        compare.row(f"owners {row['owner']}", row, computed[row["owner"]])

    counts, worth = trend(some)
    said = report("trend")
    compare.same("trend months", [row["month"] for row in said if row["asked"] is not None], list(counts))
    for row in said:
        if row["asked"] is not None:
            compare.row(f"trend {row['month']}", row, counts[row["month"]])
    compare.same("trend value", {(row["month"], row["won_value"]["currency"]): cents(row["won_value"]) for row in said if row["won_value"]},
                 worth)

    counts, worth = retention(some)
    said = report("retention")
    compare.row("retention", said[0], counts)
    compare.same("retention value", {row["lifetime_value"]["currency"]: (cents(row["first_value"]) or 0, cents(row["later_value"]) or 0)
                                     for row in said if row["lifetime_value"]}, worth)

    counts, worth = attribution(some)
    said = report("attribution")
    rows = {str(row["source_id"]): (row["deals"], row["sourced"], row["influenced"]) for row in said if row["deals"] is not None}
    compare.same("attribution sources", sorted(rows), sorted(counts))
    for source, row in rows.items():
        for column, one, other in zip(("deals", "sourced", "influenced"), row, counts.get(source, ())):
            compare.same(f"attribution {source} {column}", one, other)
    rows = {(str(row["source_id"]), row["lifetime_value"]["currency"]):
            [cents(row[column]) or 0 for column in ("sourced_value", "influenced_value", "later_value")]
            for row in said if row["lifetime_value"]}
    compare.same("attribution values", rows, dict(worth))
    compare.same("attribution sum", near(sum(row[0] for row in counts.values()), 6).is_it(sum(case.won for case in some)), True)
