import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "I segreti della connessione a Microsoft, cifrati a riposo",
  "help.secrets.rotate": "Genera una nuova chiave e ricifra tutti i segreti, senza fermare nulla",
  "secrets.rotated":
    "{n, plural, one {# segreto è ora cifrato} many {# di segreti sono ora cifrati} other {# segreti sono ora cifrati}} con la chiave {key}.",
} satisfies typeof english;
