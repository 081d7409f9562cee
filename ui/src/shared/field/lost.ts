import { toast } from "../feedback/toasts.svelte";
import type { Draft } from "./draft.svelte";
import { t } from "$ui/text";

/** Keeps what is typed in a field that disappears; what cannot be kept can still be copied. */
export async function saveLost(draft: Draft): Promise<void> {
  const text = await draft.close();
  if (text === undefined) return;
  toast({
    text: draft.problem ?? t("error-internal"),
    tone: "trouble",
    action: { label: t("shared-copy-text"), perform: () => navigator.clipboard.writeText(text) },
  });
}
