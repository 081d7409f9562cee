import { beforeEach, expect, test, vi } from "vitest";

vi.stubGlobal("window", {});
const { commands } = (await import("../backend")).backend;
const { onFault, report } = await import("./report");

beforeEach(() => void vi.spyOn(commands, "reportIncident").mockResolvedValue("7k3-m2q"));

test("a fault gets a number, by its class and its places", async () => {
  const fault = new TypeError("Els Peeters is undefined");
  expect(await report(fault)).toBe("7k3-m2q");
  expect(commands.reportIncident).toHaveBeenCalledWith("TypeError", fault.stack);
  await report("of a library that throws words");
  expect(commands.reportIncident).toHaveBeenLastCalledWith("string", "");
});

test("a fault that cannot be written down is told all the same", async () => {
  vi.mocked(commands.reportIncident).mockRejectedValueOnce(new Error("no border"));
  expect(await report(new Error())).toBeUndefined();
});

test("every fault that nobody catches is heard, and what the browser only mentions is not", async () => {
  const target = new EventTarget();
  const heard = vi.fn();
  const end = onFault(heard, target as Window);
  const send = (type: string, of: object): void =>
    void target.dispatchEvent(Object.assign(new Event(type), of));
  send("error", { error: new RangeError(), message: "x" });
  send("unhandledrejection", { reason: new Error() });
  send("error", { message: "ResizeObserver loop completed with undelivered notifications." });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  end();
  send("error", { error: new RangeError(), message: "x" });
  await Promise.resolve();
  expect(heard).toHaveBeenCalledTimes(2);
});
