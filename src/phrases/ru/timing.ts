import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Стоимость перехода: {cost}",
  priceLost: "Из них потери в цене из-за даты: {cost}",
  listCost: "То же по прейскуранту: {cost}",
  latestSafe:
    "Если заказать все в последний безопасный момент без пилотной лицензии ({at}): дороже на {cost}",
  runnerUp: "Следующий по выгоде первый заказ: {at}, дороже на {cost}",
  today: "Если заказать все сегодня: дороже на {cost}",
  doingNothing: "Если ничего не делать, еще один срок у прежних продавцов: {cost}",
  lowerBound:
    "Ни одно расписание по вашим правилам не стоит меньше {least}; этот план дороже на {gap}.",
  rehearsing: "{what}: репетиция заказа ({count})",
  rehearsed: "{what}: репетиция не нашла препятствий ({count})",
  rehearsalRefused: "{what}: репетиция нашла то, что остановило бы заказ: {why}",
  help: "показать, на какие дни ложатся запланированные заказы при таком числе людей",
  helpPerDay: "сколько заказов вмещает один день",
  helpCredit: "наибольшая сумма обязательств за один день",
  noOrders: "Ничего не запланировано.",
  day: "{day}: {n, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}",
  dayCommits: "Обязательство: {committed}",
  noCredit:
    "{company}: {what} — не укладывается в кредитный лимит ни в один свободный день до последнего безопасного момента",
  daysNotProven: "Возможно, есть дни дешевле: поиск остановлен по достижении предела шагов.",
  dayOrder:
    "{company}: {what}, {n, plural, one {# лицензия} few {# лицензии} many {# лицензий} other {# лицензии}}",
  noDay: "{company}: {what} — нет свободного дня до последнего безопасного момента",
  customerCost: "То же по цене для клиента: {cost}",
  committedAtList: "По прейскуранту: {cost}",
  committedByCustomer: "По цене для клиента: {cost}",
  horizon: "Все это — до {at}, конца первого срока.",
} satisfies Record<keyof typeof english, string>;
