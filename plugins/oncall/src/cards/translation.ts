import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the cards.
 *
 * @public
 */
export const onCallCardsTranslationRef = createTranslationRef({
  id: 'plugin.oncall.cards',
  messages: {
    card: {
      title: 'On call',
      calm: 'No open alert',
      nobody:
        'Alerts are kept, but nobody is paged. Open the schedule to put somebody on call.',
      openAlerts_one: '{{count}} open alert',
      openAlerts_other: '{{count}} open alerts',
      paging: 'paging',
      nextStep: 'next step',
      alerts: 'Open alerts',
      allAlerts: 'All alerts of this service',
      moreAlerts_one: '{{count}} more open alert',
      moreAlerts_other: '{{count}} more open alerts',
      teamAlerts: 'Alerts of this team',
      createSchedule: 'Create a schedule',
      noTeamSchedule: {
        title: 'No schedule yet',
        description:
          'Nobody can be paged for the services of this team until it has an on-call schedule.',
      },
    },
  },
});
