import type { connect as english } from "../en/connect.ts";

export const connect = {
  prepare1:
    "No Entra do parceiro: registre um aplicativo, com um segredo do cliente e o endereço de redirecionamento http://localhost.",
  prepare2:
    "Dê a ele a permissão delegada user_impersonation do Microsoft Partner Center e, do Microsoft Graph, Directory.Read.All, User.ReadWrite.All, Organization.Read.All e DelegatedAdminRelationship.ReadWrite.All; conceda o consentimento do administrador.",
  prepare3:
    "Depois um agente administrativo do Partner Center entra uma vez, com um segundo fator. O segredo e as credenciais da entrada ficam criptografados e nunca são mostrados.",
  optionTenant: "o locatário do parceiro, pelo ID ou pelo domínio; se faltar, é perguntado",
  optionApplication: "o ID do aplicativo (cliente); se faltar, é perguntado",
  optionCloud: "public, usGovernment ou um endereço https",
  optionFlow: "browser: entrar neste computador; device: em qualquer outro, com um código",
  optionPort: "aonde o navegador volta neste computador",
  optionGroup: "o grupo que recebe as funções nos locatários dos clientes; se faltar, AdminAgents",
  optionAttest: "quem entra atesta como o parceiro age nos pedidos (parceiro registrado)",
  askTenant: "Locatário do parceiro (ID ou domínio):",
  askApplication: "ID do aplicativo (cliente):",
  askSecret: "Segredo do cliente (não é mostrado):",
  openPage: "Entre aqui, em um navegador deste computador: {url}",
  enterCode: "Em qualquer dispositivo, abra {page} e digite o código {code}.",
  closePage: "Você pode fechar esta página e voltar ao terminal.",
  done: "Conectado à Microsoft como {name} ({country}, {currency}); quem entrou: {by}.",
  noAdminAgent:
    "{by} não é agente administrativo: transferências e alguns pedidos serão recusados. Atribua a função no Partner Center.",
  next: "Em seguida: “handover doctor” verifica tudo de que uma mudança precisa; “handover serve” inicia o servidor.",
  servesFor: "Conectado à Microsoft como {partner}",
} satisfies Record<keyof typeof english, string>;
