#!/usr/bin/env python3
"""koer.py <nytte> [cases] [seed]: asks `nytte vurder` and tests/orakel/lov.py the same random questions.

Dates cluster around the days where the law changed and figures around the quota's edges, because that is where two
readings part. The first differences are printed whole, so that they can be pasted into `nytte vurder`.
"""
import collections
import json
import random
import subprocess
import sys
from datetime import date, timedelta

import lov

SKIFT = [date(2014, 1, 1), date(2015, 1, 1), date(2015, 3, 1), date(2015, 7, 1), date(2015, 9, 1), date(2016, 10, 3),
         date(2017, 10, 2), date(2020, 1, 1), date(2020, 3, 20), date(2020, 6, 15), date(2020, 12, 20),
         date(2021, 5, 16), date(2022, 1, 1), date(2024, 1, 1), date(2025, 1, 1), date(2025, 7, 1), date(2026, 2, 1)]
YDELSER = ["dagpenge", "kontanthjaelp", "uddannelseshjaelp", "integrationsydelse", "overgangsydelse", "sho_ydelse",
           "arbejdsmarkedsydelse", "kontantydelse", "sygedagpenge", "ledighedsydelse", "foertidspension", "ingen"]


def iso(d):
    return d.isoformat()


class Generator:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def maaske(self, sandsynlighed):
        return self.r.random() < sandsynlighed

    def dato(self):
        if self.maaske(0.5):
            return self.r.choice(SKIFT) + timedelta(self.r.randint(-40, 40))
        return date(2013, 12, 1) + timedelta(self.r.randrange(13 * 365))

    def ugetid(self):
        return f"{self.r.choice([0, 15, 16, 17, 20, 25, 30, 37, 38])}:{self.r.choice(['00', '00', '12', '30'])}"

    def periode(self, omkring, hoejst):
        fra = omkring + timedelta(self.r.randint(-60, 60))
        return fra, fra + timedelta(self.r.randrange(hoejst))

    def ansatte(self, fra):
        niveau = self.r.choice([0, 4, 5, 9, 10, 24, 49, 50, 51, 59, 60, 70])
        rk = []
        for m in sorted(lov.maaneder_foer(fra, 5)):
            if self.maaske(0.03):
                continue
            raekke = {"maaned": m}
            if self.maaske(0.98):
                raekke["aarsvaerk"] = f"{niveau + self.r.choice([0, 0, 1])}.{self.r.choice(['00', '25', '50', '99'])}"
            if self.maaske(0.98):
                raekke["hoveder"] = niveau + self.r.choice([0, 0, 1])
            rk.append(raekke)
        return rk

    def i_forvejen(self, fra):
        ud = []
        for _ in range(self.r.choice([0, 0, 1, 2, 4, 9, 10, 11])):
            a, b = self.periode(fra, 120)
            ud.append({"ordning": self.r.choice(["nytteindsats", "virksomhedspraktik", "loentilskud"]),
                       "fra": iso(a), "til": iso(b), "ugentlig_tid": self.ugetid()})
        return ud

    def arbejdsgiver(self, fra):
        a = {"p_nummer": "1000000001", "cvr": "10000001",
             "sektor": self.r.choice(["kommune"] * 5 + ["region", "stat", "selvejende", "privat"]),
             "ordinaert_ansatte": self.ansatte(fra), "i_forvejen": self.i_forvejen(fra)}
        if self.maaske(0.5):
            a["ministeromraade"] = self.r.choice(["Kulturministeriet", " "])
        if self.maaske(0.7):
            a["tilskudsandel"] = self.r.choice(["0.49", "0.5", "0.80"])
        if self.maaske(0.1):
            a["fuld_uge"] = self.r.choice(["36:00", "37:30"])
        if self.maaske(0.3):
            a["saesonudsving"] = self.maaske(0.5)
        if self.maaske(0.2):
            a["erhverv_paa_markedsvilkaar"] = self.maaske(0.5)
        return a

    def borger(self, fra, til):
        b = {"ydelse": self.r.choice(YDELSER + ["kontanthjaelp"] * 8)}
        if self.maaske(0.9):
            b["visitation"] = self.r.choice(["jobparat", "aktivitetsparat", "uddannelsesparat",
                                             "aabenlyst_uddannelsesparat"])
        if self.maaske(0.95):
            aar = self.r.choice([17, 18, 25, 29, 30, 45])
            b["foedselsdato"] = iso(lov.plus_aar(fra, -aar) + timedelta(self.r.randint(-2, 2)))
        if self.maaske(0.9):
            b["erhvervskompetencegivende_uddannelse"] = self.maaske(0.5)
        if self.maaske(0.6):
            b["ydelse_til"] = iso(til + timedelta(self.r.randint(-1, 60)))
        if self.maaske(0.9):
            b["senest_ansat"] = self.r.choice([None, None, {"p_nummer": "1000000001", "cvr": "10000001"},
                                               {"p_nummer": "1000000002", "cvr": "10000001"},
                                               {"p_nummer": "1000000003", "cvr": "20000002"}])
        for felt in ("arbejdspligt", "deltidsforsikret"):
            if self.maaske(0.4):
                b[felt] = self.maaske(0.6)
        tidligere = []
        for _ in range(self.r.choice([0, 0, 0, 1, 2])):
            a, e = self.periode(fra - timedelta(150), 60)
            tidligere.append({"p_nummer": self.r.choice(["1000000001", "1000000002"]), "fra": iso(a), "til": iso(e)})
        if tidligere:
            b["tidligere_placeringer"] = tidligere
        return b

    def hoering(self, fra):
        h = {}
        if self.maaske(0.9):
            h["hoert"] = {"niveau": self.r.choice(lov.NIVEAUER[:1] * 3 + lov.NIVEAUER), "navn": "Prøve Prøvesen"}
        h["ikke_fundet"] = [n for n in lov.NIVEAUER if self.maaske(0.3)]
        fravaer = []
        for _ in range(self.r.choice([0, 0, 1, 2, 3])):
            a = self.r.choice([fra - timedelta(20), lov.paaskedag(fra.year) - timedelta(5), date(fra.year, 12, 22)])
            a += timedelta(self.r.randrange(6))
            fravaer.append({"niveau": self.r.choice(lov.NIVEAUER[:3]), "fra": iso(a),
                            "til": iso(a + timedelta(self.r.randrange(9)))})
        if fravaer:
            h["fravaer"] = fravaer
        for felt in ("arbejdsgiver_erklaering", "medarbejder_erklaering", "orienteret"):
            if self.maaske(0.93):
                h[felt] = iso(fra + timedelta(self.r.choice([-30, -1, 0, 0, -3, 1])))
        return h

    def sag(self, nummer):
        fra = self.dato()
        til = fra + timedelta(self.r.choice([0, 30, 60, 89, 90, 91, 98, 120]))
        j = {"id": str(nummer), "arbejdsgiver": self.arbejdsgiver(fra), "borger": self.borger(fra, til),
             "placering": {"fra": iso(fra), "til": iso(til), "ugentlig_tid": self.ugetid()},
             "opgave": {f: self.maaske(0.5) for f in ("ud_over_normeret_niveau", "konkurrenceforvridende",
                                                      "indgaar_i_serviceniveau", "service_for_borger",
                                                      "borgers_dokumentation", "borgerrettet_omsorg")
                        if self.maaske(0.9)},
             "hoering": self.hoering(fra)}
        if self.maaske(0.2):
            j["dato"] = iso(fra + timedelta(self.r.randint(-20, 20)))
        j["population"] = self.r.choice(["almindelig"] * 6 + ["integrationsprogram", "ukraine"])
        if self.maaske(0.3):
            j["placering"]["raadighedsafproevende"] = True
            j["placering"]["raadighedsvurdering"] = self.r.choice(["", " ", "Tvivl om viljen til at tage arbejde."])
        if self.maaske(0.15):
            j["placering"]["saerligt_tilrettelagt"] = True
        if self.maaske(0.3):
            a = fra - timedelta(self.r.randrange(500))
            b = a + timedelta(self.r.choice([300, 363, 364, 365, 729, 730, 731, 732]))
            j["dispensation"] = {"pladser": self.r.choice([1, 3, 8, 12]), "fra": iso(a), "til": iso(b)}
            if self.maaske(0.4):
                j["dispensation"]["forhold"] = {"personer": self.r.choice([1, 1, 2, 3]), "pr_ansatte": self.r.choice([1, 2, 3, 4])}
                if self.maaske(0.5):
                    del j["dispensation"]["pladser"]
        return j


def main():
    program = sys.argv[1]
    antal = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 82
    g = Generator(seed)
    sager = [g.sag(n) for n in range(antal)]
    ind = "".join(json.dumps(s, ensure_ascii=False) + "\n" for s in sager)
    kald = subprocess.run([program, "vurder"], input=ind, capture_output=True, text=True, check=False)
    svar = [json.loads(linje) for linje in kald.stdout.splitlines()]
    if kald.returncode != 0 or len(svar) != antal:
        print(f"nytte vurder: exit {kald.returncode}, {len(svar)} answers of {antal}\n{kald.stderr[:2000]}")
        print(next((json.dumps(a, ensure_ascii=False) for a in svar if "fejl" in a), ""))
        return 1
    fordeling, forskelle = collections.Counter(), 0
    for sag, a in zip(sager, svar):
        orakel = lov.vurder(sag)
        nytte = {v["regel"]: v["udfald"] for v in a["vurderinger"]}
        fordeling.update(orakel.items())
        samlet = lov.vaerst(orakel.values())
        if list(nytte.items()) != list(orakel.items()) or a["udfald"] != samlet:
            forskelle += 1
            if forskelle <= 5:
                print({r: (nytte.get(r), u) for r, u in orakel.items() if nytte.get(r) != u} or (a["udfald"], samlet))
                print(json.dumps(sag, ensure_ascii=False))
    print(f"seed {seed}: {antal} cases, {forskelle} differ; outcomes seen: "
          f"{len(fordeling)} of the {5 * len(lov.REGLER)} rule/outcome pairs")
    return 1 if forskelle else 0


sys.exit(main())
