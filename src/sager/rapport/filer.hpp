// The report and the list of places as files: one table for CSV and XLSX, and a cover for the PDF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dokumenter/brev.hpp"
#include "dokumenter/diagram.hpp"
#include "dokumenter/xlsx.hpp"
#include "model/resultat.hpp"
#include "model/sag/rapport.hpp"

namespace nytte::sager {

// The rows; no version number and no day, so that the same rows are the same bytes.
dokumenter::Regneark som_regneark(const Rapport& r);
dokumenter::Regneark som_regneark(const Pladsoversigt& o);

// What stands beside the rows in the files.
struct Rapportmaerke {
  std::int32_t nummer = 0;  // 0: a draft
  Dato dato;                // the day it was drawn up
  std::string fingeraftryk = {};
  std::string grund = {};
};
// Main figures, charts with their tables, workplaces, what is missing.
dokumenter::Brev som_brev(const Rapport& r, const Rapportmaerke& m);
dokumenter::Brev som_brev(const Pladsoversigt& o);

Resultat<std::string> som_fil(const Rapport& r, const Rapportmaerke& m, Rapportformat format);
Resultat<std::string> som_fil(const Pladsoversigt& o, Rapportformat format);
// "opgoerelse-751-2024K2-v1.csv"; "kladde" instead of the number for a draft.
std::string filnavn(const Rapport& r, std::int32_t nummer, Rapportformat format);
std::string filnavn(const Pladsoversigt& o, Rapportformat format);
std::string_view medietype(Rapportformat format);

// The charts of the page and the PDF.
std::vector<dokumenter::Diagram> diagrammer(const Rapport& r);

// Main figures in words and numbers, in order.
std::vector<std::pair<std::string, std::string>> hovedtal(const Rapport& r);
// "Ugentlig arbejdstid mangler"
std::string_view advarselsord(Rapportadvarselart art);
// "Særligt tilrettelagt nytteindsats"
std::string_view ordningsord(Rapportordning o);
// Hundredths as "1.234,50".
std::string paa_dansk(Hundrededele h);

}  // namespace nytte::sager
