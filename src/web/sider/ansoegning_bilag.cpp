// The files of an application and its history.
#include "sager/bilag/bilag.hpp"
#include "web/sider/ansoegning_visning.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string stoerrelse(std::int64_t bytes) {
  if (bytes < 1'000'000) return tal_ord((bytes + 999) / 1'000) + " kB";
  return tal_ord((bytes + 500'000) / 1'000'000) + " MB";
}

Html filfelt(const Formular& f) {
  const auto fejl = f.fejl_ved("fil");
  const std::string hjaelp = "PDF, PNG, JPEG, ODT eller DOCX, højst " +
                             std::to_string(sager::bilagsregler().hoejst_bytes / (1024 * 1024)) +
                             " MB.";
  return el(
      "div",
      {{"class", fejl ? "form-group form-error" : "form-group"},
       {"data-felt", "fil"},
       {"data-etiket", "Fil"}},
      el("label", {{"class", "form-label"}, {"for", "fil"}}, "Fil"),
      el("span", {{"class", "form-hint"}, {"id", "fil-hint"}}, hjaelp),
      fejl ? el("span", {{"class", "form-error-message"}, {"id", "fil-error"}},
                skaermlaeser("Fejl: "), *fejl)
           : Html(),
      tom_el("input", {{"type", "file"},
                       {"id", "fil"},
                       {"name", "fil"},
                       {"accept", ".pdf,.png,.jpg,.jpeg,.odt,.docx"},
                       {"aria-invalid", fejl ? std::optional<std::string>("true") : std::nullopt},
                       {"aria-describedby", fejl ? "fil-hint fil-error" : "fil-hint"}}));
}

Html fjern(const Ramme& ramme, const DispensationSide& s, const Bilag& b) {
  if (!s.visning.kan_rettes || !ramme.maa_skrive) return {};
  return formular(
      {}, dispensation_sti(s.visning.ansoegning.id) + "/bilag/" + std::to_string(b.id) + "/fjern",
      ramme.csrf, knap("Tag af", Knapslags::stille, {{"aria-label", "Tag af: " + b.titel}}));
}

Html liste(const Ramme& ramme, const DispensationSide& s) {
  if (s.visning.bilag.empty()) return p("Der er ingen bilag.");
  Tabel t{"Bilag",
          {{"Hvad"}, {"Fil"}, {"Størrelse", Kolonneslags::tal}, {"Handlinger", {}, "", true}},
          {}};
  for (const auto& b : s.visning.bilag)
    t.raekker.push_back({{link(b.titel, "/bilag/" + std::to_string(b.id)), tekst(b.navn),
                          tekst(stoerrelse(b.bytes)), fjern(ramme, s, b)}});
  return tabel(t);
}

}  // namespace

Html dispensationsbilag(const Ramme& ramme, const DispensationSide& s) {
  Html h = liste(ramme, s);
  if (s.visning.kan_rettes && ramme.maa_skrive)
    h += p("Gem først det, du har skrevet ovenfor.") +
         formular(s.bilag, dispensation_sti(s.visning.ansoegning.id) + "/bilag", ramme.csrf,
                  filfelt(s.bilag) +
                      tekstfelt(s.bilag, {.navn = "titel",
                                          .etiket = "Hvad er det?",
                                          .hjaelp = "Fx Referat af mødet 3. marts",
                                          .valgfri = true}) +
                      knapraekke({knap("Vedlæg", Knapslags::anden)}),
                  {{"enctype", "multipart/form-data"}});
  return afsnit("bilag", "Bilag", h) + vis_historie(s.historie);
}

}  // namespace nytte::web
