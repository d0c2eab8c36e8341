import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "Секреты подключения к Microsoft, хранящиеся в зашифрованном виде",
  "help.secrets.rotate": "Создать новый ключ и перешифровать им все секреты без остановки работы",
  "secrets.rotated":
    "{n, plural, one {# секрет зашифрован} few {# секрета зашифрованы} many {# секретов зашифровано} other {# секрета зашифровано}} ключом {key}.",
  "help.tokens": "Токены для программ: с областями действия, со сроком, отзываемые",
  "help.tokens.create": "Создать токен; он показывается только один раз",
  "help.tokens.list": "Показать токены",
  "help.tokens.revoke": "Сразу отозвать токен",
  "help.sessions": "Кто вошёл в консоль",
  "help.sessions.list": "Показать сеансы",
  "help.sessions.end": "Сразу завершить чей-либо сеанс",
  "help.tokenName": "для чего нужен токен",
  "help.scopes": "что он может: read, retry, plan, approve, administer; через запятую",
  "help.days": "дней до окончания срока (не более 366)",
  "help.tokenId": "идентификатор токена",
  "help.sessionId": "идентификатор сеанса",
  "help.allOf": "с этим параметром: все сеансы ушедшего сотрудника и все созданные им токены",
  "tokens.created": "Сохраните его сейчас: прочитать его снова нельзя. Срок истекает {end}.",
  "tokens.revoked": "Токен {id} отозван.",
  "tokens.none": "Токенов нет.",
  "sessions.ended": "Сеанс завершён.",
  "sessions.allEnded":
    "У {who} больше нет доступа: {sessions, plural, one {завершён # сеанс} few {завершены # сеанса} many {завершено # сеансов} other {завершено # сеанса}}, {tokens, plural, one {отозван # токен} few {отозваны # токена} many {отозвано # токенов} other {отозвано # токена}}.",
  "sessions.none": "Никто не вошёл.",
  "column.id": "ИД",
  "column.name": "ИМЯ",
  "column.scopes": "ОБЛАСТИ",
  "column.agent": "КТО",
  "column.role": "РОЛЬ",
  "column.ends": "СРОК",
  "column.seen": "ПОСЛЕДНИЙ ВХОД",
  "column.state": "СОСТОЯНИЕ",
  "state.living": "действует",
  "state.revoked": "отозван",
  "state.ended": "истёк",
  "role.adminAgent": "агент по администрированию",
  "role.salesAgent": "агент по продажам",
  "role.helpdeskAgent": "агент поддержки",
  "role.viewer": "наблюдатель",
  "help.doctor": "Проверить всё, что нужно для переноса, по строке на каждое; ничего не меняет",
  "checkState.ok": "хорошо",
  "checkState.attention": "внимание",
  "checkState.broken": "ОШИБКА",
  "checkState.skipped": "–",
  "check.database": "База данных",
  "check.application": "Приложение в Центре партнеров",
  "check.user": "Вход агента по администрированию",
  "check.applicationAlone": "Приложение без человека",
  "check.secondFactor": "Второй фактор",
  "check.clock": "Часы",
  "check.roles": "Роли в Центре партнеров",
  "check.agreement": "Соглашение с клиентом",
  "check.webhooks": "События",
  "check.graph": "Microsoft Graph",
  "check.prices": "Прайс-лист",
  "check.delegatedAdmin": "Делегированное администрирование (GDAP)",
  "check.customers": "Клиенты (тенанты)",
  "check.mail": "Почта",
  "check.disk": "Диск",
  "check.writing": "Запись в Microsoft",
  "reason.fine": "работает",
  "reason.noAnswer": "Microsoft не отвечает ({operation}). Проверьте сеть и повторите попытку.",
  "reason.clientSecretWrong":
    "Секрет приложения неверен или истёк ({code}). Создайте новый в Entra и подключитесь заново.",
  "reason.applicationUnknown":
    "Microsoft не знает это приложение ({code}). Проверьте его идентификатор и тенант.",
  "reason.refreshTokenEnded":
    "Срок входа истёк ({code}). Агент по администрированию должен войти ещё раз.",
  "reason.secondFactorMissing": "Вход был без второго фактора ({code}). Войдите ещё раз с MFA.",
  "reason.consentMissing":
    "Нет согласия на приложение ({code}). Его должен дать глобальный администратор.",
  "reason.roleMissing":
    "Роли недостаточно ({code}). В Центре партнеров назначьте вошедшего агентом по администрированию.",
  "reason.notAllowed":
    "Это запрещает политика условного доступа ({code}). Разрешите этот сервер в Entra.",
  "reason.refused": "отказ с кодом {code}. Найдите его у Microsoft или повторите попытку позже.",
  "reason.afterOthers": "не проверено; сначала исправьте указанное выше",
  "reason.noCustomers": "ни у одного открытого переноса ещё нет согласия клиента",
  "reason.relationshipsEnding":
    "В ближайшие дни ({days}) {n, plural, one {заканчивается # отношение} few {заканчиваются # отношения} many {заканчивается # отношений} other {заканчивается # отношения}}: {names}. Запросите их заново.",
  "reason.notTold": "Microsoft не сообщает",
  "reason.notAdminAgent":
    "Вошедший не агент по администрированию. Дайте ему роль в Центре партнеров и подождите час.",
  "reason.templateMissing":
    "Microsoft не называет действующего соглашения с клиентом; заказы для новых клиентов будут отклонены. Обратитесь в поддержку Microsoft.",
  "reason.webhookNoAddress":
    "публичный адрес не задан, поэтому Microsoft сама ничего не сообщает; всё проверяется в своём ритме. Задайте HANDOVER_PUBLIC_URL.",
  "reason.webhookElsewhere":
    "Microsoft отправляет события не на {url}. Перезапустите сервер, он зарегистрирует свой адрес; если события нужны другой программе, оставьте как есть.",
  "reason.webhookMissing":
    "Microsoft ещё не отправляет события на {url}. Перезапустите сервер и проверьте, доступен ли адрес снаружи.",
  "reason.clockSkewed":
    "Часы этой машины расходятся с часами Microsoft на столько секунд: {seconds}. Включите настройку по сети (NTP).",
  "reason.databaseAway":
    "База данных не отвечает ({code}). Проверьте, запущена ли она и есть ли место.",
  "reason.customerConsentMissing":
    "{customer}: нет согласия на приложение ({code}). Следующая проверка даст его снова; если нет, запросите делегированное администрирование заново.",
  "reason.customerRelationshipEnded":
    "{customer}: делегированное администрирование закончилось ({code}). Запросите его заново.",
  "reason.customerRoleRefused":
    "{customer}: имеющихся ролей не хватает ({code}). Назначьте роли отношения нашей группе или запросите его заново.",
  "reason.customerRolesMissing":
    "{customer}: эти роли запрошены, но не даны: {roles}. Запросите делегированное администрирование заново.",
  "reason.customerNotRead":
    "{customer}: не читается ({code}). Найдите код у Microsoft или повторите попытку позже.",
  "reason.mailNotSet":
    "почтовый сервер не задан; письма остаются в исходящих. Задайте HANDOVER_SMTP_URL и HANDOVER_MAIL_FROM.",
  "reason.mailRefused": "Почтовый сервер не отвечает или не пускает. Проверьте HANDOVER_SMTP_URL.",
  "reason.diskLow": "там, где папка данных, свободно всего {free} МБ. Освободите место.",
  "reason.personNeeded":
    "недостаточно: заказы и передачи Microsoft принимает и от одного приложения, но приглашения, соглашения, цены и арендаторы клиентов доступны только тому, кто вошёл. До этого ни один перенос не начнётся и не будет проверен.",
  "reason.readOnly":
    "в Microsoft ничего не записывается и письма не отправляются, как велит HANDOVER_READ_ONLY. Переносы ждут перед первой записью.",
} satisfies typeof english;
