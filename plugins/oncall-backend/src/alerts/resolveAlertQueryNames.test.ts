import { parseAlertQuery } from '@muster/backstage-plugin-oncall-common';
import { person, roster } from '../tests/__testUtils__/testRoster';
import { resolveAlertQueryNames } from './resolveAlertQueryNames';

const REF = 'user:default/ben';
const EMAIL = 'ben@bancly.example';

const ben = { ...person('ben'), ref: REF, email: EMAIL, name: 'Ben Ito' };

function valuesOf(query: string, others: readonly (typeof ben)[] = []) {
  const resolved = resolveAlertQueryNames(
    parseAlertQuery(query),
    roster({ people: [ben, ...others] }),
  );
  const terms = resolved.kind === 'or' ? resolved.terms : [resolved];
  return terms.flatMap(term =>
    term.kind === 'condition' && term.value.type === 'text'
      ? term.value.text
      : [],
  );
}

describe('resolveAlertQueryNames', () => {
  it.each(['"Ben Ito"', EMAIL, REF])(
    'finds whoever acknowledged by %s, whatever a machine called them',
    name => {
      const values = valuesOf(`acknowledgedBy: ${name}`);
      expect([...values].sort()).toEqual(['Ben Ito', EMAIL, REF].sort());
    },
  );

  it('leaves out a display name that may mean somebody else', () => {
    const other = { ...ben, ref: 'user:default/anders', email: 'anders@x.y' };
    const namesake = { ...other, name: 'ben' };
    expect(valuesOf(`owner: anders@x.y`, [namesake])).toEqual([
      'anders@x.y',
      'user:default/anders',
    ]);
  });

  it('searches for what nobody is called as it was written', () => {
    expect(valuesOf('closedBy: robot')).toEqual(['robot']);
  });
});
