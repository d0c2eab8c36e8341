import type { security as english } from "../en/security.ts";

export const security = {
  "help.secrets": "Los secretos de la conexión con Microsoft, cifrados en reposo",
  "help.secrets.rotate":
    "Genera una clave nueva y cifra con ella todos los secretos, sin detener nada",
  "secrets.rotated":
    "{n, plural, one {# secreto está ahora cifrado} many {# de secretos están ahora cifrados} other {# secretos están ahora cifrados}} con la clave {key}.",
  "help.tokens": "Tokens para programas: con ámbitos, con fecha de fin, revocables",
  "help.tokens.create": "Crea un token; se muestra solo esta vez",
  "help.tokens.list": "Muestra los tokens",
  "help.tokens.revoke": "Revoca un token de inmediato",
  "help.sessions": "Quién ha iniciado sesión en la consola",
  "help.sessions.list": "Muestra las sesiones",
  "help.sessions.end": "Termina de inmediato la sesión de alguien",
  "help.tokenName": "para qué sirve el token",
  "help.scopes": "qué puede hacer: read, retry, plan, approve, administer; separados por comas",
  "help.days": "días hasta que termina (como máximo 366)",
  "help.tokenId": "id. del token",
  "help.sessionId": "id. de la sesión",
  "help.allOf":
    "con ella, todas las sesiones de una persona que se ha ido y todos los tokens que creó",
  "tokens.created": "Guárdelo ahora: no se podrá volver a leer. Termina el {end}.",
  "tokens.revoked": "El token {id} está revocado.",
  "tokens.none": "No hay tokens.",
  "sessions.ended": "La sesión ha terminado.",
  "sessions.allEnded":
    "{who} ya no tiene acceso: {sessions, plural, one {# sesión finalizada} many {# de sesiones finalizadas} other {# sesiones finalizadas}}, {tokens, plural, one {# token revocado} many {# de tokens revocados} other {# tokens revocados}}.",
  "sessions.none": "Nadie ha iniciado sesión.",
  "column.id": "ID",
  "column.name": "NOMBRE",
  "column.scopes": "ÁMBITOS",
  "column.agent": "QUIÉN",
  "column.role": "ROL",
  "column.ends": "FIN",
  "column.seen": "ÚLTIMA ACTIVIDAD",
  "column.state": "ESTADO",
  "state.living": "activo",
  "state.revoked": "revocado",
  "state.ended": "expirado",
  "role.adminAgent": "agente de administración",
  "role.salesAgent": "agente de ventas",
  "role.helpdeskAgent": "agente de soporte",
  "role.viewer": "lector",
  "help.doctor":
    "Comprueba todo lo que necesita un traslado, una línea por cada cosa; no cambia nada",
  "checkState.ok": "bien",
  "checkState.attention": "atención",
  "checkState.broken": "FALLO",
  "checkState.skipped": "–",
  "check.database": "Base de datos",
  "check.application": "Aplicación en el Centro de partners",
  "check.user": "Inicio de sesión del agente de administración",
  "check.applicationAlone": "Aplicación sin una persona",
  "check.secondFactor": "Segundo factor",
  "check.clock": "Reloj",
  "check.roles": "Roles en el Centro de partners",
  "check.agreement": "Contrato de cliente",
  "check.webhooks": "Eventos",
  "check.graph": "Microsoft Graph",
  "check.prices": "Lista de precios",
  "check.delegatedAdmin": "Administración delegada (GDAP)",
  "check.customers": "Inquilinos de los clientes",
  "check.mail": "Correo",
  "check.disk": "Disco",
  "check.writing": "Escritura en Microsoft",
  "reason.fine": "funciona",
  "reason.noAnswer": "Microsoft no responde ({operation}). Compruebe la red e inténtelo de nuevo.",
  "reason.clientSecretWrong":
    "El secreto de la aplicación es incorrecto o ha expirado ({code}). Cree uno nuevo en Entra y vuelva a conectar.",
  "reason.applicationUnknown":
    "Microsoft no conoce la aplicación ({code}). Compruebe su id. y su inquilino.",
  "reason.refreshTokenEnded":
    "El inicio de sesión ha terminado ({code}). Un agente de administración tiene que iniciar sesión otra vez.",
  "reason.secondFactorMissing":
    "El inicio de sesión se hizo sin segundo factor ({code}). Inicie sesión otra vez con MFA.",
  "reason.consentMissing":
    "Falta el consentimiento a la aplicación ({code}). Tiene que darlo un administrador global.",
  "reason.roleMissing":
    "El rol no basta ({code}). En el Centro de partners, asigne el rol de agente de administración a quien inició sesión.",
  "reason.notAllowed":
    "Una directiva de acceso condicional lo prohíbe ({code}). Permita este servidor en Entra.",
  "reason.refused":
    "rechazado con el código {code}. Consúltelo en Microsoft o inténtelo más tarde.",
  "reason.afterOthers": "sin comprobar; arregle antes lo de arriba",
  "reason.noCustomers": "ningún traslado abierto tiene todavía el consentimiento del cliente",
  "reason.relationshipsEnding":
    "{n, plural, one {# relación termina} many {# de relaciones terminan} other {# relaciones terminan}} en los próximos {days} días: {names}. {n, plural, one {Pídala} many {Pídalas} other {Pídalas}} de nuevo.",
  "reason.notTold": "Microsoft no lo dice",
  "reason.notAdminAgent":
    "Quien ha iniciado sesión no es agente de administración. Asígnele el rol en el Centro de partners y espere una hora.",
  "reason.templateMissing":
    "Microsoft no indica ningún Contrato de cliente en vigor; se rechazarán los pedidos para clientes nuevos. Acuda al soporte técnico de Microsoft.",
  "reason.webhookNoAddress":
    "no hay ninguna dirección pública, así que Microsoft no nos avisa; lo que hacen los compañeros en el Centro de partners se lee cada hora, y todo lo demás a su propio ritmo. Configure HANDOVER_PUBLIC_URL.",
  "reason.webhookElsewhere":
    "Microsoft envía los eventos a una dirección distinta de {url}. Reinicie el servidor, que registra la suya; si otro programa los necesita, déjelo así.",
  "reason.webhookMissing":
    "Microsoft todavía no envía eventos a {url}. Reinicie el servidor y compruebe que se llega a la dirección desde fuera.",
  "reason.clockSkewed":
    "El reloj de este equipo difiere {seconds} segundos del de Microsoft. Deje que la red lo ajuste (NTP).",
  "reason.databaseAway":
    "La base de datos no responde ({code}). Compruebe que está en marcha y que tiene espacio.",
  "reason.customerConsentMissing":
    "{customer}: falta el consentimiento a la aplicación ({code}). La próxima revisión lo da de nuevo; si no, pida otra vez la administración delegada.",
  "reason.customerRelationshipEnded":
    "{customer}: la administración delegada ha terminado ({code}). Pídala de nuevo.",
  "reason.customerRoleRefused":
    "{customer}: los roles disponibles no bastan ({code}). Asigne los roles de la relación a nuestro grupo o pídala de nuevo.",
  "reason.customerRolesMissing":
    "{customer}: estos roles se pidieron y no se concedieron: {roles}. Pida de nuevo la administración delegada.",
  "reason.customerNotRead":
    "{customer}: no se puede leer ({code}). Busque el código en Microsoft o inténtelo más tarde.",
  "reason.mailNotSet":
    "no hay servidor de correo; las cartas quedan en la bandeja de salida. Configure HANDOVER_SMTP_URL y HANDOVER_MAIL_FROM.",
  "reason.mailRefused":
    "El servidor de correo no responde o no nos deja entrar. Compruebe HANDOVER_SMTP_URL.",
  "reason.diskLow": "solo quedan {free} MB libres donde está la carpeta de datos. Libere espacio.",
  "reason.personNeeded":
    "no basta: Microsoft acepta pedidos y transferencias de la aplicación sola, pero da invitaciones, contratos, precios e inquilinos de los clientes solo a quien ha iniciado sesión. Hasta entonces ningún traslado empieza ni se verifica.",
  "reason.readOnly":
    "no se escribe nada en Microsoft ni se envía ninguna carta, como dice HANDOVER_READ_ONLY. Los traslados esperan en su primera escritura.",
} satisfies typeof english;
