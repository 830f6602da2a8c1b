#include "udveksling/dfdg/webhook.hpp"

#include <exception>

#include "sager/dfdg/indbakke.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/rest_json.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling {
namespace {

Tlssvar svar(int status, const char* besked) {
  return {.status = status, .krop = std::string(R"({"besked":")") + besked + "\"}"};
}

void tael(const Webhookomgivelser& o, const char* udfald) {
  if (o.tael) o.tael(udfald);
}

Tlssvar gem(const Webhookomgivelser& o, const sager::Indkommen& ind) {
  auto db = o.aabn();
  const auto modtaget = sager::modtag_besked(db, o.ur(), ind);
  if (!modtaget) {
    tael(o, "fejl");
    return svar(503, "Beskeden kunne ikke gemmes. Send den igen.");
  }
  switch (modtaget.value()) {
    case sager::Modtagelse::ny:
      tael(o, "ny");
      return svar(200, "Modtaget");
    case sager::Modtagelse::gentaget:
      tael(o, "gentaget");
      return svar(200, "Modtaget tidligere");
    case sager::Modtagelse::konflikt:
      break;
  }
  tael(o, "konflikt");
  return svar(409, "Beskedens id er brugt til en anden besked");
}

Tlssvar modtag(const Webhookomgivelser& o, const Tlsanmodning& a) {
  auto ind = rest::laes_besked(a.krop);
  if (!ind) {
    tael(o, "ulaeselig");
    return svar(400, "Beskeden kan ikke læses");
  }
  ind.value().besked.vej = Beskedvej::webhook;
  ind.value().besked.afsender = vist_tekst(a.klient->navn + ", " + a.klient->organisation);
  try {
    return gem(o, ind.value());
  } catch (const std::exception&) {
    tael(o, "fejl");
    return svar(503, "Beskeden kunne ikke gemmes. Send den igen.");
  }
}

}  // namespace

bool er_afsender(const Webhookvalg& valg, const std::optional<Klientcertifikat>& klient) {
  if (!klient) return false;
  return (valg.navn.empty() || klient->navn == valg.navn) &&
         (valg.organisation.empty() || klient->organisation == valg.organisation);
}

Tlssvar svar_webhook(const Webhookvalg& valg, const Webhookomgivelser& o, const Tlsanmodning& a) {
  if (!er_afsender(valg, a.klient)) {
    tael(o, "afsender_ukendt");
    return svar(403, "Afsenderen er ikke den, den skal være");
  }
  if (a.sti != rest::kWebhooksti) return svar(404, "Her er ingen modtager");
  if (a.metode != "POST") return svar(405, "Beskeder sendes med POST");
  if (!er_indholdstype(a.hoved("content-type").value_or(""), "application/json"))
    return svar(415, "Beskeder er JSON");
  return modtag(o, a);
}

std::unique_ptr<Tlstjener> lyt(const Webhookvalg& valg, const Webhookomgivelser& o) {
  auto tls = valg.tls;
  tls.kraev_klient = true;
  return std::make_unique<Tlstjener>(
      std::move(tls), [valg, o](const Tlsanmodning& a) { return svar_webhook(valg, o, a); });
}

}  // namespace nytte::udveksling
