// What the doctor needs of this machine.

import { statfsSync } from "node:fs";
import { WEBHOOK_PATH } from "#api/webhook-route.ts";
import type { Patient } from "#engine/doctor/examine.ts";
import type { Clock } from "#lib/clock.ts";
import type { Configuration } from "./configuration.ts";

const BYTES_PER_MB = 1024 * 1024;

export function patientOf({
  clock,
  configuration,
  ...parts
}: Pick<Patient, "store" | "partner" | "microsoft"> & {
  readonly clock: Clock;
  readonly configuration: Pick<Configuration, "home" | "publicUrl" | "smtp">;
}): Patient {
  const { home, publicUrl, smtp } = configuration;
  return {
    ...parts,
    now: () => clock.now(),
    machineMs: Date.now,
    webhookUrl: publicUrl === null ? null : publicUrl + WEBHOOK_PATH,
    mailServer: smtp === null ? null : () => isOpen(smtp),
    freeDiskMb() {
      const { bavail, bsize } = statfsSync(home);
      return Math.floor((bavail * bsize) / BYTES_PER_MB);
    },
  };
}

async function isOpen(smtp: NonNullable<Configuration["smtp"]>): Promise<boolean> {
  const { smtpPostman } = await import("#letters/mail/smtp.ts");
  const postman = smtpPostman(smtp);
  try {
    return await postman.isOpen();
  } finally {
    postman.close();
  }
}
