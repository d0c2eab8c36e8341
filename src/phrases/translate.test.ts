import { describe, expect, it } from "vitest";
import { isPhraseKey } from "./catalog.ts";
import { guessLanguage, languages } from "./languages.ts";
import { translate, type PhraseParams } from "./translate.ts";

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("translate", () => {
  it.each([
    ["en", 1, "If ignored: 1 user loses service"],
    ["en", 2, "If ignored: 2 users lose service"],
    ["it", 1, "Se ignorato: 1 utente resta senza servizio"],
    ["it", 1_000_000, "Se ignorato: 1.000.000 di utenti restano senza servizio"],
    ["es", 1_000_000, "Si no se atiende: 1.000.000 de usuarios se quedan sin servicio"],
    ["pt-BR", 0, "Se for ignorado: 0 usuário fica sem serviço"],
    ["ru", 1, "Если ничего не делать: 1 пользователь останется без обслуживания"],
    ["ru", 3, "Если ничего не делать: 3 пользователя останутся без обслуживания"],
    ["ru", 11, "Если ничего не делать: 11 пользователей останутся без обслуживания"],
    ["ru", 21, "Если ничего не делать: 21 пользователь останется без обслуживания"],
    ["zh-TW", 1, "若置之不理：1 位使用者將失去服務"],
  ] as const)("counts as %s does: %i", (language, users, sentence) => {
    expect(plainSpaces(translate(language, "findings.ifIgnored.users", { users }))).toBe(sentence);
  });

  it.each([
    ["en", "Last safe moment: 1 December 2026 at 23:30 UTC"],
    ["it", "Ultimo momento sicuro: 1 dicembre 2026 alle ore 23:30 UTC"],
    ["ru", "Последний безопасный момент: 1 декабря 2026 г. в 23:30 UTC"],
    ["zh-TW", "最後安全時刻：2026年12月1日 23:30 UTC"],
    ["pt-BR", "Último momento seguro: 1 de dezembro de 2026 às 23:30 UTC"],
    ["es", "Último momento seguro: 1 de diciembre de 2026 a las 23:30 UTC"],
  ] as const)("writes an instant in the form of %s, in UTC", (language, sentence) => {
    const params = { lastSafeAt: "2026-12-01T23:30:00.000Z" };
    expect(plainSpaces(translate(language, "findings.lastSafeAt", params))).toBe(sentence);
  });

  it("repeats what looks like a date and is none as it was written", () => {
    const params = { argument: "day", value: "2027-02-30" };
    expect(translate("en", "errors.ARGUMENT_INVALID", params)).toBe(
      "day cannot be read: 2027-02-30",
    );
  });

  it("writes a bare date without a time", () => {
    const params = { endsOn: "2026-12-31" };
    expect(translate("en", "findings.CUTOVER_ON_WEEKEND.meaning", params)).toContain(
      "ends on 31 December 2026.",
    );
  });

  it("ends a Russian sentence once, and begins no line with a dash", () => {
    const cutover = { endsOn: "2026-12-31" };
    expect(plainSpaces(translate("ru", "findings.CUTOVER_ON_WEEKEND.meaning", cutover))).toContain(
      "31 декабря 2026 г. Заказ",
    );
    expect(translate("ru", "findings.ADD_ON_NOT_SUPPORTED.title")).toBe(
      "Исходная подписка\u00a0— надстройка",
    );
  });

  it("keeps every digit of an amount", () => {
    const params = { money: { amount: "9007199254740993.25", currency: "EUR" } };
    expect(translate("en", "findings.ifIgnored.money", params)).toBe(
      "If ignored: costs €9,007,199,254,740,993.25",
    );
  });

  it("throws where a value is missing", () => {
    expect(() => translate("en", "findings.lastSafeAt")).toThrow(/lastSafeAt/);
  });

  it("takes names as text, braces and tags included", () => {
    const params: PhraseParams = { partnerName: "<b>{x}</b>", companyName: "O'Neil '{y}'" };
    expect(translate("it", "letters.invitation.subject", params)).toContain("<b>{x}</b>");
    expect(translate("it", "letters.invitation.subject", params)).toContain("O'Neil '{y}'");
  });
});

describe("isPhraseKey", () => {
  it("knows the keys that exist and no others", () => {
    expect(isPhraseKey("findings.LATE.title")).toBe(true);
    expect(isPhraseKey("findings.LATE.nothing")).toBe(false);
    expect(isPhraseKey("findings.constructor")).toBe(false);
    expect(isPhraseKey("constructor.name")).toBe(false);
    expect(isPhraseKey("findings")).toBe(false);
  });
});

describe("guessLanguage", () => {
  it.each([
    ["ru_RU.UTF-8", "ru"],
    ["pt", "pt-BR"],
    ["pt_PT@euro", "pt-BR"],
    ["zh-Hant-HK", "zh-TW"],
    ["IT", "it"],
    ["es_419", "es"],
    ["C.UTF-8", "en"],
    ["POSIX", "en"],
    ["de_DE", "en"],
    ["constructor", "en"],
    ["", "en"],
    [undefined, "en"],
  ] as const)("%s is read as %s", (locale, language) => {
    expect(guessLanguage(locale)).toBe(language);
    expect(languages).toContain(language);
  });
});
