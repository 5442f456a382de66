import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the maintenance page.
 *
 * @public
 */
export const onCallMaintenanceTranslationRef = createTranslationRef({
  id: 'plugin.oncall.maintenance',
  messages: {
    maintenance: {
      table: 'Maintenance',
      search: 'Search maintenance or team',
      create: 'Begin maintenance',
      edit: 'Change {{name}}',
      delete: 'Delete {{name}}',
      begunBy: 'by {{person}}',
      nameless: 'Without a description',
      endless: 'Until somebody ends it',
      quiet: 'pages nobody',
      gone: {
        integration: 'A source that was deleted',
        policy: 'A policy that was deleted',
      },
      switched: { enabled: 'is switched on', disabled: 'is switched off' },
      endIt: { planned: 'Cancel', active: 'End now' },
      endNamed: { planned: 'Cancel: {{name}}', active: 'End now: {{name}}' },
      status: {
        planned: 'Planned',
        active: 'Active',
        past: 'Over',
        cancelled: 'Cancelled',
      },
      column: {
        description: 'Maintenance',
        status: 'Status',
        start: 'From',
        end: 'To',
        scope: 'What is different',
        actions: 'Actions',
      },
      empty: {
        title: 'Nothing is under maintenance',
        description:
          'During maintenance the alerts of a service or team open without paging anybody. What is still open at the end pages then.',
      },
    },
    maintenanceDialog: {
      title: 'Begin maintenance',
      edit: 'Change maintenance',
      submit: 'Begin',
      save: 'Save maintenance',
      description: 'Description',
      descriptionHelp: 'Everybody sees it on the service and on its alerts.',
      time: 'When',
      times: {
        'for-5-minutes': 'Now, for 5 minutes',
        'for-30-minutes': 'Now, for 30 minutes',
        'for-1-hour': 'Now, for an hour',
        schedule: 'From … to …',
        indefinitely: 'Now, until somebody ends it',
      },
      from: 'From',
      to: 'To',
      quiet: 'Quiet services and teams',
      quietHelp:
        'Their alerts open as always. What is still open at the end pages then.',
      off: 'Sources switched off',
      offHelp: 'What they send meanwhile is refused; heartbeats still count.',
      policiesOn: 'Policies switched on',
      policiesOnHelp: 'Regardless of their own switch.',
      policiesOff: 'Policies switched off',
      policiesOffHelp: 'Regardless of their own switch.',
      problem: {
        from: 'Give a date and a time.',
        to: 'Give a date and a time after the start.',
        scope: 'Choose at least one service, team, source or policy.',
      },
    },
    maintenanceLeave: {
      end: {
        title: 'End {{name}}?',
        effect:
          'Everything pages as usual again. Alerts that it held and that are still open start their escalation now.',
        submit: 'End maintenance',
      },
      delete: {
        title: 'Delete {{name}}?',
        effect: 'It disappears from this list. Alerts keep what it did.',
        submit: 'Delete maintenance',
      },
    },
  },
});
