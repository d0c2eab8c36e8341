import type { ahead as english } from "../en/ahead.ts";

export const ahead = {
  bar: "Somente leitura: nada é gravado na Microsoft e nenhuma carta é enviada. O resto está como será: o que espera pela primeira gravação avisa.",
  open: "Olhar à frente a partir de arquivos",
  title: "Olhar à frente a partir de arquivos",
  about:
    "Quais renovações custarão dinheiro ou deixarão usuários sem serviço, a partir das exportações que você tem. Os arquivos ficam neste navegador: nada é enviado.",
  drop: "Solte aqui as exportações, todas as que houver: cada uma diz algo que as outras não dizem.",
  choose: "Escolher arquivos",
  days: "Horizonte",
  nDays: "{days, plural, one {# dia} many {# de dias} other {# dias}}",
  currency: "Moeda dos preços que não trazem uma",
  emptyTitle: "Aqui ficarão as próximas renovações",
  emptyText:
    "Qualquer um destes serve, em CSV; juntos dizem mais. Não é preciso entrar nem ter permissão, e nada é alterado.",
  kindSubscriptions:
    "Partner Center: o relatório de assinaturas. Quais assinaturas terminam e quando, e se renovam.",
  kindLicenses:
    "Centro de administração do Microsoft 365, um cliente: as licenças exportadas, em um arquivo com o nome do cliente. Quantos usuários podem perder o serviço.",
  kindDistributor: "A lista de um distribuidor: preços, prazos, próximas renovações.",
  kindOwn:
    "Sua própria planilha de renovações, em qualquer um dos nossos idiomas e com as colunas em qualquer ordem.",
  tableLabel: "Renovações à frente",
  moreRenewals:
    "{n, plural, one {Mais # assinatura termina} many {Mais # de assinaturas terminam} other {Mais # assinaturas terminam}} depois; menos dias mostram menos.",
  moreRefused:
    "{n, plural, one {Mais # linha foi recusada.} many {Mais # de linhas foram recusadas.} other {Mais # linhas foram recusadas.}}",
  files: "Arquivos",
  remove: "Deixar de fora {name}",
  next: "Para mover estes clientes, importe-os: o que se sabe deles é planejado na hora.",
} satisfies Record<keyof typeof english, string>;
