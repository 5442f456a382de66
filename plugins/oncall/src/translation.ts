import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words that the on-call pages and cards share.
 *
 * One reference an area: the compiler looks at every word of a reference for each use of one.
 *
 * @public
 */
export const onCallTranslationRef = createTranslationRef({
  id: 'plugin.oncall',
  messages: {
    page: {
      title: 'On-call',
      whoIsOnCall: 'Who is on call',
      schedules: 'Schedules',
      escalation: 'Escalation',
      policies: 'Policies',
      teams: 'Teams',
      alerts: 'Alerts',
      me: 'My on-call',
      integrations: 'Integrations',
      heartbeats: 'Heartbeats',
      maintenance: 'Maintenance',
      drills: 'Drills',
      unknown: 'No such page',
    },
    noSuchPage: {
      title: 'There is no such page',
      description: 'Perhaps its address is mistyped, or not complete.',
    },
    dialog: {
      cancel: 'Cancel',
      kept: 'What you changed is still here. {{button}} leaves without it.',
      unanswered:
        'The portal does not answer. Is there a network? What you typed stays here.',
      changedMeanwhile:
        'This was changed in another window, or by somebody else, while it was open here. Save once more to replace that, or cancel to see it first.',
    },
    right: {
      unanswered:
        'What you may do could not be asked just now, so buttons may be missing. That says nothing about your rights. It is asked again every few seconds.',
      askNow: 'Ask now',
      missingAtAll: 'You lack the permission {{permission}}, which this needs.',
      missing:
        'Only people who may configure {{team}} can do this. You lack the permission {{permission}} for it.',
      missingEverywhere:
        'There is no team that you may configure: you lack the permission {{permission}}. So there is nothing that you could make here.',
      missingForAll:
        'This belongs to no team, so it concerns everybody. You lack the permission {{permission}} for what belongs to no team.',
    },
    copy: 'Copy',
    list: {
      more: 'Show {{number}} more',
      shown: '{{shown}} of {{all}} are shown',
      found: '{{found}} of {{all}} match.',
      noMatch: {
        title: 'Nothing fits',
        description: 'Nothing here matches “{{text}}”.',
        action: 'Show everything',
      },
    },
    answer: {
      stale: 'This may be out of date: the last refresh failed. Trying again.',
      staleUntilSignIn: 'This may be out of date.',
    },
    person: { nobody: 'Nobody', escalation: '{{name}} (escalation policy)' },
    weekday: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    weekWindow: {
      day: '{{day}} {{from}}–{{to}}',
      days: '{{day}} to {{lastDay}} {{from}}–{{to}}',
      nights: '{{day}} to {{lastDay}} {{from}} to {{to}} of the next day',
      long: '{{day}} {{from}} to {{endDay}} {{to}}',
    },
    wallTime: {
      zone: 'On the clock of {{zone}}',
      skipped:
        'The clocks in {{zone}} go forward and skip this time. Choose what you mean.',
      repeated:
        'The clocks in {{zone}} go back and show this time twice. Choose which one you mean.',
      choose: 'You can mean:',
    },
    zonePicker: {
      label: 'Time zone',
      help: 'Hours are read on the clock of this zone.',
    },
    restriction: {
      label: 'When it counts',
      kind: {
        always: 'Always',
        'time-of-day': 'Some hours of each day',
        'weekday-and-time-of-day': 'Some hours of the week',
      },
      from: 'From',
      to: 'To',
      fromDay: 'From day',
      toDay: 'To day',
      addWindow: 'Add a time window',
      removeWindow: 'Remove this time window',
    },
  },
});
