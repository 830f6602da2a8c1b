// The whole dispensation on a day in 2023: a placement the ratio refuses, the application, the council, and the same
// placement again. Then what must not be possible.
import assert from "node:assert/strict";
import { as_user, send, text_of } from "../browser.mjs";
import * as d from "../dispensation.mjs";
import * as verden from "../verden.mjs";

const refused = (panel) => /Der er ikke plads/.test(panel) && /Placeringen er ikke registreret/.test(panel);

async function from_refusal_to_letter({ browser, practice }, options) {
  const server = await practice();
  const { mette, ulla, svend, poul } = await d.people(browser, server, options);
  const { p, order } = await d.full_arbejdssted(mette, "Havebyens Skole");
  await verden.record_hoering(mette, order, d.heard);
  const borger = await d.borger_of_2023(mette, "Dina Dispensation");
  assert.ok(refused(await d.wish(mette, order, borger)), await text_of(mette, "main"));
  assert.ok((await mette.locator(`main a[href^="/dispensationer/ny"]`).count()) > 0, "the refusal offers to apply");

  const path = await d.begin_application(mette, p);
  const half = { pladser: d.COMPLETE.pladser, opgaver: d.COMPLETE.opgaver, hoert: "ja", hoert_navn: "Kim Tillid" };
  await d.save_application(mette, path, half);
  const missing = await text_of(mette, "#vurdering");
  await mette.goto(path);
  for (const [name, value] of Object.entries(half).filter(([n]) => n !== "hoert")) assert.equal(await mette.inputValue(`[name=${name}]`), value, name);
  await mette.goto(`${path}/indsend`);
  assert.equal(await mette.locator("main form .button-primary").count(), 0, "a half application cannot be sent");

  await d.save_application(mette, path, d.COMPLETE);
  assert.notEqual(await text_of(mette, "#vurdering"), missing);
  await d.attach(mette, path, "referat.pdf", d.small_pdf("Referat"), "Referat af mødet");
  await d.send_application(mette, path);
  assert.match(await text_of(mette, "main"), /Sendt, venter på rådet/);

  const matter = d.raad_path(path);
  await ulla.goto("/raad");
  await ulla.click(`main a[href="${matter}"]`);
  await ulla.waitForURL((u) => u.pathname === matter);
  assert.match(await text_of(ulla, "main"), /Kim Tillid er uenig/, "disagreement is shown as it was written");
  await ulla.goto(`${matter}/returner`);
  await ulla.fill("main [name=grund]", "Skriv, hvem der lærer de nye op.");
  await send(ulla, "main form .button-primary");
  await mette.goto(path);
  assert.match(await text_of(mette, "main"), /hvem der lærer de nye op/);
  await d.save_application(mette, path, { nyttigt_arbejde: "De nye følger gartner Bent og arbejder i hold på tre." });
  await d.send_application(mette, path);

  const meeting = await d.call_meeting(ulla);
  await d.put_on_agenda(ulla, matter, meeting);
  await poul.goto(`${meeting}/materiale`);
  assert.match(await text_of(poul, "main"), /Havebyens Skole/);
  const papers = d.read_pdf((await d.download(poul, `${meeting}/materiale.pdf`)).bytes);
  assert.match(papers.text, /gartner Bent/);

  await d.attend(ulla, meeting, d.chair_and_one);
  assert.match(await text_of(ulla, "main"), /Der kan ikke træffes afgørelse/);
  assert.match(await d.record_decision(ulla, matter), /Reglerne tillader ikke afgørelsen/, "two of twenty-one decide nothing");
  await d.attend(ulla, meeting, d.everybody);
  assert.match(await d.record_decision(ulla, matter, { against: 1 }), /Reglerne tillader ikke afgørelsen/, "one against is enough");
  await d.record_decision(ulla, matter);
  assert.ok(refused(await d.wish(mette, order, borger)), "recorded is not decided");
  assert.equal((await ulla.goto(`${matter}/bekraeft`)).status() < 500, true);
  if (await ulla.locator("main form .button-primary").count()) await send(ulla, "main form .button-primary");
  await mette.goto(path);
  assert.match(await text_of(mette, "main"), /afgørelsen er på vej/, "nobody confirms his own record");
  await d.confirm_decision(svend, matter);
  await mette.goto(path);
  assert.match(await text_of(mette, "main"), /Imødekommet/);

  const panel = await d.wish(mette, order, borger, "beregn");
  assert.match(panel, /Kan placeres/);
  await d.wish(mette, order, borger);
  assert.equal(new URL(mette.url()).pathname, `/borgere/${borger}`, await text_of(mette, "main"));
  assert.match(await text_of(mette, "main"), /Placeringen er registreret/);

  await svend.goto(matter);
  await svend.locator("#breve a", { hasText: /afgørelse|dispensation/i }).last().click();
  await svend.waitForURL(/\/raad\/breve\/\d+$/);
  const letter = d.read_pdf((await d.download(svend, `${new URL(svend.url()).pathname}/pdf`)).bytes);
  d.assert_letter(letter, /Title:\s+\S/);
  assert.match(letter.text, /Havebyens Skole/);
  assert.match(letter.text.replace(/\s+/g, " "), /kan ikke (på)?klages|ikke .{0,60}klage/i, `no appeal: the letter says so\n${letter.text}`);
  for (const page of [mette, ulla, svend, poul]) assert.deepEqual(page.faults, []);
}

export default {
  "from a refused placering to the letter of the raad, and the same placering is allowed": (s) => from_refusal_to_letter(s),
  "the same without JavaScript": (s) => from_refusal_to_letter(s, { javaScriptEnabled: false }),

  "an attachment that is not what it is called is refused, and nothing typed is lost": async ({ browser, practice }) => {
    const server = await practice();
    const mette = await as_user(browser, server, "mette");
    const { p } = await d.full_arbejdssted(mette, "Bilagsskolen");
    const path = await d.begin_application(mette, p);
    await d.save_application(mette, path, { opgaver: "Rydning af stier" });
    const wrong = [
      ["referat.pdf", Buffer.from("Dette er ikke en PDF"), "application/pdf"],
      ["program.pdf", Buffer.from([0x4d, 0x5a, ...Array(200).fill(0)]), "application/pdf"],
      ["referat.docx", Buffer.from("PK\x03\x04 ikke et dokument"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ];
    for (const [name, bytes, type] of wrong) {
      await d.attach(mette, path, name, bytes, "Referat", type);
      assert.equal(await mette.locator(".fejlliste").count() > 0, true, name);
      await mette.goto(path);
      assert.match(await text_of(mette, "#bilag"), /Der er ingen bilag/, name);
    }
    assert.equal(await mette.inputValue("[name=opgaver]"), "Rydning af stier");
    await d.attach(mette, path, "referat.pdf", d.small_pdf("Referat"), "Referat af mødet");
    assert.match(await text_of(mette, "#bilag"), /Referat af mødet/);
    const file = await d.download(mette, await mette.locator("#bilag a[href^='/bilag/']").first().getAttribute("href"));
    assert.match(file.headers["content-disposition"], /attachment/, "never rendered inline");
    assert.match(file.headers["x-content-type-options"] ?? "", /nosniff/);
    assert.deepEqual(mette.faults, []);
  },

  "two secretaries at once: one wins, the other is told": async ({ browser, practice }) => {
    const server = await practice();
    const { mette, ulla, svend } = await d.people(browser, server);
    const { p } = await d.full_arbejdssted(mette, "Tosekretærskolen");
    const matter = d.raad_path(await d.sent_application(mette, p));
    for (const page of [ulla, svend]) {
      await page.goto(`${matter}/returner`);
      await page.fill("main [name=grund]", "Mangler noget.");
    }
    await send(ulla, "main form .button-primary");
    assert.equal(new URL(ulla.url()).pathname, matter);
    await send(svend, "main form .button-primary");
    assert.match(await text_of(svend, "main"), /ændret|tilstand|kan ikke|allerede/i);
    await mette.goto("/dispensationer");
    assert.match(await text_of(mette, "main"), /Sendt tilbage efter flere oplysninger/);
    for (const page of [mette, ulla, svend]) assert.deepEqual(page.faults, []);
  },

  "a member reads and does not write; nobody outside the raad sees its pages": async ({ browser, practice }) => {
    const server = await practice();
    const { mette, ulla, poul } = await d.people(browser, server);
    const { p } = await d.full_arbejdssted(mette, "Medlemsskolen");
    const path = await d.sent_application(mette, p);
    const matter = d.raad_path(path);
    assert.equal((await poul.goto(matter)).status(), 404, "a member sees what is on an agenda");
    const meeting = await d.call_meeting(ulla);
    await d.put_on_agenda(ulla, matter, meeting);
    assert.equal((await poul.goto(matter)).status(), 200);
    assert.equal(await poul.locator(`form[action^="/raad/"]`).count(), 0, "nothing to send");
    for (const address of [`${matter}/returner`, `${matter}/afgoer`, "/raad/moeder/nyt", "/raad/medlemmer/nyt"]) {
      assert.equal((await poul.goto(address)).status(), 403, address);
    }
    for (const address of ["/raad", matter, "/raad/moeder"]) assert.equal((await mette.goto(address)).status(), 403, address);
    for (const address of [path, "/borgere", "/jobordrer"]) assert.equal((await ulla.goto(address)).status(), 403, address);
    // A vote by somebody who was not there, forged.
    await d.attend(ulla, meeting, d.everybody);
    await ulla.goto(`${matter}/afgoer`);
    const status = await ulla.evaluate(async (to) => {
      const form = new FormData(document.querySelector(`form[action="${to}"]`));
      form.set("udfald", "imoedekommet");
      form.set("begrundelse", "Forfalsket");
      form.set("handling", "registrer");
      for (const select of document.querySelectorAll("select[name^=stemme_]")) form.set(select.name, "imod");
      form.set("stemme_999999", "stemmer_for");
      return (await fetch(to, { method: "POST", body: new URLSearchParams(form), redirect: "manual" })).status;
    }, `${matter}/afgoer`);
    assert.equal(status, 422);
    await mette.goto(path);
    assert.match(await text_of(mette, "main"), /På dagsordenen i rådet/);
    for (const page of [mette, ulla, poul]) assert.deepEqual(page.faults, []);
  },

  "in 2026 there is nothing to apply for, and the page says what applies instead": async ({ browser, server }) => {
    const mette = await as_user(browser, server, "mette");
    const { p } = await verden.current_order(mette, "Nutidsskolen");
    await mette.goto(`/dispensationer/ny?p_nummer=${p}`);
    assert.match(await text_of(mette, "main"), /Der kan ikke søges dispensation/);
    assert.match(await text_of(mette, "main"), /§/);
    assert.equal(await mette.locator("main form .button-primary").count(), 0);
    assert.deepEqual(mette.faults, []);
  },
};
