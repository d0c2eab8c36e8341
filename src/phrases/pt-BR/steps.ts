import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "mostra um link para a página do cliente desta mudança, ou revoga todos os seus links",
  "link.helpRevoke": "a partir de agora, nenhum link dado ao cliente até aqui abre mais nada",
  "help.by": "quem responde por isso; por padrão, o nome conectado neste computador",
  "link.made": "Quem tiver este link pode concordar pelo cliente. Ele funciona até {until}.",
  "link.revoked": "Revogados: nenhum link dado a este cliente abre mais nada.",
  "help.steps": "o que as pessoas têm de fazer: list, answer, remind, attest, evidence",
  "help.list": "lista as etapas abertas com prazos e lembretes, ou todas as de uma mudança",
  "help.move": "todas as etapas desta mudança, também as concluídas",
  "help.answer": "informa que uma etapa foi feita, ou que não será",
  "help.step": "o ID da etapa, como aparece na lista",
  "help.refused": "não será feita",
  "help.reference": "o número de um caso ou de uma ordem de compra, pelo qual outros o conhecem",
  "help.validUntil": "o último dia em que esse número vale, como 2026-12-31",
  "help.note": "o que lembrar a respeito",
  "help.remind":
    "lembra agora quem deve cumprir uma etapa aberta; até um dia depois da última carta nada é enviado de novo",
  "help.attest":
    "conclui uma etapa com um arquivo que a comprova: uma captura de tela, um PDF, um e-mail",
  "help.file": "o arquivo, no máximo 5 MB",
  "help.evidence": "grava o arquivo com que uma etapa foi atestada",
  "help.out": "o arquivo a gravar",
  none: "Ninguém tem nada a fazer.",
  answered: "Registrado: {step}.",
  written: "A evidência foi gravada em {file}.",
  "column.who": "Quem",
  "column.due": "Data-limite",
  amount: "{amount}",
  "column.amount": "Valor",
  "column.next": "Próximo lembrete",
  "state.open": "aberta",
  "state.overdue": "atrasada desde {due}",
  "state.done": "feita",
  "state.refused": "recusada",
  "state.withdrawn": "não é mais necessária",
} satisfies typeof english;
