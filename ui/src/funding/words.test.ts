import { expect, test } from "vitest";
import { amountWords, euroWords } from "./euro";
import { daysLeftWords, periodWords } from "./period";

test("amounts are written the Dutch way", () => {
  expect(euroWords(125_000)).toBe("€ 125.000");
  expect(amountWords([])).toBe("");
  expect(amountWords([{ what: "", least: 2_500, most: 25_000 }])).toBe("€ 2.500 tot € 25.000");
  expect(amountWords([{ what: "", least: 500, most: null }])).toBe("vanaf € 500");
  expect(
    amountWords([
      { what: "verkenning", least: null, most: 10_000 },
      { what: "culturele activiteiten", least: null, most: 125_000 },
    ]),
  ).toBe("tot € 10.000 voor verkenning en tot € 125.000 voor culturele activiteiten");
});

test("a period says what is known of it", () => {
  expect(periodWords("2024-02-29", "2026-12-31")).toBe("29 februari 2024 tot en met 31 december 2026");
  expect(periodWords(null, "2024-03-29")).toBe("tot en met 29 maart 2024");
  expect(periodWords("2027-01-04", null)).toBe("vanaf 4 januari 2027");
  expect(periodWords(null, null)).toBe("");
});

test("a deadline says how many days are left", () => {
  expect(daysLeftWords(-1, "2026-11-25", "2026-11-26")).toBe("1 dag voorbij");
  expect(daysLeftWords(0, "2026-11-26", "2026-11-26")).toBe("vandaag");
  expect(daysLeftWords(35, "2026-12-31", "2026-11-26")).toBe("nog 35 dagen");
});
