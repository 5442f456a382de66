import { InputError } from '@backstage/errors';
import { IncidentChanges } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { readPastMoment } from '../readMoment';
import { toIso } from '../toIso';
import { IncidentFacts } from './incidentRow';

/** What an incident becomes by an edit, and a sentence for each thing that changed. */
export type IncidentEdit = {
  readonly facts: IncidentFacts;
  readonly sentences: readonly string[];
};

/** Decides what an edit means; absent fields stay as they are. */
export function editIncident(
  facts: IncidentFacts,
  changes: IncidentChanges,
  now: DateTime,
): IncidentEdit {
  const { impactStartedAt, impactEndedAt, tags, ...plain } = changes;
  const edited: IncidentFacts = {
    ...facts,
    ...plain,
    message: (changes.message ?? facts.message).trim(),
    description:
      (changes.description ?? facts.description)?.trim() || undefined,
    tags: tags ? [...new Set(tags)] : facts.tags,
    impactStartedAt: impactStartedAt
      ? readPastMoment('impactStartedAt', impactStartedAt, now)
      : facts.impactStartedAt,
    impactEndedAt: impactEndedAt
      ? readPastMoment('impactEndedAt', impactEndedAt, now)
      : facts.impactEndedAt,
  };
  refuseBackwardImpact(edited);
  return { facts: edited, sentences: sentencesFor(facts, edited) };
}

function refuseBackwardImpact({
  impactStartedAt,
  impactEndedAt,
}: IncidentFacts): void {
  if (impactEndedAt && impactEndedAt < impactStartedAt) {
    throw new InputError(
      `impactEndedAt is ${toIso(
        impactEndedAt,
      )}, expected it to follow impactStartedAt, ${toIso(impactStartedAt)}`,
    );
  }
}

function sentencesFor(before: IncidentFacts, after: IncidentFacts): string[] {
  const sentences: [boolean, string][] = [
    [before.message !== after.message, `Message is now: ${after.message}`],
    [before.description !== after.description, 'Description was edited.'],
    [
      before.priority !== after.priority,
      `Priority changed from ${before.priority} to ${after.priority}.`,
    ],
    [
      before.environment !== after.environment,
      `Environment is now ${after.environment}.`,
    ],
    [
      before.tags.join('\n') !== after.tags.join('\n'),
      `Tags are now: ${after.tags.join(', ') || 'none'}.`,
    ],
    [
      !before.impactStartedAt.equals(after.impactStartedAt),
      `Impact started at ${toIso(after.impactStartedAt)}.`,
    ],
    [
      before.impactEndedAt?.toMillis() !== after.impactEndedAt?.toMillis(),
      `Impact ended at ${
        after.impactEndedAt ? toIso(after.impactEndedAt) : 'no time yet'
      }.`,
    ],
  ];
  return sentences
    .filter(([isChanged]) => isChanged)
    .map(([, sentence]) => sentence);
}
