import type { FastifyInstance } from "fastify";
import { showLetterSample } from "#contract/routes/letter-samples.ts";
import { composeLetter } from "#letters/compose-letter.ts";
import { addDuration } from "#lib/instant.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

/** Contoso is the company of Microsoft's own examples, so that nobody takes it for a customer. */
const INVENTED = { companyName: "Contoso", domain: "contoso.example" };

export function letterSampleRoutes(app: FastifyInstance, { partner, clock }: ApiServices): void {
  bind(app, showLetterSample, async ({ params, query }) => {
    const now = await clock.now();
    const { subject, text } = composeLetter({
      kind: params.kind,
      language: query.language,
      partnerName: partner.name,
      companyName: INVENTED.companyName,
      recipientName: null,
      link: `https://${INVENTED.domain}/`,
      source: {
        title: "Microsoft 365 E3",
        seats: 25,
        subscriptionId: "00000000-0000-4000-8000-000000000000",
        agreementType: "mcaWebDirect",
        endsAt: addDuration(now, "P30D"),
      },
      dueAt: addDuration(now, "P14D"),
      reminder: 0,
      money: null,
      approval: { customer: INVENTED.domain, bandHash: "0".repeat(64) },
    });
    return { subject, text };
  });
}
