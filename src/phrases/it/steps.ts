import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "mostra un collegamento alla pagina del cliente per questo spostamento, o ritira tutti i suoi collegamenti",
  "link.helpRevoke": "da ora nessun collegamento dato finora al cliente apre più nulla",
  "help.by": "chi ne risponde; senza indicazione, il nome con cui si è connessi a questo computer",
  "link.made":
    "Chi ha questo collegamento può dare il consenso per il cliente. Funziona fino al {until}.",
  "link.revoked": "Ritirati: nessun collegamento dato a questo cliente apre più nulla.",
} satisfies typeof english;
