import type { transfers as english } from "../en/transfers.ts";

export const transfers = {
  "letter.ask.subject": "{companyName}: solicitud de transferencia de la propiedad de facturación",
  "letter.ask.intro":
    "{companyName} desea continuar con {partnerName}. Nuestra solicitud de transferencia está en el Centro de partners [Partner Center]. Puede aceptarla o rechazarla.",
  "letter.ask.keeps":
    "Licencias, precio, período y fecha de fin quedan como están, y Microsoft le factura hasta el día anterior a la transferencia. Los usuarios no notan nada.",
  "letter.ask.step1":
    "Inicie sesión en el Centro de partners [Partner Center] como agente de administración y abra la solicitud de transferencia de {companyName}.",
  "letter.ask.step2": "Agregue exactamente las suscripciones indicadas arriba, y ninguna otra.",
  "letter.ask.step3":
    "Envíela. Si no desea cederlas, rechácela, por favor, para que quede tiempo de tomar otro camino.",
  "letter.ask.meanwhile":
    "Hasta entonces, le rogamos que no suspenda, cancele ni modifique estas suscripciones.",
  "letter.agreed": "Se trata exactamente de estas suscripciones",
  "letter.line":
    "{title}: {seats, plural, one {# licencia} many {# de licencias} other {# licencias}}, suscripción {subscriptionId}",
  "letter.review.subject": "{companyName}: una transferencia no trajo lo acordado",
  "letter.review.intro":
    "La transferencia ha terminado. Lo que llegó corre por su cuenta, también lo que nadie acordó; lo que no se cedió se compra como dice el plan de traslado aprobado.",
  "letter.review.unexpected": "Llegaron sin que nadie las acordara",
  "letter.review.committed":
    "Hasta el fin de sus períodos le comprometen a {money}, salvo que se transfieran de vuelta.",
  "letter.review.missing": "Acordadas y no cedidas",
  "letter.review.different": "Llegaron distintas de lo acordado",
  "letter.review.action":
    "Aclárelo con el partner de origen y confirme este paso cuando esté resuelto.",
  "letter.stuck.subject": "{companyName}: una transferencia sigue en proceso",
  "letter.stuck.intro":
    "Ya corresponde hacer la compra que la sustituiría. Mientras haya una solicitud abierta no se compra nada, porque todo se compraría dos veces: comprar cuesta {bought}, y las mismas licencias llegarían también.",
  "letter.stuck.action":
    "Pregunte al partner de origen y al soporte técnico de Microsoft para partners cuándo terminará. En cuanto conste como cerrada, se compra lo que no se cedió.",
  "letter.stuck.unknown": "un importe desconocido",
  "state.notSent": "no enviada: ya no quedaba tiempo",
  "state.refused": "Microsoft no la aceptó",
  "state.pending": "espera respuesta",
  "state.inProgress": "en proceso",
  "state.complete": "completa",
  "state.partiallyComplete": "completa en parte",
  "state.failed": "fallida",
  "state.cancelled": "retirada",
  "state.rejected": "rechazada",
  "state.expired": "expirada",
  "state.unknown": "en un estado desconocido",
  "help.transfers": "transferencias de propiedad: list, show, decide",
  "help.list": "muestra las solicitudes de nuestros clientes, nuestras y de otros partners",
  "help.show": "muestra una solicitud: cada línea y qué supone cederla",
  "help.decide": "responde a la solicitud de otro partner: cede las líneas indicadas o rechaza",
  "help.give":
    "identificadores de las suscripciones que se ceden, separados por comas; las demás se quedan",
  "help.refuse": "no cede nada",
  "help.hash": "el hash que mostró «transfers show»: se decide lo que se mostró",
  "help.transfer": "el identificador de la solicitud, como lo muestra «transfers list»",
  hash: "Decida con este hash: {hash}",
  "help.by": "quién decide (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  "help.customer": "solo de este cliente",
  none: "No hay solicitudes de transferencia.",
  row: "{companyName}: {transferId} {direction}, {state}{expires}",
  expires: ", hasta el {at}",
  "direction.incoming": "a nosotros (de: {partner})",
  "direction.outgoing": "de nosotros (a: {partner})",
  line: "{title}, {subscriptionId}: {seats, plural, one {# licencia} many {# de licencias} other {# licencias}}, fin: {endsAt}; valor del resto del período: {worth}",
  "line.blocked": "{title}, {subscriptionId}: no se puede ceder ({why})",
  "end.unknown": "fecha desconocida",
  "worth.unknown": "un importe desconocido",
  "decided.given":
    "Cedidas: {count, plural, one {# suscripción} many {# de suscripciones} other {# suscripciones}}. Lo que Microsoft aún le factura por meses pagados por adelantado lo abona Microsoft, no el otro partner.",
  "decided.refused": "Rechazada. Las suscripciones se quedan con nosotros.",
} satisfies typeof english;
