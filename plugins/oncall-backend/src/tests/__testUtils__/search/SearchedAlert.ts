import {
  Alert,
  INTEGRATION_NAMES,
  IntegrationType,
} from '@muster/backstage-plugin-oncall-common';

/** Whoever is called by several names, as a list of them; nobody is an empty list. */
export type Names = readonly string[];

/** An alert as the portal answers it, with what only the test knows of it. */
export type SearchedAlert = Alert & {
  readonly integrationType?: IntegrationType;
};

/** How a database tells capital letters from small ones. */
export type Folding = (text: string) => string;

/** The house of `startBank`, as its catalog calls it. */
const NAMED: readonly Names[] = [
  ['user:default/ana', 'ana', 'ana@bancly.example', 'Ana Lopez'],
  ['user:default/ben', 'ben', 'ben@bancly.example', 'Ben Ito'],
  ['user:default/cy', 'cy', 'Cy'],
  ['group:default/payments', 'payments', 'Payments'],
  ['group:default/empty', 'empty', 'Empty'],
  ['component:default/portal', 'portal'],
  ['component:default/idle', 'idle'],
];

/** All names of whom or what an alert calls by one of them. */
export function namesOf(said: string | undefined): Names {
  const same = (name: string) => name.toLowerCase() === said?.toLowerCase();
  return NAMED.find(names => names.some(same)) ?? (said ? [said] : []);
}

/** What stands in the fields that are compared as a whole: every name of everything that is there. */
export const WHOLE: Readonly<
  Record<string, (alert: SearchedAlert) => readonly string[]>
> = {
  entity: ({ entity }) => present(entity),
  source: ({ source }) => present(source),
  'integration.name': ({ integration }) => present(integration?.name),
  // Clients read how the type is called, people choose it by that name, and files know it by its id.
  'integration.type': ({ integrationType: type }) =>
    type ? [type, INTEGRATION_NAMES[type]] : [],
  service: ({ service }) => namesOf(service),
  owner: ({ owner }) => namesOf(owner),
  acknowledgedBy: ({ acknowledgedBy }) => namesOf(acknowledgedBy),
  closedBy: ({ closedBy }) => namesOf(closedBy),
  tag: ({ tags }) => tags,
  actions: ({ actions }) => actions,
  teams: ({ teams }) => teams.flatMap(namesOf),
  responders: ({ responders }) => responders.flatMap(({ ref }) => namesOf(ref)),
  // An asterisk is asked of what the alert carries.
  'responders*': ({ responders }) =>
    responders.flatMap(({ ref, name }) => [ref, name ?? ref]),
};

/** Where words are searched that stand without a field. */
export function wordsOf(alert: SearchedAlert): readonly string[] {
  const { message, description, alias, entity, tags } = alert;
  return [message, description ?? '', alias, entity ?? '', ...tags];
}

function present(text: string | undefined): readonly string[] {
  return text ? [text] : [];
}
