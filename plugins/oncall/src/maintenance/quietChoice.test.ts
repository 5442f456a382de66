import { Entity } from '@backstage/catalog-model';
import { TeamListItem } from '@muster/backstage-plugin-oncall-common';
import { quietChoice, Reach } from './quietChoice';

const PAYMENTS = 'group:default/payments';
const WEB = 'group:default/web';

const team = (ref: string, name: string): TeamListItem => ({
  ref,
  name,
  memberCount: 1,
  scheduleCount: 0,
  policyCount: 0,
  ruleCount: 0,
});

const reach: Reach = {
  all: [team(PAYMENTS, 'Payments'), team(WEB, 'Web shop')],
  mine: [PAYMENTS],
  hasNoTeam: false,
};

const entity = (
  kind: string,
  options: { owner?: string; annotation?: string; name?: string } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name: options.name ?? 'ledger',
    annotations: options.annotation
      ? { 'muster.dev/team': options.annotation }
      : {},
  },
  relations: options.owner
    ? [{ type: 'ownedBy', targetRef: options.owner }]
    : [],
});

const offers = (change: Partial<Reach>, one: Entity) =>
  quietChoice({ ...reach, ...change })?.fits(one);

describe('quietChoice', () => {
  it.each([
    ['a service of mine', entity('Component', { owner: PAYMENTS }), true],
    ['one of another team', entity('Component', { owner: WEB }), false],
    [
      'one of another team that names mine',
      entity('API', { owner: WEB, annotation: ' PAYMENTS ' }),
      true,
    ],
    [
      'one of mine that names another team',
      entity('API', { owner: PAYMENTS, annotation: 'Web shop' }),
      false,
    ],
    [
      'one of mine that names nobody',
      entity('API', { owner: PAYMENTS, annotation: 'gone' }),
      true,
    ],
    ['one without an owner', entity('System'), false],
    ['one of a person', entity('System', { owner: 'user:default/a' }), false],
    ['my team', entity('Group', { name: 'payments' }), true],
    ['another team', entity('Group', { name: 'web' }), false],
  ])('answers for %s', (_, one, expected) => {
    expect(offers({}, one)).toBe(expected);
  });

  it.each([entity('System'), entity('System', { owner: 'user:default/a' })])(
    'offers what belongs to no team to whoever may configure that',
    one => {
      expect(offers({ hasNoTeam: true }, one)).toBe(true);
    },
  );

  it('asks the catalog for what can be mine', () => {
    expect(quietChoice(reach)?.filter).toEqual([
      expect.objectContaining({ 'relations.ownedBy': [PAYMENTS] }),
      expect.objectContaining({
        'metadata.annotations.muster.dev/team': [
          PAYMENTS,
          'payments',
          'Payments',
        ],
      }),
      { kind: 'Group', 'metadata.name': ['payments'] },
    ]);
  });

  it('leaves everything to whoever may configure everything', () => {
    const mine = [WEB, PAYMENTS];
    expect(quietChoice({ ...reach, mine, hasNoTeam: true })).toBeUndefined();
    expect(quietChoice({ ...reach, mine })).toBeDefined();
  });
});
