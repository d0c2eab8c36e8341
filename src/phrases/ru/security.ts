import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "Секреты подключения к Microsoft, хранящиеся в зашифрованном виде",
  "help.secrets.rotate": "Создать новый ключ и перешифровать им все секреты без остановки работы",
  "secrets.rotated":
    "{n, plural, one {# секрет зашифрован} few {# секрета зашифрованы} many {# секретов зашифровано} other {# секрета зашифровано}} ключом {key}.",
} satisfies typeof english;
