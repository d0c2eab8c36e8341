// The customer's own page, from /c/#<secret>: a bundle of its own, without the console. The secret stays behind the `#`,
// so that the page can be read again, kept as a bookmark, and handed from a mail program's window to a browser's.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { VisitApp } from "./visit-app.tsx";
import "./visit.css";

const place = document.getElementById("visit");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <VisitApp secret={secretInAddress()} />
    </StrictMode>,
  );
}
// Another link in the same window changes nothing but what is behind the `#`, for which no browser reads a page again.
window.addEventListener("hashchange", () => location.reload());

/** What a header can carry of it; empty where there is none. */
function secretInAddress(): string {
  return /^#([\w.-]+)$/.exec(location.hash)?.[1] ?? "";
}
