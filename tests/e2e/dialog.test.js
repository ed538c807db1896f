// A guided dialog in a client that others wrote: by its form, a mistake in it mended, and by typing.
// The Playground opens no windows (nothing is sent for task/fetch), so the form is asked for by its button's words.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";

import { client } from "./client.js";
import { button, open, reply, write } from "./teams.js";
import { words } from "./words.js";

const en = words("en");

describe("a guided dialog in the Agents Playground", { timeout: 300_000 }, () => {
  const seat = client("Anna");
  const { picture } = seat;
  let house, page;
  const wanted = (label) => en("form-required", { label });
  const field = (form, name) => form.getByRole("textbox", { name, exact: true });
  const choose = async (form, name, title) => {
    await form.getByRole("combobox", { name, exact: true }).click();
    await page.getByRole("option", { name: title, exact: true }).click();
  };

  before(async () => {
    ({ house, page } = seat);
    await open(page, "Personal Chat");
    await reply(page, en("welcome-personal", { desk: "Lotsen" })).waitFor();
  });

  it("is a form whose mistake is named and whose good answers are kept", async () => {
    await write(page, "I want to report a bug");
    await button(reply(page, en("field-service")), en("dialog-form")).waitFor();
    await write(page, en("dialog-form"));
    const form = reply(page, en("form-begun"));
    await choose(form, wanted("Service"), "Klockaren");
    await field(form, wanted("Problem")).fill("pictures are gone from the news");
    await field(form, wanted("Where")).fill("news page");
    await field(form, wanted("Steps")).fill("open the page");
    await choose(form, wanted("Others affected"), "Only me");
    await choose(form, wanted("Impact"), "It only looks wrong");
    await field(form, en("form-one-of", { label: "Phone" })).fill("123");
    await field(form, wanted("E-mail")).fill("anna@sjostad.example.org");
    await picture("form");
    await button(form, en("form-send")).click();

    const again = reply(page, en("form-faults"));
    await again.getByText(en("fault-no-phone")).waitFor();
    await picture("form-with-a-mistake");
    assert.equal(await field(again, wanted("Problem")).inputValue(), "pictures are gone from the news");
    assert.equal(await field(again, wanted("E-mail")).inputValue(), "anna@sjostad.example.org");
    await field(again, en("form-one-of", { label: "Phone" })).fill("040 123 4567");
    await button(again, en("form-send")).click();

    await reply(page, en("field-screenshot")).waitFor();
    await write(page, "not allowed on this computer");
    const review = reply(page, en("review-title"));
    await review.getByText("+358 40 1234567").waitFor();
    await picture("review");
    await button(review, en("review-send")).click();
    await page.getByRole("heading", { name: en("receipt-title", { number: 1001 }) }).waitFor();
    await picture("receipt");
  });

  it("is a talk, corrected and sent", async () => {
    await write(page, "we have an idea");
    await reply(page, en("field-service")).waitFor();
    await write(page, "klockarn");
    await reply(page, en("sparring-idea")).waitFor();
    await write(page, "a treasure hunt for children");
    await reply(page, en("sparring-consent")).waitFor();
    await write(page, "no");
    await reply(page, en("review-title")).waitFor();
    await write(page, "no, the idea is treasure maps");
    await reply(page, en("review-title")).getByText("treasure maps").waitFor();
    await picture("typed");
    await write(page, "yes");
    await page.getByRole("heading", { name: en("receipt-title", { number: 1002 }) }).waitFor();
    await picture("typed-receipt");
  });

  it("has written no error into its log", () => {
    assert.deepEqual(house.deskLog().filter((line) => line.level === "error"), []);
  });
});
