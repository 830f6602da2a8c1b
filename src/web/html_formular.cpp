#include "web/html_formular.hpp"

#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

std::string_view sidste_led(std::string_view felt) {
  const auto prik = felt.rfind('.');
  return prik == std::string_view::npos ? felt : felt.substr(prik + 1);
}

// Label, hint and error above a control, as dkfds orders them.
Html omslag(const Formular& f, const Felt& felt, const Html& kontrol) {
  const auto fejl = f.fejl_ved(felt.navn);
  Html h = el("label", {{"class", "form-label"}, {"for", felt.navn}}, felt.etiket,
              felt.valgfri ? el("span", {{"class", "weight-normal"}}, " (frivilligt)") : Html());
  if (!felt.hjaelp.empty())
    h += el("span", {{"class", "form-hint"}, {"id", felt.navn + "-hint"}}, felt.hjaelp);
  if (fejl)
    h += el("span", {{"class", "form-error-message"}, {"id", felt.navn + "-error"}},
            skaermlaeser("Fejl: "), *fejl);
  return el("div",
            {{"class", fejl ? "form-group form-error" : "form-group"},
             {"data-felt", felt.navn},
             {"data-etiket", felt.etiket}},
            h, kontrol);
}

std::optional<std::string> beskrevet_af(const Formular& f, const Felt& felt) {
  std::string ider;
  if (!felt.hjaelp.empty()) ider += felt.navn + "-hint";
  if (f.fejl_ved(felt.navn)) ider += (ider.empty() ? "" : " ") + felt.navn + "-error";
  if (ider.empty()) return std::nullopt;
  return ider;
}

std::optional<std::string> eller_intet(const std::string& t) {
  return t.empty() ? std::nullopt : std::optional(t);
}

std::optional<std::string> ugyldig(const Formular& f, const Felt& felt) {
  return f.fejl_ved(felt.navn) ? std::optional<std::string>("true") : std::nullopt;
}

std::string bredde(const Felt& felt, const char* grund) {
  return felt.bredde.empty() ? grund : std::string(grund) + " bredde-" + felt.bredde;
}

Html radioknap(const Formular& f, const Felt& felt, const Valg& v, std::size_t nummer) {
  // The first one carries the field's own id, so that the list of errors can link to it.
  const std::string id = nummer == 0 ? felt.navn : felt.navn + "-" + std::to_string(nummer);
  const auto hjaelp_id = v.hjaelp.empty() ? std::nullopt : std::optional(id + "-hint");
  return el(
      "div", {{"class", "form-group-radio"}},
      tom_el("input", {{"type", "radio"},
                       {"id", id},
                       {"name", felt.navn},
                       {"class", "form-radio"},
                       {"value", v.vaerdi},
                       {"checked", f.vaerdi(felt.navn) == v.vaerdi},
                       {"aria-describedby", hjaelp_id}}),
      el("label", {{"class", "form-label"}, {"for", id}}, v.etiket),
      hjaelp_id ? el("span", {{"class", "form-hint"}, {"id", *hjaelp_id}}, v.hjaelp) : Html());
}

}  // namespace

namespace {

// The label of the field as it stands in the form; empty when the form has no such field.
std::string etiket_i(const std::string& markup, const std::string& felt) {
  const std::string start = " data-felt=\"" + felt + "\" data-etiket=\"";
  const auto fra = markup.find(start);
  if (fra == std::string::npos) return {};
  std::string etiket =
      markup.substr(fra + start.size(), markup.find('"', fra + start.size()) - fra - start.size());
  // Labels are our own words: the only thing tekst() may have escaped in them is '&'.
  for (auto i = etiket.find("&amp;"); i != std::string::npos; i = etiket.find("&amp;", i + 1))
    etiket.erase(i + 1, 4);
  return etiket;
}

}  // namespace

std::optional<std::string> Formular::fejl_ved(std::string_view navn) const {
  for (const Fejlpost& post : fejl.poster())
    if (post.felt == navn || sidste_led(post.felt) == navn) return besked(post);
  return std::nullopt;
}

Formular& Formular::foreslaa(std::string_view navn, std::string vaerdi) {
  if (!vaerdier.has(navn)) vaerdier.add(std::string(navn), std::move(vaerdi));
  return *this;
}

Html tekstfelt(const Formular& f, const Felt& felt) {
  const Html input = tom_el(
      "input", {{"type", felt.type},
                {"id", felt.navn},
                {"name", felt.navn},
                {"class", bredde(felt, "form-input")},
                {"value", felt.husk ? eller_intet(f.vaerdi(felt.navn)) : std::nullopt},
                {"maxlength", felt.hoejst_tegn > 0 ? std::optional(std::to_string(felt.hoejst_tegn))
                                                   : std::nullopt},
                {"autocomplete", eller_intet(felt.autocomplete)},
                {"inputmode", eller_intet(felt.inputmode)},
                {"aria-invalid", ugyldig(f, felt)},
                {"aria-required", felt.valgfri ? std::nullopt : std::optional<std::string>("true")},
                {"aria-describedby", beskrevet_af(f, felt)}});
  if (felt.efter.empty()) return omslag(f, felt, input);
  return omslag(
      f, felt,
      el("div", {{"class", "form-input-wrapper form-input-wrapper--suffix"}}, input,
         el("div", {{"class", "form-input-suffix"}, {"aria-hidden", "true"}}, felt.efter)));
}

Html datofelt(const Formular& f, Felt felt) {
  if (felt.hjaelp.empty()) felt.hjaelp = "Fx 03-03-2026";
  if (felt.bredde.empty()) felt.bredde = "kort";
  felt.autocomplete = "off";
  return tekstfelt(f, felt);
}

Html tekstomraade(const Formular& f, const Felt& felt, int linjer) {
  return omslag(f, felt,
                el("textarea",
                   {{"id", felt.navn},
                    {"name", felt.navn},
                    {"class", "form-input"},
                    {"rows", linjer},
                    {"aria-invalid", ugyldig(f, felt)},
                    {"aria-describedby", beskrevet_af(f, felt)}},
                   f.vaerdi(felt.navn)));
}

Html vaelger(const Formular& f, const Felt& felt, const std::vector<Valg>& valg,
             std::string_view tom) {
  const std::string valgt = f.vaerdi(felt.navn);
  Html muligheder;
  if (!tom.empty()) muligheder += el("option", {{"value", ""}, {"selected", valgt.empty()}}, tom);
  for (const Valg& v : valg)
    muligheder += el("option", {{"value", v.vaerdi}, {"selected", v.vaerdi == valgt}}, v.etiket);
  return omslag(f, felt,
                el("select",
                   {{"class", bredde(felt, "form-select")},
                    {"id", felt.navn},
                    {"name", felt.navn},
                    {"aria-invalid", ugyldig(f, felt)},
                    {"aria-describedby", beskrevet_af(f, felt)}},
                   muligheder));
}

Html radioknapper(const Formular& f, const Felt& felt, const std::vector<Valg>& valg) {
  const auto fejl = f.fejl_ved(felt.navn);
  Html h = el("legend", {{"class", "form-label"}}, felt.etiket);
  if (!felt.hjaelp.empty())
    h += el("span", {{"class", "form-hint"}, {"id", felt.navn + "-hint"}}, felt.hjaelp);
  if (fejl)
    h += el("span", {{"class", "form-error-message"}, {"id", felt.navn + "-error"}},
            skaermlaeser("Fejl: "), *fejl);
  for (std::size_t i = 0; i < valg.size(); ++i) h += radioknap(f, felt, valg[i], i);
  return el("div",
            {{"class", fejl ? "form-group form-error" : "form-group"},
             {"data-felt", felt.navn},
             {"data-etiket", felt.etiket}},
            el("fieldset", {{"aria-describedby", beskrevet_af(f, felt)}}, h));
}

Html afkrydsning(const Formular& f, const Felt& felt) {
  const auto fejl = f.fejl_ved(felt.navn);
  return el("div", {{"class", fejl ? "form-group-checkbox form-error" : "form-group-checkbox"}},
            tom_el("input", {{"type", "checkbox"},
                             {"id", felt.navn},
                             {"name", felt.navn},
                             {"value", "ja"},
                             {"class", "form-checkbox"},
                             {"checked", f.vaerdi(felt.navn) == "ja"},
                             {"aria-describedby", beskrevet_af(f, felt)}}),
            el("label", {{"class", "form-label"}, {"for", felt.navn}}, felt.etiket),
            felt.hjaelp.empty()
                ? Html()
                : el("span", {{"class", "form-hint"}, {"id", felt.navn + "-hint"}}, felt.hjaelp),
            fejl
                ? el("span", {{"class", "form-error-message"}, {"id", felt.navn + "-error"}}, *fejl)
                : Html());
}

Html skjult(std::string_view navn, std::string_view vaerdi) {
  return tom_el("input", {{"type", "hidden"}, {"name", navn}, {"value", vaerdi}});
}

namespace {

// "linje 12, P-nummer": a field with a blank is a place in a file, which no label of the form
// tells.
std::string sted_i_fil(std::string_view felt) {
  if (felt.find(' ') == std::string_view::npos) return {};
  std::string ud(felt);
  if (ud[0] >= 'a' && ud[0] <= 'z') ud[0] = static_cast<char>(ud[0] - 'a' + 'A');
  return ud;
}

}  // namespace

Html fejlliste(const Formular& f, const Html& felter) {
  if (f.fejl.tom()) return {};
  Html punkter;
  for (const Fejlpost& post : f.fejl.poster()) {
    const std::string id(sidste_led(post.felt));
    const bool findes =
        !id.empty() && felter.markup().find(" id=\"" + id + "\"") != std::string::npos;
    const std::string sted = sted_i_fil(post.felt);
    const std::string etiket = sted.empty() ? etiket_i(felter.markup(), id) : sted;
    const std::string linje = etiket.empty() ? besked(post) : etiket + ": " + besked(post);
    punkter += el("li", {}, findes ? link(linje, "#" + id) : tekst(linje));
  }
  const std::size_t antal = f.fejl.poster().size();
  const std::string overskrift =
      antal == 1 ? "Der er 1 ting at rette" : "Der er " + std::to_string(antal) + " ting at rette";
  return el("div",
            {{"class", "alert alert-error fejlliste"},
             {"role", "alert"},
             {"tabindex", "-1"},
             {"autofocus", true},
             {"data-module", "error-summary"}},
            ikon("error", "alert-icon"),
            el("div", {{"class", "alert-body"}}, el("p", {{"class", "alert-heading"}}, overskrift),
               el("ul", {{"class", "alert-text nobullet-list"}}, punkter)));
}

Html formular(const Formular& f, std::string_view handling, std::string_view csrf,
              const Html& felter, const Attributter& mere) {
  Attributter a{{"method", "post"}, {"action", handling}, {"novalidate", true}};
  a.insert(a.end(), mere.begin(), mere.end());
  return fejlliste(f, felter) + el("form", a, skjult("csrf", csrf), felter);
}

Html feltraekke(const std::vector<Html>& felter) {
  return el("div", {{"class", "feltraekke"}}, felter);
}

Html feltgruppe(std::string_view legende, const Html& felter, std::string_view hjaelp) {
  return el("fieldset", {{"class", "feltgruppe"}}, el("legend", {{"class", "h4"}}, legende),
            hjaelp.empty() ? Html() : p(hjaelp), felter);
}

Html knapraekke(const std::vector<Html>& knapper) {
  return el("div", {{"class", "knapraekke"}}, knapper);
}

}  // namespace nytte::web
