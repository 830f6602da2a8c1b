// The strategy: the example's version in force is read, its draft is rewritten, a party answers by the link in its mail,
// the leder approves it, and everybody may read it.
import assert from "node:assert/strict";
import { PHONE, as_user, fill_form, form_to, open_page, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import { link_in, mailbox } from "../postkasse.mjs";
import { danish, in_days } from "../verden.mjs";

async function seemly(page, options) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `wider than the window: ${page.url()}`);
}

async function read_it({ browser, server }, options = {}) {
  const page = await as_user(browser, server, "mette", options);
  await page.goto("/strategi");
  assert.match(await text_of(page, "h1"), /^Strategien gælder fra /);
  assert.match(await text_of(page, "main"), /Den går aldrig forud for loven/);
  await seemly(page, options);
  await Promise.all([page.waitForURL(/\/strategi\/\d+$/), page.getByRole("link", { name: "Læs strategien" }).click()]);
  assert.match(await text_of(page, "main"), /Fokus på job og uddannelse/);
  await seemly(page, options);
  await page.goto("/strategi/opfoelgning");
  const measured = await text_of(page, "main");
  assert.match(measured, /ikke loven/);
  assert.match(measured, /% af [\d.]+ forløb svarer til strategien/);
  await seemly(page, options);
  await page.goto("/strategi/opfoelgning/varighed");
  assert.ok((await page.locator("main table tbody tr").count()) > 0);
  await seemly(page, options);
  assert.deepEqual(page.faults, []);
}

export default {
  "the strategy in force and how practice stands against it": (world) => read_it(world),
  "the same on a phone": (world) => read_it(world, { viewport: PHONE }),
  "the same without JavaScript": (world) => read_it(world, { javaScriptEnabled: false }),
  "a draft is rewritten, a party answers by link, the leder approves, everybody reads it": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone");
    await page.goto("/strategi");
    await Promise.all([page.waitForURL(/\/strategi\/\d+$/), page.getByRole("link", { name: "Se kladden" }).click()]);
    const draft = new URL(page.url()).pathname;
    await page.goto(`${draft}/ret`);
    await fill_form(page, form_to(`${draft}/ret`), { hoejst_uger: "uger", kompetencer: "Projektlederne kender kommunens virksomheder." });
    await send(page, `${form_to(`${draft}/ret`)} .button-primary`);
    assert.match(await text_of(page, "main"), /Længste forløb: /);
    assert.equal(await page.inputValue("[name=kompetencer]"), "Projektlederne kender kommunens virksomheder.");
    await fill_form(page, form_to(`${draft}/ret`), { hoejst_uger: "7" });
    await send(page, `${form_to(`${draft}/ret`)} .button-primary`);
    await page.goto(`${draft}/forskelle`);
    assert.match(await text_of(page, "main"), /Nyt: Et forløb varer højst 7 uger/);
    await seemly(page, {});

    await page.goto(`${draft}/parter`);
    const email = "erhverv-41@example.dk";
    await fill_form(page, form_to(`${draft}/parter`), { art: "andre", navn: "Handelsforeningen", kontakt: "Ea Lind", email });
    await send(page, `${form_to(`${draft}/parter`)} .button-primary`);
    await page.getByRole("link", { name: "Handelsforeningen" }).click();
    await page.waitForURL(/\/parter\/\d+$/);
    const party = new URL(page.url()).pathname;
    await fill_form(page, form_to(`${party}/send`), { kontakt: "Lone Friis, 12 34 56 78" });
    await send(page, `${form_to(`${party}/send`)} .button-primary`);
    const link = link_in(await mailbox(server).receive(email, /^Jeres mening om strategien/), server);

    const stranger = await open_page(browser, server, { viewport: PHONE, javaScriptEnabled: false });
    await stranger.goto(link);
    assert.match(await text_of(stranger, "h1"), /Hvad mener Handelsforeningen/);
    await send(stranger, `${form_to(link)} .button-primary`);
    assert.match(await text_of(stranger, "main"), /ting at rette/);
    await fill_form(stranger, form_to(link), { tilslutning: "kun_kommentar", bemaerkning: "Husk de små butikker.", navn: "Ea Lind" });
    await send(stranger, `${form_to(link)} .button-primary`);
    assert.match(await text_of(stranger, "h1"), /^Tak\./);
    await stranger.goto(link);
    assert.match(await text_of(stranger, "h1"), /Der er svaret/);

    await page.goto(party);
    assert.match(await text_of(page, "main"), /Husk de små butikker/);
    await page.goto(`${draft}/godkend`);
    await seemly(page, {});
    await fill_form(page, form_to(`${draft}/godkend`), {
      beslutning: "Byrådet, punkt 9",
      gaelder_fra: danish(in_days(0)),
      revideres: danish(in_days(360)),
      offentlig: true,
    });
    await send(page, `${form_to(`${draft}/godkend`)} .button-primary`);
    assert.match(await text_of(page, "h1"), /er i kraft$/);
    await page.goto(`${draft}/udmelding`);
    await fill_form(page, form_to(`${draft}/udmelding/parter`), { kontakt: "Lone Friis" });
    await send(page, `${form_to(`${draft}/udmelding/parter`)} .button-primary`);
    const told = await mailbox(server).receive(email, /^Strategi for nytteindsats/);
    assert.equal(told.attachments.length, 1);
    assert.equal(told.attachments[0].bytes.subarray(0, 4).toString(), "%PDF");

    await stranger.goto("/offentlig/strategi/710");
    const shown = await text_of(stranger, "main");
    assert.match(shown, /højst 7 uger/);
    assert.doesNotMatch(shown, /Ea Lind|små butikker|Handelsforeningen/);
    assert.deepEqual(page.faults, []);
    assert.deepEqual(stranger.faults, []);
  },
  "where somebody is placed, the policy stands apart from the law and stops nobody": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/jobordrer?filter=ledige");
    const order = await page.locator("main table tbody a[href^='/jobordrer/']").first().getAttribute("href");
    await page.goto(`${order}/placer`);
    const choose = await page.locator("main table a.button").first().getAttribute("href");
    await page.goto(`${choose}?ugentlig_tid=37`);
    const box = page.locator(".politik");
    assert.match(await box.innerText(), /Kommunens egen politik/);
    assert.match(await box.innerText(), /Der er 0 timer om ugen til at søge job/);
    assert.match(await box.innerText(), /politik, ikke lov/);
    assert.equal(await page.locator(".fund .politik").count(), 0);
    await seemly(page, {});
    assert.deepEqual(page.faults, []);
  },
};
