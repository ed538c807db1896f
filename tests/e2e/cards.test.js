// Every card in tests/cards/golden, drawn by the official renderer as on a telephone and as on a desk, and looked at.
// With PICTURES=1 the pictures in docs/pictures/cards are taken anew.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";

import { chromium } from "playwright-core";

import { draw, easel, fit } from "./drawing.js";
import { labels, outOfOrder, told, tooPale, tooWide } from "./looking.js";
import { withPalette } from "./palette.js";
import { CHROMIUM_FLAGS } from "./running.js";

const CARDS = new URL("../cards/golden/", import.meta.url);
const PICTURES = new URL("../../docs/pictures/cards/", import.meta.url);
const WIDTHS = [320, 720];
const NAMED = new Set(["button", "link", "image", "textbox", "heading", "checkbox", "radio", "combobox"]);

/** How a label says in words that its field is required, in the languages that cards are kept in. */
const REQUIRED = { sv: /\(måste (fyllas i|väljas)\)/, it: /\(obbligatori[oa]\)/ };

describe("the desk's cards, drawn", { timeout: 600_000 }, () => {
  let browser, page, errors;

  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: CHROMIUM_FLAGS });
    ({ page, errors } = await easel(browser));
  });

  after(() => browser?.close());

  for (const { name, language, card } of kept()) {
    for (const width of WIDTHS) {
      it(`${name}, ${language}, ${width} pixels wide`, async () => {
        assert.deepEqual(await draw(page, card, language, width), [], "the renderer finds a fault");
        await look(card, language);
        await picture(`${name}-${language}-${width}`);

        const forms = page.locator("#card [aria-expanded]");
        for (let at = 0; at < (await forms.count()); at += 1) {
          await forms.nth(at).click();
          await fit(page);
          await look(card, language);
          if (at === 0) await picture(`${name}-form-${language}-${width}`);
          await page.locator("#card .ac-adaptiveCard button:visible").last().click();
          await fit(page);
          await look(card, language); // now with what is missing, said in words
        }
        assert.deepEqual(errors.splice(0), [], "the browser reports an error");
      });
    }
  }

  /** Looks at the card as it is now, with the forms that are open. */
  async function look(card, language) {
    assert.deepEqual(await tooWide(page), [], "wider than its room");
    assert.deepEqual(await tooPale(page), [], "too pale to read");
    assert.deepEqual(await outOfOrder(page), [], "read in another order than seen");

    const heard = await told(page);
    assert.deepEqual(heard.filter(({ role, name }) => NAMED.has(role) && !name), [], "without a name");
    const headings = heard.filter(({ role }) => role === "heading").map(({ name }) => name);
    assert.deepEqual(headings, titles(card), "headings are headings to a screen reader");

    const fields = await labels(page);
    assert.deepEqual(fields.filter(({ label }) => !label), [], "a field without a label");
    const unsaid = fields.filter(({ label, required }) => required && !REQUIRED[language].test(label));
    assert.deepEqual(unsaid, [], "required, but it does not say so in words");
  }

  async function picture(name) {
    if (process.env.PICTURES) writeFileSync(new URL(`${name}.png`, PICTURES), withPalette(await page.screenshot()));
  }
});

/** The cards as they are kept: `case-taken.sv.json` is the card case-taken in Swedish. */
function kept() {
  const files = readdirSync(CARDS).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const [name, language] = file.split(".");
    return { name, language, card: JSON.parse(readFileSync(new URL(file, CARDS), "utf8")).card };
  });
}

/** The headings of a card, as people read them. */
function titles(card) {
  const headings = card.body.filter((element) => element.style === "heading");
  return headings.map((heading) => heading.text.replace(/\\(.)/g, "$1"));
}
