// What the customer's link opens, read anew now and then; and the two things that its holder can say.

import { useCallback, useEffect, useState } from "react";
import {
  answerProposal,
  confirmOwnStep,
  showCustomerPage,
  type CustomerPage,
} from "#contract/routes/customer-page.ts";
import type { LocalDate } from "#lib/instant.ts";
import { call } from "../server/call.ts";

const READ_AGAIN_MS = 20_000;

export interface Answer {
  readonly outcome: "approved" | "refused";
  readonly name: string;
  readonly shownHash: string;
  readonly note: string | null;
}

export interface Confirmation {
  readonly humanStepId: string;
  readonly outcome: "done" | "refused";
  readonly name: string;
  /** Of a purchase order, or of a case at Microsoft. */
  readonly reference?: string;
  readonly validUntil?: LocalDate;
}

export interface Visit {
  /** Null until the link has opened it once. */
  readonly page: CustomerPage | null;
  /** What went wrong with the last reading. */
  readonly trouble: Error | null;
  readAgain(): Promise<void>;
  answer(answer: Answer): Promise<void>;
  confirm(confirmation: Confirmation): Promise<void>;
}

export function useVisit(secret: string): Visit {
  const [page, setPage] = useState<CustomerPage | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const readAgain = useCallback(async () => {
    try {
      setPage(await call(showCustomerPage, {}, secret));
      setTrouble(null);
    } catch (error) {
      setTrouble(error instanceof Error ? error : new Error(String(error)));
    }
  }, [secret]);
  useEffect(() => {
    const readIfSeen = () => {
      if (document.visibilityState === "visible") void readAgain();
    };
    const first = window.setTimeout(() => void readAgain());
    const timer = window.setInterval(readIfSeen, READ_AGAIN_MS);
    document.addEventListener("visibilitychange", readIfSeen);
    window.addEventListener("online", readIfSeen);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", readIfSeen);
      window.removeEventListener("online", readIfSeen);
    };
  }, [readAgain]);
  return {
    page,
    trouble,
    readAgain,
    async answer(body) {
      setPage(await call(answerProposal, { body }, secret));
    },
    async confirm({ humanStepId, ...body }) {
      setPage(await call(confirmOwnStep, { params: { humanStepId }, body }, secret));
    },
  };
}
