import type { undo as english } from "../en/undo.ts";

export const undo = {
  "help.imports": "lista as importações de clientes, cada uma com seu ID",
  "help.undo":
    "desfaz uma importação: os clientes que ela trouxe são removidos, enquanto nada tiver resultado dela",
  "help.id": "ID de uma importação, como em customers imports",
  "help.dryRun": "só diz quem sairia e quem fica",
  "help.by": "quem decide (padrão: quem está conectado neste computador)",
  "help.hold": "clientes novos começam pausados: nada é pedido a ninguém até serem retomados",
  none: "Nenhum cliente foi importado ainda.",
  listed:
    "{at}: {rows, plural, one {# linha} many {# de linhas} other {# linhas}}, {customers, plural, one {# cliente} many {# de clientes} other {# clientes}}, {refused, plural, =0 {nenhuma recusada} one {# recusada} many {# recusadas} other {# recusadas}}",
  undoneAt: "Desfeita: {at}",
  would:
    "{n, plural, =0 {Ninguém mais pode ser removido.} one {# cliente seria removido:} many {# de clientes seriam removidos:} other {# clientes seriam removidos:}}",
  removed:
    "{n, plural, =0 {Ninguém foi removido.} one {# cliente foi removido.} many {# de clientes foram removidos.} other {# clientes foram removidos.}}",
  stay: "{n, plural, one {# cliente fica:} many {# de clientes ficam:} other {# clientes ficam:}}",
  "because.knownBefore": "já era conhecido antes desta importação",
  "because.approved": "o plano de mudança está aprovado",
  "because.begun": "algo já foi alterado na Microsoft",
  "because.asked": "uma carta já foi escrita",
  "because.decided": "alguém já decidiu algo",
  "because.importedAgain": "outra importação também o cita: desfaça essa primeiro",
  more: "{n, plural, one {e mais #} many {e mais #} other {e mais #}}",
  title: "Importações até agora",
  about:
    "Uma importação pode ser desfeita para cada cliente a quem nada foi pedido e para quem nada foi aprovado.",
  open: "Desfazer esta importação",
  openOf: "Desfazer a importação: {at}",
  "head.at": "Importada",
  "head.rows": "Linhas",
  "head.customers": "Clientes",
  "head.refused": "Recusadas",
  what: "Eles desaparecem com seus planos de mudança e com o que o arquivo dizia deles. Ninguém recebeu carta, e nada foi alterado na Microsoft. Podem ser importados de novo.",
  act: "{n, plural, one {Remover # cliente} many {Remover # de clientes} other {Remover # clientes}}",
  not: "Manter",
  hold: "Ainda não pedir nada: clientes novos começam pausados",
  holdHelp: "Caso contrário, a relação de revendedor é solicitada na hora.",
  held: "Os clientes novos estão pausados: nada foi pedido a ninguém. Retome-os quando a lista estiver certa.",
  showHeld: "Mostrar clientes pausados",
  event: "{by} desfez a importação",
} satisfies Record<keyof typeof english, string>;
