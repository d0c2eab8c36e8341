import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help": "顯示此搬移的客戶專屬頁面連結，或撤銷其所有連結",
  "link.helpRevoke": "自此之前提供給客戶的連結一律失效",
  "help.by": "由誰負責；預設為登入這台電腦的名稱",
  "link.made": "持有此連結的人可代表客戶同意。有效期限至 {until}。",
  "link.revoked": "已撤銷：此客戶先前取得的連結均已失效。",
} satisfies typeof english;
