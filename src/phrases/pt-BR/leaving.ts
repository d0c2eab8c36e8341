import type { leaving as english } from "../en/leaving.ts";

export const leaving = {
  help: "deixa um cliente ir para outro parceiro: nada nosso termina enquanto um usuário depender disso",
  helpDryRun: "só diz o que termina e quando, e o que precisa estar pronto antes em outro lugar",
  helpBy: "quem decide (padrão: quem está conectado neste computador)",
  helpTo: "o novo parceiro, como é conhecido",
  dryRun: "Nada foi alterado. Se {company} sair agora:",
  done: "{by} decidiu que {company} sai. O que acontece a seguir:",
  nothing:
    "Nenhuma assinatura nossa atende este cliente. A conta é acertada; depois a relação e o acesso são removidos.",
  line: "{title}: {seats, plural, one {# licença} many {# de licenças} other {# licenças}} de nossa parte, prazo até {endsAt}.",
  carried:
    "{needed, number} em uso, {elsewhere, number} em outro lugar: ninguém precisa das nossas. Não é renovada e termina com o prazo.",
  bare: "{needed, number} em uso, {elsewhere, number} em outro lugar. Enquanto não bastarem ela é renovada, para que ninguém perca a licença.",
  cost: "Mais um prazo custa {cost}.",
  "end.unknown": "uma data desconhecida",
  "letter.subject": "{companyName}: o que precisa estar pronto antes que nossas licenças terminem",
  "letter.intro":
    "{companyName} continua com outro parceiro. Nenhuma de nossas licenças termina enquanto um usuário seu depender dela.",
  "letter.title": "Nossas assinaturas, e o que precisa estar pronto antes em outro lugar",
  "letter.bare":
    "{title}: prazo até {endsAt}; {needed, plural, one {# licença} many {# de licenças} other {# licenças}} do novo parceiro",
  "letter.carried":
    "{title}: prazo até {endsAt}; as novas licenças já existem, não há nada a fazer",
  "letter.renews":
    "Se até lá as novas licenças não estiverem no seu locatário, nossa assinatura é renovada por mais um prazo, que é cobrado, para que ninguém fique sem serviço.",
  "letter.step1":
    "Peça ao novo parceiro que faça o pedido destas licenças ou solicite a transferência de nossas assinaturas.",
  "letter.step2":
    "Deixe as licenças dos usuários como estão: se o produto é o mesmo, ninguém precisa ser alterado.",
  "letter.step3":
    "Avise-nos quando estiverem disponíveis. Também lemos isso no seu locatário, e só então deixamos as nossas terminarem.",
  "request.subject": "{companyName}: outro parceiro solicita nossas assinaturas",
  "request.intro":
    "{companyName} está saindo, e o novo parceiro enviou uma solicitação de transferência. O que você ceder continua lá sem interrupção; o que mantiver fica por sua conta até o fim do prazo.",
  "request.step1":
    "Veja a solicitação com “handover transfers list” e “transfers show”: cada linha e o que resta do prazo.",
  "request.step2":
    "Decida linha por linha com “transfers decide”. Uma solicitação sem resposta expira.",
  "settle.subject": "{companyName}: nenhuma assinatura nossa está mais em serviço",
  "settle.intro":
    "Todas as nossas assinaturas terminaram ou foram cedidas, como mostra o locatário. Antes de remover a relação e o nosso acesso é preciso acertar a conta.",
  "settle.step1": "Confira a última fatura, os valores em aberto e os créditos deste cliente.",
  "settle.step2":
    "Confirme esta etapa: então a relação de revendedor e a administração delegada são removidas, o que só o cliente pode restaurar.",
  "settle.step3": "Recuse-a se continuar como parceiro de suporte: nesse caso ambas são mantidas.",
  "left.subject": "{companyName}: de nossa parte a troca de parceiro está concluída",
  "left.intro":
    "Nenhuma de nossas assinaturas está mais em uso por vocês. Removemos a relação de revendedor e o nosso acesso ao seu locatário.",
  "left.thanks": "Agradecemos a confiança. Tudo sobre as licenças está agora com o novo parceiro.",
  open: "O cliente sai",
  title: "{company} sai",
  newPartner: "Novo parceiro (opcional)",
  read: "Li o que termina, o que é renovado e quanto custa",
  not: "O cliente fica",
  act: "Deixar o cliente ir",
  decided:
    "Decidido. Uma carta informa ao cliente o que precisa estar pronto em outro lugar, e até quando.",
  "state.leaving": "Este cliente está saindo.",
  "state.left": "Este cliente saiu.",
} satisfies typeof english;
