import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "I segreti della connessione a Microsoft, cifrati su disco",
  "help.secrets.rotate": "Genera una nuova chiave e ricifra tutti i segreti, senza fermare nulla",
  "secrets.rotated":
    "{n, plural, one {# segreto è ora cifrato} many {# di segreti sono ora cifrati} other {# segreti sono ora cifrati}} con la chiave {key}.",
  "help.tokens": "Token per i programmi: con ambiti, con scadenza, revocabili",
  "help.tokens.create": "Crea un token; viene mostrato solo questa volta",
  "help.tokens.list": "Elenca i token",
  "help.tokens.revoke": "Revoca subito un token",
  "help.sessions": "Chi ha eseguito l’accesso alla console",
  "help.sessions.list": "Elenca le sessioni",
  "help.sessions.end": "Termina subito la sessione di qualcuno",
  "help.tokenName": "a che cosa serve il token",
  "help.scopes": "che cosa può fare: read, retry, plan, approve, administer; separati da virgole",
  "help.days": "giorni fino alla scadenza (al massimo 366)",
  "help.tokenId": "ID del token",
  "help.sessionId": "ID della sessione",
  "help.allOf":
    "con questa, tutte le sessioni di una persona che se n’è andata e tutti i token che ha creato",
  "tokens.created": "Conservarlo ora: non si potrà rileggere. Scade il giorno {end}.",
  "tokens.revoked": "Il token {id} è revocato.",
  "tokens.none": "Non ci sono token.",
  "sessions.ended": "La sessione è terminata.",
  "sessions.allEnded":
    "{who} non ha più accesso: {sessions, plural, one {# sessione terminata} many {# sessioni terminate} other {# sessioni terminate}}, {tokens, plural, one {# token revocato} many {# token revocati} other {# token revocati}}.",
  "sessions.none": "Nessuno ha eseguito l’accesso.",
  "column.id": "ID",
  "column.name": "NOME",
  "column.scopes": "AMBITI",
  "column.agent": "CHI",
  "column.role": "RUOLO",
  "column.ends": "SCADENZA",
  "column.seen": "ULTIMA ATTIVITÀ",
  "column.state": "STATO",
  "state.living": "attivo",
  "state.revoked": "revocato",
  "state.ended": "scaduto",
  "role.adminAgent": "agente amministratore",
  "role.salesAgent": "agente di vendita",
  "role.helpdeskAgent": "agente helpdesk",
  "role.viewer": "lettore",
  "help.doctor":
    "Controlla tutto ciò che serve a uno spostamento, una riga per ciascuna cosa; non modifica nulla",
  "checkState.ok": "ok",
  "checkState.attention": "attenzione",
  "checkState.broken": "GUASTO",
  "checkState.skipped": "–",
  "check.database": "Database",
  "check.application": "Applicazione presso il Centro per i partner",
  "check.user": "Accesso dell’agente amministratore",
  "check.applicationAlone": "Applicazione senza una persona",
  "check.secondFactor": "Secondo fattore",
  "check.clock": "Orologio",
  "check.roles": "Ruoli nel Centro per i partner",
  "check.agreement": "Contratto del cliente",
  "check.webhooks": "Eventi",
  "check.graph": "Microsoft Graph",
  "check.prices": "Listino prezzi",
  "check.delegatedAdmin": "Amministrazione delegata (GDAP)",
  "check.customers": "Tenant dei clienti",
  "check.mail": "Posta",
  "check.disk": "Disco",
  "check.writing": "Scrittura presso Microsoft",
  "reason.fine": "funziona",
  "reason.noAnswer": "Microsoft non risponde ({operation}). Controllare la rete, poi riprovare.",
  "reason.clientSecretWrong":
    "Il segreto dell’applicazione è errato o scaduto ({code}). Crearne uno nuovo in Entra e riconnettere.",
  "reason.applicationUnknown":
    "Microsoft non conosce l’applicazione ({code}). Controllarne l’ID e il tenant.",
  "reason.refreshTokenEnded":
    "L’accesso è terminato ({code}). Un agente amministratore deve accedere di nuovo.",
  "reason.secondFactorMissing":
    "L’accesso era senza secondo fattore ({code}). Accedere di nuovo con MFA.",
  "reason.consentMissing":
    "Manca il consenso all’applicazione ({code}). Deve darlo un amministratore globale.",
  "reason.roleMissing":
    "Il ruolo non basta ({code}). Nel Centro per i partner, rendere agente amministratore chi ha eseguito l’accesso.",
  "reason.notAllowed":
    "Un criterio di accesso condizionale lo vieta ({code}). Consentire questo server in Entra.",
  "reason.refused":
    "rifiutato con il codice {code}. Cercarlo presso Microsoft o riprovare più tardi.",
  "reason.afterOthers": "non controllato; prima correggere quanto sopra",
  "reason.noCustomers": "nessuno spostamento aperto ha ancora il consenso del cliente",
  "reason.relationshipsEnding":
    "{n, plural, one {# relazione termina} many {# di relazioni terminano} other {# relazioni terminano}} entro {days} giorni: {names}. {n, plural, one {Va richiesta} many {Vanno richieste} other {Vanno richieste}} di nuovo.",
  "reason.notTold": "Microsoft non lo dice",
  "reason.notAdminAgent":
    "Chi ha eseguito l’accesso non è un agente amministratore. Assegnargli il ruolo nel Centro per i partner, poi attendere un’ora.",
  "reason.templateMissing":
    "Microsoft non indica alcun contratto del cliente in vigore; gli ordini per nuovi clienti saranno rifiutati. Rivolgersi al supporto di Microsoft.",
  "reason.webhookNoAddress":
    "non è impostato alcun indirizzo pubblico, quindi Microsoft da sé non ci avvisa di nulla; ciò che fanno i colleghi nel Centro per i partner viene letto ogni ora, tutto il resto al suo ritmo. Impostare HANDOVER_PUBLIC_URL.",
  "reason.webhookElsewhere":
    "Microsoft invia gli eventi a un indirizzo diverso da {url}. Riavviare il server, che registra il proprio; se l’altro serve a un altro programma, lasciarlo.",
  "reason.webhookMissing":
    "Microsoft non invia ancora eventi a {url}. Riavviare il server e verificare che l’indirizzo sia raggiungibile da fuori.",
  "reason.clockSkewed":
    "L’orologio di questo computer differisce di {seconds} secondi da quello di Microsoft. Farlo regolare dalla rete (NTP).",
  "reason.databaseAway":
    "Il database non risponde ({code}). Verificare che sia avviato e che abbia spazio.",
  "reason.customerConsentMissing":
    "{customer}: manca il consenso all’applicazione ({code}). Il prossimo controllo lo dà di nuovo; altrimenti richiedere di nuovo l’amministrazione delegata.",
  "reason.customerRelationshipEnded":
    "{customer}: l’amministrazione delegata è terminata ({code}). Richiederla di nuovo.",
  "reason.customerRoleRefused":
    "{customer}: i ruoli disponibili non bastano ({code}). Assegnare i ruoli della relazione al nostro gruppo o richiederla di nuovo.",
  "reason.customerRolesMissing":
    "{customer}: questi ruoli sono stati chiesti e non concessi: {roles}. Richiedere di nuovo l’amministrazione delegata.",
  "reason.customerNotRead":
    "{customer}: non leggibile ({code}). Cercare il codice presso Microsoft o riprovare più tardi.",
  "reason.mailNotSet":
    "nessun server di posta impostato; le lettere restano nella posta in uscita. Impostare HANDOVER_SMTP_URL e HANDOVER_MAIL_FROM.",
  "reason.mailRefused":
    "Il server di posta non risponde o non consente l’accesso. Controllare HANDOVER_SMTP_URL.",
  "reason.diskLow": "sono liberi solo {free} MB dove si trova la cartella dei dati. Fare spazio.",
  "reason.personNeeded":
    "non basta: Microsoft accetta ordini e trasferimenti dalla sola applicazione, ma concede inviti, contratti, prezzi e tenant dei clienti soltanto a chi ha eseguito l’accesso. Fino ad allora nessuno spostamento inizia né viene verificato.",
  "reason.readOnly":
    "presso Microsoft non viene scritto nulla e non parte alcuna lettera, come dice HANDOVER_READ_ONLY. Gli spostamenti si fermano alla prima scrittura.",
} satisfies typeof english;
