// Everything a caseworker does works without JavaScript: the button "Beregn" does what the live panel does.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, send, text_of } from "../browser.mjs";
import { current_borger, current_order, danish, in_days } from "../verden.mjs";

export default {
  "a placering with Beregn, a way out and an error summary": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette", { javaScriptEnabled: false });
    const { order } = await current_order(page, "Stilleskolen");
    const borger = await current_borger(page, "Lis Scriptløs");
    await fill_form(page, "form.hovedsoegning", { soegetekst: "Lis Scriptløs" });
    await send(page, "form.hovedsoegning button");
    assert.equal(new URL(page.url()).pathname, `/borgere/${borger}`);
    await page.click("main [data-hovedhandling]");
    await page.getByRole("link", { name: new RegExp(`^Vælg ${order} `) }).click();

    const form = form_to(`/jobordrer/${order}/placer/${borger}`);
    const typed = { fra: danish(in_days(3)), til: danish(in_days(40)), ugentlig_tid: "41", begrundelse: "Drøftet med stedet" };
    await fill_form(page, form, typed);
    await send(page, "button[value=beregn]:not(.enter-knap)");
    assert.match(await text_of(page, "#vurdering"), /Den ugentlige tid er 41 timer, men må højst være 37 timer/);
    await send(page, "button[name=brug]");
    assert.equal(await page.inputValue(`${form} [name=ugentlig_tid]`), "37");
    assert.equal(await page.inputValue(`${form} [name=begrundelse]`), typed.begrundelse);
    assert.match(await text_of(page, "#vurdering h2"), /^Kan placeres/);

    // What cannot be read stands in the summary and in the field; nothing else is lost.
    await fill_form(page, form, { ugentlig_tid: "25:60" });
    await send(page, "button[value=placer]");
    assert.equal(await page.locator(".fejlliste a[href='#ugentlig_tid']").count(), 1);
    assert.equal(await page.inputValue(`${form} [name=ugentlig_tid]`), "25:60");
    assert.equal(await page.inputValue(`${form} [name=fra]`), typed.fra);
    assert.equal(await page.inputValue(`${form} [name=begrundelse]`), typed.begrundelse);

    await fill_form(page, form, { ugentlig_tid: "25" });
    await send(page, "button[value=placer]");
    assert.equal(new URL(page.url()).pathname, `/borgere/${borger}`);
    assert.match(await text_of(page, "main"), /Placeringen er registreret/);
    assert.deepEqual(page.faults, []);
  },

  "Enter in a field calculates; it neither places nor takes a way out": async ({ browser, server }) => {
    for (const javaScriptEnabled of [false, true]) {
      const page = await as_user(browser, server, "mette", { javaScriptEnabled });
      const { order } = await current_order(page, "Enterskolen");
      const borger = await current_borger(page, "Lis Enter");
      await page.goto(`/jobordrer/${order}/placer/${borger}`);
      for (const hours of ["41", "30"]) {
        await page.fill("[name=ugentlig_tid]", hours);
        await Promise.all([page.waitForEvent("load"), page.press("[name=ugentlig_tid]", "Enter")]);
        assert.match(new URL(page.url()).pathname, /\/placer\//);
        assert.equal(await page.inputValue("[name=ugentlig_tid]"), hours);
      }
      await page.goto(`/borgere/${borger}`);
      assert.match(await text_of(page, "#placeringer"), /ingen placeringer/);
    }
  },
};
