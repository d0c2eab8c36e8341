import type { connect as english } from "../en/connect.ts";

export const connect = {
  prepare1:
    "В Entra партнёра: зарегистрируйте приложение с секретом клиента и адресом перенаправления http://localhost.",
  prepare2:
    "Дайте ему делегированное разрешение user_impersonation для Microsoft Partner Center, а для Microsoft Graph — Directory.Read.All, User.ReadWrite.All, Organization.Read.All и DelegatedAdminRelationship.ReadWrite.All; предоставьте согласие администратора.",
  prepare3:
    "Затем агент по администрированию Центра партнёров один раз входит со вторым фактором. Секрет и вход хранятся зашифрованными и нигде не показываются.",
  optionTenant: "арендатор партнёра, по идентификатору или домену; иначе будет вопрос",
  optionApplication: "идентификатор приложения (клиента); иначе будет вопрос",
  optionCloud: "public, usGovernment, china или адрес https",
  optionFlow: "browser: вход на этой машине; device: на любой другой, по коду",
  optionPort: "куда браузер возвращается на этой машине",
  optionGroup: "группа, которая получает роли в арендаторах клиентов; без неё AdminAgents",
  optionAttest:
    "вошедший подтверждает, как партнёр действует в заказах (зарегистрированный партнёр)",
  askTenant: "Арендатор партнёра, идентификатор или домен:",
  askApplication: "Идентификатор приложения (клиента):",
  askSecret: "Секрет клиента (не показывается):",
  openPage: "Войдите здесь, в браузере этой машины: {url}",
  enterCode: "На любом устройстве откройте {page} и введите код {code}.",
  closePage: "Эту страницу можно закрыть и вернуться в терминал.",
  done: "Подключено к Microsoft: {name} ({country}, {currency}), вход выполнил {by}.",
  noAdminAgent:
    "{by} не агент по администрированию: в передачах и некоторых заказах будет отказано. Дайте роль в Центре партнёров.",
  next: "Далее: «handover doctor» проверяет всё, что нужно для переноса; «handover serve» запускает сервер.",
  servesFor: "Подключено к Microsoft: {partner}",
} satisfies Record<keyof typeof english, string>;
