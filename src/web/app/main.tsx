// Where the console starts in the browser.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openSessionFromLink } from "../server/session.ts";
import { Console } from "./console.tsx";
import { firstLanguage } from "./language.tsx";
import { speak } from "./words.ts";
import "../ui/console.css";

await Promise.all([speak(firstLanguage()), openSessionFromLink()]);
const place = document.getElementById("console");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Console />
    </StrictMode>,
  );
}
