/** The people and the team that the bodies of requests name. */
export const ANA = 'ana@bancly.example';
export const BEN = 'ben@bancly.example';
export const TEAM = { id: 'group:default/payments', name: 'Payments' };
