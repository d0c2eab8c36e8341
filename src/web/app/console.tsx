// The console as a whole: language, theme, data, addresses.

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { OfflineError } from "../server/call.ts";
import { LanguageProvider } from "./language.tsx";
import { router } from "./router.tsx";
import { ThemeProvider } from "./theme.tsx";

const RETRIES_WHILE_OFFLINE = 3;

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY, // the server says when to look again
      retry: (failures, error) => error instanceof OfflineError && failures < RETRIES_WHILE_OFFLINE,
      networkMode: "always", // the server is on this machine, online or not
    },
    mutations: { networkMode: "always" },
  },
});

export function Console() {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
}
