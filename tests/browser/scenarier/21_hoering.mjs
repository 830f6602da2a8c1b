// The employees' side by links in mails: the mailbox reads the real spool folder, clicks, and answers without an account.
// In April 2023 it is a hearing that is passed on over Easter and answered with disagreement; in 2026 an orientation.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, open_page, send, text_of } from "../browser.mjs";
import { borger_of_2023, small_pdf } from "../dispensation.mjs";
import { link_in, mailbox } from "../postkasse.mjs";
import * as verden from "../verden.mjs";

// The Wednesday before Easter: Thursday, Friday and Monday are holidays.
const EASTER = "2023-04-05";
const MONTHS = ["2022-09", "2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03"];

async function create_matter(page, order, fields = {}) {
  await page.goto(`/jobordrer/${order}`);
  await page.locator(`main a[href="/jobordrer/${order}/hoering/ny"]`).first().click();
  await page.waitForURL(/\/hoering\/ny$/);
  const form = form_to(`/jobordrer/${order}/hoering/ny`);
  await fill_form(page, form, fields);
  await send(page, `${form} .button-primary`);
  const path = new URL(page.url()).pathname;
  assert.match(path, /^\/hoeringer\/\d+$/, await text_of(page, "main"));
  return path;
}

/** The act on the question to this person, with these fields; the page after it. */
async function act(page, matter, who, act_name, fields = {}) {
  await page.goto(matter);
  const section = page.locator("section", { has: page.locator("h2", { hasText: who }) });
  await section.locator(`a[href$="/${act_name}"]`).click();
  await page.waitForURL(new RegExp(`/${act_name}$`));
  await fill_form(page, "main form", fields);
  await send(page, "main form .button-primary");
}

const add_fravaer = async (page, p, fra, til) => {
  await page.goto(`/arbejdssteder/${p}`);
  await verden.unfold(page, "Registrér fravær");
  const form = form_to(`/arbejdssteder/${p}/fravaer`);
  await page.locator(`${form} select`).selectOption({ label: await page.locator(`${form} option`, { hasText: "Kim Tillid" }).innerText() });
  await fill_form(page, form, { fravaer_fra: fra, fravaer_til: til, fravaer_grund: "ferie" });
  await send(page, `${form} button[type=submit]`);
};

async function answer(page, path, fields, file) {
  await page.goto(path);
  const form = form_to(path);
  await fill_form(page, form, fields);
  if (file) await page.setInputFiles(`${form} input[type=file]`, file);
  await send(page, `${form} [name=handling][value=send]`);
}

async function over_easter({ browser, practice }, options) {
  const server = await practice(EASTER);
  const post = mailbox(server);
  const jens = await as_user(browser, server, "jens", options);
  const p = await verden.create_arbejdssted(jens, "Påskeskolen");
  const [tr, upper, boss] = ["tr", "cvr", "leder"].map((n) => `${n}-${p}@paaske.example`);
  await verden.give_staff(jens, p, Object.fromEntries(MONTHS.map((m) => [m, { aarsvaerk: "20" }])));
  await verden.give_representative(jens, p, { navn: "Bo Øverst", niveau: "tr_cvr", fra: "01-01-2022", email: upper });
  await verden.give_representative(jens, p, { navn: "Kim Tillid", fra: "01-01-2022", email: tr });
  const order = await verden.create_order(jens, p, { fra: "17-04-2023", til: "31-12-2023", pladser: "2", ugentlig_tid: "25" });
  const matter = await create_matter(jens, order, { arbejdsgiver_navn: "Lise Leder", arbejdsgiver_email: boss });

  await act(jens, matter, "Kim Tillid", "videre");
  assert.ok(/\/videre$/.test(jens.url()), "present: not to be passed over");
  await add_fravaer(jens, p, "04-04-2023", "11-04-2023");
  await act(jens, matter, "Kim Tillid", "videre");
  assert.ok(/\/videre$/.test(jens.url()), "three working days are not more than three");
  await add_fravaer(jens, p, "12-04-2023", "13-04-2023");
  await act(jens, matter, "Kim Tillid", "videre");
  assert.equal(new URL(jens.url()).pathname, matter, await text_of(jens, "main"));
  assert.match(await text_of(jens, "main"), /Givet videre[^]*§ 101, stk. 5/);

  await act(jens, matter, "Bo Øverst", "send", { kontakt: "Jens Bruun, telefon 12 34 56 78" });
  await act(jens, matter, "Lise Leder", "send", { kontakt: "Jens Bruun, telefon 12 34 56 78" });
  const mail = await post.receive(upper, /^Høring om nytteindsats/);
  assert.match(mail.text, /Jens Bruun, telefon 12 34 56 78/);
  const link = link_in(mail, server);
  await jens.goto(matter);
  assert.match(await text_of(jens, "main"), /Ikke sendt/, "a mail in a folder is not sent");
  await act(jens, matter, "Bo Øverst", "afleveret", { dag: "05-04-2023", hvordan: "Vist på mødet" });
  assert.match(await text_of(jens, "main"), /Afsendt/);

  const outside = await open_page(browser, server, options);
  await outside.goto(link);
  const shown = await text_of(outside, "main");
  for (const fact of [/Påskeskolen/, /Rydning af stier/, /\b20\b/, /fuldtidspersoner/]) assert.match(shown, fact);
  assert.equal(await outside.locator("header nav a").count(), 0, "nothing but the one matter");
  const disagree = { droeftet: "ja", droeftet_dato: "04-04-2023", forhold_holder: "ja", enig: "nej", bemaerkning: "Der er for få til at lære de nye op." };
  await answer(outside, link, { ...disagree, droeftet_dato: "31-02-2023" });
  assert.ok((await outside.locator(".fejlliste").count()) > 0);
  assert.equal(await outside.inputValue("[name=bemaerkning]"), disagree.bemaerkning, "nothing typed is lost");
  await answer(outside, link, disagree, { name: "referat.pdf", mimeType: "application/pdf", buffer: small_pdf("Referat") });
  assert.match(await text_of(outside, "h1"), /Dit svar er modtaget/);
  const copy = await post.receive(upper, /^Kvittering/);
  assert.match(copy.text, /Der er for få til at lære de nye op/);

  await outside.goto(link);
  assert.match(await text_of(outside, "main"), /Der er svaret/, "the answer is given once");
  const altered = link.replace(/.$/, (c) => (c === "A" ? "B" : "A"));
  for (const wrong of [altered, "/svar/gaettet", `${link}x`]) {
    assert.equal((await outside.goto(wrong)).status(), 404, wrong);
  }
  const arbejdsgiver = link_in(await post.receive(boss, /^Høring om nytteindsats/), server);
  await answer(outside, arbejdsgiver, { droeftet: "ja", droeftet_dato: "04-04-2023", forhold_holder: "ja" });
  assert.match(await text_of(outside, "h1"), /Dit svar er modtaget/);

  await jens.goto(matter);
  const all = await text_of(jens, "main");
  assert.match(all, /Alle har svaret/);
  assert.match(all, /Der er for få til at lære de nye op/);
  assert.match(await text_of(jens, "#historie"), /\S/);
  const mette = await as_user(browser, server, "mette", options);
  const borger = await borger_of_2023(mette, "Palle Påske");
  await mette.goto(`/jobordrer/${order}/placer/${borger}`);
  await fill_form(mette, form_to(`/jobordrer/${order}/placer/${borger}`), { fra: "17-04-2023", til: "30-06-2023", ugentlig_tid: "25" });
  await send(mette, "button[value=placer]");
  assert.equal(new URL(mette.url()).pathname, `/borgere/${borger}`, await text_of(mette, "main"));
  const admin = await as_user(browser, server, "admin", options);
  await admin.goto("/post");
  assert.match(await text_of(admin, "main"), /Mails bliver ikke sendt herfra/);
  assert.match(await text_of(admin, "main table"), /Lise Leder/);
  for (const page of [jens, outside, mette, admin]) assert.deepEqual(page.faults, []);
}

export default {
  "2023: passed on over Easter, answered with disagreement, and a placering is possible": (s) => over_easter(s),
  "the same without JavaScript": (s) => over_easter(s, { javaScriptEnabled: false }),

  "2026: an orientation is confirmed by the link, and a placering is possible": async ({ browser, server }) => {
    const post = mailbox(server);
    const mette = await as_user(browser, server, "mette");
    const p = await verden.create_arbejdssted(mette, "Orienteringsskolen");
    const email = `tr-${p}@nutid.example`;
    await verden.give_representative(mette, p, { navn: "Nina Nutid", fra: "01-01-2026", email });
    const order = await verden.create_order(mette, p, { fra: verden.danish(verden.in_days(-5)), til: verden.danish(verden.in_days(200)), pladser: "1", ugentlig_tid: "25" });
    const matter = await create_matter(mette, order);
    await act(mette, matter, "Nina Nutid", "send", { kontakt: "Mette Holm, telefon 12 34 56 78" });
    const link = link_in(await post.receive(email, /^Orientering om nytteindsats/), server);
    const phone = await open_page(browser, server, { viewport: { width: 390, height: 844 } });
    await phone.goto(link);
    assert.equal(await phone.locator("[name=enig]").count(), 0, "nobody is asked to agree any more");
    await answer(phone, link, { droeftet: "ja", droeftet_dato: verden.danish(verden.in_days(0)) });
    assert.match(await text_of(phone, "h1"), /Dit svar er modtaget/);
    await mette.goto(matter);
    assert.match(await text_of(mette, "main"), /Alle har svaret/);
    const borger = await verden.current_borger(mette, "Olga Orienteret");
    await mette.goto(`/jobordrer/${order}/placer/${borger}`);
    await send(mette, "button[value=placer]");
    assert.equal(new URL(mette.url()).pathname, `/borgere/${borger}`, await text_of(mette, "main"));
    for (const page of [mette, phone]) assert.deepEqual(page.faults, []);
  },
};
