#include "model/sag/ansoegning.hpp"

#include <array>

namespace nytte {
namespace {

using T = Ansoegningstilstand;
using H = Ansoegningshandling;

struct Overgang {
  T fra;
  H handling;
  Aktoer aktoer;
  T til;
};

// Every way there is. What is not here is not allowed.
constexpr std::array kOvergange{
    Overgang{T::kladde, H::indsend, Aktoer::kommune, T::indsendt},
    Overgang{T::kladde, H::traek_tilbage, Aktoer::kommune, T::trukket_tilbage},
    Overgang{T::indsendt, H::traek_tilbage, Aktoer::kommune, T::trukket_tilbage},
    Overgang{T::indsendt, H::returner, Aktoer::sekretariat, T::mangelfuld},
    Overgang{T::indsendt, H::dagsordensaet, Aktoer::sekretariat, T::dagsordensat},
    Overgang{T::mangelfuld, H::indsend, Aktoer::kommune, T::indsendt},
    Overgang{T::mangelfuld, H::traek_tilbage, Aktoer::kommune, T::trukket_tilbage},
    Overgang{T::dagsordensat, H::tag_af_dagsorden, Aktoer::sekretariat, T::indsendt},
    Overgang{T::dagsordensat, H::returner, Aktoer::sekretariat, T::mangelfuld},
    Overgang{T::dagsordensat, H::traek_tilbage, Aktoer::kommune, T::trukket_tilbage},
    Overgang{T::dagsordensat, H::registrer_afgoerelse, Aktoer::sekretariat,
             T::afventer_bekraeftelse},
    Overgang{T::afventer_bekraeftelse, H::kassere_afgoerelse, Aktoer::sekretariat, T::dagsordensat},
    Overgang{T::afventer_bekraeftelse, H::bekraeft_imoedekommet, Aktoer::sekretariat,
             T::imoedekommet},
    Overgang{T::afventer_bekraeftelse, H::bekraeft_delvist, Aktoer::sekretariat,
             T::delvist_imoedekommet},
    Overgang{T::afventer_bekraeftelse, H::bekraeft_afslag, Aktoer::sekretariat, T::afslaaet},
    // a correction is a new decision that somebody else confirms again
    Overgang{T::imoedekommet, H::ret_afgoerelse, Aktoer::sekretariat, T::afventer_bekraeftelse},
    Overgang{T::delvist_imoedekommet, H::ret_afgoerelse, Aktoer::sekretariat,
             T::afventer_bekraeftelse},
    Overgang{T::afslaaet, H::ret_afgoerelse, Aktoer::sekretariat, T::afventer_bekraeftelse},
    // only where a correction is discarded; the decision before it stands (sager/raad)
    Overgang{T::afventer_bekraeftelse, H::behold_imoedekommet, Aktoer::sekretariat,
             T::imoedekommet},
    Overgang{T::afventer_bekraeftelse, H::behold_delvist, Aktoer::sekretariat,
             T::delvist_imoedekommet},
    Overgang{T::afventer_bekraeftelse, H::behold_afslag, Aktoer::sekretariat, T::afslaaet},
};

}  // namespace

std::optional<Ansoegningstilstand> efter(Ansoegningstilstand fra, Ansoegningshandling h,
                                         Aktoer aktoer) {
  for (const Overgang& o : kOvergange)
    if (o.fra == fra && o.handling == h && o.aktoer == aktoer) return o.til;
  return std::nullopt;
}

bool er_afgjort(Ansoegningstilstand t) {
  return t == T::imoedekommet || t == T::delvist_imoedekommet || t == T::afslaaet;
}

}  // namespace nytte
