// The sections that the console shows first: its frame and Home.

import { board } from "./board.ts";
import { console } from "./console.ts";
import { errors } from "./errors.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";

export const home = { board, console, errors, pages, people, plan };
