#include "udveksling/fagsystem/skriv.hpp"

#include <fmt/core.h>

namespace nytte::udveksling {
namespace {

std::string day(const std::optional<Dato>& d) {
  return d ? fmt::format("{:02}-{:02}-{:04}", d->dag(), d->maaned_i_aaret(), d->aar()) : "";
}

std::string period(const std::optional<Dato>& from, const std::optional<Dato>& to) {
  return to ? day(from) + " - " + day(to) : day(from);
}

std::string count(const std::optional<std::int32_t>& n) { return n ? std::to_string(*n) : ""; }

template <class T>
std::string number(const std::optional<T>& n) {
  return n ? n->tekst() : "";
}

// What both kinds of rows have.
template <class Row>
std::optional<std::string> shared(const Row& r, Listefelt f) {
  switch (f) {
    case Listefelt::kommune:
      return r.kommune.tekst();
    case Listefelt::nummer:
      return r.nummer;
    case Listefelt::kategori:
      return r.kategori;
    case Listefelt::tilbudstype:
      return r.tilbudstype;
    case Listefelt::tilbudssted:
      return r.tilbudssted;
    case Listefelt::stilling:
      return r.stilling;
    case Listefelt::tekst:
      return r.tekst;
    case Listefelt::virksomhed:
      return r.virksomhed;
    case Listefelt::ministeromraade:
      return r.ministeromraade;
    case Listefelt::cvr:
      return number(r.cvr);
    case Listefelt::p_nummer:
      return number(r.p_nummer);
    case Listefelt::fra:
      return day(r.fra);
    case Listefelt::til:
      return day(r.til);
    case Listefelt::periode:
      return period(r.fra, r.til);
    default:
      return std::nullopt;
  }
}

// "Nytteindsats, kommune - anlægsgartnerarbejder", as WorkBase's overview has it.
std::string title(const Kildeplacering& r) {
  return r.tilbudstype.empty() || r.stilling.empty() ? r.tilbudstype
                                                     : r.tilbudstype + " - " + r.stilling;
}

std::string yes_no(const std::optional<bool>& b, Fagsystem system) {
  if (!b) return "";
  if (system == Fagsystem::schultz_fasit) return *b ? "I plan" : "Uden for plan";
  return *b ? "Ja" : "Nej";
}

std::string cell(const Kildeplacering& r, Listefelt f, Fagsystem system) {
  if (auto s = shared(r, f)) return *std::move(s);
  switch (f) {
    case Listefelt::cpr:
      return r.cpr ? r.cpr->udlever(CprFormaal::eksport) : "";
    case Listefelt::borger:
      return r.borger;
    case Listefelt::titel:
      return title(r);
    case Listefelt::aktiveringstype:
      return r.aktiveringstype;
    case Listefelt::sagstype:
      return r.sagstype;
    case Listefelt::modul:
      return r.modul;
    case Listefelt::status:
      return r.status;
    case Listefelt::aarsag:
      return r.aarsag;
    case Listefelt::timer:
      return r.ugentlig_tid ? std::to_string(r.ugentlig_tid->minutter() / 60) : "";
    case Listefelt::minutter:
      return r.ugentlig_tid ? std::to_string(r.ugentlig_tid->minutter() % 60) : "";
    case Listefelt::del_af_plan:
      return yes_no(r.del_af_plan, system);
    default:
      return "";
  }
}

std::string cell(const Kildejobordre& r, Listefelt f, Fagsystem /*system*/) {
  if (auto s = shared(r, f)) return *std::move(s);
  switch (f) {
    case Listefelt::placerede:
      return count(r.placerede);
    case Listefelt::henviste:
      return count(r.henviste);
    case Listefelt::ledige:
      return count(r.ledige);
    default:
      return "";
  }
}

template <class Row>
std::vector<std::string> cells(const Profil& p, const Row& r) {
  std::vector<std::string> ud;
  for (const auto& k : p.kolonner)
    if (!k.kun_ind) ud.push_back(cell(r, k.felt, p.system));
  return ud;
}

}  // namespace

std::vector<std::string> overskrifter(Fagsystem system, Fagsystemliste liste) {
  std::vector<std::string> ud;
  for (const auto& k : profil(system, liste).kolonner)
    if (!k.kun_ind) ud.emplace_back(k.navn);
  return ud;
}

std::vector<std::string> celler(Fagsystem system, const Kildeplacering& r) {
  return cells(profil(system, Fagsystemliste::placeringer), r);
}

std::vector<std::string> celler(Fagsystem system, const Kildejobordre& r) {
  return cells(profil(system, Fagsystemliste::jobordrer), r);
}

}  // namespace nytte::udveksling
