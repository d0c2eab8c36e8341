import type { shadow as english } from "../en/shadow.ts";

export const shadow = {
  "help.shadow":
    "diz, somente pelas exportações, quais das próximas renovações custarão dinheiro ou deixarão usuários sem serviço; não precisa de servidor nem de permissão e não grava nada",
  "help.files":
    "exportações CSV: assinaturas, licenças, lista de um distribuidor, planilha de renovações; juntas dizem mais",
  "help.days": "quantos dias olhar à frente",
  "help.currency": "moeda dos preços para os quais nenhuma coluna indica uma, como EUR",
  readOnly: "Somente leitura: nada é gravado na Microsoft e nenhuma carta é enviada.",
  reading: "Lendo o arquivo",
  unreadable: "Isto é sobre o arquivo {file}:",
  title:
    "{n, plural, =0 {Nada é renovado nem termina em {days, plural, one {# dia} many {# de dias} other {# dias}}.} one {# assinatura de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}} é renovada ou termina em {days, plural, one {# dia} many {# de dias} other {# dias}}.} many {# de assinaturas de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}} são renovadas ou terminam em {days, plural, one {# dia} many {# de dias} other {# dias}}.} other {# assinaturas de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}} são renovadas ou terminam em {days, plural, one {# dia} many {# de dias} other {# dias}}.}}",
  tellsNoEnd:
    "Nenhuma linha diz quando a assinatura termina; por isso nada se pode dizer sobre renovações. Acrescente um arquivo com uma coluna para a data de término.",
  guessedEncoding:
    "O texto não é Unicode; foi lido como {encoding}. Se as letras parecerem erradas, salve-o como CSV em UTF-8.",
  money: "Se ninguém agir, elas custarão {money}.",
  withoutPrice:
    "{n, plural, one {Mais # renovação custa} many {Mais # de renovações custam} other {Mais # renovações custam}} dinheiro, mas nenhum arquivo informa o preço.",
  users:
    "{n, plural, one {Até # usuário pode} many {Até # de usuários podem} other {Até # usuários podem}} ficar sem serviço.",
  expired:
    "{customer}: o prazo de {seats, plural, one {# licença} many {# de licenças} other {# licenças}} de {product} já terminou.",
  rest: "Não mostradas: terminam depois {later, number}, já terminadas {ended, number}, sem data de término {withoutEnd, number}.",
  rows: "{files, plural, one {# arquivo} many {# de arquivos} other {# arquivos}}. Linhas: assinaturas {subscriptions, number}, contagens de licenças {licenseCounts, number}, mais sobre a mesma assinatura {completions, number}, gratuitas {unpaid, number}, canceladas antes {gone, number}, recusadas {refused, number}.",
  file: "{name}: {n, plural, one {# linha} many {# de linhas} other {# linhas}}. Lido: {read}.",
  readAs: "“{title}” como {column}",
  unread: "Não lido: {titles}.",
  dayFirst:
    "Datas como 03/04/2026 foram lidas com o dia primeiro, como as outras datas desta coluna.",
  monthFirst:
    "Datas como 03/04/2026 foram lidas com o mês primeiro, como as outras datas desta coluna.",
  headerLine: "As colunas estão indicadas na linha {line, number}; o que está acima não é lido.",
  repeated:
    "{n, plural, one {A linha {lines} diz exatamente o que uma linha anterior diz, e nenhum ID as distingue: as duas são contadas. Se forem uma só assinatura, retire uma delas.} many {As linhas {lines} dizem exatamente o que linhas anteriores dizem, e nenhum ID as distingue: cada uma é contada. Se forem uma só assinatura, retire as outras.} other {As linhas {lines} dizem exatamente o que linhas anteriores dizem, e nenhum ID as distingue: cada uma é contada. Se forem uma só assinatura, retire as outras.}}",
  moreRefused:
    "{n, plural, one {Mais # linha foi recusada} many {Mais # de linhas foram recusadas} other {Mais # linhas foram recusadas}}; --json mostra todas.",
  finding: "{title}: {n, plural, one {# assinatura} many {# de assinaturas} other {# assinaturas}}",
  unknown: "desconhecido",
  number: "{n, number}",
  assumedTerm: "{amount} (por um ano)",
  upTo: "até {n, number}",
  atOnce: "imediatamente",
  "column.ends": "Termina em",
  "column.customer": "Cliente",
  "column.product": "Produto",
  "column.licenses": "Licenças",
  "column.happens": "O que acontece",
  "column.money": "Custo",
  "column.users": "Usuários",
  "column.actBy": "Agir até",
  "happens.renews": "é renovada",
  "happens.stops": "termina",
  "happens.renewsOrStops": "é renovada ou termina",
  "happens.extends": "é prorrogada",
  "happens.extendsOrStops": "é prorrogada ou termina",
  "happens.converts": "a avaliação passa a ser paga",
  "happens.renewed": "foi renovada; ainda pode ser cancelada",
} satisfies typeof english;
