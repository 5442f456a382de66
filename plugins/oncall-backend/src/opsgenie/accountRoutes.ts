import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { OPSGENIE_DOMAINS } from './OpsgenieDomain';
import { OpsgenieRoute } from './OpsgenieRoute';
import { DomainLimits } from './requestLimitSettings';

/** What clients ask about the account as a whole. */
export function accountRoutes(options: {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly requestLimits: DomainLimits;
  readonly clock: () => DateTime;
}): readonly OpsgenieRoute[] {
  const { roster, requestLimits, clock } = options;
  return [
    {
      method: 'GET',
      path: '/v2/request-limits',
      access: 'everything',
      accountOnly: true,
      handle: async () => ({
        status: 200,
        body: { data: { rateLimits: rateLimits(requestLimits) } },
      }),
    },
    {
      method: 'GET',
      path: '/v2/account',
      access: 'everything',
      accountOnly: true,
      handle: async () => {
        const userCount = (await roster(clock())).people.length;
        return { status: 200, body: { data: account(userCount) } };
      },
    },
  ];
}

function rateLimits(limits: DomainLimits) {
  return OPSGENIE_DOMAINS.map(domain => ({ domain, limits: limits[domain] }));
}

/** There is no plan to outgrow; clients expect one. */
function account(userCount: number) {
  return {
    name: 'muster',
    userCount,
    plan: { maxUserCount: userCount, name: 'Muster', isYearly: true },
  };
}
