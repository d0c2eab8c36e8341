// What the tests need beyond what the product needs: a browser.

import { provideChromium } from "./find-chromium.mjs";

provideChromium();
