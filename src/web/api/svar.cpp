#include "web/api/svar.hpp"

#include <fmt/format.h>

#include <charconv>

#include "sager/adgang/engang.hpp"
#include "web/afkodning.hpp"

namespace nytte::web::api {
namespace {

Svar run(const Apihandler& handler, const Anmodning& anmodning, store::Forbindelse& db) {
  auto svar = handler(anmodning, db);
  if (svar) return std::move(svar).value();
  return problem(svar.error(), anmodning.korrelation);
}

/// What is kept of an answer: a line for each of the two headers that matter, then the body.
std::string pack(const Svar& svar) {
  return fmt::format("{}\n{}\n{}", svar.headers.get("ETag"), svar.headers.get("Location"),
                     svar.body);
}

Svar unpack(const sager::Gemtsvar& gemt) {
  const std::size_t foerste = gemt.indhold.find('\n');
  const std::size_t anden = gemt.indhold.find('\n', foerste + 1);
  Svar svar = json(gemt.indhold.substr(anden + 1), static_cast<unsigned>(gemt.status));
  if (gemt.status >= 400) svar.headers.set("Content-Type", "application/problem+json");
  if (foerste > 0) svar.headers.set("ETag", gemt.indhold.substr(0, foerste));
  if (anden > foerste + 1) {
    svar.headers.set("Location", gemt.indhold.substr(foerste + 1, anden - foerste - 1));
  }
  return svar;
}

std::string page_link(const Anmodning& anmodning, const Side& side, std::int64_t start,
                      std::string_view rel) {
  std::string adresse = anmodning.path;
  char skille = '?';
  for (const auto& [navn, vaerdi] : anmodning.query.pairs()) {
    if (navn == "start" || navn == "antal") continue;
    adresse += skille + percent_encode(navn) + '=' + percent_encode(vaerdi);
    skille = '&';
  }
  return fmt::format("<{}{}start={}&antal={}>; rel=\"{}\"", adresse, skille, start, side.antal,
                     rel);
}

}  // namespace

Handler svarer(Apihandler handler) {
  return [handler = std::move(handler)](const Anmodning& anmodning, store::Forbindelse& db) {
    return run(handler, anmodning, db);
  };
}

Handler svarer_en_gang(Apihandler handler) {
  return [handler = std::move(handler)](const Anmodning& anmodning, store::Forbindelse& db) {
    const auto noegle = anmodning.headers.find("idempotency-key");
    if (!noegle) return run(handler, anmodning, db);
    Svar frisk;
    bool koert = false;
    const auto arbejde = [&] {
      frisk = run(handler, anmodning, db);
      koert = true;
      const bool gem = frisk.status < 300 || frisk.gemt_trods_fejl;
      return sager::Gemtsvar{static_cast<std::int32_t>(frisk.status), pack(frisk), gem};
    };
    const std::string aftryk =
        fmt::format("{} {}\n{}", method_name(anmodning.method), anmodning.path, anmodning.body);
    const auto svar =
        sager::engang(db, anmodning.kontekst(), {std::string(*noegle), aftryk}, arbejde);
    if (!svar) return problem(svar.error(), anmodning.korrelation);
    if (koert && !svar.value().gem) return frisk;
    Svar gentaget = unpack(svar.value());
    if (koert) gentaget.udfald = frisk.udfald;
    return gentaget;
  };
}

Svar med_version(Svar svar, Version version) {
  svar.headers.set("ETag", fmt::format("\"{}\"", version));
  return svar;
}

Svar oprettet(Svar svar, std::string adresse) {
  svar.status = 201;
  svar.headers.set("Location", std::move(adresse));
  return svar;
}

Resultat<Version> if_match(const Anmodning& anmodning) {
  const auto felt = anmodning.headers.find("if-match");
  if (!felt) return Fejl(Fejlkode::version_mangler, "If-Match");
  const bool citeret = felt->size() > 2 && felt->front() == '"' && felt->back() == '"';
  const std::string_view tal = citeret ? felt->substr(1, felt->size() - 2) : std::string_view{};
  Version version = 0;
  const auto [ende, fejl] = std::from_chars(tal.data(), tal.data() + tal.size(), version);
  if (tal.empty() || fejl != std::errc() || ende != tal.data() + tal.size()) {
    return Fejl(Fejlkode::version_foraeldet, "If-Match");
  }
  return version;
}

void set_links(Svar& svar, const Anmodning& anmodning, const Side& side, std::int64_t i_alt) {
  std::string links;
  if (side.start + side.antal < i_alt) {
    links = page_link(anmodning, side, side.start + side.antal, "next");
  }
  if (side.start > 0) {
    const std::int64_t forrige = std::max<std::int64_t>(0, side.start - side.antal);
    links += (links.empty() ? "" : ", ") + page_link(anmodning, side, forrige, "prev");
  }
  if (!links.empty()) svar.headers.set("Link", links);
}

}  // namespace nytte::web::api
