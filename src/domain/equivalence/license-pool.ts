// Which licenses can stand in for each other at all, before any plan is compared: those for the same
// kind of customer, in the same cloud, for the same kind of holder. Judged by part number and plans, never
// by the title, which Microsoft changes.

import type { ListedSku } from "../catalog/license-list.ts";
import { classOf } from "../catalog/sku-class.ts";
import type { SkuClass } from "../catalog/catalog.ts";
import { starterFacts } from "../catalog/starter-facts.ts";

type Sku = Pick<ListedSku, "skuId" | "skuPartNumber"> & {
  readonly plans: readonly { readonly name: string }[];
};

export interface LicensePool {
  readonly segment: "commercial" | "education" | "government" | "nonprofit";
  readonly cloud: "worldwide" | "gcc" | "gccHigh" | "dod" | "china";
  /** Students' licenses are for nobody else, and faculty's not for students. */
  readonly audience: "anyone" | "students" | "faculty";
  readonly holder: "user" | "unattended" | "device" | "developer" | "tester";
  /** eea: sold in the European Economic Area and Switzerland only; telstra: by that carrier in Australia. */
  readonly geography: "anywhere" | "eea" | "telstra";
}

const education = /FACULTY|STUDENT|EDU|_STU(_|$)|_FAC(_|$)/i;
const nonprofit = /NON_?PROFIT|DONATION/i;
const governmentPlan = /_(GOV|GCC|GCCHIGH|DOD)(_|$)/i;
const device =
  /DEVICE|_ROOMS?(_|$)|^MTR_|^MEETING_ROOM|^MCOCAP|PHONESYSTEM_VIRTUALUSER|^INTUNE_A_D(_|$)/i;

export function poolOf(sku: Sku): LicensePool {
  const part = sku.skuPartNumber;
  const cloud = cloudOf(sku);
  return {
    segment: segmentOf(part, cloud),
    cloud,
    audience: audienceOf(part),
    holder: holderOf(part),
    geography: geographyOf(part),
  };
}

function segmentOf(part: string, cloud: LicensePool["cloud"]): LicensePool["segment"] {
  if (cloud === "gcc" || cloud === "gccHigh" || cloud === "dod") return "government";
  if (education.test(part)) return "education";
  return nonprofit.test(part) ? "nonprofit" : "commercial";
}

function cloudOf(sku: Sku): LicensePool["cloud"] {
  const part = sku.skuPartNumber;
  if (/GCC_?HIGH/i.test(part)) return "gccHigh";
  if (/(^|_)DOD(_|$)/i.test(part)) return "dod";
  if (/_GOV(_|$)|GCC|USGOV/i.test(part)) return "gcc";
  if (/_CN(_|$)/.test(part)) return "china";
  const marked = sku.plans.filter(({ name }) => governmentPlan.test(name)).length;
  return marked > 0 && marked * 2 >= sku.plans.length ? "gcc" : "worldwide";
}

function geographyOf(part: string): LicensePool["geography"] {
  if (/_EEA(_|$)|w\/o[_\s]Teams/i.test(part)) return "eea";
  return /TELSTRA/i.test(part) ? "telstra" : "anywhere";
}

function audienceOf(part: string): LicensePool["audience"] {
  if (/STUDENT|_STU(_|$)|STUUSE/i.test(part)) return "students";
  return /FACULTY|_FAC(_|$)/i.test(part) ? "faculty" : "anyone";
}

function holderOf(part: string): LicensePool["holder"] {
  if (/_RPA1(_|$)|Unattended_License/i.test(part)) return "unattended";
  if (/^DEVELOPERPACK/i.test(part)) return "developer";
  if (/PARTNER_SANDBOX|_Test(_|$)/i.test(part)) return "tester";
  return device.test(part) ? "device" : "user";
}

/** Whether a license of `candidate` may be given to those who hold a license of `source`. */
export function mayReplace(candidate: LicensePool, source: LicensePool): boolean {
  return (
    candidate.segment === source.segment &&
    candidate.cloud === source.cloud &&
    candidate.holder === source.holder &&
    (candidate.audience === "anyone" || candidate.audience === source.audience) &&
    (candidate.geography === "anywhere" || candidate.geography === source.geography)
  );
}

/** The class of a SKU; what a department bought for itself is `selfService`, whoever pays. */
export function licenseClassOf(sku: Sku): SkuClass {
  if (/_DEPT$|for_Departments/i.test(sku.skuPartNumber)) return "selfService";
  return classOf(starterFacts, sku);
}

/** The least order of suites sold to large customers only; these part numbers do not say so. */
const largeOnly = new Set([
  "Microsoft_365_E3",
  "Microsoft_365_E5",
  "Microsoft_365_E5_without_Audio_Conferencing",
]);

/** Fewest seats that one order can hold, as far as the list tells. */
export function minimumSeatsOf({ skuPartNumber }: Pick<ListedSku, "skuPartNumber">): number {
  if (largeOnly.has(skuPartNumber)) return 500;
  const stated = /_\(?(\d+)_seats_min|_min_([\d,]+)_units/.exec(skuPartNumber);
  return Number((stated?.[1] ?? stated?.[2] ?? "1").replaceAll(",", ""));
}
