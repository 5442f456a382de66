import {
  HandlingPolicyTrial,
  HandlingPolicyTrialResult,
  policyReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { NewAlert } from '../alerts/AlertRequest';
import { toIso } from '../alerts/alertRow';
import { serviceNames } from '../alerts/serviceNames';
import { subjectOf } from '../alerts/subjectOf';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { planEscalation } from '../escalation/planEscalation';
import { withKnownNames, withParties } from '../escalation/withKnownNames';
import { assertTeam } from '../teams/ruleFromInput';
import { momentOfTrial } from '../teams/momentOfTrial';
import { applyAlertPolicies } from './applyAlertPolicies';
import { chooseNotificationPolicy } from './chooseNotificationPolicy';
import { HandlingPolicyRoom } from './HandlingPolicyRoom';
import { notificationEffects } from './notificationEffects';
import { teamOfReport } from './teamOfReport';

const RESPONDER_TYPES = ['user', 'team', 'escalation', 'schedule'] as const;

/** Which policies an alert would take and what it would look like afterwards; nothing is written, nobody is told. */
export async function tryHandlingPolicies(
  room: HandlingPolicyRoom,
  caller: Caller,
  trial: HandlingPolicyTrial,
): Promise<HandlingPolicyTrialResult> {
  await authorize(room.permissions, caller, policyReadPermission);
  const now = room.clock();
  const at = trial.at ? momentOfTrial(trial.at) : now;
  const roster = await room.rosters.get(now);
  if (trial.team) {
    assertTeam(roster, trial.team);
  }
  return tried(trial, roster, at);
}

function tried(
  trial: HandlingPolicyTrial,
  roster: Roster,
  at: DateTime,
): HandlingPolicyTrialResult {
  const { handlingPolicies: policies, maintenance } = roster;
  const given = alertOf(trial, roster);
  const { alert, verdicts } = applyAlertPolicies({
    alert: given,
    policies,
    teamOf: said => teamOfReport(said, roster),
    roster,
    now: at,
  });
  const subject = withKnownNames(subjectOf(alert), roster, alert.responders);
  const request = { ...alert, subject };
  const plan = planEscalation({ roster, request, now: at });
  const chosen = chooseNotificationPolicy({
    policies,
    teams: plan.teams,
    subject: withParties(subject, roster, plan),
    maintenance,
    now: at,
  });
  const { id: _id, service: _service, responders, ...said } = alert;
  return {
    at: toIso(at),
    verdicts: [...verdicts, ...chosen.verdicts],
    alert: {
      ...said,
      responders: responders
        .filter(responder => !given.responders.includes(responder))
        .flatMap(({ type, id = '' }) => {
          const known = RESPONDER_TYPES.find(one => one === type);
          return known ? [{ type: known, id }] : [];
        }),
    },
    effects: chosen.policy ? notificationEffects(chosen.policy, at) : [],
  };
}

function alertOf(trial: HandlingPolicyTrial, roster: Roster): NewAlert {
  const { team, tags = [], details = {}, entity } = trial;
  return {
    id: 'trial',
    alias: trial.alias ?? 'trial',
    message: trial.message ?? '',
    description: trial.description,
    priority: trial.priority ?? 'P3',
    source: trial.source ?? '',
    entity,
    tags,
    actions: trial.actions ?? [],
    details,
    responders: team
      ? [{ type: 'team', ref: team, name: roster.nameOf(team) }]
      : [],
    service: serviceNames({ details, tags, entity }),
  };
}
