import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}: da ordinare presso il provider",
  "letter.intro":
    "Ora va eseguito il piano di spostamento approvato di {companyName}. Ordini presso il Suo provider esattamente quanto segue; vale come fatto solo quando il tenant lo mostra.",
  "letter.order": "L’ordine",
  "letter.new":
    "{title}: una nuova sottoscrizione con {seats, plural, one {# licenza} many {# di licenze} other {# licenze}}",
  "letter.raise":
    "{title}: portare la sottoscrizione {subscriptionId} a {seats, plural, one {# licenza} many {# di licenze} other {# licenze}} in tutto",
  "letter.term": "Durata: {months, plural, one {# mese} many {# di mesi} other {# mesi}}",
  "letter.ceiling": "Al massimo {ceiling} per licenza al mese: è quanto è stato approvato",
  "letter.until":
    "Ordini entro il giorno {until} e non dopo: oltre quel momento l’approvazione non vale più e la richiesta viene ripetuta",
  "letter.line": "In una riga, da copiare: {line}",
  "letter.step1":
    "Verifichi prima se è già stato ordinato; in tal caso porti soltanto il numero di licenze a quello indicato.",
  "letter.step2":
    "Effettui l’ordine, usando l’ultima parte della riga come riferimento, e lasci attivo il rinnovo.",
  "letter.step3":
    "Confermi questo passo quando l’ordine è fatto e la sottoscrizione si rinnova; lo rifiuti se il provider non la vende così.",
  "help.provider": "il provider presso cui ordiniamo: import",
  "help.import":
    "acquisisce l’esportazione del provider: quali sottoscrizioni sono nostre, licenze e rinnovo",
  "help.file": "file CSV come lo scrive il portale del provider",
  "help.by": "chi ne risponde (se manca: l’utente di questo computer)",
  imported:
    "{n, plural, one {# sottoscrizione acquisita} many {# di sottoscrizioni acquisite} other {# sottoscrizioni acquisite}}; clienti: {customers, number}.",
  "option.ordering":
    "chi ordina: api (il nostro software) o provider (una persona presso il provider)",
} satisfies typeof english;
