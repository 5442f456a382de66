import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the page Who is on call.
 *
 * @public
 */
export const onCallWhoIsOnCallTranslationRef = createTranslationRef({
  id: 'plugin.oncall.whoIsOnCall',
  messages: {
    whoIsOnCall: {
      table: 'Who is on call',
      search: 'Search team, schedule or person',
      mine: 'My teams',
      others: 'Other teams',
      team: 'Team',
      schedule: 'Schedule',
      now: 'On call now',
      next: 'Next',
      noTeam: 'No team',
      noNext: 'No handoff planned',
      nobody_one: '{{count}} schedule has nobody on call',
      nobody_other: '{{count}} schedules have nobody on call',
      empty: {
        title: 'There is no schedule yet',
        description:
          'A schedule says who answers, and when. Create the first one, and its people appear here and on the pages of their services.',
        action: 'Create a schedule',
      },
    },
  },
});
