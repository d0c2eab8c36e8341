import type { sandbox as english } from "../en/sandbox.ts";

export const sandbox = {
  worldKept:
    "Esta pasta já continha um mundo, que continua: {folder}. --seed e --world só valem para uma pasta vazia.",
  controlAt: "Relógio, pessoas, mundo e medidor: {url} (docs/sandbox-guide.md)",
  optionTls: "servir por https, com uma CA de teste guardada na pasta",
  trustCa: "CA de teste em que confiar (NODE_EXTRA_CA_CERTS): {file}",
} satisfies typeof english;
