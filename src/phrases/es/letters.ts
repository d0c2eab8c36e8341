import type { letters as english } from "../en/letters.ts";

export const letters = {
  "label.yourProducts": "«Facturación > Sus productos» [Billing > Your products]",
  "label.billingAccounts": "«Facturación > Cuentas de facturación» [Billing > Billing accounts]",
  "label.editRecurringBilling": "«Editar facturación periódica» [Edit recurring billing]",
  "label.turnOff": "«Desactivar» [Turn off]",
  "label.renewOnce": "«Activado, pero renovar una vez» [On, but renew once]",
  "label.marketplace": "Marketplace",
  "label.autoRenew": "«Renovación automática» [Auto-Renew]",

  "subject.reminder": "Recordatorio {reminder, number}. {subject}",
  greeting: "{named, select, yes {Buenos días, {recipientName}:} other {Buenos días:}}",
  reminder:
    "{reminder, plural, =1 {Hace unos días le escribimos sobre este asunto y aún no hemos recibido respuesta, por lo que repetimos nuestra petición.} other {Aún no hemos recibido respuesta, por lo que repetimos nuestra petición (recordatorio n.º {reminder, number}).}} Si ya está hecho, basta con que nos responda con una línea.",
  due: "Le pedimos que lo haga a más tardar el {dueAt}.",
  overdue: "El plazo terminó el {dueAt}; le pedimos que lo haga lo antes posible.",
  stepsTitle: "Qué hay que hacer",
  labeled: "{label}: {value}",
  count: "{count, number}",
  moment: "{moment}",
  "facts.title": "De qué se trata",
  "facts.customer": "Cliente",
  "facts.product": "Producto",
  "facts.seats": "Licencias",
  "facts.subscription": "Id. de la suscripción",
  "facts.end": "Fin del período",
  passOn:
    "Solo puede hacerlo el partner que factura esta suscripción. Le rogamos que le reenvíe esta carta y le pida una confirmación por escrito.",
  confirm:
    "Cuando esté hecho, le rogamos que responda a esta carta indicando quién lo hizo y cuándo y, si es posible, que adjunte una captura de la configuración.",
  signIn: "Usted inicia sesión únicamente en las páginas de Microsoft.",
  password: "Nunca pedimos contraseñas; por favor, no nos envíe ninguna.",
  questions: "Si algo no está claro, basta con que responda a esta carta.",
  closing: "Un cordial saludo, {partnerName}",

  "doNot.title": "Le rogamos que",
  "doNot.cancel": "no cancele la suscripción ahora, antes de su vencimiento",
  "doNot.suspend":
    "no suspenda la suscripción: los usuarios pierden el acceso y la facturación puede continuar",
  "doNot.delete":
    "no pulse «Eliminar suscripción» [Delete subscription]: su contenido se elimina de inmediato",
  "doNot.domain": "no quite el dominio, aunque una página de ayuda diga que es necesario",
  "doNot.unassign": "no retire licencias a los usuarios",
  "doNot.reduce": "no reduzca el número de licencias por debajo de las asignadas",
  microsoftMails:
    "En las próximas semanas, los administradores de {companyName} pueden recibir mensajes automáticos de Microsoft que avisan de que la suscripción va a expirar o de que se va a perder el acceso. Son mensajes previstos. Le rogamos que no pulse «Renovar» [Renew] en ninguno de ellos: las nuevas licencias no dependen de eso.",

  "invitation.subject": "Acepte a {partnerName} como revendedor de {companyName}",
  "invitation.intro":
    "{partnerName} desea suministrar y atender las licencias de Microsoft 365 de {companyName}. Para ello, Microsoft solicita su consentimiento: la relación de revendedor.",
  "invitation.harmless":
    "Aceptar no pone fin a nada. Sus suscripciones actuales, sus demás partners, sus usuarios y sus datos quedan exactamente como están, y con ello no se pide nada.",
  "invitation.step1":
    "Abra el vínculo que figura abajo e inicie sesión como administrador global de {companyName}.",
  "invitation.step2":
    "Compruebe que la página nombra a {partnerName} y que ha iniciado sesión en el inquilino de {companyName}.",
  "invitation.step3": "Acepte la invitación.",
  "invitation.link": "Aceptar la invitación en Microsoft",

  "agreement.subject": "Acepte el Contrato de cliente de Microsoft para {companyName}",
  "agreement.intro":
    "Antes de que {partnerName} pueda pedir licencias para {companyName}, Microsoft exige que su propia organización haya aceptado el Contrato de cliente de Microsoft [Microsoft Customer Agreement]. Una aceptación anterior al {validFrom} ya no es válida.",
  "agreement.harmless":
    "Es un contrato entre {companyName} y Microsoft; no podemos aceptarlo por usted. Aceptarlo no cuesta nada y no supone ningún pedido.",
  "agreement.step1":
    "Pida a alguien que pueda firmar por {companyName} que abra el vínculo que figura abajo e inicie sesión como administrador global.",
  "agreement.step2": "Lea el contrato y acéptelo (lo encontrará en {billingAccounts}).",
  "agreement.step3":
    "Si la página le indica que se dirija a su partner, responda a esta carta y nos ocuparemos nosotros.",
  "agreement.link": "Abrir el contrato en el Centro de administración de Microsoft 365",

  "delegatedAdmin.subject": "Apruebe el acceso de {partnerName} en {companyName}",
  "delegatedAdmin.intro":
    "Para que podamos ver qué licencias tiene {companyName} y asegurarnos de que nadie se quede nunca sin la suya, le pedimos que apruebe los privilegios de administrador delegado granulares (GDAP) para {partnerName}.",
  "delegatedAdmin.harmless":
    "El acceso se limita a los roles y a la duración que le muestra la página de Microsoft, y puede ponerle fin en cualquier momento.",
  "delegatedAdmin.step1":
    "Abra el vínculo que figura abajo e inicie sesión como administrador global de {companyName}.",
  "delegatedAdmin.step2":
    "Compruebe que la solicitud procede de {partnerName} y revise los roles y la duración.",
  "delegatedAdmin.step3":
    "Apruebe la solicitud. Si nadie responde, Microsoft la deja expirar a los 90 días.",
  "delegatedAdmin.link": "Aprobar la solicitud en Microsoft",

  "approvePlan.subject": "El plan de traslado de {companyName} espera su aprobación",
  "approvePlan.intro":
    "El plan de traslado de {companyName} está listo. Mientras no lo apruebe una persona con nombre y apellidos, no se pide nada ni se solicita a nadie que ponga fin a nada.",
  "approvePlan.more":
    "Ya hay más licencias en uso de las que caben en una solicitud anterior, que sigue abierta: esta las incluye todas. Al aprobar esta se responde a las dos. Un sí solo a la anterior también cuenta: se pide lo que cubre, y esta solicitud sigue abierta para el resto.",
  "approvePlan.money": "Con la aprobación, {partnerName} se compromete a un máximo de {money}.",
  "approvePlan.step1":
    "Lea el plan de traslado, sus hallazgos y su demostración de continuidad: handover plan show {customer}",
  "approvePlan.step2": "Apruébelo con su hash: handover plan approve {customer} --hash {bandHash}",

  "stopRenewal.subject": "Desactive la renovación de {title}",
  "stopRenewal.subjectPartner": "{companyName}: desactive la renovación de {title}",
  "stopRenewal.intro":
    "En adelante, {partnerName} suministrará a {companyName} las mismas licencias. Para que la suscripción actual no se renueve por otro período al mismo tiempo, le rogamos que desactive ahora su renovación.",
  "stopRenewal.introPartner":
    "{companyName} ha decidido obtener en adelante de {partnerName} las licencias indicadas abajo y nos ha pedido que le escribamos a usted, cuya empresa factura la suscripción. Le rogamos que desactive ahora su renovación.",
  "stopRenewal.harmless":
    "No se trata de una cancelación: la suscripción sigue prestando servicio a sus usuarios hasta el fin de su período. Las nuevas licencias estarán activas antes de ese día.",

  "chooseEnd.subject": "Deje que {title} termine en su fecha",
  "chooseEnd.subjectPartner": "{companyName}: deje que {title} termine en su fecha",
  "chooseEnd.intro":
    "Las licencias de {partnerName} ya están activas en el inquilino de {companyName} y hemos verificado que cubren a todos los usuarios. La suscripción anterior ya no se necesita después del fin de su período; le rogamos que la configure para que termine de verdad en esa fecha.",

  "endNow.subject": "{title} ya se puede cancelar",
  "endNow.subjectPartner": "{companyName}: cancele ahora {title}",
  "endNow.intro":
    "{companyName} quiere dejar la suscripción indicada abajo antes de que acabe su período. Las licencias de {partnerName} están activas y verificadas para todos los que la usan, así que ya se puede cancelar.",
  "endNow.price":
    "Lo pagado por el resto del período, {money}, puede perderse: no cuente con un reembolso.",
  "endNow.priceUnknown":
    "Lo pagado por el resto del período puede perderse: no cuente con un reembolso.",
  "endExtension.subject": "Ponga fin a la prórroga de {title}",
  "endExtension.subjectPartner": "{companyName}: ponga fin a la prórroga de {title}",
  "endExtension.intro":
    "La suscripción indicada abajo no terminó en su fecha: continúa en un período prorrogado que se factura mes a mes a un precio más alto. Las licencias de {partnerName} están activas y verificadas, así que ya nadie la necesita. Le rogamos que ponga fin ahora a la prórroga.",

  "rescueRenewal.subject": "Urgente: {title} se ha renovado y aún se puede cancelar",
  "rescueRenewal.subjectPartner":
    "Urgente: {companyName}, {title} se ha renovado y aún se puede cancelar",
  "rescueRenewal.intro":
    "La suscripción indicada abajo debía terminar, pero se ha renovado por un nuevo período. Microsoft solo permite cancelar una renovación dentro de las 168 horas siguientes. Las licencias de {partnerName} están activas y verificadas, de modo que la cancelación no interrumpe a nadie.",
  "rescueRenewal.deadline":
    "Pasadas las 168 horas, nadie puede deshacer la renovación y hay que pagar el nuevo período completo.",
  "rescueRenewal.money": "El importe sería de {money}.",

  "who.billingRole":
    "Solo puede hacerlo un propietario o colaborador de la cuenta de facturación o del perfil de facturación. Un administrador global sin uno de esos roles no puede hacerlo.",
  "who.globalOrBilling": "Puede hacerlo un administrador global o un administrador de facturación.",
  "who.unknown":
    "Quién puede hacerlo depende del tipo de su cuenta de facturación: le rogamos que lo consulte en {billingAccounts} y nos lo comunique. Con un Contrato de cliente de Microsoft [Microsoft Customer Agreement] hace falta un propietario o colaborador de la cuenta o del perfil de facturación; con un Contrato de suscripción en línea de Microsoft (MOSA), un administrador global o de facturación.",
  "who.billingOwner":
    "Solo puede hacerlo el partner o el distribuidor al que Microsoft factura la suscripción. Si es su distribuidor, le rogamos que le reenvíe esta carta de inmediato y tenga en cuenta sus días laborables.",
  "who.licensingPartner":
    "De esto se encarga el partner de licencias (LSP) junto con la persona de contacto para licencias de {companyName}.",
  "who.prepaid":
    "La suscripción está pagada por adelantado y termina por sí sola, salvo que se le haya agregado la facturación periódica. Puede comprobarlo un administrador global o de facturación.",
  "who.trial":
    "Es una versión de prueba: si no se desactiva, se convierte en una suscripción de pago. Puede desactivarla quien la inició.",
  "who.syndication":
    "La suscripción la administra, en el portal del proveedor que la vendió, quien tenga allí una cuenta.",

  "steps.openProduct":
    "Inicie sesión en el Centro de administración de Microsoft 365 ({adminCenter}), abra {yourProducts} y elija la suscripción indicada arriba.",
  "steps.turnOff":
    "Elija {editRecurringBilling} y después {turnOff}. No elija {renewOnce}: renueva por un período más.",
  "steps.turnOffIfAdded":
    "Si la facturación periódica está activada, elija {editRecurringBilling} y después {turnOff}. Si está desactivada, no hay nada que hacer, salvo comunicárnoslo.",
  "steps.extendIfAsked":
    "Si se le pregunta qué debe ocurrir al vencimiento, elija por ahora el período de servicio ampliado (EST). Volveremos a escribirle en cuanto la suscripción pueda terminar sin riesgo.",
  "steps.partnerAutoRenewOff":
    "Desactive {autoRenew} en la suscripción indicada arriba, en el Centro de partners [Partner Center] o en su propia plataforma.",
  "steps.partnerExtend":
    "Como opción al vencimiento, elija por ahora el período de servicio ampliado (EST), no la cancelación; compruebe que su plataforma no la cambie por sí sola.",
  "steps.partnerReadBack":
    "Vuelva a consultar la configuración y envíenos una confirmación por escrito.",
  "steps.extendedPeriodOff":
    "Haga que se desactive el período de prórroga (EPT) [Extended Period Term] de esta inscripción.",
  "steps.noRenewalOrder": "No haga ningún pedido de renovación de las licencias indicadas arriba.",
  "steps.noExtension": "Asegúrese de que al contrato no se le aplique ninguna prórroga automática.",
  "steps.writtenConfirmation": "Confírmenos ambas cosas por escrito, indicando el contrato.",
  "steps.portalRenewalOff":
    "Desactive la renovación de la suscripción en ese portal, pero solo cuando el dominio ya no esté federado por el proveedor; consúltenos el orden de los pasos.",
  "steps.cancelAtEnd":
    "Elija {editRecurringBilling}, asegúrese de que la facturación periódica esté desactivada y elija que la suscripción se cancele al vencimiento, sin prórroga.",
  "steps.partnerCancelAtEnd":
    "Como opción al vencimiento, establezca la cancelación al vencimiento, sin período de servicio ampliado (EST).",
  "steps.leaveToEnd":
    "Deje que la suscripción termine en su fecha: sin renovación, sin prórroga y sin cancelación anticipada.",
  "steps.cancelNow": "Cancele allí la suscripción misma, y no solo su renovación.",
  "steps.callSupportNow":
    "Si la página le pide que reduzca primero el número de licencias, no lo haga: llame al soporte técnico de Microsoft desde el Centro de administración y pida la cancelación.",
  "steps.partnerCancelNow":
    "Cancele ahora la suscripción, en el Centro de partners [Partner Center] o en su propia plataforma.",
  "steps.cancelExtension":
    "Cancele allí la suscripción. Los días de prórroga no utilizados se abonan según las reglas de Microsoft.",
  "steps.partnerCancelExtension":
    "Cancele ahora la suscripción prorrogada, en el Centro de partners [Partner Center] o en su propia plataforma.",
  "steps.endExtendedPeriod":
    "Haga que termine el período de prórroga (EPT) [Extended Period Term] de esta inscripción y no pida nada más con ella.",
  "steps.endAnyExtension": "Ponga fin a la prórroga en el lugar donde se compró la suscripción.",
  "steps.cancelRenewal": "Elija «Cancelar suscripción» [Cancel subscription] y confirme.",
  "steps.callSupport":
    "Si la página le pide que reduzca primero el número de licencias, no lo haga: llame al soporte técnico de Microsoft desde el Centro de administración y pida la cancelación dentro de las 168 horas.",
  "steps.partnerCancelRenewal":
    "Cancele la suscripción renovada dentro de las 168 horas, en el Centro de partners [Partner Center] o en su propia plataforma.",
  "steps.undoRenewal":
    "Haga anular la renovación en el lugar donde se compró la suscripción y pida una confirmación por escrito.",

  "watchCutover.subject":
    "{companyName}: termina una suscripción de origen, ¿quién está de guardia?",
  "watchCutover.intro":
    "Pronto termina una suscripción de origen de {companyName}. Nuestras licencias están activas y verificadas, o en camino; el momento no puede cambiarse aunque caiga en fin de semana o en una congelación.",
  "watchCutover.restored":
    "El traslado de una suscripción de origen de {companyName} se ha anulado, y quien la administra dice que vuelve a renovarse. Si es así solo se ve al final del período, que está cerca.",
  "watchCutover.reach":
    "Designe a una persona localizable desde el {endsAt} hasta que el inquilino muestre qué ha pasado.",
  "watchCutover.cut":
    "Si los usuarios se quedan sin servicio: compre el mismo producto para todos los que lo usan. Las licencias siguen asignadas, así que los servicios vuelven sin cambiar nada a nadie.",
  "watchCutover.closes":
    "No hay nada que confirmar: la guardia termina sola cuando el inquilino muestra qué ha sido de la suscripción de origen.",
  "done.subject": "{companyName}: el traslado de sus licencias de Microsoft 365 ha terminado",
  "done.intro":
    "Todas las suscripciones de {companyName} que debían trasladarse las suministra ahora {partnerName}. Sus usuarios conservan las licencias que tenían y no tienen que hacer nada.",
  "done.step1": "A partir de ahora, la factura de estas licencias la emite {partnerName}.",
  "done.step2":
    "Es posible que Microsoft siga enviando mensajes sobre las suscripciones anteriores. Puede pasarlos por alto; le rogamos que no renueve nada desde ellos.",
  "done.step3":
    "Si un partner anterior ya no trabaja para usted, retírele el acceso cuando hayan llegado su última factura y su último crédito.",
  "done.pointsTitle": "Conviene saber",

  licenses: "{n, plural, one {# licencia} many {# de licencias} other {# licencias}}",
  "overview.subject": "{companyName}: qué pasará con sus licencias de Microsoft 365 y cuándo",
  "overview.intro":
    "El traslado de las licencias de Microsoft 365 de {companyName} a {partnerName} está aprobado. Esta carta explica qué pasará y cuándo.",
  "overview.movingTitle": "Qué se traslada",
  "overview.moving":
    "{title}, {seats}: pedimos las nuevas el {orderAt}; la suscripción actual da servicio hasta el {endsAt}.",
  "overview.movingOpen":
    "{title}, {seats}: pedimos las nuevas el {orderAt}; todavía no sabemos cuándo termina la suscripción actual.",
  "overview.handedOver":
    "{title}, {seats}: pedimos al partner actual que ceda la suscripción tal como está, con sus licencias y su período.",
  "overview.handedOverElse":
    "{title}, {seats}: pedimos al partner actual que ceda la suscripción tal como está, con sus licencias y su período. Si no lo hace, pedimos las nuevas a más tardar el {orderAt}.",
  "overview.renewed":
    "{title}, {seats}: continúa con nosotros desde el {endsAt}, cuando termina el contrato actual.",
  "overview.usersTitle": "Qué notarán sus usuarios",
  "overview.covered":
    "Las nuevas licencias están activas y verificadas antes de que terminen las actuales.",
  "overview.unchanged":
    "Los buzones, los archivos y las cuentas se quedan donde están; los usuarios no tienen que hacer nada.",
  "overview.askTitle": "Qué queda por hacer por su parte",
  "overview.askNothing": "Por ahora nada: decide el partner actual, y le escribimos nosotros.",
  "overview.askStop":
    "Hay que desactivar la renovación de las suscripciones actuales. Escribimos sobre ello aparte, con los pasos, a quien pueda hacerlo.",
  "overview.askEnd":
    "Cuando nuestras licencias estén verificadas, las suscripciones actuales podrán terminar. También escribiremos sobre ello; le rogamos que no haga nada antes.",
  "emergencyCard.subject":
    "{companyName}: guarde esta tarjeta por si los usuarios pierden Microsoft 365",
  "emergencyCard.intro":
    "Lo más probable es que nunca necesite esta tarjeta. Imprímala o guárdela fuera de los buzones de {companyName}: el día en que haga falta, puede que no se pueda acceder a ellos.",
  "emergencyCard.meaning":
    "Si muchos usuarios pierden de repente el correo o los archivos, es probable que se hayan agotado las licencias. En ese caso siguen asignadas a los usuarios: los servicios vuelven cuando hay de nuevo suficientes licencias del mismo producto. Le rogamos que actúe ese mismo día.",
  "emergencyCard.call":
    "Llame a {partnerName} o escríbanos desde otro buzón: podemos hacer el pedido de inmediato.",
  "emergencyCard.buy":
    "Si no consigue hablar con nosotros, inicie sesión en el Centro de administración de Microsoft 365 ({adminCenter}) como administrador global o administrador de facturación, abra {marketplace} y compre allí el mismo producto con un período mensual.",
  "emergencyCard.count":
    "Compre al menos tantas licencias como estén asignadas a los usuarios; las cifras de hoy figuran abajo.",
  "emergencyCard.wait":
    "Después espere y avísenos. No asigne nada de nuevo: las licencias de los usuarios vuelven a funcionar por sí solas.",
  "emergencyCard.productsTitle": "Productos y licencias",
  "emergencyCard.doNotUsers": "no elimine usuarios ni sus buzones",
  "help.preview":
    "escribe en archivos todos los tipos de carta con datos inventados, para leerlos antes que el cliente",
  "help.all": "en los seis idiomas",
  "help.out": "la carpeta en la que escribir",
  written:
    "{n, plural, one {# carta escrita} many {# de cartas escritas} other {# cartas escritas}} en {folder}",
  mailRefused:
    "{n, plural, one {El servidor de correo rechazó una carta para # dirección} many {El servidor de correo rechazó una carta para # de direcciones} other {El servidor de correo rechazó una carta para # direcciones}}",
  "customerPage.link":
    "Su propia página (qué se traslada, cuándo, cuánto cuesta y qué queda por hacer)",
  "proposal.subject":
    "{companyName}: díganos si está de acuerdo con el traslado de las licencias de Microsoft 365",
  "proposal.intro":
    "El traslado de las licencias de Microsoft 365 de {companyName} a {partnerName} está definido en detalle: qué licencias, desde qué día y a qué precio.",
  "proposal.more":
    "Ya recibió una propuesta nuestra. Desde entonces hay más licencias en uso, y esta las incluye todas: basta con aceptar esta.",
  "proposal.harmless":
    "Mientras no se acepte la propuesta, no se pide nada ni se solicita a nadie que ponga fin a nada.",
  "proposal.step1":
    "Abra su propia página con el vínculo de abajo. No hacen falta cuenta ni contraseña.",
  "proposal.step2":
    "Lea la propuesta y diga allí si está de acuerdo. Si no lo está, díganos por qué.",
  "proposal.private":
    "Quien tenga el vínculo puede responder en su nombre: reenvíelo solo a quien pueda hacerlo.",
  "escalation.subject": "{companyName}: «{step}» ha vencido sin respuesta",
  "escalation.intro":
    "{companyName}: «{step}» sigue sin hacerse, aunque la fecha ha pasado. Los recordatorios siguen saliendo solos; ahora alguien debería llamar.",
  "escalation.contacts": "Quién tiene que actuar",
  "escalation.call":
    "Llame a quien tiene que actuar y repasen juntos la carta: handover letters list",
  "escalation.answer":
    "Cuando esté hecho, indíquelo con la confirmación recibida: handover steps attest",
  "help.texts": "muestra las frases que se pueden reescribir con palabras propias",
  "help.change": "reescribe una frase de las cartas con palabras propias",
  "help.reset": "restaura la frase original",
  "help.test": "envía a una dirección una carta con datos inventados",
  "help.phrase": "la frase, como la llama «letters texts»",
  "help.message": "el texto nuevo; los valores van entre llaves",
  "help.language": "el idioma de las cartas; de forma predeterminada, el de quien lee",
  "help.letter": "la carta, con el nombre del archivo de su vista previa, por ejemplo invitation",
  "help.to": "la dirección de destino",
  changed: "Desde ahora las cartas dicen: {message}",
  tested: "«{subject}» se ha enviado a {to}.",
} satisfies typeof english;
