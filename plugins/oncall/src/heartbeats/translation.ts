import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the heartbeats page.
 *
 * @public
 */
export const onCallHeartbeatsTranslationRef = createTranslationRef({
  id: 'plugin.oncall.heartbeats',
  messages: {
    heartbeats: {
      table: 'Heartbeats',
      create: 'Add a heartbeat',
      search: 'Search heartbeat or team',
      edit: 'Change {{name}}',
      delete: 'Delete {{name}}',
      how: 'How to ping {{name}}',
      never: 'Never',
      noTeam: 'The default team',
      notExpected: 'Nothing is expected',
      overdue: 'Missing since',
      every: {
        minutes_one: 'Every minute',
        minutes_other: 'Every {{count}} minutes',
        hours_one: 'Every hour',
        hours_other: 'Every {{count}} hours',
        days_one: 'Every day',
        days_other: 'Every {{count}} days',
      },
      state: {
        waiting: 'Waits for the first ping',
        alive: 'Reports',
        expired: 'Expired',
        disabled: 'Switched off',
      },
      column: {
        name: 'Name',
        state: 'State',
        interval: 'Expected',
        team: 'Who is told',
        lastPing: 'Last ping',
        next: 'Next expected by',
        actions: 'Actions',
      },
      empty: {
        title: 'No machine is expected to report',
        description:
          'A heartbeat watches what should happen regularly, such as a nightly backup: it pings, and when the pings stop, an alert opens.',
      },
    },
    heartbeatDialog: {
      create: 'Add a heartbeat',
      edit: 'Change the heartbeat',
      submit: 'Save',
      name: 'Name',
      nameHelp: 'The machine pings by this name.',
      description: 'Description',
      interval: 'Expected every',
      unit: 'Unit',
      units: { minutes: 'minutes', hours: 'hours', days: 'days' },
      team: 'Team',
      teamHelp: 'Is told when the pings stop.',
      message: 'Message of the alert',
      messageHelp: 'Without one it says that the heartbeat is expired.',
      priority: 'Priority of the alert',
      tags: 'Tags of the alert',
      tagsHelp: 'Separated by commas.',
      enabled: 'Watch it',
      problem: {
        name: 'Give it the name that the machine will use.',
        interval: 'A whole number, at least 1.',
      },
    },
    deleteHeartbeat: {
      title: 'Delete {{name}}?',
      effect:
        'Nobody watches it any more: when its pings stop, nobody is told. An open alert about it is closed.',
      submit: 'Delete heartbeat',
    },
    pingDialog: {
      title: 'How {{name}} reports',
      text: 'Call this at the end of every successful run, with the key of an integration in place of KEY. Any method and any body will do.',
      watchdog:
        'Or as the last receiver of a watchdog alert in Alertmanager, which then reports for the whole chain:',
      done: 'Done',
    },
  },
});
