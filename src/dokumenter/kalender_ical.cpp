#include "dokumenter/kalender_ical.hpp"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace nytte::dokumenter {
namespace {

struct Frigoer {
  void operator()(icalcomponent* c) const { icalcomponent_free(c); }
};
using Komponent = std::unique_ptr<icalcomponent, Frigoer>;

icaltimetype som_dag(Dato d) {
  icaltimetype t = icaltime_null_time();
  t.year = d.aar();
  t.month = d.maaned_i_aaret();
  t.day = d.dag();
  t.is_date = 1;
  return t;
}

icalcomponent* haendelse(const Kalenderpost& p, Tidspunkt nu) {
  icalcomponent* e = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  icalcomponent_add_property(e, icalproperty_new_uid(p.uid.c_str()));
  icalcomponent_add_property(
      e, icalproperty_new_dtstamp(icaltime_from_timet_with_zone(static_cast<time_t>(nu.sekunder), 0,
                                                                icaltimezone_get_utc_timezone())));
  icalcomponent_add_property(e, icalproperty_new_dtstart(som_dag(p.dag)));
  // The end of an event of a whole day is the day after it.
  icalcomponent_add_property(e, icalproperty_new_dtend(som_dag(p.dag + 1)));
  icalcomponent_add_property(e, icalproperty_new_summary(p.titel.c_str()));
  if (!p.tekst.empty())
    icalcomponent_add_property(e, icalproperty_new_description(p.tekst.c_str()));
  // It takes no time of the day it stands on.
  icalcomponent_add_property(e, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  return e;
}

}  // namespace

std::string som_ical(const std::string& navn, const std::vector<Kalenderpost>& poster,
                     Tidspunkt nu) {
  const Komponent kalender(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  icalcomponent_add_property(kalender.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(kalender.get(), icalproperty_new_prodid("-//nytte//frister//DA"));
  icalcomponent_add_property(kalender.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  icalproperty* x = icalproperty_new_x(navn.c_str());
  icalproperty_set_x_name(x, "X-WR-CALNAME");
  icalcomponent_add_property(kalender.get(), x);
  for (const auto& p : poster) icalcomponent_add_component(kalender.get(), haendelse(p, nu));
  const std::unique_ptr<char, decltype(&std::free)> tekst(
      icalcomponent_as_ical_string_r(kalender.get()), &std::free);
  return tekst.get();
}

}  // namespace nytte::dokumenter
