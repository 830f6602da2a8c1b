#include "udveksling/dfdg/klient.hpp"
#include "udveksling/dfdg/rest_json.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling {
namespace {

// A readable answer, or what to make of it that there is none.
template <class T, class Laes>
Laest<T> laest(const Httpssvar& s, Laes laes) {
  if (s.status == 0) return {.post = {}, .svar = uden_svar(s)};
  if (s.status != 200 || !er_indholdstype(s.indholdstype, "application/json"))
    return {.post = {}, .svar = bedoem(rest::laes_svar(s), {})};
  auto post = laes(s.krop);
  if (!post)
    return {.post = {},
            .svar = bedoem({.status = s.status, .kan_laes = false, .noegle = {}, .fejl = {}}, {})};
  return {.post = std::move(post.value()), .svar = {}};
}

class Restklient final : public Dfdgport {
 public:
  Restklient(Klientvalg valg, std::function<bool()> stop)
      : bruger_{std::move(valg.bruger_id)}, https_(std::move(valg.https), std::move(stop)) {}

  Registersvar skriv_aktivitet(Registerhandling h, const Registeraktivitet& a,
                               const Registerkald& k) override {
    return skriv(rest::skriv_aktivitet(h, a, k, bruger_), a.noegle);
  }
  Laest<std::vector<Registeraktivitet>> laes_aktiviteter(const Registerkald& k) override {
    return laest<std::vector<Registeraktivitet>>(
        https_.kald(rest::laes_aktiviteter(k, bruger_)),
        [](const std::string& krop) { return rest::laes_aktivitetsliste(krop); });
  }
  Registersvar skriv_jobordre(Registerhandling h, const Registerjobordre& j,
                              const Registerkald& k) override {
    return skriv(rest::skriv_jobordre(h, j, k, bruger_), j.noegle);
  }
  Laest<std::optional<Registerjobordre>> laes_jobordre(const std::string& noegle,
                                                       const Registerkald& k) override {
    const auto s = https_.kald(rest::laes_jobordre(noegle, k, bruger_));
    if (s.status == 404) return {.post = std::optional<Registerjobordre>{}, .svar = {}};
    return laest<std::optional<Registerjobordre>>(
        s, [](const std::string& krop) -> Resultat<std::optional<Registerjobordre>> {
          NYTTE_TRY(auto j, rest::laes_jobordresvar(krop));
          return std::optional(std::move(j));
        });
  }
  Laest<std::vector<Kodevaerdi>> kodeliste(Kodelistenavn liste, Dato dag,
                                           const Registerkald& k) override {
    return laest<std::vector<Kodevaerdi>>(
        https_.kald(rest::laes_kodeliste(liste, dag, k, bruger_)),
        [liste](const std::string& krop) { return rest::laes_kodelistesvar(liste, krop); });
  }
  // This generation pushes its messages.
  Laest<std::optional<sager::Indkommen>> hent_besked(Beskedtype /*type*/,
                                                     const Registerkald& /*k*/) override {
    return {.post = std::optional<sager::Indkommen>{}, .svar = {}};
  }
  Registersvar kvitter(const std::string& /*besked_id*/, const Registerkald& /*k*/) override {
    return {.art = Svarart::taget};
  }

 private:
  Registersvar skriv(const Httpskald& kald, const std::string& noegle) {
    const auto s = https_.kald(kald);
    return s.status == 0 ? uden_svar(s) : bedoem(rest::laes_svar(s), noegle);
  }

  rest::Bruger bruger_;
  Https https_;
};

}  // namespace

std::unique_ptr<Dfdgport> rest_klient(Klientvalg valg, std::function<bool()> stop) {
  return std::make_unique<Restklient>(std::move(valg), std::move(stop));
}

}  // namespace nytte::udveksling
