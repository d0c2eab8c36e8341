import type { story as english } from "../en/story.ts";

export const story = {
  "option.port": "порт на этом компьютере; если занят — следующий свободный",
  "option.seed": "число, из которого строится мир",
  "option.seeds": "одно начальное число или диапазон, например 1..10",
  "option.folder": "папка, в которой хранится мир",
  "option.world": "файл мира, с которого начать",
  "option.loose": "только записывать в журнал то, что не эмулируется, вместо отказа",
  "option.addressFile": "файл, в который записать адрес, когда сервер отвечает",
  "option.crashes": "сколько раз по пути принудительно остановить сервер, исполнителя или обоих",
  "option.customers": "число клиентов",
  "option.users": "примерное число пользователей у каждого клиента",
  "option.evidence":
    "папка для данных, по которым оценивался каждый прогон, файл на начальное число",
  "option.fast": "без процессов, сокетов и базы данных: тысячи начальных чисел за минуты",
  "option.strategy":
    "планировать иначе, в одном потоке, как с --fast: так действует оператор без Handover",
  "option.faults":
    "как ведут себя люди: none — вовремя, rough — с опозданием, hostile — с опозданием, никогда или наоборот",
  sandboxReady: "Эмулируемое облако Майкрософт: {url}",
  progress: "{date} ({percent, number, ::.} %)",
  heading:
    "{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}; начало: {from}",
  customer: "{company} ({country}): {situation}",
  "situation.webDirectMca": "покупка напрямую у Майкрософт по Клиентскому соглашению Майкрософт",
  "situation.webDirectMosa":
    "покупка напрямую у Майкрософт по соглашению о подписке Microsoft Online",
  "situation.enterpriseExtensionLeftOn":
    "Соглашение Enterprise, пролонгация которого осталась включенной",
  "situation.enterpriseLapses": "Соглашение Enterprise, которому дают закончиться",
  "situation.rivalAnnual": "годовые подписки другого партнера",
  "situation.rivalMonthly": "месячная подписка другого партнера",
  "situation.retail": "ключ продукта, купленный в розницу",
  "situation.outOfRegion": "арендатор в другом регионе авторизации CSP",
  "situation.discontinuedOffer": "предложение, снятое с продажи",
  "situation.supportOnly": "остается у другого партнера, у нас — только поддержка",
  "situation.seatCap": "200 лицензий плана для малого бизнеса с пределом 300",
  "situation.threeEnds": "три подписки на одно предложение с разными датами окончания",
  "situation.freeSkus": "одна платная подписка среди множества бесплатных",
  "situation.acceptsLate": "администратор принимает приглашение с опозданием",
  "situation.neverAnswers": "никто никогда не отвечает",
  "situation.cancelsEarly": "отменяет прежнюю подписку раньше срока",
  "situation.renewsBySurprise": "прежняя подписка неожиданно продлевается",
  "situation.growsOurs": "уже есть наша подписка, она увеличивается",
  "situation.groupAndCloudPc":
    "лицензии через группу, облачные компьютеры и одна подписка, которая остается",
  "situation.openValue": "соглашение Open Value",
  event: "  {date}  {what}",
  "event.relationshipAccepted": "клиент принял отношения торгового посредника",
  "event.relationshipRefused": "отношения торгового посредника отклонены",
  "event.renewalStopped": "продление прежней подписки отключено",
  "event.customerCancelled": "клиент отменил прежнюю подписку",
  "event.termRenewed": "прежняя подписка продлилась",
  "event.renewalCancelled": "продление вовремя отменено",
  "event.extensionBegan": "прежняя подписка перешла на пролонгацию",
  "event.sourceCancelled": "прежняя подписка отменена по желанию клиента",
  "event.extensionEnded": "пролонгация прекращена",
  "event.serviceCut": "прежняя подписка закончилась",
  "event.ordered":
    "у нас {seats, plural, one {заказана # лицензия} few {заказаны # лицензии} many {заказано # лицензий} other {заказано # лицензии}}: {offer}",
  "event.seatsRaised":
    "у нас {seats, plural, one {добавлена # лицензия} few {добавлены # лицензии} many {добавлено # лицензий} other {добавлено # лицензии}}: {offer}",
  "ending.moved": "  Перенесено: {count, number}",
  "ending.kept": "  Оставлено: {count, number}",
  "ending.ignored": "  Бесплатные, не тронуты: {count, number}",
  "ending.unfinished": "  Не завершено: {count, number}",
  "ending.refused": "  Не перенесено: {count, number}. {why}",
  "summary.lines":
    "Подписки: {lines, number}. Перенесено: {moved, number}; оставлено: {kept, number}; бесплатных не тронуто: {ignored, number}; не перенесено, с причиной: {refused, number}; не завершено: {unfinished, number}.",
  "summary.continuity":
    "Часы без обслуживания у пользователей по нашей вине: {hours, number}. Потеряно данных: {lost, number}.",
  "summary.byOthers": "Часы без обслуживания по вине других: {hours, number}.",
  "summary.licenses":
    "Куплено лицензий: {bought, number}; куплено дважды: {twice, number}; вне утвержденного: {unapproved, number}.",
  "summary.renewals":
    "Нежелательные продления: {unwanted, number}; вовремя отменено: {rescued, number}.",
  "summary.cost": "Стоимость перехода: {total}, из них перекрытие: {overlap}.",
  "fast.broken": "Начальное число {seed}, нарушение: {what}",
  "fast.replay": "Повторить: {command}",
  "fast.progress": "Готово начальных чисел: {done, number} из {all, number}.",
  "fast.sum":
    "{seeds, plural, one {# начальное число} few {# начальных числа} many {# начальных чисел} other {# начального числа}} за {seconds, number} с, из них с нарушениями: {seedsBroken, number}. Вызовов: {requests, number}, ограничено: {throttled, number}; аварийных остановок: {crashes, number}; строк: {lines, number}, перенесено: {moved, number}, отклонено: {refused, number}, не завершено: {unfinished, number}; нарушено инвариантов: {invariantsBroken, number}.",
  "summary.run":
    "Начальное число {seed}: запросов к эмулируемому облаку: {requests, number}, {seconds, number} с.",
  "summary.broken": "Нарушенные обещания: {broken}",
  "summary.kept": "Все обещания выполнены.",
} satisfies Record<keyof typeof english, string>;
