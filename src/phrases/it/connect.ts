import type { connect as english } from "../en/connect.ts";

export const connect = {
  prepare1:
    "In Microsoft Entra del partner: registrare un’applicazione, con un segreto client e l’indirizzo di reindirizzamento http://localhost.",
  prepare2:
    "Assegnarle l’autorizzazione delegata user_impersonation di Microsoft Partner Center e, di Microsoft Graph, Directory.Read.All, User.ReadWrite.All, Organization.Read.All e DelegatedAdminRelationship.ReadWrite.All; concedere il consenso amministratore.",
  prepare3:
    "Poi un agente amministratore del Centro per i partner accede una volta, con un secondo fattore. Il segreto e l’accesso sono conservati cifrati e mai mostrati.",
  optionTenant: "il tenant del partner, per ID o dominio; altrimenti viene chiesto",
  optionApplication: "l’ID applicazione (client); altrimenti viene chiesto",
  optionCloud: "public, usGovernment o un indirizzo https",
  optionFlow: "browser: accesso su questo computer; device: su un altro qualsiasi, con un codice",
  optionPort: "la porta di questo computer su cui il browser ritorna",
  optionGroup: "il gruppo che riceve i ruoli nei tenant dei clienti; altrimenti AdminAgents",
  optionAttest: "chi accede attesta come il partner agisce negli ordini (partner registrato)",
  askTenant: "Tenant del partner (ID o dominio):",
  askApplication: "ID applicazione (client):",
  askSecret: "Segreto client (non mostrato):",
  openPage: "Accedere qui, in un browser di questo computer: {url}",
  enterCode: "Su un dispositivo qualsiasi aprire {page} e inserire il codice {code}.",
  closePage: "Può chiudere questa pagina e tornare al terminale.",
  done: "Connesso a Microsoft come {name} ({country}, {currency}), accesso di {by}.",
  noAdminAgent:
    "{by} non è un agente amministratore: trasferimenti e alcuni ordini saranno rifiutati. Assegnare il ruolo nel Centro per i partner.",
  next: "Passo successivo: «handover doctor» controlla tutto ciò che serve a uno spostamento; «handover serve» avvia il server.",
  servesFor: "Connesso a Microsoft come {partner}",
} satisfies Record<keyof typeof english, string>;
