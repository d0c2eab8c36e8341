import type { sandbox as english } from "../en/sandbox.ts";

export const sandbox = {
  worldKept:
    "В этой папке уже был мир, он продолжается: {folder}. --seed и --world действуют только для пустой папки.",
  controlAt: "Часы, люди, мир и счетчик: {url} (docs/sandbox-guide.md)",
  optionTls: "работать по https с тестовым ЦС, хранящимся в папке",
  trustCa: "Тестовый ЦС, которому нужно доверять (NODE_EXTRA_CA_CERTS): {file}",
} satisfies typeof english;
