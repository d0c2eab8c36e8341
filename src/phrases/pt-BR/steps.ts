import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "mostra um link para a página do cliente desta mudança, ou revoga todos os seus links",
  "link.helpRevoke": "a partir de agora, nenhum link dado ao cliente até aqui abre mais nada",
  "help.by": "quem responde por isso; por padrão, o nome conectado a este computador",
  "link.made": "Quem tiver este link pode concordar pelo cliente. Ele funciona até {until}.",
  "link.revoked": "Revogados: nenhum link dado a este cliente abre mais nada.",
} satisfies typeof english;
