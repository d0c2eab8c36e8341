// Builds the console into dist/, which `handover serve` serves as it stands; in the mode `customer`, beside it the
// customer's own page. Each by itself: what the console needs of a module that both have would come along otherwise.

import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = import.meta.dirname;

export default defineConfig(({ mode }) => ({
  root,
  plugins: [react()],
  build: {
    outDir: join(root, "../../dist"),
    emptyOutDir: mode !== "customer",
    target: "es2022",
    // An image in the style sheet would need `data:` where the page's policy does not allow it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(root, mode === "customer" ? "customer.html" : "index.html"),
      // It does nothing by being loaded, and does not say so: where nothing is worked out it would come along all the same.
      treeshake: { moduleSideEffects: [{ test: /decimal\.m?js/, sideEffects: false }] },
    },
    modulePreload: { polyfill: false },
  },
}));
