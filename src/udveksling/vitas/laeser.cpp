#include "udveksling/vitas/laeser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/value.hpp>
#include <functional>

#include "sager/jobordre/kontrol.hpp"
#include "udveksling/json_opslag.hpp"
#include "udveksling/vitas/xml.hpp"

namespace nytte::udveksling {
namespace {

namespace json = boost::json;

constexpr std::size_t kHoejst = std::size_t{4} << 20U;
constexpr std::size_t kHoejstKode = 40;
constexpr std::size_t kHoejstUrl = 4000;

std::string smaa(std::string t) {
  std::transform(t.begin(), t.end(), t.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return t;
}

// Reads by the name of the element and collects what is wrong.
class Felter {
 public:
  Felter(std::string foran, std::function<std::string(const char*)> vaerdi)
      : foran_(std::move(foran)), vaerdi_(std::move(vaerdi)) {}

  std::string guid(const char* navn) {
    std::string t = smaa(vaerdi_(navn));
    if (t.empty()) return fejl(Fejlkode::felt_mangler, navn);
    return sager::er_guid(t) ? t : fejl(Fejlkode::vaerdi_ukendt, navn);
  }
  std::string kode(const char* navn, bool paakraevet) {
    std::string t = vaerdi_(navn);
    if (t.empty()) return paakraevet ? fejl(Fejlkode::felt_mangler, navn) : t;
    return t.size() <= kHoejstKode ? t : fejl(Fejlkode::tekst_for_lang, navn);
  }
  std::string tekst(const char* navn, std::size_t hoejst) {
    std::string t = vaerdi_(navn);
    return t.size() <= hoejst ? t : fejl(Fejlkode::tekst_for_lang, navn);
  }
  // Date and time as sent: at least a day that exists.
  std::string tid(const char* navn, bool paakraevet) {
    std::string t = vaerdi_(navn);
    if (t.empty()) return paakraevet ? fejl(Fejlkode::felt_mangler, navn) : t;
    const bool dag = t.size() >= 10 && t.size() <= kHoejstKode &&
                     laes_dato(std::string_view(t).substr(0, 10)).has_value();
    return dag ? t : fejl(Fejlkode::dato_ugyldig, navn);
  }
  template <class T>
  std::optional<T> nummer(const char* navn, Fejlkode galt) {
    const std::string t = vaerdi_(navn);
    auto ud = T::laes(t);
    if (!ud) fejl(t.empty() ? Fejlkode::felt_mangler : galt, navn);
    return ud;
  }
  bool har(const char* navn) const { return !vaerdi_(navn).empty(); }

  std::string fejl(Fejlkode kode, const char* navn) {
    alle.tilfoej(kode, foran_ + navn);
    return {};
  }

  Fejl alle;

 private:
  std::string foran_;
  std::function<std::string(const char*)> vaerdi_;
};

std::optional<Vitasbesked> laes_besked(Felter& f) {
  std::string sag = f.guid("JobIdentifier");
  std::string ordning = f.kode("VitasFormTypeIdentifier", true);
  std::string sagsakt = f.kode("VitasSubFormTypeIdentifier", true);
  std::string ansoegning = f.kode("JobOfferStatusTypeIdentifier", false);
  std::string afgoerelse = f.kode("JobAllocationStatusTypeIdentifier", false);
  std::string tid = f.tid("IncidentDateTime", true);
  const auto cvr = f.nummer<Cvr>("CVRnumberIdentifier", Fejlkode::cvr_ugyldigt);
  const auto p = f.nummer<PNummer>("ProductionUnitIdentifier", Fejlkode::p_nummer_ugyldigt);
  if (!f.alle.tom() || !cvr || !p) return std::nullopt;
  return Vitasbesked{std::move(sag),
                     std::move(ordning),
                     std::move(sagsakt),
                     std::move(ansoegning),
                     std::move(afgoerelse),
                     std::move(tid),
                     *cvr,
                     *p};
}

Resultat<std::vector<Vitasbesked>> saml(std::vector<Felter> raa) {
  if (raa.empty())
    return Fejl(Fejlkode::svar_ugyldigt, "", "der er ingen besked fra VITAS i den (JobIdentifier)");
  std::vector<Vitasbesked> ud;
  Fejl fejl;
  for (auto& f : raa) {
    if (auto b = laes_besked(f)) ud.push_back(std::move(*b));
    fejl.tilfoej(f.alle);
  }
  if (!fejl.tom()) return fejl;
  return ud;
}

std::string foran(std::size_t i) { return fmt::format("besked[{}].", i); }

Resultat<std::vector<Vitasbesked>> af_xml(std::string_view fil) {
  NYTTE_TRY(const auto alle, laes_xml(fil, "JobIdentifier"));
  std::vector<Felter> raa;
  for (const auto& x : alle)
    raa.emplace_back(foran(raa.size()), [&x](const char* navn) {
      const auto i = x.find(navn);
      return i == x.end() ? std::string() : i->second;
    });
  return saml(std::move(raa));
}

Resultat<std::vector<Vitasbesked>> af_json(std::string_view fil) {
  NYTTE_TRY(const auto v, laes_json(fil, kHoejst));
  std::vector<const json::value*> alle;
  if (const auto* liste = v.if_array()) {
    for (const auto& x : *liste) alle.push_back(&x);
  } else if (find(v, "JobIdentifier") != nullptr) {
    alle.push_back(&v);
  }
  std::vector<Felter> raa;
  for (const auto* x : alle)
    raa.emplace_back(foran(raa.size()),
                     [x](const char* navn) { return tekst_eller_tom(find(x, navn)); });
  return saml(std::move(raa));
}

bool er_xml(std::string_view fil) {
  const auto rent = uden_bom(fil);
  const auto foerste = rent.find_first_not_of(" \t\r\n");
  return foerste != std::string_view::npos && rent[foerste] == '<';
}

std::string fuldt_navn(const json::value* n) {
  std::string ud;
  for (const char* del : {"fornavn", "mellemnavn", "efternavn"})
    if (const auto t = tekst_eller_tom(find(n, del)); !t.empty()) ud += (ud.empty() ? "" : " ") + t;
  return ud;
}

// Only an address a browser may be sent to.
std::string ren_url(std::string url) {
  const bool http = url.starts_with("https://") || url.starts_with("http://");
  const bool ren = std::none_of(url.begin(), url.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '\x7f';
  });
  return http && ren ? url : std::string();
}

}  // namespace

Resultat<std::vector<Vitasbesked>> laes_vitasbeskeder(std::string_view fil) {
  if (fil.size() > kHoejst) return Fejl(Fejlkode::for_stor, "", "højst 4 MB");
  return er_xml(fil) ? af_xml(uden_bom(fil)) : af_json(fil);
}

Resultat<Vitassag> laes_vitassag(std::string_view fil) {
  NYTTE_TRY(const auto v, laes_json(fil, kHoejst));
  const auto* rod = find(v, "response");
  if (rod == nullptr) rod = &v;
  if (find(rod, "caseElementIdentifier") == nullptr)
    return Fejl(Fejlkode::svar_ugyldigt, "", "der er ingen sag i det (caseElementIdentifier)");
  const auto* tilstand = find(rod, "caseElementFlowState");
  const auto* firma = find(rod, "company.companyIdentifier");
  Felter f("", [&](const char* navn) {
    for (const auto* sted : {rod, tilstand})
      if (auto t = som_tekst(find(sted, navn))) return *t;
    auto t = som_tekst(find(find(firma, navn), "value"));
    return t ? *t : tekst_eller_tom(find(firma, navn));
  });
  std::string sag = f.guid("caseElementIdentifier");
  std::string ansoegning = f.kode("jobOfferStatusIdentifier", false);
  std::string afgoerelse = f.kode("jobAllocationStatusIdentifier", false);
  std::string nummer = f.kode("vitasCaseId", true);
  std::string url = ren_url(f.tekst("vitasUrl", kHoejstUrl));
  std::string afgjort = f.tid("decisionDate", false);
  const auto cvr = f.nummer<Cvr>("cvRnumberIdentifier", Fejlkode::cvr_ugyldigt);
  std::optional<PNummer> p;
  if (f.har("productionUnitIdentifier"))
    p = f.nummer<PNummer>("productionUnitIdentifier", Fejlkode::p_nummer_ugyldigt);
  if (!f.alle.tom() || !cvr) return f.alle;
  // Their word in two parts: the dictionary has another for ours.
  const auto* ansvarlig = find(tilstand,
                               "responsibleCase"
                               "worker");
  return Vitassag{std::move(sag),
                  std::move(ansoegning),
                  std::move(afgoerelse),
                  std::move(nummer),
                  std::move(url),
                  som_boolsk(find(tilstand, "obtainedByExternalOperator")),
                  fuldt_navn(find(ansvarlig,
                                  "responsibleCase"
                                  "workerName")),
                  tekst_eller_tom(find(ansvarlig,
                                       "responsibleCase"
                                       "workerMail.value")),
                  std::move(afgjort),
                  *cvr,
                  p};
}

std::optional<Vitasfil> vitasfil_af(std::string_view fil) {
  if (fil.find("caseElementIdentifier") != std::string_view::npos) return Vitasfil::sag;
  if (fil.find("JobIdentifier") != std::string_view::npos) return Vitasfil::beskeder;
  return std::nullopt;
}

std::string vitas_foresporgsel(std::string_view sag) {
  return fmt::format(R"({{"getCaseElementRequestType":{{"caseElementIdentifier":"{}"}}}})", sag);
}

}  // namespace nytte::udveksling
