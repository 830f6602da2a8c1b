#include "store/laes.hpp"

// Braced initializers are evaluated from left to right, so each list below follows its columns.
namespace nytte::store {

Arbejdssted laes_arbejdssted(Laeser& r) {
  Arbejdssted a{r.next<PNummer>(),
                r.next<Cvr>(),
                r.next<std::string>(),
                r.next<std::string>(),
                r.next<std::string>(),
                r.next<std::string>(),
                r.next<Kommunekode>(),
                r.next<Sektor>(),
                r.next<std::optional<std::string>>(),
                r.next<std::optional<std::int64_t>>(),
                r.next<Ugetimer>(),
                r.next<bool>(),
                r.next<std::optional<bool>>(),
                r.next<std::optional<Dato>>(),
                r.next<Version>()};
  const auto bredde = r.next<std::optional<std::int32_t>>();
  const auto laengde = r.next<std::optional<std::int32_t>>();
  if (bredde && laengde) a.koordinat = Koordinat{*bredde, *laengde};
  return a;
}

AnsatteMaaned laes_ansatte(Laeser& r) {
  return {r.next<PNummer>(), r.next<Maaned>(), r.next<std::optional<Aarsvaerk>>(),
          r.next<std::optional<std::int32_t>>(), r.next<Version>()};
}

Medarbejderrepraesentant laes_repraesentant(Laeser& r) {
  return {r.next<RepraesentantId>(),
          r.next<Niveau>(),
          r.next<std::optional<PNummer>>(),
          r.next<Cvr>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<Dato>(),
          r.next<std::optional<Dato>>(),
          r.next<Version>()};
}

Fravaer laes_fravaer(Laeser& r) {
  return {r.next<RepraesentantId>(), r.next<Dato>(), r.next<Dato>(), r.next<std::string>(),
          r.next<std::int64_t>()};
}

NiveauFindesIkke laes_findes_ikke(Laeser& r) {
  return {r.next<PNummer>(),
          r.next<Niveau>(),
          r.next<std::string>(),
          r.next<Dato>(),
          r.next<std::optional<Dato>>(),
          r.next<std::int64_t>()};
}

Borger laes_borger(Laeser& r) {
  Borger b{r.next<BorgerId>(),
           r.next<Kommunekode>(),
           r.next<Cpr>(),
           r.next<std::string>(),
           r.next<Population>(),
           r.next<std::optional<bool>>(),
           r.next<bool>(),
           r.next<bool>(),
           r.next<bool>(),
           std::nullopt,
           false,
           0};
  const auto p_nummer = r.next<std::optional<PNummer>>();
  const auto cvr = r.next<std::optional<Cvr>>();
  if (p_nummer && cvr) b.senest_ansat = SenesteArbejdsgiver{*p_nummer, *cvr};
  r >> b.adressebeskyttet >> b.version;
  return b;
}

Ydelsesperiode laes_ydelsesperiode(Laeser& r) {
  return {r.next<BorgerId>(),
          r.next<Ydelse>(),
          r.next<std::optional<Visitation>>(),
          r.next<Dato>(),
          r.next<std::optional<Dato>>(),
          r.next<std::int64_t>()};
}

Jobordre laes_jobordre(Laeser& r) {
  using Vurderet = std::optional<bool>;
  return {r.next<JobordreId>(),
          r.next<std::string>(),
          r.next<Kommunekode>(),
          r.next<PNummer>(),
          r.next<Jobordretype>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::optional<std::string>>(),
          r.next<std::int32_t>(),
          r.next<Dato>(),
          r.next<Dato>(),
          r.next<Ugetimer>(),
          r.next<bool>(),
          OpgaveFakta{r.next<Vurderet>(), r.next<Vurderet>(), r.next<Vurderet>(),
                      r.next<Vurderet>(), r.next<Vurderet>()},
          r.next<std::string>(),
          r.next<std::string>(),
          r.next<std::string>(),
          Kontaktperson{r.next<std::string>(), r.next<std::string>(), r.next<std::string>()},
          r.next<Jobordrestatus>(),
          r.next<Version>(),
          r.next<std::optional<ProjektId>>(),
          {}};
}

Hoering laes_hoering(Laeser& r) {
  return {r.next<HoeringId>(),
          r.next<JobordreId>(),
          r.next<Hoeringsart>(),
          r.next<std::optional<Niveau>>(),
          r.next<std::string>(),
          r.next<Dato>(),
          r.next<std::optional<Dato>>(),
          r.next<std::optional<Dato>>(),
          r.next<std::optional<bool>>(),
          r.next<std::string>(),
          r.next<Version>()};
}

Dispensation laes_dispensation(Laeser& r) {
  Dispensation d{r.next<DispensationId>(), r.next<PNummer>(), r.next<std::int32_t>(),
                 r.next<Dato>(),           r.next<Dato>(),    r.next<std::string>(),
                 r.next<std::string>(),    r.next<Version>()};
  const auto personer = r.next<std::optional<std::int32_t>>();
  const auto pr_ansatte = r.next<std::optional<std::int32_t>>();
  if (personer && pr_ansatte) d.forhold = Forhold{*personer, *pr_ansatte};
  return d;
}

Placering laes_placering(Laeser& r) {
  return {r.next<PlaceringId>(),
          r.next<Ordning>(),
          r.next<Kommunekode>(),
          r.next<std::optional<BorgerId>>(),
          r.next<std::optional<JobordreId>>(),
          r.next<PNummer>(),
          r.next<Dato>(),
          r.next<Dato>(),
          r.next<Ugetimer>(),
          r.next<bool>(),
          r.next<std::string>(),
          r.next<bool>(),
          r.next<bool>(),
          r.next<std::optional<BrugerId>>(),
          r.next<Placeringsstatus>(),
          r.next<Placeringsaarsag>(),
          r.next<Dato>(),
          r.next<std::string>(),
          r.next<std::optional<AfgoerelseId>>(),
          r.next<Version>()};
}

IForvejen laes_i_forvejen(Laeser& r) {
  return {r.next<Ordning>(), r.next<Dato>(), r.next<std::optional<Dato>>(), r.next<Ugetimer>()};
}

}  // namespace nytte::store
