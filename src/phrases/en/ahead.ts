// Looking ahead from files on the console; the bar says that the server is read-only.

export const ahead = {
  bar: "Read-only: nothing is written at Microsoft and no letter is mailed. Everything else is as it will be: what waits for its first write says so.",
  open: "Look ahead from files",
  title: "Look ahead from files",
  about:
    "Which renewals will cost money or users, from exports that you have. The files stay in this browser: nothing is sent anywhere.",
  drop: "Drop exports here, as many as you have: each says something that the others do not.",
  choose: "Choose files",
  days: "Look ahead",
  nDays: "{days, plural, one {# day} other {# days}}",
  currency: "Currency of prices without one",
  emptyTitle: "Your next renewals will stand here",
  emptyText:
    "Any of these will do, as CSV; together they say more. No sign-in and no permission is needed, and nothing is changed.",
  kindSubscriptions:
    "Partner Center: the subscription report. Which subscriptions end when, and whether they renew.",
  kindLicenses:
    "Microsoft 365 admin center, one customer: the exported licenses, in a file named after the customer. How many users there are to lose service.",
  kindDistributor: "A distributor’s list: prices, terms, next renewals.",
  kindOwn: "Your own renewal spreadsheet, in any of our languages and any order of columns.",
  tableLabel: "Renewals ahead",
  moreRenewals:
    "{n, plural, one {# more subscription ends} other {# more subscriptions end}} later; fewer days show fewer.",
  moreRefused: "{n, plural, one {# more row was} other {# more rows were}} refused.",
  files: "Files",
  remove: "Leave out {name}",
  next: "To move these customers, import them: what is known of them is planned at once.",
};
