// D-05 nr. 3 and T-08: the employees were heard, the right ones, and what came of it.
#include "regler/bestemmelser.hpp"
#include "regler/dispensation/ansoegning_dele.hpp"
#include "regler/dispensation/svar.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;

constexpr Dato kTrFoerst = Dato::af(2015, 1, 1);

bool er_tr(Niveau n) { return n != Niveau::mr_p_nummer; }

}  // namespace

void Ansoegningsproeve::hoering() {
  using enum Krav;
  const Hjemmel* h = hjemmel(b::kHoertIAnsoegning);
  if (i_.hoert == false) {
    ud_.push_back(fund(Fundkode::hoering_ikke_sket, Udfald::ikke_opfyldt, h, "hoert"));
  } else {
    punkt("hoert", i_.hoert.has_value(), lov, &b::kHoertIAnsoegning);
  }
  // The law asks for the result, so an empty one stops the application; agreement is not asked
  // for.
  punkt("hoeringsresultat", !er_blank(i_.hoeringsresultat), lov, &b::kHoertIAnsoegning);
  if (i_.hoert != true) return;
  punkt("hoert_art", i_.hoert_art.has_value(), lov, &b::kHoertIAnsoegning);
  punkt("hoert_navn", !er_blank(i_.hoert_navn), skema, nullptr);
  punkt("hoert_organisation", !er_blank(i_.hoert_organisation), oplysning, nullptr);
  if (i_.hoert_art && *i_.hoert_art != Hoertart::faglig_organisation)
    punkt("hoert_arbejdssted", !er_blank(i_.hoert_arbejdssted), oplysning, nullptr);
  punkt("forelagt_ansoegningen", i_.forelagt_ansoegningen.has_value(), skema, nullptr);
  if (i_.forelagt_ansoegningen == false)
    ud_.push_back(fund(Fundkode::ansoegning_ikke_forelagt, Udfald::advarsel, nullptr,
                       "forelagt_ansoegningen"));
  if (!f_.hoering_dokumenteret)
    ud_.push_back(fund(Fundkode::hoering_udokumenteret, Udfald::advarsel, nullptr, "hoert"));
  hoert_led();
}

// "the shop steward, or where there is none a representative of the employees": the order of the
// hearing itself, T-02 to T-04, from 2020; in 2014 the text let the municipality choose.
void Ansoegningsproeve::hoert_led() {
  if (!i_.hoert_art) return;
  const Hjemmel* h = hjemmel(b::kHoertIAnsoegning);
  if (*i_.hoert_art == Hoertart::faglig_organisation) {
    // T-08: the union must see to it that the representative was heard.
    ud_.push_back(fund(Fundkode::hoert_faglig_organisation, Udfald::advarsel, h, "hoert_art"));
    return;
  }
  const bool tr = *i_.hoert_art == Hoertart::tillidsrepraesentant;
  if (dag_ < kTrFoerst) {
    ud_.push_back(
        om(i_.hoert_navn, fund(Fundkode::hoert_rette_led, Udfald::opfyldt, h, "hoert_art")));
    return;
  }
  const auto valg =
      f_.hoeringsvalg ? std::optional(hvem_skal_hoeres(*f_.hoeringsvalg)) : std::nullopt;
  const Hoeringsled* naeste = valg ? valg->naeste_led() : nullptr;
  if (naeste == nullptr) {
    // A shop steward comes before all others; a representative of the employees only where it is
    // known that there is none.
    ud_.push_back(
        tr ? om(i_.hoert_navn, fund(Fundkode::hoert_rette_led, Udfald::opfyldt, h, "hoert_art"))
           : fund(Fundkode::hoert_led_uoplyst, Udfald::uafklaret, h, "hoert_art"));
    return;
  }
  if (er_tr(naeste->niveau) != tr) {
    // A shop steward heard where none is recorded is nearer than the law asks, unless he is away.
    const bool naermere = tr;
    ud_.push_back(
        om(naeste->navn, fund(naermere ? Fundkode::hoert_andet_navn : Fundkode::hoert_forkert_led,
                              naermere ? Udfald::advarsel : Udfald::ikke_opfyldt, h, "hoert_art",
                              {Vaerdi::kode(navn(naeste->niveau))})));
    return;
  }
  hoert_navnet(*naeste);
}

void Ansoegningsproeve::hoert_navnet(const Hoeringsled& led) {
  const Hjemmel* h = hjemmel(b::kHoertIAnsoegning);
  const bool samme = er_blank(i_.hoert_navn) || grundord(led.navn) == grundord(i_.hoert_navn);
  ud_.push_back(om(led.navn, fund(samme ? Fundkode::hoert_rette_led : Fundkode::hoert_andet_navn,
                                  samme ? Udfald::opfyldt : Udfald::advarsel, h, "hoert_navn",
                                  samme ? std::vector<Vaerdi>{}
                                        : std::vector<Vaerdi>{Vaerdi::kode(navn(led.niveau))})));
}

}  // namespace nytte::regler
