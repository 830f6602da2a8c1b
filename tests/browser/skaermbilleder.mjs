// The pictures of the README and of the user guide, taken from the program with its example data: today's pages, and on
// a practice day in 2023 the hearing, the application and the council. See tools/skaermbilleder.
import { mkdirSync } from "node:fs";
import { as_user, launch } from "./browser.mjs";
import * as d from "./dispensation.mjs";
import { start_server } from "./server.mjs";
import { create_borger, create_order, create_arbejdssted, give_other_scheme, give_representative, give_staff, record_hoering } from "./verden.mjs";

const program = process.env.NYTTE ?? "build/dev/nytte";
const GUIDE = new URL("../../docs/brugervejledning/billeder/", import.meta.url).pathname;
const README = new URL("../../docs/billeder/", import.meta.url).pathname;
const VIEW = { viewport: { width: 1120, height: 760 } };

async function picture(page, folder, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png` });
}

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

async function today(browser, server) {
  const page = await as_user(browser, server, "mette");
  await page.goto("/");
  await picture(page, README, "forside");
  await page.goto(await refused_wish(page));
  await page.locator("#vurdering .ikke_opfyldt summary").first().click();
  await picture(page, README, "placering");
  await page.setViewportSize(VIEW.viewport);
  for (const [address, name] of [["/frister", "frister"]]) {
    await page.goto(address);
    await picture(page, GUIDE, name);
  }
  const admin = await as_user(browser, server, "admin", VIEW);
  await admin.goto("/post");
  await picture(admin, GUIDE, "post");
}

async function dispensation(browser, server) {
  const { mette, ulla, poul } = await d.people(browser, server, VIEW);
  const { p } = await d.full_arbejdssted(mette, "Havebyens Skole");
  const path = await d.begin_application(mette, p);
  await d.save_application(mette, path, { pladser: "3", opgaver: d.COMPLETE.opgaver });
  await mette.goto(path);
  await picture(mette, GUIDE, "ansoegning");
  await d.save_application(mette, path, d.COMPLETE);
  await d.attach(mette, path, "referat.pdf", d.small_pdf("Referat"), "Referat af mødet med tillidsrepræsentanten");
  await d.send_application(mette, path);
  const matter = d.raad_path(path);
  await ulla.goto("/raad");
  await picture(ulla, GUIDE, "sekretariat");
  await ulla.goto(matter);
  await picture(ulla, GUIDE, "raadssag");
  const meeting = await d.call_meeting(ulla);
  await d.put_on_agenda(ulla, matter, meeting);
  await d.attend(ulla, meeting, d.everybody);
  await d.record_decision(ulla, matter, { handling: "proev" });
  await picture(ulla, GUIDE, "afgoerelse");
  await poul.goto(`${meeting}/materiale`);
  await picture(poul, GUIDE, "moedemateriale");
}

mkdirSync(GUIDE, { recursive: true });
const browser = await launch();
for (const [args, take] of [
  [[], today],
  [["--oevedag", "2023-05-03"], dispensation],
]) {
  const server = await start_server(program, args);
  try {
    await take(browser, server);
  } finally {
    await server.stop();
  }
}
await browser.close();
