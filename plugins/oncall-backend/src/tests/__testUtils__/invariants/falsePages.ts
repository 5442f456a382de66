import { PolicySnapshot } from '../../../escalation/PolicySnapshot';
import { AlertRow, InvariantRows, PageRow } from './InvariantRows';
import { repeated } from './repeated';

/** What may be said of an alert again: reminders, and what people do. */
const MAY_BE_REPEATED = /^(Reminds |Escalated now)/;

export function plannedTwice({
  pages,
  events,
}: InvariantRows): readonly string[] {
  const keys = pages
    // Rules of people may ask for more of them.
    .filter(({ turn }) => turn === 0)
    .map(page =>
      [
        page.alert_id,
        page.run_token,
        page.round,
        page.step,
        page.person,
        page.contact_method,
      ].join(' '),
    );
  const restarted = new Set(
    events.filter(startsOver).map(({ alert_id: alertId }) => alertId),
  );
  const decided = events
    .filter(
      event =>
        event.type === 'escalated' &&
        !restarted.has(event.alert_id) &&
        !MAY_BE_REPEATED.test(event.text),
    )
    .map(event => `${event.alert_id}: ${event.text}`);
  return [
    ...repeated(keys).map(key => `Planned twice: ${key}`),
    ...repeated(decided).map(step => `Decided twice: ${step}`),
  ];
}

export function falseEscalations({
  alerts,
  pages,
}: InvariantRows): readonly string[] {
  const byId = new Map(alerts.map(alert => [alert.id, alert]));
  return pages.flatMap(page => {
    const alert = byId.get(page.alert_id);
    const stop = alert && stoppedAt(alert, page);
    return stop !== undefined && Number(page.planned_at) > stop
      ? [`Page ${page.id} of ${alert?.alias} was planned after it was taken`]
      : [];
  });
}

/** Or somebody is told once more. */
function startsOver({ type, text }: InvariantRows['events'][number]): boolean {
  return (
    ['unacknowledged', 'snoozed', 'assigned', 'updated'].includes(type) ||
    (type === 'routed' && text.startsWith('Routed again'))
  );
}

/** From when on the step of the page had nobody to tell. */
function stoppedAt(alert: AlertRow, page: PageRow): number | undefined {
  const snapshot: PolicySnapshot = JSON.parse(alert.snapshot);
  const steps = snapshot.policies.flatMap(policy => policy.steps);
  // A reminder belongs to no step, and is for whoever has acknowledged.
  const goesOn =
    page.step === 0 || steps.at(page.step - 1)?.condition === 'if-not-closed';
  const times = [
    alert.closed_at,
    alert.acknowledged && !goesOn ? alert.acknowledged_at : null,
  ].flatMap(at => (at === null ? [] : [Number(at)]));
  return times.length > 0 ? Math.min(...times) : undefined;
}
