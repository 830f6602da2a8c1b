// Attendance on a bad connection: what was chosen stays on the phone until the server has answered, and is sent again
// politely. Sending twice is the same as once there. Everything works without this file.
const form = () => document.querySelector("form[data-fremmoede]");
const noegle = () => `fremmoede:${form().action}:${form().dato.value}`;
const FELTER = /^[vtb]\d+$|^grund$/;
const SENERE = /^(kom_for_sent|aftalt_fravaer|sendt_hjem)$/;
let venter = 0;
let sender = false;

const sig = (tekst) => {
  document.getElementById("linje").textContent = tekst;
};
const valg = () => [...new FormData(form())].filter(([n, v]) => FELTER.test(n) && v !== "");
const husk = () => sessionStorage.setItem(noegle(), JSON.stringify(valg()));

function hent_frem() {
  const gemt = JSON.parse(sessionStorage.getItem(noegle()) ?? "null");
  if (!gemt) return;
  const nu = JSON.stringify(valg());
  for (const [n, v] of gemt) {
    const felt = form().elements[n];
    if (felt) felt.value = v;
  }
  if (JSON.stringify(valg()) === nu) return;
  sig("Valg, der ikke er sendt endnu, er fundet frem igen.");
  for (const r of form().querySelectorAll("input[type=radio]:checked")) fold_ud(r);
}

// Whoever came late, was sent home or has an agreement needs a field more.
function fold_ud(felt) {
  if (felt.type === "radio" && felt.checked && SENERE.test(felt.value))
    felt.closest("fieldset").querySelector("details").open = true;
}

async function send() {
  if (sender) return;
  sender = true;
  clearTimeout(venter);
  husk();
  sig("Sender …");
  try {
    const krop = new URLSearchParams(new FormData(form()));
    krop.set("handling", "gem");
    const svar = await fetch(form().action, { method: "POST", body: krop, signal: AbortSignal.timeout(20000) });
    if (svar.status >= 500 || svar.status === 408 || svar.status === 429) throw new Error(String(svar.status));
    await modtag(svar);
  } catch {
    igen();
  } finally {
    sender = false;
  }
}

async function modtag(svar) {
  const sti = new URL(svar.url).pathname;
  if (sti === "/login" || svar.status === 401 || svar.status === 403) {
    location.assign(`/login?til=${encodeURIComponent(location.pathname + location.search)}`);
    return;
  }
  sessionStorage.removeItem(noegle());
  forsoeg = 0;
  if (svar.ok && svar.redirected) {
    location.replace(svar.url);
    return;
  }
  const side = new DOMParser().parseFromString(await svar.text(), "text/html");
  document.querySelector("main").replaceWith(side.querySelector("main"));
  document.title = side.title;
  start();
  document.querySelector("[role=alert]")?.focus();
}

let forsoeg = 0;
function igen() {
  const om = Math.min(60, 3 * 2 ** forsoeg++);
  sig(`Ingen forbindelse. Valgene er gemt på telefonen, og der prøves igen om ${om} sekunder.`);
  venter = setTimeout(send, om * 1000);
}

function alle_moedt() {
  let antal = 0;
  for (const gruppe of form().querySelectorAll("fieldset")) {
    if (gruppe.querySelector("input[type=radio]:checked")) continue;
    const kom = gruppe.querySelector("input[value=kom]");
    if (!kom) continue;
    kom.checked = true;
    antal++;
  }
  husk();
  sig(antal === 0 ? "Alle har et valg allerede." : `${antal} er sat til mødt. Tryk Gem for at registrere dem.`);
}

function start() {
  if (!form()) return;
  form().addEventListener("input", (e) => {
    fold_ud(e.target);
    husk();
  });
  form().addEventListener("submit", (e) => {
    e.preventDefault();
    if (e.submitter?.value === "alle") alle_moedt();
    else send();
  });
  hent_frem();
}

window.addEventListener("online", () => forsoeg > 0 && send());
start();
