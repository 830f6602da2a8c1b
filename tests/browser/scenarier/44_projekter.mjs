// A project from its first words to the last approval: the project department and the leader log in, the TR answers by
// the link in his mail, the meetings are recorded. Only then can it have a job order. And the fact sheets of places.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, open_page, PHONE, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import { link_in, mailbox } from "../postkasse.mjs";
import * as verden from "../verden.mjs";

const WORDS = {
  navn: "Havemøbler",
  arbejdspladsen: "Et plejehjem med have.",
  borgere: "Beboerne.",
  arbejdet: "Pleje og aktiviteter.",
  opgaver_i_ord: "Vaske og male havemøbler.",
  ingen_fortraengning: "Ingen ansat har opgaven.",
  ingen_konkurrence: "Det er ikke købt før.",
  pladser: "2",
};

/** axe asks by script; without it, what was seen with it must do. */
async function looks_right(page, options) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

async function draft(jens, p, options) {
  await jens.goto("/projekter");
  await jens.click("main a[href='/projekter/ny']");
  await fill_form(jens, form_to("/projekter/ny"), { p_nummer: p, ...WORDS, borgere: "" });
  await looks_right(jens, options);
  await send(jens, `${form_to("/projekter/ny")} button[type=submit]`);
  const path = new URL(jens.url()).pathname;
  assert.match(path, /^\/projekter\/\d+$/);
  assert.match(await text_of(jens, "h1"), /er en kladde/);
  return path;
}

async function send_round(jens, path, mail, options) {
  await jens.goto(`${path}/send`);
  const form = form_to(`${path}/send`);
  await fill_form(jens, form, { t3_navn: "Kim Tillid", t3_email: "ikke en adresse" });
  await send(jens, `${form} button[type=submit]`);
  assert.match(await text_of(jens, "main"), /mailadresse|e-mail/i);
  assert.equal(await jens.inputValue("[name=t3_email]"), "ikke en adresse", "what was typed stands");
  await fill_form(jens, form, { t3_email: mail });
  await send(jens, `${form} button[type=submit]`);
  await looks_right(jens, options);
  return (await text_of(jens, "h1")).includes("venter på");
}

async function answer(page, path, fields = {}, handling = "godkend") {
  await page.goto(path);
  const form = form_to(`${path}/svar`);
  await fill_form(page, form, fields);
  await send(page, `${form} button[value=${handling}]`);
}

async function by_link(browser, server, message, options) {
  const page = await open_page(browser, server, options);
  const path = link_in(message, server);
  await page.goto(path);
  assert.match(await text_of(page, "h1"), /Vil du godkende Havemøbler/);
  assert.match(await text_of(page, "main"), /Ingen ansat har opgaven/);
  await looks_right(page, options);
  const form = form_to(new URL(page.url()).pathname);
  await send(page, `${form} button[value=returner]`);
  assert.match(await text_of(page, "main"), /grund|begrund/i, "a return says why");
  await fill_form(page, form, { navn: "Kim Tillid" });
  await send(page, `${form} button[value=godkend]`);
  assert.match(await text_of(page, "h1"), /Din godkendelse er gemt/);
  await page.goto(path);
  assert.match(await text_of(page, "h1"), /Der er svaret/, "a link is used once");
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

async function whole_way({ browser, server }, options = {}) {
  const post = mailbox(server);
  const jens = await as_user(browser, server, "jens", options);
  const lone = await as_user(browser, server, "lone", options);
  const p = await verden.create_arbejdssted(jens, "Havehjemmet", { bredde: "56,3214", laengde: "10,0451" });
  const mail = `tr-${p}@projekt.example`;
  const path = await draft(jens, p, options);
  await jens.goto(`${path}/send`);
  await fill_form(jens, form_to(`${path}/send`), { t3_navn: "Kim Tillid", t3_email: mail });
  await send(jens, `${form_to(`${path}/send`)} button[type=submit]`);
  assert.ok(!(await text_of(jens, "h1")).includes("venter på"), "a hole in the template holds it back");
  await jens.goto(`${path}/ret`);
  await fill_form(jens, form_to(`${path}/ret`), { borgere: WORDS.borgere });
  await send(jens, `${form_to(`${path}/ret`)} button[type=submit]`);
  assert.ok(await send_round(jens, path, mail, options));
  await answer(jens, path);
  assert.equal(await jens.locator(form_to(`${path}/svar`)).count(), 0, "the leader's step is the leader's");
  await answer(lone, path, { kommentar: "God idé" });
  await by_link(browser, server, await post.receive(mail), options);
  for (let step = 4; step <= 6; step++) await answer(jens, path, { reference: `referat ${step}` });
  assert.match(await text_of(jens, "h1"), /Havemøbler er godkendt/);
  await looks_right(jens, options);
  await jens.click("main a[href^='/jobordrer/ny']");
  const order = form_to("/jobordrer/ny");
  assert.notEqual(await jens.inputValue(`${order} [name=projekt]`), "");
  await fill_form(jens, order, { stilling: "medhjælper i haven" });
  await send(jens, `${order} .button-primary`);
  assert.match(new URL(jens.url()).pathname, /^\/jobordrer\/JO\d+$/, await text_of(jens, "main"));
  assert.match(await text_of(jens, "main"), /Havemøbler/);
  await jens.goto(`${path}/ny-udgave`);
  await looks_right(jens, options);
  await fill_form(jens, form_to(`${path}/ny-udgave`), { grund: "flere pladser" });
  await send(jens, `${form_to(`${path}/ny-udgave`)} button[type=submit]`);
  assert.match(await text_of(jens, "h1"), /er en kladde/);
  assert.equal(await jens.locator("main a[href^='/jobordrer/ny']").count(), 0, "no new orders while it is not approved");
  assert.deepEqual([...jens.faults, ...lone.faults], []);
}

async function sheets({ browser, server }, options = {}) {
  const jens = await as_user(browser, server, "jens", options);
  await jens.goto("/faktaark/ny");
  const form = form_to("/faktaark/ny");
  await fill_form(jens, form, { p_nummer: "9900100001", titel: "Have og højbede", opgaver: "Du luger.\nDu vander.", hvor: "Ved porten." });
  await send(jens, `${form} button[type=submit]`);
  const path = new URL(jens.url()).pathname;
  assert.match(path, /^\/faktaark\/\d+$/, await text_of(jens, "main"));
  await looks_right(jens, options);
  const pia = await as_user(browser, server, "pia", options);
  await pia.goto("/faktaark");
  assert.equal(await pia.locator("main a[href='/faktaark/ny']").count(), 0);
  assert.equal(await pia.locator("svg[role=img]").count(), 1, "the map");
  await looks_right(pia, options);
  const id = path.split("/").pop();
  for (const nr of ["1", id]) await pia.check(`[name=ark_${nr}]`);
  const [file] = await Promise.all([pia.waitForEvent("download"), pia.click("form[action='/faktaark/samlet.pdf'] button")]);
  assert.equal(file.suggestedFilename(), "Faktaark.pdf");
  assert.deepEqual([...jens.faults, ...pia.faults], []);
}

export default {
  "a project from the first words to a job order, and back": (world) => whole_way(world),
  "the same on a phone": (world) => whole_way(world, { viewport: PHONE }),
  "the same without JavaScript": (world) => whole_way(world, { javaScriptEnabled: false }),
  "fact sheets are written, found on the map and printed together": (world) => sheets(world),
  "the same sheets on a phone": (world) => sheets(world, { viewport: PHONE }),
};
