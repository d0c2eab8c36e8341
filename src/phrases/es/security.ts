import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "Los secretos de la conexión con Microsoft, cifrados en reposo",
  "help.secrets.rotate":
    "Generar una clave nueva y cifrar con ella todos los secretos, sin detener nada",
  "secrets.rotated":
    "{n, plural, one {# secreto está ahora cifrado} many {# de secretos están ahora cifrados} other {# secretos están ahora cifrados}} con la clave {key}.",
} satisfies typeof english;
