import type { connect as english } from "../en/connect.ts";

export const connect = {
  prepare1:
    "En el Entra del partner: registre una aplicación, con un secreto de cliente y la dirección de redirección http://localhost.",
  prepare2:
    "Dele el permiso delegado user_impersonation de Microsoft Partner Center y, de Microsoft Graph, Directory.Read.All, User.ReadWrite.All, Organization.Read.All y DelegatedAdminRelationship.ReadWrite.All; conceda el consentimiento del administrador.",
  prepare3:
    "Después un agente de administración del Centro de partners inicia sesión una vez, con un segundo factor. El secreto y la sesión se guardan cifrados y nunca se muestran.",
  optionTenant: "el inquilino del partner, por id. o dominio; si falta, se pregunta",
  optionApplication: "el id. de aplicación (cliente); si falta, se pregunta",
  optionCloud: "public, usGovernment o una dirección https",
  optionFlow: "browser: iniciar sesión en este equipo; device: en cualquier otro, con un código",
  optionPort: "adonde vuelve el navegador en este equipo",
  optionGroup:
    "el grupo que recibe los roles en los inquilinos de los clientes; si falta, AdminAgents",
  optionAttest:
    "quien inicia sesión declara cómo actúa el partner en los pedidos (partner de registro)",
  askTenant: "Inquilino del partner (id. o dominio):",
  askApplication: "Id. de aplicación (cliente):",
  askSecret: "Secreto de cliente (no se muestra):",
  openPage: "Inicie sesión aquí, en un navegador de este equipo: {url}",
  enterCode: "En cualquier dispositivo, abra {page} e introduzca el código {code}.",
  closePage: "Puede cerrar esta página y volver al terminal.",
  done: "Conectado a Microsoft como {name} ({country}, {currency}), con la sesión de {by}.",
  noAdminAgent:
    "{by} no es agente de administración: se rechazarán transferencias y algunos pedidos. Asígnele el rol en el Centro de partners.",
  next: "A continuación: «handover doctor» comprueba todo lo que necesita un traslado; «handover serve» inicia el servidor.",
  servesFor: "Conectado a Microsoft como {partner}",
} satisfies Record<keyof typeof english, string>;
