import type { journal as english } from "../en/journal.ts";

export const journal = {
  "help.journal": "O registro de tudo o que foi feito: exportar e conferir offline",
  "help.export": "Grava o registro de uma mudança em um arquivo que qualquer pessoa pode conferir",
  "help.verify": "Confere offline um arquivo de registro: nada removido, nada alterado",
  "help.seals": "Lista os selos diários de todos os registros",
  "help.erase":
    "Apaga o que uma mudança encerrada diz de pessoas: nomes no registro, cartas, evidências, usuários nos planos; a cadeia continua válida",
  "help.out": "arquivo a gravar; sem ele, a saída padrão",
  "help.file": "arquivo de registro, ou - para a entrada padrão",
  "help.seal": "hash de um selo guardado em outro lugar; o arquivo precisa contê-lo",
  "column.day": "DIA",
  "column.seal": "SELO",
  exported:
    "{n, plural, one {# entrada gravada} many {# de entradas gravadas} other {# entradas gravadas}} em {file}. Para conferir: handover journal verify {file}",
  holds:
    "O registro está íntegro: {n, plural, one {# entrada} many {# de entradas} other {# entradas}}, nenhuma removida, nenhuma alterada.",
  erased:
    "{n, plural, one {Em # entrada} many {Em # de entradas} other {Em # entradas}} os dados pessoais foram apagados.",
  unsealed:
    "{n, plural, one {# entrada ainda não foi selada; o próximo selo diário a cobre} many {# de entradas ainda não foram seladas; o próximo selo diário as cobre} other {# entradas ainda não foram seladas; o próximo selo diário as cobre}}.",
  lastSeal: "Último selo: {hash}. Compare com o que você guardou.",
  noSeals: "Nada foi selado ainda.",
  keepSeals:
    "Guarde estes hashes onde ninguém possa alterá-los: eles mostram se os registros foram reescritos.",
  wasErased: "O que a mudança {id} dizia de pessoas foi apagado.",
  somebody: "alguém cujo nome foi apagado",
  "fault.notAJournal": "Este não é um arquivo de registro.",
  "fault.entryMissing": "A entrada {where} está faltando ou fora de ordem.",
  "fault.entryChanged": "A entrada {where} foi alterada.",
  "fault.entryOfAnotherMove": "A entrada {where} pertence a outra mudança.",
  "fault.personalChanged": "Os dados pessoais da entrada {where} foram alterados ou retirados.",
  "fault.sealChanged": "O selo de {where} foi alterado.",
  "fault.sealMissing": "Antes do selo de {where} falta um.",
  "fault.headChanged": "Em {where} o registro foi selado com outro conteúdo.",
  "fault.shorterThanSealed":
    "Em {where} o registro era mais longo do que agora: entradas foram removidas do fim.",
  "fault.sealNotKnown": "O selo indicado não está neste arquivo.",
} satisfies typeof english;
