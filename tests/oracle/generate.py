#!/usr/bin/env python3
"""Makes a project in the working directory with a history of ASKS asks (generate.py ASKS SEED), by the commands that a
person would type: `add --from`, `mark -` and their kin. The same seed gives the same history."""

import csv
import io
import os
import random
import subprocess
import sys
from collections import defaultdict
from datetime import datetime, timedelta, timezone

ASKS, SEED = int(sys.argv[1]), int(sys.argv[2])
NOW = datetime.fromisoformat(os.environ["REFER_NOW"].replace("Z", "+00:00"))
REFER = os.environ.get("REFER", "refer")
TYPES = ["customer", "partner", "connector", "advisor", "executive"]
OWNERS = ["Ada", "Ben", "Cleo", "Dora", ""]
LETTERS = ["ask-specific", "ask-trigger", "ask-named", ""]
PROFILES = ["scaleups", "plants", "banks"]
WORTH = [("42000EUR", "2"), ("18000.55EUR", ""), ("30000USD", "3"), ("", "")]
random.seed(SEED)


def refer(*words, stdin=None):
    done = subprocess.run([REFER, "-q", *words], input=stdin, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"refer {' '.join(words)}: {done.stderr}")


def add(noun, header, rows):
    out = io.StringIO()
    csv.writer(out).writerows([header, *rows])
    refer(noun, "add", "--from", "-", stdin=out.getvalue())


def said(instant):
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def day(instant):
    return instant.strftime("%Y-%m-%d")


def project():
    refer("init", ".", "--name", "Ada Park", "--email", "ada@acme.example")
    refer("config", "set", "intros.mode", "direct")
    for guard in ("named_target", "strong_for_direct", "praise_for_direct", "evidence_for_specific", "cited_outcome",
                  "vague_wording", "earned_value", "one_open_ask", "healthy", "open_issue", "no_go"):
        refer("config", "set", f"guards.{guard}", "false")
    for guard in ("give_ratio", "partner_months", "just_signed_days", "cooldown_days", "cap", "capital_budget",
                  "least_satisfaction"):
        refer("config", "set", f"guards.{guard}", "0")
    for handle, deal in zip(PROFILES, ("20000EUR", "9000USD", "")):
        words = ["--deal", deal] if deal else []
        refer("profile", "add", handle, "--name", handle.title(), "--role", "CRO", *words)


def people(sources, targets):
    add("contact", ["name", "email"], [[f"Target {i}", f"t{i}@globex.example"] for i in range(targets)])
    # Some sources have one name.
    add("source", ["person", "type", "strength", "owner"],
        [[f"Source {i // 2 if i < 8 else i} <s{i}@pixel.example>", TYPES[i % len(TYPES)], random.randint(1, 5),
          random.choice(OWNERS)] for i in range(sources)])
    add("tie", ["from", "to", "strength"],
        [[f"s{random.randrange(sources)}@pixel.example", f"t{i}@globex.example", random.randint(2, 5)]
         for i in range(0, targets, 7)])


class Batches:
    """What is marked in one go: the ids of one state, one instant and the same further words. In order of time."""

    def __init__(self):
        self.marks = defaultdict(list)

    def put(self, tick, rank, noun, state, number, *words):
        self.marks[(tick, rank, noun, state, words)].append(number)

    def run(self, ticks):
        for (tick, _, noun, state, words), numbers in sorted(self.marks.items()):
            refer(noun, "mark", "-", state, "--on", said(ticks[tick]), *words, stdin="\n".join(map(str, numbers)))


STAGES = ["forwarded", "consented", "introduced", "replied", "booked", "met", "opportunity"]


def history(batches, number, tick, last, won):
    """What came of an introduction that was accepted at this tick: some of its steps, some of them skipped, and maybe its end."""
    for rank, stage in enumerate(STAGES):
        if random.random() < 0.13:
            break
        tick += random.choice([0, 1, 1, 2])
        if tick > last:
            return
        if random.random() < 0.75:
            batches.put(tick, 2 + rank, "intro", stage, number)
    else:
        tick += random.choice([1, 2, 3])
        if tick > last or random.random() < 0.2:
            return
        if random.random() < 0.45:
            value, years = random.choice(WORTH)
            words = (["--value", value] if value else []) + (["--years", years] if years else [])
            batches.put(tick, 10, "intro", "won", number, *words)
            won.append((number, tick))
        else:
            batches.put(tick, 10, "intro", "lost", number)
        return
    tick += random.choice([1, 2, 4])
    end = random.choice(["refused", "refused-by-source", "ghosted", "unfit", "lapsed", ""])
    if tick > last or not end:
        return
    if end == "refused-by-source":
        batches.put(tick, 10, "intro", "refused", number, "--by", "source")
    else:
        batches.put(tick, 10, "intro", end, number)


def main():
    sources = max(20, ASKS // 60)
    unasked = ASKS // 8
    # Instants a while apart, none of them like the other, over two years and a half.
    ticks = [NOW - timedelta(days=900)]
    while ticks[-1] + timedelta(days=31) < NOW:
        ticks.append(ticks[-1] + timedelta(seconds=random.randrange(14 * 86400, 30 * 86400)))
    last = len(ticks) - 1
    project()
    people(sources, ASKS + unasked)

    batches, won, intros = Batches(), [], 0
    asks = []
    for number in range(1, ASKS + 1):
        # More is asked in some quarters than in others.
        tick = min(random.randrange(last + 1), random.randrange(last + 3))
        asks.append([f"s{min(random.randrange(sources), random.randrange(sources))}@pixel.example", f"t{number - 1}@globex.example",
                     random.choice(PROFILES), random.choice(["specific", "trigger"]), random.choice(OWNERS), random.choice(LETTERS),
                     said(ticks[tick])])
        fate = random.random()
        if fate < 0.03:
            continue
        if fate < 0.05:
            batches.put(tick, 0, "ask", "cancelled", number)
            continue
        batches.put(tick, 0, "ask", "sent", number)
        tick += random.choice([0, 0, 1, 2])
        if tick > last or fate < 0.08:
            continue
        if fate < 0.5:
            batches.put(tick, 1, "ask", "accepted", number)
        elif fate < 0.7:
            batches.put(tick, 1, "ask", "declined", number)
        elif fate < 0.8:
            batches.put(tick, 1, "ask", "later", number, "--until", "2027-01-01")
        elif fate < 0.95:
            batches.put(tick, 1, "ask", "silent", number)
        else:
            batches.put(tick, 1, "ask", "cancelled", number)
    add("ask", ["source", "target", "profile", "kind", "owner", "template", "on"], asks)

    # Introductions are numbered as they come: those without an ask first, then as the asks are accepted.
    rows = []
    for i in range(unasked):
        tick = random.randrange(last + 1)
        intros += 1
        thanked = random.choice(["", "", said(ticks[tick] + timedelta(hours=random.randrange(60)))])
        rows.append([f"s{random.randrange(sources)}@pixel.example", f"t{ASKS + i}@globex.example", random.choice(PROFILES),
                     random.choice(OWNERS), "accepted", said(ticks[tick]), thanked, random.choice(["", "", day(NOW)])])
        history(batches, intros, tick, last, won)
    add("intro", ["source", "target", "profile", "owner", "state", "on", "thanked", "updated"], rows)
    accepted = sorted(key for key in batches.marks if key[2:4] == ("ask", "accepted"))
    for key in accepted:
        for _ in batches.marks[key]:
            intros += 1
            history(batches, intros, key[0], last, won)
    batches.run(ticks)

    for number in random.sample(range(1, intros + 1), min(intros, 25)):
        refer("intro", "reclassify", str(number), "--as", "introduction", "--reason", "a courtesy")
    for number in random.sample(range(1, intros + 1), min(intros, 25)):
        refer("intro", "edit", str(number), "--told", day(NOW))

    sales, credits = [], []
    for number, tick in won:
        later = ticks[tick] + timedelta(days=random.randrange(1, 500))
        chance = random.random()
        if later < NOW and chance < 0.5:
            kind = random.choice(["renewal", "expansion", "repeat", "churn"])
            sales.append([number, kind, day(later), "" if kind == "churn" else random.choice(["500EUR", "700.01USD", ""])])
        if chance > 0.7:
            part = random.randrange(sources)
            credits.append([number, f"s{part}@pixel.example", random.randrange(101), random.choice(["sourced", "influenced"])])
    add("sale", ["intro", "kind", "on", "value"], sales)
    out = io.StringIO()
    csv.writer(out).writerows([["intro", "source", "share", "role"], *credits])
    # Who introduced somebody has no credit for it besides: such rows are left out.
    refer("credit", "add", "--from", "-", "--rejects", "rejected.csv", stdin=out.getvalue())
    add("touch", ["person", "on", "gave", "owner"],
        [[f"s{i % sources}@pixel.example", day(ticks[random.randrange(last + 1)]), random.choice(["", "help", "content"]), random.choice(OWNERS)]
         for i in range(sources * 3)])
    add("training", ["owner", "kind", "on"], [[owner, "course", day(ticks[random.randrange(last // 2)])] for owner in OWNERS if owner])
    add("reward", ["source", "kind", "on", "value", "override"],
        [[f"s{i}@pixel.example", "gift", day(ticks[-1 - i % 5]), "20EUR", "they earned it"] for i in range(sources // 4)])
    year = f"{NOW.year}"
    goals = [[metric, target, year, owner, source, profile]
             for metric, target in (("asks", "5000"), ("accepted", "2000"), ("introduced", "1500"), ("referrals", "1500"),
                                    ("met", "800"), ("won", "900"), ("value", "2000000EUR"), ("value", "300000USD"),
                                    ("touches", "100"), ("gives", "30"))
             for owner, source, profile in (("", "", ""), ("Ada", "", ""), ("", "s1@pixel.example", ""), ("", "", "plants"))
             if not (profile and metric in ("touches", "gives"))]
    add("goal", ["metric", "target", "period", "owner", "source", "profile"], goals)


if __name__ == "__main__":
    main()
