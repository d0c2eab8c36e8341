// What this browser remembers of its reader's choices. Where storage is not allowed, nothing is remembered.

type Choice = "language" | "theme" | "approver" | "tour" | "views" | "recent" | "shortcuts";

export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(`handover.${choice}`);
  } catch {
    return null;
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(`handover.${choice}`, value);
  } catch {
    // A private window: the choice lasts as long as the page.
  }
}
