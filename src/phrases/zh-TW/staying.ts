import type { staying as english } from "../en/staying.ts";

export const staying = {
  help: "留住原本要離開的客戶：仍在服務的項目再次續約",
  helpDryRun: "只說明哪些項目仍可復原，以及到何時為止",
  would: "未做任何變更。若 {company} 留下：",
  decided: "{by} 已決定 {company} 留下。接下來：",
  renews: "{title}：我們的 {seats, number} 個授權會繼續提供並續約。",
  ends: "{title}：我們的 {seats, number} 個授權依先前的設定隨期限結束而終止。",
  gone: "{title}：已終止或已移交；{seats, number} 個授權須重新購買。",
  until: "在 {until} 之前可重新開啟續約。",
  act: "客戶留下",
  read: "我已了解哪些項目再次續約、哪些已不存在",
  unseen:
    "已無法讀取租用戶：全部 {needed, number} 個視為使用中。在客戶的系統管理員確認別處已有授權之前，續約照常進行。",
  "event.accessExtends": "已設定委派管理在到期時自動延長。",
  "event.left": "客戶已離開。",
  "event.stays": "客戶留下：我們的所有項目照舊續約。",
  not: "客戶離開",
  title: "{company} 留下",
} satisfies Record<keyof typeof english, string>;
