import type { policy as english } from "../en/policy.ts";

export const policy = {
  "help.policy": "o que o parceiro escolheu: margens, antecedências, instrumentos, feriados",
  "help.show": "mostra cada valor e quais foram escolhidos",
  "help.set": "escolhe um valor; sem valor, volta ao padrão",
  "help.freezes":
    "acrescenta feriados e congelamentos, em que nenhum pedido é feito, de um arquivo de calendário ou CSV",
  "help.unfreeze": "retira os feriados e congelamentos que valem em um dia",
  "help.day": "um dia, como 2026-12-24",
  "help.name": "o nome, por exemplo rehearsalDays ou noticeDays.webDirect",
  "help.value": "o valor, em JSON ou texto simples",
  "help.by": "quem responde por isso (padrão: quem está conectado neste computador)",
  "help.file": "um arquivo iCalendar ou um CSV com primeiro dia, último dia e nome",
  changed: "{text} (escolhido)",
  nothingChosen: "Todos são os valores padrão.",
  chosen: "Última escolha: {at}, {by}. As mudanças que ninguém aprovou são replanejadas.",
  freezesRemoved:
    "{n, plural, =0 {Nenhum feriado ou congelamento vale nesse dia.} one {# feriado ou congelamento retirado.} many {# de feriados e congelamentos retirados.} other {# feriados e congelamentos retirados.}}",
  freezesAdded:
    "{n, plural, one {# feriado ou congelamento acrescentado.} many {# de feriados e congelamentos acrescentados.} other {# feriados e congelamentos acrescentados.}}",
  freezesPast:
    "{n, plural, one {# já passou e foi deixado de fora.} many {# já passaram e foram deixados de fora.} other {# já passaram e foram deixados de fora.}}",
  freezeRefused: "A linha {line} não foi lida: {why}",
  freeze: "de {from} a {to} {name}",
  "refused.noStart": "o evento não tem início.",
  "refused.notUtc": "indique um dia inteiro ou um horário em UTC.",
  "refused.unreadable": "nenhuma data foi reconhecida aqui; escreva os dias como 2026-12-25.",
  "refused.recurring": "o evento se repete; liste cada um dos dias.",
  "refused.endsBeforeStart": "termina antes de começar.",
} satisfies Record<keyof typeof english, string>;
