import type { abort as english } from "../en/abort.ts";

export const abort = {
  help: "中止搬移：在不讓任何人失去授權的前提下，復原可以復原的部分",
  helpDryRun: "只說明哪些會復原、哪些會保留",
  helpBy: "決定者（預設：登入此電腦的使用者）",
  dryRun: "未變更任何內容。現在中止會有以下結果：",
  done: "{by} 已中止此搬移。接下來：",
  nothing: "沒有購買任何項目。搬移結束。",
  notBought: "{title}：沒有購買，也不會購買。",
  cancelled:
    "{title}：{seats, plural, other {取消我們的 # 個授權}}，最晚可於 {until} 取消。來源繼續運作。",
  kept: "{title}：{seats, plural, other {保留我們的 # 個授權}}：訂單已無法取消，或取消後使用者可能失去授權。",
  carriedOn: "{title}：已經請人結束來源。此部分會繼續進行，以免有人失去授權。",
  scheduled:
    "{title}：已要求續約至 CSP，可能已在合作夥伴中心排定。會請我方操作人員撤回；合約繼續有效。",
  cost: "保留的部分，一個期限的費用為 {cost}。",
} satisfies Record<keyof typeof english, string>;
