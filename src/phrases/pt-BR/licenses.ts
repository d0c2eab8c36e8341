import type { licenses as english } from "../en/licenses.ts";

export const licenses = {
  "help.licenses": "licenças de usuários cujo SKU muda: show, rollback",
  "help.show": "mostra até onde usuários e grupos chegaram com as novas licenças",
  "help.rollback": "devolve a todos exatamente as licenças que tinham, enquanto as antigas durarem",
  "help.by": "quem pede (padrão: quem está conectado neste computador)",
  "help.mix": "gera mais destes casos: {names}, separados por vírgulas",
  "letter.subject": "{companyName}: licenças que só vocês podem alterar",
  "letter.intro":
    "{title} está sendo substituído por outras licenças para os seus usuários. Já as compramos, e quase todos as recebem sem perceber. Para algumas pessoas precisamos da sua ajuda.",
  "letter.people": "Altere, por favor, a licença de",
  "letter.why":
    "O último administrador global e o administrador que aceita em seu nome trocam a própria licença; se ninguém o fizer até poucos dias antes do fim da antiga, nós fazemos. Outras pessoas não têm local de uso definido ou têm algo que impede a troca.",
  "letter.step1":
    "Entre no Centro de administração do Microsoft 365 como administrador, escolha “Usuários > Usuários ativos” [Users > Active users] e abra a página da pessoa.",
  "letter.step2": "Defina o local de uso, se estiver vazio.",
  "letter.step3":
    "Em “Licenças e aplicativos” [Licenses and apps], marque a licença que os colegas têm agora, desmarque {title} e salve as duas alterações de uma vez.",
  ofUser: "Licenças de um usuário",
  user: "Usuário",
  find: "Início do nome ou do endereço",
  changesOnly: "Somente alterações",
  changes: "Quem muda",
  before: "Antes",
  after: "Depois",
  inWave: "Onda",
  byGroup: "por um grupo",
  without: "{title} sem {plans}",
  planned:
    "{n, plural, =0 {Nenhum usuário ou grupo vai mudar} one {# usuário ou grupo vai mudar} many {# de usuários e grupos vão mudar} other {# usuários e grupos vão mudar}}; ninguém mudou ainda.",
  groups: "{n, plural, =0 {nenhum grupo} one {# grupo} many {# de grupos} other {# grupos}}",
  found:
    "{n, plural, =0 {Nenhum usuário encontrado.} one {# usuário encontrado.} many {# de usuários encontrados.} other {# usuários encontrados.}}",
  hidden:
    "{n, plural, =0 {Ninguém está oculto.} one {Mais # mantém tudo e está oculto.} many {Mais # mantêm tudo e estão ocultos.} other {Mais # mantêm tudo e estão ocultos.}}",
  more: "Há outros: digite mais letras.",
  keeps: "Fica como está: {licenses}",
  none: "Sem licença quando o plano foi feito; nada muda.",
  nothing: "Nesta mudança não foi alterada a licença de ninguém.",
  wave: "Onda {wave, number}: {done, number} de {holders, plural, one {# usuário ou grupo concluído} many {# de usuários e grupos concluídos} other {# usuários e grupos concluídos}}",
  ahead: "Os primeiros usuários têm as novas licenças desde {at}; os demais seguem.",
  verified: "Todos têm as novas licenças; lido de novo: {at}.",
  undoUntil: "Até {at}, tudo pode ser restaurado exatamente como era.",
  who: "{id}: {why}",
  "problem.protected":
    "deixado com o cliente até os últimos dias: o último administrador global, ou o administrador que aceita pelo cliente",
  "problem.usageLocation": "não tem local de uso",
  "problem.unplanned": "tem algo que o plano de mudança aprovado não diz como alterar",
  "problem.conflict": "tem um plano de serviço que não pode ficar ao lado da nova licença",
  "problem.dependency":
    "algo que essa pessoa tem depende do que sairia, ou a nova licença depende do que falta",
  "problem.prohibited": "a nova licença não pode ser usada no local dessa pessoa",
  "problem.noSeats": "não havia mais licenças disponíveis",
  "problem.processing": "o grupo está processando a alteração há mais tempo do que deveria",
  "problem.refused": "a Microsoft recusou a alteração",
  "rollback.asked": "Restauração pedida: {at}. As licenças voltam em até uma hora.",
  "rollback.running": "Restauração em andamento desde {at}.",
  "rollback.done": "Tudo está como antes; lido de novo: {at}.",
  "rollback.stuck": "Não foi possível restaurar: {ids}",
} satisfies typeof english;
