// Microsoft's clouds: where the services of each answer, and what their tokens are asked for. Sources: "Different Partner
// Center REST URL end points for use in certain countries or regions", "Microsoft Graph national cloud deployments",
// "National clouds" of the identity platform, "About the Microsoft 365 admin center".

/** Addresses without a trailing slash. */
export interface CloudHosts {
  readonly entraUrl: string;
  readonly partnerCenterUrl: string;
  readonly graphUrl: string;
  readonly pricingUrl: string;
  readonly resources: Resources;
}

/** What a token is for, as the identity platform names it. */
export interface Resources {
  readonly partnerCenter: string;
  readonly graph: string;
  readonly pricing: string;
}

export const publicResources: Resources = {
  partnerCenter: "https://api.partnercenter.microsoft.com",
  graph: "https://graph.microsoft.com",
  pricing: "https://api.partner.microsoft.com",
};

/** The clouds in which a partner can sell by Partner Center, and all that a move needs is published. */
const clouds = {
  /** Also the Government Community Cloud (GCC), whose tenants live in it. */
  public: at("https://login.microsoftonline.com", publicResources),
  /** GCC High; Partner Center answers at the public address. */
  usGovernment: at("https://login.microsoftonline.us", {
    ...publicResources,
    graph: "https://graph.microsoft.us",
  }),
} as const;

/**
 * Clouds that people ask for and in which no move can be made: `china` (operated by 21Vianet) has no price sheets,
 * for the others Partner Center has no version (`germany` was closed on 2021-10-29).
 */
export const closedClouds = ["china", "usDod", "germany", "bleu", "delos"] as const;

export const cloudNames: readonly string[] = Object.keys(clouds);

/**
 * Of a cloud by its name, or of one address at which all of these services answer: a sandbox of ours over TLS. Null for
 * what is neither; plain http is not spoken.
 */
export function cloudHosts(cloud: string): CloudHosts | null {
  if (isCloudName(cloud)) return clouds[cloud];
  if (!URL.canParse(cloud) || new URL(cloud).protocol !== "https:") return null;
  return oneHost(new URL(cloud).origin);
}

const adminCenters: Readonly<Record<keyof typeof clouds, string>> = {
  public: "admin.microsoft.com",
  usGovernment: "portal.office365.us",
};

/** The host of the Microsoft 365 admin center that customers of this cloud use. */
export function adminCenterOf(cloud: string): string {
  return adminCenters[isCloudName(cloud) ? cloud : "public"];
}

/** Everything answers at one address, as of a sandbox; its tokens are named as in the public cloud. */
export function oneHost(url: string): CloudHosts {
  const urls = { entraUrl: url, partnerCenterUrl: url, graphUrl: url, pricingUrl: url };
  return { ...urls, resources: publicResources };
}

function isCloudName(text: string): text is keyof typeof clouds {
  return Object.hasOwn(clouds, text);
}

/** Each service answers at the address that its tokens are named after. */
function at(entraUrl: string, resources: Resources): CloudHosts {
  return {
    entraUrl,
    partnerCenterUrl: resources.partnerCenter,
    graphUrl: resources.graph,
    pricingUrl: resources.pricing,
    resources,
  };
}
