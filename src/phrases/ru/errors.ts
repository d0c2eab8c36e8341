import type { errors as english } from "../en/errors.ts";

export const errors = {
  INPUT_INVALID: "Запрос неверен: {details}",
  BODY_TOO_LARGE: "Файл или запрос слишком велик.",
  BODY_TYPE_UNKNOWN: "Такой тип содержимого запроса здесь не читается.",
  CSV_EMPTY: "Файл пуст. Ничего не импортировано.",
  CSV_BINARY:
    "Строка {line}: это не текст, а, возможно, книга таблиц. Сохраните ее как CSV. Ничего не импортировано.",
  CSV_ENCODING_UNKNOWN:
    "Строка {line}: текст не в UTF-8 и не в UTF-16. Сохраните его как CSV в UTF-8. Ничего не импортировано.",
  CSV_LINE_TOO_LONG: "Строка {line} слишком длинна для файла CSV. Ничего не импортировано.",
  CSV_QUOTE_OPEN: "Кавычка из строки {line} нигде не закрыта. Ничего не импортировано.",
  CSV_UNREADABLE:
    "Строка {line}: между закрывающей кавычкой и разделителем что-то стоит. Ничего не импортировано.",
  IMPORT_COLUMN_MISSING:
    "Нет столбца «{column}». Первая строка файла должна называть столбцы (docs/import-file.md). Ничего не импортировано.",
  IMPORT_COLUMN_TWICE: "Столбец «{column}» встречается дважды. Ничего не импортировано.",
  IMPORT_TENANT_UNNAMED:
    "Из файла неясно, чьи это лицензии. Добавьте столбец «tenantId» или столбец «domain» с доменом, под которым клиент был импортирован ранее. Ничего не импортировано.",
  IMPORT_VALUE_MISSING: "Поле «{column}» пусто.",
  IMPORT_VALUE_INVALID: "Поле «{column}» не читается: {value}",
  IMPORT_ROWS_CONTRADICT: "Поле «{column}» отличается от более ранней строки того же клиента.",
  IMPORT_SOURCE_TWICE: "Эта подписка уже названа в более ранней строке.",
  ID_AMBIGUOUS: "Под «{id}» подходит несколько: {matches}. Укажите точнее.",
  CLOCK_BACKWARDS: "Часы идут только вперед; на них уже {now}",
  NOT_SIGNED_IN: "Маркер доступа не указан или неверен.",
  SESSION_LINK_USED: "Эта ссылка уже использована. Перезапустите сервер, чтобы получить новую.",
  BAND_HASH_DIFFERENT:
    "План изменился с тех пор, как был показан этот хеш. Ничего не утверждено. Просмотрите план снова; нынешний хеш — {current}.",
  NOTHING_TO_APPROVE: "По этому плану ничего не покупается, утверждать нечего.",
  MOVE_OPEN: "Перенос еще не завершен: до его конца журналу нужны имена участников",
  MOVE_ENDED: "Этот перенос уже завершен.",
  LICENSES_UNCHANGED: "В этом переносе лицензии никому не меняли, возвращать нечего.",
  OLD_LICENSES_GONE:
    "Прежних лицензий уже не хватает, поэтому ничего не возвращено. Недостает: {missing}.",
  MOVE_REFUSED: "Этого клиента перенести нельзя: {code}.",
  HUMAN_STEP_CLOSED: "Этот шаг уже закрыт.",
  CLOCK_NOT_OURS: "Переводить можно только часы песочницы; это настоящее облако Майкрософт.",
  MICROSOFT_REFUSED:
    "Майкрософт отвечает отказом ({operation}). Код Майкрософт: {code}. Запрос: {request}",
  MICROSOFT_UNAVAILABLE: "Майкрософт не отвечает ({operation}). Повторите попытку позже.",
  ROUTE_UNKNOWN: "По этому адресу ничего нет.",
  CUSTOMER_UNKNOWN: "Под «{id}» не подходит ни один клиент.",
  MOVE_UNKNOWN: "Под «{id}» не подходит ни один перенос.",
  PLAN_HASH_UNKNOWN: "У «{id}» нет плана с хешем {hash}.",
  PLAN_MISSING: "Плана переноса для «{id}» еще нет: сначала клиент должен принять приглашение.",
  HUMAN_STEP_UNKNOWN: "Шага «{id}» нет.",
  LETTER_UNKNOWN: "Письма «{id}» нет.",
  LINK_UNKNOWN:
    "Эта ссылка не работает. Возможно, она скопирована не целиком; откройте ее из письма еще раз.",
  LINK_EXPIRED: "Срок действия ссылки истек. Новую ссылку даст компания {partnerName}.",
  LINK_REVOKED: "Ссылка отозвана. Новую ссылку даст компания {partnerName}.",
  PROPOSAL_CHANGED:
    "Предложение изменилось с тех пор, как оно было показано, поэтому ответ не сохранен. Прочтите его еще раз.",
  PROPOSAL_ANSWERED: "На это предложение уже ответили.",
  TOO_MANY_REQUESTS: "Слишком много запросов за короткое время. Повторите попытку через минуту.",
  INVITATION_MISSING: "У «{id}» еще не запрошены отношения торгового посредника.",
  DATABASE_UNAVAILABLE: "База данных не отвечает. Повторите попытку.",
  CATALOG_FILE_UNKNOWN:
    "Это не список лицензий Microsoft, не прейскурант и не матрица предложений новой коммерции: в первой строке другие столбцы (docs/catalogue.md). Ничего не импортировано.",
  CATALOG_FILE_EMPTY:
    "В файле есть названия столбцов, но нет ни одной годной строки. Ничего не импортировано.",
  CATALOG_ZIP_UNREADABLE:
    "Файл zip поврежден или содержит не ровно один файл CSV. Ничего не импортировано.",
  CATALOG_COLUMN_MISSING:
    "Нет столбца «{column}»; остальные столбцы принадлежат одному из файлов Microsoft (docs/catalogue.md). Ничего не импортировано.",
  CATALOG_COLUMN_TWICE: "Столбец «{column}» встречается в файле дважды. Ничего не импортировано.",
  CATALOG_VALUE_INVALID:
    "Строка {line}: значение в «{column}» не читается: «{value}». Файл импортируется целиком или не импортируется; скачайте его снова. Ничего не импортировано.",
  CATALOG_KINDS_DIFFER:
    "Это версии разных файлов; сравнить можно только версии одного и того же. См.: ./bin/handover catalog list",
  CATALOG_VERSION_UNKNOWN:
    "Ни одна импортированная версия не начинается с «{id}». См.: ./bin/handover catalog list",
  LICENSE_LIST_MISSING:
    "Список лицензий ещё не импортирован. Для начала: ./bin/handover catalog import FILE (docs/catalogue.md)",
  SKU_UNKNOWN: "В каталоге нет SKU, подходящего под «{id}».",
  INTERNAL: "Это ошибка Handover. Запрос: {requestId}",
  FILE_UNREADABLE: "Файл не читается: {file}",
  FILE_UNWRITABLE: "Файл не удается записать: {file}",
  FILE_EMPTY: "Файл пуст: {file}",
  PLAN_FILE_UNREADABLE: "Это не файл плана: {file}",
  PLAN_FILE_TRUNCATED:
    "Файл плана обрывается на середине: {file}. Получите его заново, например командой «plan show ID --json».",
  PLAN_FILE_OTHER_VERSION:
    "Этот файл плана из другой версии: {file} — {schema}, а здесь читается {expected}. Составьте план заново или проверьте его той версией, которая его создала.",
  PLAN_FILE_TOO_LARGE: "Для файла плана это слишком много: {file} больше {megabytes, number} МБ.",
  WORLD_FILE_INVALID: "Это не файл мира: {file}. {details} (docs/sandbox-guide.md)",
  ARGUMENT_INVALID: "{argument} не читается: {value}",
  ARGUMENT_MISSING: "Не указано: {argument}. См. --help.",
  ARGUMENT_TOO_MANY: "Для этой команды слишком много аргументов. См. --help.",
  OPTION_UNKNOWN: "Неизвестный параметр: {argument}. См. --help.",
  OPTIONS_CONFLICT: "Эти параметры не сочетаются: {argument}. См. --help.",
  COMMAND_UNKNOWN: "Неизвестная команда: {argument}. См. --help.",
  SERVER_GONE: "Сервер по адресу {url} не отвечает.",
  FOLDER_IN_USE: "С папкой {folder} уже работает другой сервер Handover.",
  FOLDER_UNUSABLE: "Папка данных {folder} непригодна: {why}",
  DATABASE_UNUSABLE: "База данных, указанная в DATABASE_URL, недоступна: {why}",
  DATABASE_FAILED: "Базу данных не удалось запустить: {why}",
  SANDBOX_GONE: "Песочница по адресу {url} не отвечает.",
  PORTS_TAKEN: "Начиная с {port} не найдено ни одного свободного порта.",
  NO_PARTNER: "Партнер еще не подключен; сначала запустите сервер.",
  SECRETS_KEY_MISSING:
    "Сохранённые секреты не открываются: нет ключа {key}. Верните файл secrets.key в папку данных или укажите ключ в HANDOVER_SECRETS_KEYS.",
  LINE_UNKNOWN: "В плане переноса нет строки «{id}».",
  OVERRIDE_TOO_LATE: "План уже утверждён: чтобы сохранить то, что он заменит, прервите перенос.",
  POLICY_INVALID: "Такой настройки нет или она не может иметь это значение: {at}.",
  EVIDENCE_EMPTY: "Файл пуст и ничего не подтверждает.",
  EVIDENCE_MISSING: "Для шага «{id}» файл не сохранен.",
} satisfies typeof english;
