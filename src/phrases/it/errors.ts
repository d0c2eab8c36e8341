import type { errors as english } from "../en/errors.ts";

export const errors = {
  INPUT_INVALID:
    "{reason, select," +
    " missing {“{at}” manca.}" +
    " wrongType {“{at}” deve essere {expected, select, string {un testo} number {un numero} int {un numero intero} boolean {true o false} array {un elenco} object {un oggetto} record {un oggetto} other {qualcos’altro}}.}" +
    " notOneOf {“{at}” deve essere uno di questi valori: {expected}.}" +
    " tooShort {“{at}” {limit, plural, =1 {è vuoto} one {richiede # carattere} many {richiede almeno # caratteri} other {richiede almeno # caratteri}}.}" +
    " tooLong {“{at}” può avere al massimo {limit, plural, one {# carattere} many {# caratteri} other {# caratteri}}.}" +
    " tooFew {“{at}” {limit, plural, =1 {è un elenco vuoto} one {richiede # voce} many {richiede almeno # voci} other {richiede almeno # voci}}.}" +
    " tooMany {“{at}” può avere al massimo {limit, plural, one {# voce} many {# voci} other {# voci}}.}" +
    " tooSmall {“{at}” deve essere almeno {limit, number}.}" +
    " tooLarge {“{at}” può essere al massimo {limit, number}.}" +
    " badForm {“{at}” non è leggibile. Deve avere questa forma: {expected}.}" +
    " unknownField {Il campo “{at}” non esiste.}" +
    " notJson {“{at}” non è JSON.}" +
    " tooDeep {“{at}” può avere al massimo {limit, plural, one {# livello} many {# livelli} other {# livelli}} di annidamento.}" +
    " noCharacter {“{at}” contiene qualcosa che non è un carattere.}" +
    " unreadable {La richiesta non è leggibile.}" +
    " other {“{at}” non corrisponde a nulla di ciò che può stare lì.}" +
    "}{more, plural, =0 {} other { Non validi inoltre: {others}.}}",
  BODY_TOO_LARGE: "Il file o la richiesta è troppo grande.",
  BODY_TYPE_UNKNOWN: "La richiesta ha un tipo di contenuto che qui non viene letto.",
  CSV_EMPTY: "Il file è vuoto. Non è stato importato nulla.",
  CSV_BINARY:
    "Riga {line}: non è testo ma, forse, una cartella di lavoro. Salvarla come CSV. Non è stato importato nulla.",
  CSV_ENCODING_UNKNOWN:
    "Riga {line}: il testo non è né UTF-8 né UTF-16. Salvarlo come CSV in UTF-8. Non è stato importato nulla.",
  CSV_LINE_TOO_LONG: "La riga {line} è troppo lunga per un file CSV. Non è stato importato nulla.",
  CSV_QUOTE_OPEN:
    "Le virgolette della riga {line} non vengono mai chiuse. Non è stato importato nulla.",
  CSV_UNREADABLE:
    "Riga {line}: c’è qualcosa tra le virgolette di chiusura e il separatore successivo. Non è stato importato nulla.",
  IMPORT_COLUMN_MISSING:
    "Manca la colonna «{column}». La prima riga del file deve nominare le colonne (docs/import-file.md). Non è stato importato nulla.",
  IMPORT_COLUMN_TWICE: "La colonna «{column}» compare due volte. Non è stato importato nulla.",
  IMPORT_TENANT_UNNAMED:
    "Il file non dice di chi sono queste licenze. Aggiungere una colonna «tenantId», oppure una colonna «domain» con un dominio con cui il cliente è già stato importato. Non è stato importato nulla.",
  IMPORT_VALUE_MISSING: "Il valore di «{column}» manca.",
  IMPORT_VALUE_INVALID: "Il valore di «{column}» non è leggibile: {value}",
  IMPORT_ROWS_CONTRADICT:
    "Il valore di «{column}» è diverso da quello di una riga precedente dello stesso cliente.",
  IMPORT_SOURCE_TWICE: "Una riga precedente indica già la stessa sottoscrizione.",
  ID_AMBIGUOUS: "«{id}» corrisponde a più elementi: {matches}. Indicarne una parte più lunga.",
  CLOCK_BACKWARDS: "L’orologio va solo avanti; ora segna: {now}",
  NOT_SIGNED_IN: "Il token manca o non è valido.",
  SESSION_LINK_USED: "Questo link è già stato usato. Riavviare il server per ottenerne uno nuovo.",
  BAND_HASH_DIFFERENT:
    "Il piano è cambiato dopo che quell’hash è stato mostrato. Non è stato approvato nulla. Riesaminarlo; l’hash attuale è {current}.",
  NOTHING_TO_APPROVE: "Questo piano non acquista nulla: non c’è nulla da approvare.",
  SNOOZE_NEAR:
    "All’ultimo momento sicuro mancano meno di 48 ore, oppure è passato: non si può rimandare.",
  SNOOZE_TOO_LONG:
    "Non si può rimandare oltre: {until}. Due giorni prima dell’ultimo momento sicuro torna in vista.",
  MOVE_PAUSED:
    "«{id}» è in pausa, quindi non si chiede nulla a nessuno. Far prima proseguire lo spostamento.",
  MOVE_OPEN:
    "Lo spostamento è ancora aperto: finché non è concluso, il registro ha bisogno delle persone.",
  PROVIDER_COLUMN_MISSING: "L’esportazione del provider non ha una colonna per «{column}».",
  LEAVE_AT_PROVIDER:
    "Ciò che ha venduto il provider può farlo terminare solo il provider: concordare lì l’uscita del cliente.",
  LEAVE_NOT_DECIDED: "Nessuno ha deciso che questo cliente ci lascia.",
  LEAVE_OVER: "Questo cliente ci ha lasciato: per tornare serve un nuovo spostamento.",
  LEAVE_MOVE_OPEN:
    "Lo spostamento è ancora in corso. Lasciarlo concludere o prima interromperlo: poi il cliente può andare.",
  MOVE_ENDED: "Questo spostamento è concluso.",
  LICENSES_UNCHANGED:
    "In questo spostamento non è stata modificata la licenza di nessuno: non c’è nulla da ripristinare.",
  OLD_LICENSES_GONE:
    "Le vecchie licenze non bastano più, quindi non è stato ripristinato nulla. Licenze mancanti: {missing}.",
  MOVE_REFUSED: "Questo cliente non può essere spostato: {code}.",
  HUMAN_STEP_CLOSED: "Questo passo non è più aperto.",
  AGREEMENT_NOT_SHOWN:
    "Sono richieste più licenze di quante ne siano state approvate. Indichi nella nota chi del cliente vi ha acconsentito e quando, oppure alleghi un file che lo mostri.",
  CLOCK_NOT_OURS:
    "Si può spostare solo l’orologio della sandbox; questo è il vero cloud di Microsoft.",
  MICROSOFT_REFUSED:
    "Microsoft ha rifiutato ({operation}). Codice di Microsoft: {code}. Richiesta: {request}",
  MICROSOFT_UNAVAILABLE: "Microsoft non risponde ({operation}). Riprovare più tardi.",
  ROUTE_UNKNOWN: "A questo indirizzo non c’è nulla.",
  CUSTOMER_UNKNOWN: "Nessun cliente corrisponde a «{id}». Vedere: ./bin/handover customers list",
  IMPORT_UNKNOWN: "Non esiste l’importazione «{id}». Vedere: ./bin/handover customers imports",
  MOVE_UNKNOWN: "Nessun spostamento corrisponde a «{id}». Vedere: ./bin/handover moves list",
  PLAN_HASH_UNKNOWN: "Non c’è alcun piano di «{id}» con l’hash {hash}.",
  PLAN_MISSING:
    "Non c’è ancora un piano di spostamento per «{id}»: prima il cliente deve accettare.",
  HUMAN_STEP_UNKNOWN: "Il passo «{id}» non esiste. Vedere: ./bin/handover steps list",
  LETTER_UNKNOWN: "La lettera «{id}» non esiste. Vedere: ./bin/handover letters list",
  LINK_UNKNOWN:
    "Questo link non funziona. Forse è stato copiato solo in parte: lo apra di nuovo dalla lettera.",
  LINK_EXPIRED: "Questo link è scaduto. Ne chieda uno nuovo a {partnerName}.",
  LINK_REVOKED: "Questo link è stato ritirato. Ne chieda uno nuovo a {partnerName}.",
  PROPOSAL_CHANGED:
    "La proposta è cambiata da quando è stata mostrata, perciò la risposta non è stata registrata. La preghiamo di rileggerla.",
  PROPOSAL_ANSWERED: "A questa proposta è già stata data una risposta.",
  TOO_MANY_REQUESTS: "Troppe richieste in poco tempo. Riprovare tra un minuto.",
  TOO_MANY_STREAMS:
    "Questa persona ha già {limit, plural, one {# pagina aperta} many {# di pagine aperte} other {# pagine aperte}} e non se ne tengono aggiornate altre. Chiuderne alcune, poi riaprire questa.",
  INVITATION_MISSING: "A «{id}» non è stata ancora richiesta una relazione come rivenditore.",
  DATABASE_UNAVAILABLE: "Il database non risponde. Riprovare.",
  DATABASE_FULL:
    "Il disco del database è pieno, quindi non è stato modificato nulla. Liberare spazio e riprovare.",
  CATALOG_FILE_UNKNOWN:
    "Non è l’elenco delle licenze di Microsoft, né un listino prezzi, né la matrice delle offerte della nuova esperienza commerciale: la prima riga indica altre colonne (docs/catalogue.md). Non è stato importato nulla.",
  CATALOG_FILE_EMPTY:
    "Il file indica le colonne ma non vende né elenca nulla. Non è stato importato nulla.",
  CATALOG_ZIP_UNREADABLE:
    "Il file zip è danneggiato o non contiene esattamente un file CSV. Non è stato importato nulla.",
  CATALOG_COLUMN_MISSING:
    "Manca la colonna «{column}»; le altre sono quelle di uno dei file di Microsoft (docs/catalogue.md). Non è stato importato nulla.",
  CATALOG_COLUMN_TWICE:
    "La colonna «{column}» compare due volte nel file. Non è stato importato nulla.",
  CATALOG_VALUE_INVALID:
    "Riga {line}: il valore di «{column}» non è leggibile: «{value}». Un file si importa per intero o per nulla; scaricarlo di nuovo. Non è stato importato nulla.",
  CATALOG_KINDS_DIFFER:
    "Sono versioni di file diversi; si possono confrontare solo versioni dello stesso. Vedere: ./bin/handover catalog list",
  CATALOG_VERSION_UNKNOWN:
    "Nessuna versione importata comincia con «{id}». Vedere: ./bin/handover catalog list",
  LICENSE_LIST_MISSING:
    "Non è stato ancora importato alcun elenco delle licenze. Per iniziare: ./bin/handover catalog import FILE (docs/catalogue.md)",
  SKU_UNKNOWN: "Nessuno SKU del catalogo corrisponde a «{id}».",
  INTERNAL: "È un errore di Handover. Richiesta: {requestId}",
  FILE_UNREADABLE: "Impossibile leggere il file: {file}",
  FILE_UNWRITABLE: "Impossibile scrivere il file: {file}",
  FILE_EXISTS:
    "Il file esiste già ed è rimasto com’era: {file}. Scegliere un altro nome o sostituirlo con --force.",
  FILE_EMPTY: "Il file è vuoto: {file}",
  PLAN_FILE_UNREADABLE: "Questo non è un file di piano: {file}",
  PLAN_FILE_TRUNCATED:
    "Il file di piano si interrompe a metà: {file}. Richiederlo di nuovo, per esempio con «plan show ID --json».",
  PLAN_FILE_OTHER_VERSION:
    "Questo file di piano è di un’altra versione: {file} è {schema}, mentre qui si legge {expected}. Rifare il piano o controllarlo con la versione che lo ha creato.",
  PLAN_FILE_TOO_LARGE:
    "È troppo grande per un file di piano: {file} supera {megabytes, number} MB.",
  WORLD_FILE_INVALID: "Questo non è un file di mondo: {file} (docs/sandbox-guide.md).",
  ARGUMENT_INVALID: "{argument} non è leggibile: {value}",
  ARGUMENT_MISSING: "Manca: {argument}. Vedere --help.",
  ARGUMENT_TOO_MANY: "Gli argomenti sono troppi per questo comando. Vedere --help.",
  CHOICE_UNKNOWN: "{argument} non può essere «{value}». Valori possibili: {choices}.",
  OPTION_UNKNOWN: "Opzione sconosciuta: {argument}. Vedere --help.",
  OPTIONS_CONFLICT: "Queste opzioni non vanno insieme: {argument}. Vedere --help.",
  COMMAND_UNKNOWN: "Comando sconosciuto: {argument}. Vedere --help.",
  SERVER_GONE: "Il server all’indirizzo {url} non risponde.",
  FOLDER_IN_USE: "Un altro server Handover lavora già su {folder}.",
  FOLDER_UNUSABLE: "La cartella dei dati {folder} non è utilizzabile: {why}",
  DATABASE_UNUSABLE: "Il database indicato in DATABASE_URL non è utilizzabile: {why}",
  DATABASE_FAILED: "Impossibile avviare il database: {why}",
  SANDBOX_OTHER_RELEASE:
    "La sandbox è di un’altra versione rispetto a questo server. Sostituire il programma anche nel suo processo, poi riavviare entrambi.",
  SANDBOX_GONE: "La sandbox all’indirizzo {url} non risponde.",
  PORTS_TAKEN: "Nessuna porta libera trovata a partire da {port}.",
  PORT_UNUSABLE: "La porta {port} non è utilizzabile su {host}.",
  NO_PARTNER: "Nessun partner è ancora connesso; avviare prima il server.",
  PARTNER_NOT_CONNECTED: "Il partner {partnerId} non è connesso qui. Eseguire «handover connect».",
  CLOUD_CLOSED:
    "{cloud, select, china {Nel cloud gestito da 21Vianet Microsoft non offre listini prezzi, senza i quali nessun passaggio può essere pianificato.} germany {Microsoft ha chiuso il suo cloud tedesco il 29 ottobre 2021.} other {Per il cloud «{cloud}» non esiste un Centro per i partner, quindi nessun partner può venderci.}}",
  CLOUD_UNKNOWN: "«{value}» non è un cloud. Indicare uno tra {names} oppure un indirizzo https.",
  PARTNER_TENANT_INVALID: "«{value}» non è né l’ID né il dominio di un tenant.",
  APPLICATION_ID_INVALID:
    "«{value}» non è un ID applicazione (client); Entra lo mostra nella prima pagina dell’applicazione.",
  SECURITY_GROUP_INVALID: "«{value}» non è l’ID oggetto di un gruppo.",
  CLIENT_SECRET_EMPTY: "Il segreto client è vuoto.",
  CLIENT_SECRET_IS_ID:
    "Questo è l’ID del segreto. Serve il suo valore, che Entra mostra una sola volta, quando il segreto viene creato.",
  SIGN_IN_REFUSED: "L’accesso è stato rifiutato o interrotto. Nulla è stato modificato.",
  SIGN_IN_OTHER_TENANT:
    "Chi ha eseguito l’accesso appartiene al tenant {tenant}, non a {expected}. Nulla è stato modificato.",
  CONNECT_REFUSED: "Non connesso, nulla è stato modificato. {why}",
  BACKUP_UNREADABLE: "{file} non è un backup di Handover o è troncato. Nulla è stato modificato.",
  BACKUP_NEWER:
    "{file} è stato scritto da una versione successiva di Handover. Aggiornare prima questa. Nulla è stato modificato.",
  RESTORE_NOT_EMPTY:
    "Il database non è vuoto. Ripristinare in uno vuoto: a server fermo, spostare altrove la cartella «database» della cartella dei dati, oppure indicare un database vuoto in DATABASE_URL.",
  SETTING_UNKNOWN: "L’impostazione {name} non esiste. Si intendeva {nearest}?",
  SETTING_NOT_ONE_OF: "Il valore di {name} è errato. Valori possibili: {values}",
  SETTING_NOT_URL: "Il valore di {name} è errato. È un indirizzo che comincia con: {schemes}",
  SETTING_PLAIN_TEXT:
    "{name} porta fuori da questa rete e ciò che vi passa potrebbe essere letto lungo il percorso. Dev’essere cifrato: {wanted}",
  SETTING_NOT_KEYS:
    "Il valore di {name} è errato. Contiene chiavi nella forma id:base64, di 32 byte ciascuna, separate da virgole.",
  SETTING_MISSING: "Manca {name}: serve a {needer}.",
  SECRETS_KEY_MISSING:
    "I segreti memorizzati non si possono aprire: manca la chiave {key}. Rimettere secrets.key nella cartella dei dati o indicare la chiave in HANDOVER_SECRETS_KEYS.",
  TRANSFER_UNKNOWN:
    "Nessuna richiesta di trasferimento corrisponde a «{id}». Vedere: ./bin/handover transfers list",
  TRANSFER_NOT_TO_DECIDE: "Questa richiesta non spetta a noi, o ha già avuto risposta.",
  TRANSFER_CHANGED:
    "Ciò che è stato mostrato non vale più: riesaminare la richiesta e decidere con il nuovo hash.",
  TRANSFER_LINE_BLOCKED:
    "Non si può cedere {missing}: non è nostra, o ora Microsoft non lo consente.",
  LINE_UNKNOWN: "Il piano di spostamento non ha una riga «{id}».",
  FINDING_NOT_ANSWERABLE:
    "«{code}» è un fatto che la parola di nessuno può cambiare; decidere altrimenti sulla riga.",
  OVERRIDE_TOO_LATE:
    "Il piano è già approvato: per mantenere ciò che sostituirebbe, interrompere lo spostamento.",
  POLICY_INVALID:
    "Questo criterio non esiste o non può avere questo valore: {at}. Quelli che esistono: docs/policy.md.",
  EVIDENCE_EMPTY: "Il file è vuoto, quindi non dimostra nulla.",
  EVIDENCE_MISSING: "Per il passo «{id}» non è conservato alcun file.",
  SIGN_IN_TOO_WEAK:
    "L’accesso della Sua organizzazione non attesta un’autenticazione abbastanza forte, per esempio con un secondo fattore. Accedere di nuovo usandolo o rivolgersi all’amministratore.",
  SIGN_IN_FAILED: "L’accesso non è riuscito. Ricominciare dall’indirizzo della console.",
  ROLE_MISSING:
    "{account} non ha alcun ruolo qui. Chiedere all’amministratore uno dei ruoli agente amministratore, agente di vendita, agente helpdesk o lettore.",
  NOT_ALLOWED: "Il ruolo o il token non lo consente; serve l’autorizzazione «{needs}».",
  SECOND_APPROVAL_MISSING:
    "L’approvazione di {by} è registrata. Una seconda persona deve approvare lo stesso intervallo prima che accada qualcosa.",
  TOKEN_UNKNOWN: "Non esiste alcun token {id}. Vedere: ./bin/handover tokens list",
  AGENT_UNKNOWN: "Nessuno con il nome {name} ha eseguito l’accesso.",
  SESSION_UNKNOWN: "Questa sessione non esiste. Vedere: ./bin/handover sessions list",
  SIGN_IN_UNAVAILABLE: "Il servizio di accesso non risponde. Riprovare tra poco.",
  INVOICE_COLUMN_MISSING:
    "Manca la colonna «{column}»; non è un file di riconciliazione delle fatture della nuova esperienza commerciale. Non è stato importato nulla.",
  INVOICE_VALUE_INVALID:
    "Riga {row}: il valore di «{column}» non è leggibile. Non è stato importato nulla.",
  LETTER_TEXT_UNKNOWN:
    "Nessuna frase modificabile delle lettere si chiama «{id}». Vedere: ./bin/handover letters texts",
  LETTER_TEXT_SYNTAX:
    "Il testo non è leggibile: manca o avanza una parentesi graffa. Non è stato modificato nulla.",
  LETTER_TEXT_LENGTH: "Il testo è vuoto o supera i 2000 caratteri. Non è stato modificato nulla.",
  LETTER_TEXT_LINK:
    "Il testo contiene un indirizzo web, un tag o un’interruzione di riga; le lettere hanno solo i propri link. Non è stato modificato nulla.",
  LETTER_TEXT_VALUE_UNKNOWN:
    "Qui non esiste il valore «{name}»; si possono usare: {known}. Non è stato modificato nulla.",
  LETTER_TEXT_VALUE_MISSING:
    "Manca il valore «{name}»; senza, la lettera non dice di che cosa tratta. Non è stato modificato nulla.",
  LETTER_TEXT_PLURAL: "Mancano queste forme plurali: {missing}. Non è stato modificato nulla.",
  MAIL_NOT_SET_UP:
    "Nessun server di posta è configurato (HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM), quindi non è stato inviato nulla.",
  MAIL_REFUSED: "Il server di posta non ha accettato la lettera: {why}",
} satisfies typeof english;
