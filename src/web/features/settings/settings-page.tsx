// Settings: where it is connected, what the partner has chosen, who may do what, languages and appearance.

import { Tab, TabList } from "@fluentui/react-tabs";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Page } from "../../ui/page.tsx";
import { useSay } from "../../ui/say.ts";
import { ConnectionTab } from "./connection-tab.tsx";
import { LanguagesTab } from "./languages-tab.tsx";
import { PeopleTab } from "./people-tab.tsx";
import { PolicyTab } from "./policy-tab.tsx";
import { RecordsTab } from "./records-tab.tsx";
import { settingsTabs, type SettingsTab } from "./settings-tabs.ts";

const contents: Readonly<Record<SettingsTab, () => React.ReactNode>> = {
  connection: ConnectionTab,
  policy: PolicyTab,
  people: PeopleTab,
  records: RecordsTab,
  languages: LanguagesTab,
};

export function SettingsPage() {
  const say = useSay();
  const { tab = "connection" } = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const Content = contents[tab];
  return (
    <Page title={say("settings.title")}>
      <TabList
        className="tabs"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          const chosen = settingsTabs.find((known) => known === value);
          if (chosen !== undefined) void navigate({ search: { tab: chosen } });
        }}
      >
        {settingsTabs.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`}>
            {say(`settings.tab.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Content />
      </div>
    </Page>
  );
}
