import { Page } from "../ui/page.tsx";
import { useSay } from "../ui/say.ts";

export function NotFoundPage() {
  const say = useSay();
  return (
    <Page title={say("console.notFound.title")}>
      <p>{say("console.notFound.text")}</p>
    </Page>
  );
}
