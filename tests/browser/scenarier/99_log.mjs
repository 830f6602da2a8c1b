// Runs last: what all of the above left in the server's log.
import assert from "node:assert/strict";
import { has_cpr } from "../browser.mjs";
import { typed_cprs } from "../verden.mjs";

export default {
  "no CPR number in the server's log, and nothing it calls an error": async ({ server }) => {
    const lines = server.log().split("\n");
    assert.ok(lines.some((l) => l.includes('"anmodning"')), "requests are logged");
    for (const line of lines) {
      assert.ok(!has_cpr(line), "a line holds ten digits that may be a CPR number");
      for (const cpr of typed_cprs) {
        assert.ok(!line.includes(cpr) && !line.includes(`${cpr.slice(0, 6)}-${cpr.slice(6)}`), "a line holds a CPR number");
      }
    }
    assert.deepEqual(lines.filter((l) => l.includes('"niveau":"fejl"')), []);
    return `${lines.length} lines, ${typed_cprs.length} numbers typed`;
  },
};
