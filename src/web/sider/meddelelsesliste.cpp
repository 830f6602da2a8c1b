#include "web/sider/meddelelsesliste.hpp"

#include "web/html_komponenter.hpp"
#include "web/sider/historie.hpp"

namespace nytte::web {
namespace {

using T = Meddelelsestilstand;

std::string hvornaar(const Meddelelse& m) {
  if (m.afsendt) return "Sendt " + tidspunkt_ord(*m.afsendt);
  return "Skrevet " + tidspunkt_ord(m.oprettet);
}

Html linje(const Meddelelse& m, bool til_post) {
  const std::string hvad = m.titel + ", til " + (m.borger ? "borgeren" : m.modtager_navn);
  Html indhold = p(til_post ? link(hvad, "/post/" + std::to_string(m.id.vaerdi)) : tekst(hvad),
                   tekst(" "), meddelelsestilstand_maerke(m.tilstand));
  indhold += el("span", {{"class", "kilde"}}, kanal_ord(m.kanal) + ". " + hvornaar(m));
  if (!m.fejl.empty() && m.tilstand != T::i_mappe) indhold += p(m.fejl);
  if (const auto raad = raad_om_meddelelse(m); !raad.empty()) indhold += p(raad);
  return el("li", {}, indhold);
}

}  // namespace

std::string kanal_ord(Kanal k) { return k == Kanal::mail ? "Mail" : "Digital Post"; }

std::string meddelelsestilstand_ord(T t) {
  switch (t) {
    case T::venter:
      return "Venter";
    case T::i_mappe:
      return "Ligger i mappe, ikke sendt";
    case T::afsendt:
      return "Sendt";
    case T::afvist:
      return "Afvist";
    case T::returneret:
      return "Kom tilbage";
    case T::opgivet:
      return "Opgivet";
  }
  return {};
}

Html meddelelsestilstand_maerke(T t) {
  switch (t) {
    case T::afsendt:
      return maerke(Tone::god, meddelelsestilstand_ord(t));
    case T::venter:
      return maerke(Tone::viden, meddelelsestilstand_ord(t));
    case T::i_mappe:
      return maerke(Tone::advarsel, meddelelsestilstand_ord(t));
    case T::afvist:
    case T::returneret:
    case T::opgivet:
      break;
  }
  return maerke(Tone::fejl, meddelelsestilstand_ord(t));
}

std::string raad_om_meddelelse(const Meddelelse& m) {
  const bool mail = m.kanal == Kanal::mail;
  switch (m.tilstand) {
    case T::venter:
      return m.fejl.empty() ? "" : "Der prøves igen af sig selv.";
    case T::i_mappe:
      return mail ? "Den er ikke sendt. Send den selv fra mappen, og registrér dagen, eller sæt en "
                    "mailserver op."
                  : "Den er først sendt, når Digital Post har kvitteret.";
    case T::afsendt:
      return "";
    case T::afvist:
    case T::returneret:
      return mail ? "Kontrollér modtagerens adresse, og lav meddelelsen igen fra sagen, eller giv "
                    "den på anden vis."
                  : "Send brevet på papir, og registrér dagen.";
    case T::opgivet:
      return "Prøv igen, når fejlen er rettet, eller giv den på anden vis.";
  }
  return {};
}

Html meddelelsesliste(const std::vector<Meddelelse>& meddelelser, bool til_post) {
  if (meddelelser.empty()) return {};
  Html linjer;
  for (const auto& m : meddelelser) linjer += linje(m, til_post);
  return el("ol", {{"class", "historie"}}, linjer);
}

}  // namespace nytte::web
