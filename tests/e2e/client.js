// Somebody who sits at the Agents Playground for a whole suite, with pictures of what they see.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before } from "node:test";

import { start, tidyAway } from "./running.js";
import { arrive } from "./teams.js";

const WAIT_MS = 20_000;

/**
 * Called in a `describe`: everything is started before its first test and ended after its last. What was written is
 * kept where a test has failed, or with KEEP=1.
 * @param {string} me who sits at the client
 * @returns {{house: object, page: import("playwright-core").Page, picture: (name: string) => Promise<Buffer>}} what
 *   `start` gives, the client's page once it is there, and a way to keep what it shows
 */
export function client(me) {
  let pictures = 0;
  let failed = false;
  const seat = {
    picture(name) {
      pictures += 1;
      const number = String(pictures).padStart(2, "0");
      return seat.page.screenshot({ path: join(seat.house.folder, "pictures", `${number}-${name}.png`) });
    },
  };

  before(async () => {
    seat.house = await start(me);
    seat.page = seat.house.page;
    seat.page.setDefaultTimeout(WAIT_MS);
    mkdirSync(join(seat.house.folder, "pictures"));
    await arrive(seat.page);
  });

  afterEach(async (test) => {
    if (test.error) {
      failed = true;
      await seat.picture("failed");
    }
  });

  after(async () => {
    await seat.house?.stop();
    if (seat.house && (failed || process.env.KEEP)) console.log(`logs and pictures: ${seat.house.folder}`);
    else if (seat.house) tidyAway(seat.house.folder);
  });

  return seat;
}
