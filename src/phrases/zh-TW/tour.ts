import type { tour as english } from "../en/tour.ts";

export const tour = {
  skip: "略過導覽",
  next: "下一步",
  end: "完成",
  count: "第 {n} 步，共 {all} 步",
  working: "請稍候…",
  "home.title": "這是您一天的工作",
  "home.text": "最不能等的事排在最前面。目前沒有任何事項：下一步會匯入一個虛構的客戶。",
  "ask.title": "一封信提出所有請求",
  "ask.text": "此客戶直接向 Microsoft 購買。我們以客戶的語言要求建立轉銷商關係。",
  "accept.title": "您暫時扮演客戶",
  "accept.text": "只有沙箱能這樣做：下一步，客戶會接受信件中的所有請求。",
  "timeline.title": "舊、新與時間",
  "timeline.text":
    "實線長條是客戶現有的。虛線長條是我們將訂購的：不是今天，而是在安全範圍內盡量晚。",
  "seats.title": "承諾",
  "seats.text": "線條是使用者所需的數量，色塊是可用的數量。色塊永遠不會低於線條。",
  "approve.title": "有人為此負責",
  "approve.text":
    "這裡會顯示購買的內容、費用，以及可以改變主意的期限。「下一步」會以您的名義核准。",
  "pass.title": "讓時間流逝",
  "pass.text": "訂購、驗證、舊訂用帳戶結束：全都自動進行。「下一步」會把虛擬時鐘推進到最後。",
  "report.title": "沒有人察覺",
  "report.text": "這份報告可交給客戶。現在請匯入您自己的客戶。",
} satisfies Record<keyof typeof english, string>;
