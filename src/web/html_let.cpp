#include "web/html_let.hpp"

#include "web/aktiver.hpp"

namespace nytte::web {

std::string vis_let_side(const Ramme& ramme, const Letside& side) {
  Html hoved =
      tom_el("meta", {{"charset", "utf-8"}}) +
      tom_el("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
      el("title", {}, side.titel + " – nytte") +
      tom_el("link",
             {{"rel", "icon"}, {"type", "image/svg+xml"}, {"href", aktiv_adresse("favicon.svg")}}) +
      tom_el("link", {{"rel", "stylesheet"}, {"href", aktiv_adresse("hold.css")}});
  if (!side.modul.empty())
    hoved += el("script", {{"type", "module"}, {"src", aktiv_adresse(side.modul)}});
  const Html oevedag =
      ramme.oevedag
          ? el("p", {{"class", "oevedag"}},
               "Øvedag: nytte regner med, at det er " + paa_dansk_med_ugedag(*ramme.oevedag) + ".")
          : Html();
  const Html krop =
      oevedag + el("header", {}, link("nytte", "/"), link(side.tilbage, side.tilbage_sti)) +
      el("main", {{"id", "indhold"}, {"tabindex", "-1"}}, el("h1", {}, side.titel), side.indhold);
  return html_dokument(el("html", {{"lang", "da"}}, el("head", {}, hoved), el("body", {}, krop)))
      .markup();
}

}  // namespace nytte::web
