#include "web/sider/soegning_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/borger_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(const Borgeroversigt& b) {
  return "/borgere/" + std::to_string(b.borger.id.vaerdi);
}
std::string sti(const Jobordreoversigt& j) { return "/jobordrer/" + j.jobordre.nummer; }
std::string sti(const sager::Arbejdsstedrad& a) {
  return "/arbejdssteder/" + a.arbejdssted.p_nummer.tekst();
}

template <class T, class F>
Html fundne(const Liste<T>& liste, const char* id, const char* en, const char* flere, F linje) {
  if (liste.raekker.empty()) return {};
  Html punkter;
  for (const T& t : liste.raekker) punkter += el("li", {}, linje(t));
  const auto vist = static_cast<std::int64_t>(liste.raekker.size());
  const Html rest = liste.i_alt > vist ? p("Viser de første " + tal_ord(vist) + ".") : Html();
  return afsnit(id, antal_ord(liste.i_alt, en, flere),
                el("ul", {{"class", "nobullet-list"}}, punkter) + rest);
}

}  // namespace

std::string Soegesvar::eneste() const {
  if (!borgere.raekker.empty()) return sti(borgere.raekker.front());
  if (!jobordrer.raekker.empty()) return sti(jobordrer.raekker.front());
  if (!arbejdssteder.raekker.empty()) return sti(arbejdssteder.raekker.front());
  return "/";
}

Webside vis_soegning(const Soegesvar& s) {
  Webside side;
  side.titel = s.i_alt() == 0 ? "Intet fundet" : antal_ord(s.i_alt(), "fund", "fund");
  if (s.i_alt() == 0) {
    side.indhold = tom_liste(
        "Ingen borger, jobordre eller noget arbejdssted passer på det, du søgte.",
        p("Søg på en del af et navn, hele CPR-nummeret, et P-nummer eller et jobordrenummer."));
    return side;
  }
  side.indhold = fundne(s.borgere, "borgere", "borger", "borgere", [](const Borgeroversigt& b) {
    return samlet(link(b.borger.navn, sti(b)), ", ", foedt_ord(b.borger.cpr), ", ",
                  ydelse_og_visitation(b.ydelse, b.visitation));
  });
  side.indhold +=
      fundne(s.jobordrer, "jobordrer", "jobordre", "jobordrer", [](const Jobordreoversigt& j) {
        return samlet(link(j.jobordre.nummer, sti(j)), " ", j.jobordre.stilling, ", ",
                      j.arbejdssted, ", ",
                      antal_ord(j.pladstal.ledige, "ledig plads", "ledige pladser"));
      });
  side.indhold += fundne(s.arbejdssteder, "arbejdssteder", "arbejdssted", "arbejdssteder",
                         [](const sager::Arbejdsstedrad& a) {
                           return samlet(link(a.arbejdssted.navn, sti(a)), ", ", a.arbejdssted.by,
                                         ", P-nummer ", a.arbejdssted.p_nummer.tekst());
                         });
  return side;
}

}  // namespace nytte::web
