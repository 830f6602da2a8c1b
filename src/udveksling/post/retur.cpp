#include "udveksling/post/retur.hpp"

#include "store/post.hpp"
#include "udveksling/post/filer.hpp"
#include "udveksling/post/memo.hpp"
#include "udveksling/post/mime.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::size_t kHoejstMail = 20UL << 20U;
constexpr std::size_t kHoejstKvittering = 1UL << 20U;

enum class Fil { vores, ukendt, senere };
using Behandling = std::function<Fil(const std::string& bytes)>;

// A second report, or one that comes too late, fits no state: it is handled, and changes nothing.
// A busy database is no answer: the file stays.
Fil registrer(store::Forbindelse& db, MeddelelseId id, const sager::Postur& ur,
              const sager::Postudfald& udfald) {
  const auto svar = sager::registrer_udfald(db, id, ur, udfald);
  const bool gjort = svar.has_value() || svar.error().har(Fejlkode::tilstand_tillader_ikke);
  return gjort ? Fil::vores : Fil::senere;
}

struct Kilde {
  const std::string& mappe;
  std::string_view endelse;
  std::size_t hoejst;
};

Retursvar gennemgaa(const Kilde& kilde, const Behandling& behandl) {
  Retursvar svar;
  if (kilde.mappe.empty()) return svar;
  for (const auto& navn : filer_i(kilde.mappe, kilde.endelse)) {
    const auto bytes = laes_fil(kilde.mappe + "/" + navn, kilde.hoejst);
    const Fil fil = bytes ? behandl(*bytes) : Fil::ukendt;
    if (fil == Fil::senere) continue;
    if (fil == Fil::vores) ++svar.behandlet;
    if (fil == Fil::ukendt) svar.lagt_til_side.push_back(navn);
    laeg_til_side(kilde.mappe, navn, fil == Fil::vores ? "behandlet" : "ukendt");
  }
  return svar;
}

std::string returgrund(const Leveringsrapport& r) {
  std::string ud = "Mailen kom tilbage";
  if (!r.status.empty()) ud += " (" + r.status + ")";
  if (!r.diagnostik.empty()) ud += ": " + r.diagnostik;
  return ud;
}

Fil behandl_rapport(store::Forbindelse& db, const std::string& bytes,
                    const std::function<sager::Postur()>& ur) {
  const auto rapport = laes_leveringsrapport(bytes);
  if (!rapport) return Fil::ukendt;
  for (const auto& nummer : rapport->besked_id) {
    const auto id = store::find_besked(db, nummer);
    if (!id) continue;
    // Delayed, delivered, relayed: nothing that anybody must act on.
    if (rapport->handling != "failed") return Fil::vores;
    return registrer(db, *id, ur(), {Postskridt::returneret, returgrund(*rapport), std::nullopt});
  }
  return Fil::ukendt;
}

sager::Postudfald kvitteret(const Memokvittering& k) {
  if (k.afleveret) return {Postskridt::afsendt, k.tekst, std::nullopt};
  std::string grund = k.fritaget ? "Modtageren er fritaget for Digital Post. Send brevet på papir"
                                 : "Digital Post afviste brevet. Send det på papir";
  if (!k.tekst.empty()) grund += ": " + k.tekst;
  return {Postskridt::afvist, grund, std::nullopt};
}

}  // namespace

Retursvar laes_returmails(store::Forbindelse& db, const std::string& mappe,
                          const std::function<sager::Postur()>& ur) {
  return gennemgaa({mappe, ".eml", kHoejstMail},
                   [&](const std::string& bytes) { return behandl_rapport(db, bytes, ur); });
}

Retursvar laes_kvitteringer(store::Forbindelse& db, const std::string& mappe,
                            const std::function<sager::Postur()>& ur) {
  return gennemgaa({mappe, ".xml", kHoejstKvittering}, [&](const std::string& bytes) {
    const auto k = laes_memokvittering(bytes);
    const auto id = k ? store::find_uuid(db, k->uuid) : std::nullopt;
    if (!id) return Fil::ukendt;
    return registrer(db, *id, ur(), kvitteret(*k));
  });
}

}  // namespace nytte::udveksling
