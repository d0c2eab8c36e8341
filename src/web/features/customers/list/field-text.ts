// A field's value in the reader's words.

import { waitingFor } from "../../../ui/move-state.tsx";
import { ownNames } from "../../../ui/languages.ts";
import { guessLanguage } from "#phrases/languages.ts";
import type { Say } from "../../../ui/say.ts";
import { valuesOf, type FieldName, type Listed } from "./fields.ts";

/** Empty where nothing is known. */
export function textOf(say: Say, field: FieldName, listed: Listed): string {
  const { board, customer } = listed;
  if (field === "waitingFor") return customer.move === null ? "" : waitingFor(say, customer.move);
  if (field === "overlap") {
    return board === null || board.overlap === null ? "" : say.money(board.overlap);
  }
  return say.list(valuesOf(listed, field).map((value) => valueText(say, field, value)));
}

/** One value as it stands in a choice or a cell. */
export function valueText(say: Say, field: FieldName, value: string): string {
  switch (field) {
    case "country":
      return new Intl.DisplayNames(say.locale, { type: "region" }).of(value) ?? value;
    case "language":
      return ownNames[guessLanguage(value)];
    case "intent":
      return say.code(`list.intent.${value}`);
    case "channel":
      return say.code(`console.channel.${value}`);
    case "state":
      return say.code(`console.state.${value}`);
    case "waitingFor":
      return say.code(`people.actor.${value}`);
    case "refusal":
      return say.code(`findings.${value}.title`);
    case "licenses":
    case "sources":
    case "findings":
      return say.number(Number(value));
    case "endsOn":
      return say.date(value);
    case "next":
    case "orderAt":
    case "cutoverAt":
    case "importedAt":
      return say.day(value);
    default:
      return value;
  }
}
