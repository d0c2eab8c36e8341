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
  const { products, handedOver, staying } = proposal;
  return (
    <section>
      <h2>{say("visit.pay.title")}</h2>
      <p className="big">{sum(say, proposal, partnerName)}</p>
      {products.length === 0 ? null : <p className="quiet">{say("visit.pay.list")}</p>}
      <details>
        <summary>{say("visit.pay.lines")}</summary>
        <ul className="priced">
          {products.map((product) => (
            <li key={product.skuId}>
              <p className="quiet">{say("visit.pay.new", { at: say.day(product.startsAt) })}</p>
              <OnePriced priced={product} />
              <p className="quiet">
                {say(`visit.term.${product.term}`)}, {say(`visit.billing.${product.billingPlan}`)}
              </p>
              {product.replaces.length === 0 ? null : (
                <>
                  <p className="quiet">{say("visit.pay.present")}</p>
                  {product.replaces.map((present) => (
                    <OnePriced key={present.lineId} priced={present} />
                  ))}
                </>
              )}
            </li>
          ))}
          {handedOver.map((present) => (
            <li key={present.lineId}>
              <p className="quiet">{say("visit.pay.handedOver")}</p>
              <OnePriced priced={present} />
            </li>
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
