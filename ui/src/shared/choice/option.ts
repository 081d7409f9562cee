import type { Icon } from "../icons";

/** Something that can be chosen. */
export interface Option {
  id: string;
  label: string;
  /** More about it, quieter. */
  detail?: string;
  icon?: Icon;
  /** The half whose colour the icon takes. */
  half?: "cultural" | "non-cultural" | null;
  disabled?: boolean;
}

/** Options that belong together. */
export interface OptionGroup {
  label: string;
  half?: "cultural" | "non-cultural" | null;
  options: Option[];
}

/** Gives all options, whatever group they stand in. */
export function flat(options: (Option | OptionGroup)[]): Option[] {
  return options.flatMap((one) => ("options" in one ? one.options : [one]));
}
