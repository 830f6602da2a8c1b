// What the files of the command line share: the line on its way, what every command is built of,
// and each group of commands. Only for kommandolinje*.cpp, which alone know CLI11.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>
#include <vector>

#include "app/kommandolinje.hpp"

namespace nytte::app::kommandolinje {

using N = Kommandonavn;

// The parsed line on its way: CLI11 writes straight into `k`.
struct Tilstand {
  Kommando k{N::serve};
  std::string dato;
  std::string population = "almindelig";
  std::string fuldfoering;
  int tilladt = 2;
  bool valgt = false;
};

// What a command is built of.
CLI::App* tilfoej(CLI::App& over, Tilstand& t, N navn, std::string ord, std::string tekst);
// `kun_database`: only what says which database, and which day it is.
void tilfoej_indstillinger(CLI::App* a, Tilstand& t, bool kun_database);
void fil(CLI::App* a, Tilstand& t, const std::string& tekst, bool paakraevet);
void kommune(CLI::App* a, Tilstand& t, bool paakraevet);

// The groups. The help shows them in the order they are added in, so each is added by itself.
void tilfoej_loven(CLI::App& rod, Tilstand& t);
void tilfoej_frister(CLI::App& rod, Tilstand& t);
void tilfoej_statistik(CLI::App& rod, Tilstand& t);
void tilfoej_data(CLI::App& rod, Tilstand& t);
void tilfoej_fagsystemer(CLI::App& rod, Tilstand& t);
void tilfoej_finder(CLI::App& rod, Tilstand& t);
void tilfoej_brugere(CLI::App& rod, Tilstand& t);
void tilfoej_post(CLI::App& rod, Tilstand& t);
void tilfoej_dfdg(CLI::App& rod, Tilstand& t);
void tilfoej_proevestand(CLI::App& rod, Tilstand& t);
void tilfoej_rapport(CLI::App& rod, Tilstand& t);
void tilfoej_kilder(CLI::App& rod, Tilstand& t);
void tilfoej_kodelister(CLI::App& rod, Tilstand& t);

// The tree once it is built, and what is said of a line that it does not take.
std::vector<CLI::App*> under(CLI::App* a);
// The command that the line has come to.
CLI::App* valgt(CLI::App* a);
// The command as it is written, from "nytte" on.
std::string hvor(CLI::App* a);
std::string grund(CLI::App* rod, const CLI::ParseError& e);
// The script by which a shell completes the commands.
std::string fuldfoering(CLI::App* rod, bool zsh);

}  // namespace nytte::app::kommandolinje
