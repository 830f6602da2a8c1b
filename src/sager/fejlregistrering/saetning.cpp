#include "sager/fejlregistrering/saetning.hpp"

#include <fmt/format.h>

#include "kontrakt/json_skriver.hpp"

namespace nytte::sager {
namespace {

using B = Bevisart;
using T = Fejlregistreringstype;

std::string dansk_dato(std::string_view iso_dato) {
  const auto d = laes_iso_dato(iso_dato);
  return d ? paa_dansk(*d) : std::string(iso_dato);
}

// "2014-01-01/2014-03-31"
std::string dansk_periode(std::string_view v) {
  const auto skraa = v.find('/');
  if (skraa == std::string_view::npos) return dansk_dato(v);
  return dansk_dato(v.substr(0, skraa)) + " til " + dansk_dato(v.substr(skraa + 1));
}

// "3/40"
std::string af_andre(std::string_view v) {
  const auto skraa = v.find('/');
  return fmt::format("{} af {}", v.substr(0, skraa), v.substr(skraa + 1));
}

std::string_view feltord(std::string_view felt) {
  if (felt == "ugentlig_tid") return "ugentlige timer";
  if (felt == "til") return "slutdato";
  return "P-nummer";
}

std::string_view sektorord(std::string_view kode) {
  if (kode == "kommune") return "en kommunal arbejdsplads";
  if (kode == "region") return "en regional arbejdsplads";
  if (kode == "stat") return "en statslig arbejdsplads";
  if (kode == "selvejende") return "en selvejende institution";
  return "en privat virksomhed";
}

std::string_view systemord(std::string_view kode) {
  if (kode == "kmd_opera") return "KMD Opera";
  if (kode == "schultz_fasit") return "Schultz Fasit";
  return kode == "workbase" ? "WorkBase Jobcenter" : "et andet system";
}

// What is said of the offer itself.
std::string om_tilbuddet(const Bevis& b) {
  const auto& v = b.vaerdi;
  switch (b.art) {
    case B::egen_placering:
      return fmt::format("nytte har selv borgeren i nytteindsats dér {}", dansk_periode(v));
    case B::jobordre_er_nytteindsats:
      return fmt::format("jobordren {} er en nytteindsats", v);
    case B::nummer_deles:
      return fmt::format("en række med nytteindsats har samme jobordrenummer, {}", v);
    case B::aktiveringstype_vejledning:
      return fmt::format("aktiveringstypen er \"{}\", så forløbet bliver talt som vejledning", v);
    case B::ord_for:
      return fmt::format("teksten siger \"{}\"", v);
    case B::ord_imod:
      return fmt::format("teksten siger også \"{}\", og det taler imod", v);
    case B::tekst_uden_ordet:
      return "teksten nævner ikke nytteindsats, og det taler lidt imod";
    case B::tretten_uger:
      return "forløbet er præcis 13 uger";
    case B::laengere_end_13_uger:
      return fmt::format(
          "forløbet er {} dage, længere end nytteindsats måtte vare, og det taler imod", v);
    case B::ydelse_passer:
      return "borgerens ydelse kan give nytteindsats";
    case B::ydelse_udelukker:
      return "borgerens ydelse giver ikke nytteindsats, og det taler imod";
    default:
      return {};
  }
}

// What is said of the place and of the others there.
std::string om_stedet(const Bevis& b) {
  const auto& v = b.vaerdi;
  switch (b.art) {
    case B::jobordre_sted_og_tid:
      return fmt::format("der er en jobordre med nytteindsats på stedet {}", dansk_periode(v));
    case B::nytteindsats_sted_og_tid:
      return fmt::format("andre er i nytteindsats på stedet {}", dansk_periode(v));
    case B::mange_paa_stedet:
      return fmt::format("{} rækker på stedet er nytteindsats", af_andre(v));
    case B::offentligt_sted:
      return fmt::format("stedet er {}", sektorord(v));
    case B::privat_sted:
      return "stedet er en privat virksomhed, og det taler imod";
    case B::nabo_samme_sted:
      return fmt::format("borgeren er i nytteindsats samme sted {}", dansk_periode(v));
    case B::nabo:
      return fmt::format("borgeren er i nytteindsats et andet sted {}", dansk_periode(v));
    case B::kommunens_vane:
      return fmt::format("{} andre rækker i kommunen er tydeligt nytteindsats skrevet som andet",
                         af_andre(v));
    case B::stedets_vane:
      return fmt::format("{} andre rækker på stedet er tydeligt nytteindsats skrevet som andet",
                         af_andre(v));
    default:
      return {};
  }
}

std::string om_felter(const Bevis& b) {
  const auto& v = b.vaerdi;
  switch (b.art) {
    case B::felt_tomt:
      return fmt::format("{} mangler", feltord(v));
    case B::nul_timer:
      return "der står 0 timer";
    case B::p_nummer_findes_ikke:
      return fmt::format("P-nummeret {} findes ikke", v);
    case B::p_nummer_lukket:
      return fmt::format("arbejdsstedet lukkede {}", dansk_dato(v));
    case B::p_nummer_ligner:
      return fmt::format("det ligner P-nummeret {} med samme CVR-nummer", v);
    case B::cvr_efter_register:
      return fmt::format("P-nummeret hører til CVR-nummer {}", v);
    case B::cvr_efter_listen:
      return fmt::format("de andre rækker med P-nummeret har CVR-nummer {}", v);
    case B::dage_over_graensen:
      return fmt::format("forløbet er {} dage", v);
    case B::sektor_efter_register:
      return fmt::format("arbejdsstedet er registreret som {}", sektorord(v));
    case B::sektor_efter_listen:
      return fmt::format("de andre rækker siger {}", sektorord(v));
    case B::sektor_efter_navn:
      return fmt::format("navnet tyder på {}", sektorord(v));
    case B::sektor_efter_tilbudssted:
      return fmt::format("tilbudsstedet siger {}", sektorord(v));
    case B::sektor_privat:
      return "nytteindsats kan kun være hos en offentlig arbejdsgiver";
    default:
      return {};
  }
}

std::string om_dobbelte(const Bevis& b) {
  const auto& v = b.vaerdi;
  switch (b.art) {
    case B::helt_ens:
      return "samme borger står med samme sted og samme dage";
    case B::overlapper:
      return fmt::format("samme borger står samme sted {}", dansk_periode(v));
    case B::andet_nummer:
      return fmt::format("men under en anden jobordre, {}", v);
    case B::afbrudt:
      return fmt::format("men den ene er \"{}\"", v);
    case B::samme_navn:
      return "uden CPR-nummer; kun navnet er det samme";
    case B::i_andet_system:
      return fmt::format("den anden række står i {}", systemord(v));
    case B::ogsaa_som_andet_tilbud:
      return "de to rækker siger hver sit tilbud";
    default:
      return {};
  }
}

void tekst_eller_null(kontrakt::JsonSkriver& w, std::string_view felt,
                      const std::optional<std::string>& v) {
  w.felt(felt);
  if (v)
    w.tekst(*v);
  else
    w.null();
}

template <class V, class F>
std::optional<std::string> som(const std::optional<V>& v, F tekst) {
  return v ? std::optional<std::string>(std::string(tekst(*v))) : std::nullopt;
}

void skriv_rettelse(kontrakt::JsonSkriver& w, const Rettelse& r) {
  w.felt("rettelse");
  w.objekt();
  tekst_eller_null(w, "tilbud", som(r.tilbud, [](Tilbud t) { return navn(t); }));
  tekst_eller_null(w, "sektor", som(r.sektor, [](Sektor s) { return navn(s); }));
  tekst_eller_null(
      w, "aktiveringstype",
      r.aktiveringstype.empty() ? std::nullopt : std::optional<std::string>(r.aktiveringstype));
  tekst_eller_null(w, "til", som(r.til, [](Dato d) { return iso(d); }));
  tekst_eller_null(w, "cvr", som(r.cvr, [](const Cvr& c) { return c.tekst(); }));
  tekst_eller_null(w, "p_nummer", som(r.p_nummer, [](const PNummer& p) { return p.tekst(); }));
  w.felt("udgaar");
  w.boolsk(r.udgaar);
  w.objekt_slut();
}

std::string jobtype(const std::optional<Sektor>& s) {
  if (!s) return "Nytteindsats";
  switch (*s) {
    case Sektor::kommune:
      return "Nytteindsats, kommune";
    case Sektor::region:
      return "Nytteindsats, regional";
    case Sektor::stat:
      return "Nytteindsats, staten";
    case Sektor::selvejende:
      return "Nytteindsats, selvejende institution";
    case Sektor::privat:
      break;
  }
  return "Nytteindsats";
}

}  // namespace

std::string_view overskrift(Fejlregistreringstype t) {
  switch (t) {
    case T::nytteindsats_som_virksomhedspraktik:
      return "Nytteindsats skrevet som virksomhedspraktik";
    case T::nytteindsats_som_vejledning:
      return "Nytteindsats skrevet som vejledning og opkvalificering";
    case T::forkert_sektor:
      return "Typen passer ikke til arbejdsstedet";
    case T::for_lang:
      return "Længere end loven tillod";
    case T::p_nummer_andet_cvr:
      return "P-nummeret hører til et andet CVR-nummer";
    case T::p_nummer_ukendt:
      return "P-nummeret mangler eller findes ikke";
    case T::timer_mangler:
      return "Timer mangler";
    case T::slutdato_mangler:
      return "Slutdato mangler";
    case T::dobbelt_registrering:
      return "Registreret to gange";
  }
  return {};
}

std::string_view ord(Sikkerhed s) { return navn(s); }

std::string saetning(const Bevis& b) {
  for (const auto& t : {om_tilbuddet(b), om_stedet(b), om_felter(b), om_dobbelte(b)})
    if (!t.empty()) return t;
  return std::string(navn(b.art));
}

std::string saetning(const Raekkehenvisning& h) {
  switch (h.kilde) {
    case Raekkekilde::listen:
      return fmt::format("linje {}", h.linje);
    case Raekkekilde::jobordrelisten:
      return fmt::format("linje {} i listen over jobordrer", h.linje);
    case Raekkekilde::anden_liste:
      return fmt::format("linje {} i listen fra {}", h.linje,
                         h.system ? systemord(navn(*h.system)) : "et andet system");
    case Raekkekilde::nytte:
      return "nyttes egen placering";
  }
  return {};
}

std::string ret_tekst(const Fejlregistrering& f) {
  const Rettelse& r = f.rettelse;
  if (r.udgaar) return "Lad én af de to rækker udgå.";
  if (r.tilbud)
    return fmt::format("Skriv tilbudstypen \"{}\" og aktiveringstypen \"{}\".", jobtype(r.sektor),
                       r.aktiveringstype);
  if (r.sektor) return fmt::format("Skriv typen \"{}\".", jobtype(r.sektor));
  if (r.til) return fmt::format("Sidste lovlige dag er {}.", paa_dansk(*r.til));
  if (r.p_nummer) return fmt::format("Skriv P-nummer {}.", r.p_nummer->tekst());
  if (r.cvr) return fmt::format("Skriv CVR-nummer {}, eller ret P-nummeret.", r.cvr->tekst());
  return {};
}

void skriv_felter(kontrakt::JsonSkriver& w, const Fejlregistrering& f) {
  w.felt("type", navn(f.type));
  w.felt("sikkerhed", navn(f.sikkerhed));
  w.felt("vaegt");
  w.tal(f.vaegt);
  w.felt("linje");
  w.tal(f.linje);
  w.felt("beviser");
  w.liste();
  for (const auto& b : f.beviser) {
    w.objekt();
    w.felt("kode", navn(b.art));
    w.felt("vaerdi", b.vaerdi);
    w.felt("vaegt");
    w.tal(b.vaegt);
    w.felt("tekst", saetning(b));
    w.objekt_slut();
  }
  w.liste_slut();
  w.felt("relaterede");
  w.liste();
  for (const auto& h : f.relaterede) {
    w.objekt();
    w.felt("kilde", navn(h.kilde));
    w.felt("linje");
    w.tal(h.linje);
    tekst_eller_null(w, "system", som(h.system, [](Fagsystem s) { return navn(s); }));
    w.objekt_slut();
  }
  w.liste_slut();
  skriv_rettelse(w, f.rettelse);
  w.felt("rettelse_tekst", ret_tekst(f));
}

}  // namespace nytte::sager
