// Takes docs/pictures/chat.png anew: `CHROMIUM=/usr/bin/chromium node tests/e2e/picture.js`.
import { fileURLToPath } from "node:url";

import { account, LOTSEN, SUPPORT, TEAM, TENANT } from "./people.js";
import { start, tidyAway } from "./running.js";
import { arrive, button, open, post, thread } from "./teams.js";
import { words } from "./words.js";

const PICTURE = fileURLToPath(new URL("../../docs/pictures/chat.png", import.meta.url));
const EDGE = 6; // pixels around the posts: their shadow
const en = words("en");

const house = await start("Anna");
try {
  await take(house.page);
} finally {
  await house.stop();
  tidyAway(house.folder);
}

/** Anna asks something that becomes a case, which Sam answers; then something that the desk is not sure of. */
async function take(page) {
  await arrive(page);
  await open(page, "Parish - General");
  await post(page, "our livestream has no sound", LOTSEN.name);
  const asked = thread(page, "livestream");
  await button(asked, en("consent-send")).click();
  await asked.getByText(en("receipt-back-here")).waitFor();
  await saysSam("answer 1001 The page plays what it is sent. Is the sound switched on in the camera's own settings?");
  await asked.getByText("settings?").waitFor();
  await asked.getByText(en("receipt-answered", { number: 1001 })).waitFor();

  await post(page, "how do I report", LOTSEN.name);
  const unsure = thread(page, "how do I report");
  await unsure.getByText(en("offer-title")).waitFor();

  const [upper, lower] = [await unsure.boundingBox(), await asked.boundingBox()];
  const bottom = lower.y + lower.height + EDGE;
  await page.setViewportSize({ width: 1280, height: Math.ceil(bottom) });
  const [x, y] = [upper.x - EDGE, upper.y - EDGE];
  const clip = { x, y, width: upper.width + 2 * EDGE, height: bottom - y };
  await page.screenshot({ path: PICTURE, clip });
}

/** What Sam writes in the channel of support, as Teams would bring it to the desk. */
async function saysSam(text) {
  const activity = {
    type: "message",
    id: "1",
    timestamp: new Date().toISOString(),
    locale: "en-US",
    channelId: "msteams",
    serviceUrl: house.teams,
    from: account("Sam"),
    recipient: LOTSEN,
    conversation: { id: `${SUPPORT};messageid=1`, conversationType: "channel", isGroup: true, tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: { id: TEAM }, channel: { id: SUPPORT } },
    text,
  };
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(house.desk, { method: "POST", headers, body: JSON.stringify(activity) });
  if (!answer.ok) throw new Error(`the desk answers ${answer.status}`);
}
