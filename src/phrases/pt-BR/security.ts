import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "Os segredos da conexão com a Microsoft, criptografados em repouso",
  "help.secrets.rotate":
    "Gerar uma nova chave e criptografar com ela todos os segredos, sem parar nada",
  "secrets.rotated":
    "{n, plural, one {# segredo está agora criptografado} many {# de segredos estão agora criptografados} other {# segredos estão agora criptografados}} com a chave {key}.",
} satisfies typeof english;
