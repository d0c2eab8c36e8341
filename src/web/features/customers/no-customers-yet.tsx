// Where the list of customers would be while there are none: how the first ones come.

import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useSay } from "../../ui/say.ts";

export function NoCustomersYet() {
  const say = useSay();
  return (
    <Empty
      title={say("console.customers.empty.title")}
      text={say("console.customers.empty.text")}
      action={
        <LinkButton to="/customers/import" look="primary">
          {say("console.import.open")}
        </LinkButton>
      }
    />
  );
}
