import { JournalFile } from "#domain/journal/journal-file.ts";
import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { MoveId, nothing } from "./parameters.ts";

export const showJournal = {
  name: "showJournal",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/journal",
  summary: "One move's journal as a file that a stranger can check offline.",
  params: MoveId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: JournalFile,
} as const satisfies Route;

export const listSeals = {
  name: "listSeals",
  method: "GET",
  needs: "read",
  path: "/api/v1/journal/seals",
  summary: "The daily seals over all journals, the newest first. Keep their hashes elsewhere.",
  params: nothing,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    seals: z.array(z.object({ day: LocalDate, sealedAt: Instant, hash: z.string() })),
  }),
} as const satisfies Route;

export const erasePersonal = {
  name: "erasePersonal",
  method: "POST",
  needs: "administer",
  path: "/api/v1/moves/:move/journal/erasure",
  summary:
    "Erase what a move that has ended says of people: journal, letters, evidence, plans. Its chain still holds.",
  params: MoveId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ moveId: z.string(), erasedAt: Instant }),
} as const satisfies Route;
