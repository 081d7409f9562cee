// The messages of the window: the Fluent files of `ui/text`, the same that the core reads.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";

/** What a message can be filled in with: words, or numbers that choose a plural. */
export type Params = Record<string, string | number>;

// The command line has words of its own, which no window shows.
const FILES = import.meta.glob<string>(["../../text/nl/*.ftl", "!../../text/nl/cli.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = new FluentBundle("nl-BE", { useIsolating: false });
for (const source of Object.values(FILES)) bundle.addResource(new FluentResource(source));

/**
 * Gives the message with this key, filled in. `key.attribute` gives an attribute of a message.
 *
 * Where people work, a key without a message shows itself; everywhere else it throws, so that it is found.
 */
export function t(key: string, params: Params = {}): string {
  const words = find(key, params);
  if (words !== undefined) return words;
  if (import.meta.env.PROD) return key;
  throw new Error(`no message ${key}`);
}

/** Gives the message with this key, filled in, if there is one. */
export function find(key: string, params: Params = {}): string | undefined {
  const [id = "", attribute] = key.split(".", 2);
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return undefined;
  const errors: Error[] = [];
  const words = bundle.formatPattern(pattern, variables(params), errors);
  if (errors.length > 0 && !import.meta.env.PROD) throw new Error(`${key}: ${errors.join(", ")}`);
  return words;
}

/** Gives the label of a code of the catalogue: short, in lower case, so that it fits in a sentence. */
export function label(list: string, code: string): string {
  return t(`${list}-${code}`);
}

/** Gives what a code of the catalogue means, in one or two sentences. */
export function about(list: string, code: string): string {
  return t(`${list}-${code}.about`);
}

function variables(params: Params): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, variable(value)]));
}

/** Counts cross the border as text; they choose their plural all the same, and look as they came. */
function variable(value: string | number): FluentVariable {
  const isCount = typeof value === "string" && /^(0|[1-9]\d{0,8})$/.test(value);
  return isCount ? new FluentNumber(Number(value), { useGrouping: false }) : value;
}
