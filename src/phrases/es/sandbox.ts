import type { sandbox as english } from "../en/sandbox.ts";

export const sandbox = {
  worldKept:
    "Esta carpeta ya contenía un mundo, que continúa: {folder}. --seed y --world solo valen para una carpeta vacía.",
  controlAt: "Reloj, personas, mundo y contador: {url} (docs/sandbox-guide.md)",
  optionTls: "sirve por https, con una CA de prueba guardada en la carpeta",
  trustCa: "CA de prueba en la que confiar (NODE_EXTRA_CA_CERTS): {file}",
} satisfies typeof english;
