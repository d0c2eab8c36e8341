import type { leaving as english } from "../en/leaving.ts";

export const leaving = {
  help: "dejar ir a un cliente a otro partner: nada nuestro termina mientras un usuario dependa de ello",
  helpDryRun: "solo decir qué termina y cuándo, y qué debe existir antes en otro lugar",
  helpBy: "quién decide (predeterminado: quien ha iniciado sesión en este equipo)",
  helpTo: "el nuevo partner, como se le conoce",
  dryRun: "No se ha cambiado nada. Si {company} se va ahora:",
  done: "{by} ha decidido que {company} se va. Lo que sigue:",
  nothing:
    "Nada nuestro da servicio a este cliente. Se liquida la cuenta; después se quitan la relación y el acceso.",
  line: "{title}: {seats, plural, one {# licencia} many {# licencias} other {# licencias}} por nuestra parte, plazo hasta el {endsAt}.",
  carried:
    "{needed, number} en uso, {elsewhere, number} en otro lugar: nadie necesita las nuestras. No se renueva y termina con su plazo.",
  bare: "{needed, number} en uso, {elsewhere, number} en otro lugar. Mientras no basten se renueva, para que nadie pierda su licencia.",
  cost: "Un plazo más cuesta {cost}.",
  "end.unknown": "una fecha desconocida",
  "letter.subject": "{companyName}: qué debe estar listo antes de que terminen nuestras licencias",
  "letter.intro":
    "{companyName} continúa con otro partner. Ninguna de nuestras licencias termina mientras un usuario suyo dependa de ella.",
  "letter.title": "Nuestras suscripciones, y lo que debe existir antes en otro lugar",
  "letter.bare":
    "{title}: plazo hasta el {endsAt}; {needed, plural, one {# licencia} many {# licencias} other {# licencias}} de su nuevo partner",
  "letter.carried":
    "{title}: plazo hasta el {endsAt}; las licencias nuevas ya existen, no hay nada que hacer",
  "letter.renews":
    "Si para entonces las licencias nuevas no están en su inquilino, nuestra suscripción se renueva por otro plazo, que se factura, para que nadie se quede sin servicio.",
  "letter.step1":
    "Pida a su nuevo partner que encargue estas licencias, o que solicite la transferencia de nuestras suscripciones.",
  "letter.step2":
    "Deje las licencias de sus usuarios como están: si el producto es el mismo, no hay que cambiar a nadie.",
  "letter.step3":
    "Avísenos cuando existan. También lo leemos en su inquilino, y solo entonces dejamos que terminen las nuestras.",
  "request.subject": "{companyName}: otro partner solicita nuestras suscripciones",
  "request.intro":
    "{companyName} se va, y el nuevo partner ha enviado una solicitud de transferencia. Lo que ceda sigue allí sin interrupción; lo que conserve corre por su cuenta hasta el fin de su plazo.",
  "request.step1":
    "Vea la solicitud con «handover transfers list» y «transfers show»: cada línea y lo que queda de su plazo.",
  "request.step2":
    "Decida línea por línea con «transfers decide». Una solicitud que nadie responde caduca.",
  "settle.subject": "{companyName}: ya nada nuestro está en servicio",
  "settle.intro":
    "Todas nuestras suscripciones han terminado o se cedieron, como muestra el inquilino. Antes de quitar la relación y nuestro acceso hay que liquidar la cuenta.",
  "settle.step1": "Revise la última factura, los importes pendientes y los abonos de este cliente.",
  "settle.step2":
    "Confirme este paso: entonces se quitan la relación de revendedor y la administración delegada, que solo el cliente puede restablecer.",
  "settle.step3": "Rechácelo si sigue siendo su partner de soporte: entonces ambas se conservan.",
  "left.subject": "{companyName}: por nuestra parte el cambio de partner ha concluido",
  "left.intro":
    "Ninguna de nuestras suscripciones le da ya servicio. Hemos quitado la relación de revendedor y nuestro acceso a su inquilino.",
  "left.thanks":
    "Gracias por su confianza. Todo lo relativo a las licencias está ahora con su nuevo partner.",
  open: "El cliente se va",
  title: "{company} se va",
  newPartner: "Nuevo partner (opcional)",
  read: "He leído qué termina, qué se renueva y cuánto cuesta",
  not: "El cliente se queda",
  act: "Dejar ir al cliente",
  decided: "Decidido. Una carta indica al cliente qué debe existir en otro lugar, y para cuándo.",
  "state.leaving": "Este cliente se está yendo.",
  "state.left": "Este cliente se ha ido.",
} satisfies typeof english;
