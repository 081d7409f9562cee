import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Draft, flushDrafts, REST, type Commit } from "./draft.svelte";

const kept: string[] = [];
let commit: Commit = (text) => void kept.push(text);

function draft(value = "", options: { max?: number; multiline?: boolean; whole?: boolean } = {}): Draft {
  return new Draft(value, () => ({ commit, max: 200, ...options }));
}

/** A commit that hangs until it is told how it ends. */
function hanging() {
  const ends: { keep: () => void; refuse: (error: unknown) => void }[] = [];
  commit = (text) =>
    new Promise<void>((resolve, reject) => {
      ends.push({
        keep: () => {
          kept.push(text);
          resolve();
        },
        refuse: reject,
      });
    });
  return ends;
}

beforeEach(() => {
  vi.useFakeTimers();
  kept.length = 0;
  commit = (text) => void kept.push(text);
});

afterEach(async () => {
  await flushDrafts();
  vi.useRealTimers();
});

describe("when it is kept", () => {
  it("keeps what is typed after a second of rest", async () => {
    const field = draft();
    field.type("Bib");
    await vi.advanceTimersByTimeAsync(REST - 1);
    field.type("Bib De Letter");
    await vi.advanceTimersByTimeAsync(REST - 1);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(["Bib De Letter"]);
  });

  it("keeps at once when asked, and not a second time", async () => {
    const field = draft();
    field.type("Bib");
    await field.keep();
    await vi.advanceTimersByTimeAsync(REST * 2);
    await field.leave();
    expect(kept).toEqual(["Bib"]);
  });

  it("stands there as it is written once it is kept, unless somebody typed on", async () => {
    let value = "";
    const ends = hanging();
    const field = new Draft(value, () => ({ commit, max: 200, written: () => value }));
    field.type("€ 1300,00");
    const keeping = field.keep();
    value = "1.300";
    ends[0]?.keep();
    await keeping;
    expect([field.text, field.changed]).toEqual(["1.300", false]);
    field.type("1400");
    const again = field.keep();
    field.type("14000");
    value = "1.400";
    ends[1]?.keep();
    await again;
    expect([field.text, field.changed]).toEqual(["14000", true]);
    field.revert();
  });

  it("keeps nothing when nothing changed", async () => {
    const field = draft("Bib");
    field.type("Bibl");
    field.type("Bib");
    await field.leave();
    expect(kept).toEqual([]);
  });

  it("does not call spaces a change, and shows the text as it was kept", async () => {
    const field = draft("Bib De Letter");
    field.type("  Bib   De Letter ");
    await field.leave();
    expect(kept).toEqual([]);
    expect(field.text).toBe("Bib De Letter");
  });

  it("does call an empty line a change in a note", async () => {
    const field = draft("een\ntwee", { multiline: true });
    field.type("een\n\ntwee");
    await field.leave();
    expect(kept).toEqual(["een\n\ntwee"]);
  });

  it("waits for the end of what only means something as a whole", async () => {
    const field = draft("", { whole: true });
    field.type("3-1");
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(kept).toEqual([]);
    field.type("3-12");
    await field.keep();
    expect(kept).toEqual(["3-12"]);
  });

  it("keeps every open field when the page closes", async () => {
    const [one, other] = [draft(), draft("Meise")];
    one.type("Bib");
    other.type("Wemmel");
    await flushDrafts();
    expect(kept).toEqual(["Bib", "Wemmel"]);
  });

  it("keeps one thing at a time, the last one last", async () => {
    const ends = hanging();
    const field = draft();
    field.type("Bib");
    void field.keep();
    field.type("Bib De Letter");
    const last = field.keep();
    expect(ends).toHaveLength(1);
    ends[0]!.keep();
    await vi.advanceTimersByTimeAsync(0);
    ends[1]!.keep();
    await last;
    expect(kept).toEqual(["Bib", "Bib De Letter"]);
    expect(field.changed).toBe(false);
  });
});

describe("what cannot be kept", () => {
  it("says that a text is too long, keeps nothing, and loses nothing", async () => {
    const field = draft("Bib", { max: 5 });
    field.type("Bib De");
    await field.leave();
    expect(kept).toEqual([]);
    expect(field.text).toBe("Bib De");
    expect(field.problem).toContain("1 teken te lang");
    field.type("BibDe");
    expect(field.problem).toBeUndefined();
    await field.keep();
    expect(kept).toEqual(["BibDe"]);
  });

  it("counts characters as people see them stored", () => {
    const field = draft("", { max: 2 });
    field.type("🎭🎪");
    expect(field.problem).toBeUndefined();
  });

  it("says what went wrong, and tries again", async () => {
    let full = true;
    commit = async (text) => {
      if (full) throw { code: "no-room", params: {} };
      kept.push(text);
    };
    const field = draft("Bib");
    field.type("Bib De Letter");
    await field.leave();
    expect(field.problem).toContain("De schijf is vol");
    expect(field.text).toBe("Bib De Letter");
    full = false;
    await field.leave();
    expect(kept).toEqual(["Bib De Letter"]);
    expect(field.problem).toBeUndefined();
  });

  it("tries again after a commit that threw at once", async () => {
    const commits: string[] = [];
    commit = (text) => {
      commits.push(text);
      throw { code: "invalid-date", params: { text } };
    };
    const field = draft("", { whole: true });
    field.type("bijna");
    await field.keep();
    await field.keep();
    expect(commits).toEqual(["bijna", "bijna"]);
    expect(field.problem).toContain("bijna");
  });

  it("gives back what is left when the field disappears", async () => {
    commit = () => Promise.reject(new Error("?"));
    const field = draft("Bib");
    field.type("Bib De Letter");
    expect(await field.close()).toBe("Bib De Letter");
    const fine = draft("Bib");
    expect(await fine.close()).toBeUndefined();
  });
});

describe("going back", () => {
  it("returns to what was kept last", async () => {
    const field = draft("Bib");
    field.type("Bib De");
    await field.keep();
    field.type("Bib De Letter");
    expect(field.revert()).toBe(true);
    expect(field.text).toBe("Bib De");
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(kept).toEqual(["Bib De"]);
  });

  it("keeps what it went back to when the text was on its way to the store", async () => {
    const ends = hanging();
    const field = new Draft("Bib", () => ({ commit, max: 200 }));
    field.type("Bib De");
    const keeping = field.keep();
    expect(field.revert()).toBe(true);
    ends[0]?.keep();
    await keeping;
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.keep();
    await flushDrafts();
    expect([field.text, field.changed]).toEqual(["Bib", false]);
    expect(kept).toEqual(["Bib De", "Bib"]);
  });

  it("returns to what stood there first in a cell, past what a rest kept", async () => {
    const field = new Draft("Bib", () => ({ commit, max: 200, backToFirst: true }));
    field.type("Bib De");
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(field.revert()).toBe(true);
    await flushDrafts();
    expect([field.text, field.changed]).toEqual(["Bib", false]);
    expect(kept).toEqual(["Bib De", "Bib"]);
  });

  it("says when there is nothing to go back from", () => {
    expect(draft("Bib").revert()).toBe(false);
  });
});

describe("following", () => {
  it("follows a change from elsewhere while nobody types", () => {
    const field = draft("Bib");
    field.follow("Bibliotheek", false);
    expect(field.text).toBe("Bibliotheek");
    field.follow("Bib", true);
    expect(field.text).toBe("Bib");
  });

  it("leaves alone what is being typed, and returns to what came in meanwhile", () => {
    const field = draft("Bib");
    field.type("Bib De");
    field.follow("Bibliotheek", true);
    expect(field.text).toBe("Bib De");
    field.revert();
    expect(field.text).toBe("Bibliotheek");
  });

  it("leaves the space at the end to whoever types on", async () => {
    const field = draft("");
    field.type("Bib ");
    await field.keep();
    field.follow("Bib", true);
    expect(field.text).toBe("Bib ");
    await field.leave();
    expect(field.text).toBe("Bib");
  });
});

it("keeps a text where it was typed, also when another record shows by then", async () => {
  const [one, other]: string[][] = [[], []];
  let into = one!;
  const field = new Draft("", () => {
    const target = into;
    return { commit: (text) => void target.push(text), max: 200 };
  });
  field.type("Bib");
  into = other!;
  await field.keep();
  expect(one).toEqual(["Bib"]);
  expect(other).toEqual([]);
});
