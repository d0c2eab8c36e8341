// The customer's own page, from /c/<token>: a bundle of its own, without the console.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { VisitApp } from "./visit-app.tsx";
import "./visit.css";

const place = document.getElementById("visit");
const [, , token = ""] = location.pathname.split("/");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <VisitApp token={decodeURIComponent(token)} />
    </StrictMode>,
  );
}
