// A frozen record made into the numbers of the code lists, as they are today.
#include "sager/dfdg/indhold.hpp"
#include "sager/registrering/kodebog.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kMinutterPrTime = 60;

template <class T>
class Koder {
 public:
  Koder(const Kodebog& bog, Kodet<T>& ud) : bog_(bog), ud_(ud) {}

  std::int64_t find(Kodelistenavn liste, std::string_view noegle, Dato dag) {
    const auto o = slaa_op(bog_, liste, noegle, dag);
    if (o.svar == Kodesvar::fundet && o.vaerdi) return o.vaerdi->kode;
    ud_.mangler.push_back("Kodelisten " + std::string(navn(liste)) + " har ingen kode for \"" +
                          std::string(noegle) + "\" den " + paa_dansk(dag) + ".");
    return 0;
  }
  std::int64_t ministerium(Jobordretype type, const std::optional<std::string>& m, Dato dag) {
    if (type != Jobordretype::nytteindsats_staten || !m) return 0;  // only asked for the state
    return find(Kodelistenavn::ministeromraade, *m, dag);
  }

 private:
  const Kodebog& bog_;
  Kodet<T>& ud_;
};

}  // namespace

Kodet<Registeraktivitet> i_koder(const Registrering& r, const Kodebog& bog,
                                 Registerhandling handling) {
  Kodet<Registeraktivitet> ud;
  Koder koder(bog, ud);
  Registeraktivitet& a = ud.post;
  a.noegle = r.noegle;
  a.fra = r.fra;
  a.til = r.til;
  a.timer = r.ugentlig_tid.minutter() / kMinutterPrTime;
  a.minutter = r.ugentlig_tid.minutter() % kMinutterPrTime;
  a.aktiveringstype = koder.find(Kodelistenavn::aktiveringstype, kAktiveringstypenoegle, r.fra);
  a.jobordretype = koder.find(Kodelistenavn::jobordretype, navn(r.type), r.fra);
  a.status = koder.find(Kodelistenavn::aktivitetsstatus, navn(r.status), r.haendelsesdato);
  if (r.aarsag != Placeringsaarsag::ikke_valgt)
    a.aarsag = koder.find(Kodelistenavn::aktivitetsstatus_aarsag, navn(r.aarsag), r.haendelsesdato);
  a.ministeromraade = koder.ministerium(r.type, r.ministeromraade, r.fra);
  a.haendelsesdato = r.haendelsesdato;
  a.jobordre_noegle = r.jobordre_noegle;
  a.cvr = r.cvr.tekst();
  a.p_nummer = r.p_nummer.tekst();
  a.sted = r.sted;
  a.stilling = r.stilling;
  a.beskrivelse = r.beskrivelse;
  a.bemaerkning = r.bemaerkning;
  a.raadighedsafproevende = r.raadighedsafproevende;
  a.saerligt_tilrettelagt = r.saerligt_tilrettelagt;
  a.del_af_plan = r.del_af_plan;
  a.ansvarlig = r.ansvarlig;
  a.registrerende = r.registrerende;
  a.fejloprettet = handling == Registerhandling::annuller;
  return ud;
}

Kodet<Registerjobordre> i_koder(const Jobordreregistrering& j, const Kodebog& bog) {
  Kodet<Registerjobordre> ud;
  Koder koder(bog, ud);
  ud.post = {.noegle = j.noegle,
             .nummer = j.nummer,
             .jobordretype = koder.find(Kodelistenavn::jobordretype, navn(j.type), j.fra),
             .ministeromraade = koder.ministerium(j.type, j.ministeromraade, j.fra),
             .fra = j.fra,
             .til = j.til,
             .timer = j.ugentlig_tid.minutter() / kMinutterPrTime,
             .minutter = j.ugentlig_tid.minutter() % kMinutterPrTime,
             .pladser = j.pladser,
             .cvr = j.cvr.tekst(),
             .p_nummer = j.p_nummer.tekst(),
             .sted = j.sted,
             .stilling = j.stilling,
             .beskrivelse = j.beskrivelse,
             .status = std::string(navn(j.status)),
             .ansvarlig = j.ansvarlig};
  return ud;
}

}  // namespace nytte::sager
