import { expect, it, vi } from "vitest";
import { keyNames, matches, Shortcuts, type Action, type Pressed } from "./shortcuts";

function pressed(key: string, ...held: ("ctrl" | "meta" | "alt" | "shift")[]): Pressed {
  const has = (name: (typeof held)[number]) => held.includes(name);
  return { key, ctrlKey: has("ctrl"), metaKey: has("meta"), altKey: has("alt"), shiftKey: has("shift") };
}

function event(keys: Pressed, rest: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return {
    ...keys,
    target: null,
    defaultPrevented: false,
    preventDefault: vi.fn(),
    ...rest,
  } as KeyboardEvent;
}

function action(keys: string, rest: Partial<Action> = {}): Action {
  return { id: keys, label: "shared-undo", keys, perform: vi.fn(), ...rest };
}

it("matches keys with exactly what must be held", () => {
  expect(matches("Mod+Z", pressed("z", "ctrl"), false)).toBe(true);
  expect(matches("Mod+Z", pressed("Z", "ctrl", "shift"), false)).toBe(false);
  expect(matches("Mod+Shift+Z", pressed("Z", "ctrl", "shift"), false)).toBe(true);
  expect(matches("Mod+Z", pressed("z"), false)).toBe(false);
  expect(matches("Mod+Z", pressed("z", "ctrl", "alt"), false)).toBe(false);
  expect(matches("Mod+Z", pressed("z", "ctrl", "meta"), false)).toBe(false);
  expect(matches("F1", pressed("F1"), false)).toBe(true);
  expect(matches("Delete", pressed("Delete", "shift"), false)).toBe(false);
});

it("takes Cmd on a Mac", () => {
  expect(matches("Mod+Z", pressed("z", "meta"), true)).toBe(true);
  expect(matches("Mod+Z", pressed("z", "ctrl"), true)).toBe(false);
});

it("does not care how a keyboard makes a sign", () => {
  expect(matches("?", pressed("?", "shift"), false)).toBe(true);
  expect(matches("?", pressed("?"), false)).toBe(true);
  expect(matches("Mod+Plus", pressed("+", "ctrl", "shift"), false)).toBe(true);
  expect(matches("Mod+0", pressed("0", "ctrl", "shift"), false)).toBe(true);
});

it("writes keys as they stand on the keyboard", () => {
  expect(keyNames("Mod+Shift+Z", false)).toEqual(["Ctrl", "Shift", "Z"]);
  expect(keyNames("Mod+Z", true)).toEqual(["⌘", "Z"]);
  expect(keyNames("ArrowUp", false)).toEqual(["↑"]);
  expect(keyNames("Escape", false)).toEqual(["Esc"]);
});

it("performs the action that came last and can be done now", () => {
  const shortcuts = new Shortcuts();
  const [frame, screen] = [action("Mod+Z", { id: "frame" }), action("Mod+Z", { id: "screen" })];
  const never = action("Mod+Z", { id: "never", when: () => false });
  shortcuts.register(frame);
  const leave = shortcuts.register(screen, never);
  const first = event(pressed("z", "ctrl"));
  shortcuts.handle(first);
  expect(screen.perform).toHaveBeenCalledOnce();
  expect(first.preventDefault).toHaveBeenCalledOnce();
  leave();
  shortcuts.handle(event(pressed("z", "ctrl")));
  expect(frame.perform).toHaveBeenCalledOnce();
  expect(never.perform).not.toHaveBeenCalled();
});

it("leaves alone what someone else handled, and what is being composed", () => {
  const shortcuts = new Shortcuts();
  const undo = action("Mod+Z");
  shortcuts.register(undo);
  shortcuts.handle(event(pressed("z", "ctrl"), { defaultPrevented: true }));
  shortcuts.handle(event(pressed("z", "ctrl"), { isComposing: true }));
  expect(undo.perform).not.toHaveBeenCalled();
});
