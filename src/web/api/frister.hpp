// A deadline as JSON, for the list of all and the work list.
#pragma once

#include "kontrakt/json_skriver.hpp"
#include "sager/frister/frister.hpp"

namespace nytte::web::api {

void skriv_frist(kontrakt::JsonSkriver& w, const sager::Fristpunkt& p);

}  // namespace nytte::web::api
