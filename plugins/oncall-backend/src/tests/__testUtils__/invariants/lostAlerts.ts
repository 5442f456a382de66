import { InvariantFacts } from './InvariantFacts';
import { InvariantRows } from './InvariantRows';
import { repeated } from './repeated';

export function duplicates({ alerts }: InvariantRows): readonly string[] {
  const open = alerts.filter(({ status }) => status === 'open');
  return repeated(open.map(({ alias }) => alias)).map(
    alias => `More than one open alert has the alias ${alias}`,
  );
}

export function lost({ alerts }: InvariantRows, { accepted }: InvariantFacts) {
  const stored = new Set(alerts.map(({ alias }) => alias));
  return accepted
    .filter(alias => !stored.has(alias))
    .map(alias => `The alert ${alias} was accepted and is not there`);
}
