// The settings of what goes between nytte and others.
#include <utility>

#include "app/indstillinger_raekker.hpp"

namespace nytte::app {
namespace {

// The post: how mail and Digital Post leave the house.
std::vector<Raekke> post_rows() {
  using I = Indstillinger;
  return {
      {{"basis_url", "",
        "det, links i breve begynder med (https://…); tom: serverens egen adresse"},
       text_into(&I::basis_url)},
      {{"mail_server", "", "smtp://vært:587 (STARTTLS) eller smtps://vært; tom: mails i en mappe"},
       text_into(&I::mail_server)},
      {{"mail_uden_tls", "nej", "send ukrypteret over smtp://, kun på et net, du stoler på"},
       flag_into(&I::mail_uden_tls)},
      {{"mail_bruger", "", "brugernavn hos mailserveren; tom: uden login"},
       text_into(&I::mail_bruger)},
      {{"mail_adgangskode_fil", "", "fil med adgangskoden til mailserveren"},
       text_into(&I::mail_adgangskode_fil)},
      {{"mail_ca_fil", "", "certifikater, mailserveren må have; tom: maskinens egne"},
       text_into(&I::mail_ca_fil)},
      {{"mail_afsender", "nytte@localhost", "adressen, mails sendes fra"},
       text_into(&I::mail_afsender)},
      {{"mail_navn", "nytte", "navnet, mails sendes fra"}, text_into(&I::mail_navn)},
      {{"mail_frist_sekunder", "60", "så længe må mailserveren være om en mail"},
       number_into(&I::mail_frist_sekunder, 1, 300)},
      {{"mail_mappe", "", "mappe til mails, når der ingen server er; tom: post/ud i data-mappen"},
       text_into(&I::mail_mappe)},
      {{"mail_retur_mappe", "", "mappe med returmails (.eml); tom: post/retur i data-mappen"},
       text_into(&I::mail_retur_mappe)},
      {{"digital_post_cvr", "",
        "kommunens CVR-nummer som afsender; tom: Digital Post er slået fra"},
       text_into(&I::digital_post_cvr)},
      {{"digital_post_navn", "", "kommunens navn som afsender i Digital Post"},
       text_into(&I::digital_post_navn)},
      {{"digital_post_mappe", "", "mappe til Digital Post; tom: digital_post/ud i data-mappen"},
       text_into(&I::digital_post_mappe)},
      {{"digital_post_kvitteringer", "",
        "mappe med kvitteringer; tom: digital_post/ind i data-mappen"},
       text_into(&I::digital_post_kvitteringer)},
      {{"post_i_server", "ja", "serveren sender selv; nej: nytte post send køres udefra"},
       flag_into(&I::post_i_server)},
      {{"post_sekunder", "10", "så tit ses der efter post"},
       number_into(&I::post_sekunder, 1, 3'600)},
      {{"post_opgiv_timer", "72", "en mail, der ikke kan komme af sted så længe, opgives"},
       number_into(&I::post_opgiv_timer, 1, 720)},
      {{"daglig_mail_klokken", "6", "fra denne time (0-23) laves de daglige mails om frister"},
       number_into(&I::daglig_mail_klokken, 0, 23)}};
}

// The national register.
std::vector<Raekke> dfdg_rows() {
  using I = Indstillinger;
  return {
      {{"dfdg_form", "", "registerets form: rest eller soap; tom: der sendes intet"},
       text_into(&I::dfdg_form)},
      {{"dfdg_adresse", "", "registerets adresse, https://vært:port"}, text_into(&I::dfdg_adresse)},
      {{"dfdg_miljoe", "proeve",
        "proeve eller produktion; i produktion må ingen kode være opdigtet"},
       text_into(&I::dfdg_miljoe)},
      {{"dfdg_certifikat", "", "vores certifikat til registeret (PEM)"},
       text_into(&I::dfdg_certifikat)},
      {{"dfdg_noegle", "", "nøglen til vores certifikat (PEM)"}, text_into(&I::dfdg_noegle)},
      {{"dfdg_ca", "", "certifikater, registeret må have; tom: maskinens egne"},
       text_into(&I::dfdg_ca)},
      {{"dfdg_bruger_id", "", "CVR:…-UUID:… fra certifikatet; sendes som brugerens id"},
       text_into(&I::dfdg_bruger_id)},
      {{"dfdg_frist_sekunder", "60", "så længe må registeret være om et svar"},
       number_into(&I::dfdg_frist_sekunder, 1, 300)},
      {{"dfdg_i_server", "ja", "serveren sender selv; nej: nytte dfdg send køres udefra"},
       flag_into(&I::dfdg_i_server)},
      {{"dfdg_sekunder", "10", "så tit ses der efter registreringer"},
       number_into(&I::dfdg_sekunder, 1, 3'600)},
      {{"dfdg_afstem_klokken", "2", "fra denne time (0-23) læses alt igangværende tilbage"},
       number_into(&I::dfdg_afstem_klokken, 0, 23)},
      {{"dfdg_webhook_port", "0", "port til registerets beskeder; 0: der lyttes ikke"},
       number_into(&I::dfdg_webhook_port, 0, 65'535)},
      {{"dfdg_webhook_adresse", "127.0.0.1", "IP-adresse, der lyttes på efter beskeder"},
       text_into(&I::dfdg_webhook_adresse)},
      {{"dfdg_webhook_certifikat", "", "certifikat til modtagelsen af beskeder (PEM)"},
       text_into(&I::dfdg_webhook_certifikat)},
      {{"dfdg_webhook_noegle", "", "nøglen til det (PEM)"}, text_into(&I::dfdg_webhook_noegle)},
      {{"dfdg_webhook_ca", "", "hvem der må sige god for registeret som afsender (PEM)"},
       text_into(&I::dfdg_webhook_ca)},
      {{"dfdg_webhook_navn", "", "navnet (CN), afsenderens certifikat skal have"},
       text_into(&I::dfdg_webhook_navn)},
      {{"dfdg_webhook_organisation", "", "organisationen (O), afsenderens certifikat skal have"},
       text_into(&I::dfdg_webhook_organisation)}};
}

std::optional<std::string> set_jobindsats_version(Indstillinger& i, const std::string& text) {
  if (text != "v2" && text != "v3") return "skal være v2 eller v3";
  i.jobindsats_udgave = text;
  return std::nullopt;
}

// Sources beside the national register.
std::vector<Raekke> source_rows() {
  using I = Indstillinger;
  return {
      {{"cvr_adresse", "", "CVR's distribution (https://…/cvr-permanent); tom: CVR spørges ikke"},
       text_into(&I::cvr_adresse)},
      {{"cvr_bruger", "", "brugernavn hos CVR"}, text_into(&I::cvr_bruger)},
      {{"cvr_adgangskode_fil", "", "fil med adgangskoden til CVR"},
       text_into(&I::cvr_adgangskode_fil)},
      {{"vitas_mappe", "", "mappe, hvor beskeder og sager fra VITAS lægges; tom: ingen"},
       text_into(&I::vitas_mappe)},
      {{"vitas_adresse", "", "adresse, hvor en sag i VITAS hentes; tom: sager kommer som filer"},
       text_into(&I::vitas_adresse)},
      {{"vitas_token_fil", "", "fil med token til VITAS"}, text_into(&I::vitas_token_fil)},
      {{"jobindsats_adresse", "",
        "jobindsats' API, fx https://api.jobindsats.dk; tom: tal kommer som filer"},
       text_into(&I::jobindsats_adresse)},
      {{"jobindsats_udgave", "v3", "udgave af jobindsats' API: v2 eller v3"},
       set_jobindsats_version},
      {{"jobindsats_token_fil", "", "fil med token til jobindsats"},
       text_into(&I::jobindsats_token_fil)}};
}

}  // namespace

std::vector<Raekke> exchange_rows() {
  auto alle = post_rows();
  for (auto& raekke : dfdg_rows()) alle.push_back(std::move(raekke));
  for (auto& raekke : source_rows()) alle.push_back(std::move(raekke));
  return alle;
}

}  // namespace nytte::app
