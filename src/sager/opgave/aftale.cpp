#include "sager/opgave/aftale.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/brev/skabeloner.hpp"
#include "sager/opgave/skriv.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/omraadeaftale.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

std::string navn_paa(store::Forbindelse& db, BrugerId id) {
  const auto b = store::find_bruger(db, id);
  return b ? b->navn : "";
}

Aftalevisning visning(store::Forbindelse& db, Omraadeaftale a) {
  Aftalevisning ud{
      .aftale = std::move(a), .opgaver = {}, .ansvarlig = {}, .skrevet_af = {}, .kommune = {}};
  for (auto& o : store::list_opgaver(db, ud.aftale.kommune))
    if (std::binary_search(ud.aftale.opgaver.begin(), ud.aftale.opgaver.end(), o.id))
      ud.opgaver.push_back(std::move(o));
  ud.ansvarlig = navn_paa(db, ud.aftale.ansvarlig);
  ud.skrevet_af = navn_paa(db, ud.aftale.bruger);
  ud.kommune = myndighedsnavn(db, ud.aftale.kommune);
  return ud;
}

Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Omraadeaftale& a) {
  Feltkontrol felter;
  felter.paakraevet("part", a.part);
  felter.paakraevet("normeret_niveau", a.normeret_niveau, kTekstLaengde);
  felter.paakraevet("serviceniveau", a.serviceniveau, kTekstLaengde);
  felter.paakraevet("hyppighed", a.hyppighed, kTekstLaengde);
  felter.valgfri("bemaerkning", a.bemaerkning);
  if (a.opgaver.empty()) felter.fejl(Fejlkode::felt_mangler, "opgaver", "vælg mindst en opgave");
  for (const auto o : a.opgaver)
    if (!store::find_opgave(db, a.kommune, o))
      felter.fejl(Fejlkode::findes_ikke, "opgaver", std::to_string(o.vaerdi));
  for (const auto& p : a.parter) {
    felter.paakraevet("part_" + std::string(navn(p.rolle)), p.navn);
    if (p.dato && *p.dato > k.i_dag)
      felter.fejl(Fejlkode::dato_ugyldig, "part_" + std::string(navn(p.rolle)) + "_dato",
                  "dagen ligger ude i fremtiden");
  }
  kontroller_revision(felter, a.fra, a.revideres);
  kontroller_ansvarlig(felter, db, k, a.ansvarlig);
  if (a.version > 1) felter.paakraevet("grund", a.grund, kTekstLaengde);
  return felter.svar();
}

// The next version of one that stands, on the version that was read.
Resultat<void> naeste_version(store::Forbindelse& db, Omraadeaftale& a) {
  const auto foer = store::list_omraadeaftale(db, a.kommune, a.nummer);
  if (foer.empty()) return Fejl(Fejlkode::findes_ikke, "omraadeaftale");
  if (foer.front().version != a.version) return Fejl(Fejlkode::version_foraeldet, "version");
  if (foer.front().ophoert)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "omraadeaftale", "den er ophørt");
  ++a.version;
  return success();
}

Resultat<Omraadeaftale> gem(store::Forbindelse& db, const Kontekst& k, Omraadeaftale a) {
  a.bruger = k.bruger.id;
  a.tid = k.nu;
  NYTTE_TRY(a.id, store::insert_omraadeaftale(db, a));
  noter(db, k,
        {a.ophoert        ? "omraadeaftale_ophoert"
         : a.version == 1 ? "omraadeaftale_indgaaet"
                          : "omraadeaftale_revideret",
         "omraadeaftale",
         std::to_string(a.nummer),
         a.grund,
         {{"part", a.part},
          {"version", std::to_string(a.version)},
          {"revideres", iso(a.revideres)}}});
  return a;
}

}  // namespace

Resultat<std::vector<Aftalevisning>> omraadeaftaler(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Aftalevisning>> {
    std::vector<Aftalevisning> ud;
    for (auto& a : store::list_omraadeaftaler(db, k.bruger.kommune))
      ud.push_back(visning(db, std::move(a)));
    std::stable_sort(ud.begin(), ud.end(), [](const auto& a, const auto& b) {
      if (a.aftale.ophoert != b.aftale.ophoert) return !a.aftale.ophoert;
      return a.aftale.omraade < b.aftale.omraade;
    });
    return ud;
  });
}

Resultat<std::vector<Aftalevisning>> vis_omraadeaftale(store::Forbindelse& db, const Kontekst& k,
                                                       std::int32_t nummer) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Aftalevisning>> {
    std::vector<Aftalevisning> ud;
    for (auto& a : store::list_omraadeaftale(db, k.bruger.kommune, nummer)) {
      ud.push_back(visning(db, std::move(a)));
      ud.back().nyeste = ud.size() == 1;
    }
    if (ud.empty()) return Fejl(Fejlkode::findes_ikke, "omraadeaftale");
    return ud;
  });
}

Resultat<Omraadeaftale> gem_omraadeaftale(store::Forbindelse& db, const Kontekst& k,
                                          const Omraadeaftale& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Omraadeaftale> {
    Omraadeaftale a = ny;
    a.kommune = k.bruger.kommune;
    a.ophoert = false;
    std::sort(a.opgaver.begin(), a.opgaver.end());
    a.opgaver.erase(std::unique(a.opgaver.begin(), a.opgaver.end()), a.opgaver.end());
    const bool foerste = a.nummer == 0;
    if (foerste) {
      a.version = 1;
      a.grund.clear();
    } else {
      NYTTE_TRY(naeste_version(db, a));
    }
    NYTTE_TRY(kontroller(db, k, a));
    if (foerste) a.nummer = store::next_omraadeaftale(db, a.kommune);
    return gem(db, k, std::move(a));
  });
}

Resultat<Omraadeaftale> ophoer_omraadeaftale(store::Forbindelse& db, const Kontekst& k,
                                             const Aftaleophoer& o, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Omraadeaftale> {
    if (er_blank(o.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    const auto foer = store::list_omraadeaftale(db, k.bruger.kommune, o.nummer);
    if (foer.empty()) return Fejl(Fejlkode::findes_ikke, "omraadeaftale");
    Omraadeaftale a = foer.front();
    a.version = o.version;
    NYTTE_TRY(naeste_version(db, a));
    a.grund = o.grund;
    a.ophoert = true;
    return gem(db, k, std::move(a));
  });
}

std::string_view omraade_ord(Opgaveomraade o) {
  switch (o) {
    case Opgaveomraade::teknik_og_miljoe:
      return "Teknik og miljø";
    case Opgaveomraade::omsorg:
      return "Omsorg";
    case Opgaveomraade::boern_og_unge:
      return "Børn og unge";
    case Opgaveomraade::andre:
      break;
  }
  return "Andre opgaver";
}

std::string_view part_ord(Aftalepart p) {
  switch (p) {
    case Aftalepart::leder:
      return "Lokal leder";
    case Aftalepart::tillidsrepraesentant:
      return "Tillidsrepræsentant";
    case Aftalepart::medarbejderudvalg:
      break;
  }
  return "Medarbejderudvalg";
}

dokumenter::Brev som_brev(const Aftalevisning& v) {
  using namespace dokumenter;
  const Omraadeaftale& a = v.aftale;
  Brev b;
  b.titel = "Aftale om opgaver i nytteindsats: " + std::string(omraade_ord(a.omraade));
  b.afsender = v.kommune;
  b.modtager = {a.part};
  b.dato = a.fra;
  b.reference =
      "Områdeaftale " + std::to_string(a.nummer) + ", version " + std::to_string(a.version);
  Punktliste opgaver;
  for (const auto& o : v.opgaver)
    opgaver.punkter.push_back(o.beskrivelse.empty() ? o.navn : o.navn + ": " + o.beskrivelse);
  if (a.ophoert) b.blokke.emplace_back(Afsnit{"Aftalen er ophørt: " + a.grund, true});
  b.blokke.emplace_back(Oplysninger{{{"Gælder fra", paa_dansk(a.fra)},
                                     {"Ses efter senest", paa_dansk(a.revideres)},
                                     {"Ansvarlig i kommunen", v.ansvarlig}}});
  b.blokke.emplace_back(Overskrift{2, "1. Hvilke opgaver kan løses i nytteindsats?"});
  b.blokke.emplace_back(std::move(opgaver));
  b.blokke.emplace_back(Overskrift{2, "2. Hvordan er opgaverne bemandet i dag?"});
  b.blokke.emplace_back(Afsnit{a.normeret_niveau});
  b.blokke.emplace_back(Overskrift{2, "3. Hvad hører til kommunens serviceniveau?"});
  b.blokke.emplace_back(Afsnit{a.serviceniveau});
  b.blokke.emplace_back(Overskrift{2, "4. Hvor ofte skal opgaverne løses?"});
  b.blokke.emplace_back(Afsnit{a.hyppighed});
  if (!a.bemaerkning.empty()) {
    b.blokke.emplace_back(Overskrift{2, "Desuden er aftalt"});
    b.blokke.emplace_back(Afsnit{a.bemaerkning});
  }
  b.blokke.emplace_back(Overskrift{2, "Hvem har sagt ja?"});
  for (const auto& p : a.parter)
    b.blokke.emplace_back(
        Underskrift{std::string(part_ord(p.rolle)) + ", " + p.navn,
                    p.dato ? "Sagde ja den " + paa_dansk(*p.dato) : std::string()});
  b.blokke.emplace_back(Lovtekst{
      "Det skal aftalen sikre",
      "Opgaverne skal ligge ud over det, arbejdspladsen er bemandet til, og må ikke være "
      "konkurrenceforvridende. Hjælp, der hører til kommunens serviceniveau, må ikke gives som "
      "nytteindsats i stedet.",
      "LAB § 83, stk. 3, og § 88; BEK 1216/2023, § 103, stk. 3"});
  return b;
}

}  // namespace nytte::sager
