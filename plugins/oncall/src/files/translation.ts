import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the files page.
 *
 * @public
 */
export const onCallFilesTranslationRef = createTranslationRef({
  id: 'plugin.oncall.files',
  messages: {
    files: {
      title: 'On-call as code',
      managed: 'Managed from file',
      editThere: 'It is edited there, not here.',
      locked: 'Managed from file {{location}}. It is edited there, not here.',
      none: 'Nothing of this team is managed from a file. A file that the catalog carries can hold its schedules, escalation policies, routing rules, policies, integrations and heartbeats.',
      nothing: 'Nothing came from this file yet',
      applied: 'last change',
      bad: 'The newest version of the file cannot be used. What is here is from the last good one.',
      neverGood:
        'The file cannot be used. It takes effect as a whole as soon as this is mended:',
      gone: 'The catalog has not had this file since',
      goneEffect:
        'What came from it stays as it is, until somebody chooses “Edit here from now on” on the page of the team.',
      place: 'Line {{line}}, column {{column}}:',
      readNow: 'Read again',
      check: 'Check a file',
      checkExplanation:
        'See what a file would change before it is merged. Nothing is written.',
      submitCheck: 'Check',
      missing: 'Paste a text or choose a file first.',
      compareWith: 'Compare with',
      newFile: 'A new file',
      text: 'Text of the file',
      choose: 'Choose a file',
      wouldFail: 'This file would change nothing, because of',
      wouldChange: 'This file would',
      noChange: 'This file says what is there already.',
      action: { create: 'create', update: 'change', delete: 'delete' },
      kind: {
        schedule: 'the schedule',
        'escalation-policy': 'the escalation policy',
        'routing-rules': 'the routing rules',
        integration: 'the integration',
        heartbeat: 'the heartbeat',
        'handling-policies': 'the policies',
      },
      release: 'Edit here from now on',
      releaseTitle: 'Edit here from now on?',
      releaseEffect:
        'What came from the file stays as it is, and people can edit and delete it here.',
    },
  },
});
