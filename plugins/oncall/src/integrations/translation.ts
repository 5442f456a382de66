import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the integrations page.
 *
 * @public
 */
export const onCallIntegrationsTranslationRef = createTranslationRef({
  id: 'plugin.oncall.integrations',
  messages: {
    integrations: {
      table: 'Integrations',
      create: 'Connect a source',
      search: 'Search integration or team',
      rotate: 'Replace the key of {{name}}',
      makeKey: 'Make the key of {{name}}',
      awaitsKey: 'No key yet',
      delete: 'Delete {{name}}',
      open: 'Set up {{name}}',
      never: 'Never',
      noTeam: 'As the alert says',
      disabled: 'Switched off',
      unknown:
        'There is no integration at this address: it was deleted, or the address is not complete. These are all there are.',
      column: {
        name: 'Name',
        type: 'Kind',
        team: 'Alerts go to',
        used: 'Last heard of',
        created: 'Created',
        actions: 'Actions',
      },
      empty: {
        title: 'No source is connected',
        description:
          'A source is a monitoring tool with a key of its own. Anything that speaks to Opsgenie can speak to this.',
      },
    },
    configured: {
      managed: 'From oncall.integrations.{{entry}} of the configuration',
      locked:
        'It comes from oncall.integrations.{{entry}} of the configuration. It is deleted there and its key is changed there, not here; here it can be switched off.',
      gone: 'No longer in the configuration: it came from oncall.integrations.{{entry}}',
      goneEffect: 'Its key works until somebody deletes it here.',
    },
    actionHooks: {
      title: 'Custom actions',
      create: 'Add a custom action',
      explanation:
        'When somebody runs an action of an alert, its address is called until it answers. The activity of the alert says how that ended.',
      empty: 'No address is called: actions are only logged.',
      action: 'Action',
      actionHelp: 'The name of the action, as alerts have it.',
      url: 'Address',
      urlHelp:
        'Called with POST and JSON. Addresses inside the network of the company must be allowed in the configuration.',
      integration: 'Alerts of',
      everywhere: 'every source',
      enabled: 'Switched on',
      edit: 'Edit the action {{action}}',
      editTitle: 'Edit the custom action',
      submit: 'Save action',
      missing: {
        action: 'Write the name of the action first.',
        url: 'Write its address first.',
      },
      delete: 'Delete the action {{action}}',
      deleteTitle: 'Delete the action {{action}}?',
      deleteEffect:
        'Its address is not called any more. Alerts keep the button; it is only logged.',
      deleteSubmit: 'Delete action',
    },
    integrationDialog: {
      title: 'Connect {{tool}}',
      submit: 'Create key',
      name: 'Name',
      team: 'Team',
      teamHelp:
        'Alerts that name nobody go to this team. Without a team they page nobody, unless their service or the default team does.',
      key: 'Existing key',
      keyHelp:
        'The key that the machine has from Opsgenie, so that only its address changes. Empty makes a new one.',
      problem: { name: 'Give it a name that people recognize.' },
    },
    keyRights: {
      legend: 'The key may',
      read: 'Read alerts and who is on call',
      write: 'Open and change alerts',
      delete: 'Delete alerts',
      configure: 'Change schedules and everything that decides who is paged',
      onlyTeam: 'Reach only what the team owns; all its alerts go there',
      missingForAll:
        'You may configure your teams only: let the key reach only what the team owns, or let it configure nothing.',
    },
    rotateKey: {
      title: 'Replace the key of {{name}}?',
      submit: 'Replace key',
      grace: 'The old key works',
      choice: {
        now: 'No longer',
        hour: 'For another hour',
        day: 'For another day',
        week: 'For another week',
      },
      effect: {
        now: 'Machines that still have the old key are refused at once, and nobody is paged for their alerts.',
        hour: 'Give the new key to every machine within an hour.',
        day: 'Give the new key to every machine within a day.',
        week: 'Give the new key to every machine within a week.',
      },
    },
    firstKey: {
      title: 'Make the key of {{name}}?',
      submit: 'Make the key',
      explanation:
        'It has no key yet, so nothing can be sent with it. The key is made here and shown once; no file ever holds it.',
    },
    sourceGallery: {
      title: 'Which tool shall send alerts?',
      search: 'Find a tool',
      list: 'Tools',
      none: 'No tool has this name. A webhook takes anything that sends JSON.',
    },
    setupGuide: { yourKey: 'YOUR-KEY', address: 'Address' },
    integrationPanel: {
      title: '{{name}} ({{tool}})',
      setup: 'Set-up',
      lastMessage: 'Latest message',
      mapping: 'How messages are read',
      actions: 'What messages do',
      priorities: 'Priorities',
      close: 'Close',
    },
    integrationResponders: {
      alone: 'Alerts that name nobody go to {{names}}.',
      besides: 'Alerts that name nobody go to the team and to {{names}}.',
      remove: 'Remove them',
    },
    messageActions: {
      none: 'Messages do what they say. An action ignores some of them, changes the alerts that they open, or lets them close, acknowledge or comment.',
      some: 'The first action that fits is the only one. A message that none takes does nothing.',
      noneOpens:
        'The first action that fits is the only one. No action opens alerts, so a message that reports something and that none takes opens an alert as it says.',
      noneCloses:
        'No action closes alerts: a message that says that something is over does nothing.',
      add: 'Add an action',
      up: 'Ask {{name}} earlier',
      down: 'Ask {{name}} later',
      edit: 'Edit {{name}}',
      delete: 'Delete {{name}}',
      changedMeanwhile:
        'This action was changed or deleted in another window, or by somebody else, while it was open here. Cancel to see what it says now.',
      type: {
        ignore: 'Ignore the message',
        create: 'Open an alert',
        close: 'Close the alert',
        acknowledge: 'Acknowledge the alert',
        addNote: 'Add a note',
      },
    },
    messageActionDialog: {
      create: 'Add an action',
      edit: 'Edit the action',
      submit: 'Save action',
      type: 'What the message does',
      typeHelp: {
        ignore: 'Nothing happens, and nobody is told.',
        create: 'Only messages that report something.',
        close: 'Messages that report something, and those that say it is over.',
        acknowledge: 'All messages but those that only add a note.',
        addNote: 'All messages.',
      },
      name: 'Name',
      alias: 'Alias',
      aliasHelp:
        'Which alert is meant. Empty: the alias that the message says. Every action about the same alert needs the same one.',
      note: 'Note',
      noteHelp: 'A template. Empty: what the message says, if it says any.',
      problem: { name: 'Give the action a name.' },
      new: 'New action',
    },
    messageActionPreview: {
      title: 'What the latest message would do',
      asking: 'Looking…',
      unfinished: 'Nothing yet: the action is not complete.',
      noMessage:
        'Nothing has arrived yet. Once the tool has sent a message, you see here what would become of it.',
      notKept:
        'What is sent with an API key is not kept, so there is no message to try the action with.',
    },
    deleteMessageAction: {
      title: 'Delete the action {{name}}?',
      effect:
        'The next message is taken by another action that fits it. When other actions are left and none fits, it does nothing.',
      submit: 'Delete action',
    },
    priorities: {
      explanation:
        'The priority of an alert when {{tool}} says how bad it is. A word that is not here means what it usually means: “fatal” is P1, “minor” is P4, and P1 to P5 are themselves.',
      column: { word: 'The word', priority: 'Priority' },
      otherwise: 'Anything else, or nothing',
      of: 'Priority of {{name}}',
      usually: 'usually {{priority}}',
      remove: 'Remove {{name}}',
      newWord: 'Another word',
      add: 'Add a word',
      problem: { known: 'This word is there already.' },
      save: 'Save priorities',
      saved: 'Saved. It holds for the next message.',
      reset: 'Back to the usual',
    },
    lastMessage: {
      hidden:
        'Messages may tell more than their alerts, so only those who may change this integration see them.',
      none: 'Nothing has arrived yet. Send a test alert, or let the tool send one.',
      alert: 'Show the alert',
    },
    outcome: {
      open: 'Opens an alert',
      close: 'Closes',
      acknowledge: 'Acknowledges',
      note: 'Adds a note',
      ignore: 'Ignored',
      unread: 'Not understood',
      notFound: 'No such alert',
      refused: 'Refused',
    },
    testAlert: {
      button: 'Send a test alert',
      title: 'Send a test alert?',
      effect:
        'An alert opens as if the tool had sent it, and whoever is on call for it is paged now. Close the alert afterwards.',
      submit: 'Page now',
    },
    switches: {
      enabled: 'Takes messages',
      disabled: 'Switched off: messages are refused',
    },
    mapping: {
      unmapped:
        'Nothing is written here yet: messages are read as the set-up says. What you write takes its place.',
      templatesHelp:
        'Write which field of the message means what: its path in double braces, for example {{example}}, with methods such as .substringBefore(".").',
      rulesHelp:
        'The first rule that fits says what a message does. When none fits, it opens an alert.',
      fields: {
        message: 'Title',
        alias: 'Alias (what makes it the same alert)',
        priority: 'Priority',
        description: 'Description',
        entity: 'Entity',
        tags: 'Tags, separated by commas',
      },
      does: 'Rule {{position}}',
      deed: {
        ignore: 'Ignore',
        close: 'Close',
        acknowledge: 'Acknowledge',
        open: 'Open',
      },
      field: 'when the field',
      operation: 'compares',
      operations: {
        equals: 'is',
        contains: 'contains',
        'starts-with': 'starts with',
        'ends-with': 'ends with',
        matches: 'matches the pattern',
        'is-empty': 'is empty',
      },
      value: 'value',
      addRule: 'Add a rule',
      removeRule: 'Remove rule {{position}}',
      preview: 'What this message would do',
      unfinished:
        'Rule {{position}} is not complete: write its field and its value.',
      notYet: 'Nothing yet: a rule is not complete.',
      noMessage: 'Paste a message below, or let the tool send one.',
      aliasIs: 'Alias: {{alias}}',
      noteIs: 'Note: {{note}}',
      message: 'Message to try',
      messageHelp: 'The latest one that arrived; you may change it.',
      save: 'Save how messages are read',
      saved: 'Saved. The next message is read in this way.',
    },
    forgetMapping: {
      button: 'Read messages in the usual way',
      title: 'Forget what is written here?',
      effect:
        'From the next message on, messages are read as the set-up says. Open alerts stay, but a message that is over may no longer close them: the usual way looks for other aliases. This cannot be undone.',
      submit: 'Forget the mapping',
    },
    deleteIntegration: {
      title: 'Delete {{name}}?',
      effect:
        'Its key stops working at once: alerts that are sent with it are refused, and nobody is paged for them. This cannot be undone.',
      submit: 'Delete integration',
    },
    key: {
      title: 'The key of {{name}}',
      once: 'Copy the key now. It is shown this once and kept only as a hash.',
      done: 'I have copied it',
    },
  },
});
