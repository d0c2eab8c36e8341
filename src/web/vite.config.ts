// Builds the console into dist/, which `handover serve` serves as it stands.

import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = import.meta.dirname;

export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: join(root, "../../dist"),
    emptyOutDir: true,
    target: "es2022",
    // An image in the style sheet would need `data:` where the page's policy does not allow it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The console, and the customer's own page, which loads nothing of it.
      input: { console: join(root, "index.html"), customer: join(root, "customer.html") },
    },
    modulePreload: { polyfill: false },
  },
});
