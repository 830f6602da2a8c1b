#include "model/cpr.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <type_traits>

namespace nytte {
namespace {

template <class T>
concept Kan_skrives = requires(std::ostream& os, const T& t) {
  os << t;
};

// All numbers here are invented, fail modulus 11 and are not born on 1 January.
TEST(Cpr, laeses_med_og_uden_bindestreg) {
  EXPECT_EQ(Cpr::laes("120385-1233"), Cpr::laes("1203851233"));
  EXPECT_TRUE(Cpr::laes(" 1203851233 "));
}

TEST(Cpr, afviser_det_der_ikke_er_ti_cifre_med_en_dato) {
  for (const char* t : {"", "120385123", "12038512333", "1203-851233", "120385-123x", "3203851233",
                        "1213851233", "2902011233", "0003851233", "120385--1233"})
    EXPECT_FALSE(Cpr::laes(t)) << t;
}

TEST(Cpr, skuddag_kun_i_skudaar) {
  EXPECT_TRUE(Cpr::laes("2902041234").has_value());
  EXPECT_FALSE(Cpr::laes("2902051233").has_value());
}

// The century by the seventh digit.
TEST(Cpr, aarhundredet_staar_i_det_syvende_ciffer) {
  struct Eksempel {
    const char* cpr;
    int aar;
  };
  for (const auto& [cpr, aar] :
       {Eksempel{"1203850233", 1985}, Eksempel{"1203853233", 1985}, Eksempel{"1203364234", 2036},
        Eksempel{"1203374233", 1937}, Eksempel{"1203575233", 2057}, Eksempel{"1203585233", 1858},
        Eksempel{"1203578234", 2057}, Eksempel{"1203588233", 1858}, Eksempel{"1203369233", 2036},
        Eksempel{"1203379233", 1937}})
    EXPECT_EQ(Cpr::laes(cpr)->foedselsdato(), Dato::fra(aar, 3, 12)) << cpr;
}

TEST(Cpr, vises_kun_maskeret) {
  EXPECT_EQ(Cpr::laes("1203851233")->maskeret(), "120385-xxxx");
  EXPECT_EQ(Cpr::laes("120385-1233")->udlever(CprFormaal::gem_i_database), "1203851233");
  static_assert(!Kan_skrives<Cpr>, "a CPR number must not slip into a log");
}

}  // namespace
}  // namespace nytte
