// A registration in numbers, and a register that answers as it is told.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "udveksling/dfdg/port.hpp"

namespace nytte::udveksling::test {

inline Registeraktivitet aktivitet() {
  Registeraktivitet a;
  a.noegle = "6fa459ea-ee8a-4ca4-894e-db77e160355e";
  a.fra = Dato::af(2026, 3, 2);
  a.til = Dato::af(2026, 5, 29);
  a.timer = 25;
  a.minutter = 30;
  a.aktiveringstype = 900'001;
  a.jobordretype = 900'003;
  a.status = 900'002;
  a.aarsag = 900'004;
  a.ministeromraade = 900'011;
  a.haendelsesdato = Dato::af(2026, 3, 2);
  a.jobordre_noegle = "16fd2706-8baf-433b-82eb-8c7fada847da";
  a.cvr = "99000001";
  a.p_nummer = "9900000001";
  a.sted = "Skærtoft Retsarkiv";
  a.stilling = {"arkivmedhjælper", "4415", "http://data.star.dk/esco/1",
                "886313e1-3b8a-5372-9b90-0c9aee199e5d"};
  a.beskrivelse = "Sortering af <gamle> sager & kort";
  a.bemaerkning = "Møder kl. 9";
  a.raadighedsafproevende = true;
  a.del_af_plan = true;
  a.ansvarlig = {"71000", "Jobcenter Favrskov", 8, "Mette Østergård Lund", "mette@proeve.invalid"};
  a.registrerende = {"71000", "Jobcenter Favrskov", 8, "Jens Holm", {}};
  return a;
}

inline Registerjobordre jobordre() {
  Registerjobordre j;
  j.noegle = "16fd2706-8baf-433b-82eb-8c7fada847da";
  j.nummer = "JO100001";
  j.jobordretype = 900'003;
  j.ministeromraade = 900'011;
  j.fra = Dato::af(2026, 1, 1);
  j.til = Dato::af(2026, 12, 31);
  j.timer = 25;
  j.pladser = 3;
  j.cvr = "99000001";
  j.p_nummer = "9900000001";
  j.sted = "Skærtoft Retsarkiv";
  j.stilling = {"arkivmedhjælper", "4415", {}, {}};
  j.beskrivelse = "Sortering";
  j.status = "aaben";
  j.ansvarlig = aktivitet().ansvarlig;
  return j;
}

inline Registerkald kald(const std::string& cpr = "0203830001") {
  return {.anmodning = aktivitet().noegle + "-1", .cpr = cpr, .afsender = aktivitet().ansvarlig};
}

// Keeps what it took, each request once, and answers as it is told first.
class Attrapregister : public Dfdgport {
 public:
  struct Skrevet {
    Registerhandling handling;
    std::string noegle;
    std::string anmodning;
  };

  Registersvar skriv_aktivitet(Registerhandling h, const Registeraktivitet& a,
                               const Registerkald& k) override {
    skrevet.push_back({h, a.noegle, k.anmodning});
    if (svar)
      if (auto s = svar(k)) return *s;
    if (!sete.insert({k.anmodning, true}).second)
      return {.art = Svarart::taget_foer, .kode = "412"};
    aktiviteter[k.cpr][a.noegle] = a;
    if (tab_svaret) return {.art = Svarart::for_nu, .kode = "UFORSTAAET", .tekst = "brudt"};
    return {.art = Svarart::taget};
  }
  Laest<std::vector<Registeraktivitet>> laes_aktiviteter(const Registerkald& k) override {
    std::vector<Registeraktivitet> ud = fremmede;
    for (const auto& [noegle, a] : aktiviteter[k.cpr]) ud.push_back(a);
    return {.post = std::move(ud), .svar = {}};
  }
  Registersvar skriv_jobordre(Registerhandling h, const Registerjobordre& j,
                              const Registerkald& k) override {
    skrevet.push_back({h, j.noegle, k.anmodning});
    if (!sete.insert({k.anmodning, true}).second)
      return {.art = Svarart::taget_foer, .kode = "412"};
    jobordrer[j.noegle] = j;
    return {.art = Svarart::taget};
  }
  Laest<std::optional<Registerjobordre>> laes_jobordre(const std::string& noegle,
                                                       const Registerkald& /*k*/) override {
    const auto fundet = jobordrer.find(noegle);
    return {.post = fundet == jobordrer.end() ? std::nullopt : std::optional(fundet->second),
            .svar = {}};
  }
  Laest<std::vector<Kodevaerdi>> kodeliste(Kodelistenavn /*l*/, Dato /*d*/,
                                           const Registerkald& /*k*/) override {
    return {.post = std::vector<Kodevaerdi>{}, .svar = {}};
  }
  Laest<std::optional<sager::Indkommen>> hent_besked(Beskedtype type,
                                                     const Registerkald& /*k*/) override {
    for (const auto& i : koe)
      if (i.besked.type == type) return {.post = std::optional(i), .svar = {}};
    return {.post = std::optional<sager::Indkommen>{}, .svar = {}};
  }
  Registersvar kvitter(const std::string& besked_id, const Registerkald& /*k*/) override {
    std::erase_if(koe, [&](const auto& i) { return i.besked.besked_id == besked_id; });
    return {.art = Svarart::taget};
  }

  std::vector<Skrevet> skrevet;
  std::map<std::string, bool> sete;
  std::map<std::string, std::map<std::string, Registeraktivitet>> aktiviteter;  // by CPR
  std::map<std::string, Registerjobordre> jobordrer;
  std::vector<Registeraktivitet> fremmede;
  std::vector<sager::Indkommen> koe;
  std::function<std::optional<Registersvar>(const Registerkald&)> svar;
  bool tab_svaret = false;
};

}  // namespace nytte::udveksling::test
