// Webhooks as the world keeps them: who wants to be told what, and what is still to be told.

import type { Instant } from "#lib/instant.ts";

/** One per partner. */
export interface WebhookRegistration {
  /** The partner's tenant. */
  readonly id: string;
  readonly subscriberId: string;
  readonly url: string;
  readonly events: readonly string[];
  /** The signature stands in `x-ms-signature` instead of `Authorization`. */
  readonly signsInOwnHeader: boolean;
}

/** An event on its way to a partner; one that arrived is forgotten, unless it was a test. */
export interface WebhookDelivery {
  readonly id: string;
  readonly partnerTenantId: string;
  readonly eventName: string;
  /** From the host. */
  readonly resourcePath: string;
  readonly resourceName: string;
  readonly changedAt: Instant;
  /** Not sent before. */
  readonly dueAt: Instant;
  /** `parked` after the last attempt: never sent again. */
  readonly status: "waiting" | "delivered" | "parked";
  /** Of a test event. */
  readonly correlationId: string | null;
  readonly attempts: readonly WebhookAttempt[];
}

export interface WebhookAttempt {
  readonly at: Instant;
  /** The HTTP status in Microsoft's words (`OK`, `NotFound`); empty without an answer. */
  readonly responseCode: string;
  readonly responseMessage: string;
  /** True when no answer came at all. */
  readonly systemError: boolean;
}

/** The key and certificate that events are signed with, and the authority they chain to; PEM. */
export interface WebhookSigner {
  readonly id: string;
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
}

/** How events reach this tenant's partners: late, in another order, more than once. */
export interface WebhookReadings {
  readonly copies: number;
  /** Each copy is late by up to so many hours, drawn; Microsoft speaks of up to 48. */
  readonly lateHoursMost: number;
}
