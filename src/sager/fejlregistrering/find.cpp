#include "sager/fejlregistrering/find.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <tuple>

#include "sager/fejlregistrering/fund.hpp"

namespace nytte::sager {
namespace {

void saml(Fejlregistrering& hel, const Fejlregistrering& mere) {
  hel.beviser.insert(hel.beviser.end(), mere.beviser.begin(), mere.beviser.end());
  hel.relaterede.insert(hel.relaterede.end(), mere.relaterede.begin(), mere.relaterede.end());
  hel.vaegt = std::max(hel.vaegt, mere.vaegt);
  hel.sikkerhed = std::min(hel.sikkerhed, mere.sikkerhed);
  if (!hel.rettelse.p_nummer) hel.rettelse.p_nummer = mere.rettelse.p_nummer;
}

// One finding of a type for a row: two grounds for the same are two grounds.
void en_af_hver(std::vector<Fejlregistrering>& fund) {
  std::stable_sort(fund.begin(), fund.end(), [](const auto& a, const auto& b) {
    return std::tie(a.raekke, a.type) < std::tie(b.raekke, b.type);
  });
  std::vector<Fejlregistrering> ud;
  ud.reserve(fund.size());
  for (auto& f : fund) {
    if (!ud.empty() && ud.back().raekke == f.raekke && ud.back().type == f.type)
      saml(ud.back(), f);
    else
      ud.push_back(std::move(f));
  }
  fund = std::move(ud);
}

void vaelg_tilbud(Kildeplacering& r, const Rettelse& t) {
  static constexpr std::array<std::string_view, Koder<Sektor>::navne.size()> kTyper{
      "Nytteindsats, kommune", "Nytteindsats, regional", "Nytteindsats, staten",
      "Nytteindsats, selvejende institution", "Nytteindsats"};
  if (t.sektor) r.sektor = t.sektor;
  if (t.tilbud) r.tilbud = *t.tilbud;
  if (t.tilbud || t.sektor)
    r.tilbudstype = r.sektor ? kTyper[static_cast<std::size_t>(*r.sektor)] : "Nytteindsats";
  if (!t.aktiveringstype.empty()) r.aktiveringstype = t.aktiveringstype;
}

void ret(Kildeplacering& r, const Rettelse& t) {
  vaelg_tilbud(r, t);
  if (t.til) r.til = t.til;
  if (t.cvr) r.cvr = t.cvr;
  if (t.p_nummer) r.p_nummer = t.p_nummer;
  if (t.ugentlig_tid) r.ugentlig_tid = t.ugentlig_tid;
}

}  // namespace

Fejlregistrering nyt_fund(const Indeks& i, const Kildeplacering& r, Fejlregistreringstype type) {
  Fejlregistrering f;
  f.type = type;
  f.raekke = static_cast<std::size_t>(&r - i.raekker().data());
  f.linje = r.linje;
  f.kilde = r.id;
  return f;
}

std::vector<Fejlregistrering> find_fejlregistreringer(std::span<const Kildeplacering> raekker,
                                                      const Findergrundlag& grundlag) {
  const Indeks indeks(raekker, grundlag);
  std::vector<Fejlregistrering> ud;
  for (const auto& r : raekker) {
    find_mistanke(indeks, r, ud);
    find_i_felter(indeks, r, ud);
  }
  find_dobbelte(indeks, ud);
  en_af_hver(ud);
  for (auto& f : ud)
    std::stable_sort(f.beviser.begin(), f.beviser.end(), [](const Bevis& a, const Bevis& b) {
      return std::abs(a.vaegt) > std::abs(b.vaegt);
    });
  std::sort(ud.begin(), ud.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.type, a.sikkerhed, -a.vaegt, a.raekke) <
           std::tuple(b.type, b.sikkerhed, -b.vaegt, b.raekke);
  });
  return ud;
}

std::vector<Kildeplacering> korriger(std::span<const Kildeplacering> raekker,
                                     std::span<const Fejlregistrering> fund,
                                     std::span<const Fundbeslutning> beslutninger) {
  std::map<std::pair<std::size_t, Fejlregistreringstype>, const Fejlregistrering*> efter;
  for (const auto& f : fund) efter.emplace(std::pair(f.raekke, f.type), &f);
  std::vector<Kildeplacering> alle(raekker.begin(), raekker.end());
  std::vector<bool> ude(alle.size(), false);
  for (const auto& b : beslutninger) {
    if (b.svar != Fundsvar::rettet || b.raekke >= alle.size()) continue;
    const auto f = efter.find({b.raekke, b.type});
    if (f != efter.end()) ret(alle[b.raekke], f->second->rettelse);
    if (b.rettet_til) ret(alle[b.raekke], *b.rettet_til);
    const bool udgaar =
        b.rettet_til ? b.rettet_til->udgaar : f != efter.end() && f->second->rettelse.udgaar;
    if (udgaar) ude[b.raekke] = true;
  }
  std::vector<Kildeplacering> ud;
  ud.reserve(alle.size());
  for (std::size_t i = 0; i < alle.size(); ++i)
    if (!ude[i]) ud.push_back(std::move(alle[i]));
  return ud;
}

}  // namespace nytte::sager
