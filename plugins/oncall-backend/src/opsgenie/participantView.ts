import {
  EscalationStep,
  Participant,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { participantName } from '../directory/participantName';
import { peopleAt } from '../directory/peopleAt';
import { Roster } from '../directory/Roster';
import { pagedFirst } from '../escalation/pagedFirst';
import { turnsOfStep } from '../escalation/turnsOfStep';
import { notifyType } from './notifyType';

/** A participant as clients of Opsgenie know it; the ids are entity references, and those of escalations and schedules. */
export type ParticipantView = {
  readonly type: 'user' | 'team' | 'escalation' | 'schedule';
  readonly id: string;
  /** The e-mail address of a person, the name of anything else. */
  readonly name: string;
  /** The members of a team, whom an escalation tells, who is on call in a schedule. */
  readonly onCallParticipants?: readonly ParticipantView[];
  /** Below an escalation: after how many minutes, and whom of a team or schedule. */
  readonly escalationTime?: number;
  readonly notifyType?: string;
};

/** How things are at a moment. */
type Moment = {
  readonly roster: Roster;
  readonly at: DateTime;
  /** Escalations on the way here, so that those which lead to each other come to an end. */
  readonly through?: readonly string[];
};

/** Deeper than that nobody follows. */
const DEEPEST = 3;

/** Nobody is no participant. */
export function participantView(
  participant: Participant,
  moment: Moment,
): readonly ParticipantView[] {
  const { roster } = moment;
  if (participant.type === 'none') {
    return [];
  }
  const { type, ref: id } = participant;
  const name = participantName(participant, roster) ?? id;
  switch (type) {
    case 'user':
      return [userAs(roster, id)];
    case 'team':
      return [{ type, id, name, onCallParticipants: membersOf(id, moment) }];
    default:
      return [{ type, id, name, onCallParticipants: toldBy(id, moment) }];
  }
}

/** The usernames of those who are paged at once, each once: people, members of teams, and whom an escalation tells first. */
export function userNames(
  participants: readonly Participant[],
  moment: Moment,
): readonly string[] {
  const { roster } = moment;
  const people = participants.flatMap(participant =>
    pagedFirst(participant, moment),
  );
  return [...new Set(people.map(ref => userName(roster, ref)))];
}

/** What Opsgenie calls the username: the e-mail address, or the reference of somebody who has none. */
export function userName(roster: Roster, ref: string): string {
  return roster.person(ref)?.email ?? ref;
}

/** Who did something: the username of a person of the catalog, or the name that a machine gave. */
export function actorName(
  roster: Roster,
  actor: string | undefined,
): string | undefined {
  return actor?.startsWith('user:') ? userName(roster, actor) : actor;
}

/** Those who are paged: for members who are away whoever stands in. */
function membersOf(team: string, moment: Moment): readonly ParticipantView[] {
  return peopleAt({ type: 'team', ref: team }, moment).map(id =>
    userAs(moment.roster, id),
  );
}

function userAs(roster: Roster, id: string): ParticipantView {
  return { type: 'user', id, name: userName(roster, id) };
}

/** Every step of a policy, in order. */
function toldBy(id: string, moment: Moment): readonly ParticipantView[] {
  const { roster, through = [] } = moment;
  const isInside = through.includes(id) || through.length >= DEEPEST;
  const steps = isInside ? [] : roster.policy(id)?.steps ?? [];
  return steps.map(step => {
    const view = {
      ...recipientOf(step, { ...moment, through: [...through, id] }),
      escalationTime: step.delayMinutes,
    };
    return { ...view, notifyType: notifyType(step) };
  });
}

function recipientOf(
  { recipient, notify }: EscalationStep,
  moment: Moment,
): ParticipantView {
  const { roster, at } = moment;
  const { type, ref: id } = recipient;
  if (type !== 'schedule') {
    return type === 'user'
      ? userAs(roster, id)
      : {
          type,
          id,
          name: roster.nameOf(id),
          onCallParticipants: membersOf(id, moment),
        };
  }
  const schedule = roster.schedule(id);
  const turns = schedule ? turnsOfStep(schedule, notify, at).turns : [];
  return {
    type,
    id,
    name: schedule?.name ?? id,
    onCallParticipants: turns.flatMap(({ participant }) =>
      participantView(participant, moment),
    ),
  };
}
