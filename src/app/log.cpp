#include "app/log.hpp"

#include <fmt/format.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <iterator>
#include <stdexcept>

namespace nytte::app {
namespace {

void write_json_text(std::string& ud, std::string_view text) {
  ud += '"';
  for (const char tegn : text) {
    const auto kode = static_cast<unsigned char>(tegn);
    if (tegn == '"' || tegn == '\\') {
      ud += '\\';
      ud += tegn;
    } else if (kode < 0x20) {
      fmt::format_to(std::back_inserter(ud), "\\u{:04x}", static_cast<unsigned>(kode));
    } else {
      ud += tegn;
    }
  }
  ud += '"';
}

void write_json_value(std::string& ud, const Log::Vaerdi& vaerdi) {
  if (const auto* text = std::get_if<std::string_view>(&vaerdi)) {
    write_json_text(ud, *text);
  } else if (const auto* heltal = std::get_if<std::int64_t>(&vaerdi)) {
    ud += std::to_string(*heltal);
  } else {
    ud += fmt::format("{:.3f}", std::get<double>(vaerdi));
  }
}

std::shared_ptr<spdlog::logger> open_logger(const std::string& fil) {
  spdlog::sink_ptr sink;
  try {
    if (fil == "-") {
      sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    } else {
      sink = std::make_shared<spdlog::sinks::basic_file_sink_mt>(fil);
    }
  } catch (const spdlog::spdlog_ex& fejl) {
    throw std::runtime_error(fmt::format("cannot open the log: {}", fejl.what()));
  }
  auto logger = std::make_shared<spdlog::logger>("nytte", std::move(sink));
  logger->set_pattern("%v");
  logger->flush_on(spdlog::level::warn);
  return logger;
}

}  // namespace

std::string utc_text(Tidspunkt tid) {
  const std::int64_t dag = tid.sekunder / 86'400;
  const std::int64_t i_dagen = tid.sekunder % 86'400;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", iso(Dato::fra_dagnummer(static_cast<int>(dag))),
                     i_dagen / 3'600, i_dagen / 60 % 60, i_dagen % 60);
}

Log::Log(const std::string& fil, Logniveau mindst, std::function<Tidspunkt()> ur)
    : logger_(open_logger(fil)), mindst_(mindst), ur_(std::move(ur)) {}

void Log::write(Logniveau niveau, std::string_view haendelse, Felter felter) {
  if (niveau < mindst_) return;
  std::string linje = fmt::format(
      "{{\"tid\":\"{}\",\"niveau\":\"{}\",\"haendelse\":", utc_text(ur_()), navn(niveau));
  write_json_text(linje, haendelse);
  for (const auto& [felt, vaerdi] : felter) {
    linje += ',';
    write_json_text(linje, felt);
    linje += ':';
    write_json_value(linje, vaerdi);
  }
  linje += '}';
  const bool vigtig = niveau >= Logniveau::advarsel;
  logger_->log(vigtig ? spdlog::level::warn : spdlog::level::info, linje);
}

void Log::write(const web::Journallinje& linje) {
  const Logniveau niveau = linje.status >= 500 ? Logniveau::fejl : Logniveau::info;
  const double ms = std::chrono::duration<double, std::milli>(linje.varighed).count();
  const Felter felter{{"korrelation", linje.korrelation},
                      {"metode", linje.method},
                      {"rute", linje.rute},
                      {"status", static_cast<std::int64_t>(linje.status)},
                      {"ms", ms},
                      {"bytes", static_cast<std::int64_t>(linje.bytes)},
                      {"bruger", linje.bruger}};
  write(niveau, "anmodning", felter);
  if (linje.fejl.empty()) return;
  write(Logniveau::fejl, "undtagelse", {{"korrelation", linje.korrelation}, {"fejl", linje.fejl}});
}

void Log::flush() { logger_->flush(); }

}  // namespace nytte::app
