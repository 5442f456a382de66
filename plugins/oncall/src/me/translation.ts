import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the page My on-call.
 *
 * @public
 */
export const onCallMeTranslationRef = createTranslationRef({
  id: 'plugin.oncall.me',
  messages: {
    me: {
      onCall: 'You are on call for',
      until: 'until',
      notOnCall: 'You are not on call now.',
      next: 'Your next turn:',
      countdown: '(in {{length}})',
      now: 'Now',
      noNext: 'You have no turn in the next four weeks.',
      unknown:
        'The catalog does not know you: you are signed in as {{person}}. No schedule can name you and no alert pages you until it does.',
      noFurther: 'You have no further turn in the next four weeks.',
      withoutEnd: ', no end planned',
      alerts: 'Alerts with you',
      noAlerts: {
        title: 'No alert is waiting for you',
        description:
          'Alerts that page you, or that you acknowledge, appear here.',
      },
      turns: 'Your next four weeks',
      noTurns: {
        title: 'No turn of yours',
        description:
          'The schedules say whose turns come later. Whoever may change one can add you to it.',
        action: 'See the schedules',
      },
      column: {
        from: 'From',
        until: 'Until',
        length: 'Length',
        schedule: 'Schedule',
      },
      openEnded: 'No end planned',
    },
    load: {
      title: 'My load',
      explanation:
        'The last {{days}} days. Nights are from 22:00 to 06:00, weekends are Saturday and Sunday, on your clock ({{zone}}).',
      since:
        'Who is on call is recorded since {{date}}; hours before that are not counted.',
      empty: {
        title: 'Nothing is recorded yet',
        description:
          'It is recorded who is on call from now on. What it asked of you appears here.',
      },
      hours: 'Hours on call',
      nights: 'of them at night',
      weekends: 'of them at weekends',
      pages: 'Times an alert reached you',
      pagesAtNight: 'of them at night',
    },
    forwarding: {
      title: 'While you are away',
      own: {
        add: 'Forward my shifts',
        effect:
          'All of your shifts and pages go to this person, in every schedule. You can end it at any time.',
      },
      others: {
        add: 'Forward somebody’s shifts',
        effect:
          'All shifts and pages of the person who is away go to the one who stands in, in every schedule. It can be ended at any time.',
      },
      submit: 'Forward',
      you: 'You',
      column: {
        away: 'Away',
        standIn: 'Who stands in',
        from: 'From',
        until: 'Until',
        actions: 'Actions',
      },
      empty: {
        title: 'Nobody stands in for you',
        description:
          'Before you go on holiday, forward your shifts and pages to a colleague.',
      },
      end: {
        title: 'End the forwarding?',
        effect:
          'From now on your shifts and pages come to you again. What was forwarded until now stays as it was.',
        effectForOthers:
          'From now on shifts and pages go to {{person}} again, as before. What was forwarded until now stays as it was.',
        submit: 'End it',
      },
      problem: {
        missing: 'Please fill this in.',
        unreadable: 'This is not a date and time.',
        skipped: 'This time does not exist.',
        repeated: 'This time exists twice.',
        samePerson: 'Nobody can stand in for themselves.',
        notAfter: 'The end must be after the start.',
        past: 'This is already over.',
      },
    },
    cover: {
      title: 'Cover',
      ask: 'Ask for cover',
      submit: 'Ask',
      effect:
        'Your colleague is told and takes over in {{schedule}} only when they accept. You can ask for a part of your turn, and take one of theirs in return.',
      inReturn: 'In return you take',
      inReturnHelp:
        'Both change hands when your colleague accepts, or neither.',
      nothing: 'Nothing',
      gone: 'A schedule that was deleted',
      column: {
        from: 'Whose shift',
        to: 'Who takes it',
        when: 'When',
        inReturn: 'In return',
        status: 'State',
      },
      status: {
        open: 'Waiting for an answer',
        accepted: 'Accepted',
        declined: 'Declined',
        withdrawn: 'Withdrawn',
      },
      reply: {
        accepted: 'Accept',
        declined: 'Decline',
        withdrawn: 'Withdraw',
      },
      empty: {
        title: 'Nobody waits for an answer',
        description:
          'Ask a colleague to take one of your next turns, whole or in part.',
      },
    },
    calendar: {
      title: 'Calendar links',
      add: 'Create calendar link',
      submit: 'Create',
      secret:
        'Your calendar program reads your shifts under a secret address. Whoever knows the address can read them.',
      mine: 'All of my shifts',
      allOf: 'Everybody in {{schedule}}',
      gone: 'A schedule that was deleted',
      column: {
        what: 'What it shows',
        since: 'Since',
        actions: 'Actions',
      },
      empty: {
        title: 'No calendar reads your shifts',
        description:
          'Create a link and subscribe to it in your calendar program.',
      },
      made: {
        title: 'Your calendar link',
        once: 'Copy it now: it is not shown again. Subscribe to it in your calendar program.',
        address: 'Address',
        submit: 'I have copied it',
      },
      delete: {
        title: 'Take the link back?',
        effect: 'Calendar programs that use it stop working at once.',
        submit: 'Take back',
      },
    },
    contact: {
      title: 'How you are reached',
      add: 'Add contact method',
      submit: 'Add',
      enabled: 'In use',
      disabled: 'Switched off',
      fromCatalog: 'From the catalog',
      unverified: 'Not verified',
      verify: 'Enter code',
      verifyOf: 'Enter the code of {{to}}',
      test: 'Test',
      testOf: 'Send a test to {{to}}',
      tested: 'Test sent',
      testFailed: 'Not sent: {{error}}.',
      turnOff: 'Switch off',
      turnOn: 'Switch on',
      up: 'Move {{to}} up',
      down: 'Move {{to}} down',
      label: 'Name (optional)',
      proof: 'A code is sent there, which you enter next.',
      deleteOf: 'Delete {{to}}',
      column: {
        to: 'Address',
        channel: 'Channel',
        state: 'State',
        actions: 'Actions',
      },
      channel: {
        email: 'E-mail',
        notification: 'Notification in the portal',
        webhook: 'Webhook',
        push: 'Device that rings',
        sms: 'Text message',
        voice: 'Call',
      },
      address: {
        email: 'E-mail address',
        phone: 'Phone number',
        url: 'Web address',
        other: 'Address',
      },
      problem: {
        email: 'An e-mail address has an @, like ana@example.com.',
        phone: 'With the code of the country, like +49 151 1234567.',
        url: 'A web address starts with https://.',
        other: 'Enter an address.',
      },
      delete: {
        title: 'Delete {{to}}?',
        effect: 'You are no longer paged there.',
        submit: 'Delete',
      },
      empty: {
        title: 'You cannot be reached',
        description:
          'Pages for you have nowhere to go. Add an e-mail address or a webhook.',
      },
    },
    verify: {
      title: 'Enter the code sent to {{to}}',
      explanation:
        'You are paged there once you have entered the code. It is valid for 15 minutes.',
      code: 'Code',
      submit: 'Verify',
      missing: 'Type the code first.',
      again: 'Send a new code',
      sent: 'A new code is on its way.',
    },
    device: {
      done: 'Done',
      add: 'Add device',
      title: 'Let a phone or browser ring',
      explanation:
        'Open the link on the device that shall ring. The page asks the browser for its permission to show notifications; from then on pages arrive there also while it is closed, with a button to acknowledge. On an iPhone or iPad, add the page to the home screen first.',
      https: 'Browsers allow this only for pages over https, or on localhost.',
      makeLink: 'Make a link',
      openHere: 'Open on this device',
      link: 'Link',
      secret: 'Keep it to yourself: whoever opens it gets your pages.',
      validUntil: 'Valid until',
    },
    notify: {
      title: 'When you are told, and by what',
      explanation:
        'For each kind of news the first rule that fits counts, from top to bottom. Hours are on your clock ({{zone}}).',
      add: 'Add rule',
      edit: 'Change rule',
      save: 'Save',
      default: 'Default',
      name: 'Name',
      nameMissing: 'Give it a name by which you know it again.',
      tellsAbout: 'Tells you about',
      action: {
        'create-alert': 'New alerts',
        'renotified-alert': 'Alerts that reach you again',
        'acknowledged-alert': 'Somebody else takes care of your alert',
        'closed-alert': 'Somebody else closes your alert',
        'assigned-alert': 'An alert is assigned to you',
        'add-note': 'Somebody else writes a note on your alert',
        'schedule-start': 'Your turn begins',
        'schedule-end': 'Your turn ends',
      },
      priorities: 'Only for priorities',
      prioritiesHelp: 'None chosen: all.',
      moreConditions: 'Ask for more than the priority',
      minutesBefore: 'Minutes before',
      minutesBeforeHelp: '0 is the moment itself. Several with commas: 60, 0.',
      schedules: 'Only for turns in',
      schedulesHelp: 'None chosen: in every schedule.',
      inSchedules_one: 'in one schedule',
      inSchedules_other: 'in {{count}} schedules',
      steps: 'Then',
      stepBy: 'Step {{number}}: by',
      stepAfter: 'Minutes later',
      addStep: 'Add step',
      removeStep: 'Remove step {{number}}',
      repeatLabel: 'All again after minutes',
      repeatHelp: '0 means never. It ends when somebody acknowledges.',
      if: 'if {{conditions}}',
      and: ' and ',
      or: ' or ',
      between: 'between {{from}} and {{to}}',
      someHours_one: 'in 1 window of the week',
      someHours_other: 'in {{count}} windows of the week',
      atTheMoment: 'at the moment itself',
      before_one: '1 minute before',
      before_other: '{{count}} minutes before',
      atOnce: '{{by}} at once',
      after_one: '{{by}} after 1 minute',
      after_other: '{{by}} after {{count}} minutes',
      repeats_one: 'All again every minute until somebody acknowledges',
      repeats_other:
        'All again every {{count}} minutes until somebody acknowledges',
      tellsNothing: 'Tells you nothing',
      goneMethod: 'A contact method that is gone',
      editOf: 'Change {{name}}',
      delete: {
        title: 'Delete the rule {{name}}?',
        effect: 'The next rule that fits counts instead, or the default.',
        submit: 'Delete',
      },
    },
    quiet: {
      title: 'Quiet times',
      none: 'You have no quiet hours.',
      hours:
        'Quiet from {{from}} to {{to}} ({{zone}}). What comes meanwhile waits until then.',
      hoursExcept:
        'Quiet from {{from}} to {{to}} ({{zone}}), except for {{except}}. What comes meanwhile waits until then.',
      change: 'Change quiet hours',
      on: 'Quiet every day ({{zone}})',
      allDay:
        'They end when they begin. To hear of some alerts only, at any hour, add a rule.',
      except: 'Tell me all the same for',
      mute: 'Mute everything for',
      muteEffect:
        'While muted nothing reaches you, P1 too. Alerts go on to the next in line.',
      mutedUntil: 'Everything is muted until',
      unmute: 'End the mute',
      forHours_one: '1 hour',
      forHours_other: '{{count}} hours',
    },
  },
});
