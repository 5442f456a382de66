import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';
import { PastIncident } from './PastIncident';
import { readPostmortem } from './readPostmortem';

/** Writes the postmortem of an incident and publishes it, unless the story leaves it a draft. */
export async function seedPostmortem(
  { incidents, voices }: SeedContext,
  incidentId: string,
  { postmortem }: PastIncident,
): Promise<void> {
  if (!postmortem) {
    return;
  }
  const person = await voices.person(postmortem.owner);
  const { actionItems, begunAt, file, publishedAt } = postmortem;
  const text = await readPostmortem(file);
  const draft = await incidents.createPostmortem(
    incidentId,
    { at: toIso(begunAt) },
    person,
  );
  if (draft.status === 'published') {
    return;
  }
  if (draft.title !== text.title) {
    await incidents.updatePostmortem(
      draft.id,
      {
        ...text,
        revision: draft.revision,
        owner: `user:default/${postmortem.owner}`,
        actionItems,
      },
      person,
    );
  }
  if (publishedAt) {
    await incidents.publishPostmortem(
      draft.id,
      { at: toIso(publishedAt) },
      person,
    );
  }
}
