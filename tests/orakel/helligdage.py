#!/usr/bin/env python3
"""Danish public holidays and working days 2014 to 2030, derived apart from src/model/kalender.

Easter by the church's own tables (golden number, solar and lunar correction, epact; Clavius 1603, as Knuth gives it, The Art of
Computer Programming 1.3.2, exercise 14), not the arithmetic short cut the program uses; weekdays by the calendar of the Python
library. What is a public holiday: the church's holidays by the ordinance of 1770 with 1 January; store bededag to 2023 (LOV 214/2023).
That 24 December, 5 June, 1 May and 31 December are working days is reading F-004.

Writes tests/tabeller/helligdage.tsv and tests/tabeller/arbejdsdage.tsv; --tjek only compares.
"""
import pathlib
import sys
from datetime import date, timedelta

FOERSTE, SIDSTE = 2014, 2030
MAPPE = pathlib.Path(__file__).resolve().parent.parent / "tabeller"
UGEDAGE = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]


def paaske(aar):
    gyldental = aar % 19 + 1
    aarhundrede = aar // 100 + 1
    solretning = 3 * aarhundrede // 4 - 12
    maaneretning = (8 * aarhundrede + 5) // 25 - 5
    epakt = (11 * gyldental + 20 + maaneretning - solretning) % 30
    if (epakt == 25 and gyldental > 11) or epakt == 24:
        epakt += 1
    fuldmaane = 44 - epakt
    if fuldmaane < 21:
        fuldmaane += 30
    d = date(aar, 3, 1) + timedelta(fuldmaane - 1)
    d += timedelta(1)  # the Sunday after the full moon, never the same day
    while d.weekday() != 6:
        d += timedelta(1)
    return d


def helligdage(aar):
    p = paaske(aar)
    efter = [(-3, "Skærtorsdag"), (-2, "Langfredag"), (0, "Påskedag"), (1, "2. påskedag"), (39, "Kristi himmelfartsdag"),
             (49, "Pinsedag"), (50, "2. pinsedag")]
    if date(aar, 1, 1) < date(2024, 1, 1):  # LOV 214/2023: no longer from 2024
        efter.append((26, "Store bededag"))
    alle = {p + timedelta(n): navn for n, navn in efter}
    alle[date(aar, 1, 1)] = "Nytårsdag"
    alle[date(aar, 12, 25)] = "Juledag"
    alle[date(aar, 12, 26)] = "2. juledag"
    return dict(sorted(alle.items()))


def main():
    hellige = {}
    for aar in range(FOERSTE, SIDSTE + 1):
        hellige.update(helligdage(aar))
    linjer = ["# Written by tests/orakel/helligdage.py; the test of src/model/kalender reads it. Store bededag to 2023: LOV 214/2023.",
              "dato\tugedag\tnavn"]
    linjer += [f"{d}\t{UGEDAGE[d.weekday()]}\t{navn}" for d, navn in hellige.items()]
    maaneder = {}
    d = date(FOERSTE, 1, 1)
    while d <= date(SIDSTE, 12, 31):
        maaneder.setdefault(str(d)[:7], 0)
        if d.weekday() < 5 and d not in hellige:
            maaneder[str(d)[:7]] += 1
        d += timedelta(1)
    tal = ["# Written by tests/orakel/helligdage.py: working days of each month.", "maaned\tarbejdsdage"]
    tal += [f"{m}\t{n}" for m, n in maaneder.items()]
    forskellig = False
    for navn, indhold in (("helligdage.tsv", linjer), ("arbejdsdage.tsv", tal)):
        tekst = "\n".join(indhold) + "\n"
        fil = MAPPE / navn
        if "--tjek" in sys.argv:
            forskellig = forskellig or fil.read_text(encoding="utf-8") != tekst
        else:
            fil.write_text(tekst, encoding="utf-8")
    sys.exit(1 if forskellig else 0)


if __name__ == "__main__":
    main()
