#include "kontrakt/json_dokument.hpp"
#include "model/vurdering.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/raad_ord.hpp"
#include "web/sider/raad_visning.hpp"

namespace nytte::web {
namespace {

using sager::Raadssagsvisning;

std::string titel(const Raadssagsvisning& v) {
  return v.linje.arbejdssted + ": " + ansoegningstilstand_ord(v.ansoegning.tilstand);
}

Html skridtfelt(const Raadssagsvisning& v) {
  return skjult("skridt", std::to_string(v.linje.skridt));
}

std::vector<Krumme> krummer(const Raadssagsvisning& v, std::string her) {
  return {{v.ansoegning.raad, "/raad"},
          {v.linje.arbejdssted, raadssag_sti(v.ansoegning.id)},
          {std::move(her), ""}};
}

Html kort_om(const Raadssagsvisning& v) {
  std::vector<std::pair<std::string, Html>> o{
      {"Ansøger", tekst(v.linje.kommune + " Kommune")},
      {"P-nummer", tekst(v.linje.p_nummer)},
      {"Pladser, der søges", tekst(v.linje.pladser ? std::to_string(*v.linje.pladser) : "")},
      {"Indsendt", tekst(paa_dansk(v.linje.indsendt))},
      {"Journalnummer", tekst(v.linje.journalnummer)}};
  if (v.linje.moede && v.linje.moede_id)
    o.emplace_back("Møde", link(paa_dansk(*v.linje.moede), moede_sti(*v.linje.moede_id)));
  if (!v.linje.mangler.empty()) o.emplace_back("Hvad der mangler", tekst(v.linje.mangler));
  return oplysninger(o);
}

Html dagsordenform(const Ramme& ramme, const RaadssagSide& s) {
  const auto& v = s.visning;
  if (v.kommende_moeder.empty())
    return p("Sagen kan sættes på dagsordenen, når der er indkaldt til et møde. ",
             link("Indkald til et møde", "/raad/moeder/nyt"));
  std::vector<Valg> valg;
  for (const auto& m : v.kommende_moeder)
    valg.push_back({std::to_string(m.id.vaerdi), paa_dansk_med_ugedag(m.dato) + ", " + m.sted});
  return formular(s.handlinger, raadssag_sti(v.ansoegning.id) + "/dagsorden", ramme.csrf,
                  skridtfelt(v) + vaelger(s.handlinger, {.navn = "moede", .etiket = "Møde"}, valg) +
                      knapraekke({knap("Sæt på dagsordenen", Knapslags::hoved,
                                       {{"data-hovedhandling", true}})}));
}

Html handlinger(const Ramme& ramme, const RaadssagSide& s) {
  const auto& v = s.visning;
  const auto sti = raadssag_sti(v.ansoegning.id);
  std::vector<Html> knapper;
  if (v.maa_bekraefte)
    knapper.push_back(knaplink("Bekræft afgørelsen", sti + "/bekraeft", Knapslags::hoved));
  if (v.maa_kassere) knapper.push_back(knaplink("Kassér det registrerede", sti + "/kasser"));
  if (v.maa_afgoere)
    knapper.push_back(knaplink("Registrér afgørelsen", sti + "/afgoer", Knapslags::hoved));
  if (v.maa_rette) knapper.push_back(knaplink("Ret afgørelsen", sti + "/ret"));
  if (v.maa_returnere) knapper.push_back(knaplink("Bed om flere oplysninger", sti + "/returner"));
  Html ud;
  if (v.maa_kassere && !v.maa_bekraefte)
    ud += p("Du har selv registreret afgørelsen. En anden skal bekræfte den.");
  if (v.maa_dagsordensaette) ud += dagsordenform(ramme, s);
  if (v.maa_tage_af)
    ud += formular({}, sti + "/af-dagsorden", ramme.csrf,
                   skridtfelt(v) + knapraekke({knap("Tag af dagsordenen", Knapslags::anden)}));
  if (!knapper.empty()) ud += el("div", {{"class", "handlinger"}}, knapper);
  return ud.tom() ? Html() : afsnit("handlinger", "Hvad skal der ske nu?", ud);
}

Html journalform(const Ramme& ramme, const RaadssagSide& s) {
  return foldet(
      "Rådets journalnummer",
      formular(s.handlinger, raadssag_sti(s.visning.ansoegning.id) + "/journalnummer", ramme.csrf,
               tekstfelt(s.handlinger, {.navn = "journalnummer",
                                        .etiket = "Journalnummer",
                                        .valgfri = true,
                                        .bredde = "mellem"}) +
                   knapraekke({knap("Gem", Knapslags::anden)})));
}

Html bilag(const Raadssagsvisning& v) {
  if (v.bilag.empty()) return tom_liste("Der er ingen bilag.");
  Html punkter;
  for (const auto& b : v.bilag)
    punkter +=
        el("li", {}, link(b.titel.empty() ? b.navn : b.titel, "/bilag/" + std::to_string(b.id)),
           " ", el("span", {{"class", "kilde"}}, b.navn));
  return el("ul", {}, punkter) + p("Fingeraftryk af det, der blev sendt: ",
                                   el("span", {{"class", "kilde"}}, v.indsendelse.fingeraftryk));
}

Html historik(const Raadssagsvisning& v) {
  Html punkter;
  for (auto h = v.historik.rbegin(); h != v.historik.rend(); ++h)
    punkter +=
        el("li", {},
           paa_dansk(h->skridt.dag) + ": " + ansoegningshandling_ord(h->skridt.handling) + " af " +
               h->af + (h->skridt.grund.empty() ? "." : ". " + h->skridt.grund + "."));
  return el("ul", {}, punkter);
}

// A page of its own for an act that is not taken lightly.
Webside handlingsside(const Ramme& ramme, const RaadshandlingSide& s, std::string sti,
                      const Html& felter, std::string knaptekst) {
  const auto hjem = raadssag_sti(s.visning.ansoegning.id);
  Webside side;
  side.menu = Menupunkt::raadssager;
  side.smal = true;
  side.indhold = formular(
      s.formular, hjem + sti, ramme.csrf,
      skridtfelt(s.visning) + felter +
          knapraekke({knap(std::move(knaptekst), Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", hjem, Knapslags::stille)}));
  return side;
}

const sager::Raadsafgoerelsesvisning* ventende(const Raadssagsvisning& v) {
  for (const auto& a : v.afgoerelser)
    if (a.venter) return &a;
  return nullptr;
}

Html afgoerelsesfelt(const Raadssagsvisning& v) {
  const auto* a = ventende(v);
  return a == nullptr ? Html() : skjult("afgoerelse", std::to_string(a->afgoerelse.id.vaerdi));
}

}  // namespace

Html gemte_fund(const std::string& fund_json) {
  kontrakt::JsonDokument dokument;
  if (dokument.parse(fund_json)) return {};
  Html punkter;
  for (const auto& fund : dokument.rod().alle()) {
    std::string tekst_af;
    std::string hjemmel;
    for (const auto& felt : fund.alle()) {
      if (felt.noegle == "tekst") tekst_af = felt.tekst;
      if (felt.noegle == "hjemmel") hjemmel = felt.tekst;
    }
    punkter += el("li", {}, tekst_af, " ",
                  hjemmel.empty() ? Html() : el("span", {{"class", "kilde"}}, "(" + hjemmel + ")"));
  }
  return el("ul", {}, punkter);
}

Webside vis_raadssagsside(const Ramme& ramme, const RaadssagSide& s) {
  const auto& v = s.visning;
  Webside side;
  side.titel = titel(v);
  side.manchet = v.linje.kommune + " Kommune søger om dispensation fra rimelighedskravet.";
  side.menu = Menupunkt::raadssager;
  side.krummer = {{v.ansoegning.raad, "/raad"}, {v.linje.arbejdssted, ""}};
  side.indhold =
      p(ansoegningstilstand_maerke(v.ansoegning.tilstand)) + kort_om(v) + handlinger(ramme, s);
  if (ramme.sekretariat) side.indhold += journalform(ramme, s);
  for (const auto& a : v.afgoerelser)
    side.indhold +=
        afsnit("afgoerelse-" + std::to_string(a.afgoerelse.id.vaerdi),
               a.afgoerelse.retter ? "Rettet afgørelse" : "Afgørelse", afgoerelse_html(a));
  if (!s.breve.tom()) side.indhold += afsnit("breve", "Breve", s.breve);
  side.indhold += afsnit("ansoegning", "Ansøgningen, som den blev sendt", s.ansoegning) +
                  afsnit("bilag", "Bilag", bilag(v)) + afsnit("historie", "Historie", historik(v));
  return side;
}

Webside vis_returner(const Ramme& ramme, const RaadshandlingSide& s) {
  auto side = handlingsside(
      ramme, s, "/returner",
      p("Ansøgningen går tilbage til kommunen og forlader dagsordenen. Kommunen ser, hvad du "
        "skriver, og sender den igen, når oplysningerne er der.") +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvad mangler?"}),
      "Send tilbage til kommunen");
  side.titel = "Bed om flere oplysninger";
  side.krummer = krummer(s.visning, side.titel);
  return side;
}

Webside vis_kasser(const Ramme& ramme, const RaadshandlingSide& s) {
  auto side = handlingsside(
      ramme, s, "/kasser",
      p("Det registrerede bliver stående i historien som kasseret og får ingen virkning.") +
          afgoerelsesfelt(s.visning) +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor kasseres det?"}),
      "Kassér");
  side.titel = "Kassér den registrerede afgørelse?";
  side.krummer = krummer(s.visning, "Kassér");
  return side;
}

Webside vis_bekraeft(const Ramme& ramme, const RaadshandlingSide& s, const Html& fund) {
  const auto* a = ventende(s.visning);
  Html felter =
      p("Når du bekræfter, får afgørelsen virkning med det samme, og kommunen kan se "
        "brevet. Herefter kan den kun ændres ved en ny afgørelse.");
  if (a != nullptr) felter += afgoerelse_html(*a);
  auto side = handlingsside(ramme, s, "/bekraeft", fund + felter + afgoerelsesfelt(s.visning),
                            "Bekræft afgørelsen");
  side.titel = "Bekræft afgørelsen?";
  side.krummer = krummer(s.visning, "Bekræft");
  side.smal = false;
  return side;
}

}  // namespace nytte::web
