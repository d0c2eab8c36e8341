import type { dates as english } from "../en/dates.ts";

export const dates = {
  about:
    "Заказы, переключения, последние безопасные моменты, сроки отмены, соглашения и доступ по всем открытым переносам, а также дни, когда ничего не заказывается.",
  sum: "Заказы: {orders, number}; переключения: {cutovers, number}; сроки: {deadlines, number}; соглашения и доступ: {lasting, number}",
  month: "Месяц целиком; каждый день ведет к своему списку",
  more: "+{n, number}",
  noOrders: "Без заказов",
  freeze: "Ничего не заказывается: {span}",
  freezeNamed: "Ничего не заказывается: {span} ({name})",
  "event.accessExtends": "Майкрософт продлевает делегированное администрирование (GDAP)",
  "event.agreementAccepted": "Принято Клиентское соглашение Майкрософт",
  "event.agreementEnds": "Срок соглашения заканчивается: {agreement}",
  "agreement.eaEas": "Соглашение Enterprise",
  "agreement.mpsa": "Соглашение MPSA",
  "agreement.openValue": "Соглашение Open Value",
} satisfies Record<keyof typeof english, string>;
