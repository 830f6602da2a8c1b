// Counts the same pages in DuckDB from the same rows, compares every figure, and prints both medians.
//   node duckdb.mjs FOLDER-WITH-node_modules RAEKKER.csv NYTTE.ndjson GANGE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, csv, ndjson, gange] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${folder}/x.js`)("@duckdb/node-api");
const ours = readFileSync(ndjson, "utf8").trim().split("\n").map((l) => JSON.parse(l));

const db = await (await DuckDBInstance.create(":memory:")).connect();
const rows = async (sql) => (await db.runAndReadAll(sql)).getRows().map((r) => r.map(Number));

// Made ready as nytte makes it ready: sorted, with the first and last day of the course on every row.
const ready = performance.now();
await db.run(`CREATE TABLE alt AS SELECT * FROM read_csv('${csv}')`);
await db.run(`CREATE TABLE r AS
  WITH m AS (SELECT *, CASE WHEN fra > max(til) OVER (PARTITION BY tilbud, person ORDER BY fra, til
                            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) + 1 THEN 1 ELSE 0 END AS ny FROM alt),
       f AS (SELECT *, sum(ny) OVER (PARTITION BY tilbud, person ORDER BY fra, til) AS nr FROM m)
  SELECT * EXCLUDE (ny), min(fra) OVER w AS cfra, max(til) OVER w AS ctil FROM f
  WHERE tilbud = 0 WINDOW w AS (PARTITION BY person, nr) ORDER BY person, fra`);
const ready_ms = performance.now() - ready;

const F = "DATE '2015-01-01'";
const T = "DATE '2024-12-31'";
// Index of a day's period, and the first and last day of period `p`.
const PERIOD = {
  maaned: { of: (d) => `((year(${d}) - 2015) * 12 + month(${d}) - 1)`, count: 120, months: 1 },
  kvartal: { of: (d) => `((year(${d}) - 2015) * 4 + (month(${d}) - 1) // 3)`, count: 40, months: 3 },
  aar: { of: (d) => `(year(${d}) - 2015)`, count: 10, months: 12 },
  alt: { of: () => "0", count: 1, months: 120 },
};
// First and last day of each period, as a table to join: quicker than to work them out a row.
for (const [k, { count, months }] of Object.entries(PERIOD))
  await db.run(`CREATE TABLE dage_${k} AS SELECT p, (${F} + to_months(CAST(p * ${months} AS INTEGER)))::DATE AS pf,
    (${F} + to_months(CAST((p + 1) * ${months} AS INTEGER)) - INTERVAL 1 DAY)::DATE AS pl FROM range(${count}) t(p)`);
const first = () => "pf";
const last = () => "pl";
/** Every row with every period it has a day in. */
const spread = (k) => {
  const { of } = PERIOD[k];
  return `(SELECT * FROM (SELECT r.*, unnest(range(CAST(${of(`greatest(fra, ${F})`)} AS BIGINT), CAST(${of(`least(til, ${T})`)} AS BIGINT) + 1)) AS p
           FROM r WHERE fra <= ${T} AND til >= ${F}) JOIN dage_${k} USING (p))`;
};
const group = (n) => Array.from({ length: n }, (_, i) => i + 1).join(",");

// One row a course and period: the row that holds the last day of the course or the period.
const courses = (k, columns) => `SELECT p${columns.map((c) => "," + c).join("")}, count(*) FROM ${spread(k)}
  WHERE least(ctil, ${last(k)}) BETWEEN fra AND til GROUP BY ${group(columns.length + 1)}`;
const AGE = (k) => `least(ctil, ${last(k)})`;
const age_group = (k) => {
  const years = `((year(${AGE(k)})*10000+month(${AGE(k)})*100+day(${AGE(k)})) - (year(foedt)*10000+month(foedt)*100+day(foedt)))//10000`;
  return `CASE ${[60, 50, 40, 30, 25, 18].map((a) => `WHEN ${years} >= ${a} THEN ${a}`).join(" ")} ELSE 0 END`;
};
const persons = (k, columns) => `SELECT p${columns.map((c) => "," + c).join("")}, count(*) FROM
  (SELECT person, p${columns.map((c) => `, arg_max(${c}, fra) AS ${c}`).join("")} FROM ${spread(k)} GROUP BY person, p)
  GROUP BY ${group(columns.length + 1)}`;
const ended = (k) => `(SELECT *, ${PERIOD[k].of("ctil")} AS p, ctil - cfra + 1 AS dage FROM r WHERE til = ctil AND ctil BETWEEN ${F} AND ${T})`;
const exits = [1, 3, 6, 12].map((m) => {
  const limit = `(ctil + INTERVAL ${m} MONTH)::DATE`;
  const now = `CASE WHEN afgang = 4 AND afgang_dag < ${limit} THEN 0 WHEN afgang <> 0 AND afgang_dag > ${limit} THEN 4 ELSE afgang END`;
  return [0, 1, 2, 3, 4].map((a) => `count(*) FILTER (${now} = ${a})`).join(", ");
}).join(", ");

const SQL = {
  forloeb_maaned: courses("maaned", []),
  forloeb_maaned_kommune: courses("maaned", ["kommune"]),
  forloeb_maaned_alder: courses("maaned", [age_group("maaned")]),
  forloeb_aar_arbejdssted: courses("aar", ["p_nummer"]),
  nye_forloeb_kvartal_ydelse: `SELECT p, ydelse, count(*) FROM ${spread("kvartal")} WHERE cfra >= ${F}
    AND p = ${PERIOD.kvartal.of("cfra")} AND least(ctil, ${last("kvartal")}) BETWEEN fra AND til GROUP BY 1, 2`,
  beroerte_maaned_ydelse: persons("maaned", ["ydelse"]),
  beroerte_aar_kommune_ydelse: persons("aar", ["kommune", "ydelse"]),
  beroerte_ti_aar_koen_visitation: persons("alt", ["koen", "visitation"]),
  fuldtidspersoner_maaned_kommune: `SELECT p, kommune, count(DISTINCT person),
      coalesce(sum(minutter * (least(til, ${last("maaned")}) - greatest(fra, ${first("maaned")}) + 1)) FILTER (minutter >= 0), 0),
      coalesce(sum(least(til, ${last("maaned")}) - greatest(fra, ${first("maaned")}) + 1) FILTER (minutter < 0), 0)
    FROM ${spread("maaned")} GROUP BY 1, 2`,
  varighed_aar_sektor: `SELECT p, sektor, count(*), sum(dage), count(*) FILTER (dage <= 28), count(*) FILTER (dage > 28 AND dage <= 56),
      count(*) FILTER (dage > 56 AND dage <= 91), count(*) FILTER (dage > 91 AND dage <= 182), count(*) FILTER (dage > 182)
    FROM ${ended("aar")} GROUP BY 1, 2`,
  afgang_aar_ydelse: `SELECT p, ydelse, count(*), ${exits} FROM ${ended("aar")} GROUP BY 1, 2`,
  kommuner_maaned: `SELECT p, count(DISTINCT kommune) FROM ${spread("maaned")} GROUP BY 1`,
};

const order = (a, b) => { for (let i = 0; i < a.length; ++i) if (a[i] !== b[i]) return a[i] - b[i]; return 0; };
const text = (t) => JSON.stringify([...t].sort(order));

let wrong = 0;
console.log("| page, ten years of the country | nytte, ms | DuckDB, ms | nytte / DuckDB |\n| --- | ---: | ---: | ---: |");
for (const { navn, ms, svar } of ours) {
  if (navn === "goer_klar") continue;
  const theirs = await rows(SQL[navn]);
  if (text(theirs) !== text(svar)) {
    ++wrong;
    const a = new Set(svar.map(String)), b = new Set(theirs.map(String));
    console.error(`${navn}: the answers differ. Only nytte: ${[...a].filter((x) => !b.has(x)).slice(0, 3).join(" | ")}. Only DuckDB: ${[...b].filter((x) => !a.has(x)).slice(0, 3).join(" | ")}`);
    continue;
  }
  const times = [];
  for (let i = 0; i < Number(gange); ++i) {
    const start = performance.now();
    await db.runAndReadAll(SQL[navn]);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const duck = times[times.length >> 1];
  console.log(`| \`${navn}\` (${svar.length} rows) | ${ms.toFixed(1)} | ${duck.toFixed(1)} | ${(ms / duck).toFixed(2)} |`);
}
console.log(`\nMade ready once: nytte ${ours[0].ms.toFixed(0)} ms from rows in memory, DuckDB ${ready_ms.toFixed(0)} ms from the CSV. ${wrong === 0 ? "Every figure is the same in both." : ""}`);
process.exit(wrong === 0 ? 0 : 1);
