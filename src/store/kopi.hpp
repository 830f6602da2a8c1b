#pragma once

#include "store/forbindelse.hpp"

namespace nytte::store {

/// Copies every table but the list of migrations, in an order that references allow, between two
/// databases at the same step of the schema, each in a transaction. `skema` is the one of them that
/// is SQLite: it says which tables and columns there are.
void copy_tables(Forbindelse& from, Forbindelse& to, Forbindelse& skema);

}  // namespace nytte::store
