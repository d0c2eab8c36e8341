import type { acts as english } from "../en/acts.ts";

export const acts = {
  name: "Seu nome",
  "link.title": "A página do cliente",
  "link.text":
    "As cartas levam o link ao cliente. Quem tem o link pode ler só esta mudança e concordar pelo cliente; nada mais se abre.",
  "link.make": "Criar um link",
  "link.made": "Funciona até {until}",
  "link.open": "Abrir",
  "link.revoke": "Retirar todos os links",
  "link.revoked": "Retirados. Nenhum link dado a este cliente abre mais nada.",
  "attest.open": "Registrar o que lhe disseram",
  "attest.text":
    "Para uma resposta por telefone ou e-mail. Fica guardada como atestada por essa pessoa; o que a Microsoft mostrar depois vale mais.",
  "attest.by": "Quem disse",
  "attest.note": "Como você sabe? (ligação, e-mail, data)",
  "attest.done": "Está feito",
  "attest.refused": "Foi recusado",
  "abort.open": "Interromper a mudança",
  "abort.title": "Interromper a mudança: {company}",
  "abort.undone": "Será desfeito",
  "abort.stays": "Já não pode ser desfeito",
  "abort.read": "Li o que não pode ser desfeito.",
  "abort.not": "Não interromper",
  "abort.act": "Interromper",
  "abort.done": "Interrompida. O que está listado está sendo feito.",
  "licenses.tab": "Licenças",
  "licenses.same": "Ninguém é reatribuído: a mesma oferta.",
  "licenses.back": "Devolver a todos as licenças de antes",
  "licenses.backText":
    "Exatamente como antes de nossa primeira alteração, para todos nesta mudança. É recusado, dizendo o que falta, quando as licenças antigas já não existem.",
} satisfies Record<keyof typeof english, string>;
