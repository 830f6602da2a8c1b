#include "web/sider/annuller_visning.hpp"

#include "web/html_komponenter.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Registrering;
using enum sager::Registreringsart;

std::string sted_sti(PNummer p) { return "/arbejdssteder/" + p.tekst(); }

std::string sti(PNummer p, sager::Registreringsart art, std::int64_t id) {
  return sted_sti(p) + "/" + std::string(registreringssti(art)) + "/" + std::to_string(id);
}

std::string med_lille(std::string ord) {
  const bool forkortelse = ord.size() > 1 && ord[1] >= 'A' && ord[1] <= 'Z';  // TR, FTR
  if (!ord.empty() && !forkortelse && ord[0] >= 'A' && ord[0] <= 'Z')
    ord[0] = static_cast<char>(ord[0] - 'A' + 'a');
  return ord;
}

std::string dage(const Registrering& r) {
  return r.til ? periode_ord(r.fra, *r.til) : "fra " + paa_dansk(r.fra);
}

// What is taken back, as the question of the page goes on.
std::string hvad(const Registrering& r) {
  switch (r.art) {
    case repraesentant:
      return "medarbejderrepræsentanten " + r.navn;
    case fravaer:
      return "fraværet for " + r.navn;
    case findes_ikke:
      return "at der ikke findes en " + med_lille(niveau_ord(*r.niveau));
    case dispensation:
      return "dispensationen til " + dispensation_ord(r.pladser, r.forhold);
    case anden_ordning:
      return "personen i " + med_lille(ordning_ord(*r.ordning));
  }
  return {};
}

std::string foelge(const Registrering& r) {
  switch (r.art) {
    case repraesentant:
      return "Repræsentanten og det fravær, der er registreret for ham eller hende, tæller ikke "
             "længere, når det vurderes, hvem der skal høres eller orienteres." +
             std::string(r.hele_cvr ? " Det gælder alle arbejdssteder med samme CVR-nummer." : "") +
             " Er valgperioden blot slut, så sæt en sidste dag i stedet.";
    case fravaer:
      return "Repræsentanten regnes for at have været til stede i dagene, så det kan blive "
             "repræsentanten selv, der skal høres." +
             std::string(r.hele_cvr ? " Det gælder alle arbejdssteder med samme CVR-nummer." : "");
    case findes_ikke:
      return "Trinnet kan ikke længere springes over: repræsentanten skal findes og høres, eller "
             "det skal registreres igen, at der ingen er.";
    case dispensation:
      return "Pladserne beregnes igen uden dispensationen. Arbejdsstedet kan komme over grænsen, "
             "og nye placeringer kan blive afslået.";
    case anden_ordning:
      return "Personen tæller ikke længere med på arbejdsstedet, og pladserne beregnes igen.";
  }
  return {};
}

constexpr std::string_view kBevares =
    "Intet slettes: registreringen, annulleringen og din grund står i historien. Afgørelser, der "
    "allerede er truffet, står ved magt.";

Html grundfelt(const Formular& f) {
  return tekstomraade(
      f, {.navn = "grund", .etiket = "Hvorfor annulleres det?", .hjaelp = "Står i historien."}, 3);
}

Html lille_link(const std::string& href, std::string_view etiket, std::string_view mere) {
  return el("a", {{"href", href}, {"class", "d-print-none"}}, etiket,
            skaermlaeser(" " + std::string(mere)));
}

}  // namespace

std::string_view registreringssti(sager::Registreringsart art) {
  switch (art) {
    case repraesentant:
      return "repraesentanter";
    case fravaer:
      return "fravaer";
    case findes_ikke:
      return "findes-ikke";
    case dispensation:
      return "dispensationer";
    case anden_ordning:
      return "andre";
  }
  return "";
}

Html annuller_link(PNummer p_nummer, sager::Registreringsart art, std::int64_t id,
                   std::string_view hvad) {
  return lille_link(sti(p_nummer, art, id) + "/annuller", "Annullér", hvad);
}

Html annuller_hoering_link(const std::string& jobordrenummer, const Hoering& h) {
  return lille_link(
      "/jobordrer/" + jobordrenummer + "/hoeringer/" + std::to_string(h.id.vaerdi) + "/annuller",
      "Annullér", "registreringen af " + h.navn);
}

Webside vis_annuller(const Ramme& ramme, const AnnullerSide& s) {
  const Registrering& r = s.registrering;
  const std::string tilbage = sted_sti(r.p_nummer);
  const Html felter =
      p(foelge(r)) + p(kBevares) + skjult("version", std::to_string(r.version)) +
      grundfelt(s.formular) +
      knapraekke({knap("Annullér", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  knaplink("Fortryd", tilbage, Knapslags::stille)});
  Webside side;
  side.titel = "Annullér " + hvad(r) + "?";
  side.manchet = s.arbejdssted + ", " + dage(r) + ".";
  side.menu = Menupunkt::arbejdssteder;
  side.krummer = {{"Arbejdssteder", "/arbejdssteder"}, {s.arbejdssted, tilbage}, {"Annullér", ""}};
  side.indhold =
      formular(s.formular, sti(r.p_nummer, r.art, r.id) + "/annuller", ramme.csrf, felter);
  side.smal = true;
  return side;
}

Webside vis_slutdag(const Ramme& ramme, const AnnullerSide& s) {
  const Registrering& r = s.registrering;
  const std::string tilbage = sted_sti(r.p_nummer);
  const Html felter =
      p("Efter den sidste dag er det ikke længere " + r.navn +
        ", der skal høres eller orienteres. Høringer, der er holdt, står ved magt.") +
      skjult("version", std::to_string(r.version)) +
      datofelt(s.formular, {.navn = "til", .etiket = "Sidste dag"}) +
      knapraekke({knap("Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  knaplink("Fortryd", tilbage, Knapslags::stille)});
  Webside side;
  side.titel = "Hvornår er " + r.navn + "s sidste dag?";
  side.manchet = niveau_ord(*r.niveau) + " på " + s.arbejdssted + ", " + dage(r) + ".";
  side.menu = Menupunkt::arbejdssteder;
  side.krummer = {
      {"Arbejdssteder", "/arbejdssteder"}, {s.arbejdssted, tilbage}, {"Sidste dag", ""}};
  side.indhold = formular(s.formular, sti(r.p_nummer, r.art, r.id) + "/slut", ramme.csrf, felter);
  side.smal = true;
  return side;
}

Webside vis_annuller_hoering(const Ramme& ramme, const AnnullerHoeringSide& s) {
  const Hoering& h = s.hoering;
  const bool hoering = h.art == Hoeringsart::hoering;
  const std::string tilbage = "/jobordrer/" + s.jobordrenummer;
  const Html felter =
      p(hoering ? "Høringen og dens erklæringer tæller ikke længere, når nogen placeres på "
                  "jobordren."
                : "Orienteringen tæller ikke længere, når nogen placeres på jobordren.") +
      p(kBevares) + skjult("version", std::to_string(h.version)) + grundfelt(s.formular) +
      knapraekke({knap("Annullér", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  knaplink("Fortryd", tilbage, Knapslags::stille)});
  Webside side;
  side.titel =
      std::string("Annullér ") + (hoering ? "høringen" : "orienteringen") + " af " + h.navn + "?";
  side.manchet = s.jobordrenummer + ", " + paa_dansk(h.dato) + ".";
  side.menu = Menupunkt::jobordrer;
  side.krummer = {{"Jobordrer", "/jobordrer"}, {s.jobordrenummer, tilbage}, {"Annullér", ""}};
  side.indhold =
      formular(s.formular, tilbage + "/hoeringer/" + std::to_string(h.id.vaerdi) + "/annuller",
               ramme.csrf, felter);
  side.smal = true;
  return side;
}

}  // namespace nytte::web
