import type { errors as english } from "../en/errors.ts";

export const errors = {
  INPUT_INVALID:
    "{reason, select," +
    " missing {缺少「{at}」。}" +
    " wrongType {「{at}」必須是{expected, select, string {文字} number {數字} int {整數} boolean { true 或 false} array {清單} object {物件} record {物件} other {其他類型}}。}" +
    " notOneOf {「{at}」必須是下列其中之一：{expected}。}" +
    " tooShort {「{at}」{limit, plural, =1 {是空的} other {至少需要 # 個字元}}。}" +
    " tooLong {「{at}」最多 {limit, plural, other {# 個字元}}。}" +
    " tooFew {「{at}」{limit, plural, =1 {是空的清單} other {至少需要 # 個項目}}。}" +
    " tooMany {「{at}」最多 {limit, plural, other {# 個項目}}。}" +
    " tooSmall {「{at}」不得小於 {limit, number}。}" +
    " tooLarge {「{at}」不得大於 {limit, number}。}" +
    " badForm {無法讀取「{at}」。其格式必須如下：{expected}。}" +
    " unknownField {沒有「{at}」這個欄位。}" +
    " notJson {「{at}」不是 JSON。}" +
    " tooDeep {「{at}」最多只能有 {limit, plural, other {# 層}}巢狀結構。}" +
    " noCharacter {「{at}」含有不是字元的內容。}" +
    " unreadable {無法讀取此要求。}" +
    " other {「{at}」不符合此處可用的任何形式。}" +
    "}{more, plural, =0 {} other {另外有誤：{others}。}}",
  BODY_TOO_LARGE: "檔案或要求太大。",
  BODY_TYPE_UNKNOWN: "此處不接受這種內容類型的要求。",
  CSV_EMPTY: "檔案是空的。未匯入任何內容。",
  CSV_BINARY: "第 {line} 行：這不是文字，可能是活頁簿。請另存為 CSV。未匯入任何內容。",
  CSV_ENCODING_UNKNOWN:
    "第 {line} 行：文字既不是 UTF-8 也不是 UTF-16。請另存為 UTF-8 的 CSV。未匯入任何內容。",
  CSV_LINE_TOO_LONG: "第 {line} 行對 CSV 檔案來說太長。未匯入任何內容。",
  CSV_QUOTE_OPEN: "第 {line} 行的引號沒有結束。未匯入任何內容。",
  CSV_UNREADABLE: "第 {line} 行：結束引號與下一個分隔符號之間有其他內容。未匯入任何內容。",
  IMPORT_COLUMN_MISSING:
    "缺少「{column}」欄。檔案的第一行必須列出欄名（docs/import-file.md）。未匯入任何內容。",
  IMPORT_COLUMN_TWICE: "「{column}」欄出現兩次。未匯入任何內容。",
  IMPORT_TENANT_UNNAMED:
    "檔案未說明這些授權屬於誰。請新增「tenantId」欄，或新增「domain」欄並填入先前匯入該客戶時所用的網域。未匯入任何內容。",
  IMPORT_VALUE_MISSING: "「{column}」是空的。",
  IMPORT_VALUE_INVALID: "「{column}」無法讀取：{value}",
  IMPORT_ROWS_CONTRADICT: "「{column}」與同一客戶先前的列不同。",
  IMPORT_SOURCE_TWICE: "先前的列已列出同一個訂用帳戶。",
  ID_AMBIGUOUS: "「{id}」符合多個項目：{matches}。請輸入更多字元。",
  CLOCK_BACKWARDS: "時鐘只能向前推進；目前已是 {now}。",
  NOT_SIGNED_IN: "權杖遺失或不正確。",
  SESSION_LINK_USED: "此連結已使用過。請重新啟動伺服器以取得新連結。",
  BAND_HASH_DIFFERENT:
    "顯示該雜湊值之後，計畫已有變更。未核准任何內容。請重新檢視；目前的雜湊值是 {current}。",
  NOTHING_TO_APPROVE: "此計畫不購買任何項目，因此無需核准。",
  SNOOZE_NEAR: "距離最後安全時刻不到 48 小時，或已逾時，因此無法延後。",
  SNOOZE_TOO_LONG: "最多只能延後至 {until}：最後安全時刻的兩天前會重新顯示。",
  MOVE_PAUSED: "「{id}」已暫停，因此不向任何人提出要求。請先讓搬移繼續。",
  MOVE_OPEN: "搬移尚未結束：結束之前，日誌仍需要人員資料。",
  PROVIDER_COLUMN_MISSING: "提供者的匯出檔沒有「{column}」欄。",
  LEAVE_AT_PROVIDER: "由提供者銷售的項目只能由提供者終止：請在提供者處安排離開事宜。",
  LEAVE_NOT_DECIDED: "尚未有人決定此客戶離開。",
  LEAVE_OVER: "此客戶已離開：返回須以新的搬移進行。",
  LEAVE_MOVE_OPEN: "搬移仍在進行。請等其結束或先中止，客戶才能離開。",
  MOVE_ENDED: "此搬移已結束。",
  LICENSES_UNCHANGED: "此次搬移沒有變更任何人的授權，因此沒有可恢復的內容。",
  OLD_LICENSES_GONE: "舊授權已不足，因此未恢復任何內容。缺少：{missing}。",
  MOVE_REFUSED: "無法搬移此客戶：{code}。",
  HUMAN_STEP_CLOSED: "此步驟已結束。",
  AGREEMENT_NOT_SHOWN:
    "要求的授權數多於已核准的數量。請在附註中寫明客戶方由誰、在何時同意，或附上可佐證的檔案。",
  CLOCK_NOT_OURS: "只能調整沙箱的時鐘；這是 Microsoft 的實際雲端。",
  MICROSOFT_REFUSED: "Microsoft 拒絕了要求（{operation}）。Microsoft 代碼：{code}。要求：{request}",
  MICROSOFT_UNAVAILABLE: "Microsoft 沒有回應（{operation}）。請稍後再試。",
  ROUTE_UNKNOWN: "此位址沒有任何內容。",
  CUSTOMER_UNKNOWN: "沒有客戶符合「{id}」。請見：./bin/handover customers list",
  IMPORT_UNKNOWN: "沒有匯入「{id}」。請見：./bin/handover customers imports",
  MOVE_UNKNOWN: "沒有搬移符合「{id}」。請見：./bin/handover moves list",
  PLAN_HASH_UNKNOWN: "「{id}」沒有雜湊為 {hash} 的計畫。",
  PLAN_MISSING: "「{id}」尚無搬移計畫：客戶必須先接受邀請。",
  HUMAN_STEP_UNKNOWN: "沒有「{id}」這個步驟。請見：./bin/handover steps list",
  LETTER_UNKNOWN: "沒有「{id}」這封信件。請見：./bin/handover letters list",
  LINK_UNKNOWN: "此連結無法使用，可能只複製了一部分；請從信件中再次開啟。",
  LINK_EXPIRED: "此連結已過期，請向 {partnerName} 索取新的連結。",
  LINK_REVOKED: "此連結已撤銷，請向 {partnerName} 索取新的連結。",
  PROPOSAL_CHANGED: "提案在顯示之後已有變更，因此未保留您的答覆。請重新閱讀。",
  PROPOSAL_ANSWERED: "此提案已有答覆。",
  TOO_MANY_REQUESTS: "短時間內的要求過多，請在一分鐘後再試。",
  TOO_MANY_STREAMS:
    "此人已開啟 {limit, plural, other {# 個頁面}}，無法再即時更新更多頁面。請先關閉部分頁面，再重新開啟此頁面。",
  INVITATION_MISSING: "尚未向「{id}」要求建立轉銷商關係。",
  DATABASE_UNAVAILABLE: "資料庫沒有回應。請再試一次。",
  DATABASE_FULL: "資料庫的磁碟已滿，因此未做任何變更。請清出空間後再試一次。",
  CATALOG_FILE_UNKNOWN:
    "這不是 Microsoft 的授權清單、價目表，也不是新商務的供應項目矩陣：第一行是其他欄位（docs/catalogue.md）。未匯入任何內容。",
  CATALOG_FILE_EMPTY: "檔案只有欄位名稱，沒有任何可用的列。未匯入任何內容。",
  CATALOG_ZIP_UNREADABLE: "zip 檔案已損毀，或其中並非正好一個 CSV 檔案。未匯入任何內容。",
  CATALOG_COLUMN_MISSING:
    "缺少欄位「{column}」；其他欄位屬於 Microsoft 的其中一個檔案（docs/catalogue.md）。未匯入任何內容。",
  CATALOG_COLUMN_TWICE: "欄位「{column}」在檔案中出現兩次。未匯入任何內容。",
  CATALOG_VALUE_INVALID:
    "第 {line} 行：無法讀取「{column}」：「{value}」。檔案只能整份匯入；請重新下載。未匯入任何內容。",
  CATALOG_KINDS_DIFFER:
    "這兩個是不同檔案的版本；只能比較同一種檔案的版本。請見：./bin/handover catalog list",
  CATALOG_VERSION_UNKNOWN: "沒有以「{id}」開頭的已匯入版本。請見：./bin/handover catalog list",
  LICENSE_LIST_MISSING:
    "尚未匯入授權清單。請先執行：./bin/handover catalog import FILE（docs/catalogue.md）",
  SKU_UNKNOWN: "目錄中沒有符合「{id}」的 SKU。",
  INTERNAL: "這是 Handover 的錯誤。要求：{requestId}",
  FILE_UNREADABLE: "無法讀取檔案：{file}",
  FILE_UNWRITABLE: "無法寫入檔案：{file}",
  FILE_EXISTS: "檔案已存在，並保持原狀：{file}。請另選名稱，或以 --force 取代。",
  FILE_EMPTY: "檔案是空的：{file}",
  PLAN_FILE_UNREADABLE: "這不是計畫檔：{file}",
  PLAN_FILE_TRUNCATED: "計畫檔中途截斷：{file}。請重新取得，例如使用「plan show ID --json」。",
  PLAN_FILE_OTHER_VERSION:
    "此計畫檔屬於其他版本：{file} 是 {schema}，本版本讀取的是 {expected}。請重新建立計畫，或用建立它的版本檢查。",
  PLAN_FILE_TOO_LARGE: "檔案過大，不可能是計畫檔：{file} 超過 {megabytes, number} MB。",
  WORLD_FILE_INVALID: "這不是世界檔：{file}（docs/sandbox-guide.md）。",
  ARGUMENT_INVALID: "無法讀取 {argument}：{value}",
  ARGUMENT_MISSING: "缺少 {argument}。請見 --help。",
  ARGUMENT_TOO_MANY: "引數多於此命令可接受的數目。請見 --help。",
  CHOICE_UNKNOWN: "{argument} 不可為「{value}」。可用的值：{choices}。",
  OPTION_UNKNOWN: "未知的選項：{argument}。請見 --help。",
  OPTIONS_CONFLICT: "這些選項不能一起使用：{argument}。請見 --help。",
  COMMAND_UNKNOWN: "未知的命令：{argument}。請見 --help。",
  SERVER_GONE: "位於 {url} 的伺服器沒有回應。",
  FOLDER_IN_USE: "另一個 Handover 伺服器正在使用 {folder}。",
  FOLDER_UNUSABLE: "無法使用資料資料夾 {folder}：{why}",
  DATABASE_UNUSABLE: "無法使用 DATABASE_URL 指定的資料庫：{why}",
  DATABASE_FAILED: "無法啟動資料庫：{why}",
  SANDBOX_OTHER_RELEASE: "沙箱的版本與此伺服器不同。請同時更換其處理程序的程式，再重新啟動兩者。",
  SANDBOX_GONE: "位於 {url} 的沙箱沒有回應。",
  PORTS_TAKEN: "從 {port} 起找不到可用的連接埠。",
  PORT_UNUSABLE: "無法在 {host} 上使用連接埠 {port}。",
  NO_PARTNER: "尚未連線任何合作夥伴；請先啟動伺服器。",
  PARTNER_NOT_CONNECTED: "合作夥伴 {partnerId} 尚未在此連線。請執行「handover connect」。",
  CLOUD_CLOSED:
    "{cloud, select, china {由 21Vianet 營運的雲端，Microsoft 不提供價目表；沒有價目表就無法規劃任何移轉。} germany {Microsoft 已於 2021 年 10 月 29 日關閉其德國雲端。} other {雲端「{cloud}」沒有合作夥伴中心，因此合作夥伴無法在那裡銷售。}}",
  CLOUD_UNKNOWN: "「{value}」不是雲端。請指定 {names} 其中之一，或一個 https 位址。",
  PARTNER_TENANT_INVALID: "「{value}」不是租用戶的識別碼，也不是其網域。",
  APPLICATION_ID_INVALID:
    "「{value}」不是應用程式（用戶端）識別碼；Entra 會在應用程式的第一頁顯示。",
  SECURITY_GROUP_INVALID: "「{value}」不是群組的物件識別碼。",
  CLIENT_SECRET_EMPTY: "用戶端密碼是空的。",
  CLIENT_SECRET_IS_ID: "這是密碼的識別碼。需要的是密碼的值，Entra 只在建立密碼時顯示一次。",
  SIGN_IN_REFUSED: "登入遭拒或中斷。沒有任何變更。",
  SIGN_IN_OTHER_TENANT: "登入的人屬於租用戶 {tenant}，而不是 {expected}。沒有任何變更。",
  CONNECT_REFUSED: "未連線，沒有任何變更。{why}",
  BACKUP_UNREADABLE: "{file} 不是 Handover 的備份，或已被截斷。沒有任何變更。",
  BACKUP_NEWER: "{file} 由較新版本的 Handover 寫入。請先更新此版本。沒有任何變更。",
  RESTORE_NOT_EMPTY:
    "資料庫不是空的。請還原到空的資料庫：停止伺服器後，移走資料資料夾中的「database」資料夾，或在 DATABASE_URL 指定空的資料庫。",
  SETTING_UNKNOWN: "沒有名為 {name} 的設定。您是指 {nearest} 嗎？",
  SETTING_NOT_ONE_OF: "{name} 有誤。可用的值：{values}",
  SETTING_NOT_URL: "{name} 有誤。應為以下列開頭的位址：{schemes}",
  SETTING_PLAIN_TEXT: "{name} 通往此網路之外，傳送的內容可能在途中遭讀取。必須加密：{wanted}",
  SETTING_NOT_KEYS: "{name} 有誤。應為 id:base64 形式的金鑰，每個 32 位元組，以逗號分隔。",
  SETTING_MISSING: "缺少 {name}：{needer} 需要它。",
  SECRETS_KEY_MISSING:
    "無法開啟已儲存的機密資料：缺少金鑰 {key}。請將 secrets.key 放回資料資料夾，或在 HANDOVER_SECRETS_KEYS 中指定該金鑰。",
  TRANSFER_UNKNOWN: "沒有符合「{id}」的轉移要求。請見：./bin/handover transfers list",
  TRANSFER_NOT_TO_DECIDE: "此要求不由我們決定，或已有答覆。",
  TRANSFER_CHANGED: "所顯示的內容已變更：請重新檢視要求，並以新的雜湊決定。",
  TRANSFER_LINE_BLOCKED: "{missing} 無法移交：不屬於我們，或 Microsoft 目前不允許。",
  LINE_UNKNOWN: "搬移計畫中沒有項目「{id}」。",
  FINDING_NOT_ANSWERABLE: "「{code}」是事實，不因任何人的說法而改變；請對此項目另作決定。",
  OVERRIDE_TOO_LATE: "計畫已核准：若要保留其將取代的項目，請中止搬移。",
  POLICY_INVALID: "沒有這項原則，或其不可為此值：{at}。所有原則請見 docs/policy.md。",
  EVIDENCE_EMPTY: "檔案是空的，無法證明任何事項。",
  EVIDENCE_MISSING: "步驟「{id}」沒有保留的檔案。",
  SIGN_IN_TOO_WEAK:
    "貴組織的登入未表明您以足夠的強度登入，例如使用第二要素。請以該方式重新登入，或洽詢系統管理員。",
  SIGN_IN_FAILED: "登入失敗。請從主控台網址重新開始。",
  ROLE_MISSING:
    "{account} 在此沒有角色。請向系統管理員要求以下角色之一：系統管理代理人、銷售代理人、服務台代理人或檢視者。",
  NOT_ALLOWED: "您的角色或權杖不允許此操作；需要權限「{needs}」。",
  SECOND_APPROVAL_MISSING: "已記錄 {by} 的核准。在執行任何動作之前，必須由第二個人核准同一範圍。",
  TOKEN_UNKNOWN: "沒有權杖 {id}。請見：./bin/handover tokens list",
  AGENT_UNKNOWN: "沒有名為 {name} 的人登入過。",
  SESSION_UNKNOWN: "沒有此工作階段。請見：./bin/handover sessions list",
  SIGN_IN_UNAVAILABLE: "登入服務沒有回應。請稍後再試。",
  INVOICE_COLUMN_MISSING: "缺少欄位「{column}」；這不是新商務的發票對帳檔案。未匯入任何內容。",
  INVOICE_VALUE_INVALID: "第 {row} 列：無法讀取「{column}」。未匯入任何內容。",
  LETTER_TEXT_UNKNOWN: "信件中沒有名為「{id}」的可變更語句。請參閱：./bin/handover letters texts",
  LETTER_TEXT_SYNTAX: "無法讀取文字：大括號缺少或多餘。未變更任何內容。",
  LETTER_TEXT_LENGTH: "文字是空的或超過 2,000 個字元。未變更任何內容。",
  LETTER_TEXT_LINK: "文字包含網址、標記或換行；信件只能有系統自己的連結。未變更任何內容。",
  LETTER_TEXT_VALUE_UNKNOWN: "此處沒有「{name}」這個值；可使用：{known}。未變更任何內容。",
  LETTER_TEXT_VALUE_MISSING: "缺少「{name}」這個值；沒有它，信件就無法說明內容。未變更任何內容。",
  LETTER_TEXT_PLURAL: "缺少這些複數形式：{missing}。未變更任何內容。",
  MAIL_NOT_SET_UP:
    "未設定郵件伺服器（HANDOVER_SMTP_URL、HANDOVER_MAIL_FROM），因此未寄出任何郵件。",
  MAIL_REFUSED: "郵件伺服器未接受信件：{why}",
} satisfies typeof english;
