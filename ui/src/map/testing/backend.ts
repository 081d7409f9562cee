// A backend that writes down what it is asked. Tests put it in the place of the real one:
// vi.mock("$ui/backend", () => import("../testing/backend")).

/** What was asked, by the name of the command and what came with it. */
export const asked: { readonly command: string; readonly args: readonly unknown[] }[] = [];

const sector = (code: string, half: string | null) => ({ code, half, icon: "palette" });
const CATALOGUE = {
  lists: [
    {
      list: "sector",
      entries: [sector("arts", "cultural"), sector("sport", "non-cultural"), sector("youth", null)],
    },
  ],
  examples: [],
};

const ANSWERS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  catalogue: () => CATALOGUE,
  // Whoever comes left of the middle pushes Gent away.
  whoMakesRoom: (_: string, __: string, x: number, y: number) => ({
    status: "ok",
    data: x < 400 ? [{ id: "gent", to: { x: x - 472, y } }] : [],
  }),
};

const commands = new Proxy(
  {},
  {
    get:
      (_, command: string) =>
      (...args: never[]) => {
        const answer = ANSWERS[command];
        if (!answer) asked.push({ command, args: args.slice(1) });
        return Promise.resolve(answer ? answer(...args) : { status: "ok", data: null });
      },
  },
);

export const backend = { commands };
export class Refusal extends Error {}
export const answer = async (outcome: Promise<{ data: unknown }>) => (await outcome).data;
