import type { plan as english } from "../en/plan.ts";

export const plan = {
  "routes.reason.sameOffer":
    "Nosotros vendemos la misma oferta, así que los usuarios conservan sus licencias.",
  "routes.reason.sameOfferGrown":
    "Nosotros vendemos la misma oferta, y se amplía la suscripción que el cliente ya tiene con nosotros.",
  "routes.reason.coveredByOurs":
    "La cubren licencias que el cliente ya tiene con nosotros, así que no hay que comprar nada.",
  "routes.reason.equivalentOffer":
    "La oferta está retirada de la venta; una oferta equivalente cubre lo que usan los usuarios, y sus licencias se reasignan.",
  "routes.reason.otherOfferWanted":
    "Se desea una licencia distinta de la existente, y las licencias de los usuarios se reasignan.",
  "routes.reason.leftByAll":
    "Nadie usa ya sus licencias, así que no se compra nada; solo tiene que terminar como ya se aprobó.",
  "routes.reason.supportOnly":
    "El cliente solo recibe de nosotros soporte técnico y compra en otra parte.",
  "routes.reason.declaredKeep": "La importación dice que esta suscripción se queda donde está.",
  "routes.reason.notDeclared":
    "La importación no nombra esta suscripción y su directiva deja tales suscripciones donde están.",
  "routes.reason.free": "Es gratuita y no se compra nunca.",
  "routes.reason.viral": "Los usuarios la activaron por su cuenta sin coste; no se compra nunca.",
  "routes.reason.trial": "Es una versión de prueba y no se vuelve a comprar.",
  "routes.reason.benefit": "Viene con otro producto como ventaja y no se compra nunca.",
  "routes.reason.selfService":
    "La compraron los propios usuarios; es asunto de ellos y de Microsoft.",
  "routes.reason.alreadyGone": "Ya ha terminado.",
  "routes.reason.noSeats": "No contiene licencias.",
  "routes.reason.operatorKeeps": "Usted decidió que esta suscripción se queda donde está.",
  "routes.reason.transferKeepsAll":
    "El otro partner cede la suscripción entera; precio, período y licencias quedan como están.",
  "routes.reason.transferOpen":
    "La transferencia de la propiedad sigue en curso y no se compra nada en su lugar antes de que se cierre.",
  "routes.reason.transferred":
    "Las licencias pasaron a nosotros por transferencia de la propiedad.",
  "routes.reason.renewToCsp":
    "Microsoft programa en CSP las licencias del Contrato Enterprise para su fin, aunque estén retiradas de la venta.",
  "routes.reason.largerPlan":
    "Se vuelven a comprar las licencias que el límite permite; los usuarios por encima reciben un plan mayor.",
  "routes.reason.splitUnderCap":
    "Se piden ahora las licencias que el límite permite y el resto cuando el origen haya terminado.",
  "routes.reason.reduceInSteps":
    "El titular del origen reduce las licencias mensuales por pasos mientras se amplían las nuestras.",
  "routes.reason.supportException":
    "El soporte técnico de Microsoft concede una excepción al límite.",
  "routes.reason.oneMoreTerm": "No se hace nada y el origen se renueva por otro período.",
  "routes.reason.cancelNowWanted": "El cliente quiere salir del contrato de inmediato.",
  "routes.against.policy": "Su directiva no usa esta ruta.",
  "routes.against.transferOpen": "Otra solicitud de transferencia de este cliente sigue abierta.",
  "routes.against.notHandedOver":
    "Su titular no la cedió cuando se le pidió; no se pide dos veces.",
  "routes.against.notRenewed": "No se programó cuando se pidió; no se pide dos veces.",
  "routes.against.ownerUnknown":
    "No se sabe a quién se factura el origen, así que no se puede preguntar a nadie.",
  "routes.against.aboveCeiling":
    "Harían falta más licencias de las que su directiva permite pedir.",
  "routes.against.tooLate": "No queda tiempo suficiente para la respuesta.",
  "routes.against.gapNeedsApproval":
    "Algunos usuarios estarían un tiempo sin licencia; el cliente tiene que aprobarlo.",
  "routes.against.ownerMustReduce": "Tiene que hacerlo el titular del origen, paso a paso.",
  "routes.against.microsoftMustAgree": "Microsoft tiene que estar de acuerdo.",
  "routes.against.notWanted": "El cliente quiere trasladarse.",
  "routes.against.notCancellable": "Su contrato no permite a nadie cancelarla a mitad del período.",
  "routes.against.costsMore": "Cuesta más.",
  "routes.against.costsNoLess": "No cuesta menos.",
  "routes.against.reassigns": "Habría que reasignar las licencias de los usuarios.",
  "routes.next": "{what}: la segunda mejor ruta es «{way}». {against}",
  "routes.nextWithCost": "{what}: la segunda mejor ruta es «{way}», por {cost}. {against}",
  "timing.reason.latestSafe":
    "Es el último momento seguro; así se pagan ambas el menor tiempo posible.",
  "timing.reason.movedOffWeekend":
    "El último momento seguro cae en fin de semana, así que el pedido se adelanta.",
  "timing.reason.movedOffFreeze":
    "El último momento seguro cae en una congelación, así que el pedido se adelanta.",
  "timing.reason.atOnceWanted":
    "Alguien quiere que el origen termine ahora, así que el pedido se hace de inmediato.",
  "timing.reason.atOnceLate":
    "El momento seguro ya ha pasado, así que el pedido se hace de inmediato.",
  "timing.reason.atOnceInGrace":
    "El origen ha terminado y solo vive de su período de gracia, así que el pedido se hace de inmediato.",
  "timing.reason.beforeReduction":
    "Estas licencias tienen que estar verificadas antes de quitar otras tantas del origen.",
  "timing.reason.pilot": "Primero se pide una sola licencia: muestra a tiempo si algo lo impide.",
  "timing.reason.beforePriceChange":
    "Después cambia el precio, y el del primer pedido vale para todo el período.",
  "timing.reason.provesTheNext":
    "Se pide un poco antes, para que la compra siguiente pueda hacerse más tarde.",
  "timing.reason.withTheNext": "Se amplía junto con la compra siguiente, que no puede esperar más.",
  "timing.reason.alreadyCovered":
    "La cubren licencias que el cliente ya tiene con nosotros, así que no se pide nada.",
  "assumption.estateDeclared": "Nadie ha leído el inquilino: contiene lo que se declaró.",
  "assumption.noGraceAfterEnd": "El servicio se detiene al vencimiento, sin período de gracia.",
  "assumption.renewsUntilAskedToStop":
    "El origen se renueva en cada vencimiento hasta que se desactive su renovación.",
  "assumption.extensionMayBeOn":
    "Puede haber una prórroga activada, de modo que el origen se siga facturando después de su fin.",
  "assumption.renewalMayHappen":
    "El origen puede renovarse por un período completo aunque su renovación esté desactivada.",
  "assumption.lapsesByItself": "El origen está pagado por adelantado y termina por sí solo.",
  "assumption.termAssumed":
    "No se conoce la duración del período; se usa la que indica su directiva.",
  "assumption.staysWhereItIs": "El origen se queda donde está, con sus licencias.",
  "evidence.observed": "observado",
  "evidence.attested": "acreditado",
  "evidence.declared": "declarado",
  "evidence.assumed": "supuesto",
} satisfies typeof english;
