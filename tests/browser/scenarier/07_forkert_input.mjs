// What a tired hand types: every error at once, linked to its field, and nothing lost.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, send, text_of } from "../browser.mjs";
import { create_order, create_arbejdssted, current_borger, current_order, danish, in_days, new_p_nummer, unfold } from "../verden.mjs";
import { PASSWORD } from "../server.mjs";

/** The summary names exactly these fields, each link leads to its field, and the field says what is wrong. */
async function assert_errors(page, expected) {
  const links = await page.locator(".fejlliste a").evaluateAll((all) => all.map((a) => [a.getAttribute("href").slice(1), a.textContent]));
  assert.deepEqual(links.map(([id]) => id).sort(), Object.keys(expected).sort(), await text_of(page, ".fejlliste"));
  for (const [id, text] of links) {
    assert.match(text, expected[id]);
    assert.equal(await page.locator(`#${id}`).getAttribute("aria-invalid"), "true", id);
    const described = await page.locator(`#${id}`).getAttribute("aria-describedby");
    assert.match(described, new RegExp(`\\b${id}-error\\b`));
    assert.match(await page.locator(`#${id}-error`).innerText(), /\S/);
  }
  const [first] = links;
  await page.locator(".fejlliste a").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), first[0], "the link moves focus to the field");
}

async function assert_kept(page, form, typed) {
  for (const [name, value] of Object.entries(typed)) {
    const field = page.locator(`${form} [name="${name}"]`).first();
    assert.equal(await field.inputValue(), value, name);
  }
}

export default {
  "a borger: impossible dates and no name": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/borgere/ny");
    const form = form_to("/borgere/ny");
    const typed = { cpr: "3102801234", ydelse: "kontanthjaelp", ydelse_fra: "29-02-2025", ydelse_til: "31-12-2026" };
    await fill_form(page, form, typed);
    await send(page, `${form} .button-primary`);
    await assert_errors(page, { cpr: /ti cifre/, ydelse_fra: /Der findes ingen sådan dato/, navn: /mangler/ });
    await assert_kept(page, form, typed);
    assert.ok(!page.url().includes("310280"));
    assert.deepEqual(page.faults, []);
  },

  "a job order: end before start, 60 minutes, no places": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const p = await create_arbejdssted(page, "Fejlskolen");
    await page.goto(`/jobordrer/ny?p_nummer=${p}`);
    const form = form_to("/jobordrer/ny");
    const typed = { stilling: "havemand", opgave: "Luge & <vande>", fra: danish(in_days(10)), til: danish(in_days(5)), pladser: "2", ugentlig_tid: "20" };
    await fill_form(page, form, typed);
    await send(page, `${form} .button-primary`);
    await assert_errors(page, { til: /\S/ });
    await assert_kept(page, form, typed);
    const more = { ...typed, til: "31-04-2027", pladser: "mange", ugentlig_tid: "36:60", stilling: "" };
    await fill_form(page, form, more);
    await send(page, `${form} .button-primary`);
    await assert_errors(page, { til: /Der findes ingen sådan dato/, pladser: /\S/, ugentlig_tid: /timer og minutter/, stilling: /mangler/ });
    await assert_kept(page, form, more);
    assert.deepEqual(page.faults, []);
  },

  "a arbejdssted: a P-number with nine digits": async ({ browser, server }) => {
    const page = await as_user(browser, server, "jens");
    await page.goto("/arbejdssteder/ny");
    const form = form_to("/arbejdssteder/ny");
    const typed = { p_nummer: "980000001", cvr: "98000001", navn: "Nicifferhuset", adresse: "Prøvevej 9", postnummer: "8450", by: "Hammel", fuld_uge: "37:60" };
    await fill_form(page, form, typed);
    await send(page, `${form} .button-primary`);
    await assert_errors(page, { p_nummer: /ti cifre/, fuld_uge: /timer og minutter/ });
    await assert_kept(page, form, typed);
    const p = new_p_nummer();
    await fill_form(page, form, { p_nummer: p, fuld_uge: "37" });
    await send(page, `${form} .button-primary`);
    assert.equal(new URL(page.url()).pathname, `/arbejdssteder/${p}`);
    // The same number once more is refused in words, at its field.
    await page.goto("/arbejdssteder/ny");
    await fill_form(page, form, { ...typed, p_nummer: p, fuld_uge: "37" });
    await send(page, `${form} .button-primary`);
    await assert_errors(page, { p_nummer: /findes allerede/i });
    assert.deepEqual(page.faults, []);
  },

  "staff figures: a month no year has, and a negative number": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const p = await create_arbejdssted(page, "Tallenes Hus");
    const form = form_to(`/arbejdssteder/${p}/ansatte`);
    await page.goto(`/arbejdssteder/${p}`);
    await unfold(page, "Tilføj eller ret en måned");
    const typed = { maaned: "2024-13", aarsvaerk: "-5", hoveder: "mange" };
    await fill_form(page, form, typed);
    await send(page, `${form} button[type=submit]`);
    await assert_errors(page, { maaned: /\S/, aarsvaerk: /\S/, hoveder: /\S/ });
    await assert_kept(page, form, typed);
    assert.match(await text_of(page, "#ansatte"), /Ingen har oplyst antal ansatte endnu/);
    assert.deepEqual(page.faults, []);
  },

  "what was sent is not sent again by a reload": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const p = await create_arbejdssted(page, "Genindlæsningsskolen");
    const order = await create_order(page, p, { fra: danish(in_days(0)), til: danish(in_days(90)), pladser: "2", ugentlig_tid: "25" });
    assert.match(await text_of(page, "main"), /Jobordren er oprettet/);
    await page.reload();
    assert.doesNotMatch(await text_of(page, "main"), /Jobordren er oprettet/, "said once");
    await page.goto(`/arbejdssteder/${p}`);
    assert.deepEqual(await page.locator("#jobordrer tbody a[href^='/jobordrer/']").allInnerTexts(), [order]);
    assert.deepEqual(page.faults, []);
  },

  "two caseworkers take the last place at once": async ({ browser, server }) => {
    const admin = await as_user(browser, server, "admin");
    await admin.goto("/brugere/ny");
    await fill_form(admin, form_to("/brugere/ny"), {
      brugernavn: "per",
      navn: "Per Prøve",
      adgangskode: PASSWORD,
      rolle_sagsbehandler: true,
    });
    await send(admin, `${form_to("/brugere/ny")} .button-primary`);
    assert.match(await text_of(admin, "main"), /Brugeren er oprettet/);

    const one = await as_user(browser, server, "mette");
    const two = await as_user(browser, server, "per");
    const { order } = await current_order(one, "Sidste plads-skolen", { pladser: "1" });
    const borgere = [await current_borger(one, "Anna Først"), await current_borger(one, "Bente Samtidig")];
    await one.goto(`/jobordrer/${order}/placer/${borgere[0]}`);
    await two.goto(`/jobordrer/${order}/placer/${borgere[1]}`);
    for (const page of [one, two]) assert.match(await text_of(page, "#vurdering h2"), /^Kan placeres/);
    await Promise.all([send(one, "button[value=placer]"), send(two, "button[value=placer]")]);

    const won = [one, two].filter((page) => /^\/borgere\/\d+$/.test(new URL(page.url()).pathname));
    assert.equal(won.length, 1, `${one.url()} ${two.url()}`);
    const lost = won[0] === one ? two : one;
    assert.match(await text_of(won[0], "main"), /Placeringen er registreret/);
    assert.match(await text_of(lost, "main"), /Der er ingen ledig plads på jobordren/);
    assert.notEqual(await lost.inputValue("[name=fra]"), "", "nothing typed is lost");
    await lost.goto(`/jobordrer/${order}`);
    assert.match(await text_of(lost, "main"), /1: 1 placeret, 0 henvist, 0 ledig/);
    assert.deepEqual([...one.faults, ...two.faults, ...admin.faults], []);
  },
};
