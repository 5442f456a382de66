import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the house patterns.
 *
 * @public
 */
export const onCallReactTranslationRef = createTranslationRef({
  id: 'plugin.oncall-react',
  messages: {
    priority: {
      P1: 'P1: critical, people are affected now',
      P2: 'P2: high, act soon',
      P3: 'P3: moderate',
      P4: 'P4: low',
      P5: 'P5: for information',
    },
    alertState: {
      open: 'Open',
      acknowledged: 'Acknowledged',
      snoozed: 'Snoozed',
      closed: 'Closed',
    },
    hold: {
      maintenance: 'Held: maintenance',
      policy: 'Held: policy',
      until: 'until',
    },
    snippet: { text: 'Text to copy', copy: 'Copy' },
    person: {
      nobody: 'Nobody',
      plugin: 'The plugin {{plugin}}',
      theirTime: 'It is {{time}} there ({{zone}})',
    },
    maintenance: {
      until: 'New alerts of it page nobody during the maintenance, until',
      endless:
        'New alerts of it page nobody during the maintenance, until somebody ends it.',
    },
    field: { half: 'Fill in all of it, or empty it.' },
    picker: {
      nothing: 'Nothing in the catalog fits',
      loading: 'Asking the catalog',
      unchosen: 'Choose one from the list, or empty the field.',
    },
    moment: {
      now: 'just now',
      ago: '{{length}} ago',
      ahead: 'in {{length}}',
      both: '{{clock}} ({{relative}})',
    },
    face: {
      loading: 'Loading',
      forbidden: {
        title: 'You may not see this',
        description:
          'Your account has no permission for it. Ask the people who run this portal.',
      },
      notFound: {
        title: 'There is nothing here',
        description: 'It was deleted, or its address is not complete.',
      },
      error: {
        retry: 'Try again',
        unanswered: 'The portal does not answer. Is there a network?',
        signedOut:
          'Your sign-in is over. Load the page again to sign in; open a second tab for that if something is typed here.',
        inside:
          'Something in the portal failed. Try again; if that does not help, tell the people who run it.',
      },
    },
    onCallNow: {
      until: 'until',
      openEnded: 'no handoff planned',
      next: 'Next:',
      from: 'from',
      standsInFor: 'for {{name}}',
      override: 'Override',
      overrideTitle: 'An override put this person here',
      unknown: 'Not in the catalog',
      unknownTitle:
        'The catalog has no such entry any more, so nobody is paged',
      escalation: 'An escalation policy',
      pagesFirst: '{{name}}, first',
      pagesNobody: '{{name}}, which pages nobody now',
      nobody: {
        title: 'Nobody is on call',
        description:
          'Alerts are kept, but nobody is paged until the next shift starts or an escalation policy names somebody else.',
        row: 'Nobody is on call',
      },
      noSchedule: {
        title: 'No schedule yet',
        description:
          'The owning team has no on-call schedule, so nobody can be paged for this.',
        descriptionOfTeam:
          '{{team}} has no on-call schedule, so nobody can be paged for this.',
      },
      noOwner: {
        title: 'No owner, so nobody is on call',
        description:
          'Set spec.owner in its catalog file, or name a team with the annotation muster.dev/team.',
      },
      unknownService: {
        title: 'The pager does not know this yet',
        description:
          'New entities reach the pager within a few minutes of appearing in the catalog.',
      },
    },
  },
});
