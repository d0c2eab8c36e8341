import type { plan as english } from "../en/plan.ts";

export const plan = {
  "routes.reason.sameOffer":
    "La stessa offerta è venduta da noi: gli utenti conservano le loro licenze.",
  "routes.reason.sameOfferGrown":
    "La stessa offerta è venduta da noi: si amplia la sottoscrizione che il cliente ha già con noi.",
  "routes.reason.coveredByOurs":
    "La coprono le licenze che il cliente ha già con noi: non occorre acquistare nulla.",
  "routes.reason.equivalentOffer":
    "L’offerta non è più in vendita; un’offerta equivalente copre ciò che usano gli utenti, e le loro licenze vengono riassegnate.",
  "routes.reason.otherOfferWanted":
    "Si desidera una licenza diversa da quella esistente, e le licenze degli utenti vengono riassegnate.",
  "routes.reason.supportOnly": "Il cliente riceve da noi soltanto il supporto e acquista altrove.",
  "routes.reason.declaredKeep": "L’importazione dice che questa sottoscrizione resta dov’è.",
  "routes.reason.notDeclared":
    "L’importazione non nomina questa sottoscrizione e i vostri criteri la lasciano dov’è.",
  "routes.reason.free": "È gratuita e non si acquista mai.",
  "routes.reason.viral": "Gli utenti l’hanno attivata da sé senza costi; non si acquista mai.",
  "routes.reason.trial": "È una versione di valutazione e non si riacquista.",
  "routes.reason.benefit": "È inclusa in un altro prodotto come vantaggio e non si acquista mai.",
  "routes.reason.selfService": "Gli utenti l’hanno acquistata da sé: riguarda loro e Microsoft.",
  "routes.reason.alreadyGone": "È già terminata.",
  "routes.reason.noSeats": "Non contiene licenze.",
  "timing.reason.latestSafe":
    "È l’ultimo momento sicuro: così la doppia spesa dura il meno possibile.",
  "timing.reason.movedOffWeekend":
    "L’ultimo momento sicuro cade nel fine settimana: l’ordine viene anticipato.",
  "timing.reason.movedOffFreeze":
    "L’ultimo momento sicuro cade in un periodo di blocco: l’ordine viene anticipato.",
  "timing.reason.atOnceLate": "Il momento sicuro è già passato: l’ordine viene effettuato subito.",
  "timing.reason.atOnceInGrace":
    "L’origine è terminata e vive solo del periodo di tolleranza: l’ordine viene effettuato subito.",
  "timing.reason.alreadyCovered":
    "La coprono le licenze che il cliente ha già con noi: non si ordina nulla.",
  "assumption.noGraceAfterEnd": "Il servizio cessa alla scadenza, senza periodo di tolleranza.",
  "assumption.renewsUntilAskedToStop":
    "L’origine si rinnova a ogni scadenza finché il rinnovo non viene disattivato.",
  "assumption.extensionMayBeOn":
    "Una proroga potrebbe essere attiva: l’origine verrebbe fatturata anche dopo la scadenza.",
  "assumption.renewalMayHappen":
    "L’origine potrebbe rinnovarsi per un’intera durata anche con il rinnovo disattivato.",
  "assumption.lapsesByItself": "L’origine è prepagata e termina da sola.",
  "assumption.termAssumed": "La durata non è nota; si usa quella indicata dai vostri criteri.",
  "assumption.staysWhereItIs": "L’origine resta dov’è, con le sue licenze.",
  "evidence.observed": "osservato",
  "evidence.attested": "attestato",
  "evidence.declared": "dichiarato",
  "evidence.assumed": "presunto",
} satisfies typeof english;
