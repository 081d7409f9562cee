/** What lies over the map on the left: the inspiration list, the map as a list, or nothing. */
export type LeftPanel = "inspiration" | "list" | null;

/** What the panel on the right is about. */
export type RightPanel = "details" | "lens";

/** The panels over the map. */
export class Panels {
  left = $state<LeftPanel>("inspiration");
  right = $state<RightPanel>("details");
  /** Counts how often somebody asked to go to the details with the keyboard. */
  detailsAsked = $state(0);

  /** Opens a panel on the left, or closes it when it is open. */
  toggle(panel: Exclude<LeftPanel, null>): void {
    this.left = this.left === panel ? null : panel;
  }

  /** Shows the details, and brings the keyboard there. */
  goToDetails(): void {
    this.right = "details";
    this.detailsAsked += 1;
  }
}
