// Towards job and education: the citizen fills in his form on a phone by his own link, the caseworker talks, agrees and
// writes down what comes next, and a job opening says whom it suits.
import assert from "node:assert/strict";
import { overflow, violations } from "../axe.mjs";
import { as_user, fill_form, form_to, open_page, PHONE, send, text_of } from "../browser.mjs";
import { current_borger, current_order, danish, in_days, unfold } from "../verden.mjs";

/** A citizen with a placement that begins tomorrow; returns his id. */
async function placed(page, name) {
  const { order } = await current_order(page, `${name}s skole`);
  const borger = await current_borger(page, name);
  await page.goto(`/jobordrer/${order}/placer/${borger}`);
  await send(page, "button[value=placer]");
  return borger;
}

/** The address of the citizen's link, shown once. */
async function new_link(page, borger) {
  await page.goto(`/borgere/${borger}/videre`);
  await send(page, `${form_to(`/borgere/${borger}/videre/skemalink`)} button[type=submit]`);
  return new URL(await text_of(page, "#skemaadresse"));
}

async function faults_here(page) {
  const wide = await overflow(page);
  return [...(await violations(page)), ...(wide > 0 ? [`${wide} px wider than the window`] : [])];
}

export default {
  "a borger fills in the form by his own link on a phone, with and without JavaScript, once": async ({ browser, server }) => {
    const mette = await as_user(browser, server, "mette");
    const borger = await placed(mette, "Vera Videre");
    for (const javaScriptEnabled of [true, false]) {
      const link = await new_link(mette, borger);
      assert.equal(await mette.locator("svg.qr path").count(), 1, "the address is a QR code too");
      if (javaScriptEnabled) assert.deepEqual(await faults_here(mette), []);
      const phone = await open_page(browser, server, { viewport: PHONE, javaScriptEnabled });
      await phone.goto(link.pathname);
      assert.match(await text_of(phone, "h1"), /^Hej Vera\. Hvad kan du\?$/);
      assert.doesNotMatch(await phone.content(), /Videre</, "the family name is not on it");
      if (javaScriptEnabled) assert.deepEqual(await faults_here(phone), []);
      await send(phone, "main button[type=submit]");
      assert.ok((await phone.locator(".fejlliste").count()) > 0, "an empty form is told");
      await phone.selectOption("[name=uddannelse]", "grundskole");
      await phone.fill("[name=erfaring]", "Tre år på lager");
      await phone.fill("[name=kompetencer]", "lager, vareplukning");
      await phone.fill("[name=koerekort]", javaScriptEnabled ? "B" : "B, C");
      await send(phone, "main button[type=submit]");
      assert.match(await text_of(phone, "h1"), /Tak/);
      assert.equal((await phone.goto(link.pathname)).status(), 410, "once");
      assert.match(await text_of(phone, "h1"), /brugt/);
      assert.deepEqual(phone.faults, []);
      await phone.context().close();
    }
    await mette.goto(`/borgere/${borger}/videre`);
    const own = await text_of(mette, "#kompetencer");
    assert.match(own, /af borgeren selv/);
    assert.match(own, /B, C/);
    assert.match(own, /Tidligere skemaer \(1\)/);
    assert.deepEqual(mette.faults, []);
  },

  "a conversation becomes an agreement with a day, and is closed with what came of it": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const borger = await placed(page, "Viggo Vejen");
    const path = `/borgere/${borger}/videre`;
    await page.goto(path);
    assert.match(await text_of(page, "h1"), /Hvad skal Viggo Vejen bagefter\?/);
    await unfold(page, "Ny samtale");
    const talk = `${form_to(path)}:has([name=samtale_tekst])`;
    await fill_form(page, talk, { samtale_tekst: "Vil gerne på lager", aftale1_hvad: "Ring til to lagre", aftale1_inden: danish(in_days(-3)) });
    await send(page, `${talk} button[type=submit]`);
    assert.ok((await page.locator(".fejlliste").count()) > 0, "a day before the talk is told");
    assert.equal(await page.inputValue("[name=aftale1_hvad]"), "Ring til to lagre");
    await fill_form(page, talk, { aftale1_inden: danish(in_days(4)) });
    await send(page, `${talk} button[type=submit]`);
    assert.match(await text_of(page, "#aftaler"), /Ring til to lagre \(Borgeren\)/);
    await unfold(page, "Skriv, hvad der sker");
    const next = `${form_to(path)}:has([name=naeste_art])`;
    await fill_form(page, next, { naeste_art: "uddannelse", naeste_hvem: "Mette" });
    await send(page, `${next} button[type=submit]`);
    assert.match(await text_of(page, "h1"), /Viggo Vejen: uddannelse/);
    assert.deepEqual(await faults_here(page), []);
    await page.setViewportSize(PHONE);
    assert.deepEqual(await faults_here(page), []);
    await page.click("#aftaler a[href$='/luk']");
    await page.waitForURL(/\/luk$/);
    assert.deepEqual(await faults_here(page), []);
    await page.check("[name=udfald][value=gjort]");
    await send(page, "main form button[type=submit]");
    assert.match(await text_of(page, "#aftaler"), /Afsluttede aftaler \(1\)/);
    await page.goto(`/borgere/${borger}`);
    assert.match(await text_of(page, "#bagefter"), /Uddannelse/);
    assert.deepEqual(page.faults, []);
  },

  "a job opening says whom it suits and why; a consultant is told how many, and the paper names nobody": async ({ browser, server }) => {
    const mette = await as_user(browser, server, "mette");
    const borger = await placed(mette, "Tove Tagdækker");
    await mette.goto(`/borgere/${borger}/videre/skema`);
    await fill_form(mette, form_to(`/borgere/${borger}/videre/skema`), { kompetencer: "tagdækning", koerekort: "B" });
    await send(mette, "main form button[type=submit]");
    const jens = await as_user(browser, server, "jens");
    await jens.goto("/jobaabninger");
    await jens.click("main a[href='/jobaabninger/ny']");
    await fill_form(jens, form_to("/jobaabninger/ny"), {
      titel: "Tagmand",
      arbejdsgiver: "Tag og Fag",
      sted: "Hadsten",
      kompetencer: "tagdækning, stillads",
      koerekort: "B",
      kilde: "Jobkonsulenten",
    });
    await send(jens, "main form button[type=submit]");
    const job = new URL(jens.url()).pathname;
    assert.match(await text_of(jens, "main"), /Passer til 1 borger/);
    assert.doesNotMatch(await text_of(jens, "main"), /Tove/);
    await mette.goto(job);
    const suits = await text_of(mette, "#kandidater");
    assert.match(suits, /Tove Tagdækker/);
    assert.match(suits, /har kørekort B/);
    assert.match(suits, /har ikke skrevet om stillads/);
    assert.deepEqual(await faults_here(mette), []);
    await mette.setViewportSize(PHONE);
    assert.deepEqual(await faults_here(mette), []);
    for (const step of ["valgt", "fortalt", "ansoegt", "fik_job"]) await send(mette, `#kandidater button[value=${step}]`);
    assert.match(await text_of(mette, "#kandidater"), /Fik jobbet/);
    await jens.goto("/jobaabninger/opslag");
    const paper = await text_of(jens, "main");
    assert.match(paper, /Tagmand/);
    assert.doesNotMatch(paper, /Tove/);
    assert.deepEqual(await faults_here(jens), []);
    const pdf = await jens.context().request.get("/jobaabninger/opslag/pdf");
    assert.match((await pdf.body()).subarray(0, 5).toString(), /^%PDF-/);
    assert.deepEqual([...mette.faults, ...jens.faults], []);
  },

  "the exit is asked for where a placering is interrupted, and annulled with a reason": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette", { javaScriptEnabled: false });
    await page.goto("/borgere");
    // One of the example's placements that run.
    await page.goto("/frister?art=samtaleaftale");
    const way = await page.locator("main tbody a[href*='/videre']").first().getAttribute("href");
    const borger = /\/borgere\/(\d+)\//.exec(way)[1];
    await page.goto(`/borgere/${borger}`);
    await page.locator("#placeringer a[href$='/afbryd']").first().click();
    await page.waitForURL(/\/afbryd$/);
    await page.selectOption("[name=aarsag]", "ordinaert_job");
    await page.fill("[name=begrundelse]", "Begynder i Netto");
    await Promise.all([page.waitForURL(/\/borgere\/\d+$/), page.click("main form .button-primary")]);
    await page.goto(`/borgere/${borger}/videre`);
    assert.match(await text_of(page, "h1"), /ordinært job fra/);
    await page.locator("#afgang a[href$='/annuller']").first().click();
    await page.waitForURL(/\/annuller$/);
    await page.fill("[name=grund]", "Det blev ikke til noget");
    await Promise.all([page.waitForURL(/\/videre$/), page.click("main form .button-primary")]);
    assert.match(await text_of(page, "#afgang"), /Annulleret/);
    assert.deepEqual(page.faults, []);
  },

  "the days to apply by are the nation's and the kommune's own": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone");
    await page.goto("/ansoegningsfrister");
    assert.match(await text_of(page, "main table"), /15\. marts/);
    await unfold(page, "Ny frist");
    const form = form_to("/ansoegningsfrister");
    await fill_form(page, form, { navn: "FGU, august", dag: "31", maaned: "4", kilde: "Skolens hjemmeside" });
    await send(page, `${form} button[type=submit]`);
    assert.ok((await page.locator(".fejlliste").count()) > 0, "there is no 31 April");
    await fill_form(page, form, { dag: "30" });
    await send(page, `${form} button[type=submit]`);
    assert.match(await text_of(page, "main table"), /FGU, august/);
    assert.deepEqual(await faults_here(page), []);
    await page.click("main a[href$='/annuller']");
    await page.waitForURL(/\/annuller$/);
    assert.deepEqual(await faults_here(page), []);
    assert.deepEqual(page.faults, []);
  },
};
