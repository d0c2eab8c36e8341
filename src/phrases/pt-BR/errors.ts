import type { errors as english } from "../en/errors.ts";

export const errors = {
  INPUT_INVALID:
    "{reason, select," +
    " missing {“{at}” está faltando.}" +
    " wrongType {“{at}” precisa ser {expected, select, string {um texto} number {um número} int {um número inteiro} boolean {true ou false} array {uma lista} object {um objeto} record {um objeto} other {outra coisa}}.}" +
    " notOneOf {“{at}” precisa ser um destes valores: {expected}.}" +
    " tooShort {“{at}” {limit, plural, =1 {está vazio} one {precisa de # caractere} many {precisa de pelo menos # caracteres} other {precisa de pelo menos # caracteres}}.}" +
    " tooLong {“{at}” pode ter no máximo {limit, plural, one {# caractere} many {# caracteres} other {# caracteres}}.}" +
    " tooFew {“{at}” {limit, plural, =1 {é uma lista vazia} one {precisa de # item} many {precisa de pelo menos # itens} other {precisa de pelo menos # itens}}.}" +
    " tooMany {“{at}” pode ter no máximo {limit, plural, one {# item} many {# itens} other {# itens}}.}" +
    " tooSmall {“{at}” precisa ser no mínimo {limit, number}.}" +
    " tooLarge {“{at}” pode ser no máximo {limit, number}.}" +
    " badForm {“{at}” não pode ser lido. Precisa ter esta forma: {expected}.}" +
    " unknownField {O campo “{at}” não existe.}" +
    " notJson {“{at}” não é JSON.}" +
    " tooDeep {“{at}” pode ter no máximo {limit, plural, one {# nível} many {# níveis} other {# níveis}} de aninhamento.}" +
    " noCharacter {“{at}” contém algo que não é um caractere.}" +
    " unreadable {A solicitação não pode ser lida.}" +
    " other {“{at}” não corresponde a nada do que pode estar ali.}" +
    "}{more, plural, =0 {} other { Também não são válidos: {others}.}}",
  BODY_TOO_LARGE: "O arquivo ou a solicitação é grande demais.",
  BODY_TYPE_UNKNOWN: "Este tipo de conteúdo não é lido aqui.",
  CSV_EMPTY: "O arquivo está vazio. Nada foi importado.",
  CSV_BINARY:
    "Linha {line}: isto não é texto, mas talvez uma pasta de trabalho. Salve-a como CSV. Nada foi importado.",
  CSV_ENCODING_UNKNOWN:
    "Linha {line}: o texto não é UTF-8 nem UTF-16. Salve-o como CSV em UTF-8. Nada foi importado.",
  CSV_LINE_TOO_LONG: "A linha {line} é longa demais para um arquivo CSV. Nada foi importado.",
  CSV_QUOTE_OPEN: "As aspas da linha {line} nunca são fechadas. Nada foi importado.",
  CSV_UNREADABLE:
    "Linha {line}: há algo entre as aspas de fechamento e o separador seguinte. Nada foi importado.",
  IMPORT_COLUMN_MISSING:
    "Falta a coluna “{column}”. A primeira linha do arquivo precisa nomear as colunas (docs/import-file.md). Nada foi importado.",
  IMPORT_COLUMN_TWICE: "A coluna “{column}” aparece duas vezes. Nada foi importado.",
  IMPORT_TENANT_UNNAMED:
    "O arquivo não diz de quem são estas licenças. Acrescente uma coluna “tenantId”, ou uma coluna “domain” com um domínio com o qual o cliente já foi importado. Nada foi importado.",
  IMPORT_VALUE_MISSING: "“{column}” está vazio.",
  IMPORT_VALUE_INVALID: "“{column}” não pode ser lido: {value}",
  IMPORT_ROWS_CONTRADICT: "“{column}” difere de uma linha anterior do mesmo cliente.",
  IMPORT_SOURCE_TWICE: "Uma linha anterior já indica a mesma assinatura.",
  ID_AMBIGUOUS: "“{id}” corresponde a mais de um: {matches}. Escreva mais caracteres.",
  CLOCK_BACKWARDS: "O relógio só anda para a frente; ele já marca {now}.",
  NOT_SIGNED_IN: "O token está ausente ou incorreto.",
  SESSION_LINK_USED: "Este link já foi usado. Reinicie o servidor para obter um novo.",
  BAND_HASH_DIFFERENT:
    "O plano mudou depois que esse hash foi mostrado. Nada foi aprovado. Veja-o de novo; o hash atual é {current}.",
  NOTHING_TO_APPROVE: "Este plano não compra nada; não há o que aprovar.",
  SNOOZE_NEAR:
    "Faltam menos de 48 horas para o último momento seguro, ou ele já passou: não é possível adiar.",
  SNOOZE_TOO_LONG:
    "Só é possível adiar até {until}: dois dias antes do último momento seguro isto volta a aparecer.",
  MOVE_PAUSED: "“{id}” está em pausa, então nada é pedido a ninguém. Retome a mudança primeiro.",
  MOVE_OPEN: "A mudança ainda está aberta: até terminar, o registro precisa dos nomes das pessoas.",
  PROVIDER_COLUMN_MISSING: "A exportação do provedor não tem coluna para “{column}”.",
  LEAVE_AT_PROVIDER: "O que seu provedor vendeu só ele pode encerrar: combine lá a saída.",
  LEAVE_NOT_DECIDED: "Ninguém decidiu que este cliente sai.",
  LEAVE_OVER: "Este cliente já saiu: voltar é uma nova mudança.",
  LEAVE_MOVE_OPEN:
    "A mudança ainda está em andamento. Deixe-a terminar ou interrompa-a antes: depois o cliente pode sair.",
  MOVE_ENDED: "Esta mudança já terminou.",
  LICENSES_UNCHANGED:
    "Nesta mudança não foi alterada a licença de ninguém; não há o que restaurar.",
  OLD_LICENSES_GONE:
    "As licenças antigas já não bastam, por isso nada foi restaurado. Faltam: {missing}.",
  MOVE_REFUSED: "Não é possível fazer a mudança deste cliente: {code}.",
  HUMAN_STEP_CLOSED: "Esta etapa não está mais aberta.",
  AGREEMENT_NOT_SHOWN:
    "São pedidas mais licenças do que as aprovadas. Escreva na nota quem do cliente concordou com elas e quando, ou anexe um arquivo que o mostre.",
  CLOCK_NOT_OURS:
    "Só o relógio da área restrita pode ser adiantado; esta é a nuvem real da Microsoft.",
  MICROSOFT_REFUSED:
    "A Microsoft recusou ({operation}). Código da Microsoft: {code}. Solicitação: {request}",
  MICROSOFT_UNAVAILABLE: "A Microsoft não responde ({operation}). Tente de novo mais tarde.",
  ROUTE_UNKNOWN: "Não há nada neste endereço.",
  CUSTOMER_UNKNOWN: "Nenhum cliente corresponde a “{id}”. Veja: ./bin/handover customers list",
  IMPORT_UNKNOWN: "Não existe a importação “{id}”. Veja: ./bin/handover customers imports",
  MOVE_UNKNOWN: "Nenhuma mudança corresponde a “{id}”. Veja: ./bin/handover moves list",
  PLAN_HASH_UNKNOWN: "Não há plano de “{id}” com o hash {hash}.",
  PLAN_MISSING: "Ainda não há plano de mudança para “{id}”: primeiro o cliente precisa aceitar.",
  HUMAN_STEP_UNKNOWN: "A etapa “{id}” não existe. Veja: ./bin/handover steps list",
  LETTER_UNKNOWN: "A carta “{id}” não existe. Veja: ./bin/handover letters list",
  LINK_UNKNOWN:
    "Este link não funciona. Talvez tenha sido copiado apenas em parte; abra-o novamente a partir da carta.",
  LINK_EXPIRED: "Este link expirou. Peça um novo a {partnerName}.",
  LINK_REVOKED: "Este link foi revogado. Peça um novo a {partnerName}.",
  PROPOSAL_CHANGED:
    "A proposta mudou desde que foi mostrada, portanto a sua resposta não foi registrada. Leia-a novamente.",
  PROPOSAL_ANSWERED: "Esta proposta já foi respondida.",
  TOO_MANY_REQUESTS: "Muitas solicitações em pouco tempo. Tente novamente em um minuto.",
  TOO_MANY_STREAMS:
    "Esta pessoa já tem {limit, plural, one {# página aberta} many {# de páginas abertas} other {# páginas abertas}}, e não é possível manter outras atualizadas. Feche algumas e abra esta novamente.",
  INVITATION_MISSING: "Ainda não foi solicitada a “{id}” uma relação de revendedor.",
  DATABASE_UNAVAILABLE: "O banco de dados não responde. Tente de novo.",
  DATABASE_FULL:
    "O disco do banco de dados está cheio, por isso nada foi alterado. Libere espaço e tente de novo.",
  CATALOG_FILE_UNKNOWN:
    "Não é a lista de licenças da Microsoft, nem uma lista de preços ou a matriz de ofertas do novo comércio: a primeira linha indica outras colunas (docs/catalogue.md). Nada foi importado.",
  CATALOG_FILE_EMPTY:
    "O arquivo indica as colunas, mas não contém nenhuma oferta nem licença. Nada foi importado.",
  CATALOG_ZIP_UNREADABLE:
    "O arquivo zip está danificado ou não contém exatamente um arquivo CSV. Nada foi importado.",
  CATALOG_COLUMN_MISSING:
    "Falta a coluna “{column}”; as outras são de um dos arquivos da Microsoft (docs/catalogue.md). Nada foi importado.",
  CATALOG_COLUMN_TWICE: "A coluna “{column}” aparece duas vezes no arquivo. Nada foi importado.",
  CATALOG_VALUE_INVALID:
    "Linha {line}: não é possível ler “{column}”: “{value}”. Um arquivo é importado inteiro ou não é importado; baixe-o de novo. Nada foi importado.",
  CATALOG_KINDS_DIFFER:
    "São versões de arquivos diferentes; só é possível comparar versões do mesmo. Veja: ./bin/handover catalog list",
  CATALOG_VERSION_UNKNOWN:
    "Nenhuma versão importada começa com “{id}”. Veja: ./bin/handover catalog list",
  LICENSE_LIST_MISSING:
    "Nenhuma lista de licenças foi importada ainda. Para começar: ./bin/handover catalog import FILE (docs/catalogue.md)",
  SKU_UNKNOWN: "Nenhum SKU do catálogo corresponde a “{id}”.",
  INTERNAL: "Esta é uma falha do Handover. Solicitação: {requestId}",
  FILE_UNREADABLE: "O arquivo não pode ser lido: {file}",
  FILE_UNWRITABLE: "Não é possível gravar o arquivo: {file}",
  FILE_EXISTS:
    "O arquivo já existe e ficou como estava: {file}. Escolha outro nome ou substitua-o com --force.",
  FILE_EMPTY: "O arquivo está vazio: {file}",
  PLAN_FILE_UNREADABLE: "Este não é um arquivo de plano: {file}",
  PLAN_FILE_TRUNCATED:
    "O arquivo de plano termina no meio: {file}. Obtenha-o de novo, por exemplo com “plan show ID --json”.",
  PLAN_FILE_OTHER_VERSION:
    "Este arquivo de plano é de outra versão: {file} é {schema}, e aqui se lê {expected}. Refaça o plano ou verifique-o com a versão que o criou.",
  PLAN_FILE_TOO_LARGE:
    "É grande demais para um arquivo de plano: {file} tem mais de {megabytes, number} MB.",
  WORLD_FILE_INVALID: "Este não é um arquivo de mundo: {file} (docs/sandbox-guide.md).",
  ARGUMENT_INVALID: "{argument} não pode ser lido: {value}",
  ARGUMENT_MISSING: "Falta: {argument}. Veja --help.",
  ARGUMENT_TOO_MANY: "Há mais argumentos do que este comando aceita. Veja --help.",
  CHOICE_UNKNOWN: "{argument} não pode ser “{value}”. Valores possíveis: {choices}.",
  OPTION_UNKNOWN: "Opção desconhecida: {argument}. Veja --help.",
  OPTIONS_CONFLICT: "Estas opções não podem ser usadas juntas: {argument}. Veja --help.",
  COMMAND_UNKNOWN: "Comando desconhecido: {argument}. Veja --help.",
  SERVER_GONE: "O servidor em {url} não responde.",
  FOLDER_IN_USE: "Outro servidor Handover já trabalha em {folder}.",
  FOLDER_UNUSABLE: "A pasta de dados {folder} não pode ser usada: {why}",
  DATABASE_UNUSABLE: "O banco de dados indicado em DATABASE_URL não pode ser usado: {why}",
  DATABASE_FAILED: "O banco de dados não pôde ser iniciado: {why}",
  SANDBOX_OTHER_RELEASE:
    "A área restrita é de outra versão que a deste servidor. Substitua o programa também no processo dela e inicie ambos de novo.",
  SANDBOX_GONE: "A área restrita em {url} não responde.",
  PORTS_TAKEN: "Nenhuma porta livre foi encontrada a partir de {port}.",
  PORT_UNUSABLE: "A porta {port} não pode ser usada em {host}.",
  NO_PARTNER: "Nenhum parceiro está conectado ainda; inicie o servidor primeiro.",
  PARTNER_NOT_CONNECTED:
    "O parceiro {partnerId} não está conectado aqui. Execute “handover connect”.",
  CLOUD_CLOSED:
    "{cloud, select, china {Na nuvem operada pela 21Vianet, a Microsoft não oferece listas de preços, sem as quais nenhuma mudança pode ser planejada.} germany {A Microsoft encerrou sua nuvem alemã em 29 de outubro de 2021.} other {Não existe Partner Center para a nuvem “{cloud}”; por isso, nenhum parceiro pode vender nela.}}",
  CLOUD_UNKNOWN: "“{value}” não é uma nuvem. Informe uma destas: {names}, ou um endereço https.",
  PARTNER_TENANT_INVALID: "“{value}” não é nem o ID nem o domínio de um locatário.",
  APPLICATION_ID_INVALID:
    "“{value}” não é um ID de aplicativo (cliente); o Entra o mostra na primeira página do aplicativo.",
  SECURITY_GROUP_INVALID: "“{value}” não é o ID de objeto de um grupo.",
  CLIENT_SECRET_EMPTY: "O segredo do cliente está vazio.",
  CLIENT_SECRET_IS_ID:
    "Esse é o ID do segredo. É preciso o valor do segredo, que o Entra mostra uma única vez, quando o segredo é criado.",
  SIGN_IN_REFUSED: "A entrada foi recusada ou interrompida. Nada foi alterado.",
  SIGN_IN_OTHER_TENANT:
    "Quem entrou pertence ao locatário {tenant}, não a {expected}. Nada foi alterado.",
  CONNECT_REFUSED: "Não conectado, nada foi alterado. {why}",
  BACKUP_UNREADABLE: "{file} não é um backup do Handover ou foi cortado. Nada foi alterado.",
  BACKUP_NEWER:
    "{file} foi gravado por uma versão mais nova do Handover. Atualize esta antes. Nada foi alterado.",
  RESTORE_NOT_EMPTY:
    "O banco de dados não está vazio. Restaure em um vazio: com o servidor parado, mova para outro lugar a pasta “database” da pasta de dados ou informe um banco vazio em DATABASE_URL.",
  SETTING_UNKNOWN: "Não há configuração {name}. Quis dizer {nearest}?",
  SETTING_NOT_ONE_OF: "{name} está errada. Pode ser: {values}",
  SETTING_NOT_URL: "{name} está errada. É um endereço que começa com: {schemes}",
  SETTING_PLAIN_TEXT:
    "{name} leva para fora desta rede, e o que passa por ali poderia ser lido no caminho. Precisa de criptografia: {wanted}",
  SETTING_NOT_KEYS:
    "{name} está errada. Contém chaves como id:base64, de 32 bytes cada uma, separadas por vírgulas.",
  SETTING_MISSING: "Falta {name}: {needer} precisa dela.",
  SECRETS_KEY_MISSING:
    "Os segredos guardados não podem ser abertos: falta a chave {key}. Coloque secrets.key de volta na pasta de dados ou informe a chave em HANDOVER_SECRETS_KEYS.",
  TRANSFER_UNKNOWN:
    "Nenhuma solicitação de transferência corresponde a “{id}”. Veja: ./bin/handover transfers list",
  TRANSFER_NOT_TO_DECIDE: "Este pedido não cabe a nós decidir, ou já foi respondido.",
  TRANSFER_CHANGED:
    "O que foi mostrado já não vale: veja o pedido de novo e decida com o novo hash.",
  TRANSFER_LINE_BLOCKED:
    "{missing} não pode ser cedida: não é nossa, ou a Microsoft não permite agora.",
  LINE_UNKNOWN: "O plano de mudança não tem a linha “{id}”.",
  FINDING_NOT_ANSWERABLE:
    "“{code}” é um fato que a palavra de ninguém muda; decida de outra forma sobre a linha.",
  OVERRIDE_TOO_LATE:
    "O plano já foi aprovado: para manter o que ele substituiria, interrompa a mudança.",
  POLICY_INVALID:
    "Essa política não existe ou não pode ter esse valor: {at}. As que existem: docs/policy.md.",
  EVIDENCE_EMPTY: "O arquivo está vazio, portanto não comprova nada.",
  EVIDENCE_MISSING: "Nenhum arquivo foi guardado para a etapa “{id}”.",
  SIGN_IN_TOO_WEAK:
    "A entrada da sua organização não informa uma autenticação forte o bastante, por exemplo com um segundo fator. Entre de novo com ele ou fale com o administrador.",
  SIGN_IN_FAILED: "Não foi possível entrar. Comece de novo pelo endereço do console.",
  ROLE_MISSING:
    "{account} não tem função aqui. Peça ao administrador uma das funções: agente administrativo, agente de vendas, agente de suporte ou leitor.",
  NOT_ALLOWED: "Sua função ou token não permite isso; é necessária a permissão “{needs}”.",
  SECOND_APPROVAL_MISSING:
    "A aprovação de {by} está registrada. Uma segunda pessoa precisa aprovar a mesma faixa antes que algo seja feito.",
  TOKEN_UNKNOWN: "Não existe o token {id}. Veja: ./bin/handover tokens list",
  AGENT_UNKNOWN: "Ninguém com o nome {name} entrou.",
  SESSION_UNKNOWN: "Não existe essa sessão. Veja: ./bin/handover sessions list",
  SIGN_IN_UNAVAILABLE: "O serviço de entrada não responde. Tente de novo em instantes.",
  INVOICE_COLUMN_MISSING:
    "Falta a coluna “{column}”; este não é um arquivo de reconciliação de faturas do novo comércio. Nada foi importado.",
  INVOICE_VALUE_INVALID: "Linha {row}: “{column}” não pode ser lida. Nada foi importado.",
  LETTER_TEXT_UNKNOWN:
    "Nenhuma frase alterável das cartas se chama “{id}”. Veja: ./bin/handover letters texts",
  LETTER_TEXT_SYNTAX: "O texto não pode ser lido: falta ou sobra uma chave. Nada foi alterado.",
  LETTER_TEXT_LENGTH: "O texto está vazio ou tem mais de 2.000 caracteres. Nada foi alterado.",
  LETTER_TEXT_LINK:
    "O texto contém um endereço da web, uma marcação ou uma quebra de linha; as cartas só têm os seus próprios links. Nada foi alterado.",
  LETTER_TEXT_VALUE_UNKNOWN:
    "Não há aqui o valor “{name}”; podem ser usados: {known}. Nada foi alterado.",
  LETTER_TEXT_VALUE_MISSING:
    "Falta o valor “{name}”; sem ele a carta não diz do que se trata. Nada foi alterado.",
  LETTER_TEXT_PLURAL: "Faltam estas formas de plural: {missing}. Nada foi alterado.",
  MAIL_NOT_SET_UP:
    "Nenhum servidor de e-mail está configurado (HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM), portanto nada foi enviado.",
  MAIL_REFUSED: "O servidor de e-mail não aceitou a carta: {why}",
} satisfies typeof english;
