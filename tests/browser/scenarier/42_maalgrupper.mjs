// Target groups and what must be in hand before a start: the leader writes a workflow, the consultant asks a certificate
// of a school, the caseworker places, ticks it off and sees that nothing waits any more.
import assert from "node:assert/strict";
import { PHONE, as_user, fill_form, form_to, has_cpr, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import * as verden from "../verden.mjs";

const GRUPPE = "/maalgrupper/kontanthjaelp-aktivitetsparat-almindelig";

/** axe asks by script; without it, what was seen with it must do. */
async function looks_right(page, options) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

async function the_law_beside_our_own(browser, server, options) {
  const page = await as_user(browser, server, "lone", options);
  await page.goto("/maalgrupper?dato=31-12-2024");
  assert.match(await text_of(page, "#kontanthjaelp-jobparat-almindelig"), /Højst 13 uger/);
  await page.goto("/maalgrupper?dato=01-01-2025");
  const card = await text_of(page, "#kontanthjaelp-jobparat-almindelig");
  assert.match(card, /Ingen varighedsgrænse/);
  assert.match(card, /LOV 1654\/2024/);
  assert.match(await text_of(page, "#aendret"), /Sidst ændret 1\. januar 2025/);
  await looks_right(page, options);
  await page.goto(`${GRUPPE}/ret`);
  await looks_right(page, options);
  await fill_form(page, form_to(`${GRUPPE}/ret`), { hvornaar: "Efter en samtale om, hvad der kan hjælpe.", uger: "20", foretrukne: "omsorg\nJO-findes-ikke" });
  await send(page, `${form_to(`${GRUPPE}/ret`)} button[type=submit]`);
  assert.match(await text_of(page, ".alert-error, .error-summary, main"), /JO-findes-ikke/);
  assert.equal(await page.inputValue("[name=hvornaar]"), "Efter en samtale om, hvad der kan hjælpe.", "nothing typed is lost");
  await fill_form(page, form_to(`${GRUPPE}/ret`), { foretrukne: "omsorg" });
  await send(page, `${form_to(`${GRUPPE}/ret`)} button[type=submit]`);
  assert.match(await text_of(page, "main"), /Gælder nu/);
  assert.match(await text_of(page, "main"), /Lone Friis/);
  await looks_right(page, options);
  await page.context().close();
}

async function before_the_start(browser, server, options, navn) {
  const page = await as_user(browser, server, "mette", options);
  const { order, p } = await verden.current_order(page, `Skolen før start ${navn}`);
  const sted = `/arbejdssteder/${p}/forudsaetninger`;
  await page.goto(sted);
  await fill_form(page, form_to(sted), { art: "boerneattest", arbejdsdage: "3" });
  await send(page, `${form_to(sted)} button[type=submit]`);
  assert.match(await text_of(page, "main"), /Børneattest/);
  await looks_right(page, options);
  const borger = await verden.current_borger(page, `Før ${navn}`);
  await page.goto(`/jobordrer/${order}/placer/${borger}`);
  assert.match(await text_of(page, "#forudsaetninger"), /Børneattest, nødvendig/);
  await send(page, "button[value=placer]");
  const waiting = await text_of(page, "ul#forudsaetninger");
  assert.match(waiting, /(Kan ikke begynde|Skulle være begyndt).*børneattest/);
  const href = await page.locator("ul#forudsaetninger a").first().getAttribute("href");
  await page.goto(href);
  assert.match(await text_of(page, "h1"), /^1 ting mangler/);
  assert.equal(await page.locator("[name^=bevis_]").count(), 0, "nothing can be written of a certificate");
  await looks_right(page, options);
  await page.locator("summary", { hasText: "Sæt på plads" }).first().click();
  assert.match(await text_of(page, "main"), /Der gemmes kun, at attesten er set/);
  await send(page, "form[action$='/opfyld'] button[type=submit]");
  assert.match(await text_of(page, "h1"), /^Alt nødvendigt er på plads/);
  assert.match(await text_of(page, "main"), /Skrevet af Mette Holm/);
  await page.goto(`/borgere/${borger}`);
  assert.equal(await page.locator("ul#forudsaetninger").count(), 0, "nothing waits any more");
  await page.goto(`/jobordrer/${order}`);
  assert.match(await text_of(page, "#krav"), /Intet kræves her/);
  await page.context().close();
}

async function who_lacks_an_offer(browser, server, options) {
  const page = await as_user(browser, server, "mette", options);
  await page.goto("/maalgrupper/mangler-tilbud");
  assert.match(await text_of(page, "h1"), /mangler et tilbud/);
  assert.ok(!has_cpr(await text_of(page, "main")));
  await looks_right(page, options);
  await page.context().close();
}

async function whole_flow({ browser, server }, options, navn) {
  await the_law_beside_our_own(browser, server, options);
  await before_the_start(browser, server, options, navn);
  await who_lacks_an_offer(browser, server, options);
}

export default {
  "the law beside our own, a certificate before the start, and who lacks an offer": (world) => whole_flow(world, {}, "Skærm"),
  "the same on a phone": (world) => whole_flow(world, { viewport: PHONE }, "Telefon"),
  "the same without JavaScript": (world) => whole_flow(world, { javaScriptEnabled: false }, "Papir"),
};
