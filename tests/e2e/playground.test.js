// The desk in a client that others wrote: Microsoft's Agents Playground, used as a person would.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";

import { client } from "./client.js";
import { button, open, post, reply, thread, write } from "./teams.js";
import { words } from "./words.js";

const en = words("en"); // the client's language
const sv = words("sv"); // the sample desk's, which its queues get

describe("the desk in the Agents Playground", { timeout: 300_000 }, () => {
  const seat = client("Sam");
  const { picture } = seat;
  let house, page;

  before(async () => {
    ({ house, page } = seat);
  });

  it("greets in a private chat, answers, and hears that it helped", async () => {
    await open(page, "Personal Chat");
    await reply(page, en("welcome-personal", { desk: "Lotsen" })).waitFor();

    await write(page, "how often are klockaren updates released");
    const answer = reply(page, "How often is Klockaren updated?");
    await answer.getByText(en("answer-verified", { date: "1 October 2026" })).waitFor();
    await picture("private-answer");

    await button(answer, en("answer-helped")).click();
    await answer.getByText(en("answer-thanks-for-verdict")).waitFor();
    await picture("private-helped");
  });

  it("asks what is meant, and the pressed card changes", async () => {
    await write(page, "bug");
    const offer = reply(page, en("offer-title"));
    await button(offer, en("offer-none")).waitFor();
    await picture("private-offer");

    const choice = offer.locator(".ac-adaptiveCard").getByRole("button").first();
    const title = await choice.getAttribute("aria-label");
    await choice.click();
    const chosen = reply(page, en("offer-chosen", { title }));
    await chosen.waitFor();
    await page.getByRole("heading", { name: title }).waitFor();
    assert.equal(await button(page, en("offer-none")).count(), 0, "a choice once made cannot be made again");
    await picture("private-chosen");
  });

  it("answers in the thread of a post that mentions it", async () => {
    await open(page, "Parish - General");
    await thread(page, en("welcome-channel", { desk: "Lotsen" })).waitFor();

    await post(page, "why a screenshot", "Lotsen");
    const asked = thread(page, "why a screenshot");
    await asked.getByRole("heading", { name: "Why should I attach a screenshot?" }).waitFor();
    await picture("channel-answer");
  });

  it("carries what it does not know to support, and their answer back to the thread", async () => {
    await post(page, "how do I get coffee", "Lotsen");
    const asked = thread(page, "how do I get coffee");
    await asked.getByText(en("unknown")).waitFor();
    await picture("channel-unknown");
    await button(asked, en("consent-send")).click();
    await asked.getByText(en("consent-sent", { number: 1001 })).waitFor();
    await asked.getByRole("heading", { name: en("receipt-title", { number: 1001 }) }).waitFor();
    await picture("channel-receipt");

    await open(page, "Parish - Support");
    await post(page, "bind queue klockaren", "Lotsen");
    await thread(page, "bind queue").getByText(en("queue-bound", { queue: "klockaren" })).waitFor();
    const card = thread(page, sv("case-state-received"));
    await card.getByText("how do I get coffee").waitFor();
    await picture("support-case");

    const held = thread(page, sv("case-state-taken", { name: "Sam" }));
    await button(card, sv("case-take")).click();
    await held.waitFor();
    assert.equal(await button(held, sv("case-take")).count(), 0, "a case that is taken cannot be taken again");
    await picture("support-taken");

    await button(held, sv("case-answer-open")).click();
    await button(held, sv("case-answer-send")).click();
    await held.getByText(sv("case-answer-missing")).waitFor();
    await picture("support-answer-missing");
    await held.getByRole("textbox", { name: "Sam" }).fill("On the second floor, beside the stairs.");
    await picture("support-answer");
    await button(held, sv("case-answer-send")).click();
    await thread(page, sv("case-state-answered", { name: "Sam" })).waitFor();
    await picture("support-answered");

    await open(page, "Parish - General");
    await asked.getByText("On the second floor, beside the stairs.").waitFor();
    await asked.getByText(en("receipt-answered", { number: 1001 })).waitFor();
    await picture("channel-brought-back");
  });

  it("answers in a group chat when it is mentioned", async () => {
    await open(page, "Web group");
    await write(page, "when is support open", "Lotsen");
    await reply(page, "When is support open?").getByRole("heading").waitFor();
    await picture("group-answer");
  });

  it("has written no error into its log", () => {
    assert.deepEqual(house.deskLog().filter((line) => line.level === "error"), []);
  });
});
