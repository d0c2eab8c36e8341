// Somebody shows by a file that a step was done.

import { closed, numberTold, type NumberTold } from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { hash } from "node:crypto";
import type { MoveActsOptions } from "./act.ts";
import { keepStep } from "./keep-step.ts";

export interface Attestation extends NumberTold {
  readonly step: HumanStep;
  /** The person who answers for it. */
  readonly by: string;
  readonly note: string | null;
  readonly fileName: string;
  readonly content: Buffer;
}

/** The file is kept before the step ends by it; a crash in between leaves a file that nothing names. */
export async function attest(
  { clock, services, store }: MoveActsOptions,
  { by, content, fileName, note, step, ...told }: Attestation,
): Promise<HumanStep> {
  const { partnerId } = services.partner;
  const { humanStepId, moveId } = step;
  const at = await clock.now();
  const sha256 = hash("sha256", content);
  const fileId = `${humanStepId}/${sha256.slice(0, 16)}`;
  const file = { fileId, fileName, sha256 };
  await store.evidenceFiles.add(partnerId, {
    ...file,
    moveId,
    humanStepId,
    content,
    uploadedAt: at,
  });
  const number = numberTold(told);
  const evidence = { level: "attested", at, by, ...number, file } as const;
  const attested = closed(step, "done", evidence, note ?? undefined);
  await keepStep({ services, store }, attested, {
    at,
    details: { outcome: "done", evidence: sha256, ...number },
    personal: { by, note, fileName },
  });
  return attested;
}
