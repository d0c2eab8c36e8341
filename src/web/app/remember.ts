// What this browser remembers of its reader's choices. Where storage is not allowed, nothing is remembered.

type Choice = "language" | "theme" | "approver" | "tour" | "views" | "recent" | "shortcuts";

export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(placeOf(choice));
  } catch {
    return null;
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(placeOf(choice), value);
  } catch {
    // A private window: the choice lasts as long as the page.
  }
}

/** Nothing of customers is left to whoever uses this browser next: no draft, no list, nobody looked at lately. */
export function forgetCustomers(): void {
  try {
    sessionStorage.clear();
    localStorage.removeItem(placeOf("recent"));
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

function placeOf(choice: Choice): string {
  return `handover.${choice}`;
}
