// Microsoft's clouds: where the services of each answer, and what their tokens are asked for. Sources: "Different Partner
// Center REST URL end points for use in certain countries or regions", "Microsoft Graph national cloud deployments",
// "National clouds" of the identity platform.

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

const clouds = {
  public: at("https://login.microsoftonline.com", publicResources),
  usGovernment: at("https://login.microsoftonline.us", {
    ...publicResources,
    graph: "https://graph.microsoft.us",
  }),
  /** Operated by 21Vianet; there is no granular delegated admin (GDAP) there. */
  china: at("https://login.partner.microsoftonline.cn", {
    partnerCenter: "https://partner.partnercenterapi.microsoftonline.cn",
    graph: "https://microsoftgraph.chinacloudapi.cn",
    pricing: "https://partner.partnercenterapi.microsoftonline.cn",
  }),
} as const;

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
