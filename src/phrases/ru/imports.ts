import type { imports as english } from "../en/imports.ts";

export const imports = {
  "help.columns":
    "что означает каждый столбец файла, по порядку через запятую; пусто — не использовать (tenantId,companyName,,country)",
  "help.dates": "как читать 03/04/2026: dayFirst (сначала день) или monthFirst (сначала месяц)",
  "help.errors":
    "записать строки, которые нужно исправить, с причинами в этот файл CSV; исправьте его и импортируйте",
  refusedRow: "Строка {line, number}: {why}",
  moreRefused:
    "Исправить нужно еще {count, plural, one {# строку} few {# строки} many {# строк} other {# строки}}; --errors FILE записывает их все.",
  "errors.none": "Исправлять нечего, поэтому файл ошибок не записан.",
  "errors.written":
    "Исправить: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, файл {file}. Исправьте файл и импортируйте его; последние три столбца можно оставить.",
  IMPORT_VALUE_TOO_LONG: "«{column}»: значение слишком длинное: {value}",
  IMPORT_TENANT_MALFORMED:
    "«{column}»: нужен GUID арендатора клиента, 8-4-4-4-12 цифр и букв от a до f: {value}",
  IMPORT_COUNTRY_MALFORMED: "«{column}»: нужны две буквы кода страны, например IT: {value}",
  IMPORT_COUNTRY_IN_NO_REGION:
    "«{column}»: ни в одном регионе CSP нет страны {value}, продавать туда не может ни один партнер.",
  IMPORT_EMAIL_MALFORMED: "«{column}»: это не адрес электронной почты: {value}",
  IMPORT_DOMAIN_MALFORMED: "«{column}»: это не домен: {value}",
  IMPORT_SEATS_UNREADABLE: "«{column}»: нужно целое число от 1 до 1 000 000: {value}",
  IMPORT_DATE_UNREADABLE: "«{column}»: это не дата: {value}. Напишите ее так: 2026-12-31.",
  IMPORT_DATE_AMBIGUOUS:
    "«{column}»: это может быть {dayFirst} или {monthFirst}: {value}. Напишите дату так: 2026-12-31.",
  IMPORT_AMOUNT_UNREADABLE: "«{column}»: это не цена: {value}. Напишите ее так: 1234,50.",
  IMPORT_AMOUNT_AMBIGUOUS:
    "«{column}»: это может быть тысяча или дробь: {value}. Напишите цену так: 1234,50.",
  IMPORT_CURRENCY_MALFORMED: "«{column}»: нужны три буквы кода валюты, например EUR: {value}",
  IMPORT_SUBSCRIPTION_MALFORMED:
    "«{column}»: нужен идентификатор подписки, 8-4-4-4-12 цифр и букв от a до f: {value}",
  IMPORT_VALUE_UNKNOWN: "«{column}»: непонятное значение: {value}",
  IMPORT_CUSTOMER_UNKNOWN_HERE:
    "Клиент с арендатором {value} неизвестен. Сначала импортируйте клиента.",
  IMPORT_WORD_UNKNOWN: "«{column}»: возможны {known}, но не: {value}",
  IMPORT_CHANNELS_CONTRADICT: "«{column}»: {value} не покупают через канал {known}.",
  IMPORT_FORMULA: "«{column}»: вместо значения стоит формула: {value}",
  IMPORT_CELLS_TOO_MANY:
    "В строке ячеек: {value}, а названий столбцов: {known}; значение с разделителем внутри нужно взять в кавычки.",
  IMPORT_CUSTOMER_UNKNOWN: "Этот клиент еще не известен, а столбца «{column}» в файле нет.",
  IMPORT_DOMAIN_UNKNOWN:
    "Под доменом {value} неизвестен ни один клиент. Сначала импортируйте клиента или добавьте столбец «tenantId» с его арендатором.",
  IMPORT_DOMAIN_SHARED:
    "Под доменом {value} известно несколько клиентов. Добавьте столбец «tenantId» с арендатором клиента.",
  IMPORT_CUSTOMER_TWICE:
    "Этого клиента уже называет более ранняя строка, а эта ничего не добавляет: {value}",
  IMPORT_ROWS_CONTRADICT:
    "«{column}» отличается от более ранней строки того же клиента: {value}, раньше {known}",
} satisfies typeof english;
