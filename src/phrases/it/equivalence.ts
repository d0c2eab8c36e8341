import type { equivalence as en } from "../en/equivalence.ts";

export const equivalence = {
  "help.equivalents":
    "mostra che cosa copre uno SKU non più acquistabile, in base ai piani di servizio",
  "help.all": "risponde per ogni SKU dell’elenco delle licenze",
  "column.sku": "SKU",
  "column.verdict": "Risposta",
  "column.choice": "Da acquistare al suo posto",
  "verdict.same": "Lo stesso SKU",
  "verdict.superset": "Un altro SKU",
  "verdict.combination": "Più SKU insieme",
  "verdict.ignore": "Mai acquistato",
  "verdict.blocked": "Bloccato",
  "why.SAME_SKU": "Si può ancora acquistare.",
  "why.ONE_SKU_COVERS":
    "Un solo SKU ha tutti i piani di servizio che contengono dati, nella stessa edizione o in una superiore.",
  "why.SKUS_COVER_TOGETHER": "Nessuno SKU li copre da solo; questi li coprono insieme.",
  "why.NEVER_BOUGHT":
    "Gratuito, versione di valutazione, incluso in altro o acquistato dagli utenti stessi: nulla deve prenderne il posto.",
  "why.NO_PLANS_LISTED":
    "L’elenco delle licenze non ne indica i piani di servizio: non c’è nulla da confrontare.",
  "why.DATA_WOULD_BE_LOST":
    "Nessuna licenza acquistabile dagli stessi clienti copre tutti i piani di servizio che contengono dati.",
  "why.TOO_LITTLE_COVERED": "Ciò che si può acquistare ne copre meno della metà.",
  "why.PLANS_EXCLUDE_EACH_OTHER":
    "Ciò che lo coprirebbe non si può assegnare insieme allo stesso utente.",
  "why.BOUND_MET":
    "Le combinazioni sono tante e non sono state provate tutte; può esistere una risposta migliore.",
  price: "Una licenza di ciascuno, per un mese, al prezzo minimo del Suo mercato: {price}",
  lost: "{n, plural, one {# piano di servizio non è coperto e non contiene dati; qualcuno deve accettarne la perdita:} many {# piani di servizio non sono coperti e non contengono dati; qualcuno deve accettarne la perdita:} other {# piani di servizio non sono coperti e non contengono dati; qualcuno deve accettarne la perdita:}}",
  nobodyCovers:
    "{n, plural, one {Andrebbe perso # piano di servizio:} many {Andrebbero persi # piani di servizio:} other {Andrebbero persi # piani di servizio:}}",
  unasked:
    "{n, plural, one {Si aggiunge # piano di servizio oggi non in uso:} many {Si aggiungono # piani di servizio oggi non in uso:} other {Si aggiungono # piani di servizio oggi non in uso:}}",
} satisfies typeof en;
