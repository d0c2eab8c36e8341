// One SKU with its service plans, side by side with what would stand in for it if it could no longer be bought.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { SearchIcon } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { SkuDetails } from "#contract/catalog-views.ts";
import type { EquivalenceRow } from "#contract/routes/equivalence.ts";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function SkuSearch({ sku }: { readonly sku: string | undefined }) {
  const say = useSay();
  const navigate = useNavigate({ from: "/catalog" });
  const [typed, type] = useState(sku ?? "");
  return (
    <section className="card" aria-labelledby="find-sku">
      <h2 id="find-sku">{say("pages.catalog.search")}</h2>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = typed.trim();
          void navigate({ search: wanted === "" ? {} : { sku: wanted }, resetScroll: false });
        }}
      >
        <Field label={say("pages.catalog.searchHelp")}>
          <Input value={typed} type="search" onChange={(_event, { value }) => type(value)} />
        </Field>
        <Button type="submit" icon={<SearchIcon />}>
          {say("pages.catalog.show")}
        </Button>
      </form>
      {sku === undefined ? null : <Sku sku={sku} />}
    </section>
  );
}

function Sku({ sku }: { readonly sku: string }) {
  const say = useSay();
  const details = useQuery({ ...queries.sku(sku), retry: false });
  const equivalents = useQuery({ ...queries.equivalents(sku), retry: false });
  return (
    <Reading query={details}>
      {(found) => (
        <>
          <h3>{found.title}</h3>
          <p className="secondary">
            {found.skuPartNumber} · {say(`catalog.show.class.${found.class}`)}
          </p>
          {found.version === null ? <p>{say("catalog.show.starter")}</p> : null}
          {found.plans.length === 0 ? null : (
            <Reading query={equivalents}>
              {([answer]) =>
                answer === undefined ? null : <Comparison found={found} answer={answer} />
              }
            </Reading>
          )}
        </>
      )}
    </Reading>
  );
}

interface ComparisonProps {
  readonly found: SkuDetails;
  readonly answer: EquivalenceRow;
}

function Comparison({ found, answer }: ComparisonProps) {
  const say = useSay();
  const lost = new Set(answer.plansLost);
  const covered = new Set(answer.covered);
  return (
    <>
      <h4>{say("pages.catalog.instead")}</h4>
      <p className="sum">
        {say(`equivalence.verdict.${answer.verdict}`)}
        {answer.choiceTitles.length === 0 ? "" : `: ${say.list(answer.choiceTitles)}`}
      </p>
      <p>{say(`equivalence.why.${answer.why}`)}</p>
      {answer.price === null ? null : <p>{say("equivalence.price", { price: answer.price })}</p>}
      <div className="scroll-x" tabIndex={0} role="region" aria-label={found.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("catalog.column.plan")}</th>
              <th scope="col">{say("catalog.column.meaning")}</th>
              <th scope="col">{say("pages.catalog.state")}</th>
            </tr>
          </thead>
          <tbody>
            {found.plans.map(({ id, name, friendlyName }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{friendlyName}</td>
                <td>
                  {lost.has(name) ? (
                    <Badge tone="danger">{say("pages.catalog.lost")}</Badge>
                  ) : covered.has(name) ? (
                    <Badge tone="done">{say("pages.catalog.kept")}</Badge>
                  ) : (
                    "—"
                  )}
                </td>
              </tr>
            ))}
            {answer.unaskedPlans.map((name) => (
              <tr key={name}>
                <td colSpan={2}>{name}</td>
                <td>
                  <Badge tone="plain">{say("pages.catalog.extra")}</Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
