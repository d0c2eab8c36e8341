// Light, dark, or as the system is set. High contrast is the browser's forced colours, over either.

import { FluentProvider } from "@fluentui/react-provider";
import { webDarkTheme, webLightTheme } from "@fluentui/react-theme";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { remember, remembered } from "./remember.ts";

export const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

interface ThemeChoice {
  readonly theme: Theme;
  choose(theme: Theme): void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: "system", choose: () => undefined });

export function useTheme(): ThemeChoice {
  return useContext(ThemeContext);
}

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState(
    () => themes.find((known) => known === remembered("theme")) ?? "system",
  );
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const prints = useMedia("print");
  // Whose system forces its colours has chosen between light and dark there.
  const isForced = useMedia("(forced-colors: active)");
  const isDark = !prints && (isForced || theme === "system" ? systemIsDark : theme === "dark");
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  const choice: ThemeChoice = {
    theme,
    choose(next) {
      remember("theme", next);
      setTheme(next);
    },
  };
  return (
    <ThemeContext value={choice}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="console">
        {children}
      </FluentProvider>
    </ThemeContext>
  );
}

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setMatches(media.matches);
    media.addEventListener("change", look);
    return () => media.removeEventListener("change", look);
  }, [query]);
  return matches;
}
