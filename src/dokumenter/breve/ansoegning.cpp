#include "dokumenter/breve/ansoegning.hpp"

#include <algorithm>

namespace nytte::dokumenter {
namespace {

constexpr std::string_view kIkkeOplyst = "Ikke oplyst";

std::string eller_ikke_oplyst(const std::string& t) {
  return t.find_first_not_of(" \t\r\n") == std::string::npos ? std::string(kIkkeOplyst) : t;
}
std::string ja_nej(const std::optional<bool>& b) {
  return !b ? std::string(kIkkeOplyst) : *b ? "Ja" : "Nej";
}
template <class T>
std::string tal(const std::optional<T>& n) {
  return n ? std::to_string(*n) : std::string(kIkkeOplyst);
}
std::string antal(const std::optional<Aarsvaerk>& a) {
  if (!a) return std::string(kIkkeOplyst);
  return to_decimaler_paa_dansk(Broek(a->titusindedele(), Aarsvaerk::kSkala));
}

std::string hoertart(const std::optional<Hoertart>& h) {
  if (!h) return std::string(kIkkeOplyst);
  switch (*h) {
    case Hoertart::tillidsrepraesentant:
      return "Tillidsrepræsentant";
    case Hoertart::medarbejderrepraesentant:
      return "Medarbejderrepræsentant";
    case Hoertart::faglig_organisation:
      return "Faglig organisation";
  }
  return {};
}

class Skriver {
 public:
  explicit Skriver(const Ansoegningsbrev& a) : a_(a), i_(a.indhold) {}

  std::vector<Blok> blokke() {
    om_arbejdsstedet();
    om_hoeringen();
    om_arbejdet();
    om_antallet();
    om_tiden();
    om_genansoegning();
    bilag();
    return std::move(blokke_);
  }

 private:
  void punkt(const std::string& overskrift) { blokke_.emplace_back(Overskrift{2, overskrift}); }
  void tekst(const std::string& t) { blokke_.emplace_back(Afsnit{eller_ikke_oplyst(t)}); }
  void linjer(std::vector<std::pair<std::string, std::string>> l) {
    blokke_.emplace_back(Oplysninger{std::move(l)});
  }

  void om_arbejdsstedet() {
    punkt("1. Arbejdsstedets navn og adresse");
    linjer({{"Navn", eller_ikke_oplyst(i_.navn)}, {"Adresse", eller_ikke_oplyst(i_.adresse)}});
    punkt("2. P-nummer");
    linjer({{"P-nummer", i_.p_nummer ? i_.p_nummer->tekst() : std::string(kIkkeOplyst)}});
    punkt("3. Antal pladser, der søges dispensation til");
    linjer({{"Antal", tal(i_.pladser)}});
    punkt("4. Opgaver, der skal løses som nytteindsats");
    tekst(i_.opgaver);
    linjer({{"Faggruppe", eller_ikke_oplyst(i_.faggruppe)},
            {"Omfatter opgaverne visiterede ydelser efter serviceloven?",
             ja_nej(i_.visiterede_ydelser)}});
    punkt("5. Personer, der i forvejen er på arbejdsstedet");
    linjer({{"Virksomhedspraktik", tal(i_.i_praktik)},
            {"Løntilskud", tal(i_.i_loentilskud)},
            {"Nytteindsats", tal(i_.i_nytteindsats)}});
  }

  void om_hoeringen() {
    punkt("6. Høring af medarbejderne");
    linjer({{"Er der hørt skriftligt?", ja_nej(i_.hoert)},
            {"Hvem er hørt", hoertart(i_.hoert_art)},
            {"Navn", eller_ikke_oplyst(i_.hoert_navn)},
            {"Arbejdssted", eller_ikke_oplyst(i_.hoert_arbejdssted)},
            {"Faglig organisation", eller_ikke_oplyst(i_.hoert_organisation)},
            {"Dato", i_.hoert_dato ? paa_dansk(*i_.hoert_dato) : std::string(kIkkeOplyst)},
            {"Har den hørte fået ansøgningen forelagt?", ja_nej(i_.forelagt_ansoegningen)}});
    punkt("7. Resultatet af høringen");
    tekst(i_.hoeringsresultat);
  }

  void om_arbejdet() {
    punkt("8. Reglerne om konkurrenceforvridning");
    tekst(i_.konkurrence);
    punkt("9. Arbejdet gør nytte i et arbejdsfællesskab");
    tekst(i_.nyttigt_arbejde);
  }

  void om_antallet() {
    punkt("10. Ansatte og placerede, hvis ansøgningen imødekommes");
    const std::string enhed = a_.hoveder ? "personer" : "fuldtidspersoner";
    std::vector<std::pair<std::string, std::string>> l{
        {"Ordinært ansatte (" + enhed + ")", antal(i_.ordinaert_ansatte)},
        {"I nytteindsats, virksomhedspraktik og løntilskud i alt (" + enhed + ")",
         antal(i_.placerede_i_alt)}};
    if (a_.kvote) {
      l.emplace_back("Pladser uden dispensation", std::to_string(*a_.kvote));
      if (i_.pladser)
        l.emplace_back("Pladser ud over dem",
                       std::to_string(std::max<std::int64_t>(0, *i_.pladser - *a_.kvote)));
    }
    if (!i_.rettelsesgrund.empty())
      l.emplace_back("Hvorfor tallene er andre end registerets", i_.rettelsesgrund);
    linjer(std::move(l));
  }

  void om_tiden() {
    punkt("11. Dispensationens varighed");
    linjer({{"Første dag", i_.fra ? paa_dansk(*i_.fra) : std::string(kIkkeOplyst)},
            {"Sidste dag", i_.til ? paa_dansk(*i_.til) : std::string(kIkkeOplyst)}});
    punkt("12. Er opgaverne tidligere udført som ordinært arbejde?");
    linjer({{"Svar", ja_nej(i_.tidligere_ordinaert)}});
    if (i_.tidligere_ordinaert == true) tekst(i_.tidligere_hvornaar);
  }

  void om_genansoegning() {
    punkt("13. Genansøgning");
    if (!i_.genansoegning) {
      tekst("Ansøgningen er ikke en genansøgning.");
      return;
    }
    linjer({{"Er ansøgningen ændret?", ja_nej(i_.aendret)},
            {"Ændringer i P-nummer", eller_ikke_oplyst(i_.aendret_p_nummer)},
            {"Ændringer i opgaverne", eller_ikke_oplyst(i_.aendret_opgaver)},
            {"Ændringer i forholdet mellem placerede og ansatte",
             eller_ikke_oplyst(i_.aendret_forhold)},
            {"Andre ændringer", eller_ikke_oplyst(i_.aendret_andet)},
            {"Hvad den forrige dispensation førte til", eller_ikke_oplyst(i_.effekt)}});
    if (!i_.effekt_grund.empty())
      linjer({{"Hvorfor det er andet end kommunens opgørelse", i_.effekt_grund}});
  }

  void bilag() {
    punkt("Bilag");
    if (a_.bilag.empty()) {
      tekst("Ingen bilag.");
    } else {
      blokke_.emplace_back(Punktliste{a_.bilag, true});
    }
    linjer({{"Fingeraftryk af ansøgning og bilag (SHA-256)", a_.fingeraftryk}});
  }

  const Ansoegningsbrev& a_;
  const Ansoegningsindhold& i_;
  std::vector<Blok> blokke_;
};

}  // namespace

Brev ansoegning(const Ansoegningsbrev& a) {
  return {.titel = a.nr == 1 ? "Ansøgning om dispensation fra rimelighedskravet"
                             : "Ansøgning om dispensation fra rimelighedskravet, indsendelse " +
                                   std::to_string(a.nr),
          .afsender = a.kommune,
          .modtager = {a.raad},
          .dato = a.dag,
          .reference = a.sagsnummer,
          .blokke = Skriver(a).blokke()};
}

}  // namespace nytte::dokumenter
