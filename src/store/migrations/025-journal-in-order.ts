// The log of all moves is read from its newest entry on; what people did is a small part of it, which is looked for by name.

import type { Migration } from "../migration.ts";

export const journalInOrder: Migration = {
  name: "025-journal-in-order",
  sql: `
create index journal_newest on journal (partner_id, at desc, move_id, sequence desc);
create index journal_people on journal (partner_id, at desc, move_id, sequence desc)
  where kind = 'person';
`,
};
