// A workplace with a shop steward at the P-number and one at the CVR number, a job order nobody has
// been heard about, and a mailbox that the tests empty by hand.
#pragma once

#include <algorithm>

#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/post/link.hpp"
#include "sager/post/virkning.hpp"
#include "store/hoering.hpp"
#include "store/hoeringssag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

inline const std::string kPdf =
    "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]"
    "/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n"
    "xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n "
    "\ntrailer\n<</Root 1 0 R/Size 4>>\nstartxref\n163\n%%EOF\n";

class Hoeringsverden : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    jobordre = opret_jobordre(db(), konsulent(), ordre(1, 3)).value();
    kim = repraesentant(Niveau::tr_p_nummer, "Kim Holm", "kim@example.dk");
    repraesentant(Niveau::tr_cvr, "Bo Lund", "bo@example.dk");
  }

  RepraesentantId repraesentant(Niveau n, const std::string& navnet, const std::string& email) {
    const bool paa_stedet = n == Niveau::tr_p_nummer || n == Niveau::mr_p_nummer;
    const auto r =
        registrer_repraesentant(db(), konsulent(),
                                {.id = {},
                                 .niveau = n,
                                 .p_nummer = paa_stedet ? std::optional(p_nummer()) : std::nullopt,
                                 .cvr = cvr(),
                                 .faggruppe = "FOA",
                                 .navn = navnet,
                                 .organisation = "FOA Aarhus",
                                 .email = email,
                                 .fra = Dato::af(2019, 1, 1),
                                 .til = {}});
    EXPECT_TRUE(r) << fejltekst(r);
    return r.value().id;
  }
  void fravaer(RepraesentantId hvem, Dato fra, Dato til) {
    ASSERT_TRUE(registrer_fravaer(db(), konsulent(),
                                  {.repraesentant = hvem, .fra = fra, .til = til, .grund = "syg"}));
  }

  NyHoeringssag ny() const {
    return {.jobordre = jobordre.id,
            .arbejdsgiver = Arbejdsgiverpart{"Leder Jensen", "leder@example.dk"}};
  }
  Hoeringssagsvisning opret(Dato i_dag = kDag) {
    const auto v = opret_hoeringssag(db(), konsulent(i_dag), ny());
    EXPECT_TRUE(v) << fejltekst(v);
    return v.value();
  }
  Hoeringssagsvisning vis(HoeringssagId id) {
    return vis_hoeringssag(db(), konsulent(), id).value();
  }
  static Henvendelsesvalg valg(const Hoeringssagsvisning& v, std::size_t nr = 0) {
    const auto& h = v.henvendelser.at(nr).henvendelse;
    return {h.id, h.version};
  }
  static Udsendelse udsendelse(const Hoeringssagsvisning& v, std::size_t nr = 0) {
    return {.valg = valg(v, nr), .kontakt = "Mette Konsulent, 89 40 00 00"};
  }
  Henvendelse henvendelse(const Hoeringssagsvisning& v, std::size_t nr = 0) {
    return store::find_henvendelse(db(), v.henvendelser.at(nr).henvendelse.id).value();
  }
  Meddelelse sidste_mail(const Hoeringssagsvisning& v, std::size_t nr = 0) {
    return vis(v.sag.id).henvendelser.at(nr).post.back();
  }
  // What the worker of the post does with a message: the fate, and what it means.
  void skaebne(Meddelelse m, Meddelelsestilstand t, Dato dag = kDag) {
    m.tilstand = t;
    if (t == Meddelelsestilstand::afsendt) m.afsendt = konsulent(dag).nu;
    Kontekst program = konsulent(dag);
    program.bruger.id = {};
    efter_afsendelse(db(), program, m);
  }
  // A link as the worker makes it when it sends the mail.
  std::string link(const Hoeringssagsvisning& v, std::size_t nr = 0, Dato udloeber = kDag + 22,
                   std::optional<MeddelelseId> meddelelse = {}) {
    return nyt_link(
        db(), {std::string(kSvarformaal), std::string(kHenvendelsesemne),
               std::to_string(v.henvendelser.at(nr).henvendelse.id.vaerdi),
               Tidspunkt{std::int64_t{udloeber.dagnummer()} * 86'400}, konsulent().nu, meddelelse});
  }
  Linkanmodning ved(const std::string& token, Dato dag = kDag) {
    return {.token = token, .nu = konsulent(dag).nu, .i_dag = dag};
  }
  static Svarindhold ja() {
    return {.droeftet = true,
            .droeftet_dato = kDag - 1,
            .forhold_holder = true,
            .enig = true,
            .bemaerkning = "Fint.",
            .navn = "Kim Holm"};
  }
  Resultat<Svarside> svar(const Hoeringssagsvisning& v, std::size_t nr, const Svarindhold& s) {
    return besvar(db(), ved(link(v, nr)), s);
  }

  Jobordre jobordre{ordre()};
  RepraesentantId kim;
};

}  // namespace nytte::sager::test
