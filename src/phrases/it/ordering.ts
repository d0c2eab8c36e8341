import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}: da ordinare presso il provider",
  "letter.intro":
    "Ora va eseguito il piano approvato di {companyName}. Ordinate presso il vostro provider esattamente quanto segue; vale non appena il tenant lo mostra.",
  "letter.order": "L’ordine",
  "letter.new":
    "{title}: una nuova sottoscrizione con {seats, plural, one {# licenza} many {# licenze} other {# licenze}}",
  "letter.raise":
    "{title}: portare la sottoscrizione {subscriptionId} a {seats, plural, one {# licenza} many {# licenze} other {# licenze}} in tutto",
  "letter.term": "Periodo: {months, plural, one {# mese} many {# mesi} other {# mesi}}",
  "letter.ceiling": "Al massimo {ceiling} per licenza e mese: tanto è stato approvato",
  "letter.until":
    "Ordinarlo entro il {until} e non dopo: da allora nessuno l’ha approvato e la richiesta sarà ripetuta",
  "letter.line": "In una riga, da copiare: {line}",
  "letter.step1":
    "Verificate prima se è già stato ordinato; in tal caso portate solo il numero di licenze a quello indicato.",
  "letter.step2":
    "Ordinatelo, usando l’ultima parte della riga come riferimento, e lasciate attivo il rinnovo.",
  "letter.step3":
    "Confermate questo passaggio quando è ordinato e si rinnova; rifiutatelo se il provider non lo vende così.",
  "help.provider": "il provider presso cui ordiniamo: import",
  "help.import":
    "acquisisce l’esportazione del provider: quali sottoscrizioni sono nostre, licenze e rinnovo",
  "help.file": "file CSV come lo scrive il portale del provider",
  "help.by": "chi ne risponde (predefinito: chi ha eseguito l’accesso a questa macchina)",
  imported:
    "{n, plural, one {# sottoscrizione acquisita} many {# sottoscrizioni acquisite} other {# sottoscrizioni acquisite}}; clienti: {customers, number}.",
  "option.ordering":
    "chi ordina: api (il nostro software) o provider (una persona presso il provider)",
} satisfies typeof english;
