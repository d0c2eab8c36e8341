import type { sandbox as english } from "../en/sandbox.ts";

export const sandbox = {
  worldKept: "此資料夾已有一個世界，將繼續使用：{folder}。--seed 與 --world 只對空資料夾有效。",
  controlAt: "時鐘、人員、世界與計量：{url}（docs/sandbox-guide.md）",
  optionTls: "以 https 提供服務，測試 CA 存於該資料夾",
  trustCa: "需信任的測試 CA（NODE_EXTRA_CA_CERTS）：{file}",
} satisfies typeof english;
