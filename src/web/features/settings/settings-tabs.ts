/** The tabs of the settings, as their address names them. */
export const settingsTabs = ["connection", "policy", "people", "records", "languages"] as const;
export type SettingsTab = (typeof settingsTabs)[number];
