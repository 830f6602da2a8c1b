#include "sager/registrering/kodebog.hpp"

#include <algorithm>

#include "sager/import/linje.hpp"

namespace nytte::sager {
namespace {

using Egne = std::vector<Egenvaerdi>;

template <Kode E>
Egenvaerdi egen(E e, std::string navnet, std::vector<std::string> ellers = {}) {
  return {std::string(navn(e)), std::move(navnet), std::move(ellers)};
}

// Source 003 names the four; its screen of WorkBase writes "stat".
Egne jobordretyper() {
  using enum Jobordretype;
  return {egen(nytteindsats_kommune, "Nytteindsats, kommune", {"Nytteindsats, kommunal"}),
          egen(nytteindsats_regional, "Nytteindsats, regional", {"Nytteindsats, region"}),
          egen(nytteindsats_staten, "Nytteindsats, staten",
               {"Nytteindsats, stat", "Nytteindsats, statslig"}),
          egen(nytteindsats_selvejende_institution, "Nytteindsats, selvejende institution",
               {"Nytteindsats, selvejende"})};
}

// "Ansat" is source 003, "annulleret" and "afbrudt" are BEK 1606/2024 § 43; the others are ours.
Egne statusser() {
  using enum Placeringsstatus;
  return {egen(henvist, "Henvist"),
          egen(ansat, "Ansat"),
          egen(ikke_startet, "Ikke startet", {"Ikke mødt"}),
          egen(afbrudt, "Afbrudt"),
          egen(afsluttet, "Afsluttet", {"Gennemført"}),
          egen(annulleret, "Annulleret", {"Fejloprettet"})};
}

// "Ikke valgt" is source 003; the others are ours.
Egne aarsager() {
  using enum Placeringsaarsag;
  return {egen(ikke_valgt, "Ikke valgt"),
          egen(ordinaert_job, "Ordinært job", {"Job", "Ordinær beskæftigelse"}),
          egen(uddannelse, "Uddannelse"),
          egen(andet_tilbud, "Andet tilbud"),
          egen(sygdom, "Sygdom"),
          egen(udeblevet, "Udeblevet", {"Udeblivelse"}),
          egen(arbejdsgiver_afbroed, "Arbejdsgiveren afbrød", {"Afbrudt af arbejdsgiver"}),
          egen(borger_afbroed, "Borgeren afbrød", {"Afbrudt af borger"}),
          egen(oenske_fra_borger, "Ønske fra borgeren", {"Borgerens ønske"}),
          egen(fejlregistrering, "Fejlregistrering"),
          egen(flyttet, "Flyttet", {"Fraflyttet"}),
          egen(andet, "Andet")};
}

bool hedder(const Egenvaerdi& e, const std::string& normeret) {
  return norm(e.navn) == normeret ||
         std::any_of(e.ellers.begin(), e.ellers.end(),
                     [&](const auto& n) { return norm(n) == normeret; });
}

const Egenvaerdi* find(Kodelistenavn liste, std::string_view noegle) {
  const auto& alle = egne_vaerdier(liste);
  const auto it = std::find_if(alle.begin(), alle.end(),
                               [&](const Egenvaerdi& e) { return e.noegle == noegle; });
  return it == alle.end() ? nullptr : &*it;
}

// What somebody chose; a choice that was taken back is none.
std::optional<std::int64_t> valgt(const Kodebog& bog, Kodelistenavn liste,
                                  std::string_view noegle) {
  for (const auto& k : bog.koblinger)
    if (k.liste == liste && k.vaerdi == noegle) return k.kode;
  return std::nullopt;
}

std::vector<const Kodevaerdi*> kandidater(const Kodebog& bog, Kodelistenavn liste,
                                          std::string_view noegle) {
  const auto kode = valgt(bog, liste, noegle);
  const Egenvaerdi* vores = find(liste, noegle);
  const Egenvaerdi skrevet{std::string(noegle), std::string(noegle), {}};
  const Egenvaerdi& e = vores != nullptr ? *vores : skrevet;
  std::vector<const Kodevaerdi*> ud;
  for (const auto& v : bog.vaerdier)
    if (v.liste == liste && (kode ? v.kode == *kode : hedder(e, norm(v.navn)))) ud.push_back(&v);
  return ud;
}

// How many days lie between the day and the value's validity; 0 when it is valid.
std::int32_t afstand(const Kodevaerdi& v, Dato dag) {
  if (dag < v.fra) return v.fra - dag;
  return dag < v.til ? 0 : dag - v.til + 1;
}

Kodeopslag svar(const std::vector<const Kodevaerdi*>& mulige, Dato dag) {
  const auto it = std::min_element(mulige.begin(), mulige.end(), [&](const auto* a, const auto* b) {
    return afstand(*a, dag) < afstand(*b, dag);
  });
  if (it == mulige.end()) return {};
  const Kodevaerdi& v = **it;
  const auto hvad = v.gaelder(dag) ? Kodesvar::fundet
                    : dag < v.fra  ? Kodesvar::ikke_begyndt
                                   : Kodesvar::udloebet;
  return {hvad, v};
}

}  // namespace

const Egne& egne_vaerdier(Kodelistenavn liste) {
  static const Egne aktivering{
      {std::string(kAktiveringstypenoegle), kAktiveringstype, {"Løntilskud/virksomhedspraktik"}}};
  static const Egne typer = jobordretyper();
  static const Egne status = statusser();
  static const Egne aarsag = aarsager();
  static const Egne bruger{{std::string(kSagsbehandlernoegle), "Sagsbehandler", {}}};
  static const Egne ingen;
  switch (liste) {
    case Kodelistenavn::aktiveringstype:
      return aktivering;
    case Kodelistenavn::jobordretype:
      return typer;
    case Kodelistenavn::aktivitetsstatus:
      return status;
    case Kodelistenavn::aktivitetsstatus_aarsag:
      return aarsag;
    case Kodelistenavn::brugertype:
      return bruger;
    case Kodelistenavn::ministeromraade:
    case Kodelistenavn::forsoergelsestype:
    case Kodelistenavn::organisationstype:
      break;
  }
  return ingen;
}

Kodeopslag slaa_op(const Kodebog& bog, Kodelistenavn liste, std::string_view noegle, Dato dag) {
  return svar(kandidater(bog, liste, noegle), dag);
}

Kodeopslag slaa_op(const Kodebog& bog, Kodelistenavn liste, std::int64_t kode, Dato dag) {
  std::vector<const Kodevaerdi*> mulige;
  for (const auto& v : bog.vaerdier)
    if (v.liste == liste && v.kode == kode) mulige.push_back(&v);
  return svar(mulige, dag);
}

std::optional<std::string> find_egen(const Kodebog& bog, Kodelistenavn liste, std::int64_t kode) {
  for (const auto& e : egne_vaerdier(liste))
    for (const auto* v : kandidater(bog, liste, e.noegle))
      if (v->kode == kode) return e.noegle;
  return std::nullopt;
}

std::vector<Kodevaerdi> opdigtede(const Kodebog& bog, const std::vector<std::string>& ministerier) {
  std::vector<Kodevaerdi> ud;
  const auto tag = [&](Kodelistenavn liste, std::string_view noegle) {
    for (const auto* v : kandidater(bog, liste, noegle))
      if (v->opdigtet() && std::find(ud.begin(), ud.end(), *v) == ud.end()) ud.push_back(*v);
  };
  for (const auto liste : alle<Kodelistenavn>())
    for (const auto& e : egne_vaerdier(liste)) tag(liste, e.noegle);
  for (const auto& m : ministerier) tag(Kodelistenavn::ministeromraade, m);
  return ud;
}

}  // namespace nytte::sager
