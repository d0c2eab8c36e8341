// The partner's price sheet: a zip with one CSV. Source: "Get a price sheet".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";

/** Views: `updatedlicensebased`, `licensebasedest`, `licensebasedeos`. */
export const getPriceSheet = endpoint({
  operation: "getPriceSheet",
  api: "pricing",
  method: "GET",
  path: "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value",
  query: ["timeline", "month"],
  request: null,
  response: z.instanceof(Uint8Array),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "priceSheet",
});
