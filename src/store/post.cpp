#include "store/post.hpp"

#include "store/felter.hpp"
#include "store/sql_bygger.hpp"

namespace nytte::store {
namespace {

constexpr std::string_view kMeddelelse =
    "m.id, m.kommune, m.kanal, m.modtager_navn, m.modtager, m.borger, m.titel, m.tekst, m.emne,"
    " m.noegle, m.tilstand, m.forsoeg, m.fejl, m.oprettet, m.afsendt, COALESCE(m.bruger, 0)";

Meddelelse laes(Laeser& r) {
  return {.id = r.next<MeddelelseId>(),
          .kommune = r.next<Kommunekode>(),
          .kanal = r.next<Kanal>(),
          .modtager_navn = r.next<std::string>(),
          .modtager = r.next<std::string>(),
          .borger = r.next<std::optional<BorgerId>>(),
          .titel = r.next<std::string>(),
          .tekst = r.next<std::string>(),
          .emne = r.next<std::string>(),
          .noegle = r.next<std::string>(),
          .bilag = {},
          .bilagsnavne = {},
          .tilstand = r.next<Meddelelsestilstand>(),
          .forsoeg = r.next<std::int32_t>(),
          .fejl = r.next<std::string>(),
          .oprettet = r.next<Tidspunkt>(),
          .afsendt = r.next<std::optional<Tidspunkt>>(),
          .bruger = r.next<BrugerId>()};
}

Meddelelse laes_raekke(const Raekke& row) {
  Laeser r(row);
  return laes(r);
}

void laes_bilag(Forbindelse& db, Meddelelse& m) {
  db.query(
      "SELECT sha256, navn FROM meddelelse_bilag WHERE meddelelse = $1 ORDER BY id",
      [&](const Raekke& row) {
        m.bilag.emplace_back(row.text(0));
        m.bilagsnavne.emplace_back(row.text(1));
      },
      m.id);
}

std::optional<Linkvalg> laes_linkvalg(Laeser& r) {
  const auto formaal = r.next<std::optional<std::string>>();
  const auto udloeber = r.next<std::optional<Tidspunkt>>();
  const auto sti = r.next<std::optional<std::string>>();
  if (!formaal || !udloeber || !sti) return std::nullopt;
  return Linkvalg{*formaal, *udloeber, *sti};
}

Postsag laes_postsag(const Raekke& row) {
  Laeser r(row);
  return {.meddelelse = laes(r),
          .uuid = r.next<std::string>(),
          .besked_id = r.next<std::string>(),
          .link = laes_linkvalg(r),
          .venter_siden = r.next<Tidspunkt>()};
}

}  // namespace

MeddelelseId insert_meddelelse(Forbindelse& db, const Meddelelse& m, const std::string& uuid,
                               const std::optional<Linkvalg>& link) {
  const MeddelelseId id{new_id(
      db,
      "INSERT INTO meddelelse (uuid, kommune, kanal, modtager_navn, modtager, borger, titel, tekst,"
      " emne, noegle, link_formaal, link_udloeber, link_sti, oprettet, bruger, tilstand,"
      " venter_siden, naeste_forsoeg) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
      " $13, $14, $15, 'venter', $14, $14) RETURNING id",
      {parameter(uuid), parameter(m.kommune), parameter(m.kanal), parameter(m.modtager_navn),
       parameter(m.modtager), parameter(m.borger), parameter(m.titel), parameter(m.tekst),
       parameter(m.emne), parameter(m.noegle), link ? parameter(link->formaal) : Parameter{},
       link ? parameter(link->udloeber) : Parameter{}, link ? parameter(link->sti) : Parameter{},
       parameter(m.oprettet), m.bruger.vaerdi == 0 ? Parameter{} : parameter(m.bruger)})};
  for (std::size_t i = 0; i < m.bilag.size(); ++i)
    db.execute("INSERT INTO meddelelse_bilag (meddelelse, sha256, navn) VALUES ($1, $2, $3)", id,
               m.bilag[i], m.bilagsnavne.at(i));
  return id;
}

std::optional<Postsag> find_meddelelse(Forbindelse& db, MeddelelseId id) {
  static const auto sql = "SELECT " + std::string(kMeddelelse) +
                          ", m.uuid, m.besked_id, m.link_formaal, m.link_udloeber, m.link_sti,"
                          " m.venter_siden FROM meddelelse m WHERE m.id = $1";
  auto p = db.first(sql, laes_postsag, id);
  if (p) laes_bilag(db, p->meddelelse);
  return p;
}

std::optional<MeddelelseId> find_besked(Forbindelse& db, const std::string& besked_id) {
  if (besked_id.empty()) return std::nullopt;
  return db.value<MeddelelseId>("SELECT id FROM meddelelse WHERE besked_id = $1", besked_id);
}

std::optional<MeddelelseId> find_uuid(Forbindelse& db, const std::string& uuid) {
  return db.value<MeddelelseId>("SELECT id FROM meddelelse WHERE uuid = $1", uuid);
}

std::vector<Meddelelse> list_meddelelser(Forbindelse& db, Kommunekode kommune,
                                         const std::string& emne, const std::string& noegle) {
  static const auto sql =
      "SELECT " + std::string(kMeddelelse) +
      " FROM meddelelse m WHERE m.kommune = $1 AND m.emne = $2 AND m.noegle = $3 ORDER BY m.id";
  auto alle = db.all(sql, laes_raekke, kommune, emne, noegle);
  for (auto& m : alle) laes_bilag(db, m);
  return alle;
}

std::vector<Postforsoeg> list_postforsoeg(Forbindelse& db, MeddelelseId id) {
  return db.all(
      "SELECT f.nr, f.tid, f.skridt, f.grund, COALESCE(f.bruger, 0), COALESCE(b.navn, '')"
      " FROM meddelelse_forsoeg f LEFT JOIN bruger b ON b.id = f.bruger"
      " WHERE f.meddelelse = $1 ORDER BY f.id",
      [](const Raekke& row) {
        Postforsoeg f;
        Laeser(row) >> f.nr >> f.tid >> f.skridt >> f.grund >> f.bruger >> f.bruger_navn;
        return f;
      },
      id);
}

Liste<Meddelelse> find_post(Forbindelse& db, Kommunekode kommune, const Postfilter& filter,
                            const Side& side) {
  Betingelser where;
  where.og("m.kommune = ?", kommune)
      .og_hvis("m.tilstand = ?", filter.tilstand)
      .og_hvis("m.kanal = ?", filter.kanal);
  return find_liste(db, {kMeddelelse, "meddelelse m", {"m.id"}}, where, side, laes_raekke);
}

std::vector<Meddelelse> list_usendt(Forbindelse& db) {
  static const auto sql = "SELECT " + std::string(kMeddelelse) +
                          " FROM meddelelse m WHERE m.tilstand <> 'afsendt' ORDER BY m.id";
  return db.all(sql, laes_raekke);
}

Postoptaelling count_post(Forbindelse& db, std::optional<Kommunekode> kommune) {
  Postoptaelling antal;
  Betingelser where;
  where.og_hvis("kommune = ?", kommune);
  const auto laes_antal = [&](const Raekke& row) {
    Laeser r(row);
    const auto tilstand = r.next<Meddelelsestilstand>();
    const auto i_alt = r.next<std::int64_t>();
    using T = Meddelelsestilstand;
    switch (tilstand) {
      case T::venter:
        antal.venter = i_alt;
        r >> antal.fejlet >> antal.aeldste_ventende;
        break;
      case T::i_mappe:
        antal.i_mappe = i_alt;
        break;
      case T::afsendt:
        antal.afsendt = i_alt;
        break;
      case T::afvist:
        antal.afvist = i_alt;
        break;
      case T::returneret:
        antal.returneret = i_alt;
        break;
      case T::opgivet:
        antal.opgivet = i_alt;
        break;
    }
  };
  db.run(
      "SELECT tilstand, COUNT(*), SUM(CASE WHEN fejl <> '' THEN 1 ELSE 0 END), MIN(oprettet)"
      " FROM meddelelse" +
          where.sql() + " GROUP BY tilstand",
      where.parametre(), laes_antal);
  return antal;
}

}  // namespace nytte::store
