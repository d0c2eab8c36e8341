import { JournalFaultCode, JournalFile } from "#domain/journal/journal-file.ts";
import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing, MoveId, nothing } from "./parameters.ts";

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

export const checkJournal = {
  name: "checkJournal",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/journal/verdict",
  summary:
    "Whether one move's journal holds: nothing removed, nothing changed, and, where a seal that was kept elsewhere is named, sealed as it was.",
  params: MoveId,
  query: z.object({ seal: z.string().min(1).max(200).optional() }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.discriminatedUnion("ok", [
    z.object({
      ok: z.literal(true),
      entries: z.number().int(),
      unsealed: z.number().int(),
      erased: z.number().int(),
      lastSeal: z.string().nullable(),
    }),
    z.object({
      ok: z.literal(false),
      faults: z.array(z.object({ code: JournalFaultCode, where: z.string().nullable() })),
    }),
  ]),
} as const satisfies Route;

export const listSeals = {
  name: "listSeals",
  method: "GET",
  needs: "read",
  path: "/api/v1/journal/seals",
  summary: "The daily seals over all journals, the newest first. Keep their hashes elsewhere.",
  ...asksNothing,
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
