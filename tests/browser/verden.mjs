// What a scenario needs before it begins, made through the pages as a user would. Every name and number is invented;
// each call gives new ones, so that scenarios do not meet.
import { fill_form, form_to, send, text_of } from "./browser.mjs";

let next = 0;
const number = () => ++next;

/** A P-number no example workplace has. */
export const new_p_nummer = () => String(9_800_000_000 + number());

/** Every CPR number a scenario has typed. */
export const typed_cprs = [];

/** A CPR number that fails modulus 11, born in March 1980 on another day than the first. */
export function new_cpr() {
  const n = number();
  for (let tail = 1000 + n * 7; ; tail++) {
    const digits = `${String(2 + (n % 26)).padStart(2, "0")}0380${String(tail % 10_000).padStart(4, "0")}`;
    const sum = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((s, w, i) => s + w * Number(digits[i]), 0);
    if (sum % 11 === 0) continue;
    typed_cprs.push(digits);
    return digits;
  }
}

const pad = (n) => String(n).padStart(2, "0");
/** The caseworker's way of writing a date. */
export const danish = (d) => `${pad(d.getDate())}-${pad(d.getMonth() + 1)}-${d.getFullYear()}`;
export const in_days = (n) => {
  const d = new Date();
  return new Date(d.getFullYear(), d.getMonth(), d.getDate() + n);
};

/** Opens the folded part with this heading, if it is closed. */
export async function unfold(page, heading) {
  const part = page.locator("details", { has: page.locator("summary", { hasText: heading }) }).last();
  if ((await part.getAttribute("open")) === null) await part.locator("summary").first().click();
}

export async function create_arbejdssted(page, navn, fields = {}) {
  const p = fields.p_nummer ?? new_p_nummer();
  await page.goto("/arbejdssteder");
  await page.click("main a[href='/arbejdssteder/ny']");
  const form = form_to("/arbejdssteder/ny");
  await fill_form(page, form, {
    p_nummer: p,
    cvr: `98${p.slice(-6)}`,
    navn,
    adresse: "Prøvevej 1",
    postnummer: "8450",
    by: "Hammel",
    sektor: "kommune",
    ...fields,
  });
  await send(page, `${form} .button-primary`);
  return p;
}

/** Staff of the months: { "2014-06": { hoveder: "5" }, ... } */
export async function give_staff(page, p, months) {
  for (const [maaned, figures] of Object.entries(months)) {
    await page.goto(`/arbejdssteder/${p}`);
    await unfold(page, "Tilføj eller ret en måned");
    const form = form_to(`/arbejdssteder/${p}/ansatte`);
    await fill_form(page, form, { maaned, ...figures });
    await send(page, `${form} button[type=submit]`);
  }
}

export async function give_representative(page, p, fields) {
  await page.goto(`/arbejdssteder/${p}`);
  await unfold(page, "Tilføj en repræsentant");
  const form = form_to(`/arbejdssteder/${p}/repraesentanter`);
  await fill_form(page, form, { niveau: "tr_p_nummer", faggruppe: "3F", organisation: "3F", ...fields });
  await send(page, `${form} button[type=submit]`);
}

/** Somebody in another scheme, who takes up room. */
export async function give_other_scheme(page, p, fields) {
  await page.goto(`/arbejdssteder/${p}`);
  await unfold(page, "Tilføj en person i praktik");
  const form = form_to(`/arbejdssteder/${p}/andre`);
  await fill_form(page, form, { ordning: "virksomhedspraktik", ...fields });
  await send(page, `${form} button[type=submit]`);
}

/** Begins on the workplace's page, as the consultant would; returns the order's number. */
export async function create_order(page, p, fields) {
  await page.goto(`/arbejdssteder/${p}`);
  await page.click(`main a[href='/jobordrer/ny?p_nummer=${p}']`);
  const form = form_to("/jobordrer/ny");
  await fill_form(page, form, {
    stilling: "parkmedhjælper",
    faggruppe: "3F",
    opgave: "Rydning af stier ud over den faste drift",
    ud_over_normeret_niveau: "ja",
    konkurrenceforvridende: "nej",
    indgaar_i_serviceniveau: "nej",
    service_for_borger: "nej",
    ...fields,
  });
  await send(page, `${form} .button-primary`);
  return /\/jobordrer\/([^/?#]+)/.exec(page.url())[1];
}

export async function record_hoering(page, order, fields) {
  await page.goto(`/jobordrer/${order}`);
  await unfold(page, "Registrér en høring eller orientering");
  const form = form_to(`/jobordrer/${order}/hoeringer`);
  await fill_form(page, form, { niveau: "tr_p_nummer", enig: "ja", ...fields });
  await send(page, `${form} button[type=submit]`);
}

/** Returns the citizen's id. */
export async function create_borger(page, navn, fields) {
  await page.goto("/borgere");
  await page.click("main a[href='/borgere/ny']");
  const form = form_to("/borgere/ny");
  await fill_form(page, form, { cpr: new_cpr(), navn, uddannelse: "ja", senest_ansat: "ingen", ...fields });
  await send(page, `${form} .button-primary`);
  const id = /\/borgere\/(\d+)$/.exec(page.url());
  if (!id) throw new Error(`the borger was not created: ${await text_of(page, "main")}`);
  return id[1];
}

/** A municipal workplace with an oriented representative and an open order of today's rules. */
export async function current_order(page, navn, fields = {}) {
  const p = await create_arbejdssted(page, navn);
  const order = await create_order(page, p, {
    fra: danish(in_days(-10)),
    til: danish(in_days(300)),
    pladser: "2",
    ugentlig_tid: "25",
    ...fields,
  });
  await record_hoering(page, order, { art: "orientering", navn: "Kim Prøve", dato: danish(in_days(-5)) });
  return { p, order };
}

/** A citizen on kontanthjaelp of today's rules. */
export const current_borger = (page, navn) =>
  create_borger(page, navn, { ydelse: "kontanthjaelp", visitation: "jobparat", ydelse_fra: danish(in_days(-60)) });
