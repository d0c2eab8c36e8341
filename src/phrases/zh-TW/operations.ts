import type { operations as english } from "../en/operations.ts";

export const operations = {
  backupFile: "要寫入的檔案",
  backupForce: "若檔案已存在則取代",
  restoreFile: "由「handover backup」寫入的檔案",
  backingUp: "正在寫入備份",
  restoring: "正在讀取備份",
  backupDone:
    "已將 {tables, plural, other {# 個資料表}}的 {rows, plural, other {# 列}}寫入 {file}（{bytes} 位元組）。",
  backupKeys: "其中不含機密資料的金鑰（{keys}）。請將 secrets.key 或保存庫的金鑰另行保存。",
  restoreDone:
    "已讀取 {tables, plural, other {# 個資料表}}的 {rows, plural, other {# 列}}，資料時間點為 {at}。請啟動伺服器。",
  restoreKeys:
    "沒有金鑰 {keys} 就無法開啟機密資料：請將 secrets.key 放回資料資料夾，或在 HANDOVER_SECRETS_KEYS 中指定金鑰。",
  workerSupervised: "此工作程序的狀態與指標：{url}",
} satisfies Record<keyof typeof english, string>;
