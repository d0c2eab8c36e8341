import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { useSay } from "../ui/say.ts";

interface WhatHappensWhenProps {
  readonly proposal: NonNullable<CustomerPage["proposal"]>;
  readonly partnerName: string;
  readonly isAgreed: boolean;
}

/** The few dates that matter to a customer, from above to below. */
export function WhatHappensWhen({ proposal, partnerName, isAgreed }: WhatHappensWhenProps) {
  const say = useSay();
  const { agreeBy, renewed } = proposal;
  const products = proposal.products.filter(({ isFallback }) => !isFallback);
  const dates = [
    ...(agreeBy === null || isAgreed ? [] : [{ at: agreeBy, what: say("visit.when.agree") }]),
    ...products.map(({ startsAt, title }) => ({
      at: startsAt,
      what: say("visit.when.order", { product: title }),
    })),
    ...products.flatMap(({ replaces }) =>
      replaces.flatMap(({ endsAt, title }) =>
        endsAt === null ? [] : [{ at: endsAt, what: say("visit.when.ends", { product: title }) }],
      ),
    ),
    ...renewed.flatMap(({ endsAt: at, title: product }) =>
      at === null
        ? []
        : [{ at, what: say("visit.when.renews", { product, partner: partnerName }) }],
    ),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (dates.length === 0) return null;
  return (
    <section>
      <h2>{say("visit.when.title")}</h2>
      <ol className="dates">
        {dates.map(({ at, what }) => (
          <li key={`${at} ${what}`}>
            <time dateTime={at}>{say.day(at)}</time>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
