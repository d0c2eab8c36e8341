// Reading the cells of a customer list: exact where it matters, forgiving where people differ. Each
// reader gives undefined for what it cannot read; an empty cell never reaches it. Dates and numbers
// have files of their own.

import type { Term } from "#lib/instant.ts";
import type { AgreementType, BillingOwner, Channel } from "./channel.ts";
import type { Customer, DeclaredSource, Wish } from "./customer.ts";
import { isNamedByRegions } from "../lifecycle/regions.ts";
import { plainName } from "./import-column-names.ts";

/** Each value with the other words for it, in six languages. */
type Words<T extends string> = Readonly<Record<T, string>>;

interface WordReader<T extends string> {
  (cell: string): T | undefined;
  /** The values themselves, for telling what can be written. */
  readonly known: readonly string[];
}

function wordReader<T extends string>(words: Words<T>): WordReader<T> {
  const byWord = new Map<string, T>();
  for (const value in words) {
    for (const word of [value, ...words[value].split("|")]) byWord.set(plainName(word), value);
  }
  const read = (cell: string) => byWord.get(plainName(cell));
  return Object.assign(read, { known: Object.keys(words) });
}

export const readChannel = wordReader<Channel>({
  webDirect:
    "direct | web | microsoft | microsoft direct | diretto | diretto da microsoft | напрямую | напрямую у microsoft | 直接購買 | 網路直購 | direto | directo",
  volumeLicensing:
    "volume | vl | volume licensing agreement | contratti multilicenza | корпоративное лицензирование | 大量授權 | licenciamento por volume | licencias por volumen",
  retail:
    "product key | key | vendita al dettaglio | codice product key | розница | ключ продукта | 零售 | 產品金鑰 | varejo | chave do produto | minorista | clave de producto",
  otherPartner:
    "csp | partner | other csp | reseller | altro partner | другой партнер | 其他合作夥伴 | outro parceiro | otro partner",
});

export const readAgreementType = wordReader<AgreementType>({
  mcaWebDirect: "mca | microsoft customer agreement",
  mosaWebDirect: "mosa | microsoft online subscription agreement",
  unknownWebDirect: "unknown | sconosciuto | неизвестно | 未知 | desconhecido | desconocido",
  mcaEnterprise: "mca-e | mca enterprise",
  eaEas: "ea | eas | enterprise agreement | enterprise agreement subscription",
  mpsa: "microsoft products and services agreement",
  openValue: "open value | open",
  retailKey: "retail | product key | key",
  cspNce: "nce | csp | new commerce",
  cspLegacy: "legacy | csp legacy | legacy csp",
  syndication: "godaddy | syndication partner",
  trial: "evaluation | versione di valutazione | пробная версия | 試用版 | avaliação",
});

export const readIntent = wordReader<Customer["intent"]>({
  move: "spostamento | spostare | перенос | перенести | 搬移 | mudança | mudar | traslado | trasladar",
  supportOnly:
    "support | solo supporto | только поддержка | 僅支援 | somente suporte | apenas suporte | solo soporte",
});

export const readWish = wordReader<Wish>({
  move: "spostare | sposta | перенести | 搬移 | mudar | mover | trasladar",
  keep: "stay | mantenere | mantieni | lasciare | оставить | 保留 | manter | mantener | conservar",
  suspend: "sospendere | sospendi | приостановить | 暫停 | suspender",
});

export const readLanguage = wordReader<Customer["language"]>({
  en: "english | en-us | en-gb | inglese | английский | 英文 | inglês | inglés",
  it: "italian | italiano | it-it | итальянский | 義大利文",
  ru: "russian | ru-ru | русский | russo | ruso | 俄文",
  "zh-TW":
    "chinese | traditional chinese | zh-hant | 繁體中文 | 中文 | cinese | chinês | chino | китайский",
  "pt-BR":
    "portuguese | brazilian portuguese | pt | português | portoghese | portugués | португальский | 葡萄牙文",
  es: "spanish | español | es-es | es-mx | spagnolo | espanhol | испанский | 西班牙文",
});

export const readTerm = wordReader<Term>({
  P1M: "1 month | monthly | month | mensile | 1 mese | ежемесячно | 1 месяц | 每月 | 1 個月 | mensal | 1 mês | mensual | 1 mes",
  P1Y: "1 year | annual | yearly | year | annuale | 1 anno | ежегодно | 1 год | 每年 | 1 年 | anual | 1 ano | 1 año",
  P3Y: "3 years | 3 year | triennial | triennale | 3 anni | 3 года | 3 年 | trienal | 3 anos | 3 años",
});

export const readBillingPlan = wordReader<NonNullable<DeclaredSource["billingPlan"]>>({
  monthly: "month | mensile | ежемесячно | 每月 | mensal | mensual",
  annual:
    "yearly | year | upfront | annuale | ежегодно | 每年 | anual | anticipato | à vista | por adelantado",
});

export const readBillingOwnerKind = wordReader<BillingOwner["kind"]>({
  customer: "cliente | клиент | 客戶",
  partner: "reseller | direct partner | rivenditore | партнер | 合作夥伴 | parceiro | revendedor",
  distributor: "indirect provider | provider | distributore | дистрибьютор | 經銷商 | distribuidor",
  licensingPartner:
    "lsp | licensing partner | partner di licensing | партнер по лицензированию | 授權合作夥伴 | parceiro de licenciamento | partner de licencias",
});

export const readYesNo = wordReader<"yes" | "no">({
  yes: "true | vero | истина | verdadeiro | verdadero | on | y | 1 | enabled | sì | attivo | да | включено | 是 | 開啟 | sim | ativado | sí | activado",
  no: "false | falso | ложь | off | n | 0 | disabled | disattivo | нет | выключено | 否 | 關閉 | não | desativado | desactivado",
});

export function readBoolean(cell: string): boolean | undefined {
  const answer = readYesNo(cell);
  return answer === undefined ? undefined : answer === "yes";
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function readGuid(cell: string): string | undefined {
  return GUID.test(cell) ? cell.toLowerCase() : undefined;
}

/** Two letters of ISO 3166 that Microsoft's region table knows; a country in no region cannot be sold to. */
export function readCountry(cell: string): string | undefined {
  const country = cell.toUpperCase();
  return isCountryCode(cell) && isNamedByRegions(country) ? country : undefined;
}

export function isCountryCode(cell: string): boolean {
  return /^[a-z]{2}$/i.test(cell);
}

export function readDomain(cell: string): string | undefined {
  const domain = cell.toLowerCase().replace(/\.$/, "");
  return /^[^\s@/]+\.[^\s@/.]+$/.test(domain) ? domain : undefined;
}

export function readEmail(cell: string): string | undefined {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell) ? cell : undefined;
}

export function readCurrency(cell: string): string | undefined {
  return /^[a-z]{3}$/i.test(cell) ? cell.toUpperCase() : undefined;
}
