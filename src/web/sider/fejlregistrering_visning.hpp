// The findings of a list: all of them, and one with its grounds and what to do about it.
#pragma once

#include "sager/fejlregistrering/gennemgang.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct FundSide {
  sager::Fundvisning visning;
  sager::Fundoenske oenske{};
  int side = 1;
  int sider = 1;
};
Webside vis_fund(const Ramme& ramme, const FundSide& s);

struct EtFundSide {
  FagsystemimportId import;
  sager::Fundlinje linje;
  Formular formular{};
};
Webside vis_et_fund(const Ramme& ramme, EtFundSide s);

// "/fagsystemer/3/fund", "/fagsystemer/3/fund/17/for_lang"
std::string fundsti(FagsystemimportId import);
std::string fundsti(FagsystemimportId import, const Fejlregistrering& f);

}  // namespace nytte::web
