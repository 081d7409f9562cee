import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toast, toasts } from "./toasts.svelte";

const shown = () => toasts.list.map(({ text }) => text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const { id } of toasts.list) toasts.remove(id);
  vi.useRealTimers();
});

test("what just happened takes the place of what happened before, and what went wrong stays", () => {
  toast({ text: "Verplaatst" });
  toast({ text: "Dat ging niet", tone: "trouble" });
  toast({ text: "Verwijderd" });
  expect(shown()).toEqual(["Dat ging niet", "Verwijderd"]);
});

test("whoever goes elsewhere leaves what was read, not what came just now", () => {
  toast({ text: "Dat ging niet", tone: "trouble" });
  toast({ text: "Verwijderd" });
  toasts.leave();
  expect(shown()).toEqual(["Dat ging niet", "Verwijderd"]);
  vi.advanceTimersByTime(2000);
  toasts.leave();
  expect(shown()).toEqual(["Dat ging niet"]);
});

test("a message goes by itself, unless people look at it", () => {
  const id = toast({ text: "Verwijderd" });
  toasts.pause(id);
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(["Verwijderd"]);
  toasts.resume(id);
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual([]);
});

test("what went wrong stays until people put it away", () => {
  const id = toast({ text: "Dat ging niet", tone: "trouble" });
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(["Dat ging niet"]);
  toasts.remove(id);
  expect(shown()).toEqual([]);
});
