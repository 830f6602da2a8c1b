// The README's pictures: the work list, and a placement the law refuses with its ways out. See tools/skaermbilleder.
import { as_user, launch } from "./browser.mjs";
import { start_server } from "./server.mjs";
import { create_borger, create_order, create_arbejdssted, give_other_scheme, give_representative, give_staff, record_hoering } from "./verden.mjs";

const to = (name) => new URL(`../../docs/billeder/${name}.png`, import.meta.url).pathname;

/** An arbejdssted of 2023, where the ratio has no room for a full week. */
async function refused_wish(page) {
  const p = await create_arbejdssted(page, "Strandvejens Plejehjem", { adresse: "Strandvejen 12" });
  await give_staff(page, p, Object.fromEntries(["2022-11", "2022-12", "2023-01", "2023-02", "2023-03", "2023-04"].map((m) => [m, { aarsvaerk: "9,4" }])));
  await give_representative(page, p, { navn: "Kim Holm", fra: "01-01-2022" });
  await give_other_scheme(page, p, { ordning_fra: "01-02-2023", ordning_til: "14-04-2023", ordning_tid: "20" });
  const order = await create_order(page, p, { stilling: "pedelmedhjælper", fra: "01-03-2023", til: "31-12-2023", pladser: "2", ugentlig_tid: "37" });
  await record_hoering(page, order, { art: "hoering", navn: "Kim Holm", dato: "28-02-2023", arbejdsgiver_erklaering: "28-02-2023", medarbejder_erklaering: "28-02-2023" });
  const borger = await create_borger(page, "Aksel Birk", { ydelse: "kontanthjaelp", visitation: "jobparat", ydelse_fra: "01-10-2022", ydelse_til: "31-12-2024" });
  return `/jobordrer/${order}/placer/${borger}?fra=06-03-2023&til=02-06-2023&ugentlig_tid=37`;
}

const server = await start_server(process.env.NYTTE ?? "build/dev/nytte");
const browser = await launch();
try {
  const page = await as_user(browser, server, "mette");
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: to("forside") });
  await page.goto(await refused_wish(page));
  await page.locator("#vurdering .ikke_opfyldt summary").first().click();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: to("placering") });
} finally {
  await browser.close();
  await server.stop();
}
