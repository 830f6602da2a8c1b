#include "udveksling/dfdg/proevestand/tilstand.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <stdexcept>

#include "model/dato.hpp"
#include "sager/registrering/kodelistefil.hpp"
#include "udveksling/dfdg/proevestand/kontrol.hpp"
#include "udveksling/dfdg/rest_form.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

namespace json = boost::json;
using Koder = std::map<std::string, std::vector<Kodevaerdi>>;

// Ours: a value of each list that is no longer valid, so that error 2003 can be
// provoked.
constexpr std::int64_t kUdloebet = 900'999;

Koder medfoelgende_koder() {
  Koder ud;
  for (const std::string_view navn_ : nytte::Koder<Kodelistenavn>::navne) {
    const auto liste = *laes_kode<Kodelistenavn>(navn_);
    auto &vaerdier = ud[std::string(navn_)];
    vaerdier = sager::medfoelgende_kodeliste(liste);
    vaerdier.push_back({liste, kUdloebet, Dato::af(2000, 1, 1), Dato::af(2010, 1, 1),
                        "Udløbet prøveværdi", "Findes kun i prøvestanden"});
  }
  // The type of job offer (8032) is a list of its own in the register; none of
  // its values fits a nytteindsats, and this stand has none.
  ud["jobtilbudstype"];
  return ud;
}

json::string som_json(std::string_view tekst) { return json::string(tekst.data(), tekst.size()); }

json::object kode_som_json(const Kodevaerdi &v) {
  json::object ud;
  ud[rest::kKode] = v.kode;
  ud[rest::kStartdato] = iso(v.fra);
  ud[rest::kSlutdato] = iso(v.til);
  ud[rest::kNavn] = som_json(v.navn);
  ud[rest::kKodebeskrivelse] = som_json(v.beskrivelse);
  return ud;
}

json::object optael(const std::map<std::string, Post> &poster, json::array &ud) {
  json::object ialt;
  std::map<Metode, int> sum;
  for (const auto &[noegle, post] : poster) {
    json::object taget;
    for (const auto &[metode, antal] : post.taget) {
      taget[navn(metode)] = antal;
      sum[metode] += antal;
    }
    json::array anmodninger;
    for (const auto &a : post.anmodninger) anmodninger.push_back(som_json(a));
    ud.push_back(json::object{{"id", som_json(noegle)},
                              {"fejloprettet", post.fejloprettet},
                              {"taget", std::move(taget)},
                              {"anmodninger", std::move(anmodninger)},
                              {"felter", post.felter}});
  }
  for (const auto &[metode, antal] : sum) ialt[navn(metode)] = antal;
  return ialt;
}

}  // namespace

Tilstand::Tilstand(std::string journal, bool alle_kendt, std::function<Tidspunkt()> ur)
    : alle_kendt_(alle_kendt), ur_(std::move(ur)), koder_(medfoelgende_koder()) {
  if (journal.empty()) return;
  std::ifstream fil(journal);
  for (std::string linje; std::getline(fil, linje);) {
    boost::system::error_code galt;
    const json::value v = json::parse(linje, galt);
    // The last line may be half: the stand was killed before it was answered.
    if (!galt && v.is_object()) anvend(v.get_object());
  }
  journal_ = ::open(journal.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (journal_ < 0) throw std::runtime_error(fmt::format("filen {} kan ikke skrives", journal));
}

Tilstand::~Tilstand() {
  if (journal_ >= 0) ::close(journal_);
}

Udfald Tilstand::behandl(const Kald &kald) {
  const std::lock_guard vagt(laas_);
  return behandl_laast(kald);
}

Udfald Tilstand::udfoer(const Kald &kald) {
  const bool nyt = kald.metode == Metode::opret || kald.metode == Metode::opret_jobordre;
  const auto &poster_ = poster(kald.metode);
  const auto er_der = poster_.find(kald.id);
  // Ours: a key that is taken cannot be taken again, whoever asks.
  if (nyt && er_der != poster_.end()) return {400, {fejl(8025)}};
  const bool andens =
      !nyt && er_der != poster_.end() && er_der->second.cpr != kald.cpr.value_or("");
  if (!nyt && (er_der == poster_.end() || andens)) return afslag(3);
  json::object linje;
  linje["metode"] = navn(kald.metode);
  linje["id"] = som_json(kald.id);
  linje["anmodning"] = som_json(kald.anmodning);
  linje["borger"] = som_json(kald.cpr.value_or(""));
  linje["felter"] = kald.felter;
  skriv(linje);
  anvend(linje);
  return {nyt ? 201 : 200, {}, kald.id};
}

// Durable before it is answered, as the real register's is to be believed to
// be.
void Tilstand::skriv(const json::object &linje) {
  if (journal_ < 0) return;
  const std::string bytes = json::serialize(linje) + "\n";
  if (::write(journal_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) ||
      ::fdatasync(journal_) != 0)
    throw std::runtime_error("prøvestandens fil kan ikke skrives");
}

void Tilstand::anvend(const json::object &linje) {
  const auto metode = laes_kode<Metode>(tekst_i(linje, "metode"));
  if (!metode) return;
  const std::string id = tekst_i(linje, "id");
  const std::string anmodning = tekst_i(linje, "anmodning");
  Post &post = poster(*metode)[id];
  post.noegle = id;
  post.cpr = tekst_i(linje, "borger");
  const json::value *felter = linje.if_contains("felter");
  if (felter != nullptr && felter->is_object() && !felter->get_object().empty())
    post.felter = felter->get_object();
  post.felter[om_jobordre(*metode) ? rest::kJobordreid : rest::kIdentifier] = som_json(id);
  if (*metode == Metode::annuller) post.fejloprettet = true;
  if (*metode == Metode::opret_jobordre && !post.felter.contains(rest::kJobordrestatus))
    post.felter[rest::kJobordrestatus] = "aaben";
  if (*metode == Metode::luk_jobordre) post.felter[rest::kJobordrestatus] = "lukket";
  if (*metode == Metode::annuller_jobordre) post.felter[rest::kJobordrestatus] = "annulleret";
  ++post.taget[*metode];
  post.anmodninger.push_back(anmodning);
  anmodninger_[anmodning] = id;
}

Udfald Tilstand::laes(const Kald &kald) const {
  Udfald ud;
  if (kald.metode == Metode::laes_jobordre) {
    const auto fundet = jobordrer_.find(kald.id);
    if (fundet == jobordrer_.end()) return afslag(3);
    ud.indhold[rest::kJobordre] = fundet->second.felter;
    return ud;
  }
  json::array alle;
  for (const auto &[noegle, post] : aktiviteter_) {
    if (post.cpr != *kald.cpr) continue;
    json::object stamdata = post.felter;
    stamdata[rest::kFejloprettet] = post.fejloprettet;
    alle.push_back(json::object{{rest::kAktivitet, json::object{{rest::kStamdata, stamdata}}}});
  }
  ud.indhold[rest::kAktiviteter] = std::move(alle);
  return ud;
}

Udfald Tilstand::kodeliste(const Kald &kald) const {
  const auto fundet = koder_.find(kald.liste);
  if (fundet == koder_.end()) return afslag(2001);
  const auto dag = laes_iso_dato(kald.dato);
  json::array koder;
  // Lists hold all codes, those not valid on the day too; with a day, only its
  // own.
  for (const Kodevaerdi &v : fundet->second)
    if (!dag || v.gaelder(*dag)) koder.push_back(kode_som_json(v));
  Udfald ud;
  ud.indhold[rest::kKoder] = std::move(koder);
  return ud;
}

// The oldest message of the kind that is asked for stays until it is
// acknowledged.
Udfald Tilstand::fra_koe(const Kald &kald) {
  Udfald ud;
  if (kald.metode == Metode::kvitter) {
    std::erase_if(koe_, [&](const auto &b) { return tekst_i(b, rest::kBeskedid) == kald.id; });
    return ud;
  }
  const std::string_view type =
      kald.metode == Metode::hent_flytning ? rest::kBeskedFlytning : rest::kBeskedAktivitet;
  for (const auto &besked : koe_) {
    if (tekst_i(besked, rest::kBeskedtype) != type) continue;
    ud.indhold = besked;
    break;
  }
  return ud;
}

void Tilstand::saet_borger(const std::string &cpr, Proeveborger borger) {
  const std::lock_guard vagt(laas_);
  borgere_[cpr] = std::move(borger);
}

void Tilstand::saet_kode(const std::string &liste, Kodevaerdi vaerdi) {
  const std::lock_guard vagt(laas_);
  auto &vaerdier = koder_[liste];
  std::erase_if(vaerdier, [&](const Kodevaerdi &v) { return v.kode == vaerdi.kode; });
  vaerdier.push_back(std::move(vaerdi));
}

void Tilstand::laeg_post(const std::string &noegle, const std::string &cpr, json::object felter) {
  const std::lock_guard vagt(laas_);
  Post &post = (cpr.empty() ? jobordrer_ : aktiviteter_)[noegle];
  post.noegle = noegle;
  post.cpr = cpr;
  felter[cpr.empty() ? rest::kJobordreid : rest::kIdentifier] = som_json(noegle);
  post.felter = std::move(felter);
}

bool Tilstand::glem_post(const std::string &noegle) {
  const std::lock_guard vagt(laas_);
  return aktiviteter_.erase(noegle) + jobordrer_.erase(noegle) > 0;
}

void Tilstand::laeg_i_koe(json::object besked) {
  const std::lock_guard vagt(laas_);
  koe_.push_back(std::move(besked));
}

json::object Tilstand::optaelling() {
  const std::lock_guard vagt(laas_);
  json::array aktiviteter;
  json::array jobordrer;
  json::object ud;
  ud["aktiviteter_taget"] = optael(aktiviteter_, aktiviteter);
  ud["jobordrer_taget"] = optael(jobordrer_, jobordrer);
  ud["aktiviteter"] = std::move(aktiviteter);
  ud["jobordrer"] = std::move(jobordrer);
  json::object anmodninger;
  for (const auto &[id, antal] : set_) anmodninger[id] = antal;
  ud["anmodninger"] = std::move(anmodninger);
  ud["i_koe"] = koe_.size();
  return ud;
}

void Tilstand::nulstil() {
  const std::lock_guard vagt(laas_);
  aktiviteter_.clear();
  jobordrer_.clear();
  anmodninger_.clear();
  set_.clear();
  koe_.clear();
  if (journal_ >= 0 && ::ftruncate(journal_, 0) != 0)
    throw std::runtime_error("prøvestandens fil kan ikke tømmes");
}

std::optional<std::pair<std::string, Proeveborger>> laes_borgerlinje(const std::string &linje) {
  const auto semikolon = linje.find(';');
  const std::string cpr = linje.substr(0, semikolon);
  if (!er_cpr(cpr)) return std::nullopt;
  Proeveborger borger;
  if (semikolon == std::string::npos) return std::pair(cpr, borger);
  const std::string andet = linje.substr(semikolon + 1);
  const auto naeste = andet.find(';');
  const auto tilstand = laes_kode<Borgertilstand>(andet.substr(0, naeste));
  if (!tilstand) return std::nullopt;
  borger.tilstand = *tilstand;
  if (naeste != std::string::npos) borger.kommune = andet.substr(naeste + 1);
  return std::pair(cpr, borger);
}

}  // namespace nytte::udveksling::dfdg::stand
