/** Something that is asked before actors are changed. */
export interface Question {
  readonly kind: "move" | "sectors" | "scenario" | "alliance" | "lead";
  /** Whom it is about. */
  readonly actors: readonly string[];
}
