// The whole main job, once under the law of 2014, once of 2023 and once of 2026: from an empty workplace to a
// placement, its decision, its interruption and its history. One wish is refused first, and its way out is taken.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, send, text_of } from "../browser.mjs";
import * as verden from "../verden.mjs";

const ERAS = {
  2014: {
    navn: "Ida Fjorten",
    staff: { "2014-06": { hoveder: "5" }, "2014-07": { hoveder: "5" }, "2014-08": { hoveder: "5" } },
    other: { ordning_fra: "01-09-2014", ordning_til: "14-09-2014", ordning_tid: "25" },
    order: { fra: "01-09-2014", til: "31-08-2015", pladser: "1", ugentlig_tid: "25" },
    side: { art: "hoering", dato: "25-08-2014", arbejdsgiver_erklaering: "25-08-2014", medarbejder_erklaering: "25-08-2014" },
    borger: { ydelse_fra: "01-02-2014", ydelse_til: "31-12-2015" },
    wish: { fra: "08-09-2014", til: "30-11-2014", ugentlig_tid: "25" },
    no: {
      regel: "rimelighedskrav",
      saetning:
        "Der er ikke plads fra 8. september 2014 til 14. september 2014. Arbejdspladsen må have 1 person i støttede " +
        "forløb (5,00 ordinært ansatte i gennemsnit over 3 måneder). Med denne placering bliver det 2.",
      hjemmel: "BEK 1645/2013 § 60, stk. 1",
      udvej: "Kan lade sig gøre fra 15. september 2014.",
      beregning: ["5,00"],
      knap: "Begynd 15. september 2014",
    },
    // Moved as it is: 84 days from the first day there is room.
    got: { fra: "15-09-2014", til: "07-12-2014", ugentlig_tid: "25" },
    varighed: "91",
    dag: "2014-09-20",
    stopped: "01-10-2014",
    stoppet: "1. oktober 2014",
  },
  2023: {
    navn: "Ida Treogtyve",
    staff: {
      "2022-11": { aarsvaerk: "5" },
      "2022-12": { aarsvaerk: "5" },
      "2023-01": { aarsvaerk: "5" },
      "2023-02": { aarsvaerk: "5" },
    },
    other: { ordning_fra: "01-02-2023", ordning_til: "30-06-2023", ordning_tid: "10" },
    order: { fra: "01-03-2023", til: "31-12-2023", pladser: "1", ugentlig_tid: "25" },
    side: { art: "hoering", dato: "01-03-2023", arbejdsgiver_erklaering: "01-03-2023", medarbejder_erklaering: "01-03-2023" },
    borger: { ydelse_fra: "01-10-2022", ydelse_til: "31-12-2024" },
    wish: { fra: "06-03-2023", til: "02-06-2023", ugentlig_tid: "37" },
    no: {
      regel: "rimelighedskrav",
      saetning: "Der er ikke plads fra 6. marts 2023 til 2. juni 2023.",
      hjemmel: "BEK 2636/2021 § 102",
      udvej: "Kan lade sig gøre med 27 timer om ugen.",
      beregning: ["5,00"],
      knap: "Brug 27 timer",
    },
    got: { fra: "06-03-2023", til: "02-06-2023", ugentlig_tid: "27" },
    varighed: "91",
    dag: "2023-03-10",
    stopped: "14-04-2023",
    stoppet: "14. april 2023",
  },
  2026: {
    navn: "Ida Seksogtyve",
    staff: {},
    order: { fra: "01-02-2026", til: "31-12-2026", pladser: "1", ugentlig_tid: "25" },
    side: { art: "orientering", dato: "16-02-2026" },
    borger: { ydelse_fra: "01-10-2025" },
    // Longer than 13 weeks: no rule stands against that any more.
    wish: { fra: "02-03-2026", til: "31-07-2026", ugentlig_tid: "40" },
    no: {
      regel: "ugentlig_tid",
      saetning: "Den ugentlige tid er 40 timer, men må højst være 37 timer.",
      hjemmel: "BEK 1216/2023 § 98, stk. 2",
      udvej: "Kan lade sig gøre med 37 timer om ugen.",
      beregning: ["40 timer", "37 timer"],
      knap: "Brug 37 timer",
    },
    got: { fra: "02-03-2026", til: "31-07-2026", ugentlig_tid: "37" },
    varighed: null,
    dag: "2026-03-10",
    stopped: "15-04-2026",
    stoppet: "15. april 2026",
  },
};

async function prepare(page, era, year) {
  const p = await verden.create_arbejdssted(page, `Parkafdelingen ${year}`);
  await verden.give_staff(page, p, era.staff);
  await verden.give_representative(page, p, { navn: "Kim Tillid", fra: `01-01-${year}` });
  if (era.other) await verden.give_other_scheme(page, p, era.other);
  const order = await verden.create_order(page, p, era.order);
  await verden.record_hoering(page, order, { navn: "Kim Tillid", ...era.side });
  const borger = await verden.create_borger(page, era.navn, {
    ydelse: "kontanthjaelp",
    visitation: "jobparat",
    ...era.borger,
  });
  return { p, order, borger };
}

/** The one finding that stands in the way: sentence, paragraph, calculation and way out. */
async function assert_refused(page, no) {
  const finding = page.locator("#vurdering .fund > .fund-liste > li.ikke_opfyldt");
  assert.equal(await finding.count(), 1, await text_of(page, "#vurdering"));
  const saetning = (await finding.locator("h3").innerText()).replace(/^Ikke opfyldt:\s*/, "");
  assert.ok(saetning.startsWith(no.saetning), saetning);
  assert.ok((await finding.locator(".hjemmel").innerText()).startsWith(no.hjemmel), await finding.locator(".hjemmel").innerText());
  assert.match(await finding.locator(".hjemmel a").getAttribute("href"), new RegExp(`#regel-${no.regel}$`));
  assert.ok((await finding.innerText()).includes(no.udvej), await finding.innerText());
  await finding.locator("summary", { hasText: "Beregning" }).click();
  const steps = await finding.locator("table.trin").innerText();
  for (const step of no.beregning) assert.ok(steps.includes(step), steps);
  return saetning;
}

async function assert_fields(page, fields) {
  for (const [name, value] of Object.entries(fields)) {
    assert.equal(await page.inputValue(`form[data-vurdering] [name="${name}"]`), value, name);
  }
}

async function place(page, era, order, borger) {
  const form = form_to(`/jobordrer/${order}/placer/${borger}`);
  await page.goto(`/jobordrer/${order}/placer/${borger}`);
  assert.match(await text_of(page, "dl.oplysninger"), /1 ledig plads/);
  await fill_form(page, form, era.wish);
  await send(page, "button[value=placer]");
  assert.match(await text_of(page, "main [role=alert]"), /Placeringen er ikke registreret/);
  await assert_fields(page, era.wish);
  await assert_refused(page, era.no);
  await page.getByRole("button", { name: era.no.knap }).click();
  await page.waitForFunction(() => /^Kan placeres/.test(document.querySelector("#vurdering [data-udfald]")?.textContent));
  await page.locator("#vurdering details.oevrige > summary").click();
  const panel = await text_of(page, "#vurdering");
  if (era.varighed) assert.match(panel, /Varighed\. .*91/);
  else assert.match(panel, /Varighed. Nytteindsats har ikke haft nogen varighedsgrænse siden 1. januar 2025/);
  await assert_fields(page, era.got);
  await send(page, "button[value=placer]");
  assert.equal(new URL(page.url()).pathname, `/borgere/${borger}`, await text_of(page, "main"));
  assert.match(await text_of(page, "main"), /Placeringen er registreret/);
  return panel;
}

async function assert_on_arbejdssted(page, era, p) {
  await page.goto(`/arbejdssteder/${p}?dato=${era.dag}`);
  assert.ok((await text_of(page, "#andre")).includes(era.navn), await text_of(page, "#andre"));
  await verden.unfold(page, "Tallene bag kurven");
  assert.ok((await text_of(page, "#kvote table")).length > 0);
  assert.equal(await page.locator("#kvote svg").count() > 0, true);
}

async function assert_decision(page, era, p, borger) {
  await page.goto(`/borgere/${borger}`);
  await page.locator("#placeringer tbody a", { hasText: "Se" }).click();
  await page.waitForURL(/\/afgoerelser\/\d+$/);
  assert.match(await text_of(page, "h1"), new RegExp(`${era.navn} blev placeret`));
  await page.locator("details.oevrige > summary").click();
  const stored = await text_of(page, "main");
  for (const rule of ["Rimelighedskrav", "Varighed", "Målgruppe", "Ugentlig tid"]) assert.ok(stored.includes(rule), rule);
  assert.ok(stored.includes(p), "the facts name the arbejdssted");
  assert.match(stored, /En ny beregning på de samme fakta giver det samme/);
  return page.locator("main section.fund").innerText();
}

async function interrupt(page, era, borger) {
  await page.goto(`/borgere/${borger}`);
  await page.locator("#placeringer tbody a", { hasText: "Afbryd" }).click();
  await page.waitForURL(/\/afbryd$/);
  await fill_form(page, "main form", {
    haendelsesdato: era.stopped,
    aarsag: "ordinaert_job",
    begrundelse: "Begynder i ordinært job på et værksted",
  });
  await send(page, "main .button-primary");
  assert.match(await text_of(page, "main"), /Placeringen er afbrudt/);
  const row = await text_of(page, "#placeringer tbody");
  assert.match(row, /Afbrudt/);
  assert.match(row, /Ordinært job/);
  const history = await text_of(page, "#historie");
  assert.ok(history.includes(era.stoppet), history);
  assert.match(history, /Begynder i ordinært job på et værksted/);
  assert.match(history, /Mette Holm/);
  assert.match(history, /blev placeret/);
}

const lines = (text) => new Set(text.split("\n").map((l) => l.trim()).filter((l) => /§/.test(l)));

async function whole_job({ browser, server }, year) {
  const era = ERAS[year];
  const page = await as_user(browser, server, "mette");
  const { p, order, borger } = await prepare(page, era, year);
  const live = await place(page, era, order, borger);
  await assert_on_arbejdssted(page, era, p);
  const stored = await assert_decision(page, era, p, borger);
  // The decision stores what was shown: the same paragraphs, in the same number.
  assert.deepEqual([...lines(stored)].sort(), [...lines(live)].sort());
  await interrupt(page, era, borger);
  await page.goto(`/jobordrer/${order}`);
  assert.match(await text_of(page, "#placeringer"), new RegExp(`${era.navn}[^]*Afbrudt`));
  assert.deepEqual(page.faults, []);
}

export default {
  "2014: heads and an average of three months, moved to where there is room": (s) => whole_job(s, 2014),
  "2023: full-time persons and an average of four months, with fewer hours": (s) => whole_job(s, 2023),
  "2026: an orientation, no limit of duration, within the full week": (s) => whole_job(s, 2026),
};
