import type { sandbox as english } from "../en/sandbox.ts";

export const sandbox = {
  worldKept:
    "Questa cartella conteneva già un mondo, che continua: {folder}. --seed e --world valgono solo per una cartella vuota.",
  controlAt: "Orologio, persone, mondo e contatore: {url} (docs/sandbox-guide.md)",
  optionTls: "servire in https, con una CA di prova conservata nella cartella",
  trustCa: "CA di prova da considerare attendibile (NODE_EXTRA_CA_CERTS): {file}",
} satisfies typeof english;
