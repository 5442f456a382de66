/** Display names of the people and teams of the bank Bancly, by entity reference. */
export const BANCLY_NAMES: Readonly<Record<string, string>> = {
  'user:default/ana': 'Ana Ribeiro',
  'user:default/ben': 'Ben Okafor',
  'user:default/chen': 'Chen Wei',
  'user:default/dora': 'Dora Novak',
  'user:default/emeka': 'Emeka Obi',
  'user:default/fatima': 'Fatima Haddad',
  'user:default/goran': 'Goran Petrov',
  'user:default/hana': 'Hana Sato',
  'user:default/ivo': 'Ivo Marin',
  'user:default/kofi': 'Kofi Mensah',
  'user:default/lena': 'Lena Fischer',
  'user:default/mateo': 'Mateo Cruz',
  'user:default/omar': 'Omar Nasser',
  'user:default/priya': 'Priya Nair',
  'user:default/rosa': 'Rosa Lind',
  'group:default/payments': 'Payments',
  'group:default/ledger': 'Ledger',
  'group:default/identity': 'Identity',
  'group:default/platform': 'Platform',
  'group:default/observability': 'Observability',
  'group:default/web': 'Web',
};

/** Who answers for which service of Bancly. */
export const BANCLY_OWNERS: Readonly<Record<string, string>> = {
  'component:default/banking-transaction': 'group:default/payments',
  'component:default/transaction-processor': 'group:default/payments',
  'component:default/payment-portal': 'group:default/web',
  'component:default/account-ledger': 'group:default/ledger',
  'component:default/ledger-monitoring': 'group:default/ledger',
  'component:default/id-gatekeeper': 'group:default/identity',
  'component:default/datadog-monitoring': 'group:default/observability',
  'component:default/monitoring-alerts': 'group:default/observability',
};
