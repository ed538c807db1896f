// A page that draws Adaptive Cards with their makers' own renderer, in Teams' sizes and colours.
import { createRequire } from "node:module";

import { TEAMS_COLOURS, TEAMS_LOOK } from "./teams-look.js";

const find = createRequire(import.meta.url).resolve;
const SCRIPTS = [find("adaptivecards/dist/adaptivecards.min.js"), find("markdown-it/browser")];
const LOOK = find("adaptivecards/dist/adaptivecards.css");
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160"><rect width="480" height="160" fill="#c8c6c4"/></svg>';

/**
 * Makes a page ready to draw on. Every picture a card shows is a grey field: nothing is fetched.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<{page: import("playwright-core").Page, errors: string[]}>} the page, and what went wrong on it
 */
export async function easel(browser) {
  const page = await browser.newPage();
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.route("**/*", (route) => route.fulfill({ contentType: "image/svg+xml", body: PICTURE }));
  await page.setContent('<!doctype html><title>Lotsen</title><main id="card"></main>');
  await page.addStyleTag({ path: LOOK });
  await page.addStyleTag({ content: TEAMS_LOOK });
  for (const path of SCRIPTS) await page.addScriptTag({ path });
  return { page, errors };
}

/**
 * Draws a card as wide as the page, which becomes `width` pixels wide and as high as the card.
 * @returns {Promise<string[]>} what the renderer finds wrong with it
 */
export async function draw(page, card, language, width) {
  await page.setViewportSize({ width, height: 100 });
  await page.mouse.move(0, 0); // a button under it would look pressed
  const found = await page.evaluate(drawHere, { card, language, colours: TEAMS_COLOURS });
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await fit(page);
  return found;
}

/** The page as high as the card is now. */
export async function fit(page) {
  const height = await page.evaluate(() => Math.ceil(document.querySelector("#card").getBoundingClientRect().height));
  await page.setViewportSize({ width: page.viewportSize().width, height });
}

/** Runs in the page. Teams knows bold, italics, lists and links; not headings, tables, pictures or HTML. */
function drawHere({ card, language, colours }) {
  const { AdaptiveCard, HostConfig, SerializationContext } = globalThis.AdaptiveCards;
  const markdown = globalThis.markdownit("zero").enable(["emphasis", "link", "list", "escape", "entity"]);
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  document.documentElement.lang = language;
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(colours);
  const reading = new SerializationContext();
  drawn.parse(card, reading);
  document.querySelector("#card").replaceChildren(drawn.render());
  const faults = drawn.validateProperties().validationEvents;
  const said = Array.from({ length: reading.eventCount }, (_, at) => reading.getEventAt(at).message);
  return [...said, ...faults.map((fault) => fault.message)];
}
