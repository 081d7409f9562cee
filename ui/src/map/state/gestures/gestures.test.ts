import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("$ui/backend", () => import("../../testing/backend"));
const { MapTester } = await import("../../testing/map-tester.svelte");
const { asked } = await import("$ui/ask/asked.svelte");

let kaart: InstanceType<typeof MapTester>;
beforeEach(() => {
  kaart = new MapTester();
});

describe("een actor", () => {
  it("is chosen by a click", () => {
    kaart.klik("Bib De Letter");
    expect(kaart.gekozen).toEqual(["Bib De Letter"]);
    expect(kaart.geschreven).toEqual([]);
  });

  it("joins what is chosen, and leaves it, with Ctrl", () => {
    kaart.klik("Bib De Letter").klik("Fanfare", { adds: true });
    expect(kaart.gekozen).toEqual(["Bib De Letter", "Fanfare"]);
    kaart.klik("Bib De Letter", { adds: true });
    expect(kaart.gekozen).toEqual(["Fanfare"]);
  });

  it("does not move when the hand trembles", () => {
    kaart.druk("Bib De Letter").beweeg(3, 2);
    expect(kaart.gebaar).toBe("pointing-actor");
    kaart.laatLos();
    expect(kaart.geschreven).toEqual([]);
  });

  it("is moved by a drag, in one step, with what will happen said before", async () => {
    kaart.sleep("Bib De Letter").naar("Lochem", "cultural");
    expect(kaart.gebaar).toBe("dragging-actors");
    expect(kaart.wordt).toEqual({ gemeente: "Lochem", helft: "cultural", vraagt: false });
    await kaart.enLaatLos();
    expect(kaart.geschreven).toEqual([["moveActors", ["Bib De Letter"], "Lochem", "cultural"]]);
    expect(kaart.map.drag).toBe(null);
  });

  it("takes along the others that are chosen, but never ourselves", async () => {
    kaart.klik("Bib De Letter").klik("Fanfare", { adds: true }).klik("Wij", { adds: true });
    await kaart.sleep("Fanfare").naar("Lochem", "cultural").enLaatLos();
    expect(kaart.geschreven).toEqual([["moveActors", ["Bib De Letter", "Fanfare"], "Lochem", "cultural"]]);
  });

  it("asks before it stands where its sector does not belong, and keeps the answer", async () => {
    await kaart.sleep("Bib De Letter").naar("Lochem", "non-cultural").enLaatLos();
    expect(kaart.geschreven).toEqual([]);
    expect(kaart.map.drag).not.toBe(null);
    expect(asked.open.map(({ kind }) => kind)).toEqual(["crossing"]);
    asked.open[0]?.close({ sectors: ["sport"] });
    await kaart.even();
    expect(kaart.geschreven).toEqual([
      ["moveActors", ["Bib De Letter"], "Lochem", "non-cultural", ["sport"]],
    ]);
    expect(asked.isAsking).toBe(false);
    expect(kaart.map.drag).toBe(null);
  });

  it("stays where it was when nobody answers", async () => {
    await kaart.sleep("Bib De Letter").naar("Lochem", "non-cultural").enLaatLos();
    asked.open[0]?.close();
    await kaart.even();
    expect(kaart.geschreven).toEqual([]);
    expect(kaart.map.drag).toBe(null);
  });

  it("does not ask again when it stands there already", async () => {
    await kaart.sleep("Eigenwijs").naar("Lochem", "non-cultural").enLaatLos();
    expect(kaart.geschreven).toEqual([["moveActors", ["Eigenwijs"], "Lochem", "non-cultural"]]);
  });

  it("stays where it was when it is dropped there, or on the paper", async () => {
    await kaart.sleep("Bib De Letter").naar("Gent", "cultural").enLaatLos();
    await kaart.sleep("Bib De Letter").naarPapier().enLaatLos();
    expect(kaart.geschreven).toEqual([]);
    expect(kaart.map.drag).toBe(null);
  });

  it("stays where it was after Esc", async () => {
    kaart.sleep("Bib De Letter").naar("Lochem", "cultural");
    expect(kaart.map.gestures.cancel()).toBe(true);
    await kaart.enLaatLos();
    expect(kaart.geschreven).toEqual([]);
    expect(kaart.map.drag).toBe(null);
    expect(kaart.gebaar).toBe("idle");
  });
});

describe("van veraf", () => {
  it("an actor can be dragged as long as it is drawn", () => {
    kaart.vanVeraf(0.45).druk("Bib De Letter").beweeg(8, 0);
    expect(kaart.gebaar).toBe("dragging-actors");
  });

  it("a figure is part of its bubble", () => {
    kaart.vanVeraf(0.15).druk("Bib De Letter").beweeg(8, 0);
    expect(kaart.gebaar).toBe("dragging-bubble");
  });

  it("a bubble is moved by its name and by what is free of it", () => {
    kaart.vanVeraf(0.45).drukNaam("Gent").beweeg(8, 0);
    expect(kaart.gebaar).toBe("dragging-bubble");
    kaart.laatLos();
    kaart.sleepBol("Gent").beweeg(8, 0);
    expect(kaart.gebaar).toBe("dragging-bubble");
  });
});

describe("de aanwijzer", () => {
  it("says what a drag would do", () => {
    expect(kaart.boven("Bib De Letter")).toBe("grab");
    expect(kaart.boven("Wij")).toBe("move");
    expect(kaart.vanVeraf(0.45).boven("Bib De Letter")).toBe("grab");
    expect(kaart.vanVeraf(0.15).boven("Bib De Letter")).toBe("move");
    expect(kaart.drukPapier().laatLos().aanwijzer).toBe("default");
  });
});

describe("een lens", () => {
  it("turns a click into a note, and a second click takes it off", async () => {
    kaart.map.lens.lookFrom("dans");
    kaart.klik("Fanfare");
    await kaart.even();
    expect(kaart.geschreven).toEqual([["addLeads", "dans", ["Fanfare"]]]);
    kaart.klik("Fanfare");
    await kaart.even();
    expect(kaart.geschreven.at(-1)).toEqual(["removeLeads", ["Fanfare"]]);
  });

  it("first shows who is noted already", async () => {
    kaart.map.lens.lookFrom("dans");
    kaart.klik("Bib De Letter");
    await kaart.even();
    expect(kaart.geschreven).toEqual([]);
    expect(kaart.gekozen).toEqual(["Bib De Letter"]);
    expect(kaart.map.lens.lit).toEqual(new Set([kaart.id("Bib De Letter")]));
  });
});

describe("een bol", () => {
  it("is chosen by a click on its half", () => {
    kaart.klikOp("Lochem", "cultural");
    expect(kaart.map.selection.bubble).toBe("lochem");
  });

  it("is moved by a drag, in whole units", async () => {
    kaart.sleepBol("Lochem").beweeg(100, -50);
    expect(kaart.gebaar).toBe("dragging-bubble");
    await kaart.enLaatLos();
    expect(kaart.geschreven).toEqual([["moveMunicipality", "Lochem", { x: 700, y: -50 }]]);
  });

  it("shows who makes room for it, as long as it hangs there", async () => {
    kaart.sleepBol("Lochem").beweeg(-250, 0);
    await kaart.even();
    expect(kaart.schuiftOp).toEqual(["Gent"]);
    kaart.beweeg(150, 0);
    await kaart.even();
    expect(kaart.schuiftOp).toEqual([]);
    expect(kaart.map.drag).toMatchObject({ kind: "bubble", to: { x: 500, y: 0 } });
    expect(kaart.geschreven).toEqual([]);
    kaart.map.gestures.cancel();
    await kaart.even();
    expect(kaart.map.drag).toBe(null);
  });

  it("moves with our own organisation", () => {
    kaart.druk("Wij").beweeg(60, 0);
    expect(kaart.gebaar).toBe("dragging-bubble");
  });

  it("asks for a name in its empty half", () => {
    kaart.klikOpUitnodiging("Lochem");
    expect(kaart.map.question).toMatchObject({
      kind: "naming",
      place: { municipality: "lochem", half: "cultural" },
    });
  });

  it("goes step by step with the keyboard, in one change", async () => {
    const lochem = kaart.map.bubbles.get("lochem")!;
    kaart.map.nudge.step(lochem, "right");
    kaart.map.nudge.step(lochem, "right");
    kaart.map.nudge.step(lochem, "up");
    expect(kaart.geschreven).toEqual([]);
    await kaart.map.nudge.finish();
    expect(kaart.geschreven).toEqual([["moveMunicipality", "Lochem", { x: 680, y: -40 }]]);
  });
});

describe("het papier", () => {
  it("moves under a drag, and goes back with Esc", () => {
    const before = kaart.map.view.current;
    kaart.drukPapier().beweeg(-80, 30);
    expect(kaart.gebaar).toBe("panning");
    expect(kaart.map.view.current.x).toBe(before.x - 80);
    kaart.map.gestures.cancel();
    expect(kaart.map.view.current).toEqual(before);
  });

  it("moves with the middle button or Space, whatever lies under it", () => {
    kaart.druk("Bib De Letter", { button: 1 }).beweeg(20, 0);
    expect(kaart.gebaar).toBe("panning");
    kaart.laatLos();
    kaart.map.holdSpace(true);
    kaart.druk("Bib De Letter").beweeg(20, 0);
    expect(kaart.gebaar).toBe("panning");
    expect(kaart.map.hasPanned).toBe(true);
  });

  it("lets go of everything on a click", () => {
    kaart.klik("Bib De Letter").drukPapier().laatLos();
    expect(kaart.gekozen).toEqual([]);
  });

  it("zooms under two fingers, which keep hold of what they touch", () => {
    kaart.drukPapier().tweedeVinger(100, 0);
    expect(kaart.gebaar).toBe("pinching");
    const before = kaart.map.view.current.scale;
    kaart.beweegTweede(100, 0);
    expect(kaart.map.view.current.scale).toBeCloseTo(before * 2);
    kaart.tweedeVingerLos();
    expect(kaart.gebaar).toBe("panning");
  });

  it("draws a loop with Shift, and chooses who is within", () => {
    kaart.lus("Gent", "cultural");
    expect(kaart.gekozen).toEqual(["Bib De Letter", "Fanfare"]);
    expect(kaart.map.loop).toBe(null);
  });

  it("draws a loop with the tool, once", () => {
    kaart.map.isLassoing = true;
    kaart.lus("Gent", "cultural", false);
    expect(kaart.gekozen).toEqual(["Bib De Letter", "Fanfare"]);
    expect(kaart.map.isLassoing).toBe(false);
  });
});

describe("de inspiratielijst", () => {
  it("brings a sector into a half, where its name is asked", () => {
    kaart.sleepKaartje("sport").naar("Lochem", "non-cultural");
    expect(kaart.gebaar).toBe("dragging-from-list");
    expect(kaart.wordt).toEqual({ gemeente: "Lochem", helft: "non-cultural", vraagt: false });
    kaart.laatLos();
    expect(kaart.map.question).toMatchObject({ kind: "naming", place: { municipality: "lochem" } });
    expect(kaart.geschreven).toEqual([]);
  });

  it("asks nothing when it is let go of beside the bubbles", () => {
    kaart.sleepKaartje("sport").naarPapier().laatLos();
    expect(kaart.map.question).toBe(null);
  });

  it("says that a sector belongs in the other half", () => {
    kaart.sleepKaartje("sport").naar("Lochem", "cultural");
    expect(kaart.wordt?.vraagt).toBe(true);
  });
});

describe("aan de rand", () => {
  it("the map moves along with who holds something there for a moment", () => {
    kaart.sleep("Bib De Letter").naarRand();
    const before = kaart.map.view.current.x;
    expect(kaart.map.gestures.scroll(100)).toBe(true);
    expect(kaart.map.view.current.x).toBe(before);
    expect(kaart.map.gestures.scroll(200)).toBe(true);
    expect(kaart.map.view.current.x).toBeLessThan(before);
  });

  it("the map stays where it is for who only looks", () => {
    expect(kaart.map.gestures.scroll(100)).toBe(false);
  });
});
