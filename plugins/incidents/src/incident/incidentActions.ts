import { Incident } from '@muster/backstage-plugin-incidents-common';

/** What somebody can do with an incident at its stage. */
export type IncidentAction =
  | 'resolve'
  | 'reopen'
  | 'close'
  | 'edit'
  | 'create-postmortem'
  | 'open-postmortem';

/** The actions of the incident's stage; the first is what should happen next. */
export function incidentActions(
  incident: Pick<Incident, 'status' | 'postmortem'>,
): readonly IncidentAction[] {
  const { status, postmortem } = incident;
  if (status === 'open') {
    return ['resolve', 'edit'];
  }
  const learn = postmortem ? 'open-postmortem' : 'create-postmortem';
  if (status === 'closed') {
    return [learn];
  }
  return postmortem?.status === 'published'
    ? ['close', learn, 'reopen', 'edit']
    : [learn, 'close', 'reopen', 'edit'];
}
