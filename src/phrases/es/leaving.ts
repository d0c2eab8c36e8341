import type { leaving as english } from "../en/leaving.ts";

export const leaving = {
  help: "deja ir a un cliente a otro partner: nada nuestro termina mientras un usuario dependa de ello",
  helpDryRun: "solo dice qué termina y cuándo, y qué debe existir antes en otro lugar",
  helpBy: "quién decide (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  helpTo: "el nuevo partner, como se le conoce",
  dryRun: "No se ha cambiado nada. Si {company} se va ahora:",
  done: "{by} ha decidido que {company} se va. Lo que sigue:",
  nothing:
    "Nada nuestro da servicio a este cliente. Se liquida la cuenta; después se quitan la relación y el acceso.",
  line: "{title} (fin del período: {endsAt}): {seats, plural, one {# licencia nuestra} many {# de licencias nuestras} other {# licencias nuestras}}.",
  carried:
    "{needed, number} en uso, {elsewhere, number} en otro lugar: nadie necesita las nuestras. La suscripción no se renueva y termina con su período.",
  bare: "{needed, number} en uso, {elsewhere, number} en otro lugar. Mientras no basten, la suscripción se renueva, para que nadie pierda su licencia.",
  cost: "Un período más cuesta {cost}.",
  "end.unknown": "fecha desconocida",
  "letter.subject": "{companyName}: qué debe estar listo antes de que terminen nuestras licencias",
  "letter.intro":
    "{companyName} continúa con otro partner. Ninguna de nuestras licencias termina mientras un usuario suyo dependa de ella.",
  "letter.title": "Nuestras suscripciones, y lo que debe existir antes en otro lugar",
  "letter.bare":
    "{title} (fin del período: {endsAt}): {needed, plural, one {# licencia} many {# de licencias} other {# licencias}} de su nuevo partner",
  "letter.carried":
    "{title} (fin del período: {endsAt}): las licencias nuevas ya están activas, no hay nada que hacer",
  "letter.renews":
    "Si para entonces las licencias nuevas no están en su inquilino, nuestra suscripción se renueva por otro período, que se factura, para que nadie se quede sin servicio.",
  "letter.step1":
    "Pida a su nuevo partner que haga el pedido de estas licencias o que solicite la transferencia de nuestras suscripciones.",
  "letter.step2":
    "Deje las licencias de sus usuarios como están: si el producto es el mismo, no hay que cambiar a nadie.",
  "letter.step3":
    "Avísenos cuando estén activas. También lo leemos en su inquilino, y solo entonces dejamos que terminen las nuestras.",
  "request.subject": "{companyName}: otro partner solicita nuestras suscripciones",
  "request.intro":
    "{companyName} se va, y el nuevo partner ha enviado una solicitud de transferencia. Lo que ceda sigue allí sin interrupción; lo que conserve corre por su cuenta hasta el fin de su período.",
  "request.step1":
    "Vea la solicitud con «handover transfers list» y «transfers show»: cada línea y lo que queda de su período.",
  "request.step2":
    "Decida línea por línea con «transfers decide». Una solicitud que nadie responde expira.",
  "settle.subject": "{companyName}: ya nada nuestro está en servicio",
  "settle.intro":
    "Todas nuestras suscripciones han terminado o se cedieron, como muestra el inquilino. Antes de quitar la relación y nuestro acceso hay que liquidar la cuenta.",
  "settle.step1":
    "Revise la última factura, los importes pendientes y los créditos de este cliente.",
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
