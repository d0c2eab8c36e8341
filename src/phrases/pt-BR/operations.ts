import type { operations as english } from "../en/operations.ts";

export const operations = {
  backupFile: "o arquivo a gravar",
  backupForce: "substitui o arquivo se ele já existir",
  restoreFile: "um arquivo gravado por “handover backup”",
  backingUp: "Gravando o backup",
  restoring: "Lendo o backup",
  backupDone:
    "Gravado em {file}: {rows, plural, one {# linha} many {# de linhas} other {# linhas}} de {tables, plural, one {# tabela} many {# de tabelas} other {# tabelas}} ({bytes} bytes).",
  backupKeys:
    "As chaves dos segredos não estão nele ({keys}). Guarde secrets.key, ou as chaves do seu cofre, em outro lugar.",
  restoreDone:
    "{rows, plural, one {# linha lida} many {# de linhas lidas} other {# linhas lidas}} de {tables, plural, one {# tabela} many {# de tabelas} other {# tabelas}}, no estado de {at}. Inicie o servidor.",
  restoreKeys:
    "Os segredos não abrem sem as chaves {keys}: coloque secrets.key de volta na pasta de dados ou informe as chaves em HANDOVER_SECRETS_KEYS.",
  workerSupervised: "Estado e medidas deste executor: {url}",
} satisfies Record<keyof typeof english, string>;
