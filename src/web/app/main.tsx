// Where the console starts in the browser.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openSessionFromLink } from "../server/session.ts";
import { Console } from "./console.tsx";
import { firstLanguage, loadWords } from "./language.tsx";
import "../ui/console.css";

const [words] = await Promise.all([loadWords(firstLanguage()), openSessionFromLink()]);
const place = document.getElementById("console");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Console firstWords={words} />
    </StrictMode>,
  );
}
