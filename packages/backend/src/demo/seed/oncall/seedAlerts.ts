import { Alert } from '@muster/backstage-plugin-oncall-common';
import { listAll } from '../listAll';
import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';
import { AlertOfTheStory, alerts } from './alerts';

/** Raises the alerts that nobody has raised yet, and does what people did about them; answers how many are new. */
export async function seedAlerts(context: SeedContext): Promise<number> {
  const existing = await alertsByAlias(context);
  let created = 0;
  for (const alert of alerts(context.now)) {
    const known = existing.get(alert.input.alias);
    if (!known) {
      created += 1;
    }
    await answer(context, known ?? (await raise(context, alert)), alert);
  }
  return created;
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

async function raise(
  { onCall, voices }: SeedContext,
  { input }: AlertOfTheStory,
): Promise<Alert> {
  return onCall.createAlert(input, await voices.machine('oncall'));
}

/** Only an alert that is still open is answered: what a visitor did to it stays. */
async function answer(
  { onCall, voices, clock }: SeedContext,
  alert: Alert,
  { answer: wanted }: AlertOfTheStory,
): Promise<void> {
  if (!wanted || alert.state !== 'open') {
    return;
  }
  const person = await voices.person(wanted.by);
  if (wanted.state === 'closed') {
    await onCall.closeAlert(alert.id, wanted.note, person);
    return;
  }
  if (wanted.state === 'acknowledged') {
    await onCall.acknowledgeAlert(alert.id, person);
  } else if (wanted.until > clock()) {
    await onCall.snoozeAlert(alert.id, toIso(wanted.until), person);
  }
  if (wanted.note) {
    await onCall.addAlertNote(alert.id, wanted.note, person);
  }
}
