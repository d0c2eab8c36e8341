import type { shadow as english } from "../en/shadow.ts";

export const shadow = {
  "help.shadow":
    "сказать по одним лишь выгрузкам, какие из ближайших продлений обойдутся деньгами или оставят пользователей без лицензий; не нужен ни сервер, ни разрешения, и ничего не записывается",
  "help.files":
    "выгрузки CSV: подписки, лицензии, список дистрибьютора, таблица продлений; вместе они говорят больше",
  "help.days": "на сколько дней смотреть вперед",
  "help.currency": "валюта цен, для которых ее не указывает ни один столбец, например EUR",
  readOnly: "Только чтение: в Майкрософт ничего не записывается, письма не отправляются.",
  reading: "Чтение файла",
  unreadable: "Относится к файлу {file}:",
  title:
    "{n, plural, =0 {В течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} ничто не продлевается и не заканчивается.} one {В течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} продлевается или заканчивается # подписка; клиентов: {customers, number}.} few {В течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} продлеваются или заканчиваются # подписки; клиентов: {customers, number}.} many {В течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} продлеваются или заканчиваются # подписок; клиентов: {customers, number}.} other {В течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} продлеваются или заканчиваются # подписки; клиентов: {customers, number}.}}",
  tellsNoEnd:
    "Ни в одной строке не сказано, когда заканчивается подписка, поэтому о продлениях ничего сказать нельзя. Добавьте файл со столбцом даты окончания.",
  guessedEncoding:
    "Текст не в Юникоде; он прочитан как {encoding}. Если буквы выглядят неверно, сохраните его как CSV в UTF-8.",
  money: "Если никто ничего не сделает, они обойдутся в {money}.",
  withoutPrice:
    "Еще {n, plural, one {# продление стоит} few {# продления стоят} many {# продлений стоят} other {# продления стоят}} денег, но цены нет ни в одном файле.",
  users:
    "Без обслуживания могут остаться до {n, plural, one {# пользователя} few {# пользователей} many {# пользователей} other {# пользователя}}.",
  expired:
    "{customer}: срок уже истек, {product}: {seats, plural, one {# лицензия} few {# лицензии} many {# лицензий} other {# лицензии}}.",
  rest: "Не показаны: заканчиваются позже {later, number}, уже закончились {ended, number}, без даты окончания {withoutEnd, number}.",
  rows: "{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}. Строки: подписки {subscriptions, number}, количества лицензий {licenseCounts, number}, дополнения к той же подписке {completions, number}, бесплатные {unpaid, number}, отмененные ранее {gone, number}, отклонены {refused, number}.",
  file: "{name}: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}. Прочитано: {read}.",
  readAs: "«{title}» как {column}",
  unread: "Не прочитано: {titles}.",
  dayFirst: "Даты вида 03/04/2026 прочитаны с днем впереди, как остальные даты этого столбца.",
  monthFirst: "Даты вида 03/04/2026 прочитаны с месяцем впереди, как остальные даты этого столбца.",
  moreRefused:
    "Отклонено еще {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}; все перечислены в --json.",
  finding:
    "{title}: {n, plural, one {# подписка} few {# подписки} many {# подписок} other {# подписки}}",
  unknown: "неизвестно",
  number: "{n, number}",
  assumedTerm: "{amount} (за год)",
  upTo: "до {n, number}",
  atOnce: "сразу",
  "column.ends": "Окончание",
  "column.customer": "Клиент",
  "column.product": "Продукт",
  "column.licenses": "Лицензии",
  "column.happens": "Что произойдет",
  "column.money": "Стоимость",
  "column.users": "Пользователи",
  "column.actBy": "Действовать до",
  "happens.renews": "продлится",
  "happens.stops": "прекратится",
  "happens.renewsOrStops": "продлится или прекратится",
  "happens.extends": "будет продолжена с доплатой",
  "happens.extendsOrStops": "будет продолжена с доплатой или прекратится",
  "happens.converts": "пробная станет платной",
  "happens.renewed": "уже продлена; еще можно отменить",
} satisfies typeof english;
