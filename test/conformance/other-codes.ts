// Published codes of what the sandbox does not emulate, by subject.

export const OF_OTHER_SUBJECTS: Readonly<Record<string, string>> = {
  "Azure: plans, upgrades, reservations, savings plans, overage":
    "800011 800013 800030 800036 800068 800111 800112 800114 800115 900105 900106 900107 900108 900109 900110 " +
    "900111 900112 900113 900114 900115 900119 900120 900128 900129 900130 900131 900132 900133 " +
    "900134 900139 900140 900145 900312 900313 900314 900315 900317 900318 900321 900323",
  "third-party products": "800077 900146",
  "new tenants": "600002 600049 600050 600051",
  "the legacy commerce: offers, billing cycles, changed orders":
    "2006 2012 2054 2100 6000 6001 27006 800004 800012 800014 800021 800072 800080 800085 800097 900117 900263",
  "indirect resellers and partners on record":
    "2071 2072 800015 800016 800039 800098 900122 900123 900125 900147",
  "the partner's own standing: countries, agreement, access": "2030 2032 800043 900124 900118",
  promotions: "27007",
  "credit, risk and review, which a fault can be ordered to answer":
    "800022 800023 800024 800025 800026 800074 800075 900121",
  "Microsoft's own sandbox, and cancelled orders":
    "800018 800019 800061 800063 900116 900127 900322",
  "transitions between offers": "900236 900258 900259 900260 900261 900267 900268 900270",
  "custom ends of a term and scheduled changes": "900242 900244 900245 900246 900291 900292",
  "changes of term": "800028 800107 800121 800122",
  "tenders, and documents of purchase": "900252 900253 900254",
  "products with quantities, tags or markets of their own":
    "800010 800027 800029 800070 800086 800092 800095 800096",
  "records of assets and their history": "800037 800038 800041 800076",
  "faults of the server": "800031 800042 800083 800084 800087 800094 900141 900142 900143 900144",
};
