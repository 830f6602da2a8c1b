// The task catalogue: a task is put in it and judged, a job order points to it, and the judgement is what the job order shows. An agreement per
// area is made, and becomes a new version.
import assert from "node:assert/strict";
import { PHONE, as_user, form_to, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";

const SELECTS = new Set(["omraade"]);

/** Without a script in the page, which hangs where scripts are off. */
async function fill_form(page, form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`${form} [name="${name}"]`);
    await (SELECTS.has(name) ? field.selectOption(value) : field.fill(value));
  }
}

/** axe asks by script; without it, what was seen with it must do. */
async function looks_right(page, options) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

const WORDS = {
  normeret_niveau: "Eftersyn to gange om året",
  serviceniveau: "Ikke i kvalitetsstandarden",
  hyppighed: "En gang om måneden",
  hvem_foer: "Ingen siden 2011",
  begrundelse: "Ingen er ansat til det",
};

async function judged_task(page, navn, options) {
  await page.goto("/opgaver");
  assert.match(await text_of(page, "h1"), /mangler en vurdering$/);
  await looks_right(page, options);
  await page.goto("/opgaver/ny");
  await fill_form(page, form_to("/opgaver/ny"), { omraade: "teknik_og_miljoe", navn });
  await send(page, `${form_to("/opgaver/ny")} .button-primary`);
  assert.match(await text_of(page, "h1"), /mangler en vurdering$/);
  const task = new URL(page.url()).pathname;
  await page.goto(`${task}/vurder`);
  await send(page, `${form_to(`${task}/vurder`)} .button-primary`);
  // Everything that is missing is told at once, and nothing was lost.
  assert.ok((await page.locator(".fejlliste a").count()) >= 6, await text_of(page, ".fejlliste"));
  await looks_right(page, options);
  await fill_form(page, form_to(`${task}/vurder`), WORDS);
  for (const [field, answer] of [["borgerrettet", "nej"], ["ud_over_normeret_niveau", "ja"], ["konkurrenceforvridende", "nej"],
    ["indgaar_i_serviceniveau", "nej"], ["service_for_borger", "nej"]])
    await page.locator(`input[name=${field}][value=${answer}]`).check({ force: true });
  await send(page, `${form_to(`${task}/vurder`)} .button-primary`);
  assert.equal(new URL(page.url()).pathname, task);
  assert.match(await text_of(page, "h1"), /er vurderet$/);
  await looks_right(page, options);
  return task;
}

async function order_on(page, task, navn, options) {
  // A workplace of the example; without scripts the form that makes one cannot be filled by its kinds.
  const p = "9900100005";
  await page.goto(`/jobordrer/ny?p_nummer=${p}`);
  const form = form_to("/jobordrer/ny");
  await fill_form(page, form, { stilling: "parkmedhjælper", pladser: "2", opgave: "Stier" });
  const box = page.locator(`#opgave-${task.split("/").pop()}`);
  if (!(await box.isVisible())) await page.locator("details", { has: box }).locator("summary").first().click();
  await box.check({ force: true });
  await send(page, `${form} .button-primary`);
  assert.match(await text_of(page, "#opgave"), new RegExp(navn));
  assert.match(await text_of(page, "#opgave"), /Vurderet til/);
  await looks_right(page, options);
  await page.goto(task);
  assert.match(await text_of(page, "#jobordrer"), /1 jobordre bygger på den/);
}

async function aftale(page, task, options) {
  await page.goto("/opgaver/aftaler/ny");
  const form = form_to("/opgaver/aftaler/ny");
  await fill_form(page, form, { omraade: "teknik_og_miljoe", part: "Vej og park", normeret_niveau: "To eftersyn", serviceniveau: "Intet", hyppighed: "Sjældent", part_leder: "Dorte Prøve" });
  const box = page.locator(`#opgave-${task.split("/").pop()}`);
  if (!(await box.isVisible())) await page.locator("details", { has: box }).locator("summary").first().click();
  await box.check({ force: true });
  await send(page, `${form} .button-primary`);
  const it = new URL(page.url()).pathname;
  assert.match(await text_of(page, "main"), /1\. Hvilke opgaver kan løses/);
  await looks_right(page, options);
  await page.goto(`${it}/ret`);
  await fill_form(page, form_to(`${it}/ret`), { hyppighed: "Hver måned", grund: "Driftsplanen er ændret" });
  await send(page, `${form_to(`${it}/ret`)} .button-primary`);
  assert.match(await text_of(page, "#versioner"), /Version 2[\s\S]*Driftsplanen er ændret[\s\S]*Version 1/);
}

async function flow({ browser, server }, navn, options = {}) {
  const page = await as_user(browser, server, "jens", options);
  const task = await judged_task(page, navn, options);
  await order_on(page, task, navn, options);
  await aftale(page, task, options);
  assert.deepEqual(page.faults, []);
}

export default {
  "a task is judged, a job order points to it, and an omraadeaftale is revised": (world) => flow(world, "Prøveopgave ved stranden"),
  "the same on a phone": (world) => flow(world, "Prøveopgave i skoven", { viewport: PHONE }),
  "the same without JavaScript": (world) => flow(world, "Prøveopgave på torvet", { javaScriptEnabled: false }),
  "a leader reads and cannot write": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone");
    await page.goto("/opgaver");
    assert.equal(await page.locator("a[href='/opgaver/ny']").count(), 0);
    await page.goto("/opgaver/aftaler");
    assert.match(await text_of(page, "h1"), /områdeaftale/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.faults, []);
  },
};
