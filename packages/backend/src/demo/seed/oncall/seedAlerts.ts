import { Alert } from '@muster/backstage-plugin-oncall-common';
import { listAll } from '../listAll';
import { SeedContext, Voice } from '../SeedContext';
import { toIso } from '../toIso';
import { AlertOfTheStory, alerts } from './alerts';

/** Sends the alerts that are not there yet, and does what people did about them; answers how many are new. */
export async function seedAlerts(context: SeedContext): Promise<number> {
  const story = alerts(context.now);
  const before = await alertsByAlias(context);
  const missing = story.filter(({ input }) => !before.has(input.alias));
  for (const { input } of missing) {
    await context.monitoring.send(input);
  }
  const raised = await alertsByAlias(context);
  for (const alert of story) {
    await answer(context, raised.get(alert.input.alias), alert);
  }
  return missing.length;
}

/** Every alert there is, by the name that its sender gave it. */
export async function alertsByAlias({
  onCall,
  voices,
}: SeedContext): Promise<ReadonlyMap<string, Alert>> {
  const machine = await voices.machine('oncall');
  const all = await listAll(cursor =>
    onCall.listAlerts(
      { state: ['open', 'acknowledged', 'snoozed', 'closed'], cursor },
      machine,
    ),
  );
  return new Map(all.map(alert => [alert.alias, alert]));
}

/** Only an alert that is still open is answered: what a visitor did to it stays. */
async function answer(
  { onCall, voices, clock }: SeedContext,
  alert: Alert | undefined,
  { answer: wanted }: AlertOfTheStory,
): Promise<void> {
  if (!wanted || alert?.state !== 'open') {
    return;
  }
  const person = await voices.person(wanted.by);
  if (wanted.state === 'closed') {
    await onCall.closeAlert(alert.id, wanted.note, person);
    return;
  }
  if (wanted.note) {
    await note(onCall, alert.id, wanted.note, person);
  }
  if (wanted.state === 'acknowledged') {
    await onCall.acknowledgeAlert(alert.id, person);
  } else if (wanted.until > clock()) {
    await onCall.snoozeAlert(alert.id, toIso(wanted.until), person);
  }
}

async function note(
  onCall: SeedContext['onCall'],
  id: string,
  text: string,
  person: Voice,
): Promise<void> {
  const events = await onCall.getAlertEvents(id, person);
  if (!events.some(event => event.text === text)) {
    await onCall.addAlertNote(id, text, person);
  }
}
