"""Generates targets, companies, values and notes that are hard to keep secret, and looks for them in a page.

redacted.py make DIR      writes people.csv, sources.csv, intros.csv, outcomes.csv, and secrets.txt, a secret a line
redacted.py check DIR     reads pages from standard input and names the secrets that stand in them
"""

import csv
import random
import sys
import unicodedata


def plain(text):
    return unicodedata.normalize("NFKD", text).casefold()


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def make(directory):
    random.seed(5)
    firsts = ["Zyra", "=Ximena", "Ö\u00efk", "Qu\u202ea", "\u7530\u4e2d", "O'Dwyn", "<b>Vex</b>", "Mc\u00a0Ardle", "Jorunn", "*Brynja*"]
    shorts = ["Bo", "Xi", "Ng", "\u00c9o"]
    forms = ["Bl\u00e5skog{} & S\u00f8nner", "Brightworks{} GmbH", "The Kiln{} Group, Inc.", "Vexel{} S.A.", "AB Lumen{}"]
    secrets, tales = [], []
    people, intros = [["name", "email", "company", "note"]], []
    intros.append(["source", "target", "mode", "state", "on", "value", "note", "why", "handoff"])
    for number in range(60):
        first = shorts[number // 5 % 4] if number % 5 == 0 else f"{random.choice(firsts)}{number}"
        name = f"{first} Kvist{number}x"
        company = forms[number % 5].format(number)
        email = f"target{number}@secret{number}.example"
        note = f"whispered{number}"
        value = 10007 + 13 * number
        people.append([name, email, company, note])
        won = number % 3 == 0
        intros.append([f"s{number % 7}@us.example", email, "direct", "won" if won else "met",
                       "2026-02-10", f"{value}EUR" if won else "", f"{note}-a", f"{note}-b", f"{note}-c"])
        secrets += [name, f"Kvist{number}x", company, email, note]
        # What people call them: a first name of two letters, a company without its legal form.
        called = max(company.replace(",", " ").split(), key=len)
        tales += [f"{number} days saved at {called}", f"{called.upper()}'s team saved {number} days"]
        tales += [f"{number} days saved, says {first}"] if number % 5 == 0 else []
        secrets += [str(value), f"{value:,}", f"{value}.00"] if won else []
    write(f"{directory}/people.csv", people)
    write(f"{directory}/intros.csv", intros)
    # Two of the sources were to be met themselves, and one is called as a target is.
    sources = [["person", "type", "note"]]
    sources += [[f"Source {number} <s{number}@us.example>", "customer", f"source-note{number}"] for number in range(7)]
    sources += [["target1@secret1.example", "customer", ""]]
    write(f"{directory}/sources.csv", sources)
    tales += [f"saved {10007 + 39:,} EUR a year", "down by 10.046k", "Kvist3x says 5 of 5", f"as {people[5][0]} did",
             f"at {people[6][2]} too", "ask target9@secret9.example"]
    told = "ramp time down from 6 months to 3"
    write(f"{directory}/outcomes.csv",
          [["result", "on"]] + [[tale, "2026-01-30"] for tale in tales] + [[told, "2026-01-02"]])
    secrets += tales + [f"source-note{number}" for number in range(7)]
    with open(f"{directory}/secrets.txt", "w", encoding="utf-8") as file:
        file.write("\n".join(secrets))


def check(directory):
    with open(f"{directory}/secrets.txt", encoding="utf-8") as file:
        secrets = file.read().split("\n")
    page = plain(sys.stdin.read())
    found = [secret for secret in secrets if plain(secret) in page]
    print(f"{len(secrets)} secrets, {len(found)} found", *found[:5])


if __name__ == "__main__":
    {"make": make, "check": check}[sys.argv[1]](sys.argv[2])
