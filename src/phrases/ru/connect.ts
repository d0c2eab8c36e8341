import type { connect as english } from "../en/connect.ts";

export const connect = {
  prepare1:
    "В Entra партнера: зарегистрируйте приложение с секретом клиента и адресом перенаправления http://localhost.",
  prepare2:
    "Дайте ему делегированное разрешение user_impersonation для Microsoft Partner Center, а для Microsoft Graph — Directory.Read.All, User.ReadWrite.All, Organization.Read.All и DelegatedAdminRelationship.ReadWrite.All; предоставьте согласие администратора.",
  prepare3:
    "Затем агент по администрированию Центра партнеров один раз входит в систему со вторым фактором. Секрет и данные входа хранятся зашифрованными и нигде не показываются.",
  optionTenant: "арендатор партнера, по идентификатору или домену; иначе будет вопрос",
  optionApplication: "идентификатор приложения (клиента); иначе будет вопрос",
  optionCloud: "public, usGovernment или адрес https",
  optionFlow: "browser: вход на этом компьютере; device: на любом другом, по коду",
  optionPort: "куда браузер возвращается на этом компьютере",
  optionGroup: "группа, которая получает роли в арендаторах клиентов; без нее AdminAgents",
  optionAttest:
    "вошедший заверяет, в каком качестве партнер действует в заказах (partner on record)",
  askTenant: "Арендатор партнера, идентификатор или домен:",
  askApplication: "Идентификатор приложения (клиента):",
  askSecret: "Секрет клиента (не показывается):",
  openPage: "Войдите здесь, в браузере на этом компьютере: {url}",
  enterCode: "На любом устройстве откройте {page} и введите код {code}.",
  closePage: "Эту страницу можно закрыть и вернуться в терминал.",
  done: "Подключено к Майкрософт: {name} ({country}, {currency}), вход: {by}.",
  noAdminAgent:
    "{by}: нет роли агента по администрированию, поэтому в передачах и некоторых заказах будет отказано. Назначьте эту роль в Центре партнеров.",
  next: "Далее: «handover doctor» проверяет все, что нужно для переноса; «handover serve» запускает сервер.",
  servesFor: "Подключено к Майкрософт: {partner}",
} satisfies Record<keyof typeof english, string>;
