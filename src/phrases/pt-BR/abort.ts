import type { abort as english } from "../en/abort.ts";

export const abort = {
  help: "interrompe uma mudança: desfaz o que pode ser desfeito sem que ninguém perca uma licença",
  helpDryRun: "só diz o que seria desfeito e o que ficaria",
  helpBy: "quem decide (padrão: quem está conectado neste computador)",
  dryRun: "Nada foi alterado. Interromper agora significaria:",
  done: "{by} interrompeu a mudança. O que acontece a seguir:",
  nothing: "Nada foi comprado. A mudança termina.",
  notBought: "{title}: nada foi comprado e nada será.",
  cancelled:
    "{title}: {seats, plural, one {# licença nossa é cancelada} many {# de licenças nossas são canceladas} other {# licenças nossas são canceladas}}, o que é possível até {until}. A origem continua.",
  kept: "{title}: {seats, plural, one {# licença nossa fica} many {# de licenças nossas ficam} other {# licenças nossas ficam}}: o pedido não pode mais ser cancelado ou, sem ele, usuários poderiam perder a licença.",
  carriedOn:
    "{title}: já se pediu a alguém que encerrasse a origem. Esta parte continua, para que ninguém perca uma licença.",
  scheduled:
    "{title}: foi pedida uma renovação para o CSP, que pode estar agendada no Partner Center. Pede-se ao nosso operador que a retire; o contrato continua.",
  cost: "O que fica custa {cost} por prazo.",
} satisfies Record<keyof typeof english, string>;
