// One row of an import by column name: typed values, and every error with line and field.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/cpr.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/virksomhed.hpp"
#include "sager/import/csv.hpp"

namespace nytte::sager {

// A column of a list. Names are compared without case, accents and punctuation: "Mentor ID nr." is
// mentor_id_nr, "Årsag" is aarsag.
struct Kolonne {
  std::string_view navn;
  bool paakraevet = false;
  std::vector<std::string_view> synonymer{};  // what the systems of source 003 call it
  bool kun_ind = false;                       // read, or known and of no use to us; never written
};

// Lower case ASCII, æ ø å as ae oe aa, everything else an underscore, none at the ends or twice.
std::string norm(std::string_view tekst);

// Column name to place in the row.
using Kolonneplads = std::map<std::string_view, std::size_t>;
// Errors, all of them: csv_kolonne_ukendt, csv_kolonne_dobbelt, csv_kolonne_mangler.
Resultat<Kolonneplads> find_kolonner(const Csvraekke& overskrift,
                                     const std::vector<Kolonne>& kolonner);

class Linje {
 public:
  Linje(const Csvraekke& raekke, const Kolonneplads& plads, Fejl& fejl)
      : raekke_(raekke), plads_(plads), fejl_(fejl) {}

  // Trimmed; empty when the column is not there.
  std::string tekst(std::string_view kolonne) const;
  bool har(std::string_view kolonne) const { return !tekst(kolonne).empty(); }

  // Empty fields give nothing; wrong ones an error and nothing.
  std::optional<PNummer> p_nummer(std::string_view kolonne);
  std::optional<Cvr> cvr(std::string_view kolonne);
  std::optional<Cpr> cpr(std::string_view kolonne);  // the value is never in the error
  std::optional<Kommunekode> kommune(std::string_view kolonne);
  std::optional<Dato> dato(std::string_view kolonne);
  std::optional<Maaned> maaned(std::string_view kolonne);
  std::optional<Ugetimer> ugetid(std::string_view kolonne);
  std::optional<Aarsvaerk> aarsvaerk(std::string_view kolonne);
  std::optional<std::int64_t> andel(std::string_view kolonne);  // ten-thousandths
  std::optional<std::int32_t> tal(std::string_view kolonne);
  std::optional<bool> ja_nej(std::string_view kolonne);

  template <Kode E>
  std::optional<E> kode(std::string_view kolonne) {
    const auto v = tekst(kolonne);
    if (v.empty()) return std::nullopt;
    const auto e = laes_kode<E>(norm(v));
    if (!e) fejl(Fejlkode::vaerdi_ukendt, kolonne, v);
    return e;
  }

  // The value, or felt_mangler when the field is empty; a wrong value has its error already.
  template <class T>
  bool kraev(const std::optional<T>& vaerdi, std::string_view kolonne) {
    if (!vaerdi && !har(kolonne)) fejl(Fejlkode::felt_mangler, kolonne);
    return vaerdi.has_value();
  }

  void fejl(Fejlkode kode, std::string_view kolonne, std::string detalje = {});
  // The errors of a use case, with this line in front.
  void fejl(const Fejl& fra_brug);
  std::int64_t nummer() const { return raekke_.linje; }

 private:
  template <class T>
  std::optional<T> laes(std::string_view kolonne, std::optional<T> (*parse)(std::string_view),
                        Fejlkode kode);

  const Csvraekke& raekke_;
  const Kolonneplads& plads_;
  Fejl& fejl_;
};

}  // namespace nytte::sager
