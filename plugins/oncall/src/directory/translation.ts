import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the directory page.
 *
 * @public
 */
export const onCallDirectoryTranslationRef = createTranslationRef({
  id: 'plugin.oncall.directory',
  messages: {
    directory: {
      lost: 'The catalog has lost {{lost}} of {{known}} people who take part in on-call. They are still paged.',
      who: 'Who would be gone:',
      more_one: 'and {{count}} more',
      more_other: 'and {{count}} more',
      believed: 'If the catalog goes on saying so, it is believed from',
      confirm: 'They are gone',
      confirmed: 'Confirmed by',
      confirmedEffect: 'Within a minute the pager follows the catalog.',
      confirmTitle: 'Believe the catalog?',
      confirmEffect_one:
        'Within a minute {{count}} person is taken off all on-call and paged no more. Shifts of people who are gone page nobody.',
      confirmEffect_other:
        'Within a minute {{count}} people are taken off all on-call and paged no more. Shifts of people who are gone page nobody.',
      confirmSubmit: 'Yes, they are gone',
    },
    old: {
      since: 'People, teams and services are shown as the catalog had them at',
      effect:
        'It has not been read since; on-call and paging go on with what is known.',
    },
    clock: {
      ahead:
        'The clock of this device is {{length}} ahead of the pager’s. Ages, countdowns and the line of now are wrong by as much until it is set right.',
      behind:
        'The clock of this device is {{length}} behind the pager’s. Ages, countdowns and the line of now are wrong by as much until it is set right.',
    },
  },
});
