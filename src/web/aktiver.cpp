#include "web/aktiver.hpp"

#include <algorithm>
#include <cassert>

namespace nytte::web {
namespace {

std::string_view medietype(std::string_view navn) {
  if (navn.ends_with(".css")) return "text/css; charset=utf-8";
  if (navn.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (navn.ends_with(".svg")) return "image/svg+xml";
  assert(navn.ends_with(".woff2"));
  return "font/woff2";
}

const Aktiv* find(std::string_view adresse) {
  const auto& alle = alle_aktiver();
  const auto it =
      std::find_if(alle.begin(), alle.end(), [&](const Aktiv& a) { return a.adresse == adresse; });
  return it == alle.end() ? nullptr : &*it;
}

}  // namespace

std::string_view aktiv_adresse(std::string_view navn) {
  const auto& alle = alle_aktiver();
  const auto it =
      std::find_if(alle.begin(), alle.end(), [&](const Aktiv& a) { return a.navn == navn; });
  assert(it != alle.end());
  return it == alle.end() ? std::string_view{} : it->adresse;
}

Svar hent_aktiv(const Anmodning& anmodning) {
  const Aktiv* aktiv = find(anmodning.path);
  if (aktiv == nullptr) return text("Filen findes ikke.\n", 404);
  const bool pakket =
      !aktiv->gzip.empty() &&
      anmodning.headers.get("accept-encoding").find("gzip") != std::string_view::npos;
  // The packed and the plain bytes are two representations: two tags.
  const std::string etag = '"' + std::string(aktiv->adresse.substr(9)) + (pakket ? "-gz\"" : "\"");
  Svar svar;
  svar.headers.set("Content-Type", std::string(medietype(aktiv->navn)));
  svar.headers.set("Cache-Control", "public, max-age=31536000, immutable");
  svar.headers.set("ETag", etag);
  svar.headers.set("Vary", "Accept-Encoding");
  if (anmodning.headers.get("if-none-match") == etag) {
    svar.status = 304;
    return svar;
  }
  if (pakket) svar.headers.set("Content-Encoding", "gzip");
  svar.body = std::string(pakket ? aktiv->gzip : aktiv->indhold);
  return svar;
}

void add_aktivruter(Ruter& ruter) {
  ruter.get("/aktiver/{fil}", offentlig,
            [](const Anmodning& anmodning, store::Forbindelse&) { return hent_aktiv(anmodning); });
}

}  // namespace nytte::web
