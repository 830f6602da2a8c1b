#include "web/sider/videre_visning.hpp"

#include <algorithm>

#include "sager/videre/ord.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using F = Videreformular;

const Borgerafgang* gaeldende_afgang(const sager::Videresvisning& v) {
  const auto i =
      std::find_if(v.afgange.begin(), v.afgange.end(), [](const auto& a) { return !a.annulleret; });
  return i == v.afgange.end() ? nullptr : &*i;
}

// Our words begin with a letter of a to z.
std::string med_lille(std::string t) {
  if (!t.empty() && t.front() >= 'A' && t.front() <= 'Z')
    t.front() = static_cast<char>(t.front() - 'A' + 'a');
  return t;
}

bool i_gang(const sager::Videreplacering* p) {
  return p != nullptr && p->tilstand == Placeringstilstand::i_gang;
}

// The title is the answer: what comes next, or that nobody has written it down.
std::string svar(const VidereSide& s) {
  const auto* p = sager::seneste_placering(s.v);
  const std::string& navn = s.v.borger.navn;
  if (!i_gang(p))
    if (const auto* a = gaeldende_afgang(s.v))
      return navn + ": " + med_lille(sager::afgang_ord(a->art)) + " fra " + paa_dansk(a->dato);
  if (p == nullptr) return navn + " har ikke været i nytteindsats";
  if (p->naeste)
    return navn + ": " + med_lille(sager::naesteskridt_ord(p->naeste->art)) + " " +
           paa_dansk(p->naeste->hvornaar);
  return "Hvad skal " + navn + " bagefter?";
}

std::string manchet(const VidereSide& s) {
  const auto* p = sager::seneste_placering(s.v);
  if (p == nullptr) return "Her står vejen mod job og uddannelse, når en placering begynder.";
  const std::string hvor =
      p->arbejdssted_navn + ", " + periode_ord(p->placering.fra, p->placering.til) + ".";
  if (!i_gang(p)) return hvor;
  return hvor + " " + antal_ord(p->dage_tilbage, "dag", "dage") + " tilbage.";
}

Html naeste_felter(const VidereSide& s) {
  const Formular f = form_for(s, F::naeste);
  return feltraekke({vaelger(f, {.navn = "naeste_art", .etiket = "Hvad", .bredde = "mellem"},
                             valg_af<Naesteskridtart>(sager::naesteskridt_ord), "Vælg"),
                     datofelt(f, {.navn = "naeste_hvornaar", .etiket = "Hvornår"})}) +
         tekstfelt(f, {.navn = "naeste_hvem",
                       .etiket = "Hvem sørger for det?",
                       .hjaelp = "Fx sagsbehandleren, borgeren selv eller jobcenteret",
                       .bredde = "mellem"}) +
         tekstfelt(f, {.navn = "naeste_tekst", .etiket = "Med få ord", .valgfri = true}) +
         knapraekke({knap("Gem")});
}

Html naeste_afsnit(const Ramme& ramme, const VidereSide& s) {
  const auto* p = sager::seneste_placering(s.v);
  if (p == nullptr)
    return afsnit("naeste", "Hvad sker der bagefter",
                  tom_liste("Der er ingen placering at komme videre fra."));
  Html h;
  if (p->naeste) {
    h = oplysninger({{"Hvad", tekst(sager::naesteskridt_ord(p->naeste->art))},
                     {"Hvornår", tekst(paa_dansk(p->naeste->hvornaar))},
                     {"Hvem sørger for det", tekst(p->naeste->hvem)},
                     {"Med få ord", tekst(p->naeste->tekst.empty() ? "–" : p->naeste->tekst)}});
  } else {
    h = tom_liste("Det er ikke skrevet ned, hvad der sker bagefter.",
                  nytte::web::p("Aftal det med borgeren, før placeringen slutter."));
  }
  if (s.maa_skrive)
    h += som_formular(s, ramme, F::naeste, p->naeste ? "Skriv noget andet" : "Skriv, hvad der sker",
                      naeste_felter(s));
  return afsnit("naeste", "Hvad sker der bagefter", h);
}

// Two agreements with the conversation: a third one is rare, and a new conversation is free.
Html samtale_felter(const VidereSide& s) {
  const Formular f = form_for(s, F::samtale);
  Html felter = datofelt(f, {.navn = "samtale_dag", .etiket = "Dato"}) +
                tekstomraade(f,
                             {.navn = "samtale_tekst",
                              .etiket = "Hvad blev sagt?",
                              .hjaelp = "Kort. Ikke om helbred eller andre følsomme forhold."},
                             3);
  for (const auto* nr : {"1", "2"}) {
    const std::string n = nr;
    felter += feltgruppe(
        n == "1" ? "Hvad blev aftalt?" : "Endnu en aftale",
        tekstfelt(f, {.navn = "aftale" + n + "_hvad", .etiket = "Hvad", .valgfri = true}) +
            feltraekke(
                {vaelger(
                     f,
                     {.navn = "aftale" + n + "_hvem", .etiket = "Hvem gør det", .bredde = "mellem"},
                     valg_af<Aftaleansvarlig>(sager::aftaleansvarlig_ord)),
                 datofelt(
                     f, {.navn = "aftale" + n + "_inden", .etiket = "Senest", .valgfri = true})}));
  }
  return felter + knapraekke({knap("Gem samtalen")});
}

Html samtale_afsnit(const Ramme& ramme, const VidereSide& s) {
  Html liste;
  for (const auto& x : s.v.samtaler) {
    std::int64_t aftaler = std::count_if(s.v.aftaler.begin(), s.v.aftaler.end(),
                                         [&](const auto& a) { return a.samtale == x.id; });
    liste +=
        el("li", {}, el("strong", {}, paa_dansk(x.dato)), ": ", x.tekst,
           aftaler == 0 ? std::string() : " (" + antal_ord(aftaler, "aftale", "aftaler") + ")", " ",
           annuller_link(s, Videreregister::samtale, x.id, "samtalen " + paa_dansk(x.dato)));
  }
  Html h = liste.tom() ? tom_liste("Ingen samtaler er skrevet ned.")
                       : el("ul", {{"class", "nobullet-list"}}, liste);
  if (s.maa_skrive) h += som_formular(s, ramme, F::samtale, "Ny samtale", samtale_felter(s));
  return afsnit("samtaler", "Samtaler", h);
}

Html hjaelp_felter(const VidereSide& s) {
  const Formular f = form_for(s, F::hjaelp);
  return feltraekke({vaelger(f, {.navn = "hjaelp_art", .etiket = "Hjælp til", .bredde = "mellem"},
                             valg_af<Hjaelpsart>(sager::hjaelp_ord), "Vælg"),
                     datofelt(f, {.navn = "hjaelp_dag", .etiket = "Dato"})}) +
         tekstfelt(f, {.navn = "hjaelp_notat", .etiket = "Med få ord", .valgfri = true}) +
         knapraekke({knap("Gem hjælp")});
}

Html hjaelp_afsnit(const Ramme& ramme, const VidereSide& s) {
  Html liste;
  for (const auto& x : s.v.hjaelp)
    liste += el("li", {}, el("strong", {}, paa_dansk(x.dato)),
                ": " + sager::hjaelp_ord(x.art) + (x.notat.empty() ? "" : ", " + x.notat) + " ",
                annuller_link(s, Videreregister::hjaelp, x.id, "hjælpen " + paa_dansk(x.dato)));
  Html h = liste.tom() ? tom_liste("Der er ikke skrevet hjælp ned.",
                                   p("CV, ansøgninger, jobcafé, kontakt til virksomheder og "
                                     "opmuntring tæller alt sammen."))
                       : el("ul", {{"class", "nobullet-list"}}, liste);
  if (s.maa_skrive) h += som_formular(s, ramme, F::hjaelp, "Ny hjælp", hjaelp_felter(s));
  return afsnit("hjaelp", "Hjælp undervejs", h);
}

Html knapper(const VidereSide& s) {
  Html h;
  if (s.maa_skrive)
    h += knaplink("Kompetenceskema", videre_sti(s.v.borger.id) + "/skema", Knapslags::hoved,
                  {{"data-hovedhandling", true}});
  if (s.sagsbehandler) h += knaplink("Registrér afgang", videre_sti(s.v.borger.id) + "/afgang");
  return h.tom() ? h : el("div", {{"class", "handlinger"}}, h);
}

}  // namespace

std::string videre_sti(BorgerId b) { return "/borgere/" + std::to_string(b.vaerdi) + "/videre"; }

Formular form_for(const VidereSide& s, Videreformular f) {
  Formular ud = s.sendt == f ? s.formular : Formular{};
  const std::string i_dag = kort_dato(s.i_dag);
  ud.foreslaa("samtale_dag", i_dag).foreslaa("hjaelp_dag", i_dag);
  if (const auto* p = sager::seneste_placering(s.v))
    ud.foreslaa("naeste_hvornaar", kort_dato(std::max(p->placering.til + 1, s.i_dag)));
  return ud;
}

Html som_formular(const VidereSide& s, const Ramme& ramme, Videreformular f, const char* overskrift,
                  const Html& felter) {
  const bool sendt = s.sendt == f && !s.formular.fejl.tom();
  return foldet(overskrift,
                formular(sendt ? s.formular : Formular{}, videre_sti(s.v.borger.id), ramme.csrf,
                         skjult("formular", navn(f)) + felter),
                sendt);
}

Html annuller_link(const VidereSide& s, Videreregister r, std::int64_t id,
                   const std::string& hvad) {
  if (!s.maa_skrive) return {};
  return el("a",
            {{"href", videre_sti(s.v.borger.id) + "/" + std::string(navn(r)) + "/" +
                          std::to_string(id) + "/annuller"}},
            "Annullér", skaermlaeser(": " + hvad));
}

Webside vis_videre(const Ramme& ramme, const VidereSide& s) {
  Webside side;
  side.titel = svar(s);
  side.manchet = manchet(s);
  side.menu = s.ser_borgersiden ? Menupunkt::borgere : Menupunkt::hold;
  if (s.ser_borgersiden)
    side.krummer = {{"Borgere", "/borgere"},
                    {s.v.borger.navn, "/borgere/" + std::to_string(s.v.borger.id.vaerdi)},
                    {"Vejen videre", ""}};
  else
    side.krummer = {{"Hold", "/hold"}, {s.v.borger.navn, ""}};
  side.indhold = knapper(s) + naeste_afsnit(ramme, s) + aftaler_afsnit(s) +
                 uddannelse_afsnit(ramme, s) + job_afsnit(s) + kompetencer_afsnit(ramme, s) +
                 cv_afsnit(s) + samtale_afsnit(ramme, s) + hjaelp_afsnit(ramme, s) +
                 afgang_afsnit(s);
  return side;
}

Html bagefter_afsnit(BorgerId borger, const std::optional<sager::Videreplacering>& pl) {
  const Html vej = p(link("Vejen videre: samtaler, hjælp og afgang", videre_sti(borger)));
  Html h;
  if (pl && pl->naeste)
    h = p(sager::naesteskridt_ord(pl->naeste->art) + ", " + paa_dansk(pl->naeste->hvornaar) +
          (pl->naeste->tekst.empty() ? "" : ": " + pl->naeste->tekst) + ". " + pl->naeste->hvem +
          " sørger for det.");
  else
    h = p(pl ? "Det er ikke skrevet ned endnu." : "Borgeren er ikke i nytteindsats.");
  return afsnit("bagefter", "Hvad sker der bagefter", h + vej);
}

}  // namespace nytte::web
