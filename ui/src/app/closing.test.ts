import { beforeEach, expect, test, vi } from "vitest";

vi.stubGlobal("window", { addEventListener: () => undefined });
vi.stubGlobal("document", { addEventListener: () => undefined });
const { commands } = (await import("../backend")).backend;
const { addOnClosing } = await import("../shared/field/typed");
const { Draft } = await import("../shared/field/draft.svelte");
const { close } = await import("./closing");

beforeEach(() => {
  vi.spyOn(commands, "readyToClose").mockResolvedValue();
  vi.spyOn(commands, "keepHalfTyped").mockResolvedValue({ status: "ok", data: null });
});

test("the window closes after everything typed is kept", async () => {
  const order: string[] = [];
  vi.mocked(commands.readyToClose).mockImplementation(async () => void order.push("ready"));
  const end = addOnClosing(async () => void order.push("card"));
  await close();
  expect(order).toEqual(["card", "ready"]);
  end();
});

test("what cannot be kept goes along to the next start", async () => {
  const draft = new Draft("", () => ({ commit: vi.fn(), max: 3, label: "Naam" }));
  draft.type("Te lang");
  await close();
  expect(commands.keepHalfTyped).toHaveBeenCalledWith([{ where: "Naam", text: "Te lang" }]);
  draft.revert();
});

test("a disk that does not answer does not keep the window open", async () => {
  const end = addOnClosing(() => new Promise(() => undefined));
  await close(10);
  expect(commands.readyToClose).toHaveBeenCalled();
  end();
});
