// What the screens read, each under one key, so that all of them are read anew when the server says so.

import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
} from "@tanstack/react-query";
import { ApiError } from "#contract/problem.ts";
import { listSessions, listTokens, showCaller } from "#contract/routes/access.ts";
import { listActivity } from "#contract/routes/activity.ts";
import { showBoard, showToDo } from "#contract/routes/board.ts";
import { showCalendar } from "#contract/routes/calendar.ts";
import { compareCatalogVersions, listCatalogVersions, showSku } from "#contract/routes/catalog.ts";
import { listCustomers } from "#contract/routes/customers.ts";
import { listImports, undoImport } from "#contract/routes/imports.ts";
import { listDecisions } from "#contract/routes/decisions.ts";
import { listEquivalents } from "#contract/routes/equivalence.ts";
import { listHumanSteps } from "#contract/routes/human-steps.ts";
import { listSeals } from "#contract/routes/journal.ts";
import { listLetterTexts } from "#contract/routes/letter-texts.ts";
import { searchLicenses, showLicenses } from "#contract/routes/licenses.ts";
import { keepCustomer, leavePartner } from "#contract/routes/departures.ts";
import { abortMove, showMove, showPlan, showPlanChanges } from "#contract/routes/moves.ts";
import { listOverrides } from "#contract/routes/overrides.ts";
import { pauseMoves } from "#contract/routes/pauses.ts";
import { showPolicy } from "#contract/routes/policy.ts";
import { showOverview } from "#contract/routes/overview.ts";
import { showReport } from "#contract/routes/reports.ts";
import { searchIds, searchUsers } from "#contract/routes/search.ts";
import { showMeter } from "#contract/routes/sandbox.ts";
import {
  listLetters,
  previewLetters,
  showLetter,
  showOrderDays,
  showStanding,
} from "#contract/routes/server.ts";
import { listTransferRequests, showTransferRequest } from "#contract/routes/transfers.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { logQuery, type LogSearch } from "../ui/log-search.ts";
import { call } from "./call.ts";

const LETTERS_MAX = 1_000;
const NEWEST_LETTERS = 200;
const PAGE_OPENED_AT = new Date().toISOString();

export const queries = {
  standing: queryOptions({ queryKey: ["standing"], queryFn: () => call(showStanding) }),
  overview: queryOptions({ queryKey: ["overview"], queryFn: () => call(showOverview) }),
  toDo: queryOptions({ queryKey: ["toDo"], queryFn: () => call(showToDo) }),
  board: queryOptions({ queryKey: ["board"], queryFn: () => call(showBoard) }),
  calendar: (from: string, to: string) =>
    queryOptions({
      queryKey: ["calendar", from, to],
      queryFn: () => call(showCalendar, { query: { from, to } }),
    }),
  activity: (search: LogSearch) =>
    queryOptions({
      queryKey: ["activity", search],
      queryFn: () => call(listActivity, { query: logQuery(search) }),
    }),
  decisions: (search: LogSearch) =>
    queryOptions({
      queryKey: ["decisions", search],
      queryFn: () => call(listDecisions, { query: logQuery(search) }),
    }),
  newestLetters: queryOptions({
    queryKey: ["newestLetters"],
    queryFn: async () =>
      (await call(listLetters, { query: { newest: "true", limit: NEWEST_LETTERS } })).letters,
  }),
  letter: (letter: string) =>
    queryOptions({
      queryKey: ["letter", letter],
      queryFn: () => call(showLetter, { params: { letter } }),
    }),
  /** Every kind of letter in one language, with made-up facts. */
  letterPreviews: (language: PhraseLanguage) =>
    queryOptions({
      queryKey: ["letterPreviews", language],
      queryFn: async () => (await call(previewLetters, { query: { language } })).letters,
    }),
  /** The sentences that a partner may change, in one language. */
  letterTexts: (language: PhraseLanguage) =>
    queryOptions({
      queryKey: ["letterTexts", language],
      queryFn: async () => (await call(listLetterTexts, { query: { language } })).texts,
    }),
  seals: queryOptions({
    queryKey: ["seals"],
    queryFn: async () => (await call(listSeals)).seals,
  }),
  orderDays: queryOptions({ queryKey: ["orderDays"], queryFn: () => call(showOrderDays) }),
  catalogVersions: queryOptions({
    queryKey: ["catalogVersions"],
    queryFn: async () => (await call(listCatalogVersions)).versions,
  }),
  catalogComparison: (from: string, to: string) =>
    queryOptions({
      queryKey: ["catalogComparison", from, to],
      queryFn: () => call(compareCatalogVersions, { query: { from, to } }),
    }),
  sku: (sku: string) =>
    queryOptions({ queryKey: ["sku", sku], queryFn: () => call(showSku, { params: { sku } }) }),
  equivalents: (sku: string) =>
    queryOptions({
      queryKey: ["equivalents", sku],
      queryFn: async () => (await call(listEquivalents, { query: { sku } })).equivalents,
    }),
  meter: queryOptions({ queryKey: ["meter"], queryFn: () => call(showMeter) }),
  customers: queryOptions({
    queryKey: ["customers"],
    queryFn: async () => (await call(listCustomers)).customers,
  }),
  move: (move: string) =>
    queryOptions({
      queryKey: ["move", move],
      queryFn: () => call(showMove, { params: { move } }),
    }),
  /** What people were asked for in this move, with when they are reminded. */
  humanSteps: (move: string) =>
    queryOptions({
      queryKey: ["humanSteps", move],
      queryFn: async () => (await call(listHumanSteps, { query: { move } })).humanSteps,
    }),
  /** Whose an id is that begins so. */
  ids: (text: string) =>
    queryOptions({
      queryKey: ["ids", text],
      queryFn: async () => (await call(searchIds, { query: { text } })).found,
    }),
  policy: queryOptions({ queryKey: ["policy"], queryFn: () => call(showPolicy) }),
  caller: queryOptions({ queryKey: ["caller"], queryFn: () => call(showCaller) }),
  sessions: queryOptions({
    queryKey: ["sessions"],
    queryFn: async () => (await call(listSessions)).sessions,
  }),
  tokens: queryOptions({
    queryKey: ["tokens"],
    queryFn: async () => (await call(listTokens)).tokens,
  }),
  licenses: (move: string) =>
    queryOptions({
      queryKey: ["licenses", move],
      queryFn: () => call(showLicenses, { params: { move } }),
    }),
  /** What the plan does to the licenses of users whose name or address begins so. */
  userLicenses: (move: string, text: string, changesOnly: boolean) =>
    queryOptions({
      queryKey: ["userLicenses", move, text, changesOnly],
      queryFn: () =>
        call(searchLicenses, {
          params: { move },
          query: { text, changesOnly: String(changesOnly) },
        }),
    }),
  /** What it would mean now if the customer left; nothing is done. */
  leaveConsequences: (move: string) =>
    queryOptions({
      queryKey: ["leaveConsequences", move],
      queryFn: async () => {
        const body = { dryRun: true, by: "nobody" };
        return (await call(leavePartner, { params: { move }, body })).subscriptions;
      },
    }),
  /** What it would mean now if a customer who is leaving stayed; nothing is done. */
  stayConsequences: (move: string) =>
    queryOptions({
      queryKey: ["stayConsequences", move],
      queryFn: async () => {
        const body = { dryRun: true, by: "nobody" };
        return (await call(keepCustomer, { params: { move }, body })).subscriptions;
      },
    }),
  /** The customer's report in that language. */
  report: (move: string, language: PhraseLanguage) =>
    queryOptions({
      queryKey: ["report", move, language],
      queryFn: () => call(showReport, { params: { move }, query: { language } }),
    }),
  overrides: (move: string) =>
    queryOptions({
      queryKey: ["overrides", move],
      queryFn: async () => (await call(listOverrides, { params: { move } })).inForce,
    }),
  transfers: queryOptions({
    queryKey: ["transfers"],
    queryFn: async () => (await call(listTransferRequests)).transfers,
  }),
  transfer: (customer: string, transfer: string) =>
    queryOptions({
      queryKey: ["transfer", customer, transfer],
      queryFn: () => call(showTransferRequest, { params: { customer, transfer } }),
    }),
  /** What aborting the move would mean now; nothing is done. */
  abortConsequences: (move: string) =>
    queryOptions({
      queryKey: ["abortConsequences", move],
      queryFn: async () => {
        const body = { dryRun: true, by: "nobody" };
        return (await call(abortMove, { params: { move }, body })).targets;
      },
    }),
  imports: queryOptions({
    queryKey: ["imports"],
    queryFn: async () => (await call(listImports)).imports,
  }),
  /** Who would go if the import were undone now, and who stays; nothing is done. */
  undoConsequences: (importId: string) =>
    queryOptions({
      queryKey: ["undoConsequences", importId],
      queryFn: () => {
        const body = { dryRun: true, by: "nobody" };
        return call(undoImport, { params: { import: importId }, body });
      },
    }),
  /** Users whom Microsoft knows at that customer by the beginning of a name or address. */
  users: (customer: string, text: string) =>
    queryOptions({
      queryKey: ["users", customer, text],
      queryFn: async () =>
        (await call(searchUsers, { params: { customer }, query: { text } })).users,
    }),
  /** What pausing these moves would not stop; nothing is done. */
  pauseConsequences: (moves: "all" | readonly string[]) =>
    queryOptions({
      queryKey: ["pauseConsequences", moves],
      queryFn: async () => {
        const named = moves === "all" ? moves : [...moves];
        const body = { moves: named, dryRun: true, by: "nobody" };
        return (await call(pauseMoves, { body })).moves;
      },
    }),
  /** The current plan's file; null before there is a plan. */
  planFile: (move: string) =>
    queryOptions({
      queryKey: ["planFile", move],
      queryFn: () =>
        call(showPlan, { params: { move } }).catch((error: unknown) => {
          if (error instanceof ApiError && error.code === "PLAN_MISSING") return null;
          throw error;
        }),
    }),
  /** What the current plan does other than the one before it; null where there is none. */
  planChanges: (move: string) =>
    queryOptions({
      queryKey: ["planChanges", move],
      queryFn: async () => (await call(showPlanChanges, { params: { move } })).changes,
    }),
  /** The newest letter that asks this customer for a relationship; null before it was written. */
  invitationLetter: (moveId: string) =>
    queryOptions({
      queryKey: ["invitationLetter", moveId],
      queryFn: async () => {
        const { letters } = await call(listLetters, {
          query: { limit: LETTERS_MAX, move: moveId },
        });
        return letters.findLast(({ kind }) => kind === "invitation") ?? null;
      },
    }),
} as const;

/** The server's present time; the sandbox's virtual one where it runs. */
export function useNow(): string {
  const standing = useQuery(queries.standing);
  return standing.data?.now ?? PAGE_OPENED_AT;
}

/** An act of a person: it runs once, and everything shown is read anew afterwards. */
export function useAct<Given, Done>(
  act: (given: Given) => Promise<Done>,
): UseMutationResult<Done, Error, Given> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queryClient.invalidateQueries(),
  });
}
