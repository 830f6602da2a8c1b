// The frozen points of an application as a document. For this folder only.
#pragma once

#include "dokumenter/brev.hpp"
#include "sager/raad/raadssag.hpp"

namespace nytte::sager {

dokumenter::Brev ansoegningspapir(store::Forbindelse& db, const Raadssag& sag);

}  // namespace nytte::sager
