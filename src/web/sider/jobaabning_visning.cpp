#include "web/sider/jobaabning_visning.hpp"

#include <algorithm>

#include "sager/videre/ord.hpp"
#include "sager/videre/skema.hpp"
#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

Html stand(const Jobaabning& j, Dato i_dag) {
  if (j.lukket) return maerke(Tone::rolig, "Lukket");
  if (!sager::er_aaben(j, i_dag)) return maerke(Tone::rolig, "Fristen er gået");
  return maerke(Tone::god, "Åben");
}

std::string frist_ord(const Jobaabning& j) { return j.frist ? kort_dato(*j.frist) : "Ingen"; }

Html oplysningerne(const Jobaabning& j) {
  const auto ord = [](const std::vector<std::string>& o) {
    return tekst(sager::ordliste_ord(o, "–"));
  };
  return oplysninger(
      {{"Arbejdsgiver", tekst(j.arbejdsgiver)},
       {"Hvor", tekst(j.sted)},
       {"Art", tekst(sager::jobaabning_ord(j.art))},
       {"Skal kunne", ord(j.kompetencer)},
       {"Kørekort", ord(j.koerekort)},
       {"Sprog", ord(j.sprog)},
       {"Uddannelse, mindst",
        tekst(j.uddannelse ? sager::uddannelsesniveau_ord(*j.uddannelse) : "–")},
       {"Søg senest", tekst(j.frist ? paa_dansk_med_ugedag(*j.frist) : "Ingen frist")},
       {"Kilde", tekst(j.kilde)},
       {"Mere", tekst(j.beskrivelse.empty() ? "–" : j.beskrivelse)}});
}

// One button for each thing a person may do next.
Html naeste_skridt(const Ramme& ramme, const JobaabningSide& s, const sager::Kandidat& k) {
  using enum Jobmatchskridt;
  std::vector<Jobmatchskridt> mulige;
  if (k.gjort.empty() || k.gjort.back().skridt == fravalgt) {
    mulige = {valgt};
    if (k.gjort.empty()) mulige.push_back(fravalgt);
  } else if (k.gjort.back().skridt == valgt) {
    mulige = {fortalt, fravalgt};
  } else if (k.gjort.back().skridt == fortalt) {
    mulige = {ansoegt, fravalgt};
  } else if (k.gjort.back().skridt == ansoegt) {
    mulige = {fik_job, fik_ikke_job};
  }
  Html knapper;
  for (const auto m : mulige) {
    const std::string t = m == valgt ? "Vælg" : m == fravalgt ? "Fravælg" : sager::jobmatch_ord(m);
    knapper += knap(t, m == fravalgt ? Knapslags::stille : Knapslags::anden,
                    {{"name", "skridt"}, {"value", navn(m)}, {"aria-label", t + ": " + k.navn}});
  }
  if (knapper.tom()) return {};
  return el("form", {{"method", "post"}, {"action", jobaabning_sti(s.v.job.id) + "/match"}},
            skjult("csrf", ramme.csrf) + skjult("borger", std::to_string(k.borger.vaerdi)) +
                el("div", {{"class", "knapraekke"}}, knapper));
}

Html kandidat(const Ramme& ramme, const JobaabningSide& s, const sager::Kandidat& k) {
  Html grunde;
  for (const auto& g : k.svar.grunde)
    grunde += el("li", {}, maerke(g.har ? Tone::god : Tone::advarsel, g.har ? "Ja" : "Nej"), " ",
                 sager::saetning(g));
  Html gjort;
  for (const auto& m : k.gjort)
    gjort += el("li", {}, sager::jobmatch_ord(m.skridt) + ", " + paa_dansk(m.dato));
  Html h = el("h3", {}, link(k.navn, videre_sti(k.borger)), ", ", k.arbejdssted_navn);
  if (!gjort.tom()) h += el("ul", {}, gjort);
  h += grunde.tom() ? p("Kompetenceskemaet er ikke udfyldt.")
                    : el("ul", {{"class", "nobullet-list"}}, grunde);
  if (!k.gjort.empty() && k.gjort.back().skridt == Jobmatchskridt::fik_job && s.maa_skrive)
    h += p(link("Registrér afgangen", videre_sti(k.borger) + "/afgang"));
  if (s.maa_vaelge) h += naeste_skridt(ramme, s, k);
  return el("li", {{"class", "kort"}}, h);
}

Html kandidater(const Ramme& ramme, const JobaabningSide& s) {
  const auto& v = s.v;
  Html uden;
  if (v.uden_skema > 0)
    uden = p(antal_ord(v.uden_skema, "borger", "borgere") +
             " i nytteindsats kan ikke foreslås, fordi kompetenceskemaet mangler.");
  if (!s.ser_navne)
    return p("Den passer til " + antal_ord(v.foreslaas, "borger", "borgere") +
             " i nytteindsats. Sagsbehandleren og projektlederen ser hvem.") +
           uden;
  Html liste;
  for (const auto& k : v.kandidater) liste += kandidat(ramme, s, k);
  if (liste.tom()) return tom_liste("Den passer ikke til nogen i nytteindsats lige nu.") + uden;
  return p("Et forslag er kun et forslag: I vælger, og borgeren søger selv.") +
         el("ul", {{"class", "nobullet-list"}}, liste) + uden;
}

}  // namespace

std::string jobaabning_sti(JobaabningId id) { return "/jobaabninger/" + std::to_string(id.vaerdi); }

Webside vis_jobaabninger(const JobaabningslisteSide& s) {
  const auto aabne = std::count_if(s.alle.begin(), s.alle.end(),
                                   [&](const auto& j) { return sager::er_aaben(j, s.i_dag); });
  Webside side;
  side.titel = aabne == 0 ? "Ingen åbne jobåbninger"
                          : antal_ord(aabne, "åben jobåbning", "åbne jobåbninger");
  side.manchet = "Job, som borgere i nytteindsats kan søge: ordinære og med tilskud.";
  side.menu = Menupunkt::jobaabninger;
  Html knapper;
  if (s.maa_skrive)
    knapper = knaplink("Ny jobåbning", "/jobaabninger/ny", Knapslags::hoved,
                       {{"data-hovedhandling", true}});
  knapper += knaplink("Opslag til væggen", "/jobaabninger/opslag") +
             knaplink("Ansøgningsfrister", "/ansoegningsfrister") +
             knaplink("Hent som CSV", "/jobaabninger.csv", Knapslags::stille);
  side.indhold = el("div", {{"class", "handlinger"}}, knapper);
  if (s.alle.empty()) {
    side.indhold += tom_liste("Ingen jobåbninger er skrevet ind.",
                              p("Skriv de job ind, jobkonsulenterne kender, så foreslår nytte, "
                                "hvem de passer til."));
    return side;
  }
  Tabel t{"Jobåbninger",
          {{"Titel", Kolonneslags::bryd},
           {"Arbejdsgiver", Kolonneslags::bryd},
           {"Hvor"},
           {"Art"},
           {"Søg senest"},
           {"Tilstand"}},
          {}};
  for (const auto& j : s.alle)
    t.raekker.push_back(
        {{link(j.titel, jobaabning_sti(j.id)), tekst(j.arbejdsgiver), tekst(j.sted),
          tekst(sager::jobaabning_ord(j.art)), tekst(frist_ord(j)), stand(j, s.i_dag)}});
  side.indhold += tabel(t);
  return side;
}

std::string jobaabninger_csv(const std::vector<Jobaabning>& alle, Dato i_dag) {
  std::vector<std::vector<std::string>> raekker;
  for (const auto& j : alle)
    raekker.push_back({std::to_string(j.id.vaerdi), j.titel, j.arbejdsgiver, j.sted,
                       sager::jobaabning_ord(j.art), sager::ordliste_ord(j.kompetencer),
                       sager::ordliste_ord(j.koerekort), sager::ordliste_ord(j.sprog),
                       j.uddannelse ? sager::uddannelsesniveau_ord(*j.uddannelse) : "",
                       j.frist ? kort_dato(*j.frist) : "", j.kilde,
                       sager::er_aaben(j, i_dag) ? "åben" : "lukket"});
  return csv_fil({"nr", "titel", "arbejdsgiver", "sted", "art", "kompetencer", "koerekort", "sprog",
                  "uddannelse", "soeg_senest", "kilde", "tilstand"},
                 raekker);
}

Webside vis_jobaabning(const Ramme& ramme, const JobaabningSide& s) {
  const auto& j = s.v.job;
  Webside side;
  side.titel = j.titel + " hos " + j.arbejdsgiver;
  side.manchet = "Passer til " + antal_ord(s.v.foreslaas, "borger", "borgere") + " i nytteindsats" +
                 (sager::er_aaben(j, s.i_dag) ? "." : ", men er ikke åben.");
  side.menu = Menupunkt::jobaabninger;
  side.krummer = {{"Jobåbninger", "/jobaabninger"}, {j.titel, ""}};
  if (s.maa_skrive)
    side.indhold =
        el("div", {{"class", "handlinger"}}, knaplink("Ret", jobaabning_sti(j.id) + "/ret"),
           knaplink(j.lukket ? "Åbn igen" : "Luk", jobaabning_sti(j.id) + "/luk"));
  side.indhold += p(stand(j, s.i_dag)) + oplysningerne(j) +
                  afsnit("kandidater", "Hvem passer den til", kandidater(ramme, s));
  return side;
}

Formular udfyldt(const Jobaabning& j) {
  Formular f;
  f.foreslaa("version", std::to_string(j.version))
      .foreslaa("titel", j.titel)
      .foreslaa("arbejdsgiver", j.arbejdsgiver)
      .foreslaa("sted", j.sted)
      .foreslaa("art", std::string(navn(j.art)))
      .foreslaa("beskrivelse", j.beskrivelse)
      .foreslaa("kompetencer", sager::ordliste_ord(j.kompetencer))
      .foreslaa("koerekort", sager::ordliste_ord(j.koerekort))
      .foreslaa("sprog", sager::ordliste_ord(j.sprog))
      .foreslaa("kilde", j.kilde);
  if (j.uddannelse) f.foreslaa("uddannelse", std::string(navn(*j.uddannelse)));
  if (j.frist) f.foreslaa("frist", kort_dato(*j.frist));
  return f;
}

void laes_jobaabning(Feltlaeser& l, Jobaabning& j) {
  j.titel = l.tekst("titel");
  j.arbejdsgiver = l.tekst("arbejdsgiver");
  j.sted = l.tekst("sted");
  j.kilde = l.tekst("kilde");
  for (const auto* felt : {"titel", "arbejdsgiver", "sted", "kilde"})
    if (l.tekst(felt).empty()) l.fejl(Fejlkode::felt_mangler, felt);
  j.art = l.kode<Jobaabningsart>("art").value_or(j.art);
  j.beskrivelse = l.tekst("beskrivelse");
  j.kompetencer = sager::ordliste(l.tekst("kompetencer"));
  j.koerekort = sager::ordliste(l.tekst("koerekort"));
  j.sprog = sager::ordliste(l.tekst("sprog"));
  j.uddannelse = l.valgfri_kode<Uddannelsesniveau>("uddannelse");
  j.frist = l.valgfri_dato("frist");
}

Webside vis_jobaabningformular(const Ramme& ramme, const JobaabningformularSide& s) {
  const Formular& f = s.formular;
  const std::string sti = s.job ? jobaabning_sti(s.job->id) + "/ret" : "/jobaabninger/ny";
  Webside side;
  side.titel = s.job ? "Ret " + s.job->titel : "Ny jobåbning";
  side.menu = Menupunkt::jobaabninger;
  side.krummer = {{"Jobåbninger", "/jobaabninger"}, {side.titel, ""}};
  side.smal = true;
  const Html felter =
      (s.job ? skjult("version", f.vaerdi("version")) : Html()) +
      tekstfelt(f, {.navn = "titel", .etiket = "Stilling", .hjaelp = "Fx lagermedhjælper"}) +
      tekstfelt(f, {.navn = "arbejdsgiver", .etiket = "Arbejdsgiver"}) +
      tekstfelt(f, {.navn = "sted", .etiket = "Hvor", .bredde = "mellem"}) +
      radioknapper(f, {.navn = "art", .etiket = "Art"},
                   valg_af<Jobaabningsart>(sager::jobaabning_ord)) +
      tekstfelt(f, {.navn = "kompetencer",
                    .etiket = "Hvad skal man kunne?",
                    .hjaelp = "Få ord med komma imellem, fx lager, rengøring",
                    .valgfri = true}) +
      tekstfelt(f, {.navn = "koerekort",
                    .etiket = "Kørekort og certifikater",
                    .hjaelp = "Fx B, truck",
                    .valgfri = true,
                    .bredde = "mellem"}) +
      tekstfelt(f, {.navn = "sprog", .etiket = "Sprog", .valgfri = true, .bredde = "mellem"}) +
      vaelger(f,
              {.navn = "uddannelse",
               .etiket = "Uddannelse, mindst",
               .valgfri = true,
               .bredde = "mellem"},
              valg_af<Uddannelsesniveau>(sager::uddannelsesniveau_ord), "Ingen bestemt") +
      datofelt(f, {.navn = "frist", .etiket = "Søg senest", .valgfri = true}) +
      tekstfelt(f, {.navn = "kilde",
                    .etiket = "Hvor kender I det fra?",
                    .hjaelp = "Fx jobkonsulenten eller Jobnet",
                    .bredde = "mellem"}) +
      tekstomraade(f, {.navn = "beskrivelse", .etiket = "Mere om jobbet", .valgfri = true}, 4) +
      knapraekke({knap("Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  knaplink("Fortryd", s.job ? jobaabning_sti(s.job->id) : "/jobaabninger",
                           Knapslags::stille)});
  side.indhold = formular(f, sti, ramme.csrf, felter);
  return side;
}

Webside vis_luk_jobaabning(const Ramme& ramme, const Jobaabning& j, const Formular& f) {
  const std::string hjem = jobaabning_sti(j.id);
  Webside side;
  side.titel = j.lukket ? "Åbn jobåbningen igen?" : "Luk jobåbningen?";
  side.manchet = j.lukket ? "Den foreslås igen og kommer på opslaget."
                          : "Den foreslås ikke længere og forsvinder fra opslaget. Det, der er "
                            "gjort, bliver stående.";
  side.menu = Menupunkt::jobaabninger;
  side.krummer = {{"Jobåbninger", "/jobaabninger"}, {j.titel, hjem}, {"Luk", ""}};
  side.smal = true;
  side.indhold = formular(f, hjem + "/luk", ramme.csrf,
                          skjult("version", std::to_string(j.version)) +
                              knapraekke({knap(j.lukket ? "Åbn igen" : "Luk", Knapslags::hoved,
                                               {{"data-hovedhandling", true}}),
                                          knaplink("Fortryd", hjem, Knapslags::stille)}));
  return side;
}

Webside vis_jobopslag(const dokumenter::Brev& brev) {
  Webside side;
  side.titel = "Opslag til væggen";
  side.manchet = "Uden navne på borgere. Skriv det ud, og hæng det, hvor holdet mødes.";
  side.menu = Menupunkt::jobaabninger;
  side.krummer = {{"Jobåbninger", "/jobaabninger"}, {"Opslag", ""}};
  side.indhold = el("div", {{"class", "handlinger d-print-none"}},
                    knaplink("Hent som PDF", "/jobaabninger/opslag/pdf")) +
                 brev_html(brev);
  return side;
}

}  // namespace nytte::web
