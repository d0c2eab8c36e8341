import type { findings as english } from "../en/findings.ts";

export const findings = {
  "severity.refusal": "Impedimento",
  "severity.warning": "Advertencia",
  "severity.advice": "Consejo",
  lastSafeAt: "Último momento seguro: {lastSafeAt}",
  "ifIgnored.users":
    "Si no se atiende: {users, plural, one {# usuario se queda sin servicio} many {# de usuarios se quedan sin servicio} other {# usuarios se quedan sin servicio}}",
  ignoredBy: "{by} responde de ello.",
  "ifIgnored.money": "Si no se atiende: cuesta {money}",

  "REGION_DIFFERENT.title": "El inquilino del cliente está en otra región de autorización de CSP",
  "REGION_DIFFERENT.meaning":
    "Un partner solo puede vender dentro de su propia región de autorización de CSP. Decide el país del inquilino, que no se puede cambiar.",
  "REGION_DIFFERENT.action":
    "Haga que venda una entidad del partner de esa región o lleve al cliente a un inquilino de la región de su organización. Nada de lo que pulse el cliente ayuda; no se ha enviado ninguna invitación.",
  "REGION_SALES_SUSPENDED.title": "Microsoft ha suspendido las ventas en el país del cliente",
  "REGION_SALES_SUSPENDED.meaning":
    "El país del inquilino no pertenece por ahora a ninguna región de autorización de CSP, así que nadie puede hacer pedidos para él.",
  "REGION_SALES_SUSPENDED.action":
    "Aquí no se puede hacer nada. Compruebe el país declarado; no se ha enviado ninguna invitación.",
  "REGION_OTHER_CLOUD.title": "El inquilino del cliente está en otra nube de Microsoft",
  "REGION_OTHER_CLOUD.meaning":
    "Los inquilinos de este país están en una nube nacional, con partners y contratos propios.",
  "REGION_OTHER_CLOUD.action":
    "Remita al cliente a un partner de esa nube; no se ha enviado ninguna invitación.",
  "COUNTRY_UNKNOWN.title": "No se conoce el país del inquilino del cliente",
  "COUNTRY_UNKNOWN.meaning":
    "Sin un país válido no se puede saber si el cliente está en su región de autorización de CSP.",
  "COUNTRY_UNKNOWN.action":
    "Vuelva a importar el cliente con el código de dos letras del país del inquilino.",
  "OFFER_DISCONTINUED.title": "La oferta está retirada de la venta",
  "OFFER_DISCONTINUED.meaning":
    "La oferta es conocida, pero en su mercado ya no admite compras nuevas. El origen puede seguir funcionando.",
  "OFFER_DISCONTINUED.action":
    "Deje por ahora el origen donde está, o acuerde con el cliente una oferta equivalente. No ponga fin al origen antes.",
  "DATA_WOULD_BE_LOST.title": "Ninguna oferta equivalente conserva todos los datos",
  "DATA_WOULD_BE_LOST.meaning":
    "La oferta está retirada de la venta y lo que podría sustituirla carece de planes de servicio que contienen datos. Sin ellos se perderían los datos: {plansLost}.",
  "DATA_WOULD_BE_LOST.action":
    "Deje el origen donde está o use otra ruta. No ponga fin al origen antes.",
  "NO_EQUIVALENT.title": "No se encontró ninguna oferta equivalente",
  "NO_EQUIVALENT.meaning":
    "La oferta está retirada de la venta y lo que se vende hoy cubre demasiado poco de lo que usan los usuarios, o se excluye entre sí. Sin cubrir: {plansLost}.",
  "NO_EQUIVALENT.action":
    "Indique usted las licencias que se comprarán, con un motivo, o deje el origen donde está.",
  "PLAN_LOSS_NOT_ACCEPTED.title": "Nadie ha aceptado lo que le falta a la oferta equivalente",
  "PLAN_LOSS_NOT_ACCEPTED.meaning":
    "Existe una oferta equivalente y no se pierden datos, pero a los usuarios les faltarían estos planes de servicio: {plansLost}.",
  "PLAN_LOSS_NOT_ACCEPTED.action":
    "Pregunte al cliente. Acepte la pérdida en su directiva, o para esta línea con un nombre y un motivo.",
  "OFFER_UNKNOWN.title": "La oferta no está en el catálogo de su mercado",
  "OFFER_UNKNOWN.meaning":
    "Ningún producto del catálogo da exactamente estas licencias, así que no se puede comprar nada en su lugar.",
  "OFFER_UNKNOWN.action":
    "Compruebe el SKU y deje el origen donde está hasta encontrar una oferta.",
  "SEAT_CAP_OVERLAP.title":
    "Las licencias anteriores y nuevas juntas superarían el límite de 300 licencias",
  "SEAT_CAP_OVERLAP.meaning":
    "Microsoft cuenta las licencias de los planes Business de todos los vendedores. Comprarlas otra vez junto a las anteriores se rechazaría en el pedido.",
  "SEAT_CAP_OVERLAP.action":
    "Elija otra ruta: transferencia de la propiedad de facturación, un pedido dividido acordado con el cliente o una excepción del soporte técnico de Microsoft.",
  "SEAT_CAP_LARGER_PLAN.title":
    "Los usuarios por encima del límite de licencias reciben un plan mayor",
  "SEAT_CAP_LARGER_PLAN.meaning":
    "{title}: junto a las licencias anteriores el límite {room, plural, =0 {no deja ninguna} one {deja # más} many {deja # de licencias más} other {deja # más}}. En su lugar, {users, plural, one {# usuario recibe} many {# de usuarios reciben} other {# usuarios reciben}} {newTitle}, para que nadie espere al fin de las licencias anteriores.",
  "SEAT_CAP_LARGER_PLAN.action":
    "Compare su precio con las otras rutas: una transferencia de la propiedad de facturación o un pedido en dos partes, que deja a esos usuarios un tiempo sin licencia.",
  "SEAT_CAP_REDUCED.title": "El origen se reduce por pasos bajo el límite de licencias",
  "SEAT_CAP_REDUCED.meaning":
    "{title}: las licencias anteriores y las nuevas juntas superarían el límite. Después de {times, plural, one {su próxima renovación mensual} many {cada una de # de renovaciones mensuales} other {cada una de # renovaciones mensuales}}, su titular le quita licencias, la primera vez de {seats, number} a {seatsTo, number}, entre {at} y {until}; las nuestras aumentan en la misma cantidad. Nadie queda sin licencia y nadie recibe otra.",
  "SEAT_CAP_REDUCED.action":
    "Avise ahora a su titular: solo se pueden quitar licencias en las 168 horas posteriores a una renovación. Si nadie lo hace, el origen sigue como está y se planifica otra ruta.",
  "SEAT_CAP_SPLIT.title": "Qué supondría un pedido en dos partes",
  "SEAT_CAP_SPLIT.meaning":
    "{title}: junto a las licencias anteriores {room, plural, =0 {no se puede comprar ninguna} one {se puede comprar #} many {se pueden comprar # de licencias} other {se pueden comprar #}}. Si el resto se pide solo cuando las anteriores hayan terminado, entretanto {users, plural, =0 {nadie queda} one {# usuario queda} many {# de usuarios quedan} other {# usuarios quedan}} sin licencia.",
  "SEAT_CAP_SPLIT.action":
    "Acuerde el número por escrito con el cliente antes de elegir esta ruta; una transferencia de la propiedad de facturación o un plan mayor para el excedente no deja a nadie sin licencia.",
  "SEGMENT_NOT_SUPPORTED.title": "La oferta está reservada a otro segmento de clientes",
  "SEGMENT_NOT_SUPPORTED.meaning":
    "Solo se vende a centros educativos, administraciones públicas u organizaciones sin ánimo de lucro, que Microsoft debe validar antes.",
  "SEGMENT_NOT_SUPPORTED.action":
    "Deje el origen donde está, o trasládelo a mano cuando el segmento del cliente esté validado.",
  "ADD_ON_NOT_SUPPORTED.title": "El origen es un complemento",
  "ADD_ON_NOT_SUPPORTED.meaning":
    "Un complemento solo se puede pedir donde el inquilino tiene su suscripción base, y el catálogo no dice cuál necesita este.",
  "ADD_ON_NOT_SUPPORTED.action":
    "Deje el complemento y su suscripción base donde están, o traslade ambos a mano.",
  "COMPANY_SKU_NOT_SUPPORTED.title": "La licencia pertenece a todo el inquilino",
  "COMPANY_SKU_NOT_SUPPORTED.meaning":
    "Da capacidad o funciones al inquilino y no a los usuarios, así que la cobertura no se puede comprobar usuario por usuario.",
  "COMPANY_SKU_NOT_SUPPORTED.action": "Deje el origen donde está, o trasládelo a mano.",
  "SYNDICATION_NOT_SUPPORTED.title": "El origen lo vendió un partner de sindicación",
  "SYNDICATION_NOT_SUPPORTED.meaning":
    "Estos vendedores suelen federar el dominio del cliente. Poner fin al origen en el orden equivocado puede dejar fuera a los usuarios.",
  "SYNDICATION_NOT_SUPPORTED.action":
    "Haga que se quite antes la federación del dominio en el portal del vendedor y traslade después este origen a mano.",
  "ASSIGNMENTS_UNREADABLE.title":
    "Sus usuarios necesitan otra licencia y nadie puede leer quiénes son",
  "ASSIGNMENTS_UNREADABLE.meaning":
    "Esta licencia ya no se vende tal cual, así que habría que dar otra a sus usuarios. Sin administración delegada (GDAP) no vemos ni a los usuarios ni sus licencias y no cambiamos ninguna.",
  "ASSIGNMENTS_UNREADABLE.action":
    "Pida de nuevo al cliente que apruebe la administración delegada o deje esta suscripción donde está.",
  "SOURCE_NOT_ACTIVE.title": "El origen no está activo",
  "SOURCE_NOT_ACTIVE.meaning":
    "No está activo ni en período de gracia, así que ahora no sirve a nadie y no hay nada que asumir sin interrupción.",
  "SOURCE_NOT_ACTIVE.action":
    "Averigüe con el cliente por qué no está activo y si estas licencias aún hacen falta.",
  "SOURCE_SUSPEND_REQUESTED.title": "Alguien desea suspender el origen",
  "SOURCE_SUSPEND_REQUESTED.meaning":
    "Suspender deja fuera a los usuarios de inmediato y, en el nuevo comercio, la facturación continúa.",
  "SOURCE_SUSPEND_REQUESTED.action":
    "Retire la petición. Basta con desactivar la renovación, y así no se interrumpe a nadie.",
  "ATTESTATION_MISSING.title": "Falta una declaración que el pedido debe llevar",
  "ATTESTATION_MISSING.meaning":
    "Microsoft exige una declaración con este pedido. Debe darla un agente de administración con su nombre; nunca se supone.",
  "ATTESTATION_MISSING.action":
    "Pida la declaración a un agente de administración y planifique de nuevo.",
  "RELATIONSHIP_NOT_ACCEPTED.title": "El cliente no ha aceptado la relación de revendedor",
  "RELATIONSHIP_NOT_ACCEPTED.meaning":
    "La invitación y sus recordatorios no llevaron a una aceptación. No se ha pedido nada ni se ha puesto fin a nada.",
  "RELATIONSHIP_NOT_ACCEPTED.action":
    "Hable con el cliente y vuelva a invitarlo; los orígenes siguen como antes.",
  "AGREEMENT_NOT_ACCEPTED.title": "No se ha aceptado el Contrato de cliente de Microsoft",
  "AGREEMENT_NOT_ACCEPTED.meaning":
    "Sin una aceptación del 1 de abril de 2023 o posterior, Microsoft rechaza los pedidos y los cambios en el número de licencias. Las cartas no la consiguieron.",
  "AGREEMENT_NOT_ACCEPTED.action":
    "Averigüe quién puede firmar por el cliente y haga que acepte el contrato en el Centro de administración.",
  "DELEGATED_ADMIN_NOT_APPROVED.title":
    "No se han aprobado los privilegios de administrador delegado",
  "DELEGATED_ADMIN_NOT_APPROVED.meaning":
    "Sin GDAP no se puede leer el inquilino y nadie podría comprobar que todos los usuarios están cubiertos. La solicitud se rechazó o ha expirado.",
  "DELEGATED_ADMIN_NOT_APPROVED.action":
    "Explique al cliente para qué sirve el acceso y vuelva a pedirlo.",
  "PLAN_NOT_APPROVED.title": "El plan de traslado no se aprobó a tiempo",
  "PLAN_NOT_APPROVED.meaning":
    "Sin aprobación no se pide nada, y pasada la fecha necesaria el traslado ya no sería seguro.",
  "PLAN_NOT_APPROVED.action":
    "Haga un nuevo plan de traslado para el próximo vencimiento y apruébelo a tiempo.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.title": "Aceptó la invitación un inquilino distinto del esperado",
  "ACCEPTED_BY_UNEXPECTED_TENANT.meaning":
    "El inquilino o su dominio predeterminado no son los del cliente. Puede ser un segundo inquilino o el de un administrador invitado.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.action":
    "Aclárelo con el cliente antes de pedir nada y envíe la invitación a un administrador del inquilino correcto.",
  "ORDER_REFUSED.title": "Microsoft rechazó el pedido",
  "ORDER_REFUSED.meaning":
    "La respuesta fue un error que no se resuelve repitiendo. No se ha comprado nada y el origen sigue funcionando.",
  "ORDER_REFUSED.action":
    "Lea el error en el registro del traslado, elimine su causa y planifique de nuevo.",

  "LATE.title": "Queda menos tiempo del que necesitan los pasos abiertos",
  "LATE.meaning":
    "Antes de que termine el origen, aún hay personas que deben hacer cosas que suelen tardar más.",
  "LATE.action":
    "Llame por teléfono en vez de escribir, o acuerde con el cliente un período más o una prórroga como puente.",
  "END_DATE_UNKNOWN.title": "No se conoce el fin del origen",
  "END_DATE_UNKNOWN.meaning":
    "Ni el inquilino ni la importación dan una fecha, así que no se puede indicar un momento seguro para el pedido.",
  "END_DATE_UNKNOWN.action":
    "Pida al cliente la fecha de fin, con una captura de la suscripción, e impórtela.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.title":
    "No se conoce el tipo de cuenta de facturación del cliente",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.meaning":
    "De él depende quién puede desactivar la renovación y qué ocurre al vencimiento. Mientras no se sepa, se planifica para los dos peores casos.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.action":
    "Pida al cliente que lo consulte en «Facturación > Cuentas de facturación» [Billing > Billing accounts].",
  "SOURCE_NOT_FOUND.title": "Una suscripción declarada no está en el inquilino",
  "SOURCE_NOT_FOUND.meaning":
    "La importación nombra una suscripción que el inquilino no muestra. Puede que ya no exista o que sea de otro inquilino.",
  "SOURCE_NOT_FOUND.action": "Compruebe la fila de la importación; no se pide nada para ella.",
  "POOL_OVER_ASSIGNED.title": "Hay más licencias asignadas de las que tiene el inquilino",
  "POOL_OVER_ASSIGNED.meaning":
    "{seats, plural, one {# usuario tiene una licencia que el inquilino no posee} many {# de usuarios tienen una licencia que el inquilino no posee} other {# usuarios tienen una licencia que el inquilino no posee}} (en uso en total: {inUse, number}). Ya están sin servicio o pueden perderlo en cualquier momento; es así antes de empezar el traslado.",
  "POOL_OVER_ASSIGNED.action":
    "Haga que el cliente quite las asignaciones que nadie necesita, o apruebe licencias para todos.",
  "UNUSED_SEATS.title": "Algunas licencias no están asignadas a nadie",
  "UNUSED_SEATS.meaning":
    "{seats, plural, one {# licencia no está asignada a nadie} many {# de licencias no están asignadas a nadie} other {# licencias no están asignadas a nadie}}; en uso: {inUse, number}. Comprarlas todas otra vez significa pagar por licencias sin uso.",
  "UNUSED_SEATS.action": "Pregunte al cliente cuántas quiere de verdad antes de aprobar.",
  "SEATS_ABOVE_CEILING.title": "El origen tiene muchas más licencias de las que se usan",
  "SEATS_ABOVE_CEILING.meaning":
    "El plan de traslado compra {seats, plural, one {# licencia} many {# de licencias} other {# licencias}} menos de las que tiene el origen, porque el tope de su directiva no permite más (en uso: {inUse, number}). Quien hoy usa una licencia queda cubierto.",
  "SEATS_ABOVE_CEILING.action":
    "Apruebe lo planificado, o haga que una segunda persona confirme un número mayor.",
  "OVERLAP_SEATS_TAKEN.title": "Se están usando licencias del solapamiento",
  "OVERLAP_SEATS_TAKEN.meaning":
    "Mientras las licencias anteriores y nuevas conviven, recibieron una más usuarios de los que las nuevas por sí solas pueden cubrir.",
  "OVERLAP_SEATS_TAKEN.action":
    "Apruebe más licencias antes de que termine el origen, o haga quitar las asignaciones adicionales.",
  "SEATS_OUTSIDE_BAND.title":
    "Las licencias necesarias ya no caben en el intervalo del plan de traslado",
  "SEATS_OUTSIDE_BAND.meaning":
    "Desde que se hizo el plan de traslado llegaron o se fueron tantos usuarios que el pedido quedaría fuera de él.",
  "SEATS_OUTSIDE_BAND.action": "Revise el nuevo plan de traslado y apruébelo.",
  "PRICE_ABOVE_CEILING.title": "El precio supera el máximo aprobado",
  "PRICE_ABOVE_CEILING.meaning":
    "La lista de precios de hoy pide por licencia más de lo que permite la aprobación, así que el pedido espera.",
  "PRICE_ABOVE_CEILING.action":
    "Revise el nuevo plan de traslado con los precios de hoy y apruébelo.",
  "PARTNER_ON_RECORD.title": "Su número de partner debe figurar en los pedidos del proveedor",
  "PARTNER_ON_RECORD.meaning":
    "{count, plural, one {# producto se pide} many {# de productos se piden} other {# productos se piden}} a su proveedor. Solo un pedido que indica su número de partner (MPN ID) le convierte en el partner de registro: sin él no tiene incentivos ni consta ante Microsoft en esta suscripción.",
  "PARTNER_ON_RECORD.action":
    "Dé el número al proveedor con cada pedido y compruébelo en su confirmación. Después solo el proveedor puede agregarlo.",
  "PRICE_CHANGED.title": "Un nuevo precio o una promoción hace más barato pedir antes",
  "PRICE_CHANGED.meaning":
    "Desde que se aprobó el plan de traslado, Microsoft ha anunciado un precio o una promoción. Pedir antes de que cambie cuesta menos que esperar al último momento seguro.",
  "PRICE_CHANGED.action":
    "Apruebe a tiempo el nuevo plan de traslado. Hasta entonces, y si nadie lo aprueba, se ejecuta el aprobado.",
  "PROMOTION_ENDS.title": "El precio se basa en una promoción",
  "PROMOTION_ENDS.meaning":
    "El precio de {title} cuenta con la promoción «{promotion}», disponible hasta el {endsOn}. Vale durante todo el primer período, también para las licencias que se agreguen después, pero no para la renovación.",
  "PROMOTION_ENDS.action":
    "Mantenga el pedido previsto. Si ese día Microsoft no la concede, no se pide nada por encima del precio aprobado.",
  "PROMOTION_LOST.title": "Una promoción termina antes del pedido",
  "PROMOTION_LOST.meaning":
    "El cliente podría tener la promoción «{promotion}» de {title}, pero termina el {endsOn}, antes del pedido previsto.",
  "PROMOTION_LOST.action":
    "Pedir antes supondría pagar a ambos vendedores durante más tiempo. Compare las fechas o permita en su directiva que los pedidos sigan los precios.",
  "PROMOTION_NOT_MET.title": "Una promoción que este cliente no obtiene",
  "PROMOTION_NOT_MET.meaning":
    "La promoción «{promotion}» de {title} está disponible hasta el {endsOn}, pero no para este cliente: quien se traslada no es nuevo en la oferta, y sus límites cuentan las licencias de todos los vendedores.",
  "PROMOTION_NOT_MET.action": "No la prometa. El plan de traslado cuenta con el precio habitual.",
  "PRICE_UNKNOWN.title": "La lista de precios no muestra ningún precio",
  "PRICE_UNKNOWN.meaning":
    "El plan de traslado no puede decir cuánto cuestan estas licencias. Las sumas mostradas no las incluyen.",
  "PRICE_UNKNOWN.action":
    "Consulte el precio en el Centro de partners [Partner Center] antes de aprobar.",
  "CUTOVER_ON_WEEKEND.title": "El origen termina en un día no laborable",
  "CUTOVER_ON_WEEKEND.meaning":
    "Termina el {endsOn}. El pedido se hace en un día laborable anterior, pero el fin en sí no se puede mover.",
  "CUTOVER_ON_WEEKEND.action": "Designe a una persona que esté de guardia ese día.",
  "ABORTED_BY_OPERATOR.title": "El traslado se ha interrumpido",
  "ABORTED_BY_OPERATOR.meaning":
    "Una persona ha decidido no continuar. Se ha deshecho lo que se podía deshacer sin que nadie perdiera una licencia.",
  "ABORTED_BY_OPERATOR.action":
    "Revise lo que queda: nuestras licencias que no se pudieron cancelar continúan y se facturan.",
  "EXTENSION_LEFT_ON.title": "El origen continúa en un período prorrogado",
  "EXTENSION_LEFT_ON.meaning":
    "No terminó en su fecha y se factura mes a mes a un precio más alto. No afecta a ningún usuario.",
  "EXTENSION_LEFT_ON.action": "Insista ante la persona que puede poner fin a la prórroga.",
  "RENEWAL_SURPRISED.title": "El origen se renovó aunque debía terminar",
  "RENEWAL_SURPRISED.meaning":
    "Se está facturando un período completo más. Durante 168 horas desde la renovación, su vendedor aún puede cancelarla.",
  "RENEWAL_SURPRISED.action":
    "Llame hoy mismo al titular de la facturación; la carta ya ha salido.",
  "SOURCE_CANCELLED_NOW.title": "El origen se cancela a mitad del período, como se solicitó",
  "SOURCE_CANCELLED_NOW.meaning":
    "{title} ({seats, plural, one {# licencia} many {# de licencias} other {# licencias}}) se compra en cuanto se apruebe el plan de traslado; al titular de la suscripción anterior se le pide que la cancele cuando las nuevas licencias estén verificadas. Lo pagado por el resto del período se pierde; no se cuenta con ningún reembolso.",
  "SOURCE_CANCELLED_NOW.action":
    "Apruébelo solo si el cliente ha visto ese importe; si no, retire la decisión y se compra al final del período.",
  "SOURCE_ENDED_EARLY.title": "El origen perdió licencias antes de su fin",
  "SOURCE_ENDED_EARLY.meaning":
    "Alguien lo canceló, lo suspendió o lo redujo antes de tiempo. La contingencia aprobada pide de inmediato lo que necesitan los usuarios.",
  "SOURCE_ENDED_EARLY.action":
    "Averigüe con el cliente quién lo hizo y vigile la llegada de las nuevas licencias.",
  "MANY_SUBSCRIPTIONS.title": "El inquilino tiene muchísimas suscripciones activas",
  "MANY_SUBSCRIPTIONS.meaning":
    "{count, plural, one {Hay # suscripción activa} many {Hay # de suscripciones activas} other {Hay # suscripciones activas}}; por encima de 150 Microsoft puede rechazar pedidos.",
  "MANY_SUBSCRIPTIONS.action":
    "Pida por lotes, una las suscripciones pequeñas de una misma oferta y no deje vencer ninguna antes de completar su pedido.",
  "AGREEMENT_TOO_OLD.title": "La aceptación del contrato por el cliente es demasiado antigua",
  "AGREEMENT_TOO_OLD.meaning":
    "El Contrato de cliente de Microsoft se aceptó el {acceptedAt}; las aceptaciones anteriores a abril de 2023 ya no permiten pedidos ni cambios de licencias.",
  "AGREEMENT_TOO_OLD.action":
    "Pida al administrador del cliente que acepte el contrato de nuevo antes del pedido.",
  "ESTATE_DECLARED.title": "Nadie ha leído el inquilino: todo se basa en lo declarado",
  "ESTATE_DECLARED.meaning":
    "El cliente no ha aprobado la administración delegada (GDAP), de modo que productos, licencias y fechas son los de la importación. Cada licencia declarada cuenta como usada, con el margen de su directiva: {counted, plural, one {# licencia} many {# de licencias} other {# licencias}}. {unclear, plural, =0 {Cada suscripción se declaró con su número de licencias.} one {# suscripción se declaró sin número de licencias y queda fuera.} many {# de suscripciones se declararon sin número de licencias y quedan fuera.} other {# suscripciones se declararon sin número de licencias y quedan fuera.}} Una licencia cortada antes de tiempo no se notaría.",
  "ESTATE_DECLARED.action":
    "Haga que el cliente confirme la lista o apruebe la administración delegada; entonces el plan de traslado se rehace con lo que muestra el inquilino. Hasta entonces, el administrador del cliente consulta el Centro de administración una vez por semana y al día siguiente de cada fin, y avisa enseguida si los usuarios se quedan sin servicio: lo aprobado para ese caso se pide solo por su palabra.",
  "DELEGATED_ADMIN_ENDS.title": "Nuestro acceso al inquilino termina antes que el traslado",
  "DELEGATED_ADMIN_ENDS.meaning":
    "Nuestros privilegios de administrador delegado (GDAP) terminan el {endsOn}, antes de que el último origen haya terminado y se haya observado. Después nadie podría comprobar que todos los usuarios están cubiertos.",
  "DELEGATED_ADMIN_ENDS.action":
    "Pida al administrador del cliente que apruebe una nueva solicitud antes de ese día.",
  "DELEGATED_ADMIN_ROLES_MISSING.title": "Faltan roles en nuestro acceso al inquilino",
  "DELEGATED_ADMIN_ROLES_MISSING.meaning":
    "El administrador del cliente concedió privilegios de administrador delegado sin: {roles}. La lectura del directorio o el cambio de licencias se rechazarán.",
  "DELEGATED_ADMIN_ROLES_MISSING.action":
    "Vuelva a pedir el acceso con estos roles y explique al cliente para qué sirven.",
  "CONSUMER_DIRECTORY.title": "El inquilino es un directorio de consumidores",
  "CONSUMER_DIRECTORY.meaning":
    "{kind}: un directorio así no acepta revendedores, y no se pueden pedir licencias para él.",
  "CONSUMER_DIRECTORY.action":
    "Pida al cliente el inquilino de la propia organización e importe ese; un inquilino distinto no se arregla con ningún clic.",
  "SIGN_IN_FEDERATED.title": "Los usuarios inician sesión en un servicio ajeno",
  "SIGN_IN_FEDERATED.meaning":
    "{domains}: el inicio de sesión pasa por otro servicio. Si es el del propio vendedor, como en las empresas de alojamiento, nadie podrá entrar cuando su suscripción termine o se cancele.",
  "SIGN_IN_FEDERATED.action":
    "Averigüe de quién es el servicio. Si es del vendedor, devuelva primero los dominios al inicio de sesión de Microsoft (managed) con el administrador del cliente, ponga contraseñas nuevas y solo entonces deje que termine el origen.",
  "OLD_PARTNER_KEEPS_ACCESS.title": "El partner anterior conserva su acceso",
  "OLD_PARTNER_KEEPS_ACCESS.meaning":
    "Cuando se ha trasladado la última suscripción, el partner anterior aún tiene administración delegada, invitados, aplicaciones y contacto de soporte.",
  "OLD_PARTNER_KEEPS_ACCESS.action":
    "Revise los accesos tras el traslado y haga que el administrador del cliente quite lo que ya no se quiere, nunca antes de que termine allí la última suscripción.",
  "SOURCE_JUST_BOUGHT.title": "El origen se compró hace pocos días",
  "SOURCE_JUST_BOUGHT.meaning":
    "El vendedor aún puede cancelar {title} dentro de los siete días de su compra: {seats, plural, one {# licencia} many {# de licencias} other {# licencias}}.",
  "SOURCE_JUST_BOUGHT.action":
    "Pregunte enseguida si el vendedor la cancela; después se paga por un período entero.",
  "NON_CLOUD_RIGHTS_LOST.title": "Con el contrato terminan derechos que no son planes de servicio",
  "NON_CLOUD_RIGHTS_LOST.meaning":
    "Las licencias de un contrato por volumen pueden traer Software Assurance, derechos de servidor y de acceso de cliente y un nivel de precio. Ningún plan de servicio los muestra y ninguno se traslada.",
  "NON_CLOUD_RIGHTS_LOST.action":
    "Haga que el contacto de licencias del cliente confirme por escrito que no hacen falta o se compran aparte.",
  "LOOK_ALIKE_OFFER.title": "Otra oferta tiene el mismo nombre",
  "LOOK_ALIKE_OFFER.meaning":
    "«{title}» también se vende con un segundo SKU ({otherSkuId}). Las licencias son las del SKU {skuId}; el otro no serviría a nadie sin reasignación.",
  "LOOK_ALIKE_OFFER.action": "Al pedir a mano, compare el SKU y no el nombre.",
  "TRIAL_CONVERTS.title": "Una versión de prueba pasa a ser de pago",
  "TRIAL_CONVERTS.meaning":
    "Si nadie la desactiva, {title} continúa como suscripción de pago durante un año con hasta {seats, plural, one {# licencia} many {# de licencias} other {# licencias}}.",
  "TRIAL_CONVERTS.action":
    "Pida al administrador del cliente que desactive la conversión o compre a propósito lo que quiera.",
  "TRANSFER_BRINGS_ALL.title": "Una transferencia trae la suscripción entera",
  "TRANSFER_BRINGS_ALL.meaning":
    "{title} llega con {seats, plural, one {su única licencia} many {sus # de licencias} other {sus # licencias}} ({inUse, number} en uso), con su precio y período, y nada se puede rechazar a la llegada.",
  "TRANSFER_BRINGS_ALL.action":
    "Acuerde por escrito la lista de suscripciones antes de la solicitud y establezca la opción al vencimiento de cada una en cuanto llegue.",
  "TRANSFER_NOT_AGREED.title": "No se cedió",
  "TRANSFER_NOT_AGREED.meaning":
    "{title} solo podía llegar por transferencia de la propiedad, y la solicitud terminó sin ella. Se queda con su partner actual.",
  "TRANSFER_NOT_AGREED.action":
    "Hable con el partner actual y con el cliente; con un plan de traslado nuevo se puede enviar otra solicitud.",
  "RENEW_TO_CSP_MISSING.title": "La renovación en CSP no aparece",
  "RENEW_TO_CSP_MISSING.meaning":
    "{title} debía continuar con nosotros mediante una renovación en CSP al final del Contrato Enterprise. Nadie la programó, o el inquilino no la muestra.",
  "RENEW_TO_CSP_MISSING.action":
    "Prográmela en el Centro de partners. Si el contrato ya terminó, vuelva a pedir las licencias o acuda al soporte técnico de Microsoft para partners: hasta que aparezcan, los usuarios pueden quedarse sin licencia.",
  "RENEW_TO_CSP_DIFFERS.title": "La renovación en CSP llegó distinta de lo aprobado",
  "RENEW_TO_CSP_DIFFERS.meaning":
    "{title} continúa con nosotros mediante una renovación en CSP, pero no con el período, la facturación o el número de licencias aprobados.",
  "RENEW_TO_CSP_DIFFERS.action":
    "Haga que se decida quién lo asume. Dentro de las 168 horas siguientes a su inicio la suscripción se puede cancelar, en cuanto otras licencias cubran a sus usuarios; después, programe el período aprobado para su próxima renovación.",
  "PURCHASE_ORDER_LAPSES.title": "El pedido de compra vence antes de pedir las licencias",
  "PURCHASE_ORDER_LAPSES.meaning":
    "El número del pedido de compra del cliente ({reference}) ya no es válido el día en que se piden las primeras licencias pendientes.",
  "PURCHASE_ORDER_LAPSES.action":
    "Pida al cliente un número válido ese día; ya se le pidió por carta. En el último momento seguro las licencias se piden de todos modos, sin un número válido.",
  "TRANSFER_MISSING_LINE.title": "Una suscripción acordada no llegó",
  "TRANSFER_MISSING_LINE.meaning":
    "{title} con {seats, plural, one {# licencia} many {# de licencias} other {# licencias}} debía cederse y no llegó.",
  "TRANSFER_MISSING_LINE.action":
    "Pregunte al partner de origen. Si no se cedió, se compra según el plan de traslado; si Microsoft dice que se transfirió, abra un caso con Microsoft y no compre nada en paralelo.",
  "TRANSFER_UNEXPECTED_LINE.title": "Una transferencia trajo lo que nadie acordó",
  "TRANSFER_UNEXPECTED_LINE.meaning":
    "{title} con {seats, plural, one {# licencia} many {# de licencias} other {# licencias}} llegó y corre por nuestra cuenta hasta el {endsOn}; se renueva hasta que alguien decida otra cosa.",
  "TRANSFER_UNEXPECTED_LINE.action":
    "Acuerde el precio con el cliente, o la devolución con el otro partner. No la cancele mientras los usuarios tengan sus licencias.",
  "TRANSFER_LINE_DIFFERS.title": "Una suscripción transferida no es como se acordó",
  "TRANSFER_LINE_DIFFERS.meaning":
    "{title} llegó con {seats, plural, one {# licencia} many {# de licencias} other {# licencias}} y termina el {endsOn}; licencias, período o fin no son los acordados.",
  "TRANSFER_LINE_DIFFERS.action":
    "Compárela con la lista acordada y aclare la diferencia con el otro partner.",
  "TRANSFER_STUCK.title": "Una transferencia no termina",
  "TRANSFER_STUCK.meaning":
    "La solicitud de {title} sigue en curso, aunque ya corresponde la alternativa. No se compra nada en paralelo.",
  "TRANSFER_STUCK.action":
    "Pida al partner de origen y al soporte técnico de Microsoft para partners que la cierren.",
  "ADD_ON_WITHOUT_BASE.title": "El complemento no tiene base en el inquilino",
  "ADD_ON_WITHOUT_BASE.meaning":
    "{title} solo funciona junto a otra suscripción y no se encontró ninguna adecuada. El pedido se rechazaría.",
  "ADD_ON_WITHOUT_BASE.action":
    "Pida primero la base o aclare con el cliente para qué se usa el complemento.",
  "LICENSES_REASSIGNED.title": "Los usuarios reciben otras licencias",
  "LICENSES_REASSIGNED.meaning":
    "{users, plural, one {# usuario de {title} recibe} many {# de usuarios de {title} reciben} other {# usuarios de {title} reciben}} {newTitle} a cambio. La licencia anterior termina solo cuando todos trabajan con la nueva.",
  "LICENSES_REASSIGNED.action":
    "Avise antes a los usuarios y compruebe en el plan de traslado las clases de usuarios y lo que recibe cada una.",
  "PLANS_LOST.title": "Los usuarios pierden algunas comodidades",
  "PLANS_LOST.meaning":
    "A lo que sustituye a {title} le falta: {plansLost}. No se pierden datos. Aceptado por: {by}.",
  "PLANS_LOST.action": "Asegúrese de que el cliente lo sepa.",
  "USAGE_LOCATION_MISSING.title": "Usuarios sin ubicación de uso",
  "USAGE_LOCATION_MISSING.meaning":
    "Microsoft no asigna licencias a quien no tiene ubicación de uso: {users, plural, one {# usuario} many {# de usuarios} other {# usuarios}} de {title}.",
  "USAGE_LOCATION_MISSING.action":
    "Haga que el administrador del cliente fije la ubicación de uso antes de reasignar las licencias.",
  "LICENSES_BY_GROUP.title": "Las licencias vienen de grupos",
  "LICENSES_BY_GROUP.meaning":
    "{count, plural, one {# grupo da} many {# de grupos dan} other {# grupos dan}} {title} a sus miembros. La licencia nueva se agrega primero al grupo y la anterior se quita cuando la de cada miembro está activa.",
  "LICENSES_BY_GROUP.action": "No cambie nada en estos grupos mientras se reasignan las licencias.",
  "GROUP_LICENSING_AT_STAKE.title": "Las licencias basadas en grupos dependen de lo que desaparece",
  "GROUP_LICENSING_AT_STAKE.meaning":
    "{title} es la única licencia del inquilino que permite licencias basadas en grupos, y {count, plural, one {# grupo las usa} many {# de grupos las usan} other {# grupos las usan}}.",
  "GROUP_LICENSING_AT_STAKE.action":
    "Asegúrese de que la licencia nueva también las permita; el plan de traslado reasigna este SKU al final.",
  "USERS_WITH_LICENSE_ERRORS.title": "Algunos usuarios tienen una licencia con error",
  "USERS_WITH_LICENSE_ERRORS.meaning":
    "Microsoft informa de un error en su asignación, así que puede que ya estén sin servicio.",
  "USERS_WITH_LICENSE_ERRORS.action":
    "Haga que el administrador del cliente corrija estas asignaciones antes del traslado.",
} satisfies typeof english;
