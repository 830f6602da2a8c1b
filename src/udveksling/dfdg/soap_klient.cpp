#include "udveksling/dfdg/klient.hpp"
#include "udveksling/dfdg/soap_xml.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling {
namespace {

template <class T, class Laes>
Laest<T> laest(const Httpssvar& s, Laes laes) {
  if (s.status == 0) return {.post = {}, .svar = uden_svar(s)};
  if (s.status != 200 || !er_indholdstype(s.indholdstype, "text/xml"))
    return {.post = {}, .svar = bedoem(soap::laes_svar(s), {})};
  auto post = laes(s.krop);
  if (!post)
    return {.post = {},
            .svar = bedoem({.status = s.status, .kan_laes = false, .noegle = {}, .fejl = {}}, {})};
  return {.post = std::move(post.value()), .svar = {}};
}

class Soapklient final : public Dfdgport {
 public:
  Soapklient(Klientvalg valg, std::function<bool()> stop)
      : bruger_{std::move(valg.bruger_id)}, https_(std::move(valg.https), std::move(stop)) {}

  Registersvar skriv_aktivitet(Registerhandling h, const Registeraktivitet& a,
                               const Registerkald& k) override {
    return skriv(soap::skriv_aktivitet(h, a, k, bruger_), a.noegle);
  }
  Laest<std::vector<Registeraktivitet>> laes_aktiviteter(const Registerkald& k) override {
    return laest<std::vector<Registeraktivitet>>(
        https_.kald(soap::laes_aktiviteter(k, bruger_)),
        [](const std::string& krop) { return soap::laes_aktivitetsliste(krop); });
  }
  Registersvar skriv_jobordre(Registerhandling h, const Registerjobordre& j,
                              const Registerkald& k) override {
    return skriv(soap::skriv_jobordre(h, j, k, bruger_), j.noegle);
  }
  Laest<std::optional<Registerjobordre>> laes_jobordre(const std::string& noegle,
                                                       const Registerkald& k) override {
    const auto s = https_.kald(soap::laes_jobordre(noegle, k, bruger_));
    if (findes_ikke(s)) return {.post = std::optional<Registerjobordre>{}, .svar = {}};
    return laest<std::optional<Registerjobordre>>(
        s, [](const std::string& krop) { return soap::laes_jobordresvar(krop); });
  }
  Laest<std::vector<Kodevaerdi>> kodeliste(Kodelistenavn liste, Dato dag,
                                           const Registerkald& k) override {
    return laest<std::vector<Kodevaerdi>>(
        https_.kald(soap::laes_kodeliste(liste, dag, k, bruger_)),
        [liste](const std::string& krop) { return soap::laes_kodelistesvar(liste, krop); });
  }
  Laest<std::optional<sager::Indkommen>> hent_besked(Beskedtype type,
                                                     const Registerkald& k) override {
    return laest<std::optional<sager::Indkommen>>(
        https_.kald(soap::hent_besked(type, k, bruger_)),
        [type](const std::string& krop) { return soap::laes_besked(type, krop); });
  }
  Registersvar kvitter(const std::string& besked_id, const Registerkald& k) override {
    return skriv(soap::kvitter(besked_id, k, bruger_), besked_id);
  }

 private:
  // Code 3, "Elementet findes ikke".
  static bool findes_ikke(const Httpssvar& s) {
    const auto laest_svar = soap::laes_svar(s);
    return laest_svar.fejl.size() == 1 && laest_svar.fejl.front().kode == "3";
  }
  Registersvar skriv(const Httpskald& kald, const std::string& noegle) {
    const auto s = https_.kald(kald);
    return s.status == 0 ? uden_svar(s) : bedoem(soap::laes_svar(s), noegle);
  }

  soap::Bruger bruger_;
  Https https_;
};

}  // namespace

std::unique_ptr<Dfdgport> soap_klient(Klientvalg valg, std::function<bool()> stop) {
  return std::make_unique<Soapklient>(std::move(valg), std::move(stop));
}

}  // namespace nytte::udveksling
