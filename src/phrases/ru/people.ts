import type { people as english } from "../en/people.ts";

export const people = {
  "actor.operator": "вы (оператор партнера)",
  "actor.customerAdmin": "администратор клиента",
  "actor.sourcePartner": "партнер исходной подписки",
  "actor.licensingPartner": "партнер по лицензированию (LSP)",
  "actor.nobody": "никто",

  "step.acceptRelationship": "Принять отношения торгового посредника",
  "step.acceptAgreement": "Принять Клиентское соглашение Майкрософт",
  "step.approveDelegatedAdmin": "Утвердить делегированные права администратора (GDAP)",
  "step.approvePlan": "Утвердить план переноса",
  "step.stopRenewal": "Отключить продление исходной подписки",
  "step.chooseEnd": "Задать выбор на конец срока исходной подписки",
  "step.endExtension": "Прекратить исходную подписку, действующую сверх срока",
  "step.abortMove": "Прервать перенос",
  "step.resumeMove": "Возобновить перенос",
  "step.rescueRenewal": "Отменить неожиданное продление исходной подписки",
  "step.ownershipTransfer": "Передать согласованные подписки или отказать",
  "step.reviewTransfer": "Проверить, что принесла передача",
  "step.transferStuck": "Разобраться с передачей, которая не заканчивается",
  "step.changeLicenses": "Изменить лицензии отдельных пользователей",
  "step.answerCustomer": "Поговорить с клиентом, который не согласился",
  "step.leave": "Отпустить клиента к другому партнёру",
  "step.replaceLicenses": "Подготовить лицензии нового партнёра",
  "step.answerTransfer": "Ответить на запрос другого партнёра о передаче",
  "step.settleAccount": "Завершить расчёты с уходящим клиентом",
} satisfies typeof english;
