#include "web/sider/fejlregistrering_visning.hpp"

#include "sager/fejlregistrering/saetning.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/fagsystem_visning.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using T = Fejlregistreringstype;

std::string type_ord(T t) { return std::string(sager::overskrift(t)); }

std::string sikkerhed_ord(Sikkerhed s) {
  switch (s) {
    case Sikkerhed::sikker:
      return "Sikker";
    case Sikkerhed::sandsynlig:
      return "Sandsynlig";
    case Sikkerhed::mulig:
      return "Mulig";
  }
  return {};
}

std::string tilstand_ord(Fundtilstand t) {
  return t == Fundtilstand::behandlet ? "Behandlede" : "Ikke behandlede";
}

Html sikkerhed(Sikkerhed s) {
  const Tone tone = s == Sikkerhed::sikker       ? Tone::fejl
                    : s == Sikkerhed::sandsynlig ? Tone::advarsel
                                                 : Tone::viden;
  return maerke(tone, sikkerhed_ord(s));
}

Html svar(const std::optional<Lagretbeslutning>& b) {
  if (!b) return maerke(Tone::rolig, "Ikke behandlet");
  return b->svar == Fundsvar::rettet ? maerke(Tone::god, "Rettet")
                                     : maerke(Tone::viden, "Ikke en fejl");
}

std::string periode(const Kildeplacering& r) {
  return (r.fra ? kort_dato(*r.fra) : "uden startdato") + " – " +
         (r.til ? kort_dato(*r.til) : "uden slutdato");
}

std::string sted(const Kildeplacering& r) {
  std::string ud = r.virksomhed;
  if (r.p_nummer) ud += (ud.empty() ? "P-nummer " : ", P-nummer ") + r.p_nummer->tekst();
  return ud.empty() ? "Ukendt" : ud;
}

std::string med_stort(std::string s) {
  if (!s.empty() && s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 'a' + 'A');
  return s;
}

// The two heaviest grounds: the rest stands on the finding's own page.
Html korte_beviser(const Fejlregistrering& f) {
  std::vector<Html> punkter;
  for (std::size_t i = 0; i < f.beviser.size() && i < 2; ++i)
    punkter.push_back(el("li", {}, med_stort(sager::saetning(f.beviser[i]))));
  return el("ul", {{"class", "nobullet-list"}}, punkter);
}

Html optaelling(const sager::Fundvisning& v, FagsystemimportId id) {
  Tabel t{"Hvad der er fundet",
          {{"Hvad", Kolonneslags::bryd},
           {"Sikker", Kolonneslags::tal},
           {"Sandsynlig", Kolonneslags::tal},
           {"Mulig", Kolonneslags::tal},
           {"Behandlet", Kolonneslags::tal}},
          {}};
  for (const T type : alle<T>()) {
    const auto& n = v.tal[static_cast<std::size_t>(type)];
    if (n.ialt() == 0) continue;
    t.raekker.push_back(
        {{link(type_ord(type), adresse(fundsti(id), {{"type", std::string(navn(type))}})),
          tekst(tal_ord(n.sikkerhed[0])), tekst(tal_ord(n.sikkerhed[1])),
          tekst(tal_ord(n.sikkerhed[2])), tekst(tal_ord(n.behandlede))}});
  }
  return tabel(t);
}

Parametre parametre(const sager::Fundoenske& o) {
  return {{"type", o.type ? std::string(navn(*o.type)) : ""},
          {"sikkerhed", o.sikkerhed ? std::string(navn(*o.sikkerhed)) : ""},
          {"tilstand", o.tilstand ? std::string(navn(*o.tilstand)) : ""}};
}

Html filter(const FundSide& s) {
  Formular f;
  for (const auto& [navnet, vaerdi] : parametre(s.oenske))
    if (!vaerdi.empty()) f.foreslaa(navnet, vaerdi);
  return el("form",
            {{"method", "get"}, {"action", fundsti(s.visning.import.id)}, {"class", "filter"}},
            feltraekke({vaelger(f, {.navn = "type", .etiket = "Hvad", .valgfri = true},
                                valg_af<T>(type_ord), "Alt"),
                        vaelger(f, {.navn = "sikkerhed", .etiket = "Sikkerhed", .valgfri = true},
                                valg_af<Sikkerhed>(sikkerhed_ord), "Alle"),
                        vaelger(f, {.navn = "tilstand", .etiket = "Behandlet", .valgfri = true},
                                valg_af<Fundtilstand>(tilstand_ord), "Alle")}),
            knapraekke({knap("Vis", Knapslags::anden)}));
}

Html fundtabel(const FundSide& s) {
  Tabel t{"Fund",
          {{"Linje", Kolonneslags::tal},
           {"Hvad", Kolonneslags::bryd},
           {"Sikkerhed"},
           {"Borger"},
           {"Arbejdssted", Kolonneslags::bryd},
           {"Periode"},
           {"Hvorfor", Kolonneslags::bryd},
           {"Behandlet"}},
          {}};
  for (const auto& l : s.visning.fund.raekker)
    t.raekker.push_back(
        {{tekst(tal_ord(l.fund.linje)),
          el("a", {{"href", fundsti(s.visning.import.id, l.fund)}}, type_ord(l.fund.type),
             skaermlaeser(", linje " + tal_ord(l.fund.linje))),
          sikkerhed(l.fund.sikkerhed),
          tekst(l.raekke.borger.empty() ? "Uden navn" : l.raekke.borger), tekst(sted(l.raekke)),
          tekst(periode(l.raekke)), korte_beviser(l.fund), svar(l.beslutning)}});
  return tabel(t);
}

Html hent(const Ramme& ramme, FagsystemimportId id) {
  const Formular f;
  return afsnit("hent", "Hent fundene",
                p("CPR-numre er maskeret i filen, og det bliver noteret, at du har hentet den.") +
                    formular(f, fundsti(id) + "/hent", ramme.csrf,
                             vaelger(f, {.navn = "format", .etiket = "Filtype"},
                                     {{"xlsx", "Excel (.xlsx)"}, {"csv", "CSV"}}) +
                                 knapraekke({knap("Hent filen", Knapslags::anden)})));
}

Html raekken(const sager::Fundlinje& l) {
  const auto& r = l.raekke;
  return oplysninger(
      {{"Linje i filen", tekst(tal_ord(l.fund.linje))},
       {"Borger", tekst((r.borger.empty() ? "Uden navn" : r.borger) +
                        (r.cpr ? ", " + r.cpr->maskeret() : ""))},
       {"Tastet som", tekst(r.tilbudstype.empty() ? tilbud_ord(r.tilbud) : r.tilbudstype)},
       {"Aktiveringstype", tekst(r.aktiveringstype.empty() ? "Ikke oplyst" : r.aktiveringstype)},
       {"Jobordre", tekst(r.nummer.empty() ? "Ikke oplyst" : r.nummer)},
       {"Arbejdssted", tekst(sted(r))},
       {"Periode", tekst(periode(r))},
       {"Timer om ugen", tekst(r.ugentlig_tid ? r.ugentlig_tid->paa_dansk() : "Ikke oplyst")},
       {"Tekst", tekst(r.tekst.empty() ? "Ingen" : r.tekst)}});
}

Html grunde(const Fejlregistrering& f) {
  Tabel t{"Beviser", {{"Bevis", Kolonneslags::bryd}, {"Taler"}}, {}};
  for (const auto& b : f.beviser)
    t.raekker.push_back({{tekst(med_stort(sager::saetning(b))),
                          b.vaegt < 0   ? maerke(Tone::viden, "imod")
                          : b.vaegt > 0 ? maerke(Tone::advarsel, "for")
                                        : maerke(Tone::rolig, "hverken for eller imod")}});
  Html ud = tabel(t);
  if (f.relaterede.empty()) return ud;
  std::vector<Html> punkter;
  for (const auto& h : f.relaterede) punkter.push_back(el("li", {}, med_stort(sager::saetning(h))));
  return ud + p("Se også:") + el("ul", {}, punkter);
}

Html det_rigtige(const Fejlregistrering& f) {
  const auto ret = sager::ret_tekst(f);
  Html ud = p(ret.empty() ? std::string("Find det rigtige i sagen, og tast det i systemet.") : ret);
  for (const auto& h : f.relaterede)
    if (h.kilde == Raekkekilde::nytte)
      ud += p(link("Se felt for felt, hvad der skal tastes",
                   "/placeringer/" + std::to_string(h.id) + "/indtastning"));
  return ud + p("Ret det i systemet, hvor det er tastet. nytte ændrer ikke listen.");
}

Html tidligere(const std::optional<Lagretbeslutning>& b) {
  if (!b) return {};
  return oplysninger({{"Svar", svar(b)},
                      {"Begrundelse", tekst(b->begrundelse)},
                      {"Af", tekst(b->bruger_navn + ", " + tidspunkt_ord(b->tid))}});
}

Html beslut(const Ramme& ramme, const EtFundSide& s) {
  const auto& f = s.formular;
  return afsnit(
      "beslut", s.linje.beslutning ? "Ændr svaret" : "Hvad er det?",
      tidligere(s.linje.beslutning) +
          formular(f, fundsti(s.import, s.linje.fund), ramme.csrf,
                   skjult("version", f.vaerdi("version")) +
                       radioknapper(f, {.navn = "svar", .etiket = "Dit svar"},
                                    {{"rettet", "En fejl, og den er rettet i systemet"},
                                     {"ikke_en_fejl", "Ikke en fejl"}}) +
                       tekstomraade(f,
                                    {.navn = "begrundelse",
                                     .etiket = "Begrundelse",
                                     .hjaelp = "Hvad er gjort, eller hvorfor er det ikke en fejl? "
                                               "Skriv ikke CPR-numre."},
                                    3) +
                       knapraekke({knap("Gem svaret", Knapslags::hoved,
                                        {{"data-hovedhandling", true}})})));
}

std::vector<Krumme> krummer(FagsystemimportId id) {
  return {{"Fagsystemer", "/fagsystemer"},
          {"Liste " + std::to_string(id.vaerdi), "/fagsystemer/" + std::to_string(id.vaerdi)}};
}

}  // namespace

std::string fundsti(FagsystemimportId import) {
  return "/fagsystemer/" + std::to_string(import.vaerdi) + "/fund";
}

std::string fundsti(FagsystemimportId import, const Fejlregistrering& f) {
  return fundsti(import) + "/" + std::to_string(f.linje) + "/" + std::string(navn(f.type));
}

Webside vis_fund(const Ramme& ramme, const FundSide& s) {
  const auto& v = s.visning;
  std::int64_t ialt = 0;
  std::int64_t aabne = 0;
  for (const auto& n : v.tal) {
    ialt += n.ialt();
    aabne += n.ialt() - n.behandlede;
  }
  Webside ud;
  ud.titel = ialt == 0 ? "Intet ser forkert registreret ud"
                       : antal_ord(aabne, "fund venter på svar", "fund venter på svar");
  ud.manchet = antal_ord(v.raekker, "række", "rækker") + " fra " + fagsystem_navn(v.import.system) +
               " er holdt op mod hinanden, mod jobordrerne og mod nyttes egne oplysninger";
  ud.menu = Menupunkt::fagsystemer;
  ud.krummer = krummer(v.import.id);
  ud.krummer.push_back({"Fund", ""});
  if (ialt == 0) {
    ud.indhold = tom_liste("Der er ikke fundet noget i listen.");
    return ud;
  }
  ud.indhold = optaelling(v, v.import.id) +
               foldet("Hvad betyder sikker, sandsynlig og mulig?",
                      p("Ordene siger, hvor stor en del af fundene der var rigtige, da det blev "
                        "målt på et opdigtet sæt: sikker er næsten alle, sandsynlig de fleste, "
                        "mulig nogle. Det er altid et menneske, der afgør det.")) +
               filter(s);
  if (v.fund.i_alt == 0)
    ud.indhold += tom_liste("Ingen fund passer til det, du har valgt.");
  else
    ud.indhold += p(antal_ord(v.fund.i_alt, "fund", "fund")) + fundtabel(s) +
                  sideskift(fundsti(v.import.id), parametre(s.oenske), s.side, s.sider);
  ud.indhold += hent(ramme, v.import.id);
  return ud;
}

Webside vis_et_fund(const Ramme& ramme, EtFundSide s) {
  const auto& f = s.linje.fund;
  s.formular.foreslaa("version",
                      std::to_string(s.linje.beslutning ? s.linje.beslutning->nummer : 0));
  Webside ud;
  ud.titel = type_ord(f.type);
  ud.manchet =
      "Linje " + tal_ord(f.linje) + " i listen. Sikkerhed: " + std::string(sager::ord(f.sikkerhed));
  ud.menu = Menupunkt::fagsystemer;
  ud.krummer = krummer(s.import);
  ud.krummer.push_back({"Fund", fundsti(s.import)});
  ud.krummer.push_back({"Linje " + tal_ord(f.linje), ""});
  ud.indhold = p(sikkerhed(f.sikkerhed), " ", svar(s.linje.beslutning)) +
               afsnit("hvorfor", "Hvorfor", grunde(f)) +
               afsnit("rigtigt", "Det rigtige", det_rigtige(f)) +
               afsnit("raekken", "Rækken, som den står", raekken(s.linje)) + beslut(ramme, s);
  return ud;
}

}  // namespace nytte::web
