"""The law a second time, in plain Python: written from the rule table, not from src/regler, and as slowly as it reads.

Every function answers one outcome word for one case (the JSON object of the contract). It knows nothing of margins,
citations or sentences: those have tests of their own. Two independent implementations that agree on many thousands of
random cases leave only the readings they share, and those are numbered in docs/fortolkninger.md.
"""
from datetime import date, timedelta
from fractions import Fraction

OK, NEJ, MANGLER, ADVARSEL, UVEDKOMMENDE = "opfyldt", "ikke_opfyldt", "uafklaret", "advarsel", "ikke_relevant"
VAERST_FOERST = [NEJ, MANGLER, ADVARSEL, OK, UVEDKOMMENDE]
NIVEAUER = ["tr_p_nummer", "tr_cvr", "ftr_cvr", "mr_p_nummer"]
INGEN_ENDE = date(9999, 12, 31)


def dag(tekst):
    return date.fromisoformat(tekst)


def vaerst(udfald):
    return min(udfald, key=VAERST_FOERST.index)


def minutter(ugetid):
    timer, rest = ugetid.split(":")
    return int(timer) * 60 + int(rest)


class Sag:
    """One case with its defaults filled in."""

    def __init__(self, j):
        self.j = j
        self.pl, self.ag, self.bo = j["placering"], j["arbejdsgiver"], j["borger"]
        self.fra, self.til = dag(self.pl["fra"]), dag(self.pl["til"])
        self.dato = dag(j["dato"]) if "dato" in j else self.fra
        self.population = j.get("population", "almindelig")
        self.tid = minutter(self.pl["ugentlig_tid"])
        self.fuld_uge = minutter(self.ag.get("fuld_uge", "37:00"))
        self.opgave = j.get("opgave", {})
        self.hoering = j.get("hoering", {})
        self.kendt_ret = self.dato >= date(2014, 1, 1)
        # The rules of before 2025 go on for the Ukraine population (its own order's saving clause).
        self.gamle_regler = self.dato <= date(2024, 12, 31) or self.population == "ukraine"
        self.saerligt = self.pl.get("saerligt_tilrettelagt", False)


def offentlig_arbejdsgiver(s):
    if s.ag["sektor"] in ("kommune", "region", "stat"):
        return OK
    if s.ag["sektor"] == "privat":
        return NEJ
    if "tilskudsandel" not in s.ag:
        return MANGLER
    return OK if Fraction(s.ag["tilskudsandel"]) >= Fraction(1, 2) else NEJ


def ministeromraade(s):
    if s.ag["sektor"] != "stat":
        return UVEDKOMMENDE
    return OK if s.ag.get("ministeromraade", "").strip() else MANGLER


YDELSENS_LIV = {
    "kontanthjaelp": (date(2014, 1, 1), INGEN_ENDE),
    "uddannelseshjaelp": (date(2014, 1, 1), date(2025, 6, 30)),
    "integrationsydelse": (date(2015, 9, 1), date(2019, 12, 31)),
    "overgangsydelse": (date(2020, 1, 1), date(2025, 6, 30)),
    "sho_ydelse": (date(2020, 1, 1), date(2025, 6, 30)),
    "arbejdsmarkedsydelse": (date(2014, 1, 1), date(2019, 12, 31)),
    "kontantydelse": (date(2015, 3, 1), date(2019, 12, 31)),
    "dagpenge": (date(2015, 1, 1), INGEN_ENDE),
}


def alder(foedt, paa):
    return paa.year - foedt.year - ((paa.month, paa.day) < (foedt.month, foedt.day))


def maalgruppe(s):
    ydelse = s.bo["ydelse"]
    if ydelse not in YDELSENS_LIV:
        return NEJ
    start, ende = YDELSENS_LIV[ydelse]
    if not start <= s.dato <= ende:
        return NEJ
    integrationsydelser = ("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse", "overgangsydelse", "sho_ydelse")
    i_program = s.population != "almindelig"
    if i_program and ydelse not in integrationsydelser or not i_program and ydelse == "sho_ydelse":
        return NEJ
    if "foedselsdato" in s.bo and alder(dag(s.bo["foedselsdato"]), s.dato) < 18:
        return NEJ
    if i_program:
        return ADVARSEL if s.dato < date(2016, 10, 1) else OK
    if ydelse == "dagpenge":
        return ADVARSEL if s.dato <= date(2015, 6, 30) else OK
    if ydelse == "arbejdsmarkedsydelse":
        return ADVARSEL if s.dato > date(2016, 10, 3) else OK
    if ydelse == "kontantydelse":
        return ADVARSEL if s.dato > date(2017, 10, 2) else OK
    return hjaelpens_gruppe(s)


def hjaelpens_gruppe(s):
    """§ 6, nr. 2 to 5: readiness, age, education and benefit must tell the same story."""
    if "visitation" not in s.bo or "foedselsdato" not in s.bo:
        return MANGLER
    ung_uden = False
    if alder(dag(s.bo["foedselsdato"]), s.dato) < 30:
        if "erhvervskompetencegivende_uddannelse" not in s.bo:
            return MANGLER
        ung_uden = not s.bo["erhvervskompetencegivende_uddannelse"]
    kun_unge = s.bo["visitation"] in ("uddannelsesparat", "aabenlyst_uddannelsesparat")
    kun_andre = s.bo["visitation"] == "jobparat"
    if s.bo["ydelse"] == "uddannelseshjaelp":
        kun_unge = True
    if s.bo["ydelse"] == "kontanthjaelp" and s.dato < date(2025, 7, 1):
        kun_andre = True
    return MANGLER if kun_unge and not ung_uden or kun_andre and ung_uden else OK


def raadighedsafproevende(s):
    flag = s.pl.get("raadighedsafproevende", False)
    if s.dato < date(2015, 1, 1):
        return UVEDKOMMENDE
    if s.bo["ydelse"] == "dagpenge" and not flag:
        return NEJ
    if not flag:
        return UVEDKOMMENDE
    return OK if s.pl.get("raadighedsvurdering", "").strip() else NEJ


def saerligt_tilrettelagt(s):
    if not s.saerligt:
        return UVEDKOMMENDE
    if s.dato < date(2025, 1, 1) or s.population == "ukraine":
        return NEJ
    return OK if s.bo.get("arbejdspligt", False) else NEJ


def ydelsesperiode(s):
    if s.dato < date(2020, 1, 1):
        return UVEDKOMMENDE
    if "ydelse_til" not in s.bo:
        return MANGLER if s.bo["ydelse"] == "dagpenge" else UVEDKOMMENDE
    return OK if s.til <= dag(s.bo["ydelse_til"]) else NEJ


def varighed(s):
    if not s.gamle_regler:
        return UVEDKOMMENDE
    return OK if (s.til - s.fra).days + 1 <= 13 * 7 else NEJ


def dagene(fra, til):
    return {fra + timedelta(n) for n in range((til - fra).days + 1)}


def samme_arbejdsplads(s):
    if not s.gamle_regler:
        return UVEDKOMMENDE
    der = dagene(s.fra, s.til)
    for p in s.bo.get("tidligere_placeringer", []):
        if p["p_nummer"] == s.ag["p_nummer"]:
            der |= dagene(dag(p["fra"]), dag(p["til"]))
    return OK if len(der) <= 91 else NEJ


def ugentlig_tid(s):
    ydelse = s.bo["ydelse"]
    if s.tid == 0:
        return NEJ
    if ydelse == "arbejdsmarkedsydelse" and s.dato <= date(2019, 12, 31):
        return OK if s.tid == 20 * 60 and s.tid <= s.fuld_uge else NEJ
    loft = s.fuld_uge
    if ydelse == "kontantydelse" and date(2015, 3, 1) <= s.dato <= date(2019, 12, 31):
        loft = min(loft, 20 * 60)
    if ydelse == "dagpenge" and s.bo.get("deltidsforsikret", False):
        loft = min(loft, 30 * 60)
    return OK if s.tid <= loft else NEJ


def seneste_arbejdsgiver(s):
    if "senest_ansat" not in s.bo:
        return MANGLER
    sidst = s.bo["senest_ansat"]
    if sidst is None:
        return OK
    if sidst["p_nummer"] == s.ag["p_nummer"]:
        return NEJ if s.dato <= date(2024, 12, 31) else ADVARSEL
    return ADVARSEL if sidst["cvr"] == s.ag["cvr"] else OK


def suspension(s):
    lukket = [(date(2020, 3, 20), date(2020, 6, 14)), (date(2020, 12, 20), date(2021, 5, 15))]
    return ADVARSEL if any(a <= s.fra <= b for a, b in lukket) else UVEDKOMMENDE


def maaneder_foer(d, antal):
    nummer = d.year * 12 + d.month - 1
    return {f"{n // 12:04}-{n % 12 + 1:02}" for n in range(nummer - antal, nummer)}


def rimelighedskrav(s):
    """Day by day, every day, with fractions."""
    if not s.gamle_regler:
        return UVEDKOMMENDE
    hoveder = s.dato < date(2020, 1, 1)
    sidste = s.til if s.population == "ukraine" else min(s.til, date(2024, 12, 31))
    if sidste < s.fra:
        return UVEDKOMMENDE
    disp = s.j.get("dispensation")
    disp_dage = set()
    if disp:
        a, b = dag(disp["fra"]), dag(disp["til"])
        if plus_aar(a, 1) - timedelta(1) <= b <= plus_aar(a, 2):
            disp_dage = dagene(a, b)
    felt = "hoveder" if hoveder else "aarsvaerk"
    antal = (4 if s.ag.get("saesonudsving", False) else 3) if hoveder else 4
    tal = {m["maaned"]: m.get(felt) for m in s.ag.get("ordinaert_ansatte", [])}
    kendte = [tal.get(m) for m in maaneder_foer(s.fra, antal)]
    kvote = None
    bevilget = disp["pladser"] if disp and not disp.get("forhold") else None
    if None not in kendte:
        snit = sum(Fraction(t) for t in kendte) / antal
        kvote = max(1, int(min(snit, 50) // 5)) + max(0, int((snit - 50) // 10))
        if disp and disp.get("forhold"):
            bevilget = int(snit * disp["forhold"]["personer"] // disp["forhold"]["pr_ansatte"])
    ny = Fraction(1) if hoveder else Fraction(s.tid, s.fuld_uge)
    tolerance = Fraction(0) if hoveder else Fraction(5, 1000)
    svar = OK
    d = s.fra
    while d <= sidste:
        i_alt = ny
        for p in s.ag.get("i_forvejen", []):
            if dag(p["fra"]) <= d and (p.get("til") is None or d <= dag(p["til"])):
                i_alt += 1 if hoveder else Fraction(minutter(p["ugentlig_tid"]), s.fuld_uge)
        if not (d in disp_dage and bevilget is not None and i_alt <= bevilget + tolerance):
            if kvote is None:
                svar = vaerst([svar, MANGLER])
            elif i_alt > kvote + tolerance:
                svar = NEJ
        d += timedelta(1)
    return svar


def plus_aar(d, n):
    try:
        return d.replace(year=d.year + n)
    except ValueError:
        return d.replace(year=d.year + n, day=28)


def erklaeringer(s):
    begge = [s.hoering.get("arbejdsgiver_erklaering"), s.hoering.get("medarbejder_erklaering")]
    return OK if all(e and dag(e) <= s.fra for e in begge) else NEJ


def erklaering_om_rimelighed(s):
    return erklaeringer(s) if s.gamle_regler else UVEDKOMMENDE


def paaskedag(aar):
    """Gauss's method, another one than the program's."""
    a, b, c = aar % 19, aar % 4, aar % 7
    k = aar // 100
    m = (15 - (13 + 8 * k) // 25 + k - k // 4) % 30
    n = (4 + k - k // 4) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    en_uge_for_sent = e == 6 and (d == 29 or (d == 28 and (11 * m + 11) % 30 < 19))
    return date(aar, 3, 22) + timedelta(d + e - (7 if en_uge_for_sent else 0))


def er_arbejdsdag(d):
    paaske = paaskedag(d.year)
    bevaegelige = [-3, -2, 1, 39, 50] + ([26] if d.year <= 2023 else [])
    fri = {paaske + timedelta(n) for n in bevaegelige}
    fri |= {date(d.year, 1, 1), date(d.year, 12, 25), date(d.year, 12, 26)}
    return d.weekday() < 5 and d not in fri


def laengste_fravaer(perioder):
    """Working days of the longest absence; only a working day at work breaks it (F-005)."""
    if not perioder:
        return 0
    vaek = set().union(*[dagene(dag(p["fra"]), dag(p["til"])) for p in perioder])
    bedste = nu = 0
    for d in sorted(dagene(min(vaek), max(vaek))):
        if er_arbejdsdag(d):
            nu = nu + 1 if d in vaek else 0
        bedste = max(bedste, nu)
    return bedste


def kan_springes_over(s, niveau):
    if niveau in s.hoering.get("ikke_fundet", []):
        return True
    if s.dato < date(2020, 1, 1) or niveau == "mr_p_nummer":
        return False
    return laengste_fravaer([f for f in s.hoering.get("fravaer", []) if f["niveau"] == niveau]) > 3


def hoering(s):
    if not s.gamle_regler:
        if s.saerligt:
            return UVEDKOMMENDE
        o = s.hoering.get("orienteret")
        return OK if o and dag(o) <= s.fra else NEJ
    foer_2020 = s.dato < date(2020, 1, 1)
    raekke = ["tr_p_nummer", "mr_p_nummer"] if foer_2020 else NIVEAUER
    hoert = s.hoering.get("hoert")
    if not hoert:
        return NEJ
    if hoert["niveau"] in raekke and not all(kan_springes_over(s, n) for n in raekke[:raekke.index(hoert["niveau"])]):
        return NEJ
    return erklaeringer(s)


def opgavens_indhold(s):
    def et(felt, godt):
        return MANGLER if felt not in s.opgave else OK if s.opgave[felt] == godt else NEJ
    return vaerst([et("ud_over_normeret_niveau", True), et("konkurrenceforvridende", False)])


def serviceloven(s):
    nej = NEJ if s.dato <= date(2024, 12, 31) else ADVARSEL
    niveau = s.opgave.get("indgaar_i_serviceniveau")
    svar = [MANGLER if niveau is None else nej if niveau else OK]
    service = s.opgave.get("service_for_borger")
    if service is None:
        svar.append(MANGLER)
    elif service:
        papir = s.opgave.get("borgers_dokumentation")
        aeldre = ADVARSEL if s.dato >= date(2025, 7, 1) else OK
        svar.append(MANGLER if papir is None else aeldre if papir else nej)
    elif s.opgave.get("borgerrettet_omsorg") and s.dato >= date(2025, 7, 1):
        svar.append(ADVARSEL)  # C-10: help among older persons
    return vaerst(svar)


def statsstoette(s):
    return ADVARSEL if s.ag.get("erhverv_paa_markedsvilkaar", False) else UVEDKOMMENDE


REGLER = [offentlig_arbejdsgiver, ministeromraade, maalgruppe, raadighedsafproevende, saerligt_tilrettelagt,
          ydelsesperiode, varighed, samme_arbejdsplads, ugentlig_tid, seneste_arbejdsgiver, suspension,
          rimelighedskrav, erklaering_om_rimelighed, hoering, opgavens_indhold, serviceloven, statsstoette]


def vurder(j):
    """The outcome of every rule, in the order of the contract."""
    s = Sag(j)
    return {r.__name__: r(s) if s.kendt_ret else MANGLER for r in REGLER}
