// A letter from placement to post, with JavaScript off: seen first, issued, fetched as PDF, laid in the post; and the
// municipality's own texts.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { as_user, fill_form, form_to, send, text_of } from "../browser.mjs";
import { current_borger, current_order } from "../verden.mjs";

export default {
  "an offer is seen, issued, fetched and laid in the post": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette", { javaScriptEnabled: false });
    const { order } = await current_order(page, "Brevskolen");
    const borger = await current_borger(page, "Bente Brevprøve");
    await page.goto(`/jobordrer/${order}/placer/${borger}`);
    await send(page, "button[value=placer]");
    await page.locator("#placeringer a[href$='/breve']").first().click();
    const letters = new URL(page.url()).pathname;

    await send(page, "main form button[value=vis]");
    assert.equal(await page.locator(".fejlliste a[href='#kontaktperson']").count(), 1);
    await fill_form(page, form_to(letters), { kontaktperson: "Tove Prøve, telefon 12 34 56 78" });
    await send(page, "main form button[value=vis]");
    const seen = await text_of(page, ".brev");
    assert.match(seen, /Sådan klager du/);
    assert.equal(await page.inputValue("[name=kontaktperson]"), "Tove Prøve, telefon 12 34 56 78");
    await send(page, "main form button[value=udsted]");
    assert.match(await text_of(page, "main"), /udstedt, men ikke sendt/);
    assert.equal(await text_of(page, ".brev"), seen, "what was seen is what was issued");

    const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Hent som PDF")]);
    const pdf = await readFile(await download.path());
    const info = spawnSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" }).stdout;
    assert.match(info, /Tagged: +yes/);
    const words = (text) => text.replace(/Side \d+ af \d+/g, " ").replace(/•/g, " ").split(/\s+/).filter(Boolean).join(" ");
    const read = spawnSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" }).stdout;
    assert.equal(words(read), words(seen));

    await send(page, "main form [data-hovedhandling]");
    assert.match(await text_of(page, "#post"), /Venter|Lagt i en mappe/);
    await send(page, "main form [data-hovedhandling]");
    assert.match(await text_of(page, "main"), /allerede lagt i posten/);
    assert.deepEqual(page.faults.filter((f) => !/422|409/.test(f)), []);
  },

  "an own text with a misspelt placeholder is refused, and the law's parts cannot be edited": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone", { javaScriptEnabled: false });
    await page.goto("/breve/skabeloner/tilbud");
    assert.equal(await page.locator(".brev-fast textarea, .brev-fast input").count(), 0);
    await fill_form(page, form_to("/breve/skabeloner/tilbud"), { medbring: "Husk {{madpakke}}" });
    await send(page, "button[value=gem]");
    assert.match(await text_of(page, ".fejlliste"), /\{\{madpakke\}\} findes ikke/);
    await fill_form(page, form_to("/breve/skabeloner/tilbud"), { medbring: "Husk madpakke, {{borger}}" });
    await send(page, "button[value=vis]");
    assert.match(await text_of(page, ".brev"), /Husk madpakke, Åse Prøve/);
  },
};
