// The daily mail of deadlines, and reminders of projects that wait for an approval, when the hour
// has come.
#pragma once

#include "app/indstillinger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::app {

/// Lays the mails that are due in the post, once a day from the hour `daglig_mail_klokken` in
/// Copenhagen; as often as it is called, nobody is told twice (sager/frister/paamindelser,
/// sager/projekt). Returns how many mails of deadlines. Throws store::DatabaseFejl.
int pas_daglig_mail(store::Forbindelse& db, const Indstillinger& i);

}  // namespace nytte::app
