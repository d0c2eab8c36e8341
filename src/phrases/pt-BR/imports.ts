import type { imports as english } from "../en/imports.ts";

export const imports = {
  "help.columns":
    "o que é cada coluna do arquivo, na ordem, entre vírgulas; vazia: não usada (tenantId,companyName,,country)",
  "help.dates": "como ler 03/04/2026: dayFirst (dia primeiro) ou monthFirst (mês primeiro)",
  "help.errors":
    "grava neste arquivo CSV as linhas a corrigir, com os motivos; corrija-o e importe-o",
  refusedRow: "Linha {line, number}: {why}",
  moreRefused:
    "{count, plural, one {Falta corrigir mais # linha} many {Faltam corrigir mais # de linhas} other {Faltam corrigir mais # linhas}}; --errors FILE grava todas.",
  "errors.none": "Não há nada a corrigir, portanto nenhum arquivo de erros foi gravado.",
  "errors.written":
    "{count, plural, one {# linha} many {# de linhas} other {# linhas}} a corrigir: {file}. Corrija o arquivo e importe-o; as três últimas colunas podem ficar.",
  IMPORT_VALUE_TOO_LONG: "“{column}” é mais longo do que um valor assim pode ser: {value}",
  IMPORT_TENANT_MALFORMED:
    "“{column}” precisa ser o GUID do locatário do cliente, 8-4-4-4-12 dígitos e letras de a a f: {value}",
  IMPORT_COUNTRY_MALFORMED: "“{column}” precisa ser as duas letras de um país, como BR: {value}",
  IMPORT_COUNTRY_IN_NO_REGION:
    "“{column}”: nenhuma região CSP inclui o país {value}, portanto nenhum parceiro pode vender lá.",
  IMPORT_EMAIL_MALFORMED: "“{column}” não é um endereço de e-mail: {value}",
  IMPORT_DOMAIN_MALFORMED: "“{column}” não é um domínio: {value}",
  IMPORT_SEATS_UNREADABLE: "“{column}” precisa ser um número inteiro de 1 a 1.000.000: {value}",
  IMPORT_DATE_UNREADABLE: "“{column}” não é uma data: {value}. Escreva como 2026-12-31.",
  IMPORT_DATE_AMBIGUOUS:
    "“{column}” pode ser {dayFirst} ou {monthFirst}: {value}. Escreva como 2026-12-31.",
  IMPORT_AMOUNT_UNREADABLE: "“{column}” não é um preço: {value}. Escreva como 1234,50.",
  IMPORT_AMOUNT_AMBIGUOUS:
    "“{column}” pode ser um milhar ou uma fração: {value}. Escreva como 1234,50.",
  IMPORT_CURRENCY_MALFORMED:
    "“{column}” precisa ser as três letras de uma moeda, como BRL: {value}",
  IMPORT_SUBSCRIPTION_MALFORMED:
    "“{column}” precisa ser o ID de uma assinatura, 8-4-4-4-12 dígitos e letras de a a f: {value}",
  IMPORT_VALUE_UNKNOWN: "“{column}” não pode ser entendido: {value}",
  IMPORT_CUSTOMER_UNKNOWN_HERE:
    "Nenhum cliente conhecido tem o locatário {value}. Importe primeiro o cliente.",
  IMPORT_WORD_UNKNOWN: "“{column}” pode ser {known}, mas não: {value}",
  IMPORT_CHANNELS_CONTRADICT: "“{column}” é {value}, que não se compra pelo canal {known}.",
  IMPORT_FORMULA: "“{column}” contém uma fórmula em vez de um valor: {value}",
  IMPORT_CELLS_TOO_MANY:
    "A linha tem {value} células para {known} nomes de coluna; um valor que contém um separador precisa estar entre aspas.",
  IMPORT_CUSTOMER_UNKNOWN:
    "Este cliente ainda não é conhecido e o arquivo não tem a coluna “{column}”.",
  IMPORT_DOMAIN_UNKNOWN:
    "Nenhum cliente conhecido tem o domínio {value}. Importe antes o cliente, ou acrescente uma coluna “tenantId” com o locatário dele.",
  IMPORT_DOMAIN_SHARED:
    "Vários clientes conhecidos têm o domínio {value}. Acrescente uma coluna “tenantId” com o locatário do cliente.",
  IMPORT_CUSTOMER_TWICE:
    "Uma linha anterior já indica este cliente e esta não acrescenta nada: {value}",
  IMPORT_ROWS_CONTRADICT:
    "“{column}” difere de uma linha anterior do mesmo cliente: {value}, antes {known}",
} satisfies typeof english;
