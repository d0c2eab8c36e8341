import type { desk as english } from "../en/desk.ts";

export const desk = {
  "kind.screen": "Tela",
  "kind.act": "Ação",
  "palette.placeholder": "Cliente, tela, ação ou código",
  "palette.found": "{n, plural, =0 {Nada encontrado} other {Exibidos: #}}",
  "wording.title": "Cartas com suas próprias palavras",
  "wording.text": "Frase por frase e idioma por idioma. As cartas já escritas ficam como estão.",
  "wording.sum": "Frases: {n, number}, com suas palavras: {own, number}",
  "wording.find": "Encontrar uma frase",
  "wording.ours": "Como o Handover escreve",
  "wording.changed": "Alterada por {by}, {at}",
  "wording.edit": "Alterar",
  "wording.editOf": "Alterar {phrase}",
  "wording.own": "Com suas palavras",
  "wording.values": "O Handover preenche:",
  "wording.original": "Antes: {original}",
  "wording.save": "Salvar frase",
  "wording.reset": "Voltar às palavras do Handover",
  "test.to": "Enviar esta carta como teste para",
  "test.send": "Enviar teste",
  "test.sent": "Enviada para {to}. Os dados que ela contém são inventados.",
  "token.new": "Novo token",
  "token.name": "Para que serve",
  "token.days": "Dias de validade",
  "token.daysWrong": "Um número inteiro de 1 a {max, number}",
  "token.scopes": "O que ele pode fazer",
  "token.create": "Criar token",
  "token.once": "Ele é exibido só desta vez. Guarde-o onde ficam os segredos.",
  "provider.title": "Exportação do provedor",
  "provider.text":
    "Quais assinaturas dos clientes são suas, suas licenças e renovação, quando se pede a um provedor.",
  "provider.taken":
    "Linhas: {all, number} = {taken, number} aceitas + {refused, number} recusadas. Clientes: {customers, number}.",
  "invoices.title": "Faturas da Microsoft",
  "invoices.text":
    "Um arquivo de reconciliação do Partner Center (novo comércio), comparado com o que foi comprado. O mesmo arquivo duas vezes não muda nada.",
  "seals.title": "Selos do registro",
  "seals.text":
    "Um por dia sobre todos os registros. Guardados em outro lugar, mostram depois que nada foi alterado.",
  "seals.none": "Nenhum dia foi selado ainda.",
  "journal.title": "Este registro como arquivo",
  "journal.text":
    "Qualquer pessoa pode verificá-lo sem este servidor: handover journal verify FILE",
  "journal.save": "Salvar registro",
  "erase.title": "Apagar dados pessoais",
  "erase.text":
    "O que esta mudança diz de pessoas some para sempre: registro, cartas, evidências, planos. Fica o fato de que aconteceu, e o registro continua íntegro.",
  "erase.read": "Li que isso não pode ser recuperado.",
  "erase.do": "Apagar para sempre",
  "erase.done": "Apagados: {at}",
  "days.title": "Dias em que os pedidos saem",
  "days.text":
    "Todos os pedidos da carteira, distribuídos pelos dias em que há alguém, nenhum depois do seu último dia seguro.",
} satisfies Record<keyof typeof english, string>;
