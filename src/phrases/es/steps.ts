import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "muestra un vínculo a la página del cliente para este traslado, o retira todos sus vínculos",
  "link.helpRevoke": "desde ahora, ningún vínculo dado hasta aquí al cliente abre nada",
  "help.by":
    "quién responde de ello; de forma predeterminada, quien ha iniciado sesión en este equipo",
  "link.made": "Quien tenga este vínculo puede aceptar por el cliente. Funciona hasta el {until}.",
  "link.revoked": "Retirados: ningún vínculo dado a este cliente abre ya nada.",
  "help.steps": "qué tienen que hacer las personas: list, answer, remind, attest, evidence",
  "help.list": "muestra los pasos abiertos con plazos y recordatorios, o todos los de un traslado",
  "help.move": "todos los pasos de este traslado, también los terminados",
  "help.answer": "indica que un paso se ha hecho, o que no se hará",
  "help.step": "el id. del paso, como aparece en la lista",
  "help.refused": "no se hará",
  "help.reference": "el número de un caso o de un pedido de compra, por el que otros lo conocen",
  "help.validUntil": "el último día en que ese número vale, como 2026-12-31",
  "help.note": "qué recordar de ello",
  "help.remind":
    "recuerda ahora un paso abierto a quien debe darlo; hasta un día después de la última carta no se envía otra",
  "help.attest":
    "termina un paso con un archivo que lo acredita: una captura de pantalla, un PDF, un correo",
  "help.file": "el archivo, como máximo 5 MB",
  "help.evidence": "escribe el archivo con el que se acreditó un paso",
  "help.out": "el archivo que se escribe",
  none: "Nadie tiene nada que hacer.",
  answered: "Anotado: {step}.",
  written: "La evidencia se ha escrito en {file}.",
  "column.who": "Quién",
  "column.due": "Plazo",
  amount: "{amount}",
  "column.amount": "Importe",
  "column.next": "Próximo recordatorio",
  "state.open": "abierto",
  "state.overdue": "vencido desde el {due}",
  "state.done": "hecho",
  "state.refused": "rechazado",
  "state.withdrawn": "ya no hace falta",
} satisfies typeof english;
