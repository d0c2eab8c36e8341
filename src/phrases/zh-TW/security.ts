import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "與 Microsoft 連線的密碼，以加密方式保存",
  "help.secrets.rotate": "產生新的金鑰並以其重新加密所有密碼，期間一切照常運作",
  "secrets.rotated": "{n, plural, other {# 個密碼}}現已使用金鑰 {key} 加密。",
} satisfies typeof english;
