import { Entity } from '@backstage/catalog-model';
import { PersonFacts } from './Directory';

const PREFIX = 'muster.dev/';

/** Before the names of the details of a person. */
const DETAIL = `${PREFIX}details.`;

/** What a User says in its tags and annotations for those who only read it; undefined when it says nothing. */
export function personFacts({ metadata }: Entity): PersonFacts | undefined {
  const { annotations = {}, tags = [] } = metadata;
  const said = (name: string) =>
    annotations[PREFIX + name]?.trim() || undefined;
  const details = Object.entries(annotations)
    .filter(([name]) => name.startsWith(DETAIL))
    .map(([name, value]) => [name.slice(DETAIL.length), valuesIn(value)])
    // Sorted, so that the order in the catalog's YAML does not count as a change.
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const address = {
    country: said('country'),
    state: said('state'),
    city: said('city'),
    line: said('address-line'),
    zipCode: said('zip-code'),
  };
  const isAddressKnown = Object.values(address).some(Boolean);
  const facts = {
    role: said('role'),
    locale: said('locale'),
    ...(isAddressKnown && { address }),
    ...(tags.length > 0 && { tags }),
    ...(details.length > 0 && { details: Object.fromEntries(details) }),
  };
  return Object.values(facts).some(Boolean) ? facts : undefined;
}

function valuesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map(value => value.trim())
    .filter(value => value !== '');
}
