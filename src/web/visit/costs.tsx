// What the customer pays, before and after, and line by line.

import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { useSay, type Say } from "../ui/say.ts";

type Proposal = NonNullable<CustomerPage["proposal"]>;
type Priced = Pick<Proposal["staying"][number], "title" | "seats" | "pricePerMonth">;

interface CostsProps {
  readonly proposal: Proposal;
  readonly partnerName: string;
}

export function Costs({ proposal, partnerName }: CostsProps) {
  const say = useSay();
  const { handedOver, products, renewed, staying } = proposal;
  const ordered = products.filter(({ isFallback }) => !isFallback);
  const fallbacks = products.filter(({ isFallback }) => isFallback);
  return (
    <section>
      <h2>{say("visit.pay.title")}</h2>
      <p className="big">{sum(say, proposal, partnerName)}</p>
      {products.length + renewed.length === 0 ? null : (
        <p className="quiet">{say("visit.pay.list", { partner: partnerName })}</p>
      )}
      <details>
        <summary>{say("visit.pay.lines")}</summary>
        <ul className="priced">
          {ordered.map((product) => (
            <Ordered
              key={product.skuId}
              product={product}
              head={say("visit.pay.new", { at: say.day(product.startsAt) })}
            />
          ))}
          {renewed.map((product) => (
            <Renewed key={product.lineId} product={product} partner={partnerName} />
          ))}
          {handedOver.map((present) => (
            <li key={present.lineId}>
              <p className="quiet">{say("visit.pay.handedOver")}</p>
              <OnePriced priced={present} />
            </li>
          ))}
          {fallbacks.map((product) => (
            <Ordered
              key={product.skuId}
              product={product}
              head={say("visit.pay.fallback", { at: say.day(product.startsAt) })}
            />
          ))}
          {staying.map((present) => (
            <li key={present.lineId}>
              <p className="quiet">{say("visit.pay.staying")}</p>
              <OnePriced priced={present} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface OrderedProps {
  readonly product: Proposal["products"][number];
  /** When, and whether at all. */
  readonly head: string;
}

function Ordered({ head, product }: OrderedProps) {
  const say = useSay();
  return (
    <li>
      <p className="quiet">{head}</p>
      <OnePriced priced={product} />
      <Bound commitment={product} />
      {product.replaces.length === 0 ? null : (
        <>
          <p className="quiet">{say("visit.pay.present")}</p>
          {product.replaces.map((present) => (
            <OnePriced key={present.lineId} priced={present} />
          ))}
        </>
      )}
    </li>
  );
}

interface RenewedProps {
  readonly product: Proposal["renewed"][number];
  readonly partner: string;
}

function Renewed({ partner, product }: RenewedProps) {
  const say = useSay();
  const { commitment, endsAt, renewedPricePerMonth, renewedSeats, title } = product;
  return (
    <li>
      <p className="quiet">
        {endsAt === null
          ? say("visit.pay.handedOver")
          : say("visit.pay.renewed", { at: say.day(endsAt), partner })}
      </p>
      <OnePriced priced={{ title, seats: renewedSeats, pricePerMonth: renewedPricePerMonth }} />
      {commitment === null ? null : <Bound commitment={commitment} />}
      <p className="quiet">{say("visit.pay.present")}</p>
      <OnePriced priced={product} />
    </li>
  );
}

interface BoundProps {
  readonly commitment: Pick<Proposal["products"][number], "billingPlan" | "term">;
}

function Bound({ commitment: { billingPlan, term } }: BoundProps) {
  const say = useSay();
  return (
    <p className="quiet">
      {say(`visit.term.${term}`)}, {say(`visit.billing.${billingPlan}`)}
    </p>
  );
}

function OnePriced({ priced }: { readonly priced: Priced }) {
  const say = useSay();
  const { title, seats, pricePerMonth } = priced;
  return (
    <p className="row">
      <span>{say("visit.pay.product", { product: title, n: seats })}</span>
      <span>
        {pricePerMonth === null
          ? say("visit.pay.notKnown")
          : say("visit.pay.aMonth", { price: pricePerMonth })}
      </span>
    </p>
  );
}

function sum(say: Say, { pricePerMonth }: Proposal, partner: string): string {
  const { present, proposed } = pricePerMonth;
  if (proposed === null) return say("visit.pay.unknown", { partner });
  return present === null
    ? say("visit.pay.then", { proposed })
    : say("visit.pay.both", { present, proposed });
}
