import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "Os segredos da conexão com a Microsoft, criptografados em repouso",
  "help.secrets.rotate":
    "Gera uma nova chave e criptografa com ela todos os segredos, sem parar nada",
  "secrets.rotated":
    "{n, plural, one {# segredo está agora criptografado} many {# de segredos estão agora criptografados} other {# segredos estão agora criptografados}} com a chave {key}.",
  "help.tokens": "Tokens para programas: com escopos, com prazo, revogáveis",
  "help.tokens.create": "Cria um token; ele é mostrado só desta vez",
  "help.tokens.list": "Lista os tokens",
  "help.tokens.revoke": "Revoga um token imediatamente",
  "help.sessions": "Quem está conectado ao console",
  "help.sessions.list": "Lista as sessões",
  "help.sessions.end": "Encerra a sessão de alguém imediatamente",
  "help.tokenName": "para que serve o token",
  "help.scopes": "o que pode fazer: read, retry, plan, approve, administer; separados por vírgulas",
  "help.days": "dias até o fim do prazo (no máximo 366)",
  "help.tokenId": "ID do token",
  "help.sessionId": "ID da sessão",
  "help.allOf": "com ela, todas as sessões de uma pessoa que saiu e todos os tokens que ela criou",
  "tokens.created": "Guarde-o agora: não poderá ser lido de novo. Ele termina em {end}.",
  "tokens.revoked": "O token {id} foi revogado.",
  "tokens.none": "Não há tokens.",
  "sessions.ended": "A sessão foi encerrada.",
  "sessions.allEnded":
    "{who} não tem mais acesso: {sessions, plural, one {# sessão encerrada} many {# de sessões encerradas} other {# sessões encerradas}}, {tokens, plural, one {# token revogado} many {# de tokens revogados} other {# tokens revogados}}.",
  "sessions.none": "Ninguém está conectado.",
  "column.id": "ID",
  "column.name": "NOME",
  "column.scopes": "ESCOPOS",
  "column.agent": "QUEM",
  "column.role": "FUNÇÃO",
  "column.ends": "FIM",
  "column.seen": "ÚLTIMO ACESSO",
  "column.state": "ESTADO",
  "state.living": "ativo",
  "state.revoked": "revogado",
  "state.ended": "expirado",
  "role.adminAgent": "agente administrativo",
  "role.salesAgent": "agente de vendas",
  "role.helpdeskAgent": "agente de suporte",
  "role.viewer": "leitor",
  "help.doctor": "Verifica tudo de que uma mudança precisa, uma linha para cada; não altera nada",
  "checkState.ok": "ok",
  "checkState.attention": "atenção",
  "checkState.broken": "FALHA",
  "checkState.skipped": "–",
  "check.database": "Banco de dados",
  "check.application": "Aplicativo no Partner Center",
  "check.user": "Entrada do agente administrativo",
  "check.applicationAlone": "Aplicativo sem uma pessoa",
  "check.secondFactor": "Segundo fator",
  "check.clock": "Relógio",
  "check.roles": "Funções no Partner Center",
  "check.agreement": "Contrato do cliente",
  "check.webhooks": "Eventos",
  "check.graph": "Microsoft Graph",
  "check.prices": "Lista de preços",
  "check.delegatedAdmin": "Administração delegada (GDAP)",
  "check.customers": "Locatários dos clientes",
  "check.mail": "E-mail",
  "check.disk": "Disco",
  "check.writing": "Gravação na Microsoft",
  "reason.fine": "funciona",
  "reason.noAnswer": "A Microsoft não responde ({operation}). Verifique a rede e tente de novo.",
  "reason.clientSecretWrong":
    "O segredo do aplicativo está errado ou expirou ({code}). Crie um novo no Entra e conecte de novo.",
  "reason.applicationUnknown":
    "A Microsoft não conhece o aplicativo ({code}). Verifique o ID e o locatário.",
  "reason.refreshTokenEnded":
    "A sessão expirou ({code}). Um agente administrativo precisa entrar de novo.",
  "reason.secondFactorMissing":
    "A entrada foi feita sem segundo fator ({code}). Entre de novo com MFA.",
  "reason.consentMissing":
    "Falta o consentimento ao aplicativo ({code}). Um administrador global precisa dá-lo.",
  "reason.roleMissing":
    "A função não basta ({code}). No Partner Center, torne agente administrativo quem entrou.",
  "reason.notAllowed":
    "Uma política de acesso condicional proíbe isso ({code}). Permita este servidor no Entra.",
  "reason.refused": "recusado com o código {code}. Consulte-o na Microsoft ou tente mais tarde.",
  "reason.afterOthers": "não verificado; corrija antes o que está acima",
  "reason.noCustomers": "nenhuma mudança aberta tem ainda o consentimento do cliente",
  "reason.relationshipsEnding":
    "{n, plural, one {# relação termina} many {# de relações terminam} other {# relações terminam}} em {days} dias: {names}. Peça-as de novo.",
  "reason.notTold": "A Microsoft não informa",
  "reason.notAdminAgent":
    "Quem entrou não é agente administrativo. Dê-lhe a função no Partner Center e espere uma hora.",
  "reason.templateMissing":
    "A Microsoft não indica nenhum contrato do cliente em vigor; pedidos para novos clientes serão recusados. Fale com o suporte da Microsoft.",
  "reason.webhookNoAddress":
    "nenhum endereço público está definido, por isso a Microsoft não nos avisa; o que os colegas fazem no Partner Center é lido a cada hora, e todo o resto em seu próprio ritmo. Defina HANDOVER_PUBLIC_URL.",
  "reason.webhookElsewhere":
    "A Microsoft envia os eventos a um endereço diferente de {url}. Reinicie o servidor, que registra o seu; se outro programa precisa deles, deixe assim.",
  "reason.webhookMissing":
    "A Microsoft ainda não envia eventos a {url}. Reinicie o servidor e verifique se o endereço pode ser alcançado de fora.",
  "reason.clockSkewed":
    "O relógio deste computador difere {seconds} segundos do da Microsoft. Deixe a rede ajustá-lo (NTP).",
  "reason.databaseAway":
    "O banco de dados não responde ({code}). Verifique se está em execução e se tem espaço.",
  "reason.customerConsentMissing":
    "{customer}: falta o consentimento ao aplicativo ({code}). A próxima verificação o dá de novo; se não, peça de novo a administração delegada.",
  "reason.customerRelationshipEnded":
    "{customer}: a administração delegada terminou ({code}). Peça-a de novo.",
  "reason.customerRoleRefused":
    "{customer}: as funções atribuídas ali não bastam ({code}). Atribua as funções da relação ao nosso grupo ou peça-a de novo.",
  "reason.customerRolesMissing":
    "{customer}: estas funções foram pedidas e não concedidas: {roles}. Peça de novo a administração delegada.",
  "reason.customerNotRead":
    "{customer}: não pode ser lido ({code}). Procure o código na Microsoft ou tente mais tarde.",
  "reason.mailNotSet":
    "nenhum servidor de e-mail definido; as cartas ficam na caixa de saída. Defina HANDOVER_SMTP_URL e HANDOVER_MAIL_FROM.",
  "reason.mailRefused":
    "O servidor de e-mail não responde ou não nos deixa entrar. Verifique HANDOVER_SMTP_URL.",
  "reason.diskLow": "só {free} MB livres onde está a pasta de dados. Libere espaço.",
  "reason.personNeeded":
    "não basta: a Microsoft aceita pedidos e transferências só do aplicativo, mas dá convites, contratos, preços e locatários dos clientes apenas a quem entrou. Até lá nenhuma mudança começa nem é verificada.",
  "reason.readOnly":
    "nada é gravado na Microsoft e nenhuma carta é enviada, como diz HANDOVER_READ_ONLY. As mudanças esperam na primeira gravação.",
} satisfies typeof english;
