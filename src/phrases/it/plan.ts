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
  "routes.reason.leftByAll":
    "Nessuno ne usa più le licenze: non si acquista nulla, deve soltanto terminare come già approvato.",
  "routes.reason.supportOnly": "Il cliente riceve da noi soltanto il supporto e acquista altrove.",
  "routes.reason.declaredKeep": "L’importazione dice che questa sottoscrizione resta dov’è.",
  "routes.reason.notDeclared":
    "L’importazione non nomina questa sottoscrizione e i criteri lasciano queste sottoscrizioni dove sono.",
  "routes.reason.free": "È gratuita e non si acquista mai.",
  "routes.reason.viral": "Gli utenti l’hanno attivata da sé senza costi; non si acquista mai.",
  "routes.reason.trial": "È una versione di valutazione e non si riacquista.",
  "routes.reason.benefit": "È inclusa in un altro prodotto come vantaggio e non si acquista mai.",
  "routes.reason.selfService": "Gli utenti l’hanno acquistata da sé: riguarda loro e Microsoft.",
  "routes.reason.alreadyGone": "È già terminata.",
  "routes.reason.noSeats": "Non contiene licenze.",
  "routes.reason.operatorKeeps": "È stato deciso che questa sottoscrizione resta dov’è.",
  "routes.reason.transferKeepsAll":
    "L’altro partner cede l’intera sottoscrizione; prezzo, durata e licenze restano come sono.",
  "routes.reason.transferOpen":
    "Il trasferimento della proprietà è ancora in corso, e nulla viene acquistato al suo posto prima che sia chiuso.",
  "routes.reason.transferred":
    "Le licenze sono passate a noi con un trasferimento della proprietà.",
  "routes.reason.renewToCsp":
    "Microsoft programma in CSP le licenze del Contratto Enterprise alla sua fine, anche se non sono più in vendita.",
  "routes.reason.largerPlan":
    "Si riacquistano le licenze che il limite consente; gli utenti oltre il limite ricevono un piano più grande.",
  "routes.reason.splitUnderCap":
    "Si ordinano subito le licenze che il limite consente, e il resto quando l’origine è terminata.",
  "routes.reason.reduceInSteps":
    "Il titolare dell’origine riduce le licenze mensili un po’ alla volta mentre le nostre aumentano.",
  "routes.reason.supportException": "Il supporto Microsoft concede un’eccezione al limite.",
  "routes.reason.oneMoreTerm": "Non si fa nulla e l’origine si rinnova per un altro periodo.",
  "routes.reason.cancelNowWanted": "Il cliente vuole uscire subito dal contratto.",
  "routes.against.policy": "I criteri non usano questo percorso.",
  "routes.against.transferOpen":
    "Un’altra richiesta di trasferimento di questo cliente è ancora aperta.",
  "routes.against.notHandedOver":
    "Il titolare non l’ha ceduta quando gli è stato chiesto; non si chiede due volte.",
  "routes.against.notRenewed":
    "Non è stato pianificato quando è stato chiesto; non si chiede due volte.",
  "routes.against.ownerUnknown":
    "Non si sa a chi viene fatturata l’origine, quindi non si può chiedere a nessuno.",
  "routes.against.aboveCeiling":
    "Servirebbero più licenze di quante i criteri consentano di ordinare.",
  "routes.against.tooLate": "Non resta abbastanza tempo per la risposta.",
  "routes.against.gapNeedsApproval":
    "Alcuni utenti resterebbero per un po’ senza licenza; il cliente deve approvarlo.",
  "routes.against.ownerMustReduce": "Deve farlo il titolare dell’origine, un po’ alla volta.",
  "routes.against.microsoftMustAgree": "Microsoft deve acconsentire.",
  "routes.against.notWanted": "Il cliente vuole spostarsi.",
  "routes.against.notCancellable":
    "Il suo contratto non permette a nessuno di annullarla a metà periodo.",
  "routes.against.costsMore": "Costa di più.",
  "routes.against.costsNoLess": "Non costa di meno.",
  "routes.against.reassigns": "Le licenze degli utenti andrebbero riassegnate.",
  "routes.next": "{what}: la seconda scelta è «{way}». {against}",
  "routes.nextWithCost": "{what}: la seconda scelta è «{way}», al costo di {cost}. {against}",
  "timing.reason.latestSafe":
    "È l’ultimo momento sicuro: così si pagano entrambe le sottoscrizioni per il minor tempo possibile.",
  "timing.reason.movedOffWeekend":
    "L’ultimo momento sicuro cade nel fine settimana: l’ordine viene anticipato.",
  "timing.reason.movedOffFreeze":
    "L’ultimo momento sicuro cade in un periodo di blocco: l’ordine viene anticipato.",
  "timing.reason.atOnceWanted":
    "Qualcuno vuole che l’origine termini ora: l’ordine viene effettuato subito.",
  "timing.reason.atOnceLate": "Il momento sicuro è già passato: l’ordine viene effettuato subito.",
  "timing.reason.atOnceInGrace":
    "L’origine è terminata e vive solo del periodo di tolleranza: l’ordine viene effettuato subito.",
  "timing.reason.beforeReduction":
    "Queste licenze vanno verificate prima di toglierne altrettante dall’origine.",
  "timing.reason.pilot":
    "Prima si ordina una sola licenza: mostra per tempo se qualcosa è d’ostacolo.",
  "timing.reason.beforePriceChange":
    "In seguito il prezzo cambia, e il prezzo del primo ordine vale per tutto il periodo.",
  "timing.reason.provesTheNext":
    "Si ordina un po’ prima, così il prossimo acquisto può avvenire più tardi.",
  "timing.reason.withTheNext":
    "L’aumento avviene insieme al prossimo acquisto, che non può attendere oltre.",
  "timing.reason.alreadyCovered":
    "La coprono le licenze che il cliente ha già con noi: non si ordina nulla.",
  "assumption.estateDeclared":
    "Nessuno ha letto il tenant: si presume che contenga ciò che è stato dichiarato.",
  "assumption.noGraceAfterEnd": "Il servizio cessa alla scadenza, senza periodo di tolleranza.",
  "assumption.renewsUntilAskedToStop":
    "L’origine si rinnova a ogni scadenza finché il rinnovo non viene disattivato.",
  "assumption.extensionMayBeOn":
    "Una proroga potrebbe essere attiva: l’origine verrebbe fatturata anche dopo la scadenza.",
  "assumption.renewalMayHappen":
    "L’origine potrebbe rinnovarsi per un intero periodo anche con il rinnovo disattivato.",
  "assumption.lapsesByItself": "L’origine è prepagata e termina da sola.",
  "assumption.termAssumed": "La durata non è nota; si usa quella indicata dai criteri.",
  "assumption.staysWhereItIs": "L’origine resta dov’è, con le sue licenze.",
  "evidence.observed": "osservato",
  "evidence.attested": "attestato",
  "evidence.declared": "dichiarato",
  "evidence.assumed": "presunto",
} satisfies typeof english;
