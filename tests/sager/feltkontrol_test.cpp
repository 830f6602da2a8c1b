#include "sager/feltkontrol.hpp"

#include <gtest/gtest.h>

namespace nytte::sager::test {
namespace {

TEST(Feltkontrol, en_mailadresse_er_en_modtager_og_intet_andet) {
  for (const char* god : {"tr@skole.dk", "a.b+c@x-y.dk", "o'hara@x.dk", "nytte@localhost"})
    EXPECT_TRUE(er_mailadresse(god)) << god;
  for (const char* daarlig :
       {"", "tr", "@x.dk", "tr@", "tr@skole", "tr@x.dk, en@y.dk", "tr@x.dk\r\nBcc: y@z.dk",
        "tr @x.dk", "<tr@x.dk>", "tr@x..dk", "tr@x.dk>", "tr@@x.dk", "t\x7fr@x.dk", "tr@-x.dk",
        "tr@x-.dk", "tr@.dk", "bl\xc3\xa5@x.dk"})
    EXPECT_FALSE(er_mailadresse(daarlig)) << daarlig;
  EXPECT_FALSE(er_mailadresse(std::string(65, 'a') + "@x.dk"));
}

}  // namespace
}  // namespace nytte::sager::test
