// Which process this is, so that another one can see that it is gone: a killed process gives back
// nothing it had on a lease.
#pragma once

#include <string>

namespace nytte::app {

/// Machine, its start, process number and the process's own start.
std::string denne_proces();

/// True only for a process of this machine, since its last start, that no longer runs.
bool er_doed_proces(const std::string& hvem);

}  // namespace nytte::app
