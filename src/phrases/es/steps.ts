import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "muestra un enlace a la página del cliente para este traslado, o retira todos sus enlaces",
  "link.helpRevoke": "desde ahora ningún enlace dado hasta aquí al cliente abre nada",
  "help.by":
    "quién responde de ello; por defecto, el nombre con el que se ha iniciado sesión en este equipo",
  "link.made":
    "Quien tenga este enlace puede dar el acuerdo por el cliente. Funciona hasta {until}.",
  "link.revoked": "Retirados: ningún enlace dado a este cliente abre ya nada.",
} satisfies typeof english;
