// Words that change often, as they were, until they have stayed the same for a while.

import { useEffect, useState } from "react";

export function useSettled(text: string, afterMs: number): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs, text]);
  return settled;
}
