/** Whether a letter that is pressed there is written, or chooses from a list. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("select, textarea, input:not([type=checkbox], [type=radio])"))
  );
}
