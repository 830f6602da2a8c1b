#include "web/sider/rapport_dele.hpp"

#include "web/html_diagram.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kVisteRaekker = 200;
constexpr std::size_t kVisteForskelle = 100;

std::string_view formatord(Rapportformat f) {
  if (f == Rapportformat::csv) return "CSV";
  return f == Rapportformat::xlsx ? "Excel" : "PDF";
}

std::string medarbejderside(const Rapportraekke& x) {
  if (!x.hoeringsart || !x.hoeringsdato) return "";
  return std::string(*x.hoeringsart == Hoeringsart::hoering ? "Høring " : "Orientering ") +
         kort_dato(*x.hoeringsdato);
}

}  // namespace

Html rapporttilstand_maerke(Rapporttilstand t) {
  switch (t) {
    case Rapporttilstand::ikke_sendt:
      return maerke(Tone::advarsel, "Ikke sendt");
    case Rapporttilstand::klar:
      return maerke(Tone::viden, "Ligger klar til rådet, ikke hentet");
    case Rapporttilstand::i_posten:
      return maerke(Tone::viden, "Lagt i post, ikke sendt endnu");
    case Rapporttilstand::i_mappe:
      return maerke(Tone::advarsel, "Lagt i en mappe, ikke sendt");
    case Rapporttilstand::ikke_frem:
      return maerke(Tone::fejl, "Nåede ikke frem");
    case Rapporttilstand::afsendt:
      return maerke(Tone::god, "Afsendt");
    case Rapporttilstand::hentet:
      break;
  }
  return maerke(Tone::god, "Hentet af rådet");
}

std::string advarsel_sti(const Rapportadvarsel& a) {
  return (a.emne == "jobordre" ? "/jobordrer/" : "/arbejdssteder/") + a.noegle;
}

Html filer(const std::string& sti) {
  Html ud;
  for (const auto f : alle<Rapportformat>())
    ud += (ud.tom() ? Html() : tekst(" ")) + link(formatord(f), sti + "/" + std::string(navn(f)));
  return ud;
}

Html rapportens_hovedtal(const Rapport& r) {
  std::vector<std::pair<std::string, Html>> ud;
  for (const auto& [navnet, vaerdi] : sager::hovedtal(r)) ud.emplace_back(navnet, tekst(vaerdi));
  return oplysninger(ud);
}

Html rapportens_diagrammer(const Rapport& r) {
  Html ud;
  int nr = 0;
  for (const auto& d : sager::diagrammer(r))
    ud += diagram_figur(d, "diagram-" + std::to_string(++nr));
  return ud;
}

Html raekketabel(const Rapport& r) {
  if (r.raekker.empty())
    return tom_liste("Der har ikke været forløb i kvartalet.", link("Se jobordrer", "/jobordrer"));
  Tabel t{"Forløb",
          {{"Arbejdssted"},
           {"Ordning"},
           {"Stilling"},
           {"Periode"},
           {"Timer pr. uge"},
           {"Fuldtidspersoner", Kolonneslags::tal},
           {"Ordinært ansatte", Kolonneslags::tal},
           {"Støttede", Kolonneslags::tal},
           {"Dispensation"},
           {"Medarbejdersiden"}},
          {}};
  for (std::size_t i = 0; i < std::min(r.raekker.size(), kVisteRaekker); ++i) {
    const auto& x = r.raekker[i];
    const auto tid = Ugetimer::fra_minutter(x.ugeminutter);
    t.raekker.push_back(
        {{link(x.arbejdssted, "/arbejdssteder/" + x.p_nummer), tekst(sager::ordningsord(x.ordning)),
          tekst(x.stilling),
          tekst(periode_ord(x.fra, x.til) + (x.ende == Forloebsende::afbrudt ? ", afbrudt" : "")),
          tekst(x.ugeminutter == 0 || !tid ? std::string("mangler") : tid->paa_dansk()),
          tekst(sager::paa_dansk(x.fuldtidspersoner)),
          tekst(x.ansatte ? sager::paa_dansk(*x.ansatte) : std::string("ukendt")),
          tekst(sager::paa_dansk(x.stoettede_fuldtid)),
          tekst(x.dispensation.empty() || !x.dispensation_til
                    ? x.dispensation
                    : x.dispensation + " til " + kort_dato(*x.dispensation_til)),
          tekst(medarbejderside(x))}});
  }
  Html ud = tabel(t);
  if (r.raekker.size() > kVisteRaekker)
    ud += p("Her står de første " + std::to_string(kVisteRaekker) + " af " +
            std::to_string(r.raekker.size()) + " forløb. Alle står i filerne.");
  return ud;
}

Html forskelsliste(const std::vector<sager::Raekkeforskel>& alle) {
  if (alle.empty()) return p("Ingen forskelle.");
  Tabel t{"Forskelle", {{"Forløb"}, {"Hvad"}, {"Ændring", Kolonneslags::bryd}}, {}};
  for (std::size_t i = 0; i < std::min(alle.size(), kVisteForskelle); ++i) {
    const auto& f = alle[i];
    Html felter;
    for (const auto& x : f.felter)
      felter += el("div", {},
                   x.kolonne + ": " + (x.foer.empty() ? std::string("tom") : x.foer) + " → " +
                       (x.nu.empty() ? std::string("tom") : x.nu));
    t.raekker.push_back({{tekst(f.om),
                          f.art == Forskelsart::tilfoejet ? maerke(Tone::god, "Kommet til")
                          : f.art == Forskelsart::udgaaet ? maerke(Tone::fejl, "Faldet ud")
                                                          : maerke(Tone::viden, "Ændret"),
                          felter}});
  }
  Html ud = tabel(t);
  if (alle.size() > kVisteForskelle)
    ud += p("og " + std::to_string(alle.size() - kVisteForskelle) + " forskelle mere.");
  return ud;
}

Html afsendelser(const sager::Rapportvisning& v) {
  if (v.post_sendt.empty() && v.hentet.empty()) return {};
  Html punkter;
  for (const auto& m : v.post_sendt)
    punkter += el("li", {}, "Mail til " + m.modtager + ": ", meddelelsestilstand_maerke(m.tilstand),
                  m.fejl.empty() ? std::string() : " " + m.fejl);
  for (const auto& h : v.hentet)
    punkter +=
        el("li", {},
           "Hentet af rådet som " + std::string(formatord(h.format)) + " " + tidspunkt_ord(h.tid));
  return afsnit("afsendelser", "Sendt og hentet", el("ul", {}, punkter));
}

Html hentknapper(const Ramme& ramme, const sager::Raadsrapport& r) {
  Html knapper;
  for (const auto f : alle<Rapportformat>())
    knapper +=
        knap(formatord(f), Knapslags::anden,
             {{"name", "format"},
              {"value", navn(f)},
              {"aria-label", std::string(formatord(f)) + ", " + r.kommune + ", " +
                                 r.kvartal.paa_dansk() + ", version " + std::to_string(r.nummer)}});
  return el(
      "form",
      {{"method", "post"}, {"action", "/raad/rapporter/" + std::to_string(r.id.vaerdi) + "/hent"}},
      skjult("csrf", ramme.csrf), knapper);
}

}  // namespace nytte::web
