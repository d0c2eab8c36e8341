import type { play as english } from "../en/play.ts";

export const play = {
  people: "Кого о чем-то попросили",
  peopleOf: "Люди клиента: {company}",
  explain:
    "В песочнице можно ответить вместо них сразу. Иначе они ответят сами, когда пройдет время.",
  nobody: "Сейчас ни от кого со стороны ничего не ждем.",
  does: "Выполняет",
  refuses: "Отказывается",
  doesOf: "{who}, {company}: {step}. Выполняет",
  refusesOf: "{who}, {company}: {step}. Отказывается",
  more: "И еще {n, number}: откройте клиента, чтобы увидеть его людей.",
  own: "По своей инициативе",
  subscription: "Подписка",
  "act.customerCancels": "Клиент отменяет ее сегодня",
  "act.paymentFails": "Платеж не проходит",
  "act.sourceSeatsChange": "Половину лицензий отбирают",
  "act.relationshipEnded": "Клиент прекращает отношения с нами",
  "act.delegatedAdminRevoked": "Клиент отзывает делегированные права (GDAP)",
  happened: "Это произошло. Handover уже смотрит.",
  faults: "Что идет не так у Майкрософт",
  "fault.answersLost": "Ответы теряются (3)",
  "fault.throttled": "Слишком много запросов (3)",
  "fault.unavailable": "Служба недоступна (3)",
  faultsLeft: "Вызовов, которые еще не удадутся: {n, number}",
} satisfies Record<keyof typeof english, string>;
