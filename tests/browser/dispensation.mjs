// The moves of a dispensation: the workplace that is full, the application, the council. For the practice server, whose
// day is 3 May 2023; names and numbers are invented.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { as_user, fill_form, form_to, send, text_of } from "./browser.mjs";
import * as verden from "./verden.mjs";

export const PRACTICE = "03-05-2023";
const MONTHS = ["2022-09", "2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03", "2023-04"];

/** A workplace of five full-time persons, whose one place is taken, with an order for two. */
export async function full_arbejdssted(page, navn, representative = {}) {
  const p = await verden.create_arbejdssted(page, navn);
  await verden.give_staff(page, p, Object.fromEntries(MONTHS.map((m) => [m, { aarsvaerk: "5" }])));
  await verden.give_representative(page, p, { navn: "Kim Tillid", fra: "01-01-2022", email: `tr-${p}@fagforening.example`, ...representative });
  await verden.give_other_scheme(page, p, { ordning_fra: "03-04-2023", ordning_til: "31-12-2023", ordning_tid: "37" });
  const order = await verden.create_order(page, p, { fra: "01-05-2023", til: "31-12-2023", pladser: "2", ugentlig_tid: "30" });
  return { p, order };
}

export const heard = { art: "hoering", navn: "Kim Tillid", dato: "02-05-2023", arbejdsgiver_erklaering: "02-05-2023", medarbejder_erklaering: "02-05-2023" };

export const borger_of_2023 = (page, navn) =>
  verden.create_borger(page, navn, { ydelse: "kontanthjaelp", visitation: "jobparat", ydelse_fra: "01-10-2022" });

/** Tries to place for eleven weeks from 8 May; the panel as text. */
export async function wish(page, order, borger, button = "placer") {
  await page.goto(`/jobordrer/${order}/placer/${borger}`);
  await fill_form(page, form_to(`/jobordrer/${order}/placer/${borger}`), { fra: "08-05-2023", til: "21-07-2023", ugentlig_tid: "30" });
  await send(page, `button[value=${button}]:not(.enter-knap)`);
  return text_of(page, "main");
}

/** A PDF of one page that says the text; made here, so that nothing of the program is in it. */
export function small_pdf(text) {
  const content = `BT /F1 14 Tf 72 720 Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((o, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const xref = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, "0")} 00000 n \n`).join("")}`;
  return Buffer.from(`${pdf}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`, "latin1");
}

/** What poppler says of a PDF: its text, its properties, its tags. */
export function read_pdf(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "nytte-pdf-"));
  try {
    const file = join(folder, "brev.pdf");
    writeFileSync(file, bytes);
    const run = (...words) => execFileSync(words[0], words.slice(1), { encoding: "utf8" });
    return {
      text: run("pdftotext", "-enc", "UTF-8", file, "-"),
      info: run("pdfinfo", file),
      tags: run("pdfinfo", "-struct", file),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes behind a link of the page, fetched as its user. */
export async function download(page, href) {
  const answer = await page.context().request.get(href);
  assert.equal(answer.status(), 200, href);
  return { bytes: await answer.body(), headers: answer.headers() };
}

/** A letter of the program is tagged, in Danish, with a title. */
export function assert_letter(pdf, title) {
  assert.match(pdf.info, /Tagged:\s+yes/);
  assert.match(pdf.info, title);
  assert.match(pdf.tags, /\bH1\b/);
  assert.match(pdf.tags, /\bP\b/);
}

export const COMPLETE = {
  pladser: "3",
  opgaver: "Rydning af stier og pleje af skolens have ud over den faste drift",
  faggruppe: "3F",
  visiterede_ydelser: "nej",
  hoert: "ja",
  hoert_art: "tillidsrepraesentant",
  hoert_navn: "Kim Tillid",
  hoert_dato: "02-05-2023",
  hoert_organisation: "3F",
  forelagt_ansoegningen: "ja",
  hoeringsresultat: "Kim Tillid er uenig: der er for få faste til at lære de nye op.",
  konkurrence: "Opgaverne udføres ikke af nogen i dag og udbydes ikke af andre.",
  nyttigt_arbejde: "De nye følger en fast gartner og arbejder i hold på tre.",
  fra: "08-05-2023",
  til: "07-05-2024",
  tidligere_ordinaert: "nej",
  genansoegning: "nej",
};

/** From the workplace to an empty draft; returns the address of the matter. */
export async function begin_application(page, p) {
  await page.goto(`/dispensationer/ny?p_nummer=${p}`);
  await send(page, "main form .button-primary");
  const path = new URL(page.url()).pathname;
  assert.match(path, /^\/dispensationer\/\d+$/, await text_of(page, "main"));
  return path;
}

export async function save_application(page, path, fields, button = "button[name=gem][value=vurdering]") {
  await page.goto(path);
  await fill_form(page, form_to(path), fields);
  await send(page, `${form_to(path)} ${button}`);
}

export async function attach(page, path, name, buffer, title, mimeType = "application/pdf") {
  await page.goto(path);
  const form = form_to(`${path}/bilag`);
  await page.setInputFiles(`${form} input[type=file]`, { name, mimeType, buffer });
  await page.fill(`${form} [name=titel]`, title);
  await send(page, `${form} button[type=submit]`);
}

export async function send_application(page, path) {
  await page.goto(`${path}/indsend`);
  await send(page, "main form .button-primary");
  assert.equal(new URL(page.url()).pathname, path, await text_of(page, "main"));
}

/** A complete application, sent; the address of the matter in the municipality. */
export async function sent_application(page, p) {
  const path = await begin_application(page, p);
  await save_application(page, path, COMPLETE);
  await attach(page, path, "referat.pdf", small_pdf("Referat af moedet den 2. maj 2023"), "Referat af mødet med tillidsrepræsentanten");
  await send_application(page, path);
  return path;
}

// ---- the council

/** The same matter as the council sees it. */
export const raad_path = (path) => path.replace("/dispensationer/", "/raad/sager/");

/** Calls a meeting on the practice day; returns its address. */
export async function call_meeting(page, day = PRACTICE) {
  await page.goto("/raad/moeder/nyt");
  await fill_form(page, form_to("/raad/moeder/nyt"), { dato: day, klokken: "10.00", sted: "Rådhuset, lokale 4" });
  await send(page, "main form .button-primary");
  const path = new URL(page.url()).pathname;
  assert.match(path, /^\/raad\/moeder\/\d+$/, await text_of(page, "main"));
  return path;
}

export async function put_on_agenda(page, matter, meeting) {
  await page.goto(matter);
  const form = form_to(`${matter}/dagsorden`);
  await fill_form(page, form, { moede: /\d+$/.exec(meeting)[0] });
  await send(page, `${form} .button-primary`);
}

/** Records who was there: each member's label and number in the list is asked about. */
export async function attend(page, meeting, was_there) {
  await page.goto(meeting);
  const form = form_to(`${meeting}/fremmoede`);
  const boxes = await page.locator(`${form} input[type=checkbox]`).all();
  for (const [i, box] of boxes.entries()) {
    const label = await page.locator(`label[for="${await box.getAttribute("id")}"]`).innerText();
    await box.setChecked(was_there(label, i));
  }
  await send(page, `${form} button[type=submit]`);
}

export const everybody = () => true;
export const chair_and_one = (label, i) => i <= 1 || /formand/i.test(label);
const GRANT = { udfald: "imoedekommet", pladser: "3", fra: "08-05-2023", til: "07-05-2024", begrundelse: "Opgaverne er nyttige og tager ikke arbejde fra nogen." };

/** Fills in the decision; `against`: how many vote no. Presses the button with that value. */
export async function record_decision(page, matter, { against = 0, fields = {}, handling = "registrer" } = {}) {
  await page.goto(`${matter}/afgoer`);
  const form = form_to(`${matter}/afgoer`);
  await fill_form(page, form, { ...GRANT, ...fields });
  const votes = await page.locator(`${form} select[name^=stemme_]`).all();
  for (const [i, vote] of votes.entries()) await vote.selectOption(i < votes.length - against ? "stemmer_for" : "imod");
  await send(page, `${form} button[name=handling][value=${handling}]`);
  return text_of(page, "main");
}

export async function confirm_decision(page, matter) {
  await page.goto(`${matter}/bekraeft`);
  await send(page, "main form .button-primary");
  return text_of(page, "main");
}

/** Everybody who has a part in it, each logged in with a page of his own: the caseworker, two secretaries, the chair. */
export async function people(browser, server, options) {
  const user = (name) => as_user(browser, server, name, options);
  return { mette: await user("mette"), ulla: await user("ulla"), svend: await user("svend"), poul: await user("poul") };
}
