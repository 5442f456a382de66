/** The form that declares an incident. */
export const declareMessages = {
  title: 'Declare an incident',
  field: {
    message: 'What is wrong, in one sentence',
    messageHelp: '{{left}} characters left',
    priority: 'Priority',
    services: 'Impacted services',
    servicesHelp:
      'Their owners are paged. Leave it empty when you do not know yet.',
    description: 'Description (Markdown)',
    environment: 'Environment',
  },
  problem: {
    messageMissing: 'Say in one sentence what is wrong.',
    messageTooLong:
      'At most {{most}} characters; the rest fits in the description.',
  },
  alert: {
    from: 'From the alert: {{message}}',
    loading: 'Reading the alert…',
    failed:
      'The alert cannot be read right now. Declare the incident all the same; it will be linked.',
  },
  restored: 'This is what you had typed before.',
  discard: 'Start anew',
  preview: {
    title: 'What will happen',
    waiting: 'Working out who will be paged…',
    failed:
      'Who will be paged cannot be worked out right now. Declaring still works.',
    pagerUnavailable:
      'The pager cannot be reached. The incident will be recorded, but call people yourself.',
    nobody: 'Nobody will be paged: no impacted service has an owner.',
    page: 'Page {{team}} ({{because}}): {{people}}',
    nobodyOnCall: 'Nobody is on call for {{team}} ({{because}})',
    related_one: '{{count}} service nearby may be affected',
    related_other: '{{count}} services nearby may be affected',
    duplicates: 'Already open for the same services',
  },
  submit: {
    page_one: 'Declare and page {{count}} team',
    page_other: 'Declare and page {{count}} teams',
    quiet: 'Declare without paging anybody',
    unknown: 'Declare incident',
    busy: 'Declaring…',
  },
  button: 'Declare incident',
} as const;
