// Codes of the findings in the case flow; stable, as they stand in answers and in stored grounds.
// Each has its Danish sentence in kontrakt/fund_tekst (a test counts them).
#pragma once

#include "model/kode.hpp"

namespace nytte {

NYTTE_KODE(Fundkode,
           // which body decides, D-01, D-02, D-15
           raad_afgoer, raad_ukendt, dispensation_findes_ikke_mere,
           // the application, D-03 to D-07 and D-14
           ansoeger_er_kommunen, ansoeger_er_ikke_kommunen, punkt_udfyldt, punkt_mangler,
           visiterede_ydelser, visiterede_ydelser_uoplyst,
           // how long, D-09
           varighed_lovlig, varighed_for_kort, varighed_for_lang);

}  // namespace nytte
