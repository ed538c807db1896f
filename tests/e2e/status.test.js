// The status page in a browser: in five languages, on a telephone and on a desk, light and dark, as axe sees it.
// With PICTURES=1 the pictures in docs/pictures are taken anew.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { withPalette } from "./palette.js";
import { CHROMIUM_FLAGS, startAlone, tidyAway } from "./running.js";
import { words } from "./words.js";

const EXAMPLES = fileURLToPath(new URL("../../docs/examples/", import.meta.url));
const PICTURES = new URL("../../docs/pictures/", import.meta.url);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = ["sv", "fi", "nb", "it", "en"];
const SHOWN_TRIES = 100; // the page is read at most once a second

describe("the status page", { timeout: 300_000 }, () => {
  let desk, browser;

  before(async () => {
    desk = await startAlone();
    desk.command("notice", "submit", `${EXAMPLES}three-saturdays.toml`);
    desk.command("notice", "approve", "1");
    desk.command("notice", "submit", `${EXAMPLES}data-centre.toml`);
    desk.command("notice", "authorise", "2", "--by", "Nora Esempio, Nord Fatture");
    desk.command("notice", "approve", "2");
    desk.command("incident", "open", "klockaren", "Inloggningen ligger nere");
    desk.command("incident", "resolve", "3", "Det fungerar igen.");
    for (let tries = 0; !(await text("/status.json")).includes("Det fungerar igen"); tries += 1) {
      assert.ok(tries < SHOWN_TRIES, "the notices are not shown");
      await sleep(100);
    }
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: CHROMIUM_FLAGS });
  });

  after(async () => {
    await browser?.close();
    await desk?.stop();
    if (desk) tidyAway(desk.folder);
  });

  for (const language of LANGUAGES) {
    for (const width of [320, 1280]) {
      for (const colorScheme of ["light", "dark"]) {
        it(`${language}, ${width} pixels wide, ${colorScheme}`, async () => {
          const page = await opened({ width, colorScheme }, `/status?lang=${language}`);
          assert.equal(await page.locator("h1").textContent(), words(language)("status-title"));
          assert.equal(await page.locator("article.notice").count(), 2);
          await look(page);
          for (const folded of await page.locator("summary").all()) await folded.click();
          await look(page);
          await page.context().close();
        });
      }
    }
  }

  it("leads to the page of one service, and to the other languages", async () => {
    const page = await opened({ width: 320 }, "/status?lang=sv");
    await page.getByRole("link", { name: "DocEasy", exact: true }).click();
    assert.equal(await page.locator("h1").textContent(), words("sv")("status-title-of", { service: "DocEasy" }));
    await look(page);
    await page.getByRole("link", { name: words("it")("status-language-name") }).click();
    assert.equal(await page.locator("h1").textContent(), words("it")("status-title-of", { service: "DocEasy" }));
    await page.getByRole("link", { name: words("it")("status-all") }).click();
    assert.equal(await page.locator("article.notice").count(), 2);
    await page.context().close();
  });

  for (const width of [320, 1280]) {
    it(`tells of maintenance, ${width} pixels wide`, async () => {
      const page = await opened({ width }, "/status/economic?lang=sv");
      assert.equal(await page.locator("article time").count(), 6);
      if (process.env.PICTURES) await picture(page, `status-${width}`);
      await page.context().close();
    });
  }

  it("can be read with the keyboard alone: the first stop skips to the content", async () => {
    const page = await opened({ width: 320 }, "/status?lang=en");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), words("en")("status-skip"));
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "content");
    await page.context().close();
  });

  it("is shown on a login page elsewhere, which checks the signature with the public key", async () => {
    const { x } = JSON.parse(await text("/status.jwk"));
    assert.match(await loginPage(x), /Planned maintenance · e-conomic\s*We replace servers.*Saturday, 6 October 2029/s);
    const another = `${x.slice(0, -4)}${x.endsWith("AAAA") ? "BBBB" : "AAAA"}`;
    assert.doesNotMatch(await loginPage(another), /servers/);
  });

  /** What docs/examples/login-page.html shows at an address of its own, with this key in it. */
  async function loginPage(x) {
    const html = readFileSync(`${EXAMPLES}login-page.html`, "utf8")
      .replace("https://lotsen.example.org", desk.url)
      .replace("PUT x OF /status.jwk HERE", x);
    const server = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const page = await browser.newPage();
    try {
      await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: "networkidle" });
      return await page.locator("main").innerText();
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
    }
  }

  async function opened({ width, colorScheme }, path) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    page.asked = [];
    page.on("request", (request) => page.asked.push(request.url()));
    page.on("console", (message) => assert.notEqual(message.type(), "error", message.text()));
    await page.goto(`${desk.url}${path}`);
    return page;
  }

  async function look(page) {
    const elsewhere = page.asked.filter((url) => !url.startsWith(`${desk.url}/status`));
    assert.deepEqual(elsewhere.filter((url) => !url.endsWith("/favicon.ico")), [], "something else is loaded");
    assert.equal(await page.locator("script").count(), 0, "there is a script");
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    assert.ok(wide <= room, `${wide} pixels wide in ${room}`);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), RULES);
    const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" | ")}`);
    assert.deepEqual(told, []);
  }

  async function text(path) {
    return (await fetch(`${desk.url}${path}`)).text();
  }

  async function picture(page, name) {
    writeFileSync(new URL(`${name}.png`, PICTURES), withPalette(await page.screenshot({ fullPage: true })));
  }
});
