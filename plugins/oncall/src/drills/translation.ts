import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * The words of the drills page.
 *
 * @public
 */
export const onCallDrillsTranslationRef = createTranslationRef({
  id: 'plugin.oncall.drills',
  messages: {
    drills: {
      table: 'Past drills',
      plans: 'Regular drills',
      search: 'Search schedule, team or person',
      start: 'Start a drill',
      noMatch: 'None of these match.',
      noPlans: 'None. A drill can be repeated every few weeks.',
      noDrills: 'None yet.',
      column: {
        whom: 'Whom',
        state: 'State',
        begun: 'Began',
        reached: 'Reached',
        answered: 'Answered by',
        by: 'Planned by',
        rhythm: 'When',
        next: 'Next',
        actions: 'Actions',
      },
      state: {
        planned: 'Planned',
        'left-out': 'Left out',
        running: 'Running',
        answered: 'Answered',
        unanswered: 'No answer',
      },
      onCallIn: 'On call in',
      after: 'after {{length}}',
      regular: 'regular',
      notYet: 'Not sent yet',
      reachedNobody: 'Nobody',
      nobody: 'Nobody',
      nobodyYet: 'Nobody yet',
      every_one: 'Every week on {{day}} at {{time}} ({{zone}})',
      every_other: 'Every {{count}} weeks on {{day}} at {{time}} ({{zone}})',
      delete: 'Stop the drills of {{name}}',
      empty: {
        title: 'No drill yet',
        description:
          'A drill is a test page that goes the way of a real one. It says DRILL and shows whether people can be reached, and how fast.',
      },
    },
    drillDialog: {
      title: 'Start a drill',
      effect:
        'People are paged as for a real alert of P3, by the means that they chose. The message begins with DRILL and says that nothing is wrong. The drill ends by itself after 15 minutes.',
      submit: {
        now: 'Page now',
        later: 'Plan the drill',
        again: 'Plan the drills',
      },
      whom: 'Whom',
      whomChoice: {
        schedule: 'Whoever is on call in a schedule',
        team: 'A team, by its routing rules',
        user: 'A volunteer',
        me: 'Me',
      },
      ref: { schedule: 'Schedule', team: 'Team', user: 'Person' },
      when: 'When',
      whenChoice: {
        now: 'Now',
        later: 'Once, at a time',
        again: 'Regularly',
      },
      at: 'At',
      everyWeeks: 'Every (weeks)',
      weekday: 'On',
      time: 'At',
      problem: {
        ref: 'Choose whom to page.',
        at: 'Enter a date and a time.',
        everyWeeks: 'Enter a number from 1 to 26.',
        time: 'Enter a time.',
      },
    },
    deleteDrillPlan: {
      title: 'Stop the drills of {{name}}?',
      effect: 'They come no more. The reports of past drills stay.',
      submit: 'Stop these drills',
    },
  },
});
