// What people call the columns of a customer list, in six languages and in the exports of the usual
// portals. Compared without case, accents, spaces and punctuation.

export const importColumns = [
  "tenantId",
  "companyName",
  "domain",
  "country",
  "language",
  "contactName",
  "contactEmail",
  "secondEmail",
  "intent",
  "channel",
  "agreementType",
  "wish",
  "subscriptionId",
  "sku",
  "seats",
  "endsOn",
  "term",
  "billingPlan",
  "autoRenew",
  "unitPricePerMonth",
  "currency",
  "billingOwnerKind",
  "billingOwnerName",
  "billingOwnerEmail",
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** The column's own name is always understood and is not repeated here. */
const otherNames: Readonly<Record<ImportColumn, string>> = {
  tenantId:
    "tenant | microsoft id | ID Microsoft | customer tenant id | azure ad tenant id | entra tenant id | id tenant | ID арендатора | идентификатор арендатора | 租用戶識別碼 | 租用戶 ID | id do locatário | id del inquilino | microsoft tenant id | ms tenant id | tenant guid | customer tenant | directory id | end customer tenant id",
  companyName:
    "company | nome società | nome azienda | название компании | customer | customer name | organization | organisation | azienda | ragione sociale | cliente | nome cliente | организация | компания | клиент | 公司名稱 | 公司 | 客戶 | 客戶名稱 | empresa | nome da empresa | nome do cliente | nombre de la empresa | nombre del cliente | end customer | end customer name | tenant name | customer company name | organization name | organisation name | cliente finale | конечный клиент | cliente final | 最終客戶",
  domain:
    "default domain | nome di dominio primario | dominio primario | основное доменное имя | 主要網域 | 主要網域名稱 | nome de domínio primário | domínio primário | nombre de dominio principal | dominio principal | domain name | primary domain | primary domain name | dominio | dominio predefinito | домен | основной домен | 網域 | 網域名稱 | domínio | domínio padrão | dominio predeterminado | tenant domain | tenant domain name | customer domain | microsoft domain | onmicrosoft domain",
  country:
    "country code | country or region | country/region | paese | paese o area geografica | страна | страна или регион | код страны | 國家 | 國家/地區 | país | país ou região | país o región | customer market | customer tenant country | market | customer country | end customer country",
  language: "lang | lingua | язык | 語言 | idioma",
  contactName:
    "contact | contact person | contatto | nome contatto | referente | контакт | контактное лицо | 聯絡人 | 聯絡人姓名 | 連絡人 | 連絡人姓名 | contato | nome do contato | contacto | nombre del contacto",
  contactEmail:
    "email | e-mail | mail | contact e-mail | contact mail | e-mail contatto | posta elettronica | электронная почта | почта | эл. почта | 電子郵件 | 聯絡人電子郵件 | 連絡人電子郵件 | e-mail do contato | correo | correo electrónico | correo del contacto | customer email | admin email | end customer email",
  secondEmail:
    "second e-mail | alternative email | other email | seconda e-mail | e-mail alternativa | вторая почта | запасная почта | 第二電子郵件 | 備用電子郵件 | segundo e-mail | segundo correo | correo alternativo",
  intent:
    "purpose | intention | intento | scopo | намерение | цель | 目的 | 意圖 | intenção | finalidade | intención | finalidad",
  channel:
    "sales channel | bought through | purchase channel | canale | canale di vendita | канал | канал продаж | 通路 | 購買通路 | canal | canal de venda | canal de venta",
  agreementType:
    "agreement | contract | contract type | contratto | tipo di contratto | tipo contratto | соглашение | тип соглашения | договор | 合約 | 合約類型 | contrato | tipo de contrato | acuerdo | tipo de acuerdo",
  wish: "action | what to do | azione | desiderio | действие | пожелание | 處理方式 | 動作 | ação | desejo | acción | deseo",
  subscriptionId:
    "subscription | commerce subscription id | id sottoscrizione | id abbonamento | ID подписки | идентификатор подписки | 訂閱識別碼 | 訂閱 ID | 訂用帳戶識別碼 | id da assinatura | id de suscripción | id de la suscripción | subscription guid | microsoft subscription id | vendor subscription id",
  sku: "sku id | sku part number | part number | product | product sku | prodotto | codice prodotto | продукт | артикул | 產品 | 料號 | produto | código do produto | producto | código del producto | vendor sku | product sku id | sku name",
  seats:
    "licenses | licences | quantity | qty | number of licenses | total licenses | licenze | numero di licenze | quantità | лицензии | число лицензий | количество лицензий | количество | 授權 | 授權數 | 授權數量 | 數量 | licenças | número de licenças | quantidade | licencias | número de licencias | cantidad | license count | licence count | seat count | current quantity | enabled units | prepaid units | active units",
  endsOn:
    "end date | ends | expires | expiry date | expiration date | renewal date | term end date | data di fine | scadenza | data di scadenza | дата окончания | срок окончания | 結束日期 | 到期日 | 到期日期 | data de término | data de fim | vencimento | fecha de finalización | fecha de fin | vencimiento | commitment end date | commitment term end date | subscription end date | next renewal date | expiration",
  term: "term duration | commitment | commitment term | durata | impegno | срок | срок действия | обязательство | 期限 | 承諾期限 | prazo | vigência | compromisso | período | plazo | compromiso | billing term | subscription term",
  billingPlan:
    "billing cycle | billing frequency | piano di fatturazione | frequenza di fatturazione | план выставления счетов | периодичность оплаты | 計費方案 | 計費頻率 | plano de cobrança | frequência de cobrança | plan de facturación | frecuencia de facturación",
  autoRenew:
    "auto renewal | automatic renewal | recurring billing | rinnovo automatico | fatturazione ricorrente | автопродление | автоматическое продление | 自動續約 | 週期性計費 | renovação automática | cobrança recorrente | renovación automática | facturación periódica | auto renew enabled | is auto renew | auto renew status",
  unitPricePerMonth:
    "unit price | price | price per license | monthly price | prezzo | prezzo unitario | prezzo mensile | цена | цена за лицензию | цена за месяц | 單價 | 每月單價 | 價格 | preço | preço unitário | preço mensal | precio | precio unitario | precio mensual | unit cost | customer price | price per month",
  currency: "currency code | valuta | валюта | 幣別 | 貨幣 | moeda | moneda | divisa",
  billingOwnerKind:
    "billing owner | billed party | titolare della fatturazione | владелец счета | плательщик | 計費擁有者 | proprietário da cobrança | propietario de facturación",
  billingOwnerName:
    "seller | reseller | current partner | partner name | rivenditore | partner attuale | продавец | текущий партнер | 目前合作夥伴 | 賣方 | revendedor | parceiro atual | vendedor | partner actual",
  billingOwnerEmail:
    "seller email | reseller email | partner email | e-mail rivenditore | e-mail del partner | почта продавца | почта партнера | 合作夥伴電子郵件 | e-mail do revendedor | e-mail do parceiro | correo del vendedor | correo del partner",
};

const columnByName: ReadonlyMap<string, ImportColumn> = new Map(
  importColumns.flatMap((column) =>
    [column, ...otherNames[column].split("|")].map((name) => [plainName(name), column] as const),
  ),
);

/** The column that a header cell means, or null where it is none of ours. */
export function columnNamed(cell: string): ImportColumn | null {
  return columnByName.get(plainName(cell)) ?? null;
}

/** Letters and digits only, lower case, without accents: "E-Mail" and "email" are one name. */
export function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
