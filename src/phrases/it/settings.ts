import type { settings as english } from "../en/settings.ts";

export const settings = {
  title: "Impostazioni",
  "tab.connection": "Connessione",
  "tab.policy": "Criteri",
  "tab.people": "Persone",
  "tab.records": "File e registri",
  "tab.languages": "Lingue e aspetto",
  "cloud.sandbox": "Connesso alla sandbox: nulla qui raggiunge Microsoft o un cliente.",
  "cloud.public": "Connesso al cloud di Microsoft.",
  time: "La sua ora",
  nextLook: "Prossimo controllo di uno spostamento",
  due: "Spostamenti da controllare ora",
  "policy.about": "Ogni valore si può scegliere; quelli predefiniti vengono da operatori esperti.",
  "policy.noticeDays.webDirect":
    "Giorni prima della scadenza in cui si chiede a un cliente che acquista direttamente da Microsoft",
  "policy.noticeDays.otherPartner":
    "Giorni prima della scadenza in cui si chiede a un altro partner",
  "policy.noticeDays.volumeLicensing":
    "Giorni prima della scadenza in cui si chiede con un contratto multilicenza",
  "policy.rehearsalDays":
    "Giorni prima di un primo ordine in cui se ne fa la simulazione preliminare",
  "policy.provisioningMarginHours":
    "Ore che le nuove licenze possono richiedere prima di essere assegnabili",
  "policy.pilot.aboveSeats":
    "Numero di licenze oltre il quale si acquista prima una licenza pilota",
  "policy.seatsCeilingFactor": "Massimo di licenze, come multiplo di quelle in uso",
  "policy.portfolio.firstCustomers":
    "Clienti i cui ordini partono prima che tutti gli altri attendano un controllo (0: nessuno attende)",
  "policy.priceCeilingFactor": "Prezzo massimo, come multiplo di quello mostrato",
  "policy.chosen": "scelto da Lei",
  "policy.number": "Scrivere un numero.",
  "policy.save":
    "{n, plural, =0 {Salva} one {Salva # modifica} many {Salva # di modifiche} other {Salva # modifiche}}",
  "policy.discard": "Annulla le modifiche",
  "policy.means":
    "Gli spostamenti che nessuno ha approvato vengono ripianificati; ciò che è stato approvato resta com’era.",
  "policy.saved": "Salvato.",
  "freezes.title": "Festività e blocchi",
  "freezes.none": "Nessuna festività e nessun blocco. Nei giorni indicati qui non si ordina nulla.",
  "freezes.add": "Aggiungi un file di calendario o un CSV",
  you: "Lei: {name}",
  may: "Può: {what}",
  "may.read": "leggere",
  "may.retry": "ricontrollare",
  "may.plan": "pianificare e chiedere",
  "may.approve": "approvare",
  "may.administer": "amministrare",
  sessions: "Accesso eseguito",
  "session.seen": "ultima attività: {at}",
  "session.end": "Termina la sessione",
  "session.endOf": "Termina la sessione: {who}",
  signOut: "Esci",
  signOutEverywhere: "Esci ovunque",
  ownSessions:
    "{n, plural, one {Accesso attivo in un solo luogo} many {Accesso attivo in # luoghi} other {Accesso attivo in # luoghi}}, il primo dal giorno {at}.",
  tokens: "Token per i programmi",
  "tokens.none": "Nessuno. Si creano dalla riga di comando: handover tokens create",
  "token.ends": "scade: {at}",
  "token.revoked": "revocato",
  "token.revoke": "Revoca",
  "token.revokeOf": "Revoca: {name}",
} satisfies Record<keyof typeof english, string>;
