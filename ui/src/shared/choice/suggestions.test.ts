import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Option } from "./option";
import { PAUSE, Suggestions } from "./suggestions.svelte";

const option = (id: string): Option => ({ id, label: id });
const ids = (suggestions: Suggestions) => suggestions.options.map((one) => one.id);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("asks once typing rests, and offers the text as typed after what was found", async () => {
  const search = vi.fn(async (text: string) => [option(`found ${text}`)]);
  const suggestions = new Suggestions(search, (text) => [option(`typed ${text}`)]);
  suggestions.ask("Lo");
  suggestions.ask("Loch ");
  expect(suggestions.busy).toBe(true);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(search.mock.calls).toEqual([["Loch"]]);
  expect(ids(suggestions)).toEqual(["found Loch", "typed Loch"]);
  expect(suggestions.busy).toBe(false);
});

it("throws away an answer that comes after a later question", async () => {
  const answers: ((options: Option[]) => void)[] = [];
  const suggestions = new Suggestions(
    () => new Promise((resolve) => answers.push(resolve)),
    () => [],
  );
  void suggestions.askNow("L");
  void suggestions.askNow("Lo");
  answers[1]!([option("Lochem")]);
  answers[0]!([option("Lier")]);
  await vi.advanceTimersByTimeAsync(0);
  expect(ids(suggestions)).toEqual(["Lochem"]);
});

it("still offers the text as typed when the search does not work out", async () => {
  const suggestions = new Suggestions(
    () => Promise.reject({ code: "internal" }),
    (text) => [option(text)],
  );
  await suggestions.askNow("Lochem");
  expect(ids(suggestions)).toEqual(["Lochem"]);
  expect(suggestions.failed).toEqual({ code: "internal" });
});

it("moves around, past what cannot be chosen", async () => {
  const offers = [
    { ...option("a"), disabled: true },
    option("b"),
    { ...option("c"), disabled: true },
    option("d"),
  ];
  const suggestions = new Suggestions(
    async () => offers,
    () => [],
  );
  await suggestions.askNow("x");
  expect(suggestions.at).toBe(1);
  suggestions.move(1);
  expect(suggestions.at).toBe(3);
  suggestions.move(1);
  expect(suggestions.at).toBe(1);
  suggestions.move(-1);
  expect(suggestions.at).toBe(3);
});

it("offers nothing for nothing", async () => {
  const suggestions = new Suggestions(
    async () => [option("a")],
    () => [],
  );
  await suggestions.askNow("x");
  suggestions.ask("  ");
  expect(ids(suggestions)).toEqual([]);
});

it("offers what is known before anything is typed, beginning at what is chosen", () => {
  const suggestions = new Suggestions(
    async () => [],
    () => [],
    () => [option("a"), option("b")],
  );
  suggestions.offer("b");
  expect(ids(suggestions)).toEqual(["a", "b"]);
  expect(suggestions.at).toBe(1);
  suggestions.ask(" ");
  expect(ids(suggestions)).toEqual(["a", "b"]);
  expect(suggestions.at).toBe(0);
});
