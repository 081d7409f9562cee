import { expect, it } from "vitest";
import CASES from "../../../tests/cases/folding.json";
import {
  about,
  capital,
  choice,
  dayOf,
  daysBetween,
  errorText,
  find,
  folded,
  indexOfFolded,
  isSameName,
  label,
  list,
  longDay,
  number,
  relativeDay,
  relativeMoment,
  withoutUnseen,
  shortDay,
  t,
  time,
  weekday,
} from ".";

const FOLDING = CASES as [text: string, fold: string][];
const TODAY = "2026-11-21";

it("gives messages, filled in", () => {
  expect(t("shared-undo-step", { step: "Bib verplaatst" })).toBe("Maak ongedaan: Bib verplaatst");
  expect(t("shared-found", { count: 1 })).toContain("1 voorstel,");
  expect(t("shared-found", { count: 1200 })).toContain("1.200 voorstellen");
});

it("chooses the plural of a count that came as text, and leaves the text as it came", () => {
  expect(t("shared-found", { count: "1" })).toContain("1 voorstel,");
  expect(t("shared-filter-one", { label: "Gemeente", chosen: "1830" })).toBe("Gemeente: 1830");
});

it("throws for a message or a word that misses", () => {
  expect(() => t("shared-no-such-message")).toThrow("shared-no-such-message");
  expect(() => t("shared-undo-step")).toThrow("step");
  expect(find("shared-no-such-message")).toBeUndefined();
});

it("gives the words of the catalogue", () => {
  expect(label("sector", "arts")).toBe("kunsten");
  expect(about("contact-status", "idea")).toContain("gedacht");
  expect(t("criterion-budget.question")).toContain("betaalt");
});

it("says what an error means, and something kind when it does not know", () => {
  expect(errorText({ code: "name-too-long", params: { length: "201", max: "200" } })).toContain("201 tekens");
  expect(errorText({ code: "no-room" })).toContain("De schijf is vol");
  expect(errorText({ code: "no-such-code", params: {} })).toBe(t("error-internal"));
  expect(errorText(new TypeError("x is undefined"))).toBe(t("error-internal"));
});

it("writes days", () => {
  expect(longDay(TODAY)).toBe("21 november 2026");
  expect(weekday(TODAY)).toBe("zaterdag 21 november 2026");
  expect(shortDay("2026-12-03", TODAY)).toBe("3 dec");
  expect(shortDay("2027-03-15", TODAY)).toBe("15 mrt 2027");
  expect(relativeDay(TODAY, TODAY)).toBe("vandaag");
  expect(relativeDay("2026-11-20", TODAY)).toBe("gisteren");
  expect(relativeDay("2026-11-22", TODAY)).toBe("morgen");
  expect(relativeDay("2026-11-25", TODAY)).toBe("25 november 2026");
  expect(daysBetween("2026-10-20", TODAY)).toBe(32);
});

it("writes moments on the clock of this computer", () => {
  const moment = new Date(2026, 10, 21, 14, 32).toISOString();
  expect(time(moment)).toBe("14:32");
  expect(dayOf(moment)).toBe(TODAY);
  expect(relativeMoment(moment, TODAY)).toBe("14:32");
  expect(relativeMoment(moment, "2026-11-22")).toBe("gisteren 14:32");
  expect(relativeMoment(moment, "2026-12-22")).toBe("21 november 2026");
});

it("writes numbers and lists", () => {
  expect(number(1234)).toBe("1.234");
  expect(list(["a", "b", "c"])).toBe("a, b en c");
  expect(list(["a"])).toBe("a");
  expect(choice(["a", "b"])).toBe("a of b");
});

it("writes capitals, and looks past them", () => {
  expect(capital("kunsten")).toBe("Kunsten");
  expect(capital("ijsbaan")).toBe("IJsbaan");
  expect(capital("")).toBe("");
});

it.each(FOLDING)("folds as core does: %j", (text, fold) => {
  expect(folded(text)).toBe(fold);
  expect(folded(fold)).toBe(fold);
});

it("leaves out what leaves nothing to see", () => {
  expect(withoutUnseen("Jeugd\u200Ehuis\uFEFF De\u00ADKelder\u{E0041}")).toBe("Jeugdhuis DeKelder");
});

it("takes names without letters as they are", () => {
  expect(isSameName("’s-Gravenhage", "s gravenhage")).toBe(true);
  expect(isSameName("🎭", "🎪")).toBe(false);
  expect(isSameName("🎭", "🎭")).toBe(true);
});

it("finds where a folded mark begins", () => {
  const text = "“… ’s avonds, in Cœur-de-Ville — met Łódź (Jan Peeters).";
  for (const word of ["avonds", "Cœur", "Ville", "Łódź", "Jan"]) {
    expect(indexOfFolded(text, folded(word))).toBe(text.indexOf(word));
  }
  expect(indexOfFolded(text, "piet")).toBe(-1);
});
