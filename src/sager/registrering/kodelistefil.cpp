#include "sager/registrering/kodelistefil.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "sager/feltkontrol.hpp"
#include "sager/import/csv.hpp"
#include "sager/import/linje.hpp"
#include "sager/registrering/indlejret.hpp"

namespace nytte::sager {
namespace {

const std::vector<Kolonne>& kolonner() {
  static const std::vector<Kolonne> alle{{"kode", true, {"code", "id"}},
                                         {"startdato", true, {"fra", "start", "gyldig_fra"}},
                                         {"slutdato", true, {"til", "slut", "gyldig_til"}},
                                         {"navn", true, {"tekst"}},
                                         {"beskrivelse", false, {}}};
  return alle;
}

std::string paa_linje(std::int64_t linje, std::string_view felt) {
  return "linje " + std::to_string(linje) + ", " + std::string(felt);
}

bool er_ascii(std::string_view t) {
  return std::all_of(t.begin(), t.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

// A file is one encoding: lines with Danish letters that are UTF-8 beside lines that are not have
// been put together from two files, and no reading of it is right.
void se_paa_tegn(std::string_view indhold, Fejl& fejl) {
  std::vector<std::int64_t> utf8;
  std::vector<std::int64_t> andre;
  std::int64_t nummer = 0;
  while (!indhold.empty()) {
    const auto ende = std::min(indhold.find('\n'), indhold.size());
    const auto linje = indhold.substr(0, ende);
    indhold.remove_prefix(std::min(ende + 1, indhold.size()));
    ++nummer;
    if (er_ascii(linje)) continue;
    const auto tekst = som_utf8(linje);
    (tekst && *tekst == linje ? utf8 : andre).push_back(nummer);
  }
  if (utf8.empty() || andre.empty()) return;
  const auto& faerrest = utf8.size() < andre.size() ? utf8 : andre;
  for (const auto linje : faerrest)
    fejl.tilfoej(Fejlkode::utf8_ugyldig, "linje " + std::to_string(linje),
                 "linjen er i et andet tegnsæt end resten; UTF-8 og Windows-1252 er blandet");
}

struct Raekke {
  std::int64_t linje;
  Kodevaerdi vaerdi;
};

std::optional<Kodevaerdi> laes(Kodelistenavn liste, Linje& l, Fejl& fejl) {
  const auto kode = l.tal("kode");
  const auto fra = l.dato("startdato");
  const auto til = l.dato("slutdato");
  Feltkontrol felter("linje " + std::to_string(l.nummer()) + ", ");
  felter.paakraevet("navn", l.tekst("navn"));
  felter.valgfri("beskrivelse", l.tekst("beskrivelse"));
  if (kode && *kode < 0) felter.fejl(Fejlkode::tal_uden_for_graenser, "kode", "mindst 0");
  if (fra && til && *til <= *fra)
    felter.fejl(Fejlkode::periode_omvendt, "slutdato",
                "slutdatoen er den første dag, koden ikke gælder");
  fejl.tilfoej(felter.alle());
  bool ok = l.kraev(kode, "kode");
  ok = l.kraev(fra, "startdato") && ok;
  ok = l.kraev(til, "slutdato") && ok;
  if (!ok || !felter.tom()) return std::nullopt;
  return Kodevaerdi{liste, *kode, *fra, *til, l.tekst("navn"), l.tekst("beskrivelse")};
}

// Found by name on a day, a value must be the only one.
void se_paa_gengangere(const std::vector<Raekke>& raekker, Fejl& fejl) {
  std::map<std::int64_t, std::int64_t> koder;
  std::multimap<std::string, const Raekke*> navne;
  for (const auto& r : raekker) {
    const auto [it, ny] = koder.emplace(r.vaerdi.kode, r.linje);
    if (!ny)
      fejl.tilfoej(
          Fejlkode::findes_allerede, paa_linje(r.linje, "kode"),
          std::to_string(r.vaerdi.kode) + " står også i linje " + std::to_string(it->second));
    const auto navnet = norm(r.vaerdi.navn);
    const auto [fra, til] = navne.equal_range(navnet);
    for (auto n = fra; n != til; ++n)
      if (n->second->vaerdi.fra < r.vaerdi.til && r.vaerdi.fra < n->second->vaerdi.til)
        fejl.tilfoej(Fejlkode::periode_overlapper, paa_linje(r.linje, "navn"),
                     r.vaerdi.navn + " gælder nogle af de samme dage i linje " +
                         std::to_string(n->second->linje));
    navne.emplace(navnet, &r);
  }
}

std::vector<Kodevaerdi> ordnet(std::vector<Raekke> raekker) {
  std::vector<Kodevaerdi> ud;
  ud.reserve(raekker.size());
  for (auto& r : raekker) ud.push_back(std::move(r.vaerdi));
  std::sort(ud.begin(), ud.end(), [](const auto& a, const auto& b) { return a.kode < b.kode; });
  return ud;
}

}  // namespace

Resultat<std::vector<Kodevaerdi>> laes_kodeliste(Kodelistenavn liste, std::string_view indhold) {
  NYTTE_TRY(const auto tabel, laes_csv(indhold));
  Fejl fejl;
  se_paa_tegn(indhold.starts_with(kCsvBom) ? indhold.substr(kCsvBom.size()) : indhold, fejl);
  const auto plads = find_kolonner(tabel.overskrift, kolonner());
  if (!plads) fejl.tilfoej(plads.error());
  fejl.tilfoej(tabel.fejl);
  if (!plads) return fejl;
  std::vector<Raekke> raekker;
  for (const auto& raekke : tabel.raekker) {
    Linje linje(raekke, plads.value(), fejl);
    if (auto v = laes(liste, linje, fejl)) raekker.push_back({linje.nummer(), *std::move(v)});
  }
  se_paa_gengangere(raekker, fejl);
  if (tabel.raekker.empty() && fejl.tom())
    fejl.tilfoej(Fejlkode::kodeliste_ugyldig, "", "der er ingen koder i filen");
  if (!fejl.tom()) return fejl;
  return ordnet(std::move(raekker));
}

std::string skriv_kodeliste(const std::vector<Kodevaerdi>& vaerdier) {
  std::string ud(kCsvBom);
  skriv_csv_linje(ud, {"kode", "startdato", "slutdato", "navn", "beskrivelse"});
  for (const auto& v : vaerdier)
    skriv_csv_linje(ud, {std::to_string(v.kode), iso(v.fra), iso(v.til), v.navn, v.beskrivelse});
  return ud;
}

const std::vector<Kodevaerdi>& medfoelgende_kodeliste(Kodelistenavn liste) {
  static const auto alle_lister = [] {
    std::map<Kodelistenavn, std::vector<Kodevaerdi>> ud;
    for (const auto navnet : alle<Kodelistenavn>()) {
      auto laest = laes_kodeliste(navnet, medfoelgende_kodeliste_csv(navn(navnet)));
      if (!laest) throw std::logic_error("the shipped code list is broken");
      ud.emplace(navnet, std::move(laest.value()));
    }
    return ud;
  }();
  return alle_lister.at(liste);
}

}  // namespace nytte::sager
