import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the policies page.
 *
 * @public
 */
export const onCallPoliciesTranslationRef = createTranslationRef({
  id: 'plugin.oncall.policies',
  messages: {
    handlingPolicies: {
      title: { alert: 'Alert policies', notification: 'Notification policies' },
      create: {
        alert: 'Add an alert policy',
        notification: 'Add a notification policy',
      },
      explanation: {
        alert:
          'They change what a new alert says, before it is compared with open ones. Of each list the first that fits applies.',
        notification:
          'They change when people are told about a new alert. The first that fits applies; those for all alerts are asked before those of a team.',
      },
      search: 'Search policy, team or condition',
      noMatch: 'None of these match.',
      empty: {
        alert: 'There is none: alerts say what their senders said.',
        notification:
          'There is none: people are told as soon as an alert opens.',
      },
      everybody: 'For all alerts',
      off: 'switched off',
      enabled: '{{policy}} is switched on',
      switched: {
        on: '{{policy}} is switched on.',
        off: '{{policy}} is switched off.',
      },
      up: 'Move the policy {{policy}} up',
      down: 'Move the policy {{policy}} down',
      moved: '{{policy}} is policy {{position}} now.',
      edit: 'Edit the policy {{policy}}',
      delete: 'Delete the policy {{policy}}',
      deleteTitle: 'Delete the policy {{policy}}?',
      deleteEffect:
        'It applies to no new alert. Open alerts keep what it did to them.',
      deleteSubmit: 'Delete policy',
      unreachable: 'No alert can reach it',
      unreachableBecause: {
        never: 'Nothing can meet its conditions.',
        everything: '"{{policy}}" is asked before it and takes every alert.',
        taken: '"{{policy}}" is asked before it and takes whatever fits it.',
      },
      changesNothing: 'Changes nothing',
      adds: 'Adds {{things}}',
      tells: 'Also tells',
      suppresses: 'Nobody is told',
      waits: 'Nobody is told for {{time}}',
      waitsUntil: {
        'next-time': 'Nobody is told before {{clock}} ({{zone}})',
        'next-weekday':
          'Nobody is told before the next weekday at {{clock}} ({{zone}})',
        'next-monday': 'Nobody is told before Monday at {{clock}} ({{zone}})',
        'next-tuesday': 'Nobody is told before Tuesday at {{clock}} ({{zone}})',
        'next-wednesday':
          'Nobody is told before Wednesday at {{clock}} ({{zone}})',
        'next-thursday':
          'Nobody is told before Thursday at {{clock}} ({{zone}})',
        'next-friday': 'Nobody is told before Friday at {{clock}} ({{zone}})',
        'next-saturday':
          'Nobody is told before Saturday at {{clock}} ({{zone}})',
        'next-sunday': 'Nobody is told before Sunday at {{clock}} ({{zone}})',
      },
      counts: {
        'value-based': 'Nobody is told before it was reported {{times}} times',
        'frequency-based':
          'Nobody is told before it was reported {{times}} times within {{time}}',
      },
      restarts:
        'The escalation starts again every {{time}} while nobody takes care, at most {{times}} times',
      closes: 'Closed when still open after {{time}}',
      duration: {
        minutes_one: '{{count}} minute',
        minutes_other: '{{count}} minutes',
        hours_one: '{{count}} hour',
        hours_other: '{{count}} hours',
        days_one: '{{count}} day',
        days_other: '{{count}} days',
      },
    },
    handlingPolicyDialog: {
      create: {
        alert: 'Add an alert policy',
        notification: 'Add a notification policy',
      },
      edit: {
        alert: 'Edit the alert policy',
        notification: 'Edit the notification policy',
      },
      submit: 'Save policy',
      unreachable: 'No alert can reach this policy. {{reason}}',
      takes_one:
        'No alert can reach {{policies}}: this policy is asked before it and takes whatever fits it.',
      takes_other:
        'No alert can reach {{policies}}: this policy is asked before them and takes whatever fits them.',
      name: 'Name',
      description: 'Description',
      team: 'Team',
      teamHelp: 'Only alerts of this team; all alerts when empty.',
      changes: 'What it changes',
      templates:
        'What is left empty stays as the sender said it. {{message}} and the like stand for what the sender said, {{detail}} for one of the details.',
      text: {
        message: 'Message',
        description: 'Description of the alert',
        alias: 'Alias',
        entity: 'Entity',
        source: 'Source',
      },
      textHelp: {
        message: 'The title of the alert.',
        description: 'The text below the title.',
        alias:
          'Alerts with the same alias become one. The sender can still close it by the alias that it sent.',
        entity: 'What the alert is about, such as a host.',
        source: 'Where the alert comes from.',
      },
      priority: 'Priority',
      keepPriority: 'As the sender said',
      list: {
        tags: 'Add tags',
        actions: 'Add actions',
        details: 'Add details',
      },
      listHelp: {
        tags: 'Separated by commas.',
        actions: 'Names of custom actions, separated by commas.',
        details: 'One a line, as key=value.',
      },
      responders: 'Add teams and people',
      respondersHelp:
        'They are told as well as those the sender named, or else the team of the service.',
      add: {
        escalation: 'Add escalation policies',
        schedule: 'Add schedules',
      },
      ignore: {
        ignoreOriginalTags: 'Leave out the tags that the sender gave',
        ignoreOriginalActions: 'Leave out the actions that the sender gave',
        ignoreOriginalDetails: 'Leave out the details that the sender gave',
        ignoreOriginalResponders:
          'Leave out the responders that the sender named',
      },
      continue: 'Then ask the next policy as well',
      continueHelp: 'Otherwise the first policy that fits is the last.',
      suppress: 'Tell nobody',
      suppressHelp: 'The alert opens and can be seen, but pages nobody.',
      delay: 'Wait before telling people',
      delayHelp: 'When the alert is closed meanwhile, nobody is told.',
      delays: {
        none: 'Do not wait',
        'for-duration': 'For some time',
        'next-time': 'Until the next time the clock shows',
        'next-weekday': 'Until the next weekday, Monday to Friday',
        'next-monday': 'Until next Monday',
        'next-tuesday': 'Until next Tuesday',
        'next-wednesday': 'Until next Wednesday',
        'next-thursday': 'Until next Thursday',
        'next-friday': 'Until next Friday',
        'next-saturday': 'Until next Saturday',
        'next-sunday': 'Until next Sunday',
      },
      delayFor: 'How long',
      until: 'At',
      unit: 'Unit',
      threshold: 'Wait until it was reported often enough',
      thresholdHelp: 'For alerts that come and go by themselves.',
      thresholds: {
        none: 'Do not wait',
        'value-based': 'So many times in all',
        'frequency-based': 'So many times within some time',
      },
      thresholdCount: 'How many times (2 to 100)',
      thresholdWithin: 'Within',
      restarts: 'Start the escalation again while nobody takes care',
      restartsHelp:
        'Everybody of the escalation is told again, from the first step.',
      restartEvery: 'Every',
      restartCount: 'At most so many times',
      closes: 'Close the alert by itself',
      closesHelp: 'When it is still open after so long.',
      closeAfter: 'After',
      problem: {
        name: 'Give the policy a name.',
        duration: 'Give a whole number above 0.',
      },
    },
    tryPolicies: {
      team: 'Team that it is for',
      which: 'Which policies it takes',
      none: 'There is no policy to ask.',
      verdict: {
        applies: '{{policy}} applies, because {{reason}}.',
        passes: '{{policy}} does not apply, because {{reason}}.',
      },
      after: 'The alert afterwards',
      told: 'Telling people',
      usual: 'As usual, at once.',
      tags: 'Tags',
      actions: 'Actions',
      details: 'Details',
      responders: 'Responders that are added',
    },
  },
});
