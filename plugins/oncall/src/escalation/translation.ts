import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the escalation page.
 *
 * @public
 */
export const onCallEscalationTranslationRef = createTranslationRef({
  id: 'plugin.oncall.escalation',
  messages: {
    policies: {
      create: 'Create escalation policy',
      search: 'Search policy or team',
      edit: 'Edit {{policy}}',
      delete: 'Delete {{policy}}',
      repeat_one:
        'Then it starts over once, {{minutes}} min after the last step.',
      repeat_other:
        'Then it starts over {{count}} times, {{minutes}} min after the last step.',
      noRepeat: 'Then nobody else is paged.',
      resetStates: 'It starts over even when somebody has acknowledged.',
      closeAfterAll: 'When all that is over, the alert is closed.',
      reminds:
        'Whoever acknowledges is reminded every {{minutes}} min while the alert stays open.',
      takesBack:
        'After {{minutes}} min the acknowledgement ends, and it starts again.',
      empty: {
        title: 'There is no escalation policy yet',
        description:
          'A policy says who is paged next when nobody acknowledges. Without one, an alert pages only those who are on call.',
      },
    },
    step: {
      unknown: 'Not in the catalog',
      unknownTitle:
        'The catalog has no such entry any more, so this step pages nobody',
      immediately: 'Immediately',
      after: 'After {{minutes}} min',
      condition: {
        'if-not-acked': 'unless acknowledged',
        'if-not-closed': 'unless closed',
      },
      page: 'page',
      notify: {
        schedule: {
          default: 'page who is on call in',
          next: 'page who comes next in',
          previous: 'page who came before in',
          all: 'page everybody in',
          random: 'page somebody in',
          users: 'page everybody in',
          admins: 'page everybody in',
          'round-robin': 'page, in turn from alert to alert, one on call in',
        },
        team: {
          default: 'hand over to the routing rules of',
          next: 'page everybody in',
          previous: 'page everybody in',
          all: 'page everybody in',
          random: 'page somebody, by chance, in',
          users: 'page everybody but the admins of',
          admins: 'page the admins of',
          'round-robin': 'page, in turn from alert to alert, one of',
        },
      },
    },
    policyDialog: {
      create: 'Create escalation policy',
      edit: 'Edit escalation policy',
      submit: 'Save policy',
      name: 'Name',
      description: 'Description',
      team: 'Team',
      teamHelp:
        'Its alerts follow the first of its policies. Without a team, only what names this policy does.',
      step: 'Step {{number}}',
      addStep: 'Add a step',
      removeStep: 'Remove step {{number}}',
      delay: 'Minutes after the start',
      condition: 'Happens',
      recipientType: 'Pages',
      type: { schedule: 'Schedule', team: 'Team', user: 'Person' },
      notify: 'Whom of it',
      notifyChoice: {
        default: 'On call now',
        next: 'Next in turn',
        previous: 'Previous in turn',
        all: 'Everybody',
        random: 'Somebody, by chance',
        users: 'Everybody but the admins',
        admins: 'The admins',
        'round-robin': 'One in turn, from alert to alert',
      },
      handOver: 'What its routing rules say',
      schedule: 'Schedule',
      resetStates: 'Start over even when somebody has acknowledged',
      closeAfterAll: 'Close the alert when all that is over',
      remindMinutes: 'Remind after minutes',
      remindMinutesHelp:
        'Whoever acknowledged, again and again, while the alert stays open. 0 means never.',
      unacknowledgeMinutes: 'Take back after minutes',
      unacknowledgeMinutesHelp:
        'The acknowledgement ends and the escalation starts again. 0 means never.',
      repeats: 'Start over, times',
      waitMinutes: 'Minutes to wait before',
      problem: {
        name: 'Give it a name that people recognize.',
        delay: 'A whole number of minutes; 0 is at once.',
        recipient: 'Choose whom to page.',
        repeat: 'Two whole numbers; 0 times is never.',
        acknowledgement:
          'Two whole numbers; an acknowledgement is taken back after a reminder, so later than that.',
      },
    },
    deletePolicy: {
      title: 'Delete {{policy}}?',
      effect:
        'New alerts no longer escalate by it. Alerts that are open now finish with the copy they started with. This cannot be undone.',
      submit: 'Delete policy',
    },
  },
});
