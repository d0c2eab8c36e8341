// What the screens read, each under one key, so that all of them are read anew when the server says so.

import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
} from "@tanstack/react-query";
import { ApiError } from "#contract/problem.ts";
import { showBoard } from "#contract/routes/board.ts";
import { listCustomers } from "#contract/routes/customers.ts";
import { showMove, showPlan } from "#contract/routes/moves.ts";
import { showOverview } from "#contract/routes/overview.ts";
import { showMeter } from "#contract/routes/sandbox.ts";
import { listLetters, showStanding } from "#contract/routes/server.ts";
import { call } from "./call.ts";

const LETTERS_MAX = 1_000;
const PAGE_OPENED_AT = new Date().toISOString();

export const queries = {
  standing: queryOptions({ queryKey: ["standing"], queryFn: () => call(showStanding) }),
  overview: queryOptions({ queryKey: ["overview"], queryFn: () => call(showOverview) }),
  board: queryOptions({ queryKey: ["board"], queryFn: () => call(showBoard) }),
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
