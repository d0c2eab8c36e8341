import type { overrides as english } from "../en/overrides.ts";

export const overrides = {
  "help.override":
    "решить о строке иначе, чем планировщик, с указанием ответственного и причины; без выбора — отменить прежнее решение",
  "help.overrides": "показать, что люди решили о строках переноса",
  "help.line":
    "исходная подписка (или начало её идентификатора) либо её SKU, если он только у одной строки",
  "help.reason": "почему",
  "help.by": "кто за это отвечает (по умолчанию: пользователь этого компьютера)",
  "help.route": "как идёт строка",
  "help.replaceWith": "SKU, покупаемые вместо SKU строки; данные всё равно не теряются",
  "help.acceptLoss": "планы служб без данных, потеря которых допустима",
  "help.sku": "желаемый SKU",
  "help.seats": "сколько лицензий нужно",
  "help.term": "желаемый срок действия",
  decided: "Решение от {at} о {lineId} ({by}): {reason}",
  route: "Способ: {route}.",
  replaceWith: "Покупается вместо неё: {skus}.",
  acceptLoss: "Потеря этих планов служб допустима: {plans}.",
  seats:
    "Нужно: {n, plural, one {# лицензия} few {# лицензии} many {# лицензий} other {# лицензии}}.",
  term: "Желаемый срок действия: {term}.",
  asPlanned: "Прежнее решение отменено: строка идёт по плану.",
  plannedAnew: "Перенос планируется заново с учётом этого.",
  none: "О строках этого переноса никто ничего не решал.",
  event: "Решение о {what} ({by}): {reason}",
  wantedSeats:
    "{title}: {seats, plural, one {нужна # лицензия} few {нужны # лицензии} many {нужно # лицензий} other {нужно # лицензии}}; сейчас {exists, plural, one {есть #} few {есть #} many {есть #} other {есть #}}.",
  wantedTerm: "{title}: нужен срок действия {term}, каким бы ни был срок источника.",
  wantedSku: "{title}: вместо него нужен {sku}.",
} satisfies Record<keyof typeof english, string>;
