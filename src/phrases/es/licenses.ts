import type { licenses as english } from "../en/licenses.ts";

export const licenses = {
  "help.licenses": "licencias de los usuarios cuyo SKU cambia: show, rollback",
  "help.show": "muestra hasta dónde han llegado usuarios y grupos con las nuevas licencias",
  "help.rollback":
    "devuelve a todos exactamente las licencias que tenían, mientras duren las anteriores",
  "help.by": "quién lo pide (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  "help.mix": "más de estos casos: {names}, separados por comas",
  "letter.subject": "{companyName}: licencias que solo usted puede cambiar",
  "letter.intro":
    "{title} se sustituye por otras licencias para sus usuarios. Ya las hemos comprado y casi todos las reciben sin notarlo. Para unas pocas personas necesitamos su ayuda.",
  "letter.people": "Cambie, por favor, la licencia de",
  "letter.why":
    "El último administrador global y el administrador que acepta en su nombre cambian su propia licencia; si nadie lo ha hecho pocos días antes de que termine la anterior, lo hacemos nosotros. A otros les falta la ubicación de uso, o tienen algo que lo impide.",
  "letter.step1":
    "Inicie sesión en el Centro de administración de Microsoft 365 como administrador, elija «Usuarios > Usuarios activos» [Users > Active users] y abra la ficha de la persona.",
  "letter.step2": "Indique la ubicación de uso si está vacía.",
  "letter.step3":
    "En «Licencias y aplicaciones» [Licenses and apps], marque la licencia que ya tienen los demás usuarios, desmarque {title} y guarde ambos cambios a la vez.",
  ofUser: "Licencias de un usuario",
  user: "Usuario",
  find: "Inicio del nombre o de la dirección",
  changesOnly: "Solo cambios",
  changes: "Quién cambia",
  before: "Antes",
  after: "Después",
  inWave: "Fase",
  byGroup: "por un grupo",
  without: "{title} sin {plans}",
  planned:
    "{n, plural, one {Cambiará # usuario o grupo} many {Cambiarán # de usuarios y grupos} other {Cambiarán # usuarios y grupos}}; todavía no ha cambiado nadie.",
  groups: "{n, plural, one {# grupo} many {# de grupos} other {# grupos}}",
  found:
    "{n, plural, one {Encontrado: # usuario.} many {Encontrados: # de usuarios.} other {Encontrados: # usuarios.}}",
  hidden:
    "{n, plural, one {# más conserva todo y está oculto.} many {# más conservan todo y están ocultos.} other {# más conservan todo y están ocultos.}}",
  more: "Hay más: escriba más letras.",
  keeps: "Se queda como está: {licenses}",
  none: "Sin licencia cuando se hizo el plan; no cambia nada.",
  nothing: "En este traslado no se ha cambiado la licencia de nadie.",
  wave: "Fase {wave, number}: listos {done, number} de {holders, plural, one {# usuario o grupo} many {# de usuarios y grupos} other {# usuarios y grupos}}",
  ahead: "Los primeros usuarios tienen las nuevas licencias desde el {at}; los demás les siguen.",
  verified: "Todos tienen las nuevas licencias; leído de nuevo: {at}.",
  undoUntil: "Todo se puede restaurar exactamente como estaba hasta el {at}.",
  who: "{id}: {why}",
  "problem.protected":
    "queda en manos del cliente hasta los últimos días: el último administrador global, o el administrador que acepta por el cliente",
  "problem.usageLocation": "no tiene ubicación de uso",
  "problem.unplanned": "tiene algo que el plan de traslado aprobado no dice cómo cambiar",
  "problem.conflict": "tiene un plan de servicio incompatible con la nueva licencia",
  "problem.dependency":
    "algo que tiene depende de lo que se quitaría, o la nueva licencia de lo que falta",
  "problem.prohibited": "la nueva licencia no se puede usar en su ubicación",
  "problem.noSeats": "no quedaban licencias libres",
  "problem.processing": "el grupo lleva procesando el cambio más tiempo del debido",
  "problem.refused": "Microsoft ha rechazado el cambio",
  "rollback.asked": "Restauración solicitada: {at}. Las licencias vuelven en menos de una hora.",
  "rollback.running": "Restauración en curso desde el {at}.",
  "rollback.done": "Todo está como antes; leído de nuevo: {at}.",
  "rollback.stuck": "No se ha podido restaurar: {ids}",
} satisfies typeof english;
