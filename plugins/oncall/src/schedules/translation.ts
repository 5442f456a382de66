import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the schedule pages.
 *
 * @public
 */
export const onCallSchedulesTranslationRef = createTranslationRef({
  id: 'plugin.oncall.schedules',
  messages: {
    schedules: {
      table: 'Schedules',
      create: 'Create schedule',
      search: 'Search schedule or team',
      name: 'Schedule',
      team: 'Team',
      noTeam: 'No team',
      zone: 'Time zone',
      timeThere: 'There it is {{time}}',
      rotations: 'Rotations',
      rotation_one: '{{name}}: {{count}} person',
      rotation_other: '{{name}}: {{count}} people',
      disabled: 'Switched off',
      empty: {
        title: 'There is no schedule yet',
        description:
          'A schedule has rotations, in which people take turns. Start with one weekly rotation of your team.',
      },
    },
    import: {
      open: 'Import calendar',
      title: 'Import a calendar',
      explanation:
        'Every event of the next year becomes a fixed shift of whoever it names: whoever is invited and has not declined, else the name in its title. It is read once; later changes of the calendar do not come along.',
      name: 'Name of the schedule',
      team: 'Team',
      url: 'Address of the calendar',
      urlHelp: 'Begins with https or webcal.',
      text: 'Or its text',
      textHelp: 'What an .ics file holds. It counts before the address.',
      missing: 'Give an address or a text.',
      file: 'Choose a file',
      preview: 'Look at it first',
      submit_one: 'Create schedule with 1 shift',
      submit_other: 'Create schedule with {{count}} shifts',
      plan: 'What would come of it',
      shifts_one: '1 shift, {{zone}}',
      shifts_other: '{{count}} shifts, {{zone}}',
      more_one: 'Show 1 more',
      more_other: 'Show {{count}} more',
      nothing:
        'The calendar has no event in the next year. Choose another calendar.',
      unknownZones:
        'The calendar names a time zone that is not known: {{names}}. Its times are read on the clock of {{zone}}; choose the right zone above.',
      unknown:
        'These titles name nobody of the catalog. Say who is meant, or leave them out.',
      untitled: 'Without a title',
      events_one: '1 event, left out so far',
      events_other: '{{count}} events, left out so far',
      column: {
        who: 'Who',
        from: 'From',
        until: 'Until',
        summary: 'In the calendar',
      },
    },
    schedule: {
      all: 'All schedules',
      forwardings: 'While somebody is away',
      noForwarding: {
        title: 'Nobody stands in for anybody here',
        description:
          'Whoever goes away forwards their shifts under My on-call. For a colleague who did not, forward them here.',
      },
      disabled: 'Switched off: nobody is on call here.',
      clock: '{{zone}}, now {{time}}',
      takeOver: 'Take on-call for an hour',
      drill: 'Start a drill',
      addOverride: 'Add override',
      edit: 'Edit schedule',
      delete: 'Delete schedule',
      rotations: 'Rotations',
      overrides: 'Overrides',
      view: {
        label: 'How much to show',
        day: '1 day',
        week: '1 week',
        fortnight: '2 weeks',
        month: '1 month',
        earlier: 'Earlier',
        later: 'Later',
        today: 'Today',
      },
      zone: {
        label: 'Whose clock',
        schedule: '{{zone}} (schedule)',
        mine: '{{zone}} (you)',
        same: 'Times in {{zone}}, your zone',
      },
      timeline: {
        final: 'Final schedule',
        recorded: 'Who was on call',
        overrides: 'Overrides',
        forwarding: 'Forwarding',
        standsInFor: 'for {{name}}',
        escalation: 'escalation policy',
        further: '{{name}}, further row',
        gap: 'Nobody on call',
        unrecorded: 'Not recorded',
        planned: 'the plan now says {{name}}',
        plannedNobody: 'the plan now says nobody',
        differs: 'A corner marks what the plan now says otherwise.',
        nobody: 'Nobody, on purpose',
        length: '{{hours}} h',
        clocksForward: 'Clocks go forward: {{day}} is {{hours}} hours long',
        clocksBack: 'Clocks go back: {{day}} is {{hours}} hours long',
        override: 'override',
        period: '{{start}} to {{end}}',
        theirTime: '{{start}} to {{end}} on their clock ({{zone}})',
        choose: 'Choose, or drag over a stretch, to put somebody else here',
      },
    },
    rotations: {
      empty: {
        title: 'No rotation',
        description:
          'Only overrides put people on call here. Edit the schedule to add a rotation.',
      },
      handoff: {
        hourly_one: 'every hour, counted from {{time}}:',
        hourly_other: 'every {{count}} hours, counted from {{time}}:',
        daily_one: 'every day at {{time}}:',
        daily_other: 'every {{count}} days at {{time}}:',
        weekly_one: 'every {{day}} at {{time}}:',
        weekly_other: 'every {{count}} weeks on {{day}} at {{time}}:',
      },
      hours: 'Only from {{from}} to {{to}} each day.',
      windows: 'Only {{windows}}.',
      begins: 'Begins {{start}}.',
      ends: 'Ends {{end}}.',
      ended: 'Ended {{end}}.',
    },
    clocks: {
      title: 'What time it is there',
      night: 'Night',
      day: 'Day',
    },
    overrides: {
      table: 'Overrides that are not over',
      who: 'Who',
      from: 'From',
      until: 'Until',
      rotations: 'Rotations',
      allRotations: 'All',
      by: 'Made by',
      actions: 'Actions',
      editOverride: 'Edit override',
      deleteOverride: 'Delete override',
      empty: {
        title: 'No override',
        description:
          'The rotations decide. Add an override when somebody else takes over for a while.',
      },
    },
    override: {
      title: 'Override in {{schedule}}',
      who: 'Who takes over',
      nobody: 'Nobody, on purpose',
      from: 'From',
      to: 'Until',
      rotations: 'In place of',
      submit: 'Add override',
      edit: 'Edit override in {{schedule}}',
      save: 'Save override',
      swap: 'It belongs to a swap. Only this half of it changes; the other stays as the two people agreed.',
      problem: {
        missing: 'Please fill this in.',
        unreadable: 'This is not a date and time.',
        skipped: 'This time does not exist.',
        repeated: 'This time exists twice.',
        notAfter: 'The end must be after the start.',
        past: 'This is already over. Overrides change the present and the future.',
        noRotation: 'Choose at least one rotation.',
      },
    },
    takeOver: {
      title: 'Take on-call for an hour?',
      effect:
        'Pages of {{schedule}} reach you, and not the people on call now, until',
      undo: 'You can delete the override earlier.',
      submit: 'Take on-call',
    },
    deleteOverride: {
      title: 'Delete this override?',
      effect: 'The rotations of {{schedule}} decide again who is on call.',
      swap: 'It belongs to a swap: what the two people agreed on ends for both, and the rotations of {{schedule}} decide again who is on call.',
      submit: 'Delete override',
    },
    deleteSchedule: {
      title: 'Delete {{schedule}}?',
      effect:
        'From this moment nobody is on call through it, and its overrides are gone. This cannot be undone.',
      policies_one:
        'One escalation policy pages it and will skip that step: {{names}}.',
      policies_other:
        '{{count}} escalation policies page it and will skip that step: {{names}}.',
      unread:
        'Which escalation policies page it could not be read now. They will skip that step.',
      submit: 'Delete schedule',
    },
    scheduleDialog: {
      create: 'Create schedule',
      edit: 'Edit schedule',
      submit: 'Save schedule',
      name: 'Name',
      description: 'Description',
      team: 'Team',
      teamHelp:
        'Its alerts page whoever is on call here. Without a team, only what names this schedule does.',
      enabled: 'In use',
      enabledHelp:
        'Switched off, it has nobody on call and pages nobody. Its rotations and overrides stay.',
      addRotation: 'Add a rotation',
      rotationName: 'Rotation {{number}}',
      problem: { name: 'Give it a name that people recognize.' },
    },
    rotation: {
      name: 'Name of the rotation',
      length: 'A turn lasts',
      unit: 'Unit',
      type: { hourly: 'hours', daily: 'days', weekly: 'weeks' },
      start: 'First handoff',
      end: 'Ends',
      endHelp: 'Leave it empty and it goes on.',
      participants: 'Who takes turns, in this order',
      addParticipant: 'Add a person or team',
      addEscalation: 'Add an escalation policy',
      addEscalationHelp:
        'On call, it pages its first people at once and the others after its own delays.',
      addNobody: 'Add nobody',
      earlier: 'Move {{person}} up',
      later: 'Move {{person}} down',
      remove: 'Remove {{person}}',
      removeRotation: 'Remove this rotation',
      problem: {
        name: 'Give the rotation a name.',
        length: 'A whole number, at least 1.',
        start: 'Say when the first turn starts.',
        end: 'The end must be a time after the first handoff.',
        participants:
          'Add at least one person, team, escalation policy, or nobody.',
      },
    },
    quality: {
      title: 'To look at',
      fine: 'Nothing: no gaps, fair shares, and everybody can be reached.',
      severity: { error: 'Mend this', warning: 'Look at this' },
      gaps_one:
        '{{count}} gap in the next four weeks, {{length}} without anybody on call, from',
      gaps_other:
        '{{count}} gaps in the next four weeks, {{length}} without anybody on call, the first from',
      hours_one: '{{count}} hour',
      hours_other: '{{count}} hours',
      days_one: '{{count}} day',
      days_other: '{{count}} days',
      'single-person': 'is alone in the rotation {{rotation}}.',
      'unfair-nights':
        'has {{hours}} hours of nights ahead, where an equal share would be {{fairHours}}.',
      'unfair-weekends':
        'has {{hours}} hours of weekends ahead, where an equal share would be {{fairHours}}.',
      'person-left': 'is not in the catalog any more, so nobody is paged.',
      'nobody-of-team': 'has nobody who could be woken.',
      'no-contact-method': 'has no e-mail address or other way to be woken.',
      'escalation-gone': 'does not exist any more, so nobody is paged.',
      'escalation-reaches-nobody':
        'tells nobody who could be woken, so nobody is paged.',
      'circular-escalation':
        'tells this schedule, which leads back to it. That step is passed over while it is on call here.',
    },
    preview: {
      title: 'What this changes',
      nothing: 'Nobody’s shifts change in the next {{weeks}} weeks.',
      shifts_one: '{{count}} shift changes in the next {{weeks}} weeks',
      shifts_other: '{{count}} shifts change in the next {{weeks}} weeks',
      more_one: 'and {{count}} more',
      more_other: 'and {{count}} more',
      change: {
        nights_one: '{{amount}} night',
        nights_other: '{{amount}} nights',
        weekends_one: '{{amount}} weekend',
        weekends_other: '{{amount}} weekends',
        total_one: '{{amount}} hour',
        total_other: '{{amount}} hours',
      },
      column: {
        who: 'Who',
        total: 'Hours',
        nights: 'Nights',
        weekends: 'Weekends',
      },
    },
  },
});
