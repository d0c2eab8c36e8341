import type { settings as english } from "../en/settings.ts";

export const settings = {
  title: "Параметры",
  "tab.connection": "Подключение",
  "tab.policy": "Правила",
  "tab.people": "Люди",
  "tab.records": "Файлы и записи",
  "tab.languages": "Языки и оформление",
  "cloud.sandbox": "Подключено к песочнице: до Майкрософт и клиентов ничего не доходит.",
  "cloud.public": "Подключено к облаку Майкрософт.",
  time: "Время в нем",
  nextLook: "Следующая проверка переноса",
  due: "Переносов к проверке",
  "policy.about":
    "Каждое значение выбираете вы; значения по умолчанию соответствуют выбору опытных операторов.",
  "policy.noticeDays.webDirect":
    "За сколько дней до конца просить клиента, который покупает у Майкрософт напрямую",
  "policy.noticeDays.otherPartner": "За сколько дней до конца просить другого партнера",
  "policy.noticeDays.volumeLicensing":
    "За сколько дней до конца просить при корпоративном лицензировании",
  "policy.rehearsalDays": "За сколько дней до первого заказа проводится его репетиция",
  "policy.provisioningMarginHours":
    "Сколько часов может пройти, пока новые лицензии можно будет назначать",
  "policy.pilot.aboveSeats": "Если лицензий больше этого числа, сначала покупается пилотная",
  "policy.seatsCeilingFactor": "Наибольшее число лицензий: во сколько раз больше используемых",
  "policy.portfolio.firstCustomers":
    "Сколько клиентов заказывают первыми, пока остальные ждут проверки (0: никто не ждет)",
  "policy.priceCeilingFactor": "Наибольшая цена: во сколько раз выше показанной",
  "policy.chosen": "выбрано вами",
  "policy.number": "Введите число.",
  "policy.save":
    "{n, plural, =0 {Сохранить} one {Сохранить # изменение} few {Сохранить # изменения} many {Сохранить # изменений} other {Сохранить # изменения}}",
  "policy.discard": "Отменить изменения",
  "policy.means":
    "Неутвержденные переносы будут спланированы заново; утвержденное останется как было.",
  "policy.saved": "Сохранено.",
  "freezes.title": "Праздники и периоды запрета",
  "freezes.none": "Нет. В указанные здесь дни ничего не заказывается.",
  "freezes.add": "Добавить файл календаря или CSV",
  you: "Вы: {name}",
  may: "Разрешено: {what}",
  "may.read": "читать",
  "may.retry": "проверять снова",
  "may.plan": "планировать и просить",
  "may.approve": "утверждать",
  "may.administer": "администрировать",
  sessions: "Кто вошел",
  "session.seen": "последняя активность: {at}",
  "session.end": "Завершить сеанс",
  "session.endOf": "Завершить сеанс: {who}",
  signOut: "Выйти",
  signOutEverywhere: "Выйти везде",
  ownSessions:
    "{n, plural, one {Вход выполнен в # месте} few {Вход выполнен в # местах} many {Вход выполнен в # местах} other {Вход выполнен в # местах}}, первый раз: {at}.",
  tokens: "Токены для программ",
  "tokens.none": "Нет. Они создаются в командной строке: handover tokens create",
  "token.ends": "до: {at}",
  "token.revoked": "отозван",
  "token.revoke": "Отозвать",
  "token.revokeOf": "Отозвать: {name}",
} satisfies Record<keyof typeof english, string>;
