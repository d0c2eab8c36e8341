// What stands where data is read: its outline while it is awaited, what went wrong, or the data.

import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { SIGN_IN_PATH } from "#contract/console.ts";
import { ApiError } from "#contract/problem.ts";
import { withFieldWords } from "#phrases/field-words.ts";
import { OfflineError } from "../server/call.ts";
import { useSay, type Say } from "./say.ts";

const SHOW_OUTLINE_AFTER_MS = 150;

interface ReadingProps<T> {
  readonly query: UseQueryResult<T>;
  /** Lines of the outline. */
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

export function Reading<T>({ query, lines = 6, children }: ReadingProps<T>) {
  const say = useSay();
  if (query.data !== undefined) {
    return (
      <>
        {query.error === null ? null : (
          <ErrorBar error={query.error} retry={() => void query.refetch()} />
        )}
        {children(query.data)}
      </>
    );
  }
  if (query.error !== null) {
    return <ErrorBar error={query.error} retry={() => void query.refetch()} />;
  }
  return <Outline lines={lines} label={say("console.loading")} />;
}

function Outline({ lines, label }: { readonly lines: number; readonly label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_OUTLINE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="outline" role="status" aria-label={label}>
      {shown ? Array.from({ length: lines }, (_, line) => <div key={line} />) : null}
    </div>
  );
}

interface ErrorBarProps {
  readonly error: Error;
  readonly retry?: () => void;
}

export function ErrorBar({ error, retry }: ErrorBarProps) {
  const say = useSay();
  return (
    <MessageBar intent={error instanceof OfflineError ? "warning" : "error"} layout="multiline">
      <MessageBarBody>{errorText(say, error)}</MessageBarBody>
      {error instanceof ApiError && error.code === "NOT_SIGNED_IN" ? <SignIn /> : null}
      {retry === undefined ? null : (
        <MessageBarActions>
          <Button onClick={retry}>{say("console.again")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The way to the partner's own issuer, where the server knows one: it would send us there. */
function SignIn() {
  const say = useSay();
  const { data: isPossible } = useQuery({
    queryKey: ["signIn"],
    queryFn: async () =>
      (await fetch(SIGN_IN_PATH, { redirect: "manual" })).type === "opaqueredirect",
  });
  return isPossible === true ? (
    <MessageBarActions>
      <a href={SIGN_IN_PATH} className="link-button primary">
        {say("console.signIn")}
      </a>
    </MessageBarActions>
  ) : null;
}

/** What happened, in the reader's words, with the code that support asks for. */
export function errorText(say: Say, error: Error): string {
  if (error instanceof OfflineError) return say("console.offline");
  if (error instanceof ApiError) {
    if (error.code === "NOT_SIGNED_IN") return say("console.notSignedIn");
    const params = withFieldWords(error.params, (path) => labelOf(say, path));
    return `${say.code(`errors.${error.code}`, { requestId: "", ...params })} (${error.code})`;
  }
  return say("console.unexpected");
}

/** What the console calls a field of a request, or a policy. */
function labelOf(say: Say, path: string): string | null {
  const key = [`fields.${path}`, `settings.policy.${path}`].find(say.knows);
  return key === undefined ? null : say.code(key);
}
