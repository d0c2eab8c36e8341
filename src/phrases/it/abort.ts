import type { abort as english } from "../en/abort.ts";

export const abort = {
  help: "interrompe uno spostamento: annulla ciò che si può annullare senza che nessuno perda una licenza",
  helpDryRun: "dice solo che cosa verrebbe annullato e che cosa resterebbe",
  helpBy: "chi decide (se manca: l’utente di questo computer)",
  dryRun: "Non è stato modificato nulla. Interrompere ora significherebbe:",
  done: "{by} ha interrotto lo spostamento. Che cosa segue:",
  nothing: "Non è stato acquistato nulla. Lo spostamento si conclude qui.",
  notBought: "{title}: non è stato acquistato nulla e nulla lo sarà.",
  cancelled:
    "{title}: {seats, plural, one {la nostra # licenza viene annullata} many {le nostre # di licenze vengono annullate} other {le nostre # licenze vengono annullate}}; è possibile fino a {until}. L’origine prosegue.",
  kept: "{title}: {seats, plural, one {la nostra # licenza resta} many {le nostre # di licenze restano} other {le nostre # licenze restano}}: l’ordine non si può più annullare, oppure senza di esso qualche utente potrebbe perdere la licenza.",
  carriedOn:
    "{title}: a qualcuno è già stato chiesto di far terminare l’origine. Questa parte prosegue, perché nessuno perda una licenza.",
  scheduled:
    "{title}: è stato chiesto un rinnovo in CSP, che può essere pianificato nel Centro per i partner. Al nostro operatore viene chiesto di ritirarlo; il contratto prosegue.",
  cost: "Ciò che resta costa {cost} per un periodo.",
} satisfies Record<keyof typeof english, string>;
