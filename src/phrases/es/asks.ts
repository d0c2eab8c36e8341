import type { asks as english } from "../en/asks.ts";

export const asks = {
  "label.partnerRelationships":
    "«Configuración > Relaciones con partners» [Settings > Partner relationships]",
  "access.subject": "{companyName}: retire el acceso de su partner anterior",
  "access.intro":
    "Las licencias de {companyName} proceden ahora de {partnerName}, y su partner anterior ya no le vende nada. Lo que ese partner puede hacer en su inquilino no termina por sí solo.",
  "access.harmless": "Nada de lo que usan sus usuarios depende de ese acceso.",
  "access.step1":
    "Inicie sesión en el Centro de administración de Microsoft 365 ({adminCenter}) como administrador global y abra {partnerRelationships}.",
  "access.step2":
    "Elija el partner anterior. Quite primero sus roles (administración delegada) y después la relación.",
  "access.step3":
    "Busque invitados de ese partner con un rol de administrador, sus aplicaciones entre las aplicaciones empresariales y sus conectores de correo, y retire lo que nadie necesite.",
  "access.step4":
    "Si el Centro de administración muestra al partner anterior como contacto de soporte técnico, indique a {partnerName} en su lugar.",
  "access.confirm":
    "Si ese partner debe conservar el acceso, díganoslo: no volveremos a preguntar.",
  "credit.subject": "{companyName}: ¿se ha abonado la renovación de {title}?",
  "credit.intro":
    "La suscripción indicada abajo se había renovado, y la renovación se canceló a tiempo. Lo cobrado por el nuevo período tiene que devolverse; no siempre ocurre solo.",
  "credit.amount": "Un período más cuesta {money}.",
  "credit.step1": "Revise la próxima factura de esta suscripción: tiene que mostrar el crédito.",
  "credit.step2":
    "Si no lo muestra, abra desde el Centro de administración una solicitud de facturación al soporte técnico de Microsoft, con el identificador de la suscripción y la fecha de la cancelación.",
  "credit.step2Seller": "Si no lo muestra, pida una nota de crédito al partner que le factura.",
  "credit.step3":
    "Indíquenos el número del caso y, más tarde, que el crédito ha llegado; lo mejor es una copia de la factura o de la nota de crédito.",
  "claim.subject": "{companyName}: Microsoft debe un crédito por {title}",
  "claim.intro":
    "Las facturas importadas cobran a {companyName} algo que se facturó dos veces, que nadie compró o que se canceló y no se abonó.",
  "claim.amount": "Asciende a {money}.",
  "claim.step1": "Vea las líneas, con sus números de factura, en el informe de este cliente.",
  "claim.step2":
    "Abra una solicitud de facturación en el Centro de partners con el identificador de la suscripción, el número de factura y el período.",
  "claim.step3":
    "Guarde el número del caso. Este paso termina solo cuando una factura importada muestra el crédito; si llega de otra forma, acredítelo con el número del caso.",
  "seats.subject": "{companyName}: se pidieron licencias de {title} y no están",
  "seats.intro":
    "Microsoft aceptó nuestro pedido para {companyName}, y el inquilino todavía no muestra todas las licencias.",
  "seats.facts": "Lo que falta",
  "seats.ordered": "{title}: pedidas {ordered, number}, en el inquilino {shown, number}",
  "seats.subscription": "Suscripción {subscriptionId}, pedida el {orderedAt}",
  "seats.users": "Usuarios con un error en la licencia: {usersInError, number}",
  "seats.step1":
    "Consulte la suscripción en el Centro de partners: ¿está pendiente, suspendida o tiene menos licencias de las que se pidieron?",
  "seats.step2":
    "Abra desde allí una solicitud al soporte técnico de Microsoft con el identificador de la suscripción y la fecha del pedido. No vuelva a pedir: se facturaría dos veces.",
  "seats.step3": "Este paso termina solo cuando el inquilino muestra todas las licencias.",
  "refused.subject":
    "{companyName}: todo está parado, porque cada lectura del inquilino se rechaza",
  "refused.intro":
    "Desde hace unas dos horas ninguna lectura de {companyName} llega a su fin. Hasta que una llegue, allí todo está parado: no se pide, no se comprueba y no se solicita nada.",

  "refused.step1":
    "Ejecute «handover doctor»: dice si falta nuestro inicio de sesión, un rol o un consentimiento, y qué hacer.",
  "refused.step2":
    "Si no encuentra nada, mire si Microsoft comunica un incidente: Estado del servicio, en el Centro de administración de Microsoft 365 y en el Centro de partners.",
  "refused.step3":
    "De lo contrario, abra una solicitud al soporte técnico de Microsoft e indique la respuesta de arriba, con sus dos identificadores.",
  "refused.step4":
    "Este paso termina solo: el inquilino se lee cada hora, y todo continúa con la primera lectura que salga bien.",
  "reduce.subject":
    "Reduzca {title} a {seatsTo, plural, one {# licencia} many {# de licencias} other {# licencias}}",
  "reduce.subjectPartner":
    "{companyName}: reduzca {title} a {seatsTo, plural, one {# licencia} many {# de licencias} other {# licencias}}",
  "reduce.intro":
    "De este tipo de licencias, {companyName} puede tener 300 en total, las venda quien las venda. Para que {partnerName} pueda suministrar las restantes, la suscripción indicada abajo tiene que ceder tantas como {partnerName} ya suministra.",
  "reduce.harmless":
    "Las licencias de {partnerName} están activas y verificadas: nadie pierde su licencia y no hay que quitársela antes a nadie.",
  "reduce.window":
    "Microsoft solo lo permite en las 168 horas posteriores a la renovación. Después solo será posible tras la siguiente.",
  "reduce.change": "Licencias, antes → después",
  "reduce.direct":
    "Elija quitar licencias, escriba {seatsTo, number} como nuevo total y haga que el cambio se aplique ahora, no en la renovación.",
  "reduce.partner":
    "Establezca ahora la suscripción indicada arriba en {seatsTo, number} licencias, en el Centro de partners [Partner Center] o en su propia plataforma. Deje activada la renovación.",
  "renew.subject": "Programe la renovación en CSP de {title} para {companyName}",
  "renew.intro":
    "El Contrato Enterprise de {companyName} termina, y las licencias siguientes deben continuar con {partnerName} desde ese momento, aunque estén retiradas de la venta. Para ello Microsoft tiene la renovación en CSP, solo en el Centro de partners [Partner Center]; el software no puede hacerla.",
  "renew.alone":
    "Hasta el día indicado abajo no se compra nada más para ellas. Si nadie la programa, habrá que comprar las licencias, si todavía se venden, o los usuarios las perderán cuando terminen el contrato y su período de gracia.",
  "renew.sku": "SKU",
  "renew.commitment": "Período y facturación",
  "renew.most": "Como máximo",
  "renew.above":
    "Hay más licencias en uso que las aprobadas y, como el contrato terminó, no se puede hacer un nuevo plan de traslado para ellas: no queda nada que trasladar. Si ya hay uno en espera, haga que se apruebe. Si no, consiga la conformidad del cliente con la diferencia antes de agregarla y escriba en la confirmación quién la dio y cuándo, o adjunte un archivo; sin eso no se acepta.",
  "renew.mostPriced":
    "{n, plural, one {# licencia} many {# de licencias} other {# licencias}}, {price} cada una al mes",
  "renew.mostUnpriced":
    "{n, plural, one {# licencia} many {# de licencias} other {# licencias}}; el precio no está en ninguna lista nuestra: consúltelo en el Centro de partners antes de programar",
  "renew.terms":
    "Solo está aprobado lo indicado arriba: período, facturación, número y precio. Si el Centro de partners no ofrece una renovación así, rechace el paso: las licencias se planificarán de otra manera.",
  "renew.provider":
    "Solo puede programarla el partner al que Microsoft factura. Envíe estos pasos a su proveedor: la fecha indicada abajo también vale para él.",
  "renew.latest": "A más tardar",
  "renew.step1":
    "Abra {companyName} en el Centro de partners y busque las licencias del Contrato Enterprise que se pueden renovar en CSP.",
  "renew.step2":
    "Programe exactamente este SKU, con al menos estas licencias y con inicio al final del contrato.",
  "renew.step3":
    "Pida al partner de licencias que confirme que nada prorroga el contrato (período de prórroga, EPT); de lo contrario se facturaría dos veces.",
  "renew.step4":
    "Vuelva a consultar la suscripción programada y confirme después este paso; si Microsoft no la ofrece, rechace el paso e indique el motivo.",
  "renew.until":
    "La confirmación sola no basta: la línea cuenta como trasladada cuando el inquilino muestra estas licencias con nosotros. Hasta entonces se vuelve a pedir.",
  "unrenew.subject": "Retire la renovación en CSP programada de {title} para {companyName}",
  "unrenew.intro":
    "Las licencias siguientes debían continuar con {partnerName} mediante una renovación en CSP al final del Contrato Enterprise. Ya nadie la quiere. Lo que siga programado empezaría por sí solo y se facturaría por todo su período.",
  "unrenew.step1":
    "Abra {companyName} en el Centro de partners y busque lo que está programado para el final del Contrato Enterprise.",
  "unrenew.step2":
    "Retírelo. Si ya empezó, cancele la nueva suscripción dentro de las 168 horas siguientes a su inicio, pero solo si ningún usuario la necesita.",
  "unrenew.step3":
    "Confirme este paso, también si no había nada programado. Si no se puede retirar, rechace el paso e indique el motivo.",

  "back.subject": "Vuelva a activar la renovación de {title}",
  "back.subjectPartner": "{companyName}: vuelva a activar la renovación de {title}",
  "back.intro":
    "El traslado de la suscripción indicada abajo se ha anulado. Lo que se desactivó para ello hace falta de nuevo: la suscripción debe renovarse, para que nadie se quede sin licencia al final del período.",
  "back.late":
    "Si esto no se confirma a tiempo, se compra la sustitución aprobada, para que nadie se quede sin servicio.",
  "back.turnOn": "Elija {editRecurringBilling} y active la facturación periódica.",
  "back.partner":
    "Active {autoRenew} en la suscripción indicada arriba, con el mismo período y el mismo número de licencias.",
  "back.volume":
    "Retire el aviso de no renovación: haga el pedido de renovación como antes y confírmelo por escrito.",
  "taken.subject": "Ya no hace falta: {asked}",
  "taken.intro":
    "El {writtenOn} le escribimos: «{asked}». Ya no hace falta. Le rogamos que no lo haga.",
  "taken.done":
    "Si ya está hecho, díganoslo enseguida: nos ocuparemos de que nadie se quede sin licencia.",
  "taken.anew": "Si volviera a hacer falta, recibirá otra carta.",
  "stays.subject": "{companyName} sigue con {partnerName}",
  "stays.intro":
    "El cambio de partner se ha anulado. Nuestras licencias siguen como antes, y las que iban a terminar vuelven a renovarse.",
  "stays.moved":
    "Lo que otro partner ha suministrado entretanto sigue con ese partner. Ponga fin allí a lo que no necesite dos veces.",
  "order.subject": "{companyName}: envíe su pedido de compra",
  "order.intro":
    "El plan de traslado de {companyName} está aprobado. Antes de que {partnerName} haga el pedido, debe haber llegado su pedido de compra.",
  "order.lapses":
    "Su pedido de compra {reference} es válido hasta el {validUntil}, y uno de los pedidos sale después de ese día.",
  "order.amount": "Tiene que cubrir al menos {money}.",
  "order.step1": "Emita un pedido de compra a {partnerName}, válido hasta el día del pedido.",
  "order.step2":
    "Envíenoslo con su número, su importe y el día hasta el que es válido, o confírmelo en su propia página.",
  "order.late":
    "Para que nadie se quede sin licencia, el pedido aprobado sale en el último momento seguro aunque el pedido de compra aún no haya llegado.",
} satisfies Record<keyof typeof english, string>;
